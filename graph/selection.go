package graph

import (
	"context"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/statistics"
	"github.com/vinculo/vinculo/internal/viewer"
)

// asksFor says whether the current field's selection includes a field.
func asksFor(ctx context.Context, field string) bool {
	return slices.Contains(graphql.CollectAllFields(ctx), field)
}

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

// wantedStats are the counts that the document selects, of the rows or of their total.
func wantedStats(ctx context.Context) statistics.Selection {
	asked := map[string]bool{}
	for _, f := range graphql.CollectFieldsCtx(ctx, nil) {
		for _, count := range graphql.CollectFields(graphql.GetOperationContext(ctx), f.Selections, nil) {
			asked[count.Name] = true
		}
	}
	return statistics.Selection{
		Withdrawn: asked["withdrawn"],
		LoginData: asked["cancelledWithLoginData"] || asked["cancelledWithoutLoginData"],
		Logins:    asked["logins"] || asked["activeLogins"],
		Comodatos: asked["comodatos"] || asked["openComodatos"],
		InService: asked["inServiceAtStart"] || asked["churn"],
	}
}
