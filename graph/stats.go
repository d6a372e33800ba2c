package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/statistics"
)

// predicateOf is the condition of a filter; nil for none, and for one that says nothing, as in lists.
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

// wantedStats are the counts that the document asks for, of the rows or of their total.
func wantedStats(ctx context.Context) statistics.Wanted {
	asked := map[string]bool{}
	for _, f := range graphql.CollectFieldsCtx(ctx, nil) {
		for _, count := range graphql.CollectFields(graphql.GetOperationContext(ctx), f.Selections, nil) {
			asked[count.Name] = true
		}
	}
	return statistics.Wanted{
		LoginData: asked["cancelledWithLoginData"] || asked["cancelledWithoutLoginData"],
		Logins:    asked["logins"] || asked["activeLogins"],
		Comodatos: asked["comodatos"] || asked["openComodatos"],
		InService: asked["inServiceAtStart"] || asked["churn"],
	}
}

func dimensionsOf(by []model.ContractStatsDimension) []statistics.Dimension {
	dimensions := make([]statistics.Dimension, 0, len(by))
	for _, d := range by {
		dimensions = append(dimensions, statistics.Dimension(d))
	}
	return dimensions
}

func statsPayload(rows []*statistics.Row, total *statistics.Row) *model.ContractStats {
	payload := &model.ContractStats{Rows: make([]*model.ContractStatsRow, 0, len(rows)), Total: statsRow(total)}
	for _, row := range rows {
		payload.Rows = append(payload.Rows, statsRow(row))
	}
	return payload
}

func statsRow(r *statistics.Row) *model.ContractStatsRow {
	row := &model.ContractStatsRow{
		Branch: r.Branch, City: r.City, Plan: r.Plan, Reason: r.Reason, Month: given(r.Month),
		Contracts: r.Contracts, Cancelled: r.Cancelled, Cancellations: r.Cancellations,
		CancelledWithLoginData: r.CancelledWithLoginData, CancelledWithoutLoginData: r.CancelledWithoutLoginData, Logins: r.Logins, ActiveLogins: r.ActiveLogins,
		Comodatos: r.Comodatos, OpenComodatos: r.OpenComodatos, InServiceAtStart: r.InServiceAtStart, Churn: r.Churn(),
	}
	if r.Status != "" {
		row.Status = &r.Status
	}
	if r.Origin != "" {
		row.Origin = &r.Origin
	}
	return row
}

func impactPayload(months []*dici.ImpactMonth) []*model.PolicyImpactMonth {
	payload := make([]*model.PolicyImpactMonth, 0, len(months))
	for _, m := range months {
		payload = append(payload, &model.PolicyImpactMonth{
			Branch: m.Branch, Month: m.Month.String(), Accesses: m.Accesses, Lost: m.Lost, AccessesWithLinksKept: m.Accesses + m.Lost,
			ContractsWithoutLoginData: m.WithoutLoginData,
		})
	}
	return payload
}
