package cancellation

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ReversalPreview is what the reversal of a cancellation would restore.
type ReversalPreview struct {
	Refusals []fault.Refusal
	Restored
	// Status is what the contract's state would be; nil when the cancellation can't be reversed at all, as is Effect.
	Status *domain.ContractStatus
	// Effect is the change in what DICI would count.
	Effect *history.AccessEffect
	// UncountedSince is since when DICI doesn't count the logins that don't return, for which the contract is without login data
	// unless another is in service; nil when all return.
	UncountedSince *time.Time
	// Schedule was carried out or superseded by the cancellation, and doesn't return; nil when there was none.
	Schedule *ent.ScheduledCancellation
}

// Allowed says whether the reversal would be carried out.
func (p *ReversalPreview) Allowed() bool { return len(p.Refusals) == 0 }

// PreviewReversal decides as Reverse does, without carrying it out. It needs the permission READ.
func (s *Service) PreviewReversal(ctx context.Context, cancellationID int) (*ReversalPreview, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	e, err := loadReversal(ctx, s.db.Reader(), cancellationID)
	if err != nil {
		return nil, err
	}
	facts := e.facts()
	p := &ReversalPreview{Refusals: policy.ReversalRefusals(facts, viewer.FromContext(ctx).Can(viewer.ReverseCancellation))}
	if !policy.Reversible(facts) {
		return p, nil
	}
	decision := policy.ReversalEffects(facts)
	r := &plannedReversal{reversalRecords: e, restored: e.restored(&decision.Reactivation), status: decision.Status}
	p.Restored, p.Status, p.UncountedSince, p.Schedule = r.restored, &r.status, r.uncountedSince(), r.schedule
	p.Effect, err = s.rehearseReversal(ctx, r)
	return p, err
}

// rehearseReversal carries a reversal out and takes it back if a month that it may change is closed: only so is it known by how
// much.
func (s *Service) rehearseReversal(ctx context.Context, r *plannedReversal) (*history.AccessEffect, error) {
	system := viewer.System(ctx)
	closed, err := s.db.Reader().DiciDeclaration.Query().
		Where(condition.ClosedMonthCounting(r.contract.BranchID, r.serviceEnd(), nil)).Exist(system)
	if err != nil {
		return nil, fmt.Errorf("closed months: %w", err)
	}
	if !closed {
		return r.effect(), nil
	}
	result, err := s.Reverse(system, ReverseCommand{CancellationID: r.cancellation.ID, Reason: "—", DryRun: true})
	if _, refused := fault.Refusals(err); refused {
		return r.effect(), nil // it was reversed or changed in between; carrying it out will say so
	}
	if err != nil {
		return nil, err
	}
	return result.Effect, nil
}

// ReverseCommand asks for the reversal of one cancellation.
type ReverseCommand struct {
	CancellationID int
	// Reason says why it was a mistake; 1 to 2,000 characters.
	Reason string
	// DryRun changes nothing and only returns the effect.
	DryRun bool
}

// Reversed is the outcome of a reversal.
type Reversed struct {
	// Cancellation and Contract are as they are now; nil when there is no such cancellation.
	Cancellation *ent.Cancellation
	Contract     *ent.Contract
	// Effect is the change in what DICI counts; nil when it was refused.
	Effect *history.AccessEffect
	// Logins are in service again; none in a dry run. LoginsTaken are not: other active logins have their user names.
	Logins      []*ReactivatedLogin
	LoginsTaken []*ent.Login
	// Schedule was carried out or superseded by the cancellation, and doesn't return; nil when there was none.
	Schedule *ent.ScheduledCancellation
}

// Reverse reverses a mistaken cancellation (estorno): the contract goes on as if it had not been cancelled, without a gap. When
// refused, it returns the records as they are. It needs the permission REVERSE_CANCELLATION.
func (s *Service) Reverse(ctx context.Context, cmd ReverseCommand) (*Reversed, error) {
	if err := authz.Require(ctx, viewer.ReverseCancellation); err != nil {
		return nil, err
	}
	var r *plannedReversal
	attempt := func(ctx context.Context, tx *database.Tx) (err error) {
		if r, err = s.reverse(ctx, tx, cmd); err == nil && cmd.DryRun {
			err = database.ErrDryRun
		}
		return err
	}
	err := s.db.InTx(ctx, attempt)
	if sqlgraph.IsUniqueConstraintError(err) {
		// A concurrent request took a login's user name or reversed the cancellation; the second attempt sees it.
		err = s.db.InTx(ctx, attempt)
	}
	if errors.Is(err, database.ErrDryRun) {
		err = nil
	}
	if _, refused := fault.Refusals(err); err != nil && !refused {
		return nil, err
	}
	if err != nil {
		r = nil
	}
	result, readErr := s.readReversed(ctx, cmd, r)
	return result, errors.Join(err, readErr)
}

func (s *Service) reverse(ctx context.Context, tx *database.Tx, cmd ReverseCommand) (*plannedReversal, error) {
	if err := tx.Hold(ctx, database.Cancellations(cmd.CancellationID)); err != nil {
		return nil, err
	}
	e, err := loadReversal(ctx, tx.Client(), cmd.CancellationID)
	if err != nil {
		return nil, err
	}
	if e.contract != nil {
		tx.Follow(e.contract)
	}
	reason := strings.TrimSpace(cmd.Reason)
	decision, refusals := policy.DecideReversal(e.facts(), true, reason)
	if err := fault.Refuse(refusals...); err != nil {
		return nil, err
	}
	r := &plannedReversal{
		reversalRecords: e, restored: e.restored(&decision.Reactivation), status: decision.Status, reason: reason,
	}
	if r.newSecrets, err = s.makeSecrets(r.restored.LoginsBack); err != nil {
		return nil, err
	}
	return r, s.applyReversal(ctx, tx, r)
}

// readReversed reads the outcome after the commit, or the unchanged records after a refusal or a dry run.
func (s *Service) readReversed(ctx context.Context, cmd ReverseCommand, r *plannedReversal) (*Reversed, error) {
	c, err := s.db.Reader().Cancellation.Get(ctx, cmd.CancellationID)
	if ent.IsNotFound(err) {
		return &Reversed{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the cancellation: %w", err)
	}
	result := &Reversed{Cancellation: c}
	if result.Contract, err = c.QueryContract().Only(ctx); err != nil {
		return nil, fmt.Errorf("read the contract: %w", err)
	}
	if r == nil {
		return result, nil
	}
	result.Effect = r.effect()
	if r.schedule != nil {
		result.Schedule = r.schedule.Unwrap()
	}
	for _, l := range r.restored.LoginsTaken {
		result.LoginsTaken = append(result.LoginsTaken, l.Unwrap())
	}
	if !cmd.DryRun {
		result.Logins, err = s.readLogins(ctx, r.newSecrets)
	}
	return result, err
}
