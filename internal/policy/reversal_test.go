package policy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
)

func mistaken() policy.ReversalFacts {
	return policy.ReversalFacts{
		ReactivationFacts: ended(),
		Cancellation:      &policy.PastCancellation{ID: 9, StatusBefore: domain.ContractSuspended, InForce: true},
	}
}

func TestWhatSpeaksAgainstReversing(t *testing.T) {
	const why, may = "engano", true
	type facts = policy.ReversalFacts
	for name, c := range map[string]struct {
		change func(*facts)
		may    bool
		reason string
		want   fault.Message
	}{
		"nothing":                   {func(*facts) {}, may, strings.Repeat("ã", 2000), ""},
		"a desistência":             {func(f *facts) { f.Contract.Status = domain.ContractWithdrawn }, may, why, ""},
		"no permission":             {func(*facts) {}, !may, why, fault.ReversalForbidden},
		"no cancellation":           {func(f *facts) { f.Cancellation = nil }, may, why, fault.CancellationNotFound},
		"only an import's contract": {func(f *facts) { f.Cancellation, f.Contract = nil, nil }, may, why, fault.CancellationNotFound},
		"reversed":                  {func(f *facts) { f.Cancellation.Reversed = true }, may, why, fault.CancellationReversed},
		"reversed, and cancelled again": {func(f *facts) {
			f.Cancellation.Reversed, f.Cancellation.InForce = true, false
		}, may, why, fault.CancellationReversed},
		"reactivated": {func(f *facts) {
			f.Contract.Status, f.Cancellation.InForce = domain.ContractActive, false
		}, may, why, fault.ContractReactivated},
		"reactivated, and cancelled again": {func(f *facts) { f.Cancellation.InForce = false }, may, why, fault.CancellationNotNewest},
		"anonymised":                       {func(f *facts) { f.CustomerAnonymized = true }, may, why, fault.ReversalAnonymized},
		"no reason":                        {func(*facts) {}, may, " \n", fault.TextRequired},
		"a long reason":                    {func(*facts) {}, may, strings.Repeat("x", 2001), fault.TextTooLong},
	} {
		f := mistaken()
		c.change(&f)
		r, refusals := policy.DecideReversal(f, c.may, c.reason)
		switch {
		case c.want == "" && (r == nil || len(refusals) > 0):
			t.Errorf("%s: refused with %v", name, refusals)
		case c.want != "" && (r != nil || len(refusals) != 1 || refusals[0].Message != c.want):
			t.Errorf("%s: %+v and %v, want %s", name, r, refusals, c.want)
		}
	}
}

func TestAReversalRestoresWhatWas(t *testing.T) {
	f := mistaken()
	for before, want := range map[domain.ContractStatus]domain.ContractStatus{
		domain.ContractActive: domain.ContractActive, domain.ContractSuspended: domain.ContractSuspended,
		domain.ContractBlocked: domain.ContractBlocked, domain.ContractAwaitingSignature: domain.ContractAwaitingSignature,
		"": domain.ContractActive,
	} {
		f.Cancellation.StatusBefore = before
		if got := policy.ReversalEffects(f).Status; got != want {
			t.Errorf("before it was %q, now it is %q, want %q", before, got, want)
		}
	}
	f.Pickup = &policy.PickupOrder{ID: 5, Status: domain.ServiceOrderOpen}
	f.Logins = append(f.Logins, policy.LinkedLogin{Login: policy.Login{ID: 13, InactivatedAt: cancelledAt}, UsernameTaken: true})
	r := policy.ReversalEffects(f)
	if !slices.Equal(r.LoginsBack, []int{11}) || !slices.Equal(r.LoginsTaken, []int{13}) || !r.CustomerReactivated ||
		r.PickupCancelled != 5 {
		t.Errorf("restored: %+v", r)
	}
}
