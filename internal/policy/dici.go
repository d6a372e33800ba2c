package policy

import (
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
)

// MaxEarlierMonths is how many months before the effective date are named as left: no provider corrects a declaration two years
// later, and one that closes no month here has all of them open.
const MaxEarlierMonths = 24

// AccessPeriod is a stretch of time in which an access linked to the contract was in service.
type AccessPeriod struct {
	LoginID, BranchID int
	StartedAt         time.Time
	// EndedAt is zero while it lasts.
	EndedAt time.Time
}

// BranchMonth is a DICI month of a branch.
type BranchMonth struct{ BranchID, Year, Month int }

// DiciEffect is how a cancellation affects the declarations.
type DiciEffect struct {
	// LastYear and LastMonth (1 to 12) identify the month before the effective date, the last one that counts the contract's accesses.
	LastYear, LastMonth int
	// AccessesKept is how many accesses it still counts; AccessesLost, how many it no longer can because their link is cleared.
	AccessesKept, AccessesLost int
	// MonthsLeft are the months that count fewer accesses, oldest first: from the effective date's month on, and before it the open
	// ones of accesses whose link is cleared.
	MonthsLeft []domain.MonthLeft
	// EarlierMonths says that accesses also leave open months more than MaxEarlierMonths before the effective date.
	EarlierMonths bool
}

// DiciEffectOf is the effect on the declarations of all months until now: an access counts in a month if it was in service at the
// end of the month's last day in America/Sao_Paulo. A month that was closed before a link was lost keeps counting the access.
func DiciEffectOf(facts Facts, effects Effects, now time.Time) DiciEffect {
	l := leaving{facts: facts, effects: effects, from: monthOf(effects.EffectiveAt), counts: map[domain.MonthLeft]int{}}
	l.to = max(l.from, monthOf(now))
	last := l.from - 1
	effect := DiciEffect{LastYear: last.year(), LastMonth: last.month()}
	for _, p := range facts.Periods {
		first, until := countedIn(p, l.to)
		lost := l.leave(p, first, until)
		if first <= last && last <= until {
			effect.AccessesKept++
			if lost {
				effect.AccessesKept, effect.AccessesLost = effect.AccessesKept-1, effect.AccessesLost+1
			}
		}
	}
	effect.MonthsLeft, effect.EarlierMonths = l.months(), l.earlier
	return effect
}

// leaving counts the accesses that leave each month.
type leaving struct {
	facts   Facts
	effects Effects
	// from is the month of the effective date, to the last one that is looked at.
	from, to month
	counts   map[domain.MonthLeft]int
	earlier  bool
}

// leave counts the months that a period leaves, of the first to the last that it counts in, and says whether the one before the
// effective date is among them.
func (l *leaving) leave(p AccessPeriod, first, until month) (last bool) {
	for m := max(first, l.from); m <= until; m++ {
		l.counts[domain.MonthLeft{Year: m.year(), Month: m.month(), Closed: l.closed(p, m)}]++
	}
	if !l.unlinked(p) {
		return false
	}
	for m := first; m <= min(until, l.from-1); m++ {
		switch {
		case l.closed(p, m):
		case m < l.from-MaxEarlierMonths:
			l.earlier = true
		default:
			l.counts[domain.MonthLeft{Year: m.year(), Month: m.month()}]++
			last = m == l.from-1
		}
	}
	return last
}

// unlinked says whether the period loses its contract: it is of the contract's latest service, and its login hasn't moved to
// another contract since.
func (l *leaving) unlinked(p AccessPeriod) bool {
	ongoing := p.EndedAt.IsZero() || p.EndedAt.After(l.effects.EffectiveAt)
	return slices.Contains(l.effects.LoginsUnlinked, p.LoginID) &&
		(ongoing || !p.StartedAt.Before(l.facts.Contract.ActivatedAt))
}

func (l *leaving) closed(p AccessPeriod, m month) bool {
	return l.facts.ClosedMonths[BranchMonth{p.BranchID, m.year(), m.month()}]
}

func (l *leaving) months() []domain.MonthLeft {
	sum := domain.Consequences{}
	for m, accesses := range l.counts {
		m.Accesses = accesses
		sum.Add(domain.Consequences{Months: []domain.MonthLeft{m}})
	}
	return sum.Months
}

// countedIn are the first and the last month that count a period, no later than a month. There is none if the last is before the
// first.
func countedIn(p AccessPeriod, to month) (first, last month) {
	if p.EndedAt.IsZero() {
		return monthOf(p.StartedAt), to
	}
	return monthOf(p.StartedAt), min(to, monthOf(p.EndedAt)-1)
}

// month is a month in America/Sao_Paulo, in months since the year 0.
type month int

func monthOf(t time.Time) month {
	local := t.In(domain.SaoPaulo)
	return month(local.Year()*12 + int(local.Month()) - 1)
}

func (m month) year() int  { return int(m) / 12 }
func (m month) month() int { return int(m)%12 + 1 }

// ConsequencesOf are the effects of one cancellation in numbers.
func ConsequencesOf(facts Facts, effects Effects, dici DiciEffect) domain.Consequences {
	c := domain.Consequences{
		LoginsKept: len(effects.LoginsKept), LoginsUnlinked: len(effects.LoginsUnlinked), OpenComodatos: len(facts.OpenComodatos()),
		Months: dici.MonthsLeft, EarlierMonths: dici.EarlierMonths,
	}
	switch {
	case effects.CustomerInactivated:
		c.CustomersInactivated = 1
	case len(effects.CustomerKeptActiveBy) > 0:
		c.CustomersKeptActive = 1
	}
	if effects.Pickup != nil {
		c.ServiceOrders = 1
	}
	return c
}
