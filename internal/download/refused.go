package download

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"mime"
	"net/http"
	"strconv"

	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
)

// Refused answers GET /exports/cancellation-batches/{id}/refused.csv with the contracts that a batch refused.
func (f *Files) Refused(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		err = fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound))
	}
	var content []byte
	if err == nil {
		content, err = refusedCSV(r.Context(), f.cancellation, id, fault.LangOf(r.Header.Get("Accept-Language")))
	}
	if err != nil {
		f.refuse(w, r, err)
		return
	}
	name := fmt.Sprintf("recusados-%d.csv", id)
	h := w.Header()
	h.Set("Content-Type", "text/csv; charset=utf-8")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Content-Length", strconv.Itoa(len(content)))
	_, _ = w.Write(content)
}

// refusedCSV is made as Excel reads it in Brazil: UTF-8 with BOM, semicolons, CRLF. The command cancel reads it.
func refusedCSV(ctx context.Context, s *cancellation.Service, batchID int, lang fault.Lang) ([]byte, error) {
	var content bytes.Buffer
	content.WriteString("\ufeff")
	w := csv.NewWriter(&content)
	w.Comma, w.UseCRLF = ';', true
	if err := w.Write([]string{"contrato", "codigo", "motivo"}); err != nil {
		return nil, err
	}
	err := s.EachRefused(ctx, batchID, func(number string, refusals []fault.Refusal) error {
		codes, reasons := fault.Describe(refusals, lang)
		return w.Write([]string{plaintext.Harmless(number), codes, plaintext.Harmless(reasons)})
	})
	if err != nil {
		return nil, err
	}
	w.Flush()
	return content.Bytes(), w.Error()
}
