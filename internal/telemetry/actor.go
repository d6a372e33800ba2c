package telemetry

import (
	"context"
	"log/slog"
	"sync/atomic"
)

type actorKey struct{}

// actor is who sends a request: by kind and id, never by name.
type actor struct{ id, address string }

// WithActor makes room for the sender of a request, who is identified later.
func WithActor(ctx context.Context) context.Context {
	return context.WithValue(ctx, actorKey{}, &atomic.Pointer[actor]{})
}

// NoteActor records who sends the context's request, and from where.
func NoteActor(ctx context.Context, id, address string) {
	if room, ok := ctx.Value(actorKey{}).(*atomic.Pointer[actor]); ok {
		room.Store(&actor{id, address})
	}
}

// WithActors adds to each log line who sent the request, and from where, as far as that is known.
func WithActors(h slog.Handler) slog.Handler { return acted{h} }

type acted struct{ slog.Handler }

// Handle implements slog.Handler.
func (h acted) Handle(ctx context.Context, r slog.Record) error {
	room, _ := ctx.Value(actorKey{}).(*atomic.Pointer[actor])
	if room == nil || room.Load() == nil {
		return h.Handler.Handle(ctx, r)
	}
	r = r.Clone()
	who := room.Load()
	for _, mark := range []slog.Attr{slog.String("actor", who.id), slog.String("address", who.address)} {
		if mark.Value.String() != "" {
			r.AddAttrs(mark)
		}
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h acted) WithAttrs(attrs []slog.Attr) slog.Handler { return acted{h.Handler.WithAttrs(attrs)} }

// WithGroup implements slog.Handler.
func (h acted) WithGroup(name string) slog.Handler { return acted{h.Handler.WithGroup(name)} }
