package cancellation

import (
	"context"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Preview is what a cancellation would do.
type Preview struct {
	Refusals []fault.Refusal
	// Scheduled says that it is for a later time, and decided again then.
	Scheduled bool
	// LoginsKept would stay linked, with their facts frozen for DICI; LoginsUnlinked would lose their link.
	LoginsKept, LoginsUnlinked []*ent.Login
	CustomerInactivated        bool
	// CustomerKeptActiveBy are the live contracts for which the customer would stay active.
	CustomerKeptActiveBy []*ent.Contract
	OpenComodatos        []*ent.Comodato
	// ServiceOrderTemplate is that of the pickup service order to open; nil opens none.
	ServiceOrderTemplate *ent.ServiceOrderTemplate
	DICI                 policy.DiciEffect
	// Effect is what it would do to what DICI counts; nil when the contract can't be cancelled at all.
	Effect *history.AccessEffect
	// ParametersRevision is that of the parameters that were applied.
	ParametersRevision int
	// Token stands for the facts and parameters that were found.
	Token string
}

// Allowed says whether the cancellation would be carried out.
func (p *Preview) Allowed() bool { return len(p.Refusals) == 0 }

// Preview decides as Cancel does, without applying the decision. A refused preview still shows the effects that the
// cancellation would have once the refusals are mended, as far as the contract can be cancelled at all. It needs the
// permission READ.
func (s *Service) Preview(ctx context.Context, cmd Command) (*Preview, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	o := cmd.order(ctx)
	facts, err := load(ctx, s.db.Reader(), []order{o})
	if err != nil {
		return nil, err
	}
	now := s.db.Now()
	d := decideOne(o, facts[0], now)
	p := &Preview{
		Refusals:           cmd.refusals(d),
		Scheduled:          d.Later,
		ParametersRevision: d.parameters.Revision,
		Token:              d.token,
	}
	if d.contract == nil || !d.contract.Status.Cancellable() {
		return p, nil
	}
	effects := d.Effects
	if effects == nil {
		effects = policy.Foresee(d.policyParameters(), d.facts(), o.request(), now)
	}
	p.show(d.loaded, *effects)
	p.Effect = accessesEnded(d.loaded, effects)
	p.DICI = policy.DiciEffectOf(d.facts(), *effects)
	if effects.Pickup != nil {
		p.ServiceOrderTemplate, err = s.db.Reader().ServiceOrderTemplate.Get(viewer.System(ctx), *d.parameters.PickupTemplateID)
	}
	return p, err
}

// show turns the effects' ids into the records that were loaded.
func (p *Preview) show(l *loaded, effects policy.Effects) {
	p.LoginsKept = pick(l.logins, effects.LoginsKept, func(r *ent.Login) int { return r.ID })
	p.LoginsUnlinked = pick(l.logins, effects.LoginsUnlinked, func(r *ent.Login) int { return r.ID })
	p.CustomerInactivated = effects.CustomerInactivated
	p.CustomerKeptActiveBy = pick(l.siblings, effects.CustomerKeptActiveBy, func(r *ent.Contract) int { return r.ID })
	p.OpenComodatos = pick(l.comodatos, l.facts().OpenComodatos(), func(r *ent.Comodato) int { return r.ID })
}

// pick returns the records with the ids, in the records' order.
func pick[T any](records []T, ids []int, id func(T) int) []T {
	wanted := make(map[int]bool, len(ids))
	for _, i := range ids {
		wanted[i] = true
	}
	var picked []T
	for _, r := range records {
		if wanted[id(r)] {
			picked = append(picked, r)
		}
	}
	return picked
}
