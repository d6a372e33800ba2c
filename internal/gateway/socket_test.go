package gateway_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

const patience = 10 * time.Second

// frames talks graphql-transport-ws by bare frames.
type frames struct {
	*testing.T
	conn *websocket.Conn
}

// newGateway stands in front of the API with these use cases.
func newGateway(r *graph.Resolver, o gateway.Options) http.Handler {
	o.Present, o.NewContext = graph.Present, r.NewContext
	return gateway.New(graph.NewSchema(r), o)
}

func connect(t *testing.T, h http.Handler, header http.Header) frames {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, server.URL, &websocket.DialOptions{
		HTTPHeader: header, Subprotocols: []string{"graphql-transport-ws"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.CloseNow() })
	return frames{t, conn}
}

func (f frames) send(frame string) {
	f.Helper()
	if err := f.conn.Write(f.Context(), websocket.MessageText, []byte(frame)); err != nil {
		f.Fatal(err)
	}
}

// next returns the next frame, or the code with which the server closed.
func (f frames) next() (text string, code websocket.StatusCode) {
	f.Helper()
	ctx, cancel := context.WithTimeout(f.Context(), patience)
	defer cancel()
	_, frame, err := f.conn.Read(ctx)
	if ctx.Err() != nil {
		f.Fatalf("nothing came in %s", patience)
	}
	return string(frame), websocket.CloseStatus(err)
}

func (f frames) want(what string) {
	f.Helper()
	if got, code := f.next(); !strings.Contains(got, what) || got == "" {
		f.Fatalf("got %q and the code %d, want %s", got, code, what)
	}
}

func (f frames) wantClosed(want websocket.StatusCode) {
	f.Helper()
	for {
		text, code := f.next()
		if text == "" {
			if code != want {
				f.Errorf("closed with %d, want %d", code, want)
			}
			return
		}
	}
}

const live = `{"id":"live","type":"subscribe","payload":{"query":"subscription{events{id}}"}}`

func analyst(r *http.Request) (viewer.Viewer, bool, error) {
	ok := r.Header.Get("Authorization") == "Bearer good"
	return viewer.Viewer{Kind: viewer.KindToken, ID: 1, Scopes: []viewer.Scope{viewer.ScopeContractsRead}}, ok, nil
}

func TestAConnectionEndsWithItsToken(t *testing.T) {
	var valid atomic.Bool
	valid.Store(true)
	h := newGateway(&graph.Resolver{Events: eventlog.NewLog()}, gateway.Options{
		Recheck: 5 * time.Millisecond, Recognise: analyst,
		// The token is asked for that the first message brought.
		StillSignedIn: func(r *http.Request) bool { return valid.Load() && r.Header.Get("Authorization") == "Bearer good" },
	})
	f := connect(t, h, nil)
	f.send(`{"type":"connection_init","payload":{"authorization":"Bearer good"}}`)
	f.want("connection_ack")
	f.send(live)
	f.send(`{"id":"1","type":"subscribe","payload":{"query":"{__typename}"}}`)
	f.want(`"Query"`)
	f.want("complete")
	valid.Store(false)
	f.wantClosed(4403)
}

func TestAConnectionEndsWithTheServer(t *testing.T) {
	draining := make(chan struct{})
	h := newGateway(&graph.Resolver{Events: eventlog.NewLog()}, gateway.Options{Recognise: analyst, Draining: draining})
	f := connect(t, h, http.Header{"Authorization": {"Bearer good"}})
	f.send(`{"type":"connection_init"}`)
	f.want("connection_ack")
	f.send(live)
	close(draining)
	// The subscription isn't marked as complete: its client reconnects for the rest.
	if text, code := f.next(); text != "" || code != websocket.StatusGoingAway {
		t.Errorf("got %q and the code %d", text, code)
	}
}

// Strangers may send the first message, and decoding one takes fifty times its size.
func TestOnlyOperationsAreLarge(t *testing.T) {
	h := newGateway(&graph.Resolver{}, gateway.Options{Recognise: analyst})
	of := func(kind string, bytes int) string {
		const key = `{"a":`
		deep := strings.Repeat(key, bytes/len(key)) + "1" + strings.Repeat("}", bytes/len(key))
		return `{"type":"` + kind + `","payload":` + deep + `}`
	}
	for _, kind := range []string{"connection_init", "ping", "pong", "subscribe", "nonsense"} {
		f := connect(t, h, nil)
		_ = f.conn.Write(t.Context(), websocket.MessageText, []byte(of(kind, 800_000))) // it may break off
		f.wantClosed(websocket.StatusMessageTooBig)
	}
	f := connect(t, h, nil)
	f.send(of("connection_init", 1_000)) // small, but deep
	f.wantClosed(4400)
	for _, kind := range []string{"ping", "pong"} {
		f := connect(t, h, http.Header{"Authorization": {"Bearer good"}})
		f.send(`{"type":"connection_init"}`)
		f.want("connection_ack")
		f.send(`{"id":"1","type":"subscribe","payload":{"query":"{__typename}","extensions":{"x":"` +
			strings.Repeat("x", 100_000) + `"}}}`)
		f.want(`"Query"`)
		f.want("complete")
		f.send(of(kind, 800_000))
		f.wantClosed(4400)
	}
}

