// Package lease gives a row to one process at a time, whatever work the row stands for: claimed for a while, kept by heartbeats,
// and released or put off. A process that dies loses the row when its lease expires.
package lease

import (
	"crypto/rand"
	"time"

	"entgo.io/ent"
	entsql "entgo.io/ent/dialect/sql"
)

// The columns of a row that can be leased. Without an owner column, the lease's end identifies the holder.
const (
	ownerField = "lease_owner"
	untilField = "lease_until"
)

// horizon is longer than any lease: one that ends later was claimed by a clock that was ahead.
const horizon = time.Hour

// Free is the condition on rows that no process holds.
func Free(now time.Time) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		until := s.C(untilField)
		s.Where(entsql.Or(entsql.IsNull(until), entsql.LT(until, now), entsql.GT(until, now.Add(horizon))))
	}
}

// Held says whether a process holds a row whose lease ends then.
func Held(until *time.Time, now time.Time) bool {
	return until != nil && until.After(now) && !until.After(now.Add(horizon))
}

// Mutation is a change of one or many rows, as ent's builders have it.
type Mutation interface {
	SetField(name string, value ent.Value) error
	ClearField(name string) error
}

// Lease is a process's claim on rows.
type Lease struct {
	duration time.Duration
	owner    string
	until    time.Time
}

// Owned is a lease on rows that name their owner.
func Owned(duration time.Duration) *Lease { return &Lease{duration: duration, owner: rand.Text()} }

// Timed is a lease on rows that name no owner. It ends at another time than the lease that it takes over, which is zero for none.
func Timed(duration time.Duration, before time.Time) *Lease {
	return &Lease{duration: duration, until: before}
}

// Claim gives the rows to this process. The mutation's condition must require that they are free.
func (l *Lease) Claim(m Mutation, now time.Time) {
	until := now.Add(l.duration)
	if l.owner != "" {
		set(m, ownerField, l.owner)
	} else if until.Equal(l.until) { // the clock was ahead
		until = until.Add(time.Microsecond)
	}
	l.until = until
	set(m, untilField, until)
}

// Mine is the condition on the rows that this process holds.
func (l *Lease) Mine() func(*entsql.Selector) {
	if l.owner != "" {
		return entsql.FieldEQ(ownerField, l.owner)
	}
	return entsql.FieldEQ(untilField, l.until)
}

// Keep is a heartbeat: it extends the lease. A lease without an owner can't be extended, since its end identifies the holder.
func (l *Lease) Keep(m Mutation, now time.Time) { set(m, untilField, now.Add(l.duration)) }

// Release lets another process claim the rows at once.
func (l *Lease) Release(m Mutation) {
	if l.owner != "" {
		unset(m, ownerField)
	}
	unset(m, untilField)
}

// PutOff lets any process claim the rows, but not before a time.
func (l *Lease) PutOff(m Mutation, until time.Time) {
	if l.owner != "" {
		unset(m, ownerField)
	}
	set(m, untilField, until)
}

// set and unset fail only for a row without the column.
func set(m Mutation, field string, value ent.Value) {
	if err := m.SetField(field, value); err != nil {
		panic(err)
	}
}

func unset(m Mutation, field string) {
	if err := m.ClearField(field); err != nil {
		panic(err)
	}
}
