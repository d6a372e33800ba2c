package cancellation

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ReactivationPreview is what a reactivation would restore.
type ReactivationPreview struct {
	Refusals []fault.Refusal
	Restored
	// Effect is the change in what DICI would count; nil when the contract isn't cancelled.
	Effect *history.AccessEffect
	// ClosedMonths are the closed DICI months that it would change.
	ClosedMonths []*ent.DiciDeclaration
}

// Allowed says whether the reactivation would be executed.
func (p *ReactivationPreview) Allowed() bool { return len(p.Refusals) == 0 }

// PreviewReactivation decides as Reactivate does, without applying the decision. It needs the permission READ.
func (s *Service) PreviewReactivation(ctx context.Context, contractID int) (*ReactivationPreview, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	e, err := loadReactivation(ctx, s.db.Reader(), contractID, s.db.Now())
	if err != nil {
		return nil, err
	}
	_, refusals := policy.DecideReactivation(e.facts(), viewer.FromContext(ctx).Can(viewer.Cancel), "")
	p := &ReactivationPreview{Refusals: refusals}
	if e.contract == nil || e.contract.Status != domain.ContractCancelled {
		return p, nil
	}
	e.show(p, policy.ReactivationEffects(e.facts()))
	p.Effect = &history.AccessEffect{Accesses: len(p.LoginsBack)}
	for _, d := range p.ClosedMonths {
		p.Effect.ClosedMonths = append(p.Effect.ClosedMonths, history.ClosedMonth{Declaration: d})
	}
	return p, nil
}

// show resolves the decision's ids to the loaded records.
func (e *reactivationRecords) show(p *ReactivationPreview, r *policy.Reactivation) {
	p.Restored = e.restored(r)
	if len(r.LoginsBack) > 0 {
		p.ClosedMonths = e.closedMonths
	}
}

// Reactivated is the outcome of a reactivation.
type Reactivated struct {
	// Contract is as it is now; nil when there is none.
	Contract *ent.Contract
	// Effect is the change in what DICI counts; nil when it was refused.
	Effect *history.AccessEffect
	Logins []*ReactivatedLogin
	// ClosedMonths are the closed DICI months that it changed.
	ClosedMonths []*ent.DiciDeclaration
}

// ReactivateCommand asks for the reactivation of one contract.
type ReactivateCommand struct {
	// ContractID is that of a cancelled contract.
	ContractID int
	// Note is a remark for the record; at most 2,000 characters.
	Note string
}

// Reactivate returns a cancelled contract to service from now on: DICI doesn't count the gap. When refused, it returns the contract
// as it is. It needs the permission CANCEL.
func (s *Service) Reactivate(ctx context.Context, cmd ReactivateCommand) (*Reactivated, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	var r plannedReactivation
	attempt := func(ctx context.Context, tx *database.Tx) (err error) {
		r, err = s.reactivate(ctx, tx, cmd.ContractID, strings.TrimSpace(cmd.Note))
		return err
	}
	err := s.db.InTx(ctx, attempt)
	if sqlgraph.IsUniqueConstraintError(err) {
		// A concurrent request took a login's user name; the second attempt sees it.
		err = s.db.InTx(ctx, attempt)
	}
	if _, refused := fault.Refusals(err); err != nil && !refused {
		return nil, err
	}
	result, readErr := s.readReactivated(ctx, cmd.ContractID, r)
	return result, errors.Join(err, readErr)
}

func (s *Service) reactivate(ctx context.Context, tx *database.Tx, contractID int, note string) (plannedReactivation, error) {
	if err := tx.Hold(ctx, database.Contracts(contractID)); err != nil {
		return plannedReactivation{}, err
	}
	e, err := loadReactivation(ctx, tx.Client(), contractID, tx.Now)
	if err != nil {
		return plannedReactivation{}, err
	}
	if e.contract != nil {
		tx.Follow(e.contract)
	}
	decision, refusals := policy.DecideReactivation(e.facts(), true, note)
	if err := fault.Refuse(refusals...); err != nil {
		return plannedReactivation{}, err
	}
	r := plannedReactivation{reactivationRecords: e, note: note, preview: &ReactivationPreview{}}
	e.show(r.preview, decision)
	if r.newSecrets, err = s.makeSecrets(r.preview.LoginsBack); err != nil {
		return plannedReactivation{}, err
	}
	err = s.applyReactivation(ctx, tx, &r)
	return r, err
}

// readReactivated reads the outcome after the commit, or the unchanged contract after a refusal.
func (s *Service) readReactivated(ctx context.Context, contractID int, r plannedReactivation) (*Reactivated, error) {
	contract, err := s.db.Reader().Contract.Get(ctx, contractID)
	if ent.IsNotFound(err) {
		return &Reactivated{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read the contract: %w", err)
	}
	result := &Reactivated{Contract: contract}
	if r.preview == nil {
		return result, nil
	}
	for _, d := range r.preview.ClosedMonths {
		result.ClosedMonths = append(result.ClosedMonths, d.Unwrap())
	}
	result.Logins, err = s.readLogins(ctx, r.newSecrets)
	result.Effect = &history.AccessEffect{Accesses: len(result.Logins), ClosedMonths: r.closedMonthChanges}
	return result, err
}
