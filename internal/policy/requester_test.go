package policy_test

import (
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/policy/policytest"
)

func TestWhoAskedIsToldWithTheChannelOfAConsumer(t *testing.T) {
	for _, c := range []struct {
		name string
		edit func(*policy.Request)
		want []fault.Code
	}{
		{"not told", func(*policy.Request) {}, nil},
		{"the provider", func(r *policy.Request) { r.Requester = domain.RequesterProvider }, nil},
		{"for non-payment", func(r *policy.Request) { r.Requester = domain.RequesterNonPayment }, nil},
		{"a consumer, by an attendant", func(r *policy.Request) {
			r.Requester, r.Channel = domain.RequesterConsumer, domain.ChannelAttendant
		}, nil},
		{"a consumer, without a channel", func(r *policy.Request) {
			r.Requester = domain.RequesterConsumer
		}, []fault.Code{fault.Invalid}},
		{"a consumer in another system", func(r *policy.Request) {
			r.Requester, r.Origin = domain.RequesterConsumer, domain.OriginImported
		}, nil},
		{"a channel without requester", func(r *policy.Request) { r.Channel = domain.ChannelCounter }, []fault.Code{fault.Invalid}},
		{"the provider with a channel", func(r *policy.Request) {
			r.Requester, r.Channel = domain.RequesterProvider, domain.ChannelCounter
		}, []fault.Code{fault.Invalid}},
		{"asked for a month ago", func(r *policy.Request) { r.RequestedAt = now.AddDate(0, -1, 0) }, nil},
		{"asked for now", func(r *policy.Request) { r.RequestedAt = now }, nil},
		{"asked for in the future", func(r *policy.Request) {
			r.RequestedAt = now.Add(time.Microsecond)
		}, []fault.Code{fault.InvalidDate}},
		{"asked for before 1990", func(r *policy.Request) {
			r.RequestedAt = time.Date(1989, 12, 31, 23, 59, 59, 0, domain.SaoPaulo)
		}, []fault.Code{fault.InvalidDate}},
		{"recorded when the clock was ahead", func(r *policy.Request) {
			r.RequestedAt, r.RecordedAt, r.MayBackDate = now.Add(time.Hour), now.Add(time.Hour), true
		}, nil},
		{"asked for long ago, in effect before it was recorded", func(r *policy.Request) {
			r.RequestedAt, r.EffectiveAt = now.AddDate(0, -1, 0), now.Add(-time.Hour)
		}, []fault.Code{fault.Forbidden}},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := request()
			c.edit(&r)
			wantCodes(t, policy.Decide(policy.Parameters{}, facts(), r, now).Refusals, c.want)
			if r.EffectiveAt.IsZero() {
				wantCodes(t, policy.BatchRefusals(policy.Reason{Found: true, Active: true}, r, 1, now), c.want)
				r.EffectiveAt = now.AddDate(0, 1, 0)
				wantCodes(t, policy.ScheduleRefusals(facts(), r, now), c.want)
			}
		})
	}
}

func wantCodes(t *testing.T, refusals []fault.Refusal, want []fault.Code) {
	t.Helper()
	if len(refusals) != len(want) || len(want) > 0 && refusals[0].Code != want[0] {
		t.Errorf("refusals %v, want %v", refusals, want)
	}
}

// All 16 combinations of the parameters, for each requester: the consumer's cancellation never depends on returning equipment, and
// nobody else's gate opens without the permission.
func TestOnlyAConsumersOverrideNeedsNoPermission(t *testing.T) {
	for _, c := range policytest.Matrix() {
		for _, requester := range append(domain.Requester("").Values(), "") {
			r := request()
			r.Requester, r.Override = domain.Requester(requester), true
			if r.Requester == domain.RequesterConsumer {
				r.Channel = domain.ChannelAttendant
			}
			t.Run(c.Name()+" "+requester, func(t *testing.T) { checkOverride(t, c, r) })
		}
	}
}

