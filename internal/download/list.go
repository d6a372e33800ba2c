package download

import (
	"iter"
	"mime"
	"net/http"
	"strconv"
	"time"

	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
)

// partTime is how long a client may take to receive one part of a file.
const partTime = time.Minute

// List answers GET /exports/files/{id}/{name} with the file of one of the viewer's exports, part by part.
func (f *Files) List(w http.ResponseWriter, r *http.Request) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		f.refuse(w, r, fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound)))
		return
	}
	found, parts, err := f.exports.File(r.Context(), id)
	if err != nil {
		f.refuse(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", export.ContentType(found.Format))
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": export.FileName(found)}))
	h.Set("Content-Length", strconv.Itoa(found.Bytes))
	sendParts(w, parts)
}

// sendParts sends a file part by part.
func sendParts(w http.ResponseWriter, parts iter.Seq2[[]byte, error]) {
	send := func(part []byte) error {
		// Not every writer has deadlines; then the server's own applies.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(partTime))
		_, err := w.Write(part)
		return err
	}
	for part, err := range parts {
		if err == nil {
			err = send(part)
		}
		if err != nil {
			// The response has started: only aborting it tells the client that the file is incomplete.
			panic(http.ErrAbortHandler)
		}
	}
}
