package graph

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/graph/model"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
)

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

// reportForbidden reports what the viewer asked for and has no permission to do.
func reportForbidden(ctx context.Context, refusals []fault.Refusal) {
	if slices.ContainsFunc(refusals, func(r fault.Refusal) bool { return r.Code == fault.Forbidden }) {
		request.ReportDenied(ctx)
	}
}

// Present shows the error of a use case to the client; nil for one that isn't meant for it.
func Present(ctx context.Context, err error) *gqlerror.Error {
	lang := request.Of(ctx).Lang
	if refusals, ok := fault.Refusals(err); ok {
		return presentRefused(refusals[0], lang)
	}
	switch {
	case errors.Is(err, authz.ErrUnauthenticated):
		return request.Error(request.CodeUnauthenticated, lang)
	case errors.Is(err, authz.ErrForbidden):
		return request.Error(request.CodeForbidden, lang)
	case ent.IsNotFound(err):
		return request.Error(request.CodeNotFound, lang)
	case ent.IsValidationError(err), emptyFilter(err), errors.Is(err, eventlog.ErrCursor):
		return request.Error(request.CodeBadInput, lang)
	}
	return nil
}

// presentRefused shows the refusal of a query, which has no payload to carry it.
func presentRefused(refusal fault.Refusal, lang fault.Lang) *gqlerror.Error {
	code := request.CodeBadInput
	switch refusal.Code {
	case fault.NotFound:
		code = request.CodeNotFound
	case fault.Forbidden:
		code = request.CodeForbidden
	}
	shown := request.Coded(code, refusal.Text(lang))
	if len(refusal.Field) > 0 {
		shown.Extensions["field"] = refusal.Field
	}
	return shown
}

// emptyFilter recognises a where input without a condition; entgql makes a different error value for each entity.
func emptyFilter(err error) bool { return strings.Contains(err.Error(), "empty predicate") }
