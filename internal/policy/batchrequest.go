package policy

import (
	"strconv"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// MaxBatch is the maximum number of contracts per batch.
const MaxBatch = 50_000

// maxScheduleYears is how far ahead a cancellation can be scheduled.
const maxScheduleYears = 5

// BatchRefusals lists what is wrong with the request for a batch as a whole. Each contract is decided when its turn comes.
func BatchRefusals(reason Reason, request Request, contracts int, now time.Time) []fault.Refusal {
	if !request.MayCancel {
		return []fault.Refusal{fault.New(fault.Forbidden, fault.CancelForbidden)}
	}
	refusals := append(reasonRefusals(reason, request), requesterRefusals(request, now)...)
	refusals = append(refusals, OverrideRefusals(request)...)
	at := request.EffectiveAt
	switch {
	case at.After(now.AddDate(maxScheduleYears, 0, 0)):
		refusals = append(refusals, fault.New(fault.InvalidDate, fault.DateTooFar).At("input", "effectiveAt"))
	case !at.IsZero() && at.Before(now) && !request.MayBackDate:
		refusals = append(refusals, fault.New(fault.Forbidden, fault.BackDateForbidden).At("input", "effectiveAt"))
	}
	switch {
	case contracts == 0:
		refusals = append(refusals, fault.New(fault.Invalid, fault.BatchEmpty).At("input"))
	case contracts > MaxBatch:
		refusals = append(refusals, fault.New(fault.Invalid, fault.BatchTooLarge).With("max", strconv.Itoa(MaxBatch)).At("input"))
	}
	return refusals
}
