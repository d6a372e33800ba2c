package app_test

import (
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/coder/websocket"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// granted are the headers with which an answer lets a page of another origin in.
func granted(h http.Header) map[string]string {
	found := map[string]string{}
	for name := range h {
		if what, ok := strings.CutPrefix(name, "Access-Control-Allow-"); ok {
			found[what] = h.Get(name)
		}
	}
	return found
}

func TestOnlyPagesOfTheSettingsOriginsAreLetIn(t *testing.T) {
	const trusted, second = "https://trusted.example", "http://localhost:5173"
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"),
		CORSOrigins: []string{trusted, second},
	})
	machine := s.Machine(t, viewer.RoleAnalyst)
	for origin, letIn := range map[string]bool{
		trusted: true, second: true,
		"https://evil.example": false, "null": false, "http://trusted.example": false, "https://trusted.example:8443": false,
		"https://trusted.example.evil.example": false, "https://a.trusted.example": false,
	} {
		t.Run(origin, func(t *testing.T) {
			c := *machine
			c.Header = machine.Header.Clone()
			c.Header.Set("Origin", origin)
			want := map[string]string{}
			if letIn {
				want = map[string]string{"Origin": origin, "Credentials": "true"}
			}
			r := c.Do(t, "POST", "/graphql", "application/json", viewerDocument)
			if got := granted(r.Header); !maps.Equal(got, want) {
				t.Errorf("the answer grants %v, want %v", got, want)
			}
			if !slices.Contains(r.Header.Values("Vary"), "Origin") {
				t.Errorf("Vary is %v: a cache would give the answer to another origin", r.Header.Values("Vary"))
			}
			exposed := r.Header.Get("Access-Control-Expose-Headers")
			for _, name := range []string{"X-Request-Id", "Ratelimit", "Ratelimit-Policy", "Retry-After", "Idempotent-Replay"} {
				if strings.Contains(strings.ToLower(exposed), strings.ToLower(name)) != letIn {
					t.Errorf("exposed are %q; has it %s?", exposed, name)
				}
			}
			preflight := s.Anonymous()
			preflight.Header = http.Header{
				"Origin": {origin}, "Access-Control-Request-Method": {"POST"},
				"Access-Control-Request-Headers": {"authorization,content-type,idempotency-key,traceparent,vinculo-dry-run"},
			}
			r = preflight.Do(t, "OPTIONS", "/graphql", "", nil)
			if got := granted(r.Header); r.StatusCode != http.StatusNoContent || got["Origin"] != want["Origin"] ||
				got["Credentials"] != want["Credentials"] || (got["Methods"] == "POST") != letIn ||
				strings.Contains(got["Headers"], "idempotency-key") != letIn {
				t.Errorf("the preflight answers %d and grants %v", r.StatusCode, got)
			}
		})
	}
}

// Browsers send no preflight before a page opens a WebSocket: the server checks the origin itself.
func TestOnlyPagesOfTheSettingsOriginsConnect(t *testing.T) {
	const trusted = "https://trusted.example"
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"), CORSOrigins: []string{trusted},
	})
	cookie := s.As(t, viewer.RoleAnalyst).Cookie.String()
	for origin, letIn := range map[string]bool{
		trusted: true, s.URL: true, "https://evil.example": false, "http://trusted.example": false, trusted + ":8443": false,
		"null": false,
	} {
		conn, response, err := websocket.Dial(t.Context(), s.SocketURL(), &websocket.DialOptions{
			HTTPHeader: http.Header{"Origin": {origin}, "Cookie": {cookie}}, Subprotocols: []string{"graphql-transport-ws"},
		})
		if !letIn {
			if err == nil || response == nil || response.StatusCode != http.StatusForbidden {
				t.Errorf("%s is answered %v, %v", origin, response, err)
			}
			continue
		}
		if err != nil {
			t.Fatalf("%s: %v", origin, err)
		}
		if err := conn.Write(t.Context(), websocket.MessageText, []byte(`{"type":"connection_init"}`)); err != nil {
			t.Fatal(err)
		}
		if _, text, err := conn.Read(t.Context()); err != nil || string(text) != `{"type":"connection_ack"}` {
			t.Errorf("%s hears %s, %v", origin, text, err)
		}
		_ = conn.CloseNow()
	}
}

func TestAPageMayNotAskForMore(t *testing.T) {
	const trusted = "https://trusted.example"
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"), CORSOrigins: []string{trusted},
	})
	for name, header := range map[string]http.Header{
		"a method": {"Access-Control-Request-Method": {"PUT"}},
		"a header": {"Access-Control-Request-Method": {"POST"}, "Access-Control-Request-Headers": {"x-forwarded-for"}},
	} {
		c := s.Anonymous()
		c.Header = header
		c.Header.Set("Origin", trusted)
		if got := granted(c.Do(t, "OPTIONS", "/graphql", "", nil).Header); len(got) > 0 {
			t.Errorf("%s: the preflight grants %v", name, got)
		}
	}
}
