package telemetry_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/internal/telemetry"
)

func TestThereAreNoTracesWithoutAnEndpoint(t *testing.T) {
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "")
	t.Setenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "")
	traces, err := telemetry.Open(t.Context(), "v1")
	if err != nil {
		t.Fatal(err)
	}
	if traces.TracerProvider != nil {
		t.Error("spans would be made")
	}
	if err := traces.Stop(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestTracesAreSentByOTLPOverHTTP(t *testing.T) {
	var path atomic.Value
	body := make(chan string, 1)
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		content, _ := io.ReadAll(r.Body)
		path.Store(r.URL.Path)
		body <- string(content)
	}))
	defer collector.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.URL)
	traces, err := telemetry.Open(t.Context(), "v1")
	if err != nil {
		t.Fatal(err)
	}
	_, span := traces.Tracer("test").Start(t.Context(), "something done")
	span.End()
	if err := traces.Stop(t.Context()); err != nil {
		t.Fatal(err)
	}
	sent := <-body
	if path.Load() != "/v1/traces" || !strings.Contains(sent, "something done") || !strings.Contains(sent, "vinculo") {
		t.Errorf("sent to %v: %q", path.Load(), sent)
	}
	if strings.Contains(sent, "telemetry.test") || strings.Contains(sent, "process.") {
		t.Errorf("the process is told of: %q", sent)
	}
}
