package graph

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/problem"
)

// The values of extensions.code, besides gqlgen's own for documents that can't be parsed or don't fit the schema.
const (
	codeUnauthenticated = "UNAUTHENTICATED"
	codeForbidden       = "FORBIDDEN"
	codeNotFound        = "NOT_FOUND"
	codeBadInput        = "BAD_USER_INPUT"
	codeTooComplex      = "TOO_COMPLEX"
	codeMethod          = "METHOD_NOT_ALLOWED"
	codeTooMany         = "TOO_MANY_OPERATIONS"
	codeTooManyStreams  = "TOO_MANY_STREAMS"
	codeTimeout         = "TIMEOUT"
	codeUnavailable     = "UNAVAILABLE"
	codeOutcomeUnknown  = "OUTCOME_UNKNOWN"
	codeInternal        = "INTERNAL"
)

// comodatoLoader reads the comodatos that a refusal names.
type comodatoLoader func(ctx context.Context, ids []int) ([]*ent.Comodato, error)

// request is what the handler knows of the request: every resolver finds it in its context.
type request struct {
	id        string
	lang      fault.Lang
	comodatos comodatoLoader
	// stored keeps the comodatos that the stored refusals of a list name, by the list.
	stored *storedComodatos
	// address is the client's network address.
	address string
	// header is the answer's; over WebSocket nobody gets it.
	header http.Header
	// broken is told why a live stream breaks off.
	broken *breakage
	// denied is told of what was denied; it may be nil.
	denied func(ctx context.Context, what string)
	// settled is up to where the log of events was settled when the request came; nil when nobody knows.
	settled *eventlog.Cursor
}

type requestKey struct{}

func requestOf(ctx context.Context) request {
	r, ok := ctx.Value(requestKey{}).(request)
	if !ok {
		return request{lang: fault.Portuguese, broken: &breakage{}}
	}
	return r
}

// userErrors turns the refusals that a use case answers into the payload's userErrors. Any other error stays an error.
func userErrors(ctx context.Context, err error) ([]model.UserError, error) {
	if err == nil {
		return []model.UserError{}, nil
	}
	refusals, ok := fault.Refusals(err)
	if !ok {
		return nil, err
	}
	reportForbidden(ctx, refusals)
	return presentRefusals(ctx, refusals)
}

// reportForbidden reports a refusal for want of a permission, as tellDenied does.
func reportForbidden(ctx context.Context, refusals []fault.Refusal) {
	if slices.ContainsFunc(refusals, func(r fault.Refusal) bool { return r.Code == fault.Forbidden }) {
		tellDenied(ctx)
	}
}

// tellDenied tells, by the schema's names, what the context's viewer asked for and may not do.
func tellDenied(ctx context.Context) {
	if r := requestOf(ctx); r.denied != nil {
		r.denied(ctx, fieldsOf(ctx))
	}
}

// presentRefusals writes refusals in the language of the request.
func presentRefusals(ctx context.Context, refusals []fault.Refusal) ([]model.UserError, error) {
	r := requestOf(ctx)
	var open []*ent.Comodato
	if ids := subjects(refusals); len(ids) > 0 && r.comodatos != nil {
		var err error
		if open, err = r.comodatos(ctx, ids); err != nil {
			return nil, err
		}
	}
	return translate(r.lang, refusals, open), nil
}

// coded is an error for the client: its text may be shown.
func coded(code, text string) *gqlerror.Error {
	return &gqlerror.Error{Message: text, Extensions: map[string]any{"code": code}}
}

// texts of the errors, in Portuguese and in English.
var texts = map[string][2]string{
	codeUnauthenticated: {"Entre para continuar.", "Sign in to go on."},
	codeForbidden:       {"Você não tem permissão para isto. Peça a um administrador.", "You may not do this. Ask an administrator."},
	codeNotFound:        {"Registro não encontrado.", "Record not found."},
	codeBadInput:        {"Um valor do pedido não é válido.", "A value of the request isn't valid."},
	codeTimeout:         {"A resposta demorou demais. Peça menos de uma vez.", "The answer took too long. Ask for less at once."},
	codeUnavailable:     {problem.Unavailable.Portuguese, problem.Unavailable.English},
	codeOutcomeUnknown: {
		"A conexão com o banco caiu no fim da alteração: confira se ela foi feita antes de repetir.",
		"The connection to the database was lost while saving. Check whether the change was made before you retry.",
	},
	codeInternal: {"Erro interno. Tente de novo; se continuar, informe o código do pedido.", "Internal error. Try again; if it persists, report the request's id."},
}

