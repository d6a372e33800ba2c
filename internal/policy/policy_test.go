package policy_test

import (
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/policy/policytest"
)

var (
	now       = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	activated = time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)
)

// facts are those of an active contract with two logins, which everything may be done with.
func facts() policy.Facts {
	return policy.Facts{
		Contract: &policy.Contract{ID: 1, Status: domain.ContractActive, ActivatedAt: activated},
		Customer: policy.Customer{ID: 2, Active: true},
		Logins: []policy.Login{
			{ID: 11, Active: true, ActivatedAt: activated}, {ID: 12, Active: true, ActivatedAt: activated},
		},
		Reason: policy.Reason{Found: true, Active: true},
	}
}

// registered is when the contract that awaits its signature was recorded.
var registered = now.AddDate(0, 0, -3)

func awaiting() *policy.Contract {
	return &policy.Contract{ID: 1, Status: domain.ContractAwaitingSignature, RegisteredAt: registered}
}

func request() policy.Request {
	return policy.Request{Origin: domain.OriginManual, MayCancel: true}
}

func TestEveryCombinationOfTheFourParameters(t *testing.T) {
	cases := policytest.Matrix()
	if len(cases) != 16*3*2 {
		t.Fatalf("%d cases, want 96", len(cases))
	}
	for _, c := range cases {
		t.Run(c.Name(), func(t *testing.T) {
			for _, status := range []domain.ContractStatus{domain.ContractActive, domain.ContractAwaitingSignature} {
				checkCase(t, c, status)
			}
		})
	}
}

func parametersOf(c policytest.Case) policy.Parameters {
	parameters := policy.Parameters{
		Revision: 3, KeepLoginLink: c.KeepLoginLink, CheckOpenComodatos: c.CheckOpenComodatos,
		InactivateCustomer: c.InactivateCustomer,
	}
	if c.PickupTemplate {
		parameters.PickupTemplateID = 90
	}
	return parameters
}

func factsOf(c policytest.Case) policy.Facts {
	f := facts()
	if c.Comodato != "none" {
		status := map[string]domain.ComodatoStatus{"open": domain.ComodatoOpen, "returned": domain.ComodatoReturned}
		f.Comodatos = []policy.Comodato{{ID: 31, Status: status[c.Comodato]}}
	}
	f.Siblings = []policy.Contract{{ID: 40, Status: domain.ContractCancelled}, {ID: 42, Status: domain.ContractWithdrawn}}
	if c.OtherLiveContract {
		f.Siblings = append(f.Siblings, policy.Contract{ID: 41, Status: domain.ContractSuspended})
	}
	return f
}

// checkCase: what happens to logins, customer, comodatos and pickup is the same for a contract that awaits its signature.
func checkCase(t *testing.T, c policytest.Case, status domain.ContractStatus) {
	f := factsOf(c)
	becomes := domain.ContractCancelled
	if f.Contract.Status = status; status == domain.ContractAwaitingSignature {
		becomes, f.Contract.ActivatedAt = domain.ContractWithdrawn, time.Time{}
	}
	d := policy.Decide(parametersOf(c), f, request(), now)
	if c.Outcome != "cancelled" {
		if d.Effects != nil || len(d.Refusals) != 1 || string(d.Refusals[0].Code) != c.Outcome {
			t.Fatalf("decided %+v, want the refusal %s alone", d, c.Outcome)
		}
		return
	}
	e := d.Effects
	if e == nil {
		t.Fatalf("refused: %v", d.Refusals)
	}
	got := policytest.Case{
		KeepLoginLink: c.KeepLoginLink, CheckOpenComodatos: c.CheckOpenComodatos,
		InactivateCustomer: c.InactivateCustomer, PickupTemplate: c.PickupTemplate,
		Comodato: c.Comodato, OtherLiveContract: c.OtherLiveContract, Outcome: "cancelled",
		LoginsKept: len(e.LoginsKept), LoginsUnlinked: len(e.LoginsUnlinked),
		CustomerInactivated: e.CustomerInactivated, KeptActiveBy: len(e.CustomerKeptActiveBy),
		ServiceOrder: e.Pickup != nil,
	}
	if e.Pickup != nil {
		got.Items = len(e.Pickup.Items)
	}
	if got != c {
		t.Errorf("got  %+v\nwant %+v", got, c)
	}
	if !e.EffectiveAt.Equal(now) || e.BackDated || e.Status != becomes {
		t.Errorf("becomes %s at %v (back-dated: %v), want %s now", e.Status, e.EffectiveAt, e.BackDated, becomes)
	}
	if dici := policy.DiciEffectOf(f, *e, now); becomes == domain.ContractWithdrawn && dici.AccessesKept+dici.AccessesLost > 0 {
		t.Errorf("DICI never counted the contract, and yet %+v", dici)
	}
}

