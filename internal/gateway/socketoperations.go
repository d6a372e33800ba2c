package gateway

import (
	"context"
	"sync"
)

// operations are those of one WebSocket connection.
type operations struct {
	mu   sync.Mutex
	byID map[string]*running
	// inProgress also counts those that their client has already completed and that take a moment to end.
	inProgress int
	draining   bool
	work       sync.WaitGroup
}

// running is an operation in progress.
type running struct {
	id   string
	end  context.CancelFunc
	live bool
	// left says that it has released its place.
	left bool
}

// verdict is whether an operation may start.
type verdict int

const (
	admitted verdict = iota
	duplicate
	overcrowded
	// late is for operations that arrive while the connection is about to close.
	late
)

// admit starts an operation in the background, unless its id is in use or there are too many.
func (s *operations) admit(r *running, run func()) verdict {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.draining:
		return late
	case s.byID[r.id] != nil:
		return duplicate
	case s.inProgress >= MaxOperations:
		return overcrowded
	case s.byID == nil:
		s.byID = map[string]*running{}
	}
	s.byID[r.id] = r
	s.inProgress++
	s.work.Go(func() {
		run()
		s.leave(r)
	})
	return admitted
}

// forget frees an operation's id.
func (s *operations) forget(r *running) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free(r)
}

func (s *operations) free(r *running) {
	if s.byID[r.id] == r {
		delete(s.byID, r.id)
	}
}

// leave frees an operation's id and its place, which happens once.
func (s *operations) leave(r *running) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.free(r)
	if !r.left {
		r.left = true
		s.inProgress--
	}
}

// complete ends an operation that its client no longer needs.
func (s *operations) complete(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r := s.byID[id]; r != nil {
		r.end()
		delete(s.byID, id)
	}
}

// follows records that an operation is a subscription, which has no end of its own.
func (s *operations) follows(r *running) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.live = true; s.draining {
		r.end()
	}
}

// drain ends the subscriptions and waits for the rest.
func (s *operations) drain() {
	s.mu.Lock()
	s.draining = true
	for _, r := range s.byID {
		if r.live {
			r.end()
		}
	}
	s.mu.Unlock()
	s.work.Wait()
}
