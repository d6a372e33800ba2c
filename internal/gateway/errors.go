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

// The values of extensions.code that only the gateway returns, in addition to gqlgen's own for documents that can't be parsed or
// aren't valid.
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

// client is what only the gateway knows about a request.
type client struct {
	// address is the client's network address.
	address string
	// header is the answer's; over WebSocket it isn't sent.
	header http.Header
}

type clientKey struct{}

func clientOf(ctx context.Context) client {
	c, _ := ctx.Value(clientKey{}).(client)
	return c
}

// langOf is the language of a request's messages.
func langOf(ctx context.Context) fault.Lang { return request.Of(ctx).Lang }

// refusal is an error with a message, whose placeholders are filled by pairs of a name and a value.
func refusal(code string, lang fault.Lang, message fault.Message, pairs ...any) *gqlerror.Error {
	return request.Coded(code, message.In(lang, pairs...))
}

// masking is the one place where an error becomes extensions.code. Errors that aren't meant for the client are logged once and
// masked.
func masking(present Present) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		if f := footprintOf(ctx); f != nil && !f.reserve(weight{bytes: bytesOfError}) {
			return nil // only this one of the answer's errors is reported
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
			request.ReportDenied(ctx)
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
	// Whatever error the database returns for it.
	if _, refused := fault.Refusals(err); !refused && errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return refusal(codeTimeout, lang, fault.RequestTimeout)
	}
	if shown := present(ctx, err); shown != nil {
		return shown
	}
	switch {
	case badArguments(ctx):
		return request.Error(request.CodeBadInput, lang)
	case errors.Is(err, outage.ErrOutcomeUnknown):
		return refusal(codeOutcomeUnknown, lang, fault.OutcomeUnknown)
	case outage.Of(err) != "":
		return refusal(codeUnavailable, lang, fault.ServiceUnavailable)
	}
	return nil
}

// badArguments says whether the error occurred while a field's arguments were read: they are only set after that.
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

// withoutPath removes the path from an error: it contains names that the client chose.
func withoutPath(err error) error {
	var placed *gqlerror.Error
	if errors.As(err, &placed) && placed.Err != nil {
		return placed.Err
	}
	return err
}

// masked is what the client learns about a fault: the id under which it was logged.
func masked(ctx context.Context) *gqlerror.Error {
	shown := refusal(request.CodeInternal, langOf(ctx), fault.OperationFailed)
	shown.Extensions[extensionRequest] = request.Of(ctx).ID
	return shown
}

// recovered turns a panic into an error that is masked. The stack is for the log only.
func recovered(ctx context.Context, panicked any) error {
	slog.ErrorContext(ctx, "panic", "error", telemetry.Panicked(panicked), "stack", string(debug.Stack()))
	return masked(ctx)
}

// unavailable is the error of an operation that isn't started, because the server stops or the client can't be identified.
func unavailable(ctx context.Context) *gqlerror.Error {
	err := refusal(codeUnavailable, langOf(ctx), fault.ServiceUnavailable)
	err.Extensions["retryAfter"] = problem.RetryAfter
	return err
}
