package policy

import (
	"cmp"
	"strings"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// ReversalFacts is what is known about a cancellation at the time of its reversal (estorno).
type ReversalFacts struct {
	// ReactivationFacts are those of its contract.
	ReactivationFacts
	// Cancellation is nil when there is none. One that an import recorded without the engine has no record.
	Cancellation *PastCancellation
}

// PastCancellation is what the policy needs to know of a cancellation that took effect.
type PastCancellation struct {
	ID int
	// StatusBefore is the contract's state before it; empty for those of before this was kept.
	StatusBefore domain.ContractStatus
	// Reversed says that it was reversed already; InForce that it is the one by which the contract ended.
	Reversed, InForce bool
}

// Reversal is what a reversal restores, and what it can't.
type Reversal struct {
	Reactivation
	// Status is the contract's state again.
	Status domain.ContractStatus
}

// DecideReversal returns why a cancellation can't be reversed, or what is restored by it.
func DecideReversal(facts ReversalFacts, mayReverse bool, reason string) (*Reversal, []fault.Refusal) {
	refusals := ReversalRefusals(facts, mayReverse)
	if len(refusals) == 0 {
		refusals = fault.TextGiven(maxText, strings.TrimSpace(reason), "input", "reason")
	}
	if len(refusals) > 0 {
		return nil, refusals
	}
	return ReversalEffects(facts), nil
}

// ReversalRefusals returns why a cancellation can't be reversed, whatever the reason is.
func ReversalRefusals(facts ReversalFacts, mayReverse bool) []fault.Refusal {
	if !mayReverse {
		return []fault.Refusal{fault.New(fault.Forbidden, fault.ReversalForbidden)}
	}
	if facts.Cancellation == nil || facts.Contract == nil {
		return []fault.Refusal{fault.New(fault.NotFound, fault.CancellationNotFound).At("input", "cancellationId")}
	}
	against := func(m fault.Message) []fault.Refusal {
		return []fault.Refusal{fault.New(fault.InvalidState, m).At("input", "cancellationId")}
	}
	switch {
	case facts.Cancellation.Reversed:
		return against(fault.CancellationReversed)
	case !facts.Contract.Status.Ended():
		return against(fault.ContractReactivated)
	case !facts.Cancellation.InForce:
		return against(fault.CancellationNotNewest)
	case facts.CustomerAnonymized:
		return against(fault.ReversalAnonymized)
	}
	return nil
}

// Reversible says whether the facts allow a reversal, by whomever.
func Reversible(facts ReversalFacts) bool { return len(ReversalRefusals(facts, true)) == 0 }

// ReversalEffects is what a reversal restores, regardless of refusals.
func ReversalEffects(facts ReversalFacts) *Reversal {
	return &Reversal{
		Reactivation: *ReactivationEffects(facts.ReactivationFacts),
		Status:       cmp.Or(facts.Cancellation.StatusBefore, domain.ContractActive),
	}
}
