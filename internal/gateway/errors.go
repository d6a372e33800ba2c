package gateway

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/telemetry"
)

// The values of extensions.code that nobody but the gateway answers, besides gqlgen's own for documents that can't be parsed or don't
// fit the schema.
const (
	codeTooComplex     = "TOO_COMPLEX"
	codeMethod         = "METHOD_NOT_ALLOWED"
	codeTooMany        = "TOO_MANY_OPERATIONS"
	codeTooManyStreams = "TOO_MANY_STREAMS"
	codeTimeout        = "TIMEOUT"
	codeUnavailable    = "UNAVAILABLE"
	codeOutcomeUnknown = "OUTCOME_UNKNOWN"
)

// Present shows an error to the client; nil for one that isn't meant for it.
type Present func(ctx context.Context, err error) *gqlerror.Error

// client is what the gateway alone knows of a request.
type client struct {
	// address is the client's network address.
	address string
	// header is the answer's; over WebSocket nobody gets it.
	header http.Header
}

type clientKey struct{}

func clientOf(ctx context.Context) client {
	c, _ := ctx.Value(clientKey{}).(client)
	return c
}

// langOf is the language of a request's messages.
func langOf(ctx context.Context) fault.Lang { return request.Of(ctx).Lang }

func refusal(code string, lang fault.Lang, portuguese, english string) *gqlerror.Error {
	if lang == fault.English {
		return request.Coded(code, english)
	}
	return request.Coded(code, portuguese)
}

// masking is the one place where an error becomes extensions.code. What isn't meant for the client is logged once and masked.
func masking(present Present) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		if f := footprintOf(ctx); f != nil && !f.take(weight{bytes: bytesOfError}) {
			return nil // none of the answer's errors is told but that
		}
		shown := classify(ctx, err, present)
		switch {
		case shown == nil:
			shown = masked(ctx)
			logFault(ctx, "internal error", err)
		case shown.Extensions["code"] == codeOutcomeUnknown:
			logFault(ctx, outage.ErrOutcomeUnknown.Error(), err)
		case outage.Of(err) != "" && shown.Extensions["code"] == codeUnavailable:
			shown.Extensions["retryAfter"] = problem.RetryAfter
			logFault(ctx, outage.Of(err).Error(), err)
		}
		if shown.Extensions["code"] == request.CodeForbidden {
			request.TellDenied(ctx)
		}
		if shown.Path == nil {
			shown.Path = graphql.GetPath(ctx)
		}
		return shown
	}
}

// classify returns the error to show, or nil for one that must be masked.
func classify(ctx context.Context, err error, present Present) *gqlerror.Error {
	var known *gqlerror.Error
	if errors.As(err, &known) && known.Extensions["code"] != nil {
		// A copy: the path that is set on it belongs to this request only.
		shown := *known
		return &shown
	}
	lang := langOf(ctx)
	if _, refused := fault.Refusals(err); !refused && errors.Is(ctx.Err(), context.DeadlineExceeded) { // whatever the database makes of that
		return refusal(codeTimeout, lang, "O pedido demorou demais. Peça menos dados de uma vez.",
			"The request took too long. Request less data at once.")
	}
	if shown := present(ctx, err); shown != nil {
		return shown
	}
	switch {
	case badArguments(ctx):
		return request.Error(request.CodeBadInput, lang)
	case errors.Is(err, outage.ErrOutcomeUnknown):
		return refusal(codeOutcomeUnknown, lang,
			"A conexão com o banco caiu no fim da alteração: confira se ela foi feita antes de repetir.",
			"The connection to the database was lost while saving. Check whether the change was made before you retry.")
	case outage.Of(err) != "":
		return refusal(codeUnavailable, lang, fault.ServiceUnavailable.In(fault.Portuguese), fault.ServiceUnavailable.In(fault.English))
	}
	return nil
}

// badArguments says whether the error arose while a field's arguments were read: they are set only after that.
func badArguments(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Field.Field != nil && len(fc.Field.Arguments) > 0 && fc.Args == nil
}

func logFault(ctx context.Context, message string, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	fields := request.Fields(ctx)
	afterLastAttempt(ctx, func() { slog.ErrorContext(ctx, message, "fields", fields, "error", withoutPath(err)) })
}

// withoutPath takes the place in the answer from an error: it has the names that the client chose.
func withoutPath(err error) error {
	var placed *gqlerror.Error
	if errors.As(err, &placed) && placed.Err != nil {
		return placed.Err
	}
	return err
}

// masked is what the client learns of a fault: under which id it was logged.
func masked(ctx context.Context) *gqlerror.Error {
	shown := refusal(request.CodeInternal, langOf(ctx), "Erro interno. Tente de novo; se continuar, informe o código do pedido.",
		"Internal error. Try again; if it persists, report the request's id.")
	shown.Extensions[extensionRequest] = request.Of(ctx).ID
	return shown
}

// recovered turns a panic into an error that is masked. The stack is for the log only.
func recovered(ctx context.Context, panicked any) error {
	slog.ErrorContext(ctx, "panic", "error", telemetry.Panicked(panicked), "stack", string(debug.Stack()))
	return masked(ctx)
}

// unavailable is the error of an operation that isn't begun, because the server stops or nobody knows who asks.
func unavailable(ctx context.Context) *gqlerror.Error {
	err := refusal(codeUnavailable, langOf(ctx), fault.ServiceUnavailable.In(fault.Portuguese), fault.ServiceUnavailable.In(fault.English))
	err.Extensions["retryAfter"] = problem.RetryAfter
	return err
}
