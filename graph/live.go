package graph

import (
	"context"
	"log/slog"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
)

// asksFor says whether the current field's selection has a field.
func asksFor(ctx context.Context, field string) bool {
	return slices.Contains(graphql.CollectAllFields(ctx), field)
}

// follow turns notices into events, read with the rights of the context's viewer. The channel closes with the context, or when
// the client is too slow: it then follows anew and reads what it missed.
func (r *Resolver) follow(ctx context.Context, contractID *int) <-chan *ent.Event {
	notices, events := r.Events.Follow(ctx), make(chan *ent.Event)
	go func() {
		defer close(events)
		for notice := range notices {
			if contractID != nil && notice.ContractID != *contractID {
				continue
			}
			e, err := r.Registry.Events().Where(event.ID(notice.EventID)).Only(ctx)
			if err != nil {
				if ctx.Err() == nil {
					slog.ErrorContext(ctx, "a live event couldn't be read", "error", err)
				}
				return
			}
			select {
			case events <- e:
			case <-ctx.Done():
				return
			}
		}
	}()
	return events
}
