package policy_test

import (
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// local is a time in America/Sao_Paulo; zero for "".
func local(s string) time.Time {
	if s == "" {
		return time.Time{}
	}
	t, err := time.ParseInLocation("2006-01-02 15:04", s, domain.SaoPaulo)
	if err != nil {
		panic(err)
	}
	return t.UTC()
}

func period(login int, from, until string) policy.AccessPeriod {
	return policy.AccessPeriod{LoginID: login, BranchID: 5, StartedAt: local(from), EndedAt: local(until)}
}

// left is how many accesses leave a month; one that was declared is negative.
func left(year, month, accesses int) domain.MonthLeft {
	return domain.MonthLeft{Year: year, Month: month, Accesses: max(accesses, -accesses), Closed: accesses < 0}
}

func TestDiciEffect(t *testing.T) {
	for _, c := range []struct {
		name      string
		keep      bool
		effective string
		periods   []policy.AccessPeriod
		closed    []policy.BranchMonth
		want      policy.DiciEffect
	}{
		{
			"kept: it leaves the running month", true, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(11, "2026-05-31 23:30", "")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 5, AccessesKept: 1, MonthsLeft: []domain.MonthLeft{left(2026, 6, 1)}},
		},
		{
			"unlinked: it leaves the open months, too", false, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(11, "2026-04-30 23:30", "")},
			nil,
			policy.DiciEffect{
				LastYear: 2026, LastMonth: 5, AccessesLost: 1,
				MonthsLeft: []domain.MonthLeft{left(2026, 4, 1), left(2026, 5, 1), left(2026, 6, 1)},
			},
		},
		{
			"unlinked: a month that was closed before keeps it", false, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(11, "2026-03-01 00:00", "")},
			[]policy.BranchMonth{{BranchID: 5, Year: 2026, Month: 5}, {BranchID: 6, Year: 2026, Month: 4}},
			policy.DiciEffect{
				LastYear: 2026, LastMonth: 5, AccessesKept: 1,
				MonthsLeft: []domain.MonthLeft{left(2026, 3, 1), left(2026, 4, 1), left(2026, 6, 1)},
			},
		},
		{
			"activated this month", false, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(11, "2026-06-01 00:00", "")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 5, MonthsLeft: []domain.MonthLeft{left(2026, 6, 1)}},
		},
		{
			"replaced before", true, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(11, "2026-01-01 00:00", "2026-05-31 23:59")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 5},
		},
		{
			"23:30 on the last day: out of that month", true, "2026-05-31 23:30",
			[]policy.AccessPeriod{period(11, "2026-01-01 00:00", "")},
			nil,
			policy.DiciEffect{
				LastYear: 2026, LastMonth: 4, AccessesKept: 1, MonthsLeft: []domain.MonthLeft{left(2026, 5, 1), left(2026, 6, 1)},
			},
		},
		{
			"midnight of the first day: in the month before", true, "2026-06-01 00:00",
			[]policy.AccessPeriod{period(11, "2026-01-01 00:00", "")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 5, AccessesKept: 1, MonthsLeft: []domain.MonthLeft{left(2026, 6, 1)}},
		},
		{
			"across the turn of the year, one declared", true, "2025-12-31 12:00",
			[]policy.AccessPeriod{
				period(11, "2025-01-01 00:00", "2026-02-01 00:00"), period(12, "2025-01-01 00:00", "2026-01-31 23:59"),
			},
			[]policy.BranchMonth{{BranchID: 5, Year: 2026, Month: 1}},
			policy.DiciEffect{
				LastYear: 2025, LastMonth: 11, AccessesKept: 2, MonthsLeft: []domain.MonthLeft{left(2025, 12, 2), left(2026, 1, -1)},
			},
		},
		{
			"unlinked: not the months of a login that moved on", false, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(99, "2026-01-01 00:00", "2026-05-01 00:00")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 5},
		},
		{
			"unlinked: not the months of an earlier service", false, "2026-06-05 10:00",
			[]policy.AccessPeriod{period(11, "2023-01-01 00:00", "2023-05-01 00:00")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 5},
		},
		{
			"scheduled: it leaves its month", true, "2026-09-10 10:00",
			[]policy.AccessPeriod{period(11, "2026-01-01 00:00", "")},
			nil,
			policy.DiciEffect{LastYear: 2026, LastMonth: 8, AccessesKept: 1, MonthsLeft: []domain.MonthLeft{left(2026, 9, 1)}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := facts()
			f.Periods, f.ClosedMonths = c.periods, map[policy.BranchMonth]bool{}
			for _, m := range c.closed {
				f.ClosedMonths[m] = true
			}
			at := local("2026-06-20 12:00")
			r := policy.Request{EffectiveAt: local(c.effective)}
			effects := policy.PreviewEffects(policy.Parameters{KeepLoginLink: c.keep}, f, r, at)
			if got := policy.DiciEffectOf(f, *effects, at); !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestOpenMonthsLongAgoAreSummedUp(t *testing.T) {
	f := facts()
	f.Contract.ActivatedAt = local("2015-01-01 00:00")
	f.Periods = []policy.AccessPeriod{period(11, "2015-01-01 00:00", "")}
	got := policy.DiciEffectOf(f, *policy.PreviewEffects(policy.Parameters{}, f, policy.Request{}, now), now)
	if n := len(got.MonthsLeft); n != policy.MaxEarlierMonths+1 || got.MonthsLeft[0] != left(2024, 6, 1) || !got.EarlierMonths {
		t.Errorf("%d months, from %v, earlier ones %v", n, got.MonthsLeft[0], got.EarlierMonths)
	}
}

// However periods, dates and closed months lie, the months left are those in which a replay counts fewer accesses.
func TestTheMonthsLeftAreThoseOfAReplay(t *testing.T) {
	days := func(t *rapid.T, name string) time.Time {
		hours := rapid.IntRange(0, 24*500).Draw(t, name)
		return local("2025-06-01 00:00").Add(time.Duration(hours) * time.Hour)
	}
	rapid.Check(t, func(t *rapid.T) {
		f := facts()
		f.Contract.ActivatedAt = days(t, "service since")
		f.ClosedMonths = map[policy.BranchMonth]bool{}
		for range rapid.IntRange(0, 12).Draw(t, "closed months") {
			m := days(t, "closed").In(domain.SaoPaulo)
			branch := rapid.IntRange(5, 6).Draw(t, "branch")
			f.ClosedMonths[policy.BranchMonth{BranchID: branch, Year: m.Year(), Month: int(m.Month())}] = true
		}
		for range rapid.IntRange(0, 6).Draw(t, "periods") {
			p := policy.AccessPeriod{
				LoginID: rapid.IntRange(11, 13).Draw(t, "login"), BranchID: rapid.IntRange(5, 6).Draw(t, "branch"), StartedAt: days(t, "from"),
			}
			if rapid.Bool().Draw(t, "ended") {
				p.EndedAt = p.StartedAt.Add(time.Duration(rapid.IntRange(1, 24*200).Draw(t, "hours")) * time.Hour)
			}
			f.Periods = append(f.Periods, p)
		}
		at := days(t, "now")
		keep := rapid.Bool().Draw(t, "keep")
		effects := policy.PreviewEffects(policy.Parameters{KeepLoginLink: keep}, f, policy.Request{EffectiveAt: days(t, "effective")}, at)
		want := replayed(f, *effects, at)
		if got := policy.DiciEffectOf(f, *effects, at).MonthsLeft; !reflect.DeepEqual(got, want) {
			t.Fatalf("got  %v\nwant %v", got, want)
		}
	})
}

// replayed counts each month before and after the cancellation.
func replayed(f policy.Facts, effects policy.Effects, at time.Time) (months []domain.MonthLeft) {
	end := at
	if effects.EffectiveAt.After(at) {
		end = effects.EffectiveAt
	}
	for year := 2025; year <= 2027; year++ {
		for month := 1; month <= 12; month++ {
			if begin := time.Date(year, time.Month(month), 1, 0, 0, 0, 0, domain.SaoPaulo); begin.After(end) {
				return months
			}
			over := time.Date(year, time.Month(month)+1, 1, 0, 0, 0, 0, domain.SaoPaulo)
			accesses := map[bool]int{}
			for _, p := range f.Periods {
				closed := f.ClosedMonths[policy.BranchMonth{BranchID: p.BranchID, Year: year, Month: month}]
				counts := func(until time.Time) bool { return p.StartedAt.Before(over) && (until.IsZero() || !until.Before(over)) }
				ended := p.EndedAt
				if ended.IsZero() || ended.After(effects.EffectiveAt) {
					ended = effects.EffectiveAt
				}
				lost := len(effects.LoginsUnlinked) > 0 && p.LoginID != 13 && !closed &&
					(!p.EndedAt.Equal(ended) || !p.StartedAt.Before(f.Contract.ActivatedAt))
				if counts(p.EndedAt) && (lost || p.StartedAt.After(ended) || !counts(ended)) {
					accesses[closed]++
				}
			}
			for _, closed := range []bool{false, true} {
				if n := accesses[closed]; n > 0 {
					months = append(months, domain.MonthLeft{Year: year, Month: month, Accesses: n, Closed: closed})
				}
			}
		}
	}
	return months
}
