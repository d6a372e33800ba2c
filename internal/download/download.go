// Package download answers GET requests for files: DICI months and their evidence, exported lists, refused rows, receipts, and the
// schema.
package download

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/receipt"
)

// Files answers with the files of the use cases.
type Files struct {
	dici         *dici.Service
	exports      *export.Service
	cancellation *cancellation.Service
	receipts     *receipt.Service
	denied       func(ctx context.Context, what string)
}

// NewFiles returns the handlers. Denied is called with what a viewer asked for without permission.
func NewFiles(
	d *dici.Service, e *export.Service, c *cancellation.Service, r *receipt.Service, denied func(ctx context.Context, what string),
) *Files {
	return &Files{dici: d, exports: e, cancellation: c, receipts: r, denied: denied}
}

// refuse says why there is no file, as text, since a person reads it in a browser.
func (f *Files) refuse(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, authz.ErrForbidden) {
		f.denied(r.Context(), "exports")
	}
	problemOf(r.Context(), err).Write(w, r)
}

func problemOf(ctx context.Context, err error) problem.Problem {
	if refusals, refused := fault.Refusals(err); refused {
		first := refusals[0]
		problem := problem.Problem{
			Status: http.StatusUnprocessableEntity, Code: string(first.Code),
			Message: first.Message, Params: first.Params,
		}
		if first.Code == fault.NotFound {
			problem.Status = http.StatusNotFound
		}
		var unfileable *dici.UnfileableError
		if errors.As(err, &unfileable) && unfileable.Report.PendingTotal > 0 {
			problem.More = map[string]any{"pending": unfileable.Todo()}
		}
		return problem
	}
	switch {
	case errors.Is(err, authz.ErrUnauthenticated):
		return problem.Problem{Status: http.StatusUnauthorized, Code: "UNAUTHENTICATED", Message: fault.SignInRequired}
	case errors.Is(err, authz.ErrForbidden):
		return problem.Problem{Status: http.StatusForbidden, Code: "FORBIDDEN", Message: fault.DownloadForbidden}
	}
	slog.ErrorContext(ctx, "an export failed", "error", err)
	if outage.Of(err) != "" {
		return problem.Unavailable
	}
	return problem.Internal
}
