package demo

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
)

// dice are the only source of chance: seeded, so that the same clock gives the same base.
type dice struct {
	*rand.Rand
	// today is the start of the clock's day in America/Sao_Paulo: the base ends there.
	today time.Time
}

func newDice(now time.Time) *dice {
	local := now.In(domain.SaoPaulo)
	return &dice{
		rand.New(rand.NewPCG(14_955, 21_949)), //nolint:gosec // invented people need no secrecy
		time.Date(local.Year(), local.Month(), local.Day(), 0, 0, 0, 0, domain.SaoPaulo),
	}
}

// chance is true in perMille of 1,000 cases.
func (d *dice) chance(perMille int) bool { return d.IntN(1000) < perMille }

// between is a number from low to high, both included.
func (d *dice) between(low, high int) int { return low + d.IntN(high-low+1) }

// daysAgo is an instant in office hours, the given days before today.
func (d *dice) daysAgo(days int) time.Time {
	return d.today.AddDate(0, 0, -days).Add(8*time.Hour + time.Duration(d.IntN(10*3600))*time.Second).UTC()
}

// after is an instant in office hours the given days later, but not after the start of today.
func (d *dice) after(t time.Time, low, high int) time.Time {
	local := t.In(domain.SaoPaulo)
	day := time.Date(local.Year(), local.Month(), local.Day()+d.between(low, high), 8, 0, 0, 0, domain.SaoPaulo)
	later := day.Add(time.Duration(d.IntN(10*3600)) * time.Second).UTC()
	if !later.After(t) {
		later = t.Add(time.Hour)
	}
	if limit := d.today.UTC(); later.After(limit) {
		return limit
	}
	return later
}

func (d *dice) digits(n int) string {
	s := make([]byte, n)
	for i := range s {
		s[i] = '0' + byte(d.IntN(10))
	}
	return string(s)
}

func pick[T any](d *dice, list []T) T { return list[d.IntN(len(list))] }

// weighted picks by weight.
func weighted[T any](d *dice, list []T, weight func(T) int) T {
	total := 0
	for _, v := range list {
		total += weight(v)
	}
	n := d.IntN(total)
	for _, v := range list {
		if n -= weight(v); n < 0 {
			return v
		}
	}
	panic(fmt.Sprintf("demo: %d weights", len(list)))
}
