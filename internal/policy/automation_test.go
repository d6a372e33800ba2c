package policy_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
)

// at reads a time in São Paulo.
func at(t interface{ Fatal(...any) }, s string) time.Time {
	v, err := time.ParseInLocation("2006-01-02 15:04", s, domain.SaoPaulo)
	if err != nil {
		t.Fatal(err)
	}
	return v.UTC()
}

// unpaid are the facts of a contract that fulfils the least that the law asks for since midnight of 5 June: a notice of default,
// 15 whole days, the suspension, 60 whole days, the last 15 of them after a prior notice.
func unpaid(t interface{ Fatal(...any) }) policy.Facts {
	f := facts()
	f.Contract.Status, f.Contract.BranchID = domain.ContractSuspended, 7
	f.Suspension = policy.Suspension{
		Since:             at(t, "2026-04-05 23:59"),
		DefaultNotices:    []time.Time{at(t, "2026-03-20 23:59")},
		RescissionNotices: []time.Time{at(t, "2026-05-20 23:59")},
	}
	return f
}

func ruled(rule policy.Rule) policy.Request {
	return policy.Request{Origin: domain.OriginAutomated, Rule: &rule, MayCancel: true}
}

func TestARuleAsksForAllThatTheLawDoes(t *testing.T) {
	for _, c := range []struct {
		name string
		now  string
		edit func(*policy.Facts, *policy.Rule)
		want []fault.Message
	}{
		{"the first minute of the day", "2026-06-05 00:00", nil, nil},
		{"the last minute before it", "2026-06-04 23:59", nil, []fault.Message{
			fault.RuleSuspensionTooShort, fault.RulePriorNoticeTooShort,
		}},
		{"long after", "2027-06-05 00:00", nil, nil},
		{
			"a rule that asks for more", "2026-06-05 00:00", func(_ *policy.Facts, r *policy.Rule) { r.DaysSuspended = 61 },
			[]fault.Message{fault.RuleSuspensionTooShort},
		},
		{"the notice a day late", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.DefaultNotices = []time.Time{at(t, "2026-03-21 00:00")}
		}, []fault.Message{fault.RuleNoticeTooLate}},
		{
			"the notice late for a rule that asks for more", "2026-06-05 00:00",
			func(_ *policy.Facts, r *policy.Rule) { r.DaysAfterNotice = 16 },
			[]fault.Message{fault.RuleNoticeTooLate},
		},
		{"a second notice doesn't undo the first", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.DefaultNotices = append(f.Suspension.DefaultNotices, at(t, "2026-04-04 00:00"))
		}, nil},
		{
			"no notice of default", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) { f.Suspension.DefaultNotices = nil },
			[]fault.Message{fault.RuleNoNotice},
		},
		{"a notice of default after the suspension", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.DefaultNotices = []time.Time{at(t, "2026-04-10 00:00")}
		}, []fault.Message{fault.RuleNoNotice}},
		{"a notice from before the reactivation", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Contract.ActivatedAt = at(t, "2026-04-01 00:00")
		}, []fault.Message{fault.RuleNoNotice}},
		{"no notice of rescission", "2026-06-05 00:00", func(f *policy.Facts,
			_ *policy.Rule,
		) {
			f.Suspension.RescissionNotices = nil
		}, []fault.Message{fault.RuleNoRescissionNotice}},
		{"a notice of rescission before the suspension", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.RescissionNotices = []time.Time{at(t, "2026-04-05 23:58")}
		}, []fault.Message{fault.RuleNoRescissionNotice}},
		{"a notice of rescission in this instant", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.RescissionNotices = []time.Time{at(t, "2026-06-05 00:00")}
		}, []fault.Message{fault.RuleNoRescissionNotice}},
		{"a notice of rescission a second before", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.RescissionNotices = []time.Time{at(t, "2026-06-05 00:00").Add(-time.Second)}
		}, []fault.Message{fault.RulePriorNoticeTooShort}},
		{"a notice of rescission a day late", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.RescissionNotices = []time.Time{at(t, "2026-05-21 00:00")}
		}, []fault.Message{fault.RulePriorNoticeTooShort}},
		{"a second notice of rescission doesn't undo the first", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.RescissionNotices = append(f.Suspension.RescissionNotices, at(t, "2026-06-04 10:00"))
		}, nil},
		{"a rule that asks for the least prior notice", "2026-06-05 00:00", func(f *policy.Facts, r *policy.Rule) {
			r.DaysPriorNotice = policy.MinDaysPriorNotice
			f.Suspension.RescissionNotices = []time.Time{at(t, "2026-06-03 23:59")}
		}, nil},
		{"the least prior notice isn't a whole day", "2026-06-05 00:00", func(f *policy.Facts, r *policy.Rule) {
			r.DaysPriorNotice = policy.MinDaysPriorNotice
			f.Suspension.RescissionNotices = []time.Time{at(t, "2026-06-04 00:00")}
		}, []fault.Message{fault.RulePriorNoticeTooShort}},
		{"the notice led to a cancellation that was reversed", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.Reversed = at(t, "2026-06-04 10:00")
		}, []fault.Message{fault.RuleReversedSince}},
		{"another notice since the reversal, too late", "2026-06-19 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.Reversed = at(t, "2026-06-04 10:00")
			f.Suspension.RescissionNotices = append(f.Suspension.RescissionNotices, at(t, "2026-06-04 10:01"))
		}, []fault.Message{fault.RulePriorNoticeTooShort}},
		{"another notice since the reversal", "2026-06-20 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.Reversed = at(t, "2026-06-03 10:00")
			f.Suspension.RescissionNotices = append(f.Suspension.RescissionNotices, at(t, "2026-06-03 10:01"))
		}, nil},
		{"a reversal of before the notice", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Suspension.Reversed = at(t, "2026-05-20 23:58")
		}, nil},
		{
			"another branch", "2026-06-05 00:00", func(_ *policy.Facts, r *policy.Rule) { r.BranchID = 8 },
			[]fault.Message{fault.RuleOtherBranch},
		},
		{"the branch", "2026-06-05 00:00", func(_ *policy.Facts, r *policy.Rule) { r.BranchID = 7 }, nil},
		{"paid", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) {
			f.Contract.Status, f.Suspension = domain.ContractActive, policy.Suspension{}
		}, []fault.Message{fault.RuleNotSuspended}},
		{
			"blocked by hand", "2026-06-05 00:00", func(f *policy.Facts, _ *policy.Rule) { f.Contract.Status = domain.ContractBlocked },
			[]fault.Message{fault.RuleNotSuspended},
		},
		{"everything at once", "2026-04-20 00:00", func(f *policy.Facts, r *policy.Rule) {
			r.BranchID, f.Suspension.DefaultNotices = 8, nil
		}, []fault.Message{fault.RuleOtherBranch, fault.RuleNoNotice, fault.RuleSuspensionTooShort, fault.RuleNoRescissionNotice}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, rule := unpaid(t), policy.Rule{
				DaysAfterNotice: policy.MinDaysAfterNotice, DaysSuspended: policy.MinDaysSuspended,
				DaysPriorNotice: policy.DefaultDaysPriorNotice,
			}
			if c.edit != nil {
				c.edit(&f, &rule)
			}
			d := policy.Decide(policy.Parameters{}, f, ruled(rule), at(t, c.now))
			var got []fault.Message
			for _, r := range d.Refusals {
				got = append(got, r.Message)
				if r.Code != fault.RuleNotMet || r.Text(fault.English) == string(r.Message) {
					t.Errorf("refusal %+v", r)
				}
			}
			if !slices.Equal(got, c.want) || (d.Effects == nil) != (len(c.want) > 0) {
				t.Errorf("refusals %v, want %v", got, c.want)
			}
		})
	}
}

