package telemetry_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/telemetry"
)

func TestLaterWorkContinuesTheTrace(t *testing.T) {
	ctx, span := sdktrace.NewTracerProvider().Tracer("test").Start(telemetry.WithRequestID(t.Context(), "r-1"), "asks")
	defer span.End()
	carried, err := telemetry.Carry(ctx)
	if err != nil {
		t.Fatal(err)
	}
	later := telemetry.Resume(t.Context(), carried)
	if got := trace.SpanContextFromContext(later); got.SpanID() != span.SpanContext().SpanID() || !got.IsSampled() {
		t.Errorf("the trace goes on at %v", got)
	}
	if id := telemetry.RequestID(later); id != "r-1" {
		t.Errorf("the request is %q", id)
	}
}

func TestOnlyWhatWasCarriedIsResumed(t *testing.T) {
	for _, carried := range []string{"", "null", "[]", "{}", `{"request":7,"traceparent":"no"}`, `{"river:x":{}}`} {
		ctx := telemetry.Resume(t.Context(), []byte(carried))
		if telemetry.RequestID(ctx) != "" || trace.SpanContextFromContext(ctx).IsValid() {
			t.Errorf("%q was taken for something", carried)
		}
	}
}

const parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

func TestOnlyTheIDsOfACallersTraceAreUsed(t *testing.T) {
	ctx := telemetry.Extract(t.Context(), http.Header{
		"Traceparent": {parent}, "Tracestate": {"vendor=Maria"}, "Baggage": {"name=Maria"},
	})
	span := trace.SpanContextFromContext(ctx)
	if span.TraceID().String() != "0af7651916cd43dd8448eb211c80319c" || span.TraceState().Len() != 0 {
		t.Errorf("the caller's trace is %v with state %q", span, span.TraceState())
	}
}

func TestAnOutgoingCallContinuesTheTraceAndHidesItsAddress(t *testing.T) {
	var got http.Header
	receiver := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = r.Header
		w.WriteHeader(http.StatusGone)
	}))
	defer receiver.Close()
	spans := tracetest.NewInMemoryExporter()
	ctx, span := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans)).Tracer("test").Start(t.Context(), "job")
	client := &http.Client{Transport: telemetry.Transport(http.DefaultTransport)}
	for _, address := range []string{receiver.URL + "/canary?token=canary", "http://127.0.0.1:1/canary"} {
		request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, nil)
		if err != nil {
			t.Fatal(err)
		}
		if response, err := client.Do(request); err == nil {
			_ = response.Body.Close()
		}
	}
	all := spans.GetSpans()
	if len(all) != 2 {
		t.Fatalf("%d spans, want one for each call", len(all))
	}
	sent := all[0].SpanContext
	if want := "00-" + sent.TraceID().String() + "-" + sent.SpanID().String() + "-01"; got.Get("Traceparent") != want {
		t.Errorf("traceparent is %q, want %q", got.Get("Traceparent"), want)
	}
	for _, s := range all {
		if s.Parent.SpanID() != span.SpanContext().SpanID() || s.Name != "POST" {
			t.Errorf("the span %s isn't the caller's child", s.Name)
		}
		for _, a := range s.Attributes {
			if strings.Contains(a.Value.String(), "canary") {
				t.Errorf("%s is %s", a.Key, a.Value.String())
			}
		}
	}
}

func TestAnOutgoingCallOutsideATraceCarriesNone(t *testing.T) {
	var got http.Header
	receiver := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r.Header }))
	defer receiver.Close()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, receiver.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := telemetry.Transport(http.DefaultTransport).RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if got.Get("Traceparent") != "" {
		t.Errorf("traceparent is %q", got.Get("Traceparent"))
	}
}
