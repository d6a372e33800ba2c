// Package apptest runs the whole program on a fresh database for a test, and asks it as a browser or a machine would.
package apptest

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Password is the password of every user that Server.SignIn makes.
const Password = "correct horse battery staple"

// The log of requests would drown the tests' own words.
func init() { slog.SetLogLoggerLevel(slog.LevelError) }

// Engines are the databases that everything runs on.
var Engines = []string{"sqlite", "postgres"}

// Server is the program under test.
type Server struct {
	*app.App
	URL string
}

// Each runs the test on both engines, each with a fresh database. A missing PostgreSQL is a failure.
func Each(t *testing.T, f func(t *testing.T, s *Server), opts ...app.Option) {
	t.Helper()
	for _, engine := range Engines {
		t.Run(engine, func(t *testing.T) { f(t, Start(t, engine, opts...)) })
	}
}

// Start starts the program on a fresh database of the engine, "sqlite" or "postgres", until the test ends.
func Start(t testing.TB, engine string, opts ...app.Option) *Server {
	t.Helper()
	return StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine),
		Hosts:      []string{"example.com"}, // that of requests by httptest
		SQLiteSync: database.SynchronousNormal,
	}, opts...)
}

// StartConfig starts the program with settings of the test's own.
func StartConfig(t testing.TB, cfg app.Config, opts ...app.Option) *Server {
	t.Helper()
	a, err := app.New(t.Context(), cfg, opts...)
	if err != nil {
		t.Fatalf("make the app: %v", err)
	}
	t.Cleanup(func() {
		if err := a.Stop(context.Background()); err != nil {
			t.Errorf("stop the app: %v", err)
		}
	})
	server := httptest.NewServer(a.Handler())
	t.Cleanup(server.Close)
	return &Server{App: a, URL: server.URL}
}

// StartTasks runs the program's tasks until the test ends. Without it they don't run, so that nothing changes but by the test.
func (s *Server) StartTasks(t testing.TB) {
	t.Helper()
	if err := s.Jobs.Start(t.Context()); err != nil {
		t.Fatalf("start the tasks: %v", err)
	}
}

// Reader reads the database as the program itself, for checks; use it with System.
func (s *Server) Reader() *ent.Client { return s.DB.Reader() }

// System is a context in which the program itself acts.
func System(t testing.TB) context.Context { return viewer.System(t.Context()) }

// Write changes the database as the program itself, to set a test up.
func (s *Server) Write(t testing.TB, f func(ctx context.Context, tx *database.Tx) error) {
	t.Helper()
	if err := s.DB.InTx(System(t), f); err != nil {
		t.Fatalf("set the test up: %v", err)
	}
}

// User makes a user with the role and Password; its address is the role's name in lower case, at example.com.
func (s *Server) User(t testing.TB, role viewer.Role) *ent.User {
	t.Helper()
	hash, err := secret.HashPassword(Password)
	if err != nil {
		t.Fatal(err)
	}
	var u *ent.User
	s.Write(t, func(ctx context.Context, tx *database.Tx) (err error) {
		u, err = tx.User.Create().SetEmail(strings.ToLower(string(role)) + "@example.com").
			SetName("Test " + string(role)).SetRole(role).SetPasswordHash(hash).Save(ctx)
		return err
	})
	return u.Unwrap()
}

// As makes a user with the role, signs in over HTTP and returns the client with the session.
func (s *Server) As(t testing.TB, role viewer.Role) *Client {
	t.Helper()
	u := s.User(t, role)
	c := s.Anonymous()
	c.SignIn(t, u.Email, Password)
	return c
}

// Machine makes an API token that may do what the role may, and returns a client that bears it.
func (s *Server) Machine(t testing.TB, role viewer.Role) *Client {
	t.Helper()
	return s.bearer(t, "Machine "+string(role), role.Scopes())
}

// MachineWith makes an API token with the scopes and returns a client that bears it. Each call makes another machine.
func (s *Server) MachineWith(t testing.TB, scopes ...viewer.Scope) *Client {
	t.Helper()
	return s.MachineCalled(t, "Machine "+rand.Text(), scopes...)
}

// MachineCalled makes an API token of a machine with the scopes and returns a client that bears it.
func (s *Server) MachineCalled(t testing.TB, name string, scopes ...viewer.Scope) *Client {
	t.Helper()
	return s.bearer(t, name, scopes)
}

func (s *Server) bearer(t testing.TB, name string, scopes []viewer.Scope) *Client {
	t.Helper()
	token, _, err := s.Auth.CreateToken(System(t), s.Events, auth.NewToken{Name: name, Scopes: scopes})
	if err != nil {
		t.Fatalf("make a token: %v", err)
	}
	c := s.Anonymous()
	c.Header.Set("Authorization", "Bearer "+token)
	return c
}

// Anonymous returns a client that hasn't signed in.
func (s *Server) Anonymous() *Client { return &Client{URL: s.URL, Header: http.Header{}} }

// Client asks the program.
type Client struct {
	URL string
	// Header is sent with every request: Accept-Language, Authorization …
	Header http.Header
	// Cookie is the session.
	Cookie *http.Cookie
}

// SignIn posts the credentials and keeps the session.
func (c *Client) SignIn(t testing.TB, email, password string) {
	t.Helper()
	r := c.Do(t, http.MethodPost, "/session", "application/json", Marshal(t, map[string]string{"email": email, "password": password}))
	if r.StatusCode != http.StatusNoContent {
		t.Fatalf("POST /session: %d %s", r.StatusCode, r.Body)
	}
	for _, cookie := range r.Cookies {
		if cookie.Name == auth.CookieName && cookie.MaxAge >= 0 || cookie.Name == auth.SecureCookieName {
			c.Cookie = cookie
		}
	}
	if c.Cookie == nil {
		t.Fatal("POST /session set no session cookie")
	}
}

// Response is an answer that was read to its end.
type Response struct {
	StatusCode int
	Header     http.Header
	Cookies    []*http.Cookie
	Body       []byte
}

// Do sends a request and reads its answer.
func (c *Client) Do(t testing.TB, method, path, contentType string, body []byte) Response {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, c.URL+path, bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	for name, values := range c.Header {
		request.Header[name] = values
	}
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	if c.Cookie != nil {
		request.AddCookie(c.Cookie)
	}
	return send(t, request)
}

func send(t testing.TB, request *http.Request) Response {
	t.Helper()
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var content bytes.Buffer
	if _, err := content.ReadFrom(response.Body); err != nil {
		t.Fatal(err)
	}
	return Response{StatusCode: response.StatusCode, Header: response.Header, Cookies: response.Cookies(), Body: content.Bytes()}
}

// Marshal encodes a value as JSON.
func Marshal(t testing.TB, v any) []byte {
	t.Helper()
	encoded, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}
