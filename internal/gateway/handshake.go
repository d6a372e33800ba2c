package gateway

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// subprotocol is the WebSocket protocol of npm's graphql-ws.
	subprotocol = "graphql-transport-ws"
	// MaxOperations is the maximum number of operations in progress on a WebSocket connection.
	MaxOperations = 100
	// maxConcurrent is how many of its queries and mutations run or wait to be written at the same time; the others wait for a slot.
	maxConcurrent = 4
	// initTime is how long a client may take to identify itself.
	initTime = 5 * time.Second
)

// isHandshake recognises a request to open a WebSocket connection.
func isHandshake(r *http.Request) bool {
	return strings.EqualFold(r.Header.Get("Upgrade"), "websocket")
}

var foreignOrigin = &invalidRequest{http.StatusForbidden, fault.ForeignOrigin}

// connect upgrades a request to a WebSocket connection and serves it until either side ends it.
func (g *Gateway) connect(w http.ResponseWriter, r *http.Request) {
	if !g.mayConnect(r) {
		foreignOrigin.write(w, r, g.admission.reject(r.Context()))
		return
	}
	leaveAddress, refused := g.options.Live.takeAddress(r.Context())
	if refused != nil {
		writeResponse(w, mediaOf(r.Header), http.StatusTooManyRequests, &graphql.Response{
			Errors: gqlerror.List{refused}, Extensions: g.admission.reject(r.Context()),
		})
		return
	}
	defer leaveAddress()
	// The library's own origin check compares hosts but not schemes.
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{subprotocol}, InsecureSkipVerify: true})
	if err != nil {
		return // it has answered
	}
	g.options.Sockets.Add(1)
	answered := sync.OnceFunc(g.options.Sockets.Done)
	defer answered()
	conn.SetReadLimit(maxPreAuthMessage)
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	s := &socket{
		gateway: g, conn: conn, ctx: ctx, cancel: cancel, request: r, answered: answered, slots: make(chan struct{}, maxConcurrent),
	}
	if conn.Subprotocol() != subprotocol {
		s.close(&closing{closeSubprotocol, "Subprotocol not acceptable"})
		return
	}
	s.serve()
}

// mayConnect refuses pages of other origins: browsers let any page open a WebSocket, and send the user's cookie along. Machines
// send no origin.
func (g *Gateway) mayConnect(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	if origin == "" || slices.Contains(g.options.Origins, origin) {
		return true
	}
	from, err := url.Parse(origin)
	if err != nil || from.Host == "" || !strings.EqualFold(from.Host, r.Host) {
		return false
	}
	return from.Scheme == "https" || from.Scheme == "http" && !g.options.HTTPS
}

// identify determines who has connected: the bearer of the token in the first message or in the handshake, or, on a page, the user
// of the session. A cookie without an origin is ignored: no legitimate client sends one.
func (s *socket) identify(payload json.RawMessage) (viewer.Viewer, bool, error) {
	if token := tokenIn(payload); token != "" {
		s.request = s.request.Clone(s.ctx)
		s.request.Header.Set("Authorization", token)
	}
	header, origin := s.request.Header.Get("Authorization"), s.request.Header.Get("Origin")
	if (header == "" && origin == "") || s.gateway.options.Recognise == nil {
		return viewer.Viewer{}, false, nil
	}
	return s.recognise()
}

// recognise returns who the client is now: since it connected, its session or token may have ended, or its rights may have changed.
func (s *socket) recognise() (viewer.Viewer, bool, error) {
	v, ok, err := s.gateway.options.Recognise(s.request)
	if err != nil {
		slog.ErrorContext(s.ctx, "the connected client couldn't be identified", "error", err)
	}
	return v, ok && v.SignedIn(), err
}

// tokenIn finds what a client that can't set headers, like a page, sends instead of the header Authorization.
func tokenIn(payload json.RawMessage) string {
	var params map[string]any
	if json.Unmarshal(payload, &params) != nil {
		return ""
	}
	for name, value := range params {
		if token, ok := value.(string); ok && strings.EqualFold(name, "Authorization") {
			return token
		}
	}
	return ""
}

// ofOneRequest are the headers that concern a single request. A connection has many, and each sends them in its extensions.
var ofOneRequest = []string{"Idempotency-Key", "Vinculo-Dry-Run", "Traceparent", "Tracestate"}

// headersOf are the handshake's headers with those of one operation, from its extensions.headers. It is false when one of these
// isn't a string, or is repeated: ignoring it could carry out what must not be carried out, or do so twice.
func headersOf(handshake http.Header, extensions map[string]any) (http.Header, bool) {
	headers := handshake.Clone()
	for _, name := range ofOneRequest {
		headers.Del(name)
	}
	own, _ := extensions["headers"].(map[string]any)
	for name, value := range own {
		if name = http.CanonicalHeaderKey(name); !slices.Contains(ofOneRequest, name) {
			continue
		}
		text, ok := value.(string)
		if !ok || headers.Get(name) != "" {
			return headers, false
		}
		headers.Set(name, text)
	}
	return headers, true
}
