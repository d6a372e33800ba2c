package graph

import (
	"context"
	"strconv"

	"entgo.io/contrib/entgql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/request"
)

// recordOrRefusals answers a mutation: the record as it is after the commit, or the refusals, or an error that is no refusal. A dry run made no
// record, and has the id 0.
func recordOrRefusals[T any](
	ctx context.Context, id int, err error, read func(context.Context, int) (*T, error),
) (*T, []model.UserError, error) {
	refusals, err := userErrors(ctx, err)
	if err != nil || len(refusals) > 0 || id == 0 {
		return nil, refusals, err
	}
	record, err := read(ctx, id)
	return record, refusals, err
}

// nonEmpty is null for an empty text.
func nonEmpty(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func overviewPayload(counts *registry.Overview) *model.Overview {
	payload := &model.Overview{
		OpenPickupOrders: counts.OpenPickupOrders, OpenComodatosOfCancelled: counts.OpenComodatosOfCancelled,
		ScheduledCancellations:        counts.SchedulesByStatus[domain.ScheduleWaiting],
		RefusedScheduledCancellations: counts.SchedulesByStatus[domain.ScheduleRefused],
		CancellationsByMonth:          make([]*model.CancellationCount, 0, len(counts.CancellationsByMonth)),
	}
	for _, value := range domain.ContractStatus("").Values() {
		status := domain.ContractStatus(value)
		payload.ContractsByStatus = append(payload.ContractsByStatus,
			&model.StatusCount{Status: status, Count: counts.ContractsByStatus[status]})
	}
	for _, m := range counts.CancellationsByMonth {
		payload.CancellationsByMonth = append(payload.CancellationsByMonth, &model.CancellationCount{
			Year: m.Year, Month: int(m.Month), Reason: m.Reason, Count: m.Count,
		})
	}
	return payload
}

// The lists below are histories: without another order the newest entry comes first. The other lists come by id, the order in
// which the records were made.

func newestCancellations(order *ent.CancellationOrder) *ent.CancellationOrder {
	if order != nil {
		return order
	}
	return &ent.CancellationOrder{Direction: entgql.OrderDirectionDesc, Field: ent.CancellationOrderFieldRequestedAt}
}

func newestEvents(order *ent.EventOrder) *ent.EventOrder {
	if order != nil {
		return order
	}
	return &ent.EventOrder{Direction: entgql.OrderDirectionDesc, Field: ent.EventOrderFieldOccurredAt}
}

func newestServiceOrders(order *ent.ServiceOrderOrder) *ent.ServiceOrderOrder {
	if order != nil {
		return order
	}
	return &ent.ServiceOrderOrder{Direction: entgql.OrderDirectionDesc, Field: ent.ServiceOrderOrderFieldCreatedAt}
}

func newestDeliveries(order *ent.WebhookDeliveryOrder) *ent.WebhookDeliveryOrder {
	if order != nil {
		return order
	}
	return &ent.WebhookDeliveryOrder{Direction: entgql.OrderDirectionDesc, Field: ent.WebhookDeliveryOrderFieldCreatedAt}
}

func newestRuns(order *ent.AutomationRunOrder) *ent.AutomationRunOrder {
	if order != nil {
		return order
	}
	return &ent.AutomationRunOrder{Direction: entgql.OrderDirectionDesc, Field: ent.AutomationRunOrderFieldStartedAt}
}

func newestBatches(order *ent.CancellationBatchOrder) *ent.CancellationBatchOrder {
	if order != nil {
		return order
	}
	return &ent.CancellationBatchOrder{Direction: entgql.OrderDirectionDesc, Field: ent.CancellationBatchOrderFieldRequestedAt}
}

func newestDeclarations(order *ent.DiciDeclarationOrder) *ent.DiciDeclarationOrder {
	if order != nil {
		return order
	}
	return &ent.DiciDeclarationOrder{Direction: entgql.OrderDirectionDesc, Field: ent.DiciDeclarationOrderFieldClosedAt}
}

func automationLimits(ctx context.Context) *model.AutomationLimits {
	reason := fault.Refusal{Message: fault.RuleLegalMinimum}.
		With("notice", strconv.Itoa(policy.MinDaysAfterNotice)).With("suspended", strconv.Itoa(policy.MinDaysSuspended))
	return &model.AutomationLimits{
		MinDaysAfterNotice: policy.MinDaysAfterNotice, MinDaysSuspended: policy.MinDaysSuspended,
		MaxCapPerRun: policy.MaxRunCap, Reason: reason.Text(request.Of(ctx).Lang),
	}
}
