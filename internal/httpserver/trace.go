package httpserver

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/telemetry"
)

// Traces makes spans.
type Traces = trace.TracerProvider

// traced makes each request a span, in the caller's trace when it names one; accessLog adds the route later. find returns the route
// of a path beforehand, to skip the minor ones, of which there are too many.
func traced(provider Traces, find func(c *chi.Context, method, path string) string) func(http.Handler) http.Handler {
	tracer := provider.Tracer("vinculo/http")
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if isMinor(find(chi.NewRouteContext(), r.Method, r.URL.Path)) {
				next.ServeHTTP(w, r)
				return
			}
			ctx, span := tracer.Start(telemetry.Extract(r.Context(), r.Header), methodLabel(r.Method),
				trace.WithSpanKind(trace.SpanKindServer),
				trace.WithAttributes(attribute.String("vinculo.request", telemetry.RequestID(r.Context()))))
			defer span.End()
			next.ServeHTTP(w, r.WithContext(ctx))
		})
	}
}

// describe adds to a request's span what was requested and how it was answered: by the route, since a path may hold a CNPJ.
func describe(span trace.Span, method, route string, status int) {
	method = methodLabel(method)
	span.SetName(method + " " + route)
	span.SetAttributes(attribute.String("http.request.method", method), attribute.String("http.route", route),
		attribute.Int("http.response.status_code", status))
	if status >= http.StatusInternalServerError {
		span.SetStatus(codes.Error, "")
	}
}
