package policy_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

func drawParameters(t *rapid.T) policy.Parameters {
	return policy.Parameters{
		Revision:           rapid.IntRange(1, 9).Draw(t, "revision"),
		KeepLoginLink:      rapid.Bool().Draw(t, "keep"),
		CheckOpenComodatos: rapid.Bool().Draw(t, "check"),
		InactivateCustomer: rapid.Bool().Draw(t, "inactivate"),
		PickupTemplateID:   rapid.SampledFrom([]int{0, 90}).Draw(t, "template"),
	}
}

func drawContract(t *rapid.T, id int, label string) policy.Contract {
	status := rapid.SampledFrom(domain.ContractStatus("").Values()).Draw(t, label)
	return policy.Contract{ID: id, Status: domain.ContractStatus(status), ActivatedAt: activated}
}

func drawFacts(t *rapid.T) policy.Facts {
	f := policy.Facts{
		Customer: policy.Customer{ID: 2, Active: rapid.Bool().Draw(t, "customer active")},
		Reason:   policy.Reason{Found: rapid.Bool().Draw(t, "reason"), Active: rapid.Bool().Draw(t, "reason active")},
	}
	if rapid.Bool().Draw(t, "contract") {
		own := drawContract(t, 1, "status")
		f.Contract = &own
	}
	for i := range rapid.IntRange(0, 4).Draw(t, "logins") {
		f.Logins = append(f.Logins, policy.Login{ID: 10 + i, Active: rapid.Bool().Draw(t, "active"), ActivatedAt: activated})
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "comodatos") {
		status := rapid.SampledFrom(domain.ComodatoStatus("").Values()).Draw(t, "comodato")
		f.Comodatos = append(f.Comodatos, policy.Comodato{ID: 30 + i, Status: domain.ComodatoStatus(status)})
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "siblings") {
		f.Siblings = append(f.Siblings, drawContract(t, 40+i, "sibling"))
	}
	return f
}

func drawRequest(t *rapid.T) policy.Request {
	return policy.Request{
		Origin:         domain.Origin(rapid.SampledFrom(domain.Origin("").Values()).Draw(t, "origin")),
		EffectiveAt:    rapid.SampledFrom([]time.Time{{}, now, now.Add(-time.Hour), now.Add(time.Hour), activated.Add(-1)}).Draw(t, "at"),
		Requester:      domain.Requester(rapid.SampledFrom(append(domain.Requester("").Values(), "")).Draw(t, "requester")),
		Channel:        domain.RequestChannel(rapid.SampledFrom(append(domain.RequestChannel("").Values(), "")).Draw(t, "channel")),
		RequestedAt:    rapid.SampledFrom([]time.Time{{}, now, now.Add(-time.Hour), now.Add(time.Hour)}).Draw(t, "requested at"),
		Override:       rapid.Bool().Draw(t, "override"),
		OverrideReason: rapid.SampledFrom([]string{"", "perdido"}).Draw(t, "override reason"),
		MayCancel:      rapid.Bool().Draw(t, "may cancel"),
		MayBackDate:    rapid.Bool().Draw(t, "may back-date"),
		MayOverride:    rapid.Bool().Draw(t, "may override"),
	}
}

func TestARefusalHasNoEffectsAndAnEffectNoRefusals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := policy.Decide(drawParameters(t), drawFacts(t), drawRequest(t), now)
		if (d.Effects == nil) == (len(d.Refusals) == 0) {
			t.Fatalf("decided %+v", d)
		}
	})
}

func TestKeptAndUnlinkedAreExactlyTheContractsLogins(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, f := drawParameters(t), drawFacts(t)
		d := policy.Decide(p, f, drawRequest(t), now)
		if d.Effects == nil {
			return
		}
		var want []int
		for _, l := range f.Logins {
			want = append(want, l.ID)
		}
		got := slices.Concat(d.Effects.LoginsKept, d.Effects.LoginsUnlinked)
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Fatalf("kept %v + unlinked %v, want %v", d.Effects.LoginsKept, d.Effects.LoginsUnlinked, want)
		}
		if len(d.Effects.LoginsKept) > 0 != (p.KeepLoginLink && len(want) > 0) {
			t.Fatalf("kept %v with keepLoginLink %v", d.Effects.LoginsKept, p.KeepLoginLink)
		}
	})
}

// A contract is cancelled at most once, and parameters never act backwards: whatever they become, nothing more happens to
// what is cancelled.
func TestACancelledContractIsLeftAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f, r := drawFacts(t), drawRequest(t)
		first := policy.Decide(drawParameters(t), f, r, now)
		if first.Effects == nil {
			return
		}
		f.Contract = &policy.Contract{ID: f.Contract.ID, Status: domain.ContractCancelled, ActivatedAt: activated}
		second := policy.Decide(drawParameters(t), f, r, now)
		if second.Effects != nil {
			t.Fatalf("cancelled twice: %+v", second.Effects)
		}
	})
}

func TestWhatIsCancelledWasAllowed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p, f, r := drawParameters(t), drawFacts(t), drawRequest(t)
		d := policy.Decide(p, f, r, now)
		if d.Effects == nil {
			return
		}
		e := d.Effects
		open := f.OpenComodatos()
		switch {
		case !r.MayCancel, !f.Contract.Status.Cancellable(), !f.Reason.Active:
			t.Fatalf("cancelled without the right to: %+v", r)
		case e.EffectiveAt.After(now), e.EffectiveAt.Before(f.Contract.ActivatedAt):
			t.Fatalf("takes effect at %v", e.EffectiveAt)
		case e.BackDated && !r.MayBackDate:
			t.Fatal("back-dated without permission")
		case p.CheckOpenComodatos && len(open) > 0 && (!r.MayOverride || r.Origin == domain.OriginAutomated ||
			r.Origin == domain.OriginImported):
			t.Fatal("cancelled despite open comodatos")
		case e.CustomerInactivated && (len(f.LiveSiblings()) > 0 || !p.InactivateCustomer):
			t.Fatal("inactivated a customer with a live contract")
		case (e.Pickup != nil) != (p.PickupTemplateID != 0):
			t.Fatalf("pickup %+v with template %d", e.Pickup, p.PickupTemplateID)
		}
	})
}
