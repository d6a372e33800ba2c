package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// InFuture says whether the request is for a later time: it is scheduled, and decided when its time has come.
func (r Request) InFuture(now time.Time) bool { return r.EffectiveAt.After(now) }

// ScheduleRefusals lists every reason against scheduling the request. What may change until then, such as open comodatos, is no
// reason; the permission to override them is asked for now, because the request is carried out without its requester.
func ScheduleRefusals(facts Facts, request Request, now time.Time) []fault.Refusal {
	if refusals := contractRefusals(facts, request); len(refusals) > 0 {
		return refusals
	}
	if facts.Scheduled {
		return []fault.Refusal{fault.New(fault.AlreadyScheduled, fault.ContractScheduled).At("input", "contractId")}
	}
	refusals := reasonRefusals(facts.Reason, request)
	if request.EffectiveAt.After(now.AddDate(maxScheduleYears, 0, 0)) {
		refusals = append(refusals, fault.New(fault.InvalidDate, fault.DateTooFar).At("input", "effectiveAt"))
	}
	if request.Override {
		refusals = append(refusals, overrideRefusals(request)...)
	}
	return refusals
}
