package eventlog

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/database"
)

const (
	// page is how many events are read at once.
	page = 500
	// pause is the minimum time between two reads. What is committed meanwhile is read, and notified to other processes, together.
	pause = 20 * time.Millisecond
	// pollInterval is when to look again for events above the watermark.
	pollInterval = 50 * time.Millisecond
	// poll is when to look without a notification: another process may write to the same SQLite file, or die before it notifies.
	poll = 2 * time.Second
)

// reader reads what any process has committed, for the followers of this one.
type reader struct {
	db        *database.DB
	publish   func([]Notice)
	committed <-chan struct{}
	// heard is woken by other processes.
	heard  chan struct{}
	poll   time.Duration
	cursor Cursor
	// watermark is the cursor for others than the reader.
	watermark atomic.Pointer[Cursor]
	failed    bool
	// wait is the transaction that the events wait for, and waiting for how long they have, in nanoseconds.
	wait    wait
	waiting atomic.Int64
	// warnAfter and lasts are how long a wait, and a transaction, last before they are logged.
	warnAfter, lasts time.Duration

	stop context.CancelFunc
	done sync.WaitGroup
}

// Start begins to read the log for this process's followers, from now on, until Stop; the end of the context doesn't stop it.
func (l *Log) Start(ctx context.Context, db *database.DB, databaseURL string) error {
	if err := adoptDump(ctx, db); err != nil {
		return fmt.Errorf("event log: %w", err)
	}
	beginning, err := now(ctx, db)
	if err != nil {
		return fmt.Errorf("event log: %w", err)
	}
	r := &reader{
		db: db, publish: l.followers.publish, committed: l.committed, heard: make(chan struct{}, 1), poll: l.poll,
		warnAfter: l.warnAfter, lasts: l.lasts,
	}
	r.moveTo(beginning.cursor())
	ctx, r.stop = context.WithCancel(context.WithoutCancel(ctx))
	r.done.Go(func() { r.run(ctx) })
	if db.Dialect == dialect.Postgres {
		r.done.Go(func() { listen(ctx, databaseURL, func() { Wake(r.heard) }) })
		r.done.Go(func() { r.watch(ctx) })
	}
	l.reader = r
	return nil
}

// Stop ends the reading. Stopping again, or without a start, does nothing.
func (l *Log) Stop() {
	if l.reader != nil {
		l.reader.stop()
		l.reader.done.Wait()
	}
}

func (r *reader) run(ctx context.Context) {
	for ctx.Err() == nil {
		wait := r.poll
		if r.look(ctx) {
			wait = pollInterval
		}
		r.rest(ctx, wait)
	}
}

// rest waits until there may be something to read. It notifies the other processes of what this one has committed, outside the
// transaction that wrote it: a NOTIFY inside would make all commits wait for each other.
func (r *reader) rest(ctx context.Context, wait time.Duration) {
	select {
	case <-ctx.Done():
		return
	case <-time.After(pause):
	}
	select {
	case <-ctx.Done():
	case <-r.committed:
		r.note(ctx, "other processes hear late of events", notify(ctx, r.db))
	case <-r.heard:
	case <-time.After(wait):
	}
}

// look publishes what is new and says whether there is more above the watermark.
func (r *reader) look(ctx context.Context) (blocked bool) {
	for {
		p, err := read(ctx, r.db, r.cursor, page, 0)
		r.note(ctx, "live events are late", err)
		if err != nil {
			return false
		}
		r.noteBlocker(ctx, p)
		r.moveTo(p.next)
		r.publish(p.notices)
		if len(p.notices) < page {
			return p.blocked
		}
	}
}

func (r *reader) moveTo(place Cursor) {
	r.cursor = place
	r.watermark.Store(&place)
}

// Watermark is the place up to which this process has read the log: whatever is committed from now on comes after it. It is nil
// where that is true of every event, as on SQLite with its one writer, and for a log that isn't started.
func (l *Log) Watermark() *Cursor {
	if l.reader == nil || l.reader.db.Dialect == dialect.SQLite {
		return nil
	}
	return l.reader.watermark.Load()
}

// note logs the first of consecutive errors.
func (r *reader) note(ctx context.Context, message string, err error) {
	if err != nil && !r.failed && ctx.Err() == nil {
		slog.ErrorContext(ctx, message, "error", err)
	}
	r.failed = err != nil
}
