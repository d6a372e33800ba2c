package httpserver

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
)

// notBuilt is shown when the program was built without the app.
var notBuilt = fault.AppNotBuilt.In(fault.Portuguese) + "\n" + fault.AppNotBuilt.In(fault.English) + "\n"

// encodings are the precompressed variants, the best one first.
var encodings = []struct{ name, suffix string }{{"br", ".br"}, {"gzip", ".gz"}}

// files serves the built app. Every path that isn't a file is a screen of the app, which index.html shows.
type files struct {
	fsys fs.FS
	// tags are fingerprints of the files whose name doesn't change with their content.
	tags map[string]string
}

func newFiles(fsys fs.FS) (*files, error) {
	f := &files{fsys: fsys, tags: map[string]string{}}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || isHashed(name) {
			return err
		}
		content, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		sum := sha256.Sum256(content)
		f.tags[name] = `"` + hex.EncodeToString(sum[:12]) + `"`
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("the app's files: %w", err)
	}
	return f, nil
}

// isHashed says whether a file's name changes with its content: Vite puts those into assets.
func isHashed(name string) bool { return strings.HasPrefix(name, "assets/") }

func (f *files) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	switch {
	case name == "graphiql":
		name = "graphiql.html"
	case f.isFile(name):
	case isHashed(name), path.Ext(name) != "":
		answerText(w, http.StatusNotFound, "404")
		return
	default:
		name = "index.html"
	}
	if !f.isFile(name) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = w.Write([]byte(notBuilt))
		return
	}
	f.serve(w, r, name)
}

// isFile knows files that are meant to be served: neither the placeholder nor the variants by their own names.
func (f *files) isFile(name string) bool {
	if name == "" || strings.HasPrefix(path.Base(name), ".") {
		return false
	}
	for _, e := range encodings {
		if strings.HasSuffix(name, e.suffix) {
			return false
		}
	}
	info, err := fs.Stat(f.fsys, name)
	return err == nil && info.Mode().IsRegular()
}

func (f *files) serve(w http.ResponseWriter, r *http.Request, name string) {
	h := w.Header()
	h.Set("Content-Type", contentType(name))
	h.Add("Vary", "Accept-Encoding")
	h.Set("Cache-Control", "no-cache")
	if isHashed(name) {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	variant, encoding := f.variant(name, r.Header.Get("Accept-Encoding"))
	if tag := f.tags[variant]; tag != "" {
		h.Set("ETag", tag)
		if strings.Contains(r.Header.Get("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	content, err := fs.ReadFile(f.fsys, variant)
	if err != nil {
		answerText(w, http.StatusInternalServerError, "500")
		return
	}
	if encoding != "" {
		h.Set("Content-Encoding", encoding)
	}
	h.Set("Content-Length", strconv.Itoa(len(content)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(content)
	}
}

// variant picks the smallest form of a file that the client accepts.
func (f *files) variant(name, acceptEncoding string) (file, encoding string) {
	for _, e := range encodings {
		if !accepts(acceptEncoding, e.name) {
			continue
		}
		if _, err := fs.Stat(f.fsys, name+e.suffix); err == nil {
			return name + e.suffix, e.name
		} else if !errors.Is(err, fs.ErrNotExist) {
			continue
		}
	}
	return name, ""
}

func accepts(header, encoding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) != encoding {
			continue
		}
		quality, given := strings.CutPrefix(strings.TrimSpace(parameters), "q=")
		q, err := strconv.ParseFloat(quality, 64)
		return !given || (err == nil && q > 0)
	}
	return false
}

// contentType avoids the machine's own tables, which differ.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".js", ".mjs":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".html":
		return "text/html; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".json", ".map":
		return "application/json; charset=utf-8"
	case ".woff2":
		return "font/woff2"
	case ".ttf":
		return "font/ttf"
	}
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		return t
	}
	return "application/octet-stream"
}
