package gateway

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The codes with which the protocol closes connections.
const (
	closeBadMessage   websocket.StatusCode = 4400
	closeUnauthorized websocket.StatusCode = 4401
	closeForbidden    websocket.StatusCode = 4403
	closeSubprotocol  websocket.StatusCode = 4406
	closeInitTimeout  websocket.StatusCode = 4408
	closeDuplicate    websocket.StatusCode = 4409
	closeManyInits    websocket.StatusCode = 4429
)

// closing is the reason why the server closes a connection.
type closing struct {
	code   websocket.StatusCode
	reason string
}

// message is one of the protocol's.
type message struct {
	ID      string          `json:"id,omitempty"`
	Type    string          `json:"type"`
	Payload json.RawMessage `json:"payload,omitempty"`
}

// socket is a WebSocket connection.
type socket struct {
	gateway *Gateway
	conn    *websocket.Conn
	ctx     context.Context
	cancel  context.CancelFunc
	// request is the handshake, with the token of the first message when that has one.
	request *http.Request
	// answered is called once the server no longer has to wait for the connection.
	answered func()
	// initialised says that the first message was received; viewer is only known when it was accepted.
	initialised atomic.Bool
	viewer      viewer.Viewer
	operations  operations
	slots       chan struct{}
	work        sync.WaitGroup
	// leave releases the client's place; nil until it has one.
	leave func()
}

// serve reads messages until the connection ends, and then ends what runs on it.
func (s *socket) serve() {
	initTimer := time.AfterFunc(initTime, func() {
		if !s.initialised.Load() {
			s.close(&closing{closeInitTimeout, "Connection initialisation timeout"})
		}
	})
	defer initTimer.Stop()
	s.work.Go(s.keepAlive)
	for {
		m, wrong := s.read()
		if wrong == nil {
			wrong = s.handle(m)
		}
		if wrong != nil {
			s.close(wrong)
			break
		}
	}
	s.cancel()
	s.operations.work.Wait()
	s.work.Wait()
	if s.leave != nil {
		s.leave()
	}
}

// close ends the connection with a reason; without one, the client has ended it.
func (s *socket) close(why *closing) {
	if why.code == 0 {
		_ = s.conn.CloseNow()
		return
	}
	_ = s.conn.Close(why.code, why.reason)
}

var (
	ended     = &closing{}
	malformed = &closing{closeBadMessage, "Invalid message"}
)

func (s *socket) read() (message, *closing) {
	var m message
	kind, text, err := s.conn.Read(s.ctx)
	switch {
	case err != nil:
		return m, ended
	case kind != websocket.MessageText || !utf8.Valid(text) || decode(text, &m) != nil:
		return m, malformed
	}
	return m, nil
}

// handle processes a message.
func (s *socket) handle(m message) *closing {
	switch m.Type {
	case "connection_init":
		return s.initialise(m)
	case "ping":
		if !isObject(m.Payload) {
			return malformed
		}
		s.send(message{Type: "pong", Payload: m.Payload})
	case "pong":
		if !isObject(m.Payload) {
			return malformed
		}
	case "subscribe":
		return s.subscribe(m)
	case "complete":
		if m.ID == "" {
			return malformed
		}
		s.operations.complete(m.ID)
	default:
		return malformed
	}
	return nil
}

// maxPreAuthMessage is the maximum number of bytes of a message before the client is identified, and of a payload that is no
// operation. A token needs few, and decoding takes fifty times as many.
const maxPreAuthMessage = 8 << 10

// isObject says whether an optional payload is what the protocol allows.
func isObject(payload json.RawMessage) bool {
	var object map[string]any
	return payload == nil || len(payload) <= maxPreAuthMessage && readable(payload) && json.Unmarshal(payload, &object) == nil
}

func (s *socket) initialise(m message) *closing {
	switch {
	case !isObject(m.Payload):
		return malformed
	case s.initialised.Swap(true):
		return &closing{closeManyInits, "Too many initialisation requests"}
	}
	v, ok, err := s.identify(m.Payload)
	switch {
	case err != nil:
		return &closing{websocket.StatusTryAgainLater, "Try again later"}
	case !ok:
		return &closing{closeForbidden, "Forbidden"}
	}
	leave, full := s.gateway.options.Live.takeClient(s.ctx, v)
	if full != nil {
		return &closing{websocket.StatusTryAgainLater, "Too many connections"}
	}
	s.leave = leave
	s.viewer = v
	s.conn.SetReadLimit(MaxBody)
	s.work.Go(s.watch)
	s.send(message{Type: "connection_ack"})
	return nil
}

// maxID leaves room for the id in the reason of a close, which has 123 bytes at most.
const maxID = 90

