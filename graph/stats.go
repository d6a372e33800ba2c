package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/statistics"
)

// predicateOf is the condition of a filter; nil for none, and for an empty one, as in lists.
func predicateOf(where *ent.ContractWhereInput) (predicate.Contract, error) {
	if where == nil {
		return nil, nil
	}
	condition, err := where.P()
	if err == ent.ErrEmptyContractWhereInput { //nolint:errorlint // lists refuse a filter of which only a part says nothing, too
		return nil, nil
	}
	return condition, err
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
		LoginData: asked["cancelledWithLoginData"] || asked["cancelledWithoutLoginData"],
		Logins:    asked["logins"] || asked["activeLogins"],
		Comodatos: asked["comodatos"] || asked["openComodatos"],
		InService: asked["inServiceAtStart"] || asked["churn"],
	}
}
