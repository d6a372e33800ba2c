package webhook

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent/webhookendpoint"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// perEndpoint is how many deliveries one endpoint is sent at once, and atOnce how many all of them: an endpoint that answers slowly
	// keeps its own waiting, and no other's.
	perEndpoint, atOnce = 8, 64
	// settling is when to look again for events of transactions that still run, and patience how often; then the next sweep does.
	settling, patience = 50 * time.Millisecond, 20
)

// Run makes the deliveries of what happened, and sends all that are due, until there are none left. A process has one runner: asked
// again it only looks once more. Several processes share the work.
func (s *Service) Run(ctx context.Context) error {
	wake(s.again)
	var failures []error
	// Whoever asks while the runner is about to end finds it busy, and is heard after it.
	for len(s.again) > 0 && ctx.Err() == nil && s.busy.TryLock() {
		failures = append(failures, s.run(viewer.System(ctx)))
		s.busy.Unlock()
	}
	return errors.Join(failures...)
}

// run gives every active endpoint a lane of its own, and ends with the last one.
func (s *Service) run(ctx context.Context) error {
	l := lanes{serve: s.lane, ended: make(chan laneEnd), open: map[int]bool{}}
	drain(s.again)
	err := s.openLanes(ctx, &l)
	for len(l.open) > 0 {
		select {
		case end := <-l.ended:
			l.close(ctx, end)
		case <-s.again:
			err = errors.Join(err, s.openLanes(ctx, &l))
		}
	}
	return errors.Join(append(l.failures, err)...)
}

// openLanes begins the lanes of the active endpoints that have none, and asks the others to look once more.
func (s *Service) openLanes(ctx context.Context, l *lanes) error {
	ids, err := s.db.Reader().WebhookEndpoint.Query().Where(webhookendpoint.Active(true)).
		Order(webhookendpoint.ByID()).IDs(ctx)
	if err != nil {
		return fmt.Errorf("find webhook endpoints: %w", err)
	}
	l.share = max(1, min(perEndpoint, atOnce/max(1, len(ids))))
	for _, id := range ids {
		l.ask(ctx, id)
	}
	return nil
}

// lanes are the endpoints at work.
type lanes struct {
	serve func(ctx context.Context, endpointID, share int) error
	// share is how many deliveries a lane sends at once.
	share int
	ended chan laneEnd
	// open tells of each lane whether it is to look once more.
	open     map[int]bool
	failures []error
}

type laneEnd struct {
	endpoint int
	err      error
}

func (l *lanes) ask(ctx context.Context, id int) {
	if _, open := l.open[id]; open {
		l.open[id] = true
		return
	}
	l.open[id] = false
	share := l.share
	go func() { l.ended <- laneEnd{id, l.serve(ctx, id, share)} }()
}

func (l *lanes) close(ctx context.Context, end laneEnd) {
	again := l.open[end.endpoint]
	delete(l.open, end.endpoint)
	if end.err != nil {
		l.failures = append(l.failures, fmt.Errorf("webhook endpoint %d: %w", end.endpoint, end.err))
		return
	}
	if again && ctx.Err() == nil {
		l.ask(ctx, end.endpoint)
	}
}

// lane serves one endpoint until nothing is due.
func (s *Service) lane(ctx context.Context, id, share int) error {
	for looks := 0; ctx.Err() == nil; {
		endpoint, err := s.Endpoint(ctx, id)
		if err != nil || !endpoint.Active {
			return err
		}
		more, err := s.fanOut(ctx, endpoint)
		if err != nil {
			return err
		}
		sent, err := s.deliver(ctx, id, share)
		switch {
		case err != nil:
			return err
		case sent > 0:
			looks = 0
		case !more || looks == patience:
			return nil
		default:
			looks++
			pause(ctx, settling)
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

// wake leaves a token for a loop that may be busy.
func wake(c chan<- struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

func drain(c <-chan struct{}) {
	select {
	case <-c:
	default:
	}
}
