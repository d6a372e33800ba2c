package telemetry

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"regexp"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
)

// LogHandler writes the log as JSON. Each line has the request, trace and job of its context, and its errors are written by Text.
func LogHandler(w io.Writer, level slog.Level) slog.Handler {
	return withContextAttrs{slog.NewJSONHandler(w, &slog.HandlerOptions{Level: level, ReplaceAttr: withoutValues})}
}

func withoutValues(_ []string, a slog.Attr) slog.Attr {
	if err, ok := a.Value.Any().(error); ok {
		a.Value = slog.StringValue(Text(err))
	}
	return a
}

// masks are patterns of possible values in an error's text, and their replacements.
var masks = []struct {
	value *regexp.Regexp
	mask  string
}{
	{regexp.MustCompile(`"(?:[^"\\]|\\.)*"`), `"…"`},
	{regexp.MustCompile("`[^`]*`"), "`…`"},
	// Next to a letter it is an apostrophe.
	{regexp.MustCompile(`(^|[^\pL\pN])'(?:[^'\\]|\\.|'[\pL\pN])*'`), `$1'…'`},
	{regexp.MustCompile(`[^\s@]+@[^\s@]+`), "…"},
	// A CNPJ also has letters, except in its last two digits; with or without punctuation.
	{regexp.MustCompile(`(?i)\b[0-9A-Z]{12}\d{2}\b|\b[0-9A-Z]{2}\.?[0-9A-Z]{3}\.?[0-9A-Z]{3}/[0-9A-Z]{4}-?\d{2}\b`), "…"},
	// A CPF has 11 digits.
	{regexp.MustCompile(`\b\d{3}\.?\d{3}\.?\d{3}-\d{2}\b`), "…"},
	// A telephone number has 8 or 9 digits, after an area code and possibly a country code.
	{regexp.MustCompile(`(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,3}\)|\b\d{2})[ .-]?\d{4,5}[ .-]\d{4}\b|\b\d{5}-\d{4}\b`), "…"},
	{regexp.MustCompile(`\b\d{10,}\b`), "…"},
}

// Text is an error's text for logs and traces, without the values that it may quote. PostgreSQL's own text may hold a customer's
// name; its code and the constraint say enough.
func Text(err error) string {
	text := withoutPostgres(err, err.Error())
	for _, m := range masks {
		text = m.value.ReplaceAllString(text, m.mask)
	}
	return text
}

// withoutPostgres replaces the texts of all PostgreSQL errors that an error is made of.
func withoutPostgres(err error, text string) string {
	switch e := any(err).(type) { // each error itself, not what it wraps
	case *pgconn.PgError:
		return strings.ReplaceAll(text, e.Error(), strings.TrimSpace("SQLSTATE "+e.Code+" "+e.ConstraintName))
	case interface{ Unwrap() error }:
		if inner := e.Unwrap(); inner != nil {
			return withoutPostgres(inner, text)
		}
	case interface{ Unwrap() []error }:
		for _, inner := range e.Unwrap() {
			text = withoutPostgres(inner, text)
		}
	}
	return text
}

// Panicked turns a panic's value into an error.
func Panicked(held any) error {
	if err, ok := held.(error); ok {
		return fmt.Errorf("panic: %w", err)
	}
	return fmt.Errorf("panic: %v", held)
}

// withContextAttrs adds the context's attributes to a line.
type withContextAttrs struct{ slog.Handler }

// Handle implements slog.Handler.
func (h withContextAttrs) Handle(ctx context.Context, r slog.Record) error {
	if attrs := contextAttrs(ctx); len(attrs) > 0 {
		r = r.Clone()
		r.AddAttrs(attrs...)
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h withContextAttrs) WithAttrs(attrs []slog.Attr) slog.Handler {
	return withContextAttrs{h.Handler.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h withContextAttrs) WithGroup(name string) slog.Handler {
	return withContextAttrs{h.Handler.WithGroup(name)}
}
