package policy

import (
	"errors"
	"strconv"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// The legal minimums before a contract may be rescinded for non-payment: notice of default, 15 days, suspension, 60 days and prior
// notice (RGC, Anatel Resolution 765/2023).
const (
	MinDaysAfterNotice = 15
	MinDaysSuspended   = 60
)

// The days between the prior notice and the rescission: ours, because the regulator asks for the notice without saying how long
// before.
const (
	MinDaysPriorNotice     = 1
	DefaultDaysPriorNotice = 15
)

// The upper limits of a rule.
const (
	MaxRuleDays = 3650
	MaxRunCap   = 10_000
)

// Rule is what an automation rule requires of a contract.
type Rule struct {
	DaysAfterNotice, DaysSuspended, DaysPriorNotice int
	// BranchID limits the rule to one branch; 0 means all.
	BranchID int
}

// Suspension is a contract's suspension for non-payment with its unsettled notices.
type Suspension struct {
	Since                             time.Time
	DefaultNotices, RescissionNotices []time.Time
	// Reversed is when a rule's cancellation of the contract was last reversed; zero for never.
	Reversed time.Time
}

// ruleRefusals lists everything that a suspended contract lacks to meet the rule.
func ruleRefusals(rule *Rule, contract Contract, suspension Suspension, now time.Time) []fault.Refusal {
	if rule == nil {
		return nil
	}
	if contract.Status != domain.ContractSuspended || suspension.Since.IsZero() {
		return []fault.Refusal{fault.New(fault.RuleNotMet, fault.RuleNotSuspended)}
	}
	var refusals []fault.Refusal
	if rule.BranchID != 0 && rule.BranchID != contract.BranchID {
		refusals = append(refusals, fault.New(fault.RuleNotMet, fault.RuleOtherBranch))
	}
	refusals = append(refusals, noticeRefusals(rule, contract, suspension)...)
	if !TermOver(suspension.Since, rule.DaysSuspended, now) {
		refusals = append(refusals, fault.New(fault.RuleNotMet, fault.RuleSuspensionTooShort).
			With("days", strconv.Itoa(rule.DaysSuspended)))
	}
	return append(refusals, priorNoticeRefusals(rule, suspension, now)...)
}

// priorNoticeRefusals requires a notice of the rescission during the suspension, long enough before now. A notice of before a
// reversal has been used: otherwise the rule's next run would cancel again what somebody has just said was a mistake.
func priorNoticeRefusals(rule *Rule, suspension Suspension, now time.Time) []fault.Refusal {
	noticed, used := false, false
	for _, at := range suspension.RescissionNotices {
		switch {
		case at.Before(suspension.Since) || !at.Before(now):
			continue
		case !at.After(suspension.Reversed):
			used = true
			continue
		}
		if TermOver(at, rule.DaysPriorNotice, now) {
			return nil
		}
		noticed = true
	}
	switch {
	case noticed:
	case used:
		return []fault.Refusal{fault.New(fault.RuleNotMet, fault.RuleReversedSince)}
	default:
		return []fault.Refusal{fault.New(fault.RuleNotMet, fault.RuleNoRescissionNotice)}
	}
	return []fault.Refusal{fault.New(fault.RuleNotMet, fault.RulePriorNoticeTooShort).With("days", strconv.Itoa(rule.DaysPriorNotice))}
}

// noticeRefusals requires a notice of default long enough before the suspension. A notice from before a reactivation is about an
// older debt.
func noticeRefusals(rule *Rule, contract Contract, suspension Suspension) []fault.Refusal {
	noticed := false
	for _, at := range suspension.DefaultNotices {
		if at.Before(contract.ActivatedAt) || !at.Before(suspension.Since) {
			continue
		}
		if TermOver(at, rule.DaysAfterNotice, suspension.Since) {
			return nil
		}
		noticed = true
	}
	if !noticed {
		return []fault.Refusal{fault.New(fault.RuleNotMet, fault.RuleNoNotice)}
	}
	return []fault.Refusal{fault.New(fault.RuleNotMet, fault.RuleNoticeTooLate).With("days", strconv.Itoa(rule.DaysAfterNotice))}
}

// DaysBetween counts calendar days in America/Sao_Paulo, excluding the first.
func DaysBetween(from, to time.Time) int {
	const day = 24 * time.Hour
	return int(date(to, time.UTC).Sub(date(from, time.UTC)) / day)
}

// date is the calendar day of an instant in America/Sao_Paulo, as midnight in the given zone: days in UTC always have 24 hours.
func date(at time.Time, zone *time.Location) time.Time {
	year, month, day := at.In(domain.SaoPaulo).Date()
	return time.Date(year, month, day, 0, 0, 0, 0, zone)
}

// TermOver says whether a term is over: so many whole calendar days have passed in America/Sao_Paulo, the day of the event not
// counted, so that the law is never cut short by hours.
func TermOver(event time.Time, days int, now time.Time) bool { return DaysBetween(event, now) > days }

// BeganBefore is the end of the last day on which a term of so many days must have begun to be over now.
func BeganBefore(days int, now time.Time) time.Time {
	year, month, day := now.In(domain.SaoPaulo).Date()
	began := time.Date(year, month, day-days, 0, 0, 0, 0, domain.SaoPaulo)
	if began.Hour() != 0 {
		// Until 2019 the day on which daylight saving time began had no midnight.
		began = began.Add(time.Hour)
	}
	return began.UTC()
}

// RunDay is the date of a daily run; a rule runs once per RunDay.
func RunDay(now time.Time) string { return now.In(domain.SaoPaulo).Format(time.DateOnly) }

// RuleSchedule is when a rule runs.
type RuleSchedule struct {
	// RunTime is HH:MM in America/Sao_Paulo.
	RunTime string
	// ChangedAt is when the rule was last changed: a rule enabled after its time of day waits until the next day.
	ChangedAt time.Time
	// LastRunDay is the RunDay of its last daily run; "" for none.
	LastRunDay string
}

// NextRunAt is when the rule runs next; it is in the past if the rule is due and hasn't run today.
func NextRunAt(s RuleSchedule, now time.Time) time.Time {
	today := s.on(now)
	if s.LastRunDay >= RunDay(now) || s.ChangedAt.After(today) {
		return s.on(date(now, domain.SaoPaulo).AddDate(0, 0, 1))
	}
	return today
}

// on is the run time on the given day.
func (s RuleSchedule) on(day time.Time) time.Time {
	clock, err := ParseRunTime(s.RunTime)
	if err != nil {
		panic(err) // validated before it was stored
	}
	year, month, d := day.In(domain.SaoPaulo).Date()
	return time.Date(year, month, d, clock.Hour(), clock.Minute(), 0, 0, domain.SaoPaulo).UTC()
}

// ParseRunTime reads HH:MM.
func ParseRunTime(s string) (time.Time, error) {
	at, err := time.Parse("15:04", s)
	if err == nil && len(s) != len("15:04") {
		err = errors.New("the hour has two digits")
	}
	return at, err
}
