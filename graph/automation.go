package graph

import (
	"context"
	"strconv"

	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/request"
)

func automationLimits(ctx context.Context) *model.AutomationLimits {
	reason := fault.Refusal{Message: fault.RuleLegalMinimum}.
		With("notice", strconv.Itoa(policy.MinDaysAfterNotice)).With("suspended", strconv.Itoa(policy.MinDaysSuspended))
	return &model.AutomationLimits{
		MinDaysAfterNotice: policy.MinDaysAfterNotice, MinDaysSuspended: policy.MinDaysSuspended,
		MinDaysPriorNotice: policy.MinDaysPriorNotice, DefaultDaysPriorNotice: policy.DefaultDaysPriorNotice,
		MaxCapPerRun: policy.MaxRunCap, Reason: reason.Text(request.Of(ctx).Lang),
	}
}
