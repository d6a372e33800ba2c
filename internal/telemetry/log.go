package telemetry

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// LogHandler writes the log as JSON. A line says by which request, in which trace and in which job it was written, which its context
// knows, and tells an error by Text.
func LogHandler(w io.Writer, level slog.Level) slog.Handler {
	return marked{slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level, ReplaceAttr: withoutValues})}
}

func withoutValues(_ []string, a slog.Attr) slog.Attr {
	if err, ok := a.Value.Any().(error); ok {
		a.Value = slog.StringValue(Text(err))
	}
	return a
}

var (
	quoted = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	// A CPF has 11 digits, a CNPJ 14, a telephone's number with its country 12 or more; written with or without signs.
	longNumber = regexp.MustCompile(`\b\d{11,}\b|\b\d{2,3}\.\d{3}\.\d{3}[-/][\d-]+`)
	address    = regexp.MustCompile(`[^\s@]+@[^\s@]+`)
)

// Text is an error's text for logs and traces, without the values that it may quote. PostgreSQL's own text may hold a customer's name;
// its code and the constraint say enough.
func Text(err error) string {
	text := err.Error()
	if pg := new(pgconn.PgError); errors.As(err, &pg) {
		text = strings.ReplaceAll(text, pg.Error(), strings.TrimSpace("SQLSTATE "+pg.Code+" "+pg.ConstraintName))
	}
	text = quoted.ReplaceAllString(text, `"…"`)
	text = longNumber.ReplaceAllString(text, "…")
	return address.ReplaceAllString(text, "…")
}

// Panicked turns what a panic held into an error.
func Panicked(held any) error {
	if err, ok := held.(error); ok {
		return fmt.Errorf("panic: %w", err)
	}
	return fmt.Errorf("panic: %v", held)
}

// marked adds what a line's context says to it.
type marked struct{ slog.Handler }

// Handle implements slog.Handler.
func (h marked) Handle(ctx context.Context, r slog.Record) error {
	if attrs := marks(ctx); len(attrs) > 0 {
		r = r.Clone()
		r.AddAttrs(attrs...)
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h marked) WithAttrs(attrs []slog.Attr) slog.Handler { return marked{h.Handler.WithAttrs(attrs)} }

// WithGroup implements slog.Handler.
func (h marked) WithGroup(name string) slog.Handler { return marked{h.Handler.WithGroup(name)} }