func text(lang fault.Lang, code string) string {
	if lang == fault.English {
		return texts[code][1]
	}
	return texts[code][0]
}

// present is the one place where an error becomes extensions.code. What isn't meant for the client is logged once and masked.
func present(ctx context.Context, err error) *gqlerror.Error {
	if h := holdingOf(ctx); h != nil && !h.take(weight{bytes: holdsError}) {
		return nil // none of the answer's errors is told but that
	}
	r := requestOf(ctx)
	shown := classify(ctx, err, r.lang)
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
	if shown.Extensions["code"] == codeForbidden {
		tellDenied(ctx)
	}
	if shown.Path == nil {
		shown.Path = graphql.GetPath(ctx)
	}
	return shown
}

func logFault(ctx context.Context, message string, err error) {
	if errors.Is(err, context.Canceled) {
		return
	}
	fields := fieldsOf(ctx)
	ofLastAttempt(ctx, func() { slog.ErrorContext(ctx, message, "fields", fields, "error", unplaced(err)) })
}

// fieldsOf tells where in the document something happened, by the schema's names: the answer's path has the names that the client chose.
func fieldsOf(ctx context.Context) string {
	var names []string
	for fc := graphql.GetFieldContext(ctx); fc != nil; fc = fc.Parent {
		if fc.Field.Field != nil {
			names = append(names, fc.Field.Name)
		}
	}
	slices.Reverse(names)
	return strings.Join(names, ".")
}

// unplaced takes the place in the answer from an error, for the same reason.
func unplaced(err error) error {
	var placed *gqlerror.Error
	if errors.As(err, &placed) && placed.Err != nil {
		return placed.Err
	}
	return err
}

// masked is what the client learns of a fault: under which id it was logged.
func masked(ctx context.Context) *gqlerror.Error {
	r := requestOf(ctx)
	shown := coded(codeInternal, text(r.lang, codeInternal))
	shown.Extensions[extensionRequest] = r.id
	return shown
}

// classify returns the error to show, or nil for one that must be masked.
func classify(ctx context.Context, err error, lang fault.Lang) *gqlerror.Error {
	var known *gqlerror.Error
	if errors.As(err, &known) && known.Extensions["code"] != nil {
		// A copy: the path that is set on it belongs to this request only.
		shown := *known
		return &shown
	}
	if refusals, ok := fault.Refusals(err); ok {
		return presentRefused(refusals[0], lang)
	}
	code := codeOf(ctx, err)
	if code == "" {
		return nil
	}
	return coded(code, text(lang, code))
}

// presentRefused shows the refusal of a query, which has no payload to carry it.
func presentRefused(refusal fault.Refusal, lang fault.Lang) *gqlerror.Error {
	code := codeBadInput
	switch refusal.Code {
	case fault.NotFound:
		code = codeNotFound
	case fault.Forbidden:
		code = codeForbidden
	}
	shown := coded(code, refusal.Text(lang))
	if len(refusal.Field) > 0 {
		shown.Extensions["field"] = refusal.Field
	}
	return shown
}

func codeOf(ctx context.Context, err error) string {
	switch {
	case errors.Is(ctx.Err(), context.DeadlineExceeded): // whatever the database makes of that
		return codeTimeout
	case errors.Is(err, authz.ErrUnauthenticated):
		return codeUnauthenticated
	case errors.Is(err, authz.ErrForbidden):
		return codeForbidden
	case ent.IsNotFound(err):
		return codeNotFound
	case ent.IsValidationError(err), badArguments(ctx), emptyFilter(err), errors.Is(err, eventlog.ErrCursor):
		return codeBadInput
	case errors.Is(err, outage.ErrOutcomeUnknown):
		return codeOutcomeUnknown
	case outage.Of(err) != "":
		return codeUnavailable
	}
	return ""
}

// badArguments says whether the error arose while a field's arguments were read: they are set only after that.
func badArguments(ctx context.Context) bool {
	fc := graphql.GetFieldContext(ctx)
	return fc != nil && fc.Field.Field != nil && len(fc.Field.Arguments) > 0 && fc.Args == nil
}

// emptyFilter recognises a where input without a condition; entgql makes a different error value for each entity.
func emptyFilter(err error) bool { return strings.Contains(err.Error(), "empty predicate") }
