package database

import (
	"context"
	"errors"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// maxStatement is how much of a statement's text a span keeps: one that reads many rows by id has a placeholder for each.
const maxStatement = 2000

// startSpan begins the span of a statement in the context's trace; without a trace it does nothing. Statements contain placeholders
// only, and the arguments are left out.
func startSpan(ctx context.Context, engine, statement string) (end func(error)) {
	parent := trace.SpanFromContext(ctx)
	if !parent.IsRecording() {
		return func(error) {}
	}
	_, span := parent.TracerProvider().Tracer("vinculo/database").Start(ctx, summary(statement),
		trace.WithSpanKind(trace.SpanKindClient),
		trace.WithAttributes(
			attribute.String("db.system.name", systems[engine]),
			attribute.String("db.query.text", statement[:min(len(statement), maxStatement)]),
		))
	return func(err error) {
		if err != nil {
			span.SetStatus(codes.Error, errorType(err))
		}
		span.End()
	}
}

var systems = map[string]string{"postgres": "postgresql", "sqlite3": "sqlite"}

var target = regexp.MustCompile("(?:FROM|INTO|UPDATE) [\"`]?([a-z_]+)")

// summary names a span: the statement's verb and its first table.
func summary(statement string) string {
	verb, _, _ := strings.Cut(strings.TrimSpace(statement), " ")
	if table := target.FindStringSubmatch(statement); table != nil {
		return verb + " " + table[1]
	}
	return verb
}

// errorType names a failure without its text, which may quote a value.
func errorType(err error) string {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return "SQLSTATE " + pg.Code
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return "canceled"
	}
	return "failed"
}
