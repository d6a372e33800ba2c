package telemetry_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/vinculo/vinculo/internal/telemetry"
)

func TestAnErrorsTextHoldsNoValues(t *testing.T) {
	_, number := strconv.Atoi("52998224725x")
	_, date := time.Parse(time.DateOnly, "Maria")
	cases := map[string]struct {
		err  error
		want string
	}{
		"PostgreSQL's": {
			fmt.Errorf("save: %w",
				&pgconn.PgError{Severity: "ERROR", Code: "23505", Message: "Maria is there", ConstraintName: "customers_document_key"}),
			"save: SQLSTATE 23505 customers_document_key",
		},
		"PostgreSQL's, two of them": {
			errors.Join(fmt.Errorf("save: %w", &pgconn.PgError{Code: "23505", Message: "Maria is there"}), fmt.Errorf("and: %w",
				errors.Join(errors.New("x"), &pgconn.PgError{Code: "23514", Message: "Joana isn't"}))),
			"save: SQLSTATE 23505\nand: x\nSQLSTATE 23514",
		},
		"a CNPJ with letters": {errors.New("of 12ABC34501DE35, 12.ABC.345/01DE-35 and 12abc34501de35"), "of …, … and …"},
		"a CPF with one sign": {errors.New("of 935411347-80"), "of …"},
		"telephones": {
			errors.New("call +55 31 98765-0043, (31) 98765-0043, 31 3333-4444, 98765-0043 or 3133334444"),
			"call …, …, …, … or …",
		},
		"a telephone without spaces": {errors.New("call +5531987650043, +55(31)98765-0043"), "call +…, …"},
		"single quotes":              {errors.New("parse 'Maria Silva': bad"), "parse '…': bad"},
		"an apostrophe in single quotes": {
			errors.New("parse 'Maria d'Oeste', can't read it, isn't good"),
			"parse '…', can't read it, isn't good",
		},
		"backticks": {errors.New("parse `Maria Silva`: bad"), "parse `…`: bad"},
		"a number":  {number, `strconv.Atoi: parsing "…": invalid syntax`},
		"a date":    {date, `parsing time "…" as "…": cannot parse "…" as "…"`},
		"an address": {
			&url.Error{Op: "Post", URL: "https://example.com/hook?token=secret", Err: errors.New("refused")},
			`Post "…": refused`,
		},
		"quotes in quotes":         {fmt.Errorf("parse %q: bad", `Maria "Silva"`), `parse "…": bad`},
		"a CPF":                    {errors.New("of 52998224725"), "of …"},
		"a CPF as people write it": {errors.New("of 529.982.247-25."), "of …."},
		"a CNPJ":                   {errors.New("of 48.530.335/0001-48"), "of …"},
		"an e-mail":                {errors.New("no user maria@example.com here"), "no user … here"},
		"what may be told": {
			errors.New("dial tcp 10.0.0.1:5432: no such table: plans (1) on 2026-11-23 10:15:30.123456, after 12345" +
				" of 2025-2026 in 1.5s, SQLSTATE 23505"),
			"dial tcp 10.0.0.1:5432: no such table: plans (1) on 2026-11-23 10:15:30.123456, after 12345" +
				" of 2025-2026 in 1.5s, SQLSTATE 23505",
		},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			if got := telemetry.Text(tc.err); got != tc.want {
				t.Errorf("Text = %q, want %q", got, tc.want)
			}
		})
	}
}

func TestALineOfTheLogSaysWhereItBelongs(t *testing.T) {
	out := new(bytes.Buffer)
	log := slog.New(telemetry.LogHandler(out, slog.LevelInfo)).With("before", errors.New(`says "Maria"`))
	ctx := telemetry.WithJob(telemetry.WithRequestID(t.Context(), "r-1"), "batch", 7)
	log.ErrorContext(telemetry.Apart(ctx), "failed", "error", errors.New(`also "Maria"`))
	log.DebugContext(ctx, "not at this level")
	var line struct {
		Request, Before, Error string
		Job                    struct {
			Task string
			ID   int
		}
	}
	if err := json.Unmarshal(out.Bytes(), &line); err != nil {
		t.Fatal(err)
	}
	if line.Request != "r-1" || line.Job.Task != "batch" || line.Job.ID != 7 || strings.Contains(out.String(), "Maria") {
		t.Errorf("the line is %s", out)
	}
	out.Reset()
	log.Info("outside of everything")
	if strings.Contains(out.String(), "request") || strings.Contains(out.String(), "job") {
		t.Errorf("the line is %s", out)
	}
}

func TestAPanicKeepsItsError(t *testing.T) {
	if err := telemetry.Panicked(context.Canceled); !errors.Is(err, context.Canceled) {
		t.Errorf("Panicked = %v", err)
	}
	if err := telemetry.Panicked("boom"); err.Error() != "panic: boom" {
		t.Errorf("Panicked = %v", err)
	}
}
