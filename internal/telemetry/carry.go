package telemetry

import (
	"context"
	"encoding/json"
	"net/http"

	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// Extract continues the trace that a request's traceparent names. What else the caller says of it, in tracestate and baggage, would go
// on to whom we call, and is left out.
func Extract(ctx context.Context, header http.Header) context.Context {
	return onlyIDs(propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(header)))
}

func onlyIDs(ctx context.Context) context.Context {
	if span := trace.SpanContextFromContext(ctx); span.IsRemote() {
		return trace.ContextWithRemoteSpanContext(ctx, span.WithTraceState(trace.TraceState{}))
	}
	return ctx
}

// requestKey of what is carried; the trace's is the standard's.
const carriedRequest = "request"

// Carry writes down by which request and in which trace something is asked for, for who does it later.
func Carry(ctx context.Context) ([]byte, error) {
	carried := propagation.MapCarrier{}
	propagation.TraceContext{}.Inject(ctx, carried)
	if id := RequestID(ctx); id != "" {
		carried[carriedRequest] = id
	}
	return json.Marshal(carried)
}

// Resume goes on where Carry was called. What Carry didn't write is passed over: it is no reason not to do what was asked for.
func Resume(ctx context.Context, carried []byte) context.Context {
	var all map[string]any
	if json.Unmarshal(carried, &all) != nil {
		return ctx
	}
	text := propagation.MapCarrier{}
	for name, value := range all {
		if s, ok := value.(string); ok {
			text[name] = s
		}
	}
	if id := text[carriedRequest]; id != "" {
		ctx = WithRequestID(ctx, id)
	}
	return onlyIDs(propagation.TraceContext{}.Extract(ctx, text))
}
