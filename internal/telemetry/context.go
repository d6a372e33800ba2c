package telemetry

import (
	"context"
	"log/slog"

	"go.opentelemetry.io/otel/trace"
)

type requestKey struct{}

// WithRequestID says by which request something is done.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestKey{}, id)
}

// RequestID is the id of the request by which something is done, directly or by a job that the request woke; empty for none.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

type jobKey struct{}

type job struct {
	task string
	id   int
}

// WithJob says in which job something is done.
func WithJob(ctx context.Context, task string, id int) context.Context {
	return context.WithValue(ctx, jobKey{}, job{task, id})
}

// Apart is a new context of which the log and the traces say what they say of ctx. Nothing else of ctx goes with it.
func Apart(ctx context.Context) context.Context {
	apart := trace.ContextWithSpan(context.Background(), trace.SpanFromContext(ctx))
	for _, key := range []any{requestKey{}, jobKey{}, actorKey{}} {
		if value := ctx.Value(key); value != nil {
			apart = context.WithValue(apart, key, value)
		}
	}
	return apart
}

// marks are what the context says of a line of the log.
func marks(ctx context.Context) (attrs []slog.Attr) {
	if id := RequestID(ctx); id != "" {
		attrs = append(attrs, slog.String("request", id))
	}
	if span := trace.SpanContextFromContext(ctx); span.IsValid() {
		attrs = append(attrs, slog.String("trace", span.TraceID().String()))
	}
	if j, ok := ctx.Value(jobKey{}).(job); ok {
		attrs = append(attrs, slog.Group("job", slog.String("task", j.task), slog.Int("id", j.id)))
	}
	return attrs
}