func TestRefusals(t *testing.T) {
	check := policy.Parameters{CheckOpenComodatos: true}
	open := []policy.Comodato{{ID: 31, Status: domain.ComodatoOpen}}
	for _, c := range []struct {
		name       string
		parameters policy.Parameters
		change     func(*policy.Facts, *policy.Request)
		want       []fault.Code
	}{
		{
			"no permission to cancel", check, func(_ *policy.Facts, r *policy.Request) { r.MayCancel = false },
			[]fault.Code{fault.Forbidden},
		},
		{"no such contract", check, func(f *policy.Facts, _ *policy.Request) { f.Contract = nil }, []fault.Code{fault.NotFound}},
		{
			"already cancelled", check, func(f *policy.Facts, _ *policy.Request) { f.Contract.Status = domain.ContractCancelled },
			[]fault.Code{fault.AlreadyCancelled},
		},
		{
			"already withdrawn", check, func(f *policy.Facts, _ *policy.Request) { f.Contract.Status = domain.ContractWithdrawn },
			[]fault.Code{fault.AlreadyCancelled},
		},
		{"withdrawn in a closed month", check, func(f *policy.Facts, r *policy.Request) {
			f.Contract, f.ClosedUntil = awaiting(), now.Add(-time.Minute)
			r.EffectiveAt, r.MayBackDate = now.Add(-time.Hour), true
		}, nil},
		{"withdrawn before it was registered", check, func(f *policy.Facts, r *policy.Request) {
			f.Contract, r.EffectiveAt, r.MayBackDate = awaiting(), registered.Add(-time.Microsecond), true
		}, []fault.Code{fault.InvalidDate}},
		{"withdrawn in another system before it came here", check, func(f *policy.Facts, r *policy.Request) {
			f.Contract, r.Origin, r.EffectiveAt, r.MayBackDate = awaiting(), domain.OriginImported, registered.AddDate(0, 0, -1), true
		}, nil},
		{"withdrawn when it was registered", check, func(f *policy.Facts, r *policy.Request) {
			f.Contract, r.EffectiveAt, r.MayBackDate = awaiting(), registered, true
		}, nil},
		{"withdrawn back-dated without permission", check, func(f *policy.Facts, r *policy.Request) {
			f.Contract, r.EffectiveAt = awaiting(), now.Add(-time.Hour)
		}, []fault.Code{fault.Forbidden}},
		{
			"parameters never saved", check, func(f *policy.Facts, _ *policy.Request) { f.ParametersUnset = true },
			[]fault.Code{fault.ParametersNotSet},
		},
		{"suspended is fine", check, func(f *policy.Facts, _ *policy.Request) { f.Contract.Status = domain.ContractSuspended }, nil},
		{"blocked is fine", check, func(f *policy.Facts, _ *policy.Request) { f.Contract.Status = domain.ContractBlocked }, nil},
		{"unknown reason", check, func(f *policy.Facts, _ *policy.Request) { f.Reason = policy.Reason{} }, []fault.Code{fault.NotFound}},
		{"a schedule keeps a reason that was switched off since", check, func(f *policy.Facts, r *policy.Request) {
			f.Reason.Active, r.Origin, r.ScheduleID = false, domain.OriginScheduled, 7
		}, nil},
		{"inactive reason", check, func(f *policy.Facts, _ *policy.Request) { f.Reason.Active = false }, []fault.Code{fault.Inactive}},
		{
			"note too long", check, func(_ *policy.Facts, r *policy.Request) { r.Note = strings.Repeat("ã", 2001) },
			[]fault.Code{fault.Invalid},
		},
		{"note just fits", check, func(_ *policy.Facts, r *policy.Request) { r.Note = strings.Repeat("ã", 2000) }, nil},
		{
			"in the future", check, func(_ *policy.Facts, r *policy.Request) { r.EffectiveAt = now.Add(time.Microsecond) },
			[]fault.Code{fault.InvalidDate},
		},
		{"before activation", check, func(_ *policy.Facts, r *policy.Request) {
			r.EffectiveAt, r.MayBackDate = activated.Add(-time.Microsecond), true
		}, []fault.Code{fault.InvalidDate}},
		{"on activation", check, func(_ *policy.Facts, r *policy.Request) {
			r.EffectiveAt, r.MayBackDate = activated, true
		}, nil},
		{
			"back-dated without permission", check, func(_ *policy.Facts, r *policy.Request) { r.EffectiveAt = now.Add(-time.Hour) },
			[]fault.Code{fault.Forbidden},
		},
		{"open comodato", check, func(f *policy.Facts, _ *policy.Request) { f.Comodatos = open }, []fault.Code{fault.OpenComodatos}},
		{"open comodato, not checked", policy.Parameters{}, func(f *policy.Facts, _ *policy.Request) { f.Comodatos = open }, nil},
		{"override without permission", check, func(f *policy.Facts, r *policy.Request) {
			f.Comodatos, r.Override, r.OverrideReason = open, true, "perdido"
		}, []fault.Code{fault.Forbidden}},
		{"override without reason", check, func(f *policy.Facts, r *policy.Request) {
			f.Comodatos, r.Override, r.OverrideReason, r.MayOverride = open, true, "  ", true
		}, []fault.Code{fault.Invalid}},
		{"override with reason", check, func(f *policy.Facts, r *policy.Request) {
			f.Comodatos, r.Override, r.OverrideReason, r.MayOverride = open, true, "perdido", true
		}, nil},
		{"a task never overrides", check, func(f *policy.Facts, r *policy.Request) {
			f.Comodatos, r.Override, r.OverrideReason, r.MayOverride, r.Origin = open, true, "perdido", true, domain.OriginAutomated
		}, []fault.Code{fault.OpenComodatos}},
		{"an import never overrides", check, func(f *policy.Facts, r *policy.Request) {
			f.Comodatos, r.Override, r.OverrideReason, r.MayOverride, r.Origin = open, true, "perdido", true, domain.OriginImported
		}, []fault.Code{fault.OpenComodatos}},
		{"several at once", check, func(f *policy.Facts, r *policy.Request) {
			f.Reason.Active, f.Comodatos, r.EffectiveAt = false, open, now.Add(time.Hour)
		}, []fault.Code{fault.Inactive, fault.InvalidDate, fault.OpenComodatos}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, r := facts(), request()
			c.change(&f, &r)
			d := policy.Decide(c.parameters, f, r, now)
			var got []fault.Code
			for _, refusal := range d.Refusals {
				got = append(got, refusal.Code)
				if text := refusal.Text(fault.Portuguese); text == string(refusal.Message) || strings.Contains(text, "{") {
					t.Errorf("the refusal %s has no finished text: %q", refusal.Code, text)
				}
			}
			if strings.Join(codes(got), " ") != strings.Join(codes(c.want), " ") {
				t.Errorf("refusals %v, want %v", got, c.want)
			}
			if (d.Effects == nil) != (len(c.want) > 0) {
				t.Errorf("effects %+v with refusals %v", d.Effects, got)
			}
		})
	}
}