func TestAutomationNeverOverridesOpenComodatos(t *testing.T) {
	f := unpaid(t)
	f.Comodatos = []policy.Comodato{{ID: 31, Status: domain.ComodatoOpen}}
	r := ruled(policy.Rule{DaysAfterNotice: 15, DaysSuspended: 60, DaysPriorNotice: 15})
	r.Override, r.OverrideReason, r.MayOverride = true, "perdido", true
	d := policy.Decide(policy.Parameters{CheckOpenComodatos: true}, f, r, at(t, "2026-06-05 00:00"))
	if len(d.Refusals) != 1 || d.Refusals[0].Code != fault.OpenComodatos {
		t.Errorf("decided %+v", d)
	}
	if d = policy.Decide(policy.Parameters{}, f, r, at(t, "2026-06-05 00:00")); d.Effects == nil {
		t.Errorf("refused %v although the parameter is off", d.Refusals)
	}
}

// Whatever the rule and the facts, no contract is cancelled before 75 whole days after the first notice and the days of two events
// have passed, and a due one stays due.
func TestNoRuleIsFasterThanTheLaw(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		minutes := func(label string, low, high int) time.Time {
			return now.Add(time.Duration(rapid.IntRange(low, high).Draw(t, label)) * time.Minute)
		}
		const day = 24 * 60
		f := unpaid(t)
		f.Suspension = policy.Suspension{
			Since:             minutes("since", -90*day, 0),
			DefaultNotices:    []time.Time{minutes("notice", -130*day, 0), minutes("second notice", -130*day, 0)},
			RescissionNotices: []time.Time{minutes("rescission", -90*day, day)},
		}
		rule := policy.Rule{
			DaysAfterNotice: policy.MinDaysAfterNotice + rapid.IntRange(0, 5).Draw(t, "days after notice"),
			DaysSuspended:   policy.MinDaysSuspended + rapid.IntRange(0, 5).Draw(t, "days suspended"),
			DaysPriorNotice: policy.MinDaysPriorNotice + rapid.IntRange(0, 20).Draw(t, "days of prior notice"),
		}
		if policy.Decide(policy.Parameters{}, f, ruled(rule), now).Effects == nil {
			return
		}
		first := slices.MinFunc(f.Suspension.DefaultNotices, time.Time.Compare)
		if days := policy.DaysBetween(first, now); days < 77 {
			t.Fatalf("cancelled %d days after the first notice", days)
		}
		if later := minutes("later", 1, 100*day); policy.Decide(policy.Parameters{}, f, ruled(rule), later).Effects == nil {
			t.Fatalf("due at %v and no longer at %v", now, later)
		}
	})
}

