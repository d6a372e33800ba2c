package policy_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
)

var cancelledAt = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)

func ended() policy.ReactivationFacts {
	out := policy.Login{ID: 11, ActivatedAt: activated, InactivatedAt: cancelledAt}
	before := policy.Login{ID: 12, ActivatedAt: activated, InactivatedAt: cancelledAt.AddDate(0, -1, 0)}
	return policy.ReactivationFacts{
		Contract:    &policy.Contract{ID: 1, Status: domain.ContractCancelled, ActivatedAt: activated},
		CancelledAt: cancelledAt,
		Logins:      []policy.LinkedLogin{{Login: out}, {Login: before}},
	}
}

func TestWhatSpeaksAgainstReactivating(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*policy.ReactivationFacts)
		may    bool
		note   string
		want   fault.Code
	}{
		"nothing":       {func(*policy.ReactivationFacts) {}, true, strings.Repeat("ã", 2000), ""},
		"no permission": {func(*policy.ReactivationFacts) {}, false, "", fault.Forbidden},
		"no contract":   {func(e *policy.ReactivationFacts) { e.Contract = nil }, true, "", fault.NotFound},
		"live": {
			func(e *policy.ReactivationFacts) { e.Contract.Status = domain.ContractSuspended }, true, "",
			fault.InvalidState,
		},
		"withdrawn before it was signed": {
			func(e *policy.ReactivationFacts) { e.Contract.Status = domain.ContractWithdrawn }, true, "",
			fault.InvalidState,
		},
		"anonymised":  {func(e *policy.ReactivationFacts) { e.CustomerAnonymized = true }, true, "", fault.InvalidState},
		"a long note": {func(*policy.ReactivationFacts) {}, true, strings.Repeat("x", 2001), fault.Invalid},
	} {
		e := ended()
		c.change(&e)
		r, refusals := policy.DecideReactivation(e, c.may, c.note)
		switch {
		case c.want == "" && (r == nil || len(refusals) > 0):
			t.Errorf("%s: refused with %v", name, refusals)
		case c.want != "" && (r != nil || len(refusals) != 1 || refusals[0].Code != c.want):
			t.Errorf("%s: %+v and %v, want %s", name, r, refusals, c.want)
		}
	}
}

func TestWhatComesBack(t *testing.T) {
	e := ended()
	e.CustomerActive = true
	e.Logins = append(e.Logins, policy.LinkedLogin{Login: policy.Login{ID: 13, InactivatedAt: cancelledAt}, UsernameTaken: true})
	r := policy.ReactivationEffects(e)
	if !slices.Equal(r.LoginsBack, []int{11}) || !slices.Equal(r.LoginsTaken, []int{13}) || r.CustomerReactivated ||
		r.PickupCancelled != 0 {
		t.Errorf("comes back: %+v", r)
	}
	for status, want := range map[domain.ServiceOrderStatus]int{
		domain.ServiceOrderOpen: 5, domain.ServiceOrderScheduled: 5, domain.ServiceOrderInProgress: 0,
		domain.ServiceOrderDone: 0, domain.ServiceOrderCancelled: 0,
	} {
		e.Pickup = &policy.PickupOrder{ID: 5, Status: status}
		if got := policy.ReactivationEffects(e).PickupCancelled; got != want {
			t.Errorf("a service order that is %s: cancels %d, want %d", status, got, want)
		}
	}
}

// Whatever was linked: nothing comes back twice, nothing that the cancellation left alone, nothing whose name is taken.
func TestOnlyWhatTheCancellationEndedComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := ended()
		e.Logins = nil
		for id := range rapid.IntRange(0, 6).Draw(t, "logins") {
			e.Logins = append(e.Logins, policy.LinkedLogin{
				Login: policy.Login{
					ID: id, Active: rapid.Bool().Draw(t, "active"),
					InactivatedAt: cancelledAt.AddDate(0, rapid.IntRange(-1, 1).Draw(t, "month"), 0),
				},
				UsernameTaken: rapid.Bool().Draw(t, "taken"), AlreadyEnded: rapid.Bool().Draw(t, "ended by itself"),
			})
		}
		r := policy.ReactivationEffects(e)
		for _, l := range e.Logins {
			was := !l.Active && !l.AlreadyEnded && l.InactivatedAt.Equal(cancelledAt)
			if got := slices.Contains(r.LoginsBack, l.ID); got != (was && !l.UsernameTaken) {
				t.Fatalf("%+v comes back: %v", l, got)
			}
			if got := slices.Contains(r.LoginsTaken, l.ID); got != (was && l.UsernameTaken) {
				t.Fatalf("%+v is taken: %v", l, got)
			}
		}
	})
}

// A login that began after its contract had ended never was in service: it ended when it began, and comes back with the contract.
func TestALoginThatNeverWasInServiceComesBack(t *testing.T) {
	later := cancelledAt.AddDate(0, 1, 0)
	for _, c := range []struct {
		name  string
		login policy.Login
		back  bool
	}{
		{"it began later", policy.Login{ID: 1, ActivatedAt: later, InactivatedAt: later}, true},
		{"it began with the end", policy.Login{ID: 1, ActivatedAt: cancelledAt, InactivatedAt: cancelledAt}, true},
		{"it began before and ended with it", policy.Login{ID: 1, ActivatedAt: activated, InactivatedAt: cancelledAt}, true},
		{"it had ended before", policy.Login{ID: 1, ActivatedAt: activated, InactivatedAt: activated}, false},
	} {
		e := ended()
		e.Logins = []policy.LinkedLogin{{Login: c.login}}
		if back := len(policy.ReactivationEffects(e).LoginsBack) == 1; back != c.back {
			t.Errorf("%s: comes back %v", c.name, back)
		}
	}
}
