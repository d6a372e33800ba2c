package eventlog

import (
	"context"
	"fmt"
	"slices"
)

// Follower reads the log from a place on, and live once it has reached the end: each event once, in the order of the log. One that
// lags too far behind the live events reads them from the log again.
type Follower struct {
	log *Log
	// since excludes what happened before a follower began that has no place.
	since instant
	place Cursor
	// live are the events published since it reached the end of the log, or nil.
	live   <-chan Notice
	behind bool
	// published is below which number everything was published before it subscribed: that won't come live, so it is read from the log
	// even if a transaction that began earlier seems to be in the way, such as one of another database that ended a moment ago.
	published int64
}

// FollowFrom follows from a place on; without one, from now on.
func (l *Log) FollowFrom(ctx context.Context, after *Cursor) (*Follower, error) {
	current, err := l.now(ctx)
	if err != nil {
		return nil, fmt.Errorf("follow events: %w", err)
	}
	f := &Follower{log: l}
	if after == nil {
		f.since, f.place = current, current.cursor()
		return f, nil
	}
	if f.place = *after; l.reader == nil {
		return f, nil
	}
	if f.place, err = renumbered(ctx, l.reader.db, *after); err != nil {
		return nil, fmt.Errorf("follow events: %w", err)
	}
	if !current.knows(f.place) {
		return nil, ErrCursor
	}
	return f, nil
}

// published is the number below which the reader of the process has published everything.
func (l *Log) published() int64 {
	if l.reader == nil {
		return 0
	}
	place := l.reader.watermark.Load()
	if place.EventID == 0 {
		return place.Position // where the reader began, before any event of that number
	}
	return place.Position + 1
}

// Next waits for events and returns some, at most limit.
func (f *Follower) Next(ctx context.Context, limit int) ([]Notice, error) {
	for {
		list, err := f.next(ctx, limit)
		if err != nil || len(list) > 0 {
			return list, err
		}
	}
}

func (f *Follower) next(ctx context.Context, limit int) ([]Notice, error) {
	if f.live == nil {
		// It subscribes to the live ones before it reads, so that nothing falls in between.
		f.live = f.log.join(ctx, follower{f.since, func(Notice) bool { return true }})
		f.behind = f.log.reader != nil
		f.published = f.log.published()
	}
	if !f.behind {
		return f.wait(ctx, limit)
	}
	p, err := read(ctx, f.log.reader.db, f.place, limit, f.published)
	if err != nil {
		return nil, err
	}
	f.place, f.behind = p.next, len(p.notices) == limit
	return slices.DeleteFunc(p.notices, f.since.covers), nil
}

// wait receives live events, without those already read from the log.
func (f *Follower) wait(ctx context.Context, limit int) (list []Notice, err error) {
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case n, open := <-f.live:
		if !open {
			f.live = nil
			return nil, ctx.Err()
		}
		list = append(list, n)
	}
	for len(list) < limit && len(f.live) > 0 {
		list = append(list, <-f.live)
	}
	list = slices.DeleteFunc(list, func(n Notice) bool { return !f.place.isBefore(n) })
	if len(list) > 0 {
		f.place = list[len(list)-1].Place()
	}
	return list, nil
}
