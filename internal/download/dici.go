package download

import (
	"iter"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/fault"
)

// DICIMonth answers GET /exports/dici/{cnpj}/{YYYY-MM}.csv with the month's file, and with ?version=N that version of a closed
// month.
func (f *Files) DICIMonth(w http.ResponseWriter, r *http.Request) {
	text, isCSV := strings.CutSuffix(r.PathValue("month"), ".csv")
	month, err := dici.ParseMonth(text)
	if !isCSV {
		err = fault.Refuse(fault.New(fault.NotFound, fault.MonthInvalid))
	}
	var name string
	var content []byte
	if err == nil {
		name, content, err = f.dici.MonthFile(r.Context(), r.PathValue("cnpj"), month, versionOf(r))
	}
	if err != nil {
		f.refuse(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Content-Length", strconv.Itoa(len(content)))
	_, _ = w.Write(content)
}

// DICIEvidence answers GET /exports/dici/{cnpj}/{YYYY-MM}/evidence.csv with the accesses behind a closed month's newest version,
// and with ?version=N behind that one.
func (f *Files) DICIEvidence(w http.ResponseWriter, r *http.Request) {
	month, err := dici.ParseMonth(r.PathValue("month"))
	var name string
	var parts iter.Seq2[[]byte, error]
	if err == nil {
		name, parts, err = f.dici.EvidenceFile(r.Context(), r.PathValue("cnpj"), month.Year, month.Month, versionOf(r))
	}
	if err != nil {
		f.refuse(w, r, err)
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
