package app

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/problem"
)

// exportDICI answers GET /exports/dici/{cnpj}/{YYYY-MM}.csv with the month's file, and with ?version=N that version of a closed
// month.
func (a *App) exportDICI(w http.ResponseWriter, r *http.Request) {
	text, isCSV := strings.CutSuffix(r.PathValue("month"), ".csv")
	month, err := dici.ParseMonth(text)
	if !isCSV {
		err = fault.Refuse(fault.New(fault.NotFound, fault.MonthInvalid))
	}
	var name string
	var content []byte
	if err == nil {
		name, content, err = a.DICI.MonthFile(r.Context(), r.PathValue("cnpj"), month, versionOf(r))
	}
	if err != nil {
		a.refuseExport(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Content-Length", strconv.Itoa(len(content)))
	_, _ = w.Write(content)
}

// exportEvidence answers GET /exports/dici/{cnpj}/{YYYY-MM}/evidence.csv with the accesses behind a closed month's newest version,
// and with ?version=N behind that one.
func (a *App) exportEvidence(w http.ResponseWriter, r *http.Request) {
	month, err := dici.ParseMonth(r.PathValue("month"))
	var name string
	var parts iter.Seq2[[]byte, error]
	if err == nil {
		name, parts, err = a.DICI.EvidenceFile(r.Context(), r.PathValue("cnpj"), month.Year, month.Month, versionOf(r))
	}
	if err != nil {
		a.refuseExport(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	sendParts(w, parts)
}

// versionOf is the version that a request asks for; 0 for none, and -1, which never exists, for an invalid version.
func versionOf(r *http.Request) int {
	text := r.URL.Query().Get("version")
	if text == "" {
		return 0
	}
	version, err := strconv.Atoi(text)
	if err != nil || version < 1 {
		return -1
	}
	return version
}

// refuseExport says why there is no file, as text, since a person reads it in a browser.
func (a *App) refuseExport(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, authz.ErrForbidden) {
		a.Auth.Denied(r.Context(), "exports")
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
