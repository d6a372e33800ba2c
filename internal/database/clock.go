package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
)

const (
	// maxBehind is how far the machine's clock may be behind the written times and still be taken for the wrong one: more than
	// Brazil's time zones make. Beyond it the written times are considered wrong, and nothing is dated by them.
	maxBehind = 6 * time.Hour
	// worthLogging is how far behind a clock is logged.
	worthLogging = 10 * time.Second
)

// clock is a clock that never goes back. While the machine's clock is behind what was returned before, time advances at half its
// speed, so that leases expire, later events have later times, and the machine's clock catches up.
type clock struct {
	machine func() time.Time

	mu sync.Mutex
	// told is the latest time returned, seen what the machine's clock said then.
	told, seen time.Time
	// behind and far say that it has been logged that the machine's clock is behind, and by more than is believed.
	behind, far bool
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.goOn()
	return domain.Instant(c.told)
}

func (c *clock) goOn() {
	seen := c.machine()
	// The machine's clock also counts the time that passes while it is set: Sub uses that if both times have it.
	passed := max(0, seen.Sub(c.seen))
	c.seen = seen
	now := seen.Round(0)
	behind := c.told.Sub(now)
	if c.note(behind); behind > 0 && behind <= maxBehind {
		c.told = c.told.Add(passed / 2)
		return
	}
	c.told = now
}

// notBefore makes later times no earlier than a written one, unless that is too far ahead to be believed.
func (c *clock) notBefore(written time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.goOn(); !written.After(c.told) {
		return
	}
	behind := written.Sub(c.seen.Round(0))
	if c.note(behind); behind <= maxBehind {
		c.told = written
	}
}

// note logs once when the machine's clock falls behind, until it has caught up; and once when times are too far ahead.
func (c *clock) note(behind time.Duration) {
	by := behind.Round(time.Second).String()
	switch {
	case behind < worthLogging:
		c.behind = false
	case behind > maxBehind && !c.far:
		c.far = true
		slog.Error("the clock is far behind written times, which are ignored", "behind", by)
	case behind <= maxBehind && !c.behind:
		c.behind = true
		slog.Warn("the clock is behind written times: time continues from those, at half speed", "behind", by)
	}
}

// Now is the current instant, in the precision that both engines keep. It doesn't go back when the machine's clock does; see
// docs/adr/0010-time-does-not-go-back.md.
func (db *DB) Now() time.Time { return db.clock.now() }

// NotBefore makes later times no earlier than a written one, because another process's clock may be ahead.
func (db *DB) NotBefore(written time.Time) { db.clock.notBefore(written) }

// NotBefore dates the transaction no earlier than what it changes, unless that is too far ahead to be believed: read a record, and
// pass its time here, before writing Now to it.
func (tx *Tx) NotBefore(written time.Time) {
	if written.Sub(tx.Now) <= maxBehind {
		tx.after(written)
	}
}

// Follow dates the transaction no earlier than what happened to the contracts, as NotBefore does. A single contract's suspension,
// cancellation and reactivation stay in order, whatever the clocks that dated them; among many, one that was dated by a clock far
// ahead must not date the others.
func (tx *Tx) Follow(contracts ...*ent.Contract) {
	after := tx.NotBefore
	if len(contracts) == 1 {
		after = tx.after
	}
	for _, c := range contracts {
		tx.NotBefore(c.UpdatedAt)
		for _, at := range []*time.Time{c.SuspendedAt, c.ReactivatedAt} {
			if at != nil {
				after(*at)
			}
		}
		if c.Status.Ended() {
			after(c.StatusChangedAt)
		}
	}
}

func (tx *Tx) after(written time.Time) {
	if !tx.Now.Before(written) {
		return
	}
	tx.Now = written.UTC().Add(time.Microsecond)
	if tx.clock != nil {
		tx.clock.notBefore(tx.Now)
	}
}

// catchUp continues from the newest event: the machine's clock may have been set back since.
func (db *DB) catchUp(ctx context.Context) error {
	var newest time.Time
	err := db.readSQL.QueryRowContext(ctx, "SELECT occurred_at FROM events ORDER BY id DESC LIMIT 1").Scan(&newest)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the newest event: %w", err)
	}
	db.NotBefore(newest)
	return nil
}