// A panic of an operation must not take the process along.
func TestAPanicOverWebSocketIsMasked(t *testing.T) {
	h := newGateway(&graph.Resolver{}, gateway.Options{Recognise: analyst, RequestID: func(context.Context) string { return "id-1" }})
	f := connect(t, h, http.Header{"Authorization": {"Bearer good"}})
	f.send(`{"type":"connection_init"}`)
	f.want("connection_ack")
	for _, document := range []string{"{plans{edges{node{id}}}}", "subscription{events{id}}"} {
		payload, err := json.Marshal(map[string]string{"query": document})
		if err != nil {
			t.Fatal(err)
		}
		f.send(`{"id":"1","type":"subscribe","payload":` + string(payload) + `}`)
		text, _ := f.next()
		if !strings.Contains(text, `"INTERNAL"`) || !strings.Contains(text, `"requestId":"id-1"`) ||
			strings.Contains(text, "nil pointer") {
			t.Errorf("%s answers %s", document, text)
		}
		if strings.Contains(text, `"next"`) {
			f.want("complete")
		}
	}
}

// Headers that are about one request come in an operation's extensions; other ones can't be set there.
func TestAnOperationsOwnHeaders(t *testing.T) {
	h := newGateway(&graph.Resolver{}, gateway.Options{Recognise: analyst})
	f := connect(t, h, http.Header{"Authorization": {"Bearer good"}, "Accept-Language": {"en"}, "Vinculo-Dry-Run": {"true"}})
	f.send(`{"type":"connection_init"}`)
	f.want("connection_ack")
	f.send(`{"id":"1","type":"subscribe","payload":{"query":"{__typename}"}}`)
	f.want(`"__typename":"Query"`)
	f.want("complete")
	f.send(`{"id":"2","type":"subscribe","payload":{"query":"{__typename}","extensions":{"headers":{"vinculo-dry-run":"true",` +
		`"Accept-Language":"pt"}}}}`)
	f.want(`"data":null`)
	f.want("complete")
	f.send(`{"id":"3","type":"subscribe","payload":{"query":"subscription{events(after:\"x\"){` +
		`id}}","extensions":{"headers":{"Accept-Language":"pt"}}}}`)
	f.want("A value of the request isn't valid.")
}

// A token that is revoked, or a user who may do less, must not go on over a connection that was opened before.
func TestAnOperationIsOfWhoTheClientIsNow(t *testing.T) {
	var valid atomic.Bool
	valid.Store(true)
	h := newGateway(&graph.Resolver{Events: eventlog.NewLog()}, gateway.Options{
		Recognise: func(r *http.Request) (viewer.Viewer, bool, error) {
			v, _, err := analyst(r)
			return v, valid.Load(), err
		},
	})
	f := connect(t, h, http.Header{"Authorization": {"Bearer good"}})
	f.send(`{"type":"connection_init"}`)
	f.want("connection_ack")
	valid.Store(false)
	f.send(`{"id":"1","type":"subscribe","payload":{"query":"{__typename}"}}`)
	if text, code := f.next(); text != "" || code != 4403 {
		t.Errorf("got %q and the code %d", text, code)
	}
}

// Whoever writes a header so that it can't be read must not find that it was passed over.
func TestHeadersOfAnOperationThatCantBeReadRefuseIt(t *testing.T) {
	h := newGateway(&graph.Resolver{}, gateway.Options{Recognise: analyst})
	f := connect(t, h, http.Header{"Authorization": {"Bearer good"}, "Accept-Language": {"en"}})
	f.send(`{"type":"connection_init"}`)
	f.want("connection_ack")
	for _, headers := range []string{
		`{"Vinculo-Dry-Run":true}`, `{"Idempotency-Key":123}`, `{"Idempotency-Key":"a","idempotency-key":"b"}`,
		`{"Vinculo-Dry-Run":"yes"}`,
	} {
		f.send(`{"id":"1","type":"subscribe","payload":{"query":"{__typename}","extensions":{"headers":` + headers + `}}}`)
		if text, _ := f.next(); !strings.Contains(text, `"error"`) || !strings.Contains(text, "BAD_USER_INPUT") ||
			!strings.Contains(text, `"cost":{`) {
			t.Errorf("%s is answered %s", headers, text)
		}
	}
}

func TestAVanishedClientIsDisconnected(t *testing.T) {
	var sockets sync.WaitGroup
	h := newGateway(&graph.Resolver{}, gateway.Options{Recognise: analyst, KeepAlive: 20 * time.Millisecond, Sockets: &sockets})
	f := connect(t, h, http.Header{"Authorization": {"Bearer good"}})
	f.send(`{"type":"connection_init"}`)
	f.want("connection_ack")
	// A client that doesn't read doesn't answer pings.
	ended := make(chan struct{})
	go func() {
		sockets.Wait()
		close(ended)
	}()
	select {
	case <-ended:
	case <-time.After(patience):
		t.Error("the server waits for it forever")
	}
}
