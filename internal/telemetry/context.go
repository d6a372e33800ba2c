package telemetry

import (
	"context"
	"log/slog"

	"go.opentelemetry.io/otel/trace"
)

type requestKey struct{}

// WithRequestID sets the request that causes what is done with the context.
func WithRequestID(ctx context.Context, id string) context.Context {
	return context.WithValue(ctx, requestKey{}, id)
}

// RequestID is the id of the request that causes the work, directly or by a job that it woke; empty for none.
func RequestID(ctx context.Context) string {
	id, _ := ctx.Value(requestKey{}).(string)
	return id
}

type jobKey struct{}

type job struct {
	task string
	id   int
}

// WithJob sets the job in which something is done.
func WithJob(ctx context.Context, task string, id int) context.Context {
	return context.WithValue(ctx, jobKey{}, job{task, id})
}

// Apart is a new context with the log and trace attributes of ctx, and nothing else.
func Apart(ctx context.Context) context.Context {
	apart := trace.ContextWithSpan(context.Background(), trace.SpanFromContext(ctx))
	for _, key := range []any{requestKey{}, jobKey{}, actorKey{}} {
		if value := ctx.Value(key); value != nil {
			apart = context.WithValue(apart, key, value)
		}
	}
	return apart
}

// contextAttrs are the context's attributes of a log line.
func contextAttrs(ctx context.Context) (attrs []slog.Attr) {
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
