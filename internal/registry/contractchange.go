package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	events "github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ContractChange is what to change of a contract; nil stays.
type ContractChange struct {
	ID      int
	PlanID  *int
	Address *Address
	// Status is a step between the states of a live contract.
	Status *policy.ContractStatus
}

// UpdateContract edits a contract that isn't cancelled. Its active logins follow a new plan or address in the same
// transaction, with the facts that changed; facts that the plan or the address doesn't say stay the logins' own. It returns the
// ids of the closed DICI months that this changed: they ask for a rectification.
func (r *Registry) UpdateContract(ctx context.Context, in ContractChange) (closedMonths []int, err error) {
	err = r.change(ctx, viewer.Register, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.Contract.Get(ctx, in.ID)
		if err != nil {
			return missing(err, "input", "id")
		}
		if current.Status == policy.ContractCancelled {
			return refuse(fault.InvalidState, fault.ContractClosed, "input", "id")
		}
		tx.Follow(current)
		var c checks
		edit := contractEdit{
			current: current, update: tx.Contract.UpdateOne(current).SetUpdatedAt(tx.Now), data: map[string]any{},
		}
		if err := edit.plan(ctx, tx, &c, in.PlanID); err != nil {
			return err
		}
		if err := edit.address(ctx, tx, &c, in.Address); err != nil {
			return err
		}
		edit.status(tx, &c, in.Status)
		if err := c.err(); err != nil {
			return err
		}
		if closedMonths, err = edit.facts.closedMonths(ctx, tx, current); err != nil {
			return err
		}
		return r.saveContract(ctx, tx, edit)
	})
	return closedMonths, err
}

func (r *Registry) saveContract(ctx context.Context, tx *database.Tx, edit contractEdit) error {
	if len(edit.fields) == 0 {
		return nil
	}
	if err := edit.update.Exec(ctx); err != nil {
		return fmt.Errorf("save the contract: %w", err)
	}
	if err := edit.facts.follow(ctx, tx, contractLogins(edit.current.ID)); err != nil {
		return err
	}
	if edit.resumed {
		if err := settleNotices(ctx, tx, edit.current.ID); err != nil {
			return err
		}
	}
	edit.data["fields"] = edit.fields
	return r.events.Append(ctx, tx, events.Entry{
		Type: event.TypeCONTRACT_UPDATED, ContractID: edit.current.ID, SubjectID: edit.current.ID, Data: edit.data,
	})
}

// contractEdit gathers the changes of one contract.
type contractEdit struct {
	current *ent.Contract
	update  *ent.ContractUpdateOne
	// facts are what the active logins take over.
	facts accessFacts
	// resumed says that the contract is in service again.
	resumed bool
	// fields and data go to the log.
	fields []string
	data   map[string]any
}

func (e *contractEdit) plan(ctx context.Context, tx *database.Tx, c *checks, id *int) error {
	if id == nil || *id == e.current.PlanID {
		return nil
	}
	plan, err := checkPlan(ctx, tx, c, *id)
	if err != nil || plan == nil {
		return err
	}
	e.update.SetPlanID(plan.ID)
	e.facts.Medium, e.facts.Technology, e.facts.SpeedMbps = plan.Medium, plan.Technology, plan.SpeedMbps
	e.facts.Product = &plan.Product
	e.fields = append(e.fields, "plan")
	e.data["plan"] = map[string]any{"from": e.current.PlanID, "to": plan.ID}
	return nil
}

func (e *contractEdit) status(tx *database.Tx, c *checks, to *policy.ContractStatus) {
	from := e.current.Status
	switch {
	case to == nil || *to == from:
		return
	case *to == policy.ContractCancelled:
		c.refuse(fault.Invalid, fault.ValueNotAllowed, "input", "status")
		return
	case !from.CanBecome(*to):
		c.add(fault.New(fault.InvalidState, fault.ContractStep).
			With("from", fault.StateName("contract", string(from))).
			With("to", fault.StateName("contract", string(*to))).At("input", "status"))
		return
	}
	enter(e.update, from, *to, tx.Now)
	e.resumed = *to == policy.ContractActive
	e.fields = append(e.fields, "status")
	e.data["status"] = map[string]any{"from": from, "to": *to}
}

func (e *contractEdit) address(ctx context.Context, tx *database.Tx, c *checks, a *Address) error {
	city, err := a.check(ctx, tx, c, "input", "address")
	if err != nil || a == nil {
		return err
	}
	changed := false
	text := func(to, from *string, set func(string) *ent.ContractUpdateOne, clear func() *ent.ContractUpdateOne) {
		if to != nil && valueOf(absent(to)) != valueOf(from) {
			assign(absent(to), set, clear)
			changed = true
		}
	}
	text(a.Street, e.current.Street, e.update.SetStreet, e.update.ClearStreet)
	text(a.StreetNumber, e.current.StreetNumber, e.update.SetStreetNumber, e.update.ClearStreetNumber)
	text(a.District, e.current.District, e.update.SetDistrict, e.update.ClearDistrict)
	text(a.PostalCode, e.current.PostalCode, e.update.SetPostalCode, e.update.ClearPostalCode)
	if city != nil && valueOf(city) != valueOf(e.current.CityID) {
		e.update.SetCityID(*city)
		e.facts.CityID = city
		changed = true
	}
	if a.Zone != nil && valueOf(a.Zone) != valueOf(e.current.Zone) {
		e.update.SetZone(*a.Zone)
		e.facts.Zone = a.Zone
		changed = true
	}
	if changed {
		// The address itself is personal data: the log says only that it changed.
		e.fields = append(e.fields, "address")
	}
	return nil
}
