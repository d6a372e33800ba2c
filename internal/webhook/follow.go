package webhook

import (
	"context"
	"time"

	"github.com/vinculo/vinculo/ent/webhookendpoint"
	"github.com/vinculo/vinculo/internal/accessaudit"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// runPause is the minimum time between two runs triggered by events: the second one sends everything that happens in between.
	runPause = 100 * time.Millisecond
	// followPause is the minimum time between two attempts to follow the log: while the database is down, trying more often is
	// pointless.
	followPause = 5 * time.Second
)

// Follow calls run, which is to start Run, whenever the event log has something to send, until the context ends. Retries that
// become due, and what a dead process has left, are picked up by calling Run periodically.
func (s *Service) Follow(ctx context.Context, run func(context.Context)) {
	for ctx.Err() == nil {
		began := time.Now()
		s.follow(ctx, run)
		pause(ctx, followPause-time.Since(began))
	}
}

// follow returns when the log drops it.
func (s *Service) follow(ctx context.Context, run func(context.Context)) {
	notices := s.events.FollowOnly(ctx, func(n eventlog.Notice) bool { return !accessaudit.Is(n.Type) })
	var paused <-chan time.Time
	for waiting := true; ; {
		if waiting && paused == nil {
			waiting, paused = false, time.After(runPause)
			if s.anyActive(ctx) {
				run(s.events.Cause(ctx))
			}
		}
		select {
		case _, open := <-notices:
			if !open {
				return
			}
			waiting = true
		case <-s.replayed:
			waiting = true
		case <-paused:
			paused = nil
		}
	}
}

func (s *Service) anyActive(ctx context.Context) bool {
	found, err := s.db.Reader().WebhookEndpoint.Query().Where(webhookendpoint.Active(true)).Exist(viewer.System(ctx))
	return err == nil && found
}
