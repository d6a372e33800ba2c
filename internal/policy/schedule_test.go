package policy_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
)

func TestWhatSpeaksAgainstScheduling(t *testing.T) {
	later := now.AddDate(0, 1, 0)
	for name, c := range map[string]struct {
		change func(*policy.Facts, *policy.Request)
		want   []fault.Code
	}{
		"nothing": {func(*policy.Facts, *policy.Request) {}, nil},
		"open comodatos": {func(f *policy.Facts, _ *policy.Request) {
			f.Comodatos = []policy.Comodato{{ID: 1, Status: domain.ComodatoOpen}}
		}, nil},
		"a closed month":   {func(f *policy.Facts, _ *policy.Request) { f.ClosedUntil = later.AddDate(1, 0, 0) }, nil},
		"five years ahead": {func(_ *policy.Facts, r *policy.Request) { r.EffectiveAt = now.AddDate(5, 0, 0) }, nil},
		"further ahead": {
			func(_ *policy.Facts, r *policy.Request) { r.EffectiveAt = now.AddDate(5, 0, 0).Add(1) },
			[]fault.Code{fault.InvalidDate},
		},
		"already scheduled": {
			func(f *policy.Facts, _ *policy.Request) { f.Scheduled, f.Reason.Found = true, false },
			[]fault.Code{fault.AlreadyScheduled},
		},
		"no permission": {func(_ *policy.Facts, r *policy.Request) { r.MayCancel = false }, []fault.Code{fault.Forbidden}},
		"no contract":   {func(f *policy.Facts, _ *policy.Request) { f.Contract = nil }, []fault.Code{fault.NotFound}},
		"cancelled": {
			func(f *policy.Facts, _ *policy.Request) { f.Contract.Status = domain.ContractCancelled },
			[]fault.Code{fault.AlreadyCancelled},
		},
		"awaiting signature": {
			func(f *policy.Facts, _ *policy.Request) { f.Contract.Status = domain.ContractAwaitingSignature },
			nil,
		},
		"parameters never saved": {
			func(f *policy.Facts, _ *policy.Request) { f.ParametersUnset = true },
			[]fault.Code{fault.ParametersNotSet},
		},
		"several at once": {func(f *policy.Facts, r *policy.Request) {
			f.Reason.Active, r.Note, r.EffectiveAt, r.Override = false, strings.Repeat("x", 2001), now.AddDate(9, 0, 0), true
		}, []fault.Code{fault.Inactive, fault.Invalid, fault.InvalidDate, fault.Forbidden}},
		"override without a reason": {
			func(_ *policy.Facts, r *policy.Request) { r.Override, r.MayOverride = true, true },
			[]fault.Code{fault.Invalid},
		},
		"override": {func(_ *policy.Facts, r *policy.Request) {
			r.Override, r.MayOverride, r.OverrideReason = true, true, "perdido"
		}, nil},
	} {
		f, r := facts(), request()
		r.EffectiveAt = later
		c.change(&f, &r)
		var got []fault.Code
		for _, refusal := range policy.ScheduleRefusals(f, r, now) {
			got = append(got, refusal.Code)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// What was asked for in time is not back-dated, however late it is carried out.
func TestWhatWasAskedForInTimeIsNotBackDated(t *testing.T) {
	r := request()
	r.Origin, r.RecordedAt, r.EffectiveAt = domain.OriginScheduled, now.AddDate(0, -1, 0), now.Add(-time.Hour)
	decision := policy.Decide(policy.Parameters{}, facts(), r, now)
	if len(decision.Refusals) > 0 || decision.Effects.BackDated || !decision.Effects.EffectiveAt.Equal(r.EffectiveAt) {
		t.Errorf("decided %+v", decision)
	}
	r.RecordedAt = now
	if got := policy.Decide(policy.Parameters{}, facts(), r, now).Refusals; len(got) != 1 || got[0].Code != fault.Forbidden {
		t.Errorf("asked for too late: %v", got)
	}
}