func TestDaysAreThoseOfTheCalendarInSaoPaulo(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     int
	}{
		{"2026-06-05 00:00", "2026-06-05 23:59", 0},
		{"2026-06-05 23:59", "2026-06-06 00:00", 1},
		{"2026-06-05 00:00", "2026-08-04 00:00", 60},
		{"2024-02-28 12:00", "2024-03-01 12:00", 2},
		{"2018-11-03 12:00", "2018-11-05 00:30", 2}, // daylight saving began at midnight of the 4th, a day without that hour
		{"2019-02-16 12:00", "2019-02-17 00:00", 1}, // and ended, a day with an hour twice
		{"2026-06-06 00:00", "2026-06-05 23:59", -1},
	} {
		if got := policy.DaysBetween(at(t, c.from), at(t, c.to)); got != c.want {
			t.Errorf("from %s to %s: %d days, want %d", c.from, c.to, got, c.want)
		}
	}
}

// A term of whole days ends at midnight in São Paulo, whatever the hour of the event, the month, the year and the clock.
func TestATermIsOverWhenItsWholeDaysHavePassed(t *testing.T) {
	for _, c := range []struct {
		event string
		days  int
		over  string
	}{
		{"2026-06-05 00:00", 1, "2026-06-07 00:00"},
		{"2026-06-05 23:59", 1, "2026-06-07 00:00"},
		{"2026-03-20 23:59", 15, "2026-04-05 00:00"},
		{"2026-12-20 10:00", 15, "2027-01-05 00:00"},
		{"2024-02-14 10:00", 15, "2024-03-01 00:00"}, // a leap year
		{"2023-02-14 10:00", 15, "2023-03-02 00:00"},
		{"2026-01-31 00:00", 60, "2026-04-02 00:00"},
		{"2018-11-03 23:59", 1, "2018-11-05 00:00"}, // the 4th began at one o'clock
		{"2019-02-16 12:00", 1, "2019-02-18 00:00"}, // the 16th had an hour twice
	} {
		event, over := at(t, c.event), at(t, c.over)
		if policy.TermOver(event, c.days, over.Add(-time.Microsecond)) || !policy.TermOver(event, c.days, over) {
			t.Errorf("%d days from %s aren't over exactly at %s", c.days, c.event, c.over)
		}
		if !policy.BeganBefore(c.days, over).After(event) || policy.BeganBefore(c.days, over.Add(-time.Microsecond)).After(event) {
			t.Errorf("the search for %d days from %s disagrees", c.days, c.event)
		}
	}
}

func TestTheSearchAndTheDecisionAgreeOnTerms(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		days := rapid.IntRange(1, 100).Draw(t, "days")
		event := now.Add(-time.Duration(rapid.IntRange(0, 110*24*60).Draw(t, "minutes")) * time.Minute)
		if over := policy.TermOver(event, days, now); over != event.Before(policy.BeganBefore(days, now)) {
			t.Fatalf("%d days since %v are over: %v, and the search disagrees", days, event, over)
		}
	})
}

func TestARuleRunsOnceADayAtItsTime(t *testing.T) {
	for _, c := range []struct {
		name, now, changed, last, want string
	}{
		{"before its time", "2026-06-05 08:59", "2026-05-01 12:00", "2026-06-04", "2026-06-05 09:00"},
		{"due", "2026-06-05 09:00", "2026-05-01 12:00", "2026-06-04", "2026-06-05 09:00"},
		{"late on the same day", "2026-06-05 23:59", "2026-05-01 12:00", "2026-06-04", "2026-06-05 09:00"},
		{"the day after a missed run", "2026-06-06 00:00", "2026-05-01 12:00", "2026-06-04", "2026-06-06 09:00"},
		{"has run today", "2026-06-05 09:01", "2026-05-01 12:00", "2026-06-05", "2026-06-06 09:00"},
		{"has run today and was put to a later hour", "2026-06-05 08:00", "2026-06-05 07:30", "2026-06-05", "2026-06-06 09:00"},
		{"never ran", "2026-06-05 10:00", "2026-06-05 08:59", "", "2026-06-05 09:00"},
		{"switched on after its time", "2026-06-05 10:00", "2026-06-05 09:01", "", "2026-06-06 09:00"},
	} {
		s := policy.RuleSchedule{RunTime: "09:00", ChangedAt: at(t, c.changed), LastRunDay: c.last}
		if got := policy.NextRunAt(s, at(t, c.now)); !got.Equal(at(t, c.want)) {
			t.Errorf("%s: %v, want %s", c.name, got.In(domain.SaoPaulo), c.want)
		}
	}
	for s, ok := range map[string]bool{
		"09:00": true, "23:59": true, "00:00": true, "24:00": false, "9:00": false, "09:60": false,
		"": false, "09:00:00": false,
	} {
		if _, err := policy.ParseRunTime(s); (err == nil) != ok {
			t.Errorf("%q: %v", s, err)
		}
	}
}
