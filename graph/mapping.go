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
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/statistics"
)

// recordOrRefusals returns a mutation's result: the record after the commit, the refusals, or an error that is no refusal. A dry
// run makes no record, and has the id 0.
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

func overviewPayload(counts *statistics.Overview) *model.Overview {
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

// Lists that are histories show the newest entry first unless another order is requested. The other lists are ordered by id, in
// which the records were created.
const newestFirst = entgql.OrderDirectionDesc

var (
	newestCancellations = &ent.CancellationOrder{Direction: newestFirst, Field: ent.CancellationOrderFieldRequestedAt}
	newestEvents        = &ent.EventOrder{Direction: newestFirst, Field: ent.EventOrderFieldOccurredAt}
	newestServiceOrders = &ent.ServiceOrderOrder{Direction: newestFirst, Field: ent.ServiceOrderOrderFieldCreatedAt}
	newestDeliveries    = &ent.WebhookDeliveryOrder{Direction: newestFirst, Field: ent.WebhookDeliveryOrderFieldCreatedAt}
	newestRuns          = &ent.AutomationRunOrder{Direction: newestFirst, Field: ent.AutomationRunOrderFieldStartedAt}
	newestBatches       = &ent.CancellationBatchOrder{Direction: newestFirst, Field: ent.CancellationBatchOrderFieldRequestedAt}
	newestDeclarations  = &ent.DiciDeclarationOrder{Direction: newestFirst, Field: ent.DiciDeclarationOrderFieldClosedAt}
)

// orDefault is the requested order, or else the list's own.
func orDefault[T any](asked, own *T) *T {
	if asked != nil {
		return asked
	}
	return own
}

func automationLimits(ctx context.Context) *model.AutomationLimits {
	reason := fault.Refusal{Message: fault.RuleLegalMinimum}.
		With("notice", strconv.Itoa(policy.MinDaysAfterNotice)).With("suspended", strconv.Itoa(policy.MinDaysSuspended))
	return &model.AutomationLimits{
		MinDaysAfterNotice: policy.MinDaysAfterNotice, MinDaysSuspended: policy.MinDaysSuspended,
		MaxCapPerRun: policy.MaxRunCap, Reason: reason.Text(request.Of(ctx).Lang),
	}
}
