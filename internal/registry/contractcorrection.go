package registry

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
)

// ContractCorrection says that plan, branch or address of a contract were recorded wrong; nil stays.
type ContractCorrection struct {
	// The contract.
	ContractID int
	// The plan that is right; an active one.
	PlanID *int
	// The branch that is right.
	BranchID *int
	// The address that is right.
	Address *Address
	// From is the first instant for which it was wrong; nil is since its accesses began. To is the first for which it isn't; nil is
	// for all time since.
	From, To *time.Time
	// Reason says why; it is recorded.
	Reason string
	// Whether to change nothing and only answer what would be changed.
	DryRun bool
}

// CorrectContract rewrites what accesses had from a contract between two instants, past periods included, and records who did it,
// when, why, and what they became. It needs the permissions REGISTER and BACK_DATE.
func (r *Registry) CorrectContract(ctx context.Context, in ContractCorrection) (impact history.AccessEffect, err error) {
	held := database.Contracts(in.ContractID)
	err = r.changeDated(ctx, Dated{DryRun: in.DryRun}, held, func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // an earlier attempt may have lost against a concurrent transaction
		current, err := tx.Contract.Get(ctx, in.ContractID)
		if err != nil {
			return database.Missing(err, "input", "contractId")
		}
		tx.Follow(current)
		var c checks
		c.mayBackDate(ctx, "input")
		in.Reason = c.Required(in.Reason, maxCorrectionReason, "input", "reason")
		edit := contractEdit{
			current: current, update: tx.Contract.UpdateOne(current).SetUpdatedAt(tx.Now), data: map[string]any{},
			dated: true,
		}
		if err := edit.plan(ctx, tx, &c, in.PlanID); err != nil {
			return err
		}
		if err := edit.address(ctx, tx, &c, in.Address); err != nil {
			return err
		}
		if err := edit.branch(ctx, tx, &c, in.BranchID); err != nil {
			return err
		}
		from, to := Correction{From: in.From, To: in.To}.span(tx, &c)
		if len(edit.fields) == 0 {
			c.Refuse(fault.Invalid, fault.TextRequired, "input", "planId")
		}
		if err := c.Err(); err != nil {
			return err
		}
		impact, err = r.correctContract(ctx, tx, edit, in.Reason, from, to)
		return err
	})
	return impact, err
}

func (r *Registry) correctContract(
	ctx context.Context, tx *database.Tx, edit contractEdit, reason string, from time.Time, to *time.Time,
) (history.AccessEffect, error) {
	id := edit.current.ID
	impact, data, err := correct(ctx, tx, history.Accesses{Contract: id}, from, to, edit.facts)
	if err != nil {
		return impact, err
	}
	if to == nil {
		// It is what the contract has now, too, and what its logins will begin with.
		if err := edit.facts.applyToWaiting(ctx, tx, contractLogins(id)); err != nil {
			return impact, err
		}
		if err := edit.update.Exec(ctx); err != nil {
			return impact, fmt.Errorf("save the contract: %w", err)
		}
	}
	data["fields"] = edit.fields
	return impact, r.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeCONTRACT_CORRECTED, ContractID: id, SubjectID: id, Data: data, Reason: reason,
	})
}
