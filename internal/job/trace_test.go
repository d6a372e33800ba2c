package job_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/job"
	"github.com/vinculo/vinculo/internal/telemetry"
)

func TestAJobContinuesTheTraceThatWokeIt(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		spans := tracetest.NewInMemoryExporter()
		traces := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans))
		done, requests := make(chan struct{}, 2), make(chan string, 2)
		observer := job.Observer{Traces: traces, Done: func(string, string, time.Duration) { done <- struct{}{} }}
		r := runner(t, databaseURL, observer, job.Task{Name: "batch", Run: func(ctx context.Context, _ int) error {
			requests <- telemetry.RequestID(ctx)
			return nil
		}})
		ctx, asking := traces.Tracer("test").Start(telemetry.WithRequestID(t.Context(), "r-1"), "asks")
		asking.End()
		for id, ctx := range []context.Context{ctx, t.Context()} {
			if err := r.Wake(ctx, "batch", id+1); err != nil {
				t.Fatal(err)
			}
		}
		start(t, r)
		await(t, done)
		await(t, done)
		if got := map[string]bool{<-requests: true, <-requests: true}; !got["r-1"] || !got[""] {
			t.Errorf("the jobs were asked for by %v", got)
		}
		parents := map[trace.SpanID]int{}
		for _, span := range spans.GetSpans() {
			if span.Name == "job batch" {
				parents[span.Parent.SpanID()]++
			}
		}
		if parents[asking.SpanContext().SpanID()] != 1 || parents[trace.SpanID{}] != 1 {
			t.Errorf("the jobs' parents are %v, want the asking span and none", parents)
		}
	})
}

// TestAFailureIsLoggedForTheRequestThatWokeTheJob captures the whole log, so no other test may run meanwhile.
func TestAFailureIsLoggedForTheRequestThatWokeTheJob(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			before, log := slog.Default(), new(bytes.Buffer)
			slog.SetDefault(slog.New(telemetry.LogHandler(log, slog.LevelError)))
			t.Cleanup(func() { slog.SetDefault(before) })
			done := make(chan struct{})
			r := runner(t, dbtest.URL(t, engine), job.Observer{Done: func(string, string, time.Duration) { close(done) }},
				job.Task{Name: "batch", Run: func(context.Context, int) error { panic(fmt.Errorf("no %q", "Maria")) }})
			if err := r.Wake(telemetry.WithRequestID(t.Context(), "r-1"), "batch", 7); err != nil {
				t.Fatal(err)
			}
			start(t, r)
			await(t, done)
			if err := r.Stop(t.Context()); err != nil {
				t.Fatal(err)
			}
			line := log.String()
			for _, want := range []string{
				`"a task failed"`, `"panic: no \"…\""`, `"request":"r-1"`, `"job":{"task":"batch","id":7}`,
				`"stack":"goroutine`,
			} {
				if !strings.Contains(line, want) {
					t.Errorf("the log lacks %s: %s", want, line)
				}
			}
		})
	}
}
