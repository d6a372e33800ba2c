package webhook

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent/webhookendpoint"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// perEndpoint is how many deliveries are sent concurrently to one endpoint, and atOnce to all of them: an endpoint that answers
	// slowly delays only its own.
	perEndpoint, atOnce = 8, 64
	// pollInterval is how often to look again for events of running transactions, and maxPolls how many times; after that the next run
	// does.
	pollInterval, maxPolls = 50 * time.Millisecond, 20
)

// Run makes the deliveries for what happened, and sends all that are due, until none are left. A process has one runner: a call
// while it runs only makes it look once more. Several processes share the work.
func (s *Service) Run(ctx context.Context) error {
	eventlog.Wake(s.again)
	var failures []error
	// A call while the runner is about to end finds it busy, and is handled after it.
	for len(s.again) > 0 && ctx.Err() == nil && s.busy.TryLock() {
		failures = append(failures, s.run(viewer.System(ctx)))
		s.busy.Unlock()
	}
	return errors.Join(failures...)
}

// run gives every active endpoint its own worker, and ends with the last one.
func (s *Service) run(ctx context.Context) error {
	w := workers{serve: s.serve, ended: make(chan workerEnd), lookAgain: map[int]bool{}}
	drain(s.again)
	err := s.startWorkers(ctx, &w)
	for len(w.lookAgain) > 0 {
		select {
		case end := <-w.ended:
			w.end(ctx, end)
		case <-s.again:
			err = errors.Join(err, s.startWorkers(ctx, &w))
		}
	}
	return errors.Join(append(w.failures, err)...)
}

// startWorkers starts workers for the active endpoints that have none, and makes the others look once more.
func (s *Service) startWorkers(ctx context.Context, w *workers) error {
	ids, err := s.db.Reader().WebhookEndpoint.Query().Where(webhookendpoint.Active(true)).
		Order(webhookendpoint.ByID()).IDs(ctx)
	if err != nil {
		return fmt.Errorf("find webhook endpoints: %w", err)
	}
	w.concurrency = max(1, min(perEndpoint, atOnce/max(1, len(ids))))
	for _, id := range ids {
		w.start(ctx, id)
	}
	return nil
}

// workers serve one endpoint each.
type workers struct {
	serve func(ctx context.Context, endpointID, concurrency int) error
	// concurrency is how many deliveries a worker sends at a time.
	concurrency int
	ended       chan workerEnd
	// lookAgain has an entry for each endpoint with a worker: whether the worker is to look once more.
	lookAgain map[int]bool
	failures  []error
}

type workerEnd struct {
	endpoint int
	err      error
}

func (w *workers) start(ctx context.Context, id int) {
	if _, working := w.lookAgain[id]; working {
		w.lookAgain[id] = true
		return
	}
	w.lookAgain[id] = false
	concurrency := w.concurrency
	go func() { w.ended <- workerEnd{id, w.serve(ctx, id, concurrency)} }()
}

func (w *workers) end(ctx context.Context, end workerEnd) {
	again := w.lookAgain[end.endpoint]
	delete(w.lookAgain, end.endpoint)
	if end.err != nil {
		w.failures = append(w.failures, fmt.Errorf("webhook endpoint %d: %w", end.endpoint, end.err))
		return
	}
	if again && ctx.Err() == nil {
		w.start(ctx, end.endpoint)
	}
}

// serve sends one endpoint's deliveries until nothing is due.
func (s *Service) serve(ctx context.Context, id, concurrency int) error {
	for polls := 0; ctx.Err() == nil; {
		endpoint, err := s.Endpoint(ctx, id)
		if err != nil || !endpoint.Active {
			return err
		}
		more, err := s.fanOut(ctx, endpoint)
		if err != nil {
			return err
		}
		sent, err := s.deliver(ctx, id, concurrency)
		switch {
		case err != nil:
			return err
		case sent > 0:
			polls = 0
		case !more || polls == maxPolls:
			return nil
		default:
			polls++
			pause(ctx, pollInterval)
		}
	}
	return nil
}

func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

func drain(c <-chan struct{}) {
	select {
	case <-c:
	default:
	}
}
