package registry

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewContract is a contract to register.
type NewContract struct {
	// The provider's own number; unique.
	Number string
	// Whose contract it is; an active customer.
	CustomerID int
	// What is sold; an active plan.
	PlanID int
	// The branch that sells it.
	BranchID int
	// Status is any in which the contract isn't over; nil is ACTIVE.
	Status *domain.ContractStatus
	// ActivatedAt is when the service began; nil is now. A contract that awaits its signature has none.
	ActivatedAt *time.Time
	// Where the service is delivered.
	Address *Address
}

// CreateContract registers a contract of an active customer and returns its id.
func (r *Registry) CreateContract(ctx context.Context, in NewContract) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Customers(in.CustomerID), func(ctx context.Context, tx *database.Tx) error {
		var c checks
		in.Number, in.Status, in.ActivatedAt = checkContractStart(&c, in, tx.Now)
		city, err := in.Address.check(ctx, tx, &c, "input", "address")
		if err != nil {
			return err
		}
		if err := checkContractParts(ctx, tx, &c, in); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		create := tx.Contract.Create().
			SetNumber(in.Number).SetCustomerID(in.CustomerID).SetPlanID(in.PlanID).SetBranchID(in.BranchID).
			SetStatus(*in.Status).SetStatusChangedAt(tx.Now).SetNillableActivatedAt(in.ActivatedAt).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now)
		switch *in.Status {
		case domain.ContractActive:
			create.SetStatusChangedAt(*in.ActivatedAt)
		case domain.ContractSuspended:
			create.SetSuspendedAt(tx.Now)
		}
		if a := in.Address; a != nil {
			create.SetNillableStreet(optional.NonEmpty(a.Street)).SetNillableStreetNumber(optional.NonEmpty(a.StreetNumber)).
				SetNillableDistrict(optional.NonEmpty(a.District)).SetNillablePostalCode(optional.NonEmpty(a.PostalCode)).
				SetNillableCityID(city).SetNillableZone(a.Zone)
		}
		created, err := create.Save(ctx)
		if err != nil {
			return fmt.Errorf("save the contract: %w", err)
		}
		id = created.ID
		if err := history.Begin(ctx, tx, []int{id}, nil, nil); err != nil {
			return err
		}
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeCONTRACT_CREATED, ContractID: id, SubjectID: id, Data: map[string]any{"status": *in.Status},
		})
	})
	return id, err
}

// checkContractStart validates the number of a contract, its first status, and the start of its service.
func checkContractStart(c *checks, in NewContract, now time.Time) (string, *domain.ContractStatus, *time.Time) {
	input := record.Contract{Number: &in.Number, Status: domain.ContractActive, ActivatedAt: in.ActivatedAt}
	if in.Status != nil {
		input.Status = *in.Status
	}
	if input.Status.Ended() {
		c.Refuse(fault.Invalid, fault.ValueNotAllowed, "input", "status")
		input.Status = "" // one that is over has no start date
	}
	if input.ActivatedAt == nil && input.Status != domain.ContractAwaitingSignature {
		input.ActivatedAt = &now
	}
	c.Under(input.Check(now), "input")
	return *input.Number, &input.Status, input.ActivatedAt
}

// checkContractParts validates the records that the contract refers to.
func checkContractParts(ctx context.Context, tx *database.Tx, c *checks, in NewContract) error {
	taken, err := tx.Contract.Query().Where(contract.Number(in.Number)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the number: %w", err)
	}
	if taken {
		c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "number")
	}
	customer, err := tx.Customer.Get(ctx, in.CustomerID)
	switch {
	case ent.IsNotFound(err):
		c.Refuse(fault.NotFound, fault.RecordNotFound, "input", "customerId")
	case err != nil:
		return fmt.Errorf("read the customer: %w", err)
	case !customer.Active:
		c.Refuse(fault.Inactive, fault.CustomerInactive, "input", "customerId")
	}
	if _, err := checkPlan(ctx, tx, c, in.PlanID); err != nil {
		return err
	}
	switch _, err := tx.Branch.Get(ctx, in.BranchID); {
	case ent.IsNotFound(err):
		c.Refuse(fault.NotFound, fault.RecordNotFound, "input", "branchId")
	case err != nil:
		return fmt.Errorf("read the branch: %w", err)
	}
	return nil
}

// checkPlan reads the plan that a contract chooses; nil when it can't be chosen.
func checkPlan(ctx context.Context, tx *database.Tx, c *checks, id int) (*ent.Plan, error) {
	plan, err := tx.Plan.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		c.Refuse(fault.NotFound, fault.RecordNotFound, "input", "planId")
		return nil, nil // the refusal is in c
	case err != nil:
		return nil, fmt.Errorf("read the plan: %w", err)
	case !plan.Active:
		c.Refuse(fault.Inactive, fault.PlanInactive, "input", "planId")
		return nil, nil // the refusal is in c
	}
	return plan, nil
}