func checkOverride(t *testing.T, c policytest.Case, r policy.Request) {
	parameters, f := parametersOf(c), factsOf(c)
	d := policy.Decide(parameters, f, r, now)
	gate := c.CheckOpenComodatos && c.Comodato == "open"
	byLaw := r.Requester == domain.RequesterConsumer
	if refused := d.Effects == nil; refused != (gate && !byLaw) {
		t.Fatalf("refused: %t with %v", refused, d.Refusals)
	}
	if d.Effects == nil {
		return
	}
	// The law has the equipment fetched whether or not the parameters look for it.
	if opened := d.Effects.Pickup != nil; opened != (c.PickupTemplate || byLaw && c.Comodato == "open") {
		t.Errorf("the pickup order was opened: %t", opened)
	}
	if overridden := len(d.Effects.OverriddenComodatos) > 0; overridden != gate {
		t.Errorf("overridden comodatos: %v", d.Effects.OverriddenComodatos)
	}
}

func TestAnUnattendedRequestNeverOverridesForTheConsumer(t *testing.T) {
	f, r := facts(), request()
	f.Comodatos = []policy.Comodato{{ID: 31, Status: domain.ComodatoOpen}}
	r.Requester, r.Channel, r.Override, r.Origin = domain.RequesterConsumer, domain.ChannelWritten, true, domain.OriginImported
	wantCodes(t, policy.Decide(policy.Parameters{CheckOpenComodatos: true}, f, r, now).Refusals, []fault.Code{fault.OpenComodatos})
}

// Nobody asks for the end of what hasn't begun; a contract may be signed after somebody asked, though, and comes here later than
// another system cancelled it.
func TestNobodyAsksForTheEndOfWhatHasNotBegun(t *testing.T) {
	activation := now.AddDate(0, 0, -10)
	for _, c := range []struct {
		name string
		edit func(*policy.Facts, *policy.Request)
		want []fault.Code
	}{
		{"at the activation", func(_ *policy.Facts, r *policy.Request) { r.RequestedAt = activation }, nil},
		{"on its day", func(_ *policy.Facts, r *policy.Request) { r.RequestedAt = activation.Add(-time.Hour) }, nil},
		{"the day before", func(_ *policy.Facts, r *policy.Request) {
			r.RequestedAt = activation.AddDate(0, 0, -1)
		}, []fault.Code{fault.InvalidDate}},
		{"before an unsigned contract was registered", func(f *policy.Facts, r *policy.Request) {
			f.Contract, r.RequestedAt = awaiting(), registered.AddDate(0, 0, -1)
		}, []fault.Code{fault.InvalidDate}},
		{"when an unsigned contract was registered", func(f *policy.Facts, r *policy.Request) {
			f.Contract, r.RequestedAt = awaiting(), registered
		}, nil},
		{"a batch that was dated back", func(_ *policy.Facts, r *policy.Request) {
			r.RequestedAt, r.RecordedAt, r.Origin = activation.AddDate(0, 0, -1), now, domain.OriginBulk
		}, []fault.Code{fault.InvalidDate}},
		{"a batch, signed while it waited", func(_ *policy.Facts, r *policy.Request) {
			r.RequestedAt, r.RecordedAt, r.Origin = activation.AddDate(0, 0, -1), activation.AddDate(0, 0, -1), domain.OriginBulk
		}, nil},
		{"in another system", func(_ *policy.Facts, r *policy.Request) {
			r.RequestedAt, r.Origin = activation.AddDate(0, 0, -1), domain.OriginImported
		}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, r := facts(), request()
			f.Contract.ActivatedAt = activation
			r.EffectiveAt, r.MayBackDate = now, true
			c.edit(&f, &r)
			wantCodes(t, policy.Decide(policy.Parameters{}, f, r, now).Refusals, c.want)
			r.EffectiveAt = now.AddDate(0, 1, 0)
			wantCodes(t, policy.ScheduleRefusals(f, r, now), c.want)
			r.ScheduleID = 7
			wantCodes(t, policy.ScheduleRefusals(f, r, now), nil)
		})
	}
}
