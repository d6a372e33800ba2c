package graph

import (
	"context"
	"slices"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/request"
)

// recoverStream turns a panic in a stream's own goroutine, which would end the process, into the end of the stream. It must be
// deferred.
func recoverStream(ctx context.Context) {
	if panicked := recover(); panicked != nil {
		request.FailStream(ctx, graphql.GetOperationContext(ctx).RecoverFunc(ctx, panicked))
	}
}

// atOnce is how many events one statement reads for a follower that lags behind.
const atOnce = 500

// follow turns notices into events, read with the rights of the context's viewer, from a position in the log on. The channel closes
// with the context, or when the events can't be read.
func (r *Resolver) follow(ctx context.Context, where *ent.EventWhereInput, after *string) (<-chan *ent.Event, error) {
	meets := func(*entsql.Selector) {}
	if where != nil {
		condition, err := where.P()
		if err != nil {
			return nil, err
		}
		meets = condition
	}
	follower, err := r.followFrom(ctx, after)
	if err != nil {
		return nil, err
	}
	events := make(chan *ent.Event)
	go func() {
		defer close(events)
		defer recoverStream(ctx)
		for r.pass(ctx, follower, meets, events) {
		}
	}()
	return events, nil
}

func (r *Resolver) followFrom(ctx context.Context, after *string) (*eventlog.Follower, error) {
	if after == nil {
		return r.Events.FollowFrom(ctx, nil)
	}
	place, err := eventlog.ParseCursor(*after)
	if err != nil {
		return nil, err
	}
	return r.Events.FollowFrom(ctx, &place)
}

// pass passes on the next events; false when there are no more to come.
func (r *Resolver) pass(ctx context.Context, follower *eventlog.Follower, meets predicate.Event, events chan<- *ent.Event) bool {
	var list []*ent.Event
	notices, err := follower.Next(ctx, atOnce)
	if err == nil {
		list, err = r.eventsOf(ctx, notices, meets)
	}
	if err != nil {
		request.FailStream(ctx, err)
		return false
	}
	for _, e := range list {
		select {
		case events <- e:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// placeOf is the position after an event. Events that aren't committed yet may precede the last ones of a list in the log: a client
// that resumes from such a list mustn't miss them, and gets some events twice instead.
func placeOf(ctx context.Context, e *ent.Event) eventlog.Cursor {
	place := eventlog.After(e)
	watermark := perRequestOf(ctx).watermark
	if watermark == nil || graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription || !place.IsAfter(*watermark) {
		return place
	}
	return *watermark
}

// eventsOf reads the events of the notices that meet the condition, in their order.
func (r *Resolver) eventsOf(ctx context.Context, notices []eventlog.Notice, meets predicate.Event) ([]*ent.Event, error) {
	ids, place := make([]int, 0, len(notices)), make(map[int]int, len(notices))
	for i, n := range notices {
		ids = append(ids, n.EventID)
		place[n.EventID] = i
	}
	list, err := r.Registry.Events().Where(event.IDIn(ids...), meets).All(ctx)
	slices.SortFunc(list, func(a, b *ent.Event) int { return place[a.ID] - place[b.ID] })
	return list, err
}