func codes(list []fault.Code) []string {
	out := make([]string, len(list))
	for i, c := range list {
		out[i] = string(c)
	}
	return out
}

func TestAnOverrideIsRecordedWithItsComodatos(t *testing.T) {
	f, r := facts(), request()
	f.Comodatos = []policy.Comodato{{ID: 31, Status: domain.ComodatoOpen}, {ID: 32, Status: domain.ComodatoWrittenOff}}
	r.Override, r.OverrideReason, r.MayOverride = true, "equipamento perdido", true
	d := policy.Decide(policy.Parameters{CheckOpenComodatos: true, PickupTemplateID: 9}, f, r, now)
	if d.Effects == nil || len(d.Effects.OverriddenComodatos) != 1 || d.Effects.OverriddenComodatos[0] != 31 {
		t.Fatalf("effects %+v, want comodato 31 overridden", d.Effects)
	}
	if len(d.Effects.Pickup.Items) != 1 || d.Effects.Pickup.Items[0] != 31 {
		t.Errorf("the pickup fetches %v, want 31", d.Effects.Pickup.Items)
	}
}

func TestAnInactiveCustomerIsNotInactivatedAgain(t *testing.T) {
	f := facts()
	f.Customer.Active = false
	d := policy.Decide(policy.Parameters{InactivateCustomer: true}, f, request(), now)
	if d.Effects.CustomerInactivated || len(d.Effects.CustomerKeptActiveBy) > 0 {
		t.Errorf("effects on an inactive customer: %+v", d.Effects)
	}
}
