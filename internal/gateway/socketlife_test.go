package gateway_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

const addTechnology = `{"id":"1","type":"subscribe","payload":{"query":"mutation{createTechnology(input:{code:\"NOVA\"}){` +
	`technology{code} userErrors{code}}}"}}`

// dialled is a connection whose client was acknowledged.
func dialled(t *testing.T, s *apptest.Server, c *apptest.Client) *websocket.Conn {
	t.Helper()
	conn, _, err := websocket.Dial(t.Context(), s.SocketURL(), &websocket.DialOptions{
		HTTPHeader: c.Header, Subprotocols: []string{"graphql-transport-ws"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.CloseNow() })
	if answer, err := converse(t, conn, `{"type":"connection_init"}`); err != nil || !strings.Contains(answer, "connection_ack") {
		t.Fatal(answer, err)
	}
	return conn
}

// converse sends a message and returns the next one that comes.
func converse(t *testing.T, conn *websocket.Conn, message string) (string, error) {
	t.Helper()
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(message)); err != nil {
		t.Fatal(err)
	}
	_, text, err := conn.Read(t.Context())
	return string(text), err
}

func TestARevokedTokenDoesNothingOverAnOpenSocket(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		conn := dialled(t, s, s.Machine(t, viewer.RoleOperator))
		token := s.Reader().ApiToken.Query().OnlyX(apptest.System(t))
		if err := s.Auth.RevokeToken(apptest.System(t), s.Events, token.ID); err != nil {
			t.Fatal(err)
		}
		if answer, err := converse(t, conn, addTechnology); websocket.CloseStatus(err) != 4403 {
			t.Errorf("it is answered %q, %v", answer, err)
		}
		for _, technology := range s.Reader().Technology.Query().AllX(apptest.System(t)) {
			if technology.Code == "NOVA" {
				t.Error("the mutation was carried out")
			}
		}
	})
}

// An HTTP server that stops knows nothing of the connections that became WebSockets.
func TestAServerThatStopsAnswersWhatWasBegunOverWebSocket(t *testing.T) {
	s := apptest.Start(t, "postgres")
	if err := s.App.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.URL = "http://" + s.Addr()
	conn := dialled(t, s, s.Machine(t, viewer.RoleOperator))
	locked, release, stopped := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() {
		_ = s.DB.InTx(viewer.System(context.Background()), func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.ExecContext(ctx, "LOCK TABLE technologies IN EXCLUSIVE MODE")
			close(locked)
			<-release
			return err
		})
	}()
	<-locked
	if err := conn.Write(t.Context(), websocket.MessageText, []byte(addTechnology)); err != nil {
		t.Fatal(err)
	}
	waitForLock(t, s, "technologies")
	go func() { stopped <- s.Stop(context.Background()) }()
	time.AfterFunc(500*time.Millisecond, func() { close(release) })
	if _, text, err := conn.Read(t.Context()); err != nil || !strings.Contains(string(text), `"technology":{"code":"NOVA"}`) {
		t.Errorf("it is answered %q, %v", text, err)
	}
	for { // what comes then is that it is complete, and the close that the server waits to be answered
		if _, _, err := conn.Read(t.Context()); err != nil {
			break
		}
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
}

// waitForLock waits until a transaction waits for a table.
func waitForLock(t *testing.T, s *apptest.Server, table string) {
	t.Helper()
	const waiting = "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND relation = to_regclass($1))"
	for deadline := time.Now().Add(20 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		var found bool
		if err := s.DB.ReadSQL().QueryRowContext(t.Context(), waiting, table).Scan(&found); err != nil {
			t.Fatal(err)
		}
		if found {
			return
		}
	}
	t.Fatalf("nobody waits for %s", table)
}

func TestOwnPagesConnectByTheServersScheme(t *testing.T) {
	for https, want := range map[bool]map[string]int{
		true:  {"https://app.example": 101, "http://app.example": 403, "ftp://app.example": 403, "https://other.example": 403},
		false: {"https://app.example": 101, "http://app.example": 101, "ftp://app.example": 403, "http://other.example": 403},
	} {
		s := apptest.StartConfig(t, app.Config{
			Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"), HTTPS: https,
			Hosts: []string{"app.example"},
		})
		for origin, status := range want {
			conn, r, _ := websocket.Dial(t.Context(), s.SocketURL(), &websocket.DialOptions{
				Host: "app.example", HTTPHeader: http.Header{"Origin": {origin}}, Subprotocols: []string{"graphql-transport-ws"},
			})
			if r == nil || r.StatusCode != status {
				t.Errorf("HTTPS %t, %s: %+v, want %d", https, origin, r, status)
			}
			if conn != nil {
				_ = conn.CloseNow()
			}
		}
	}
}
