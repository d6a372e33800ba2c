package event

import (
	"context"
	"sync"
)

// Notice tells a follower that an event was committed. It carries ids only: the follower reads the event with its own rights.
type Notice struct {
	EventID, ContractID int
}

// backlog is how many notices a follower may lag behind before it is let go; it then follows anew.
const backlog = 1024

type followers struct {
	mu  sync.Mutex
	all map[chan Notice]struct{}
}

// Follow returns the notices of all events committed from now on, until the context ends. The channel is closed then, or when
// the follower lags too far behind.
func (l *Log) Follow(ctx context.Context) <-chan Notice {
	f := &l.followers
	c := make(chan Notice, backlog)
	f.mu.Lock()
	if f.all == nil {
		f.all = map[chan Notice]struct{}{}
	}
	f.all[c] = struct{}{}
	f.mu.Unlock()
	context.AfterFunc(ctx, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.drop(c)
	})
	return c
}

func (f *followers) publish(notices []Notice) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for c := range f.all {
		for _, n := range notices {
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

// drop closes the channel once; the mutex is held.
func (f *followers) drop(c chan Notice) {
	if _, ok := f.all[c]; ok {
		delete(f.all, c)
		close(c)
	}
}
