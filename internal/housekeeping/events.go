package housekeeping

import (
	"context"
	"math"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
)

// Noise are the types of events that become irrelevant to contracts and people after a while, and that anybody can cause in
// numbers.
var Noise = []event.Type{
	event.TypeBATCH_PROGRESSED, event.TypeWEBHOOK_TESTED, event.TypeUSER_SIGN_IN_FAILED, event.TypeACCESS_DENIED,
}

// unneeded excludes events that are still needed: those that a webhook delivery is about, those that a lagging endpoint is still to
// read, and the newest, which shows how far the log has come. Clients' places in the log don't need their event.
const unneeded = `NOT EXISTS (SELECT 1 FROM webhook_deliveries d WHERE d.event_id = events.id)
AND NOT EXISTS (SELECT 1 FROM webhook_endpoints w
  WHERE w.active AND (w.cursor_position, w.cursor_event_id) < (COALESCE(events.position, 0), events.id))
AND events.id < (SELECT MAX(newest.id) FROM events newest)`

// history deletes all events from before a time.
func (s *Service) history(ctx context.Context, before time.Time) (deleted int, err error) {
	return s.events(ctx, event.OccurredAtLT(before))
}

func (s *Service) events(ctx context.Context, which ...predicate.Event) (int, error) {
	which = append(which, func(s *entsql.Selector) { s.Where(entsql.ExprP(unneeded)) })
	return s.inChunks(ctx, func(ctx context.Context) ([]int, error) {
		return s.db.Reader().Event.Query().Where(which...).Limit(atOnce).IDs(ctx)
	}, func(ctx context.Context, tx *database.Tx, ids []int) (int, error) {
		return tx.Event.Delete().Where(append([]predicate.Event{event.IDIn(ids...)}, which...)...).Exec(ctx)
	})
}

// noise deletes irrelevant events from before a time. There is no index by type, so it scans the log in chunks, and continues where
// it stopped the last time.
func (s *Service) noise(ctx context.Context, before time.Time) (deleted int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		last, err := s.db.Reader().Event.Query().Where(event.IDGT(s.quiet)).Order(event.ByID()).Offset(s.stretch - 1).First(ctx)
		upTo, whole := math.MaxInt64, false
		switch {
		case err == nil:
			upTo, whole = last.ID, last.OccurredAt.Before(before)
		case !ent.IsNotFound(err):
			return deleted, err
		}
		n, err := s.events(ctx, event.IDGT(s.quiet), event.IDLTE(upTo), event.OccurredAtLT(before), event.TypeIn(Noise...))
		if deleted += n; err != nil || !whole {
			return deleted, err
		}
		s.quiet = upTo
	}
}
