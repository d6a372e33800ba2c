package webhook

import (
	"context"
	"sync"
	"time"
)

// wakePause is the least time between two wakes of a process.
const wakePause = 100 * time.Millisecond

// waker has the runner look at most once a pause: what is asked for meanwhile is done at its end.
type waker struct {
	mu      sync.Mutex
	resting bool
	missed  func()
	stopped bool
}

func (w *waker) wake(f func()) {
	w.mu.Lock()
	if w.resting || w.stopped {
		w.missed = f
		w.mu.Unlock()
		return
	}
	w.resting, w.missed = true, nil
	w.mu.Unlock()
	time.AfterFunc(wakePause, w.rested)
	f()
}

func (w *waker) rested() {
	w.mu.Lock()
	w.resting = false
	missed := w.missed
	w.mu.Unlock()
	if missed != nil {
		w.wake(missed)
	}
}

func (w *waker) stop() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stopped = true
}

// Committed has the runner look soon, when there is an endpoint; the event log calls it after every commit.
func (s *Service) Committed(ctx context.Context) {
	if s.Wake == nil {
		return
	}
	ctx = context.WithoutCancel(ctx)
	s.waker.wake(func() {
		if s.anyActive(ctx) {
			s.Wake(ctx)
		}
	})
}

// anyActive doesn't use ent: the context may be that of a transaction that is over.
func (s *Service) anyActive(ctx context.Context) (found bool) {
	err := s.db.ReadSQL().QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM webhook_endpoints WHERE active)").Scan(&found)
	return err == nil && found
}

// Stop has nothing woken any more.
func (s *Service) Stop() { s.waker.stop() }
