package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// firstRequest is the earliest date that a request can have: no provider of internet access is older.
var firstRequest = time.Date(1990, 1, 1, 0, 0, 0, 0, domain.SaoPaulo)

// requesterRefusals returns what is wrong with who wanted the cancellation, how and when.
func requesterRefusals(request Request, now time.Time) []fault.Refusal {
	var refusals []fault.Refusal
	consumer := request.Requester == domain.RequesterConsumer
	switch {
	case consumer && request.Channel == "" && request.Origin != domain.OriginImported: // another system may not know the channel
		refusals = append(refusals, fault.New(fault.Invalid, fault.ChannelMissing).At("input", "channel"))
	case !consumer && request.Channel != "":
		refusals = append(refusals, fault.New(fault.Invalid, fault.ChannelWithoutConsumer).At("input", "channel"))
	}
	switch at := request.RequestedAt; {
	case request.RecordedAt.IsZero() && at.After(now): // what was recorded before was checked then, by the clock of then
		refusals = append(refusals, fault.New(fault.InvalidDate, fault.RequestedInFuture).At("input", "requestedAt"))
	case !at.IsZero() && at.Before(firstRequest):
		refusals = append(refusals, fault.New(fault.InvalidDate, fault.RequestedTooEarly).At("input", "requestedAt"))
	}
	return refusals
}

// requestDateRefusals are about when the requester asked for it: nobody asks for the end of what hasn't begun, that is, before the
// day of the contract's activation or, if it awaits its signature, of its registration. Only what the request itself dates back is
// checked: a contract may be signed between a request and its date. When another system's contract came here says nothing.
func requestDateRefusals(contract Contract, request Request) []fault.Refusal {
	at, began := request.RequestedAt, contract.ActivatedAt
	if contract.Status == domain.ContractAwaitingSignature {
		began = contract.RegisteredAt
	}
	recorded := request.RecordedAt
	switch {
	case at.Before(firstRequest) || at.Equal(recorded) || request.ScheduleID != 0 || request.Origin == domain.OriginImported:
		return nil
	case at.Before(startOfDay(began)):
		return []fault.Refusal{fault.New(fault.InvalidDate, fault.RequestedBeforeContract).
			With("date", began.In(domain.SaoPaulo).Format("02/01/2006")).At("input", "requestedAt")}
	}
	return nil
}

// startOfDay is when the day of an instant begins in São Paulo.
func startOfDay(at time.Time) time.Time {
	year, month, day := at.In(domain.SaoPaulo).Date()
	return time.Date(year, month, day, 0, 0, 0, 0, domain.SaoPaulo)
}

// OverriddenByLaw says that the request overrides open comodatos because the consumer asked: the regulator has stated that a
// consumer's cancellation can't be made conditional on returning equipment, and that the provider fetches it. Whoever may cancel
// may do so.
func (r Request) OverriddenByLaw() bool {
	return r.Override && r.Requester == domain.RequesterConsumer && !r.Origin.Unattended()
}
