package graph

import (
	"context"
	"strconv"
	"time"

	"entgo.io/contrib/entgql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/statistics"
)

// settle answers a mutation: the record as it is after the commit, or the refusals, or an error that is no refusal. What was only tried made no
// record, and has the id 0.
func settle[T any](
	ctx context.Context, id int, err error, read func(context.Context, int) (*T, error),
) (*T, []model.UserError, error) {
	refusals, err := userErrors(ctx, err)
	if err != nil || len(refusals) > 0 || id == 0 {
		return nil, refusals, err
	}
	record, err := read(ctx, id)
	return record, refusals, err
}

// given is null for an empty text.
func given(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func newContract(in model.CreateContractInput) registry.NewContract {
	return registry.NewContract{
		Number: in.Number, CustomerID: in.CustomerID, PlanID: in.PlanID, BranchID: in.BranchID,
		Status: in.Status, ActivatedAt: in.ActivatedAt, Address: (*registry.Address)(in.Address),
	}
}

func contractChange(in model.UpdateContractInput) registry.ContractChange {
	return registry.ContractChange{
		ID: in.ID, PlanID: in.PlanID, Address: (*registry.Address)(in.Address), BranchID: in.BranchID, Status: in.Status,
		Dated: dated(in.EffectiveFrom, in.DryRun),
	}
}

func newLogin(in model.CreateLoginInput) registry.NewLogin {
	return registry.NewLogin{
		ContractID: in.ContractID, Username: in.Username, Secret: in.Secret, ActivatedAt: in.ActivatedAt,
		Facts: (*registry.AccessFacts)(in.Facts), DryRun: is(in.DryRun),
	}
}

func loginChange(in model.UpdateLoginInput) registry.LoginChange {
	return registry.LoginChange{
		ID: in.ID, Username: in.Username, Facts: (*registry.AccessFacts)(in.Facts), Dated: dated(in.EffectiveFrom, in.DryRun),
	}
}

func planChange(in model.UpdatePlanInput) registry.PlanChange {
	return registry.PlanChange{
		ID: in.ID, Name: in.Name, SpeedMbps: in.SpeedMbps, Medium: in.Medium, Technology: in.Technology, Product: in.Product,
		PriceCents: in.PriceCents, Active: in.Active, Dated: dated(in.EffectiveFrom, in.DryRun),
	}
}

func customerChange(in model.UpdateCustomerInput) registry.CustomerChange {
	return registry.CustomerChange{
		ID: in.ID, Name: in.Name, Email: in.Email, Phone: in.Phone, Active: in.Active, OwnUse: in.OwnUse,
		Dated: dated(in.EffectiveFrom, in.DryRun),
	}
}

func loginCorrection(in model.CorrectAccessInput) registry.Correction {
	return registry.Correction{
		LoginID: in.LoginID, From: in.From, To: in.To, Facts: (*registry.AccessFacts)(in.Facts), CustomerType: in.CustomerType,
		Reason: in.Reason, DryRun: is(in.DryRun),
	}
}

func planCorrection(in model.CorrectPlanFactsInput) registry.Correction {
	return registry.Correction{
		PlanID: in.PlanID, From: in.From, To: in.To, Reason: in.Reason, DryRun: is(in.DryRun),
		Facts: &registry.AccessFacts{
			Medium: in.Facts.Medium, Technology: in.Facts.Technology, Product: in.Facts.Product, SpeedMbps: in.Facts.SpeedMbps,
		},
	}
}

func contractCorrection(in model.CorrectContractInput) registry.ContractCorrection {
	return registry.ContractCorrection{
		ContractID: in.ContractID, PlanID: in.PlanID, BranchID: in.BranchID, Address: (*registry.Address)(in.Address),
		From: in.From, To: in.To, Reason: in.Reason, DryRun: is(in.DryRun),
	}
}

func dated(from *time.Time, dryRun *bool) registry.Dated {
	return registry.Dated{EffectiveFrom: from, DryRun: is(dryRun)}
}

func is(flag *bool) bool { return flag != nil && *flag }

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

func serviceOrderStep(in model.AdvanceServiceOrderInput) registry.ServiceOrderStep {
	return registry.ServiceOrderStep{
		ID: in.ID, Status: in.Status, ScheduledFor: in.ScheduledFor,
		ReturnedComodatoIDs: in.ReturnedComodatoIds, MissingReason: in.MissingReason,
	}
}

func automationLimits(ctx context.Context) *model.AutomationLimits {
	reason := fault.Refusal{Message: fault.RuleLegalMinimum}.
		With("notice", strconv.Itoa(policy.MinDaysAfterNotice)).With("suspended", strconv.Itoa(policy.MinDaysSuspended))
	return &model.AutomationLimits{
		MinDaysAfterNotice: policy.MinDaysAfterNotice, MinDaysSuspended: policy.MinDaysSuspended,
		MaxCapPerRun: policy.MaxRunCap, Reason: reason.Text(requestOf(ctx).lang),
	}
}
