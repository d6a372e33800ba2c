package graph

import (
	"context"
	"log/slog"
	"slices"
	"sync"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	log "github.com/vinculo/vinculo/internal/event"
)

// asksFor says whether the current field's selection has a field.
func asksFor(ctx context.Context, field string) bool {
	return slices.Contains(graphql.CollectAllFields(ctx), field)
}

// breakage is why a live stream broke off. Its resolver can't say so otherwise: it only has a channel to close.
type breakage struct {
	mu  sync.Mutex
	err error
}

func (b *breakage) set(err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.err = err
}

// take returns the error once.
func (b *breakage) take() error {
	if b == nil {
		return nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	err := b.err
	b.err = nil
	return err
}

// atOnce is how many events one statement reads for a follower that lags behind.
const atOnce = 100

// follow turns notices into events, read with the rights of the context's viewer. The channel closes with the context, or when
// the client is too slow: it then follows anew and reads what it missed.
func (r *Resolver) follow(ctx context.Context, where *ent.EventWhereInput, after *string) (<-chan *ent.Event, error) {
	if after != nil {
		return nil, coded(codeBadInput, text(requestOf(ctx).lang, codeBadInput))
	}
	meets := func(*sql.Selector) {}
	if where != nil {
		condition, err := where.P()
		if err != nil {
			return nil, err
		}
		meets = condition
	}
	notices := r.Events.Follow(ctx)
	events := make(chan *ent.Event)
	go func() {
		defer close(events)
		for notice := range notices {
			list, err := r.eventsOf(ctx, append([]log.Notice{notice}, waiting(notices)...), meets)
			if err != nil {
				if ctx.Err() == nil {
					slog.ErrorContext(ctx, "live events couldn't be read", "error", err)
				}
				return
			}
			for _, e := range list {
				select {
				case events <- e:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return events, nil
}

// waiting are the notices that are there already.
func waiting(notices <-chan log.Notice) (list []log.Notice) {
	for len(list) < atOnce-1 {
		select {
		case n, open := <-notices:
			if !open {
				return list
			}
			list = append(list, n)
		default:
			return list
		}
	}
	return list
}

// eventsOf reads the events of the notices that meet the condition, in their order.
func (r *Resolver) eventsOf(ctx context.Context, notices []log.Notice, meets predicate.Event) ([]*ent.Event, error) {
	ids := make([]int, 0, len(notices))
	for _, n := range notices {
		ids = append(ids, n.EventID)
	}
	list, err := r.Registry.Events().Where(event.IDIn(ids...), meets).All(ctx)
	slices.SortFunc(list, func(a, b *ent.Event) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	return list, err
}
