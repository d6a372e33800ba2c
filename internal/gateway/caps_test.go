package gateway_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// capped starts the program with caps on both engines.
func capped(t *testing.T, caps app.Caps, f func(t *testing.T, s *apptest.Server)) {
	t.Helper()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			f(t, apptest.StartConfig(t, app.Config{
				Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine), Caps: caps,
			}))
		})
	}
}

// stream opens a live stream until end is called, and returns its first lines: of one that follows, a sign of life.
func stream(t *testing.T, c *apptest.Client) (begins string, end func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	body := apptest.Marshal(t, map[string]any{"query": "subscription{events{id}}"})
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, c.URL+"/graphql", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	request.Header = c.Header.Clone()
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	if c.Cookie != nil {
		request.AddCookie(c.Cookie)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	end = func() {
		cancel()
		_ = response.Body.Close()
	}
	t.Cleanup(end)
	var content io.Reader = response.Body
	if response.Header.Get("Retry-After") == "" {
		content = io.LimitReader(content, int64(len(":\n\n"))) // it goes on and on
	}
	first, err := io.ReadAll(content)
	if err != nil {
		t.Fatal(err)
	}
	return string(first), end
}

func refusedStream(begins string) bool { return strings.Contains(begins, `"TOO_MANY_STREAMS"`) }

func TestOneTokensStreamsDontKeepOthersOut(t *testing.T) {
	capped(t, app.Caps{MaxStreams: 3}, func(t *testing.T, s *apptest.Server) {
		greedy, other, person := s.Machine(t, viewer.RoleAnalyst), s.MachineWith(t, viewer.RoleAnalyst.Scopes()...),
			s.As(t, viewer.RoleAnalyst)
		var ends []func()
		for i := range 3 {
			begins, end := stream(t, greedy)
			if ends = append(ends, end); refusedStream(begins) {
				t.Fatalf("stream %d is refused: %s", i+1, begins)
			}
		}
		if begins, _ := stream(t, greedy); !refusedStream(begins) {
			t.Errorf("a fourth stream begins with %q", begins)
		}
		for name, c := range map[string]*apptest.Client{"another token": other, "a user": person} {
			if begins, _ := stream(t, c); refusedStream(begins) {
				t.Errorf("%s is kept out: %s", name, begins)
			}
		}
		greedy.Get(t, `{viewer{name}}`, nil, nil)
		ends[0]()
		eventually(t, "a place of a stream that has ended", func() bool {
			begins, end := stream(t, greedy)
			defer end()
			return !refusedStream(begins)
		})
	})
}

// eventually waits until something is so.
func eventually(t *testing.T, what string, so func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !so(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s doesn't come", what)
		}
	}
}

func TestWebSocketsTakePlacesToo(t *testing.T) {
	capped(t, app.Caps{MaxStreams: 3}, func(t *testing.T, s *apptest.Server) {
		c := s.Machine(t, viewer.RoleAnalyst)
		conn := dialled(t, s, c)
		follow := func(id string) {
			t.Helper()
			if err := conn.Write(t.Context(), websocket.MessageText,
				[]byte(`{"id":"`+id+`","type":"subscribe","payload":{"query":"subscription{events{id}}"}}`)); err != nil {
				t.Fatal(err)
			}
		}
		follow("1")
		follow("2")
		follow("3")
		if _, answer, err := conn.Read(t.Context()); err != nil || !strings.Contains(string(answer), `"TOO_MANY_STREAMS"`) ||
			!strings.Contains(string(answer), `"error"`) {
			t.Errorf("one subscription too many is answered %s, %v", answer, err)
		}
		second, _, err := websocket.Dial(t.Context(), s.SocketURL(),
			&websocket.DialOptions{HTTPHeader: c.Header, Subprotocols: []string{"graphql-transport-ws"}})
		if err != nil {
			t.Fatal(err)
		}
		if answer, err := converse(t, second, `{"type":"connection_init"}`); websocket.CloseStatus(err) != websocket.StatusTryAgainLater {
			t.Errorf("one connection too many is answered %s, %v", answer, err)
		}
		dialled(t, s, s.MachineWith(t, viewer.RoleAnalyst.Scopes()...))
		_ = conn.CloseNow()
		eventually(t, "the place of a connection that has ended", func() bool {
			begins, end := stream(t, c)
			defer end()
			return !refusedStream(begins)
		})
	})
}

func TestOneAddressesStreamsAreBounded(t *testing.T) {
	capped(t, app.Caps{MaxStreamsPerAddress: 2}, func(t *testing.T, s *apptest.Server) {
		stream(t, s.Machine(t, viewer.RoleAnalyst))
		_, end := stream(t, s.As(t, viewer.RoleAnalyst))
		third := s.MachineWith(t, viewer.RoleAnalyst.Scopes()...)
		if begins, _ := stream(t, third); !refusedStream(begins) {
			t.Errorf("a third stream begins with %q", begins)
		}
		_, response, err := websocket.Dial(t.Context(), s.SocketURL(), &websocket.DialOptions{HTTPHeader: third.Header})
		if err == nil || response.StatusCode != http.StatusTooManyRequests || response.Header.Get("Retry-After") == "" {
			t.Errorf("a handshake is answered %v, %v", response, err)
		}
		end()
		eventually(t, "a place of the address", func() bool {
			begins, end := stream(t, third)
			defer end()
			return !refusedStream(begins)
		})
	})
}
