package eventlog

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/database"
)

// Cursor is a place in the log, between two events. The zero Cursor is the log's beginning.
type Cursor struct {
	// Position is the transaction's number on PostgreSQL, where ids are assigned long before a transaction commits; otherwise 0.
	Position int64
	// EventID is the last event before the place.
	EventID int
}

// On PostgreSQL ids aren't in commit order, so a reader that only remembers the last one loses events. Transaction numbers aren't
// either, but nothing can be added below the number of the oldest running transaction that may write events. That number is the
// watermark: what is at or above it is read later. It is looked up only when there is something above the oldest transaction of
// all.
const (
	readPostgres = `SELECT position, id, type, COALESCE(contract_id, 0), COALESCE(subject_id, 0), occurred_at,
  position < GREATEST($4, pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
FROM events WHERE (position, id) > ($1, $2) ORDER BY position, id LIMIT $3`
	readSQLite = `SELECT 0, id, type, COALESCE(contract_id, 0), COALESCE(subject_id, 0), occurred_at, TRUE
FROM events WHERE id > ?2 ORDER BY id LIMIT ?3`
)

// Read returns the next events after a place in the log, and the place after them. It never passes over an event that is committed
// later, so it may return nothing for a moment while a transaction runs.
func Read(ctx context.Context, db *database.DB, after Cursor, limit int) ([]Notice, Cursor, error) {
	p, err := read(ctx, db, after, limit, 0)
	return p.notices, p.next, err
}

// ReadToWatermark is Read that also says whether it stopped because of a running transaction: there may soon be more.
func ReadToWatermark(
	ctx context.Context, db *database.DB, after Cursor, limit int,
) (notices []Notice, next Cursor, more bool, err error) {
	p, err := read(ctx, db, after, limit, 0)
	return p.notices, p.next, p.blocked, err
}

// Present is the place in the log after which everything uncommitted will come. While a transaction runs on PostgreSQL, events from
// shortly before may also come after it.
func Present(ctx context.Context, db *database.DB) (Cursor, error) {
	i, err := now(ctx, db)
	if err != nil {
		return Cursor{}, fmt.Errorf("event log: %w", err)
	}
	return i.cursor(), nil
}

// part is a part of the log that was read.
type part struct {
	notices []Notice
	next    Cursor
	// blocked says that reading stopped at the watermark, below events that wait for a transaction: the blocker, if it could be found.
	blocked bool
	blocker *open
}

// read reads up to the watermark, and below a number that the caller knows to be below it.
func read(ctx context.Context, db *database.DB, after Cursor, limit int, known int64) (part, error) {
	p, err := readBelow(ctx, db, after, limit, known)
	if err != nil || !p.blocked {
		return p, err
	}
	i, err := snapshot(ctx, db)
	if err != nil {
		return part{next: after}, fmt.Errorf("read events: %w", err)
	}
	blocker, err := i.findWatermark(ctx, db)
	if err != nil {
		return part{next: after}, fmt.Errorf("read events: %w", err)
	}
	if i.watermark > max(i.xmin, known) {
		p, err = readBelow(ctx, db, after, limit, i.watermark)
	}
	p.blocker = blocker
	return p, err
}

// readBelow reads what is below the watermark, which is at least the oldest running transaction.
func readBelow(ctx context.Context, db *database.DB, after Cursor, limit int, watermark int64) (p part, err error) {
	query, args := readSQLite, []any{after.Position, after.EventID, limit}
	if db.Dialect == dialect.Postgres {
		query, args = readPostgres, append(args, watermark)
	}
	rows, err := db.ReadSQL().QueryContext(ctx, query, args...)
	if err != nil {
		return part{next: after}, fmt.Errorf("read events: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	p.next = after
	for rows.Next() {
		var n Notice
		var below bool
		var at time.Time
		if err := rows.Scan(&n.position, &n.EventID, &n.Type, &n.ContractID, &n.SubjectID, &at, &below); err != nil {
			return part{next: after}, fmt.Errorf("read events: %w", err)
		}
		if !below {
			p.blocked = true
			return p, nil
		}
		db.NotBefore(at) // other processes' clocks may be ahead
		p.notices, p.next = append(p.notices, n), Cursor{n.position, n.EventID}
	}
	return p, rows.Err()
}

// instant separates the events committed before it from the others.
type instant struct {
	// xmin, xmax and running are a PostgreSQL snapshot: of the transactions from xmin on, those below xmax that aren't running have
	// ended.
	xmin, xmax int64
	running    []int64
	// watermark is the number below which no event can be added.
	watermark int64
	// last is the newest event on SQLite.
	last int
}

// now is the current instant.
func now(ctx context.Context, db *database.DB) (i instant, err error) {
	if db.Dialect == dialect.SQLite {
		err = db.ReadSQL().QueryRowContext(ctx, "SELECT COALESCE(MAX(id), 0) FROM events").Scan(&i.last)
		return i, err
	}
	if i, err = snapshot(ctx, db); err != nil {
		return i, err
	}
	_, err = i.findWatermark(ctx, db)
	return i, err
}

func snapshot(ctx context.Context, db *database.DB) (i instant, err error) {
	var snapshot string
	if err := db.ReadSQL().QueryRowContext(ctx, "SELECT pg_current_snapshot()::text").Scan(&snapshot); err != nil {
		return i, err
	}
	return parseSnapshot(snapshot)
}

// parseSnapshot parses PostgreSQL's xmin:xmax:running,running…
func parseSnapshot(snapshot string) (i instant, err error) {
	number := func(s string) int64 {
		n, parseErr := strconv.ParseInt(s, 10, 64)
		err = errors.Join(err, parseErr)
		return n
	}
	parts := strings.SplitN(snapshot, ":", 3)
	if len(parts) != 3 {
		return i, fmt.Errorf("snapshot %q", snapshot)
	}
	i.xmin, i.xmax = number(parts[0]), number(parts[1])
	if parts[2] != "" {
		for _, s := range strings.Split(parts[2], ",") {
			i.running = append(i.running, number(s))
		}
	}
	return i, err
}

// covers says whether the event was committed before the instant.
func (i instant) covers(n Notice) bool {
	return n.EventID <= i.last || n.position < i.xmin || n.position < i.xmax && !slices.Contains(i.running, n.position)
}

// cursor is the place before the first event that the instant may not cover.
func (i instant) cursor() Cursor { return Cursor{Position: i.watermark, EventID: i.last} }