// subscribe starts an operation.
func (s *socket) subscribe(m message) *closing {
	params, invalid := readParams(m.Payload)
	switch {
	case invalid != nil || m.ID == "" || len(m.ID) > maxID:
		return malformed
	case !s.viewer.SignedIn():
		return &closing{closeUnauthorized, "Unauthorized"}
	}
	headers, legible := headersOf(s.request.Header, params.Extensions)
	params.Headers = headers
	arrived := problem.WithArrival(viewer.NewContext(s.ctx, s.viewer), time.Now())
	ctx, end := context.WithCancel(s.gateway.about(withOwnTrace(arrived), headers, http.Header{}))
	if !legible {
		end()
		s.reject(ctx, m.ID, refusal(request.CodeBadInput, langOf(ctx), fault.HeadersOfOperation))
		return nil
	}
	room := s.gateway.budget.allot(ctx, s.viewer)
	if !room.cover(int64(copiesRead * len(m.Payload))) {
		end()
		s.reject(ctx, m.ID, overloaded(ctx))
		return nil
	}
	o := &running{id: m.ID, end: func() {
		end()
		room.end()
	}}
	switch s.operations.admit(o, func() { s.run(ctx, o, params) }) {
	case late:
		o.end()
		s.reject(ctx, m.ID, unavailable(ctx))
	case duplicate:
		o.end()
		return &closing{closeDuplicate, "Subscriber for " + m.ID + " already exists"}
	case overcrowded:
		o.end()
		s.reject(ctx, m.ID, refusal(codeTooMany, langOf(ctx), fault.TooManyOperations, "max", MaxOperations))
	}
	return nil
}

// run executes an operation and sends what it answers.
func (s *socket) run(ctx context.Context, r *running, params *graphql.RawParams) {
	defer r.end()
	select {
	case s.slots <- struct{}{}:
	case <-ctx.Done():
		return
	}
	free := sync.OnceFunc(func() { <-s.slots })
	defer free()
	v, ok, err := s.recognise()
	switch {
	case err != nil:
		s.operations.forget(r)
		s.reject(ctx, r.id, unavailable(ctx))
		return
	case !ok:
		s.close(&closing{closeForbidden, "Forbidden"})
		return
	}
	ctx = viewer.NewContext(ctx, v)
	o := s.gateway.begin(ctx, params, form{mutation: true, subscription: true})
	defer o.end()
	if o.live {
		free() // it would keep its slot forever
		s.operations.follows(r)
	}
	for response := o.response(); response != nil && ctx.Err() == nil; response = o.response() {
		if refused(response) {
			s.operations.forget(r)
			s.fail(r.id, withCost(response)...)
			return
		}
		payload, err := encode(response)
		if err != nil || !s.send(message{ID: r.id, Type: "next", Payload: payload}) {
			return
		}
	}
	// A stream that ends early isn't complete: the client reconnects for the rest.
	if ctx.Err() == nil {
		// The client may reuse the id and the place as soon as it gets the message.
		s.operations.leave(r)
		s.send(message{ID: r.id, Type: "complete"})
	}
}

// reject answers an operation that isn't started.
func (s *socket) reject(ctx context.Context, id string, err *gqlerror.Error) {
	s.fail(id, withCost(&graphql.Response{Errors: gqlerror.List{err}, Extensions: s.gateway.admission.reject(ctx)})...)
}

func (s *socket) fail(id string, errs ...*gqlerror.Error) {
	payload, err := json.Marshal(errs)
	if err == nil {
		s.send(message{ID: id, Type: "error", Payload: payload})
	}
}

// send writes a message. It waits for a slow client, but not forever: the connection is then closed.
func (s *socket) send(m message) bool {
	text, err := json.Marshal(m)
	if err != nil {
		return false
	}
	ctx, cancel := context.WithTimeout(s.ctx, writeTime)
	defer cancel()
	return s.conn.Write(ctx, websocket.MessageText, text) == nil
}

// watch ends the connection with its session or token, or with the server, once what isn't live has been answered.
func (s *socket) watch() {
	switch s.gateway.untilEnd(s.ctx, s.request) {
	case signedOut:
		s.close(&closing{closeForbidden, "Forbidden"})
	case stopping:
		s.operations.drain()
		s.answered()
		s.close(&closing{websocket.StatusGoingAway, "Server is shutting down; please reconnect"})
	}
}

// keepAlive detects clients that vanished, and keeps proxies from closing an idle connection.
func (s *socket) keepAlive() {
	ticker := time.NewTicker(s.gateway.options.KeepAlive)
	defer ticker.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-ticker.C:
			ctx, cancel := context.WithTimeout(s.ctx, s.gateway.options.KeepAlive)
			err := s.conn.Ping(ctx)
			cancel()
			if err != nil {
				s.close(ended)
				return
			}
		}
	}
}
