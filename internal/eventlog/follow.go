package eventlog

import (
	"context"
	"log/slog"
	"sync"

	"github.com/vinculo/vinculo/ent/event"
)

// Notice notifies a follower of a committed event. It carries ids only: the follower reads the event with its own rights.
type Notice struct {
	EventID int
	Type    event.Type
	// ContractID and SubjectID are 0 for none.
	ContractID, SubjectID int

	position int64
}

// backlog is how many notices a follower may lag behind before it is dropped; it then follows again.
const backlog = 1024

type followers struct {
	mu  sync.Mutex
	all map[chan Notice]follower
}

type follower struct {
	// since is when it began to follow; the reader may not have come that far yet.
	since  instant
	wanted func(Notice) bool
}

// Follow returns the notices of all events committed from now on, until the context ends. The channel is closed then, or when the
// follower lags too far behind.
func (l *Log) Follow(ctx context.Context) <-chan Notice {
	return l.FollowOnly(ctx, func(Notice) bool { return true })
}

// FollowOnly is Follow without the unwanted notices, which then can't fill the follower's backlog.
func (l *Log) FollowOnly(ctx context.Context, wanted func(Notice) bool) <-chan Notice {
	since, err := l.now(ctx)
	if err != nil {
		if ctx.Err() == nil {
			slog.ErrorContext(ctx, "live events can't be followed", "error", err)
		}
		c := make(chan Notice)
		close(c)
		return c
	}
	return l.join(ctx, follower{since, wanted})
}

func (l *Log) join(ctx context.Context, who follower) <-chan Notice {
	c := make(chan Notice, backlog)
	l.followers.add(c, who)
	context.AfterFunc(ctx, func() { l.followers.remove(c) })
	return c
}

// now is the beginning of time for a log that isn't started, which publishes nothing.
func (l *Log) now(ctx context.Context) (instant, error) {
	if l.reader == nil {
		return instant{}, nil
	}
	return now(ctx, l.reader.db)
}

func (f *followers) add(c chan Notice, who follower) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.all == nil {
		f.all = map[chan Notice]follower{}
	}
	f.all[c] = who
}

func (f *followers) remove(c chan Notice) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.drop(c)
}

func (f *followers) publish(notices []Notice) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for c, who := range f.all {
		for _, n := range notices {
			if who.since.covers(n) || !who.wanted(n) {
				continue
			}
			select {
			case c <- n:
				continue
			default:
				f.drop(c)
			}
			break
		}
	}
}

// drop closes the channel once. The caller holds the mutex.
func (f *followers) drop(c chan Notice) {
	if _, ok := f.all[c]; ok {
		delete(f.all, c)
		close(c)
	}
}
