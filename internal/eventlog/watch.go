package eventlog

import (
	"context"
	"log/slog"
	"time"
)

const (
	// warnAfter is how long live events wait for a transaction before it is logged, and warnAgain when it is logged again.
	warnAfter, warnAgain = 5 * time.Second, time.Minute
	// watchInterval is the time between two checks for long transactions.
	watchInterval = 30 * time.Second
)

// wait is what the reader waits for.
type wait struct {
	// position is the transaction's number, 0 for none.
	position    int64
	since, told time.Time
}

// noteBlocker notes which transaction the events wait for, and logs it when that lasts.
func (r *reader) noteBlocker(ctx context.Context, p part) {
	if !p.blocked || p.blocker == nil {
		r.wait = wait{}
		r.waiting.Store(0)
		return
	}
	now := time.Now()
	if r.wait.position != p.blocker.position {
		r.wait = wait{position: p.blocker.position, since: now}
	}
	waited := now.Sub(r.wait.since)
	r.waiting.Store(int64(waited))
	if waited >= r.warnAfter && now.Sub(r.wait.told) >= warnAgain {
		r.wait.told = now
		slog.WarnContext(ctx, "live events and webhooks wait for a transaction", p.blocker.attributes()...)
	}
}

// attributes show an operator which connection it is, but nothing of its statements.
func (o open) attributes() []any {
	return []any{
		"pid", o.pid, "application", o.application, "state", o.state, "age", o.age.Round(time.Second),
	}
}

// Waiting is how long live events have been waiting for a transaction; 0 if they aren't.
func (l *Log) Waiting() time.Duration {
	if l.reader == nil {
		return 0
	}
	return time.Duration(l.reader.waiting.Load())
}

// watch logs long transactions, once each. Events don't wait for those of other programs, but what they have read or locked may
// conflict with every cancellation.
func (r *reader) watch(ctx context.Context) {
	known := map[int]bool{}
	for ctx.Err() == nil {
		list, err := transactions(ctx, r.db, lasting, r.lasts.Seconds())
		if err == nil {
			now := make(map[int]bool, len(list))
			for _, o := range list {
				if now[o.pid] = true; o.here && !known[o.pid] {
					slog.WarnContext(ctx, "a transaction stays open: it may make cancellations lose, and the database grow",
						o.attributes()...)
				}
			}
			known = now
		}
		select {
		case <-ctx.Done():
		case <-time.After(min(watchInterval, r.lasts)):
		}
	}
}
