package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// mayTellClosedMonths refuses a request before anything is done when its answer would name closed DICI months to somebody who
// may not read them.
func mayTellClosedMonths(ctx context.Context) error {
	if !asksFor(ctx, "closedMonths") && !asksForEffect(ctx) {
		return nil
	}
	return authz.Require(ctx, viewer.ReadDICI)
}

// asksForEffect says whether the closed months of a change's effect are asked for.
func asksForEffect(ctx context.Context) bool {
	op := graphql.GetOperationContext(ctx)
	return slices.ContainsFunc(graphql.CollectFieldsCtx(ctx, nil), func(f graphql.CollectedField) bool {
		return f.Name == "effect" && slices.ContainsFunc(graphql.CollectFields(op, f.Selections, nil), func(f graphql.CollectedField) bool {
			return f.Name == "closedMonths"
		})
	})
}

// closedMonths are the months that a change has changed, for an answer that names them.
func closedMonths(past registry.Past) []*ent.DiciDeclaration {
	list := make([]*ent.DiciDeclaration, 0, len(past.ClosedMonths))
	for _, m := range past.ClosedMonths {
		list = append(list, m.Declaration)
	}
	return list
}

// effect is what a change does to what DICI counts, for an answer that says it; null when the change was refused.
func (r *Resolver) effect(ctx context.Context, past registry.Past, refusals []model.UserError) (*model.AccessEffect, error) {
	if len(refusals) > 0 {
		return nil, nil
	}
	effect := &model.AccessEffect{Accesses: past.Accesses, ClosedMonths: make([]*model.ClosedMonthEffect, 0, len(past.ClosedMonths))}
	if !asksForEffect(ctx) {
		return effect, nil
	}
	for _, m := range past.ClosedMonths {
		changes, err := r.DICI.RowChanges(ctx, m)
		if err != nil {
			return nil, err
		}
		effect.ClosedMonths = append(effect.ClosedMonths, &model.ClosedMonthEffect{Declaration: m.Declaration, Changes: changes})
	}
	return effect, nil
}
