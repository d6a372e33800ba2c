package registry

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/record"
)

// LoginMove moves a login to another contract of its customer.
type LoginMove struct {
	// The login; an active one.
	LoginID int
	// The contract; a live one of the same customer, in service.
	ContractID int
	Dated
}

// MoveLogin links an active login to another live contract of the same customer. From then on, the access has the facts of that
// contract's plan and address and is declared by its branch; earlier periods are unchanged.
func (r *Registry) MoveLogin(ctx context.Context, in LoginMove) (impact history.AccessEffect, err error) {
	err = r.changeDated(ctx, in.Dated, database.Logins(in.LoginID), func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // an earlier attempt may have lost against a concurrent transaction
		var c checks
		l, err := tx.Login.Get(ctx, in.LoginID)
		if err != nil {
			return database.Missing(err, "input", "loginId")
		}
		to, err := liveContract(ctx, tx, in.ContractID)
		if err != nil {
			return err
		}
		since := in.since(ctx, tx, &c)
		c.checkMove(l, to)
		c.inService(to, since, "input", "effectiveFrom")
		c.At(record.SinceAccess(since, &l.ActivatedAt, ""), "input", "effectiveFrom")
		if err := c.Err(); err != nil {
			return err
		}
		if l.ContractID != nil {
			if err := tx.Contract.UpdateOneID(*l.ContractID).SetUpdatedAt(tx.Now).Exec(ctx); err != nil {
				return fmt.Errorf("mark the contract: %w", err)
			}
		}
		facts, err := contractFacts(ctx, to)
		if err != nil {
			return err
		}
		facts.ContractID, facts.BranchID, facts.PlanID = &to.ID, &to.BranchID, &to.PlanID
		if err := tx.Login.UpdateOne(l).SetContractID(to.ID).SetUpdatedAt(tx.Now).Exec(ctx); err != nil {
			return fmt.Errorf("save the login: %w", err)
		}
		impact, err = changeFacts(ctx, tx, history.Accesses{Logins: []int{l.ID}}, login.ID(l.ID), since,
			facts, history.Facts{}, history.Facts{})
		if err != nil {
			return err
		}
		if err := beginWaiting(ctx, tx, l.ID, since, &impact); err != nil {
			return err
		}
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeLOGIN_MOVED, ContractID: to.ID, SubjectID: l.ID,
			Data: map[string]any{"from": l.ContractID, "to": to.ID, "since": since},
		})
	})
	return impact, err
}

// beginWaiting starts the access of a login that was waiting for its former contract to start.
func beginWaiting(ctx context.Context, tx *database.Tx, id int, since time.Time, impact *history.AccessEffect) error {
	waits, err := tx.Login.Query().Where(login.ID(id), waiting).Exist(ctx)
	if err != nil || !waits {
		return err
	}
	if err := tx.Login.UpdateOneID(id).SetActivatedAt(since).Exec(ctx); err != nil {
		return fmt.Errorf("begin the login: %w", err)
	}
	impact.Accesses = 1
	impact.ClosedMonths, err = history.ClosedMonths(ctx, tx, history.Accesses{Logins: []int{id}}, since, func() error {
		return history.Open(ctx, tx, []int{id})
	})
	return err
}

// checkMove refuses a login that can't be moved to the contract.
func (c *checks) checkMove(l *ent.Login, to *ent.Contract) {
	switch {
	case !l.Active:
		c.Refuse(fault.InvalidState, fault.LoginInactive, "input", "loginId")
	case to.CustomerID != l.CustomerID:
		c.Refuse(fault.Invalid, fault.OtherCustomer, "input", "contractId")
	case to.Status == domain.ContractAwaitingSignature:
		c.Refuse(fault.InvalidState, fault.ContractNotBegun, "input", "contractId")
	case l.ContractID != nil && *l.ContractID == to.ID:
		c.Refuse(fault.Invalid, fault.SameContract, "input", "contractId")
	}
}

// contractFacts are the facts that accesses inherit from a contract's plan and address.
func contractFacts(ctx context.Context, of *ent.Contract) (accessFacts, error) {
	plan, err := of.QueryPlan().Only(ctx)
	if err != nil {
		return accessFacts{}, fmt.Errorf("read the plan: %w", err)
	}
	return accessFacts{
		CityID: of.CityID, Zone: of.Zone, Medium: plan.Medium, Technology: plan.Technology, Product: &plan.Product,
		SpeedMbps: plan.SpeedMbps,
	}, nil
}
