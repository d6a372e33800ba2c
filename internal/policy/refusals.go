package policy

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// refusalsOf lists every reason against the request. When the contract itself can't be cancelled the rest doesn't matter and
// is left out; otherwise all are told at once, so that the requester mends them in one go.
func refusalsOf(parameters Parameters, facts Facts, request Request, now time.Time) []fault.Refusal {
	if refusals := contractRefusals(facts, request); len(refusals) > 0 {
		return refusals
	}
	refusals := reasonRefusals(facts.Reason, request)
	refusals = append(refusals, ruleRefusals(request.Rule, *facts.Contract, facts.Suspension, now)...)
	refusals = append(refusals, dateRefusals(facts, request, now)...)
	if parameters.CheckOpenComodatos {
		refusals = append(refusals, comodatoRefusals(facts.OpenComodatos(), request)...)
	}
	return refusals
}

// contractRefusals says why the contract can't be cancelled at all.
func contractRefusals(facts Facts, request Request) []fault.Refusal {
	switch {
	case !request.MayCancel:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.CancelForbidden)}
	case facts.Contract == nil:
		return []fault.Refusal{fault.New(fault.NotFound, fault.ContractNotFound).At("input", "contractId")}
	case facts.Contract.Status == domain.ContractCancelled:
		return []fault.Refusal{fault.New(fault.AlreadyCancelled, fault.ContractCancelled).At("input", "contractId")}
	case !facts.Contract.Status.Cancellable():
		return []fault.Refusal{fault.New(fault.NotCancellable, fault.ContractNotSigned).At("input", "contractId")}
	}
	return nil
}

func reasonRefusals(reason Reason, request Request) []fault.Refusal {
	var refusals []fault.Refusal
	switch {
	case !reason.Found:
		refusals = append(refusals, fault.New(fault.NotFound, fault.ReasonNotFound).At("input", "reasonId"))
	case !reason.Active:
		refusals = append(refusals, fault.New(fault.Inactive, fault.ReasonInactive).At("input", "reasonId"))
	}
	return append(refusals, fault.TextWithin(maxText, request.Note, "input", "note")...)
}

func dateRefusals(facts Facts, request Request, now time.Time) []fault.Refusal {
	at, contract := request.EffectiveAt, facts.Contract
	switch {
	case at.After(now):
		return []fault.Refusal{fault.New(fault.InvalidDate, fault.DateInFuture).At("input", "effectiveAt")}
	case at.Before(contract.ActivatedAt):
		return []fault.Refusal{fault.New(fault.InvalidDate, fault.DateBeforeActivation).
			With("date", contract.ActivatedAt.In(domain.SaoPaulo).Format("02/01/2006 15:04")).At("input", "effectiveAt")}
	case at.Before(now) && at.Before(facts.ClosedUntil):
		return []fault.Refusal{fault.New(fault.DICIMonthClosed, fault.DateInClosedMonth).
			With("month", facts.ClosedUntil.In(domain.SaoPaulo).AddDate(0, 0, -1).Format("01/2006")).At("input", "effectiveAt")}
	case request.backDated(now) && !request.MayBackDate:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.BackDateForbidden).At("input", "effectiveAt")}
	}
	return nil
}

// comodatoRefusals refuses while comodatos are open, unless somebody with the permission overrides it with a written reason:
// the regulator has stated that a consumer's cancellation can't be made conditional on returning equipment. A task or an
// import never overrides.
func comodatoRefusals(open []int, request Request) []fault.Refusal {
	switch {
	case len(open) == 0:
		return nil
	case !request.Override || request.Origin.Unattended():
		refusal := fault.New(fault.OpenComodatos, fault.ComodatosOpen).With("count", strconv.Itoa(len(open)))
		refusal.Subjects = open
		return []fault.Refusal{refusal}
	}
	return overrideRefusals(request)
}

// overrideRefusals says why the request can't override open comodatos.
func overrideRefusals(request Request) []fault.Refusal {
	reason := strings.TrimSpace(request.OverrideReason)
	switch {
	case !request.MayOverride:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.OverrideForbidden).At("input", "overrideOpenComodatos")}
	case reason == "" || utf8.RuneCountInString(reason) > maxText:
		return []fault.Refusal{fault.New(fault.Invalid, fault.OverrideReasonMissing).At("input", "overrideOpenComodatos")}
	}
	return nil
}
