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
	// maxBehind is by how much the machine's clock may be behind the times that are written and still be taken for the one that is
	// wrong: more than Brazil's time zones make. Beyond it the written times are thought wrong, and nothing is dated by them.
	maxBehind = 6 * time.Hour
	// worthTelling is by how much a clock is behind when an operator should know.
	worthTelling = 10 * time.Second
)

// clock tells a time that doesn't go back. While the machine's clock is behind what was told already, time goes on at half its speed,
// so that leases run out, what happens later is later, and the machine's clock catches up.
type clock struct {
	machine func() time.Time

	mu sync.Mutex
	// told is the latest time, seen what the machine's clock said then.
	told, seen time.Time
	// behind and far say that an operator was told that the machine's clock is, and by how much more than is believed.
	behind, far bool
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.goOn()
	return c.told.UTC().Truncate(time.Microsecond)
}

func (c *clock) goOn() {
	seen := c.machine()
	// The machine's clock also counts what passes while it is set: Sub takes that when both times have it.
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

// notBefore makes the times that follow no earlier than one that is written, unless that is too far ahead to be believed.
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

// note tells once when the machine's clock is behind, until it isn't any more; and once that times are too far ahead.
func (c *clock) note(behind time.Duration) {
	by := behind.Round(time.Second).String()
	switch {
	case behind < worthTelling:
		c.behind = false
	case behind > maxBehind && !c.far:
		c.far = true
		slog.Error("the clock is far behind times that are written: they aren't believed", "behind", by)
	case behind <= maxBehind && !c.behind:
		c.behind = true
		slog.Warn("the clock is behind times that are written: time goes on from those, at half its speed", "behind", by)
	}
}

// Now is the current instant in the precision that both engines keep. It doesn't go back when the machine's clock does; see
// docs/adr/0010-time-does-not-go-back.md.
func (db *DB) Now() time.Time { return db.clock.now() }

// NotBefore makes the times that follow no earlier than one that is written: another process's clock may be ahead.
func (db *DB) NotBefore(written time.Time) { db.clock.notBefore(written) }

// NotBefore makes what happens in the transaction no earlier than what it changes, unless that is too far ahead to be believed: a record
// has to be read, and its time passed here, before Now is written to it.
func (tx *Tx) NotBefore(written time.Time) {
	if written.Sub(tx.Now) <= maxBehind {
		tx.after(written)
	}
}

// Follow makes what happens in the transaction no earlier than what happened to the contracts, as NotBefore does. A single contract's
// suspension, cancellation and reactivation are in order whatever the clocks said that wrote them; of many, one that was written by a clock
// far ahead must not date the others.
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
		if c.Status == domain.ContractCancelled {
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

// catchUp goes on from the newest event: the machine's clock may have been set back since.
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
