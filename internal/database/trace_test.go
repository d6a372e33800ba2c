package database_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestStatementsAreSpansWithoutTheirValues(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		spans := tracetest.NewInMemoryExporter()
		tracer := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans)).Tracer("test")
		ctx, parent := tracer.Start(viewer.System(t.Context()), "parent")
		add := func(ctx context.Context, tx *database.Tx) error {
			return tx.Technology.Create().SetCode("Canary").Exec(ctx)
		}
		for range 2 { // the second one fails: the code exists
			_ = db.InTx(ctx, add)
		}
		parent.End()
		var names []string
		for _, span := range spans.GetSpans() {
			if span.Name == "parent" {
				continue
			}
			names = append(names, span.Name)
			if span.Parent.SpanID() != parent.SpanContext().SpanID() {
				t.Errorf("%s isn't a child of the caller's span", span.Name)
			}
			if text := strings.ToLower(span.Status.Description); strings.Contains(text, "canary") || strings.Contains(text, "unique") {
				t.Errorf("the status of %s tells %q", span.Name, text)
			}
			for _, a := range span.Attributes {
				if strings.Contains(a.Value.String(), "Canary") {
					t.Errorf("%s tells %s", span.Name, a.Value.String())
				}
			}
		}
		want := []string{"BEGIN", "INSERT technologies", "COMMIT", "BEGIN", "INSERT technologies"}
		if !slices.Equal(names, want) {
			t.Errorf("spans are %q, want %q", names, want)
		}
	})
}

func TestWithoutATraceThereAreNoSpans(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		spans := tracetest.NewInMemoryExporter()
		ctx, parent := sdktrace.NewTracerProvider(sdktrace.WithSyncer(spans)).Tracer("test").Start(viewer.System(t.Context()), "parent")
		parent.End()
		for _, ctx := range []context.Context{ctx, viewer.System(t.Context())} {
			db.Reader().Technology.Query().CountX(ctx)
		}
		if n := len(spans.GetSpans()); n != 1 {
			t.Errorf("%d spans, want the ended one alone", n)
		}
	})
}
