package httpserver_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
)

func TestSpansAreNamedByTheRoute(t *testing.T) {
	spans := tracetest.NewInMemoryExporter()
	o := options(built(t))
	o.Traces = sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))
	o.Session = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("a fault") })
	h := newServer(t, o).Handler()
	for _, path := range []string{
		"/exports/dici/48530335000148/2026-05.csv?cpf=52998224725", "/session", "/", "/assets/main-1.js",
		"/livez", "/readyz", "/metrics",
	} {
		get(t, h, path)
	}
	h.ServeHTTP(httptest.NewRecorder(), httptest.NewRequestWithContext(t.Context(), "BREW", "/coffee", nil))
	var names []string
	for _, span := range spans.GetSpans() {
		names = append(names, span.Name)
		if fault := span.Status.Code == codes.Error; fault != (span.Name == "GET /session") {
			t.Errorf("%s has the status %v", span.Name, span.Status)
		}
		for _, a := range span.Attributes {
			if text := a.Value.String(); strings.Contains(text, "48530335000148") || strings.Contains(text, "52998224725") ||
				strings.Contains(text, "coffee") {
				t.Errorf("%s tells %s=%s", span.Name, a.Key, text)
			}
		}
	}
	if got := strings.Join(names, ", "); got != "GET /exports/dici/{cnpj}/{month}, GET /session, other none" {
		t.Errorf("the spans are %s", got)
	}
}

func TestAnAbortedAnswerIsLogged(t *testing.T) {
	o := options(built(t))
	o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	h := newServer(t, o).Handler()
	func() {
		defer func() {
			if err, ok := recover().(error); !ok || !errors.Is(err, http.ErrAbortHandler) {
				t.Error("the server isn't told to break the answer off")
			}
		}()
		get(t, h, "/graphql")
	}()
	if metrics := get(t, h, "/metrics").
		Body.String(); !strings.Contains(metrics, `vinculo_http_request_duration_seconds_count{method="GET",route="/graphql"`) {
		t.Error("the request isn't counted")
	}
}
