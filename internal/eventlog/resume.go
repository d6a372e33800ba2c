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
	}
	if !f.behind {
		return f.wait(ctx, limit)
	}
	list, place, err := Read(ctx, f.log.reader.db, f.place, limit)
	if err != nil {
		return nil, err
	}
	f.place, f.behind = place, len(list) == limit
	return slices.DeleteFunc(list, f.since.covers), nil
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
