package graph

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
)

// front refuses what isn't a GraphQL request before gqlgen sees it: gqlgen answers a bad body with the body itself.
type front struct {
	next      http.Handler
	options   Options
	comodatos comodatoLoader
}

func (f front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	about := request{lang: fault.LangOf(r.Header.Get("Accept-Language")), comodatos: f.comodatos, stored: &storedComodatos{}}
	if f.options.RequestID != nil {
		about.id = f.options.RequestID(r.Context())
	}
	ctx := context.WithValue(r.Context(), requestKey{}, about)
	if r.Method == http.MethodOptions {
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	body, ok := readRequest(w, r, about.lang)
	if !ok {
		return
	}
	if !wantsStream(r.Header) {
		limited, cancel := context.WithTimeout(ctx, answerTime)
		defer cancel()
		ctx = limited
	}
	r = r.WithContext(ctx)
	r.Body = io.NopCloser(bytes.NewReader(body))
	f.next.ServeHTTP(w, r)
}

const allowed = "POST, OPTIONS"

// readRequest reads the body of a GraphQL request; false when it isn't one, which it has answered then.
func readRequest(w http.ResponseWriter, r *http.Request, lang fault.Lang) ([]byte, bool) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", allowed)
		refuse(w, http.StatusMethodNotAllowed, lang, "Use POST.", "Use POST.")
		return nil, false
	}
	if media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || media != "application/json" {
		refuse(w, http.StatusUnsupportedMediaType, lang,
			"Envie o pedido como application/json.", "Send the request as application/json.")
		return nil, false
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, MaxBody))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		refuse(w, http.StatusRequestEntityTooLarge, lang, "O pedido passa de 1 MiB.", "The request is larger than 1 MiB.")
		return nil, false
	}
	var params graphql.RawParams
	if err != nil || json.Unmarshal(body, &params) != nil || params.Query == "" {
		refuse(w, http.StatusBadRequest, lang,
			`O corpo não é um pedido GraphQL: um objeto JSON com "query".`,
			`The body isn't a GraphQL request: a JSON object with "query".`)
		return nil, false
	}
	return body, true
}

// refuse answers in the form of a GraphQL error, with a status that says more.
func refuse(w http.ResponseWriter, status int, lang fault.Lang, portuguese, english string) {
	message := portuguese
	if lang == fault.English {
		message = english
	}
	body, err := json.Marshal(graphql.Response{Errors: gqlerror.List{coded(codeBadInput, message)}})
	if err != nil {
		status = http.StatusInternalServerError
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// eventStream is the transport of live updates: server-sent events.
type eventStream struct {
	options Options
}

// wantsStream tells a client that takes only a stream from one, like urql, that mentions every type it can read.
func wantsStream(h http.Header) bool {
	accept := h.Get("Accept")
	return strings.Contains(accept, "text/event-stream") && !strings.Contains(accept, "json")
}

// Supports implements graphql.Transport.
func (eventStream) Supports(r *http.Request) bool { return wantsStream(r.Header) }

// Do implements graphql.Transport. The stream ends with the request, the session or the server, whichever is first.
func (s eventStream) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	// A stream lives longer than any answer may take to write. Writers of tests know no deadline, and need none.
	_ = http.NewResponseController(w).SetWriteDeadline(time.Time{})
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	go s.watch(ctx, cancel, r)
	w.Header().Set("X-Accel-Buffering", "no")
	stream := &openingStream{ResponseWriter: w}
	transport.SSE{KeepAlivePingInterval: keepAlive}.Do(stream, r.WithContext(ctx), openingExecutor{exec, stream})
}

// openingStream holds back the start of a stream until its operation is running: once the client sees the stream open, it
// misses no event.
type openingStream struct {
	http.ResponseWriter
	mu   sync.Mutex
	open bool
}

// Write implements http.ResponseWriter; the keep-alive writes from another goroutine.
func (s *openingStream) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.ResponseWriter.Write(b)
}

// Flush implements http.Flusher.
func (s *openingStream) Flush() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open {
		_ = http.NewResponseController(s.ResponseWriter).Flush()
	}
}

// openingExecutor tells the stream when its operation is running.
type openingExecutor struct {
	graphql.GraphExecutor
	stream *openingStream
}

// DispatchOperation implements graphql.GraphExecutor: a subscription follows when it returns.
func (e openingExecutor) DispatchOperation(
	ctx context.Context, operation *graphql.OperationContext,
) (graphql.ResponseHandler, context.Context) {
	responses, ctx := e.GraphExecutor.DispatchOperation(ctx, operation)
	e.stream.mu.Lock()
	e.stream.open = true
	e.stream.mu.Unlock()
	e.stream.Flush()
	return responses, ctx
}

func (s eventStream) watch(ctx context.Context, end context.CancelFunc, r *http.Request) {
	ticker := time.NewTicker(s.options.Recheck)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.options.Draining:
			end()
			return
		case <-ticker.C:
			if s.options.StillSignedIn != nil && !s.options.StillSignedIn(r) {
				end()
				return
			}
		}
	}
}
