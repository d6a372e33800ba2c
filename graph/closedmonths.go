package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// authorizeClosedMonths refuses a request before anything is done when its answer would name closed DICI months to a viewer who may
// not read them.
func authorizeClosedMonths(ctx context.Context) error {
	if !asksFor(ctx, "closedMonths") && !asksForChangedMonths(ctx) {
		return nil
	}
	return authz.Require(ctx, viewer.ReadDICI)
}

// asksForChangedMonths says whether the closed months of a change's effect are asked for.
func asksForChangedMonths(ctx context.Context) bool {
	op := graphql.GetOperationContext(ctx)
	return slices.ContainsFunc(graphql.CollectFieldsCtx(ctx, nil), func(f graphql.CollectedField) bool {
		return f.Name == "effect" && slices.ContainsFunc(graphql.CollectFields(op, f.Selections, nil),
			func(f graphql.CollectedField) bool {
				return f.Name == "closedMonths"
			})
	})
}

// carriedOut is a change's effect for its payload; null when the change was refused.
func carriedOut(effect history.AccessEffect, refusals []model.UserError) *history.AccessEffect {
	if len(refusals) > 0 {
		return nil
	}
	return &effect
}
