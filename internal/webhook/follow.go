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
	// runPause is the least time between two runs that are begun for events: what happens meanwhile is sent by the second one.
	runPause = 100 * time.Millisecond
	// followPause is the least time between two tries to follow the log: while the database is away there is no use in trying more
	// often.
	followPause = 5 * time.Second
)

// Follow calls run, which is to begin Run, whenever the event log tells of something to send, until the context ends. What is due
// again after a while, and what a process that died has left, is for who calls Run now and then.
func (s *Service) Follow(ctx context.Context, run func(context.Context)) {
	for ctx.Err() == nil {
		began := time.Now()
		s.follow(ctx, run)
		pause(ctx, followPause-time.Since(began))
	}
}

// follow returns when the log lets it go.
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
