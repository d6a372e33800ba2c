package download

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"time"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Schema answers GET /schema.graphql with the published schema. No name of it is shown without signing in.
func Schema(published []byte) http.HandlerFunc {
	sum := sha256.Sum256(published)
	tag := `"` + hex.EncodeToString(sum[:16]) + `"`
	return func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		if v := viewer.FromContext(r.Context()); !v.SignedIn() {
			h.Set("Cache-Control", "no-store")
			problemOf(r.Context(), authz.Denied(v)).Write(w, r)
			return
		}
		h.Set("Content-Type", "application/graphql; charset=utf-8")
		h.Set("Cache-Control", "private, no-cache")
		h.Set("ETag", tag)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(published))
	}
}
