package download

import (
	"mime"
	"net/http"
	"strconv"

	"github.com/vinculo/vinculo/internal/fault"
)

// Receipt answers GET /exports/cancellations/{protocol}/receipt.pdf with the receipt of a cancellation.
func (f *Files) Receipt(w http.ResponseWriter, r *http.Request) {
	name, content, err := f.receipts.File(r.Context(), r.PathValue("protocol"))
	if err == nil && content == nil {
		err = fault.Refuse(fault.New(fault.NotFound, fault.ReceiptNotFound))
	}
	if err != nil {
		f.refuse(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/pdf")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
	h.Set("Content-Length", strconv.Itoa(len(content)))
	_, _ = w.Write(content)
}
