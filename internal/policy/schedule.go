package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// InFuture says whether the request takes effect later: it is scheduled now and decided when it is due.
func (r Request) InFuture(now time.Time) bool { return r.EffectiveAt.After(now) }

// ScheduleRefusals lists every reason to refuse scheduling the request. Anything that may change until it is due, such as open
// comodatos, is not checked yet; the permission to override them is, because the requester won't be there.
func ScheduleRefusals(facts Facts, request Request, now time.Time) []fault.Refusal {
	if refusals := contractRefusals(facts, request); len(refusals) > 0 {
		return refusals
	}
	if facts.Scheduled {
		return []fault.Refusal{fault.New(fault.AlreadyScheduled, fault.ContractScheduled).At("input", "contractId")}
	}
	refusals := append(reasonRefusals(facts.Reason, request), requesterRefusals(request, now)...)
	refusals = append(refusals, requestDateRefusals(*facts.Contract, request)...)
	if request.EffectiveAt.After(now.AddDate(maxScheduleYears, 0, 0)) {
		refusals = append(refusals, fault.New(fault.InvalidDate, fault.DateTooFar).At("input", "effectiveAt"))
	}
	return append(refusals, OverrideRefusals(request)...)
}
