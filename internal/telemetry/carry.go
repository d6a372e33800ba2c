package telemetry

import (
	"context"
	"encoding/json"
	"net/http"

	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// Extract continues the trace that a request's traceparent names. It ignores tracestate and baggage, which would otherwise be
// passed on to the hosts that we call.
func Extract(ctx context.Context, header http.Header) context.Context {
	return onlyIDs(propagation.TraceContext{}.Extract(ctx, propagation.HeaderCarrier(header)))
}

func onlyIDs(ctx context.Context) context.Context {
	if span := trace.SpanContextFromContext(ctx); span.IsRemote() {
		return trace.ContextWithRemoteSpanContext(ctx, span.WithTraceState(trace.TraceState{}))
	}
	return ctx
}

// requestKey is the key of the request's id; the trace's key is the standard's.
const carriedRequest = "request"

// Carry serialises the request and trace that caused some work, for the process that does it later.
func Carry(ctx context.Context) ([]byte, error) {
	carried := propagation.MapCarrier{}
	propagation.TraceContext{}.Inject(ctx, carried)
	if id := RequestID(ctx); id != "" {
		carried[carriedRequest] = id
	}
	return json.Marshal(carried)
}

// Resume restores the context of a Carry call. It ignores anything else, since that is no reason not to do the work.
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
