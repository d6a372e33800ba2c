package app_test

import (
	"bytes"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/apitoken"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/viewer"
)

// line is the line to a PostgreSQL server, which may be cut.
type line struct {
	listener net.Listener
	server   string
	mu       sync.Mutex
	open     []net.Conn
	// cut refuses everybody; deaf swallows the answer to the next commit, and cuts the connection.
	cut, deaf atomic.Bool
}

// newLine returns the database's URL by way of the line.
func newLine(t *testing.T, databaseURL string) (*line, string) {
	t.Helper()
	u, err := url.Parse(databaseURL)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	l := &line{listener: listener, server: u.Host}
	t.Cleanup(func() { _ = listener.Close(); l.hangUp() })
	go l.serve()
	u.Host = listener.Addr().String()
	return l, u.String()
}

func (l *line) serve() {
	for {
		client, err := l.listener.Accept()
		if err != nil {
			return
		}
		server, err := new(net.Dialer).Dial("tcp", l.server)
		if err != nil || l.cut.Load() {
			_ = client.Close()
			continue
		}
		l.mu.Lock()
		l.open = append(l.open, client, server)
		l.mu.Unlock()
		var deaf atomic.Bool
		go func() {
			defer func() { _ = client.Close() }()
			for buffer := make([]byte, 1<<16); ; {
				n, err := client.Read(buffer)
				if err != nil {
					return
				}
				if bytes.Contains(buffer[:n], []byte("commit")) && l.deaf.Swap(false) {
					deaf.Store(true)
				}
				_, _ = server.Write(buffer[:n])
			}
		}()
		go func() {
			defer func() { _ = client.Close(); _ = server.Close() }()
			for buffer := make([]byte, 1<<16); ; {
				n, err := server.Read(buffer)
				if err != nil || deaf.Load() {
					return
				}
				_, _ = client.Write(buffer[:n])
			}
		}()
	}
}

// hangUp cuts everybody off.
func (l *line) hangUp() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.open {
		_ = c.Close()
	}
	l.open = nil
}

func newCutOff(t *testing.T) (*apptest.Server, *line) {
	t.Helper()
	l, databaseURL := newLine(t, dbtest.URL(t, "postgres"))
	return apptest.StartConfig(t, app.Config{Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: databaseURL}), l
}

const wantsCustomer = `{"query":"mutation{createCustomer(input:{name:\"Ana\",document:\"11144477735\"}){customer{id} ` +
	`userErrors{code}}}"}`

// While the database is down every way in says so, and that it may be tried again.
func TestWithoutADatabaseEverythingMayBeTriedAgain(t *testing.T) {
	s, l := newCutOff(t)
	u, c, nobody := s.As(t, viewer.RoleAdmin), s.Machine(t, viewer.RoleAdmin), s.Anonymous()
	l.cut.Store(true)
	l.hangUp()
	for name, ask := range map[string]func() apptest.Response{
		"a query of a machine": func() apptest.Response {
			return c.Do(t, http.MethodPost, "/graphql", "application/json", []byte(`{"query":"{plans{totalCount}}"}`))
		},
		"a mutation of a user": func() apptest.Response {
			return u.Do(t, http.MethodPost, "/graphql", "application/json", []byte(wantsCustomer))
		},
		"a file": func() apptest.Response {
			return u.Do(t, http.MethodGet, "/exports/dici/48530335000148/2024-05.csv", "", nil)
		},
		"signing in": func() apptest.Response { return post(t, nobody, "admin@example.com", apptest.Password) },
		"GET": func() apptest.Response {
			return c.Do(t, http.MethodGet, "/graphql?query=%7Bplans%7BtotalCount%7D%7D", "", nil)
		},
	} {
		r := ask()
		if r.StatusCode != http.StatusServiceUnavailable || r.Header.Get("Retry-After") == "" ||
			!strings.Contains(string(r.Body), `"UNAVAILABLE"`) {
			t.Errorf("%s: %d %s", name, r.StatusCode, r.Body)
		}
	}
	if r := nobody.Do(t, http.MethodGet, "/readyz", "", nil); r.StatusCode != http.StatusServiceUnavailable ||
		string(r.Body) != "the database doesn't answer\n" {
		t.Errorf("/readyz: %d %s", r.StatusCode, r.Body)
	}
	l.cut.Store(false)
	if r := nobody.Do(t, http.MethodGet, "/readyz", "", nil); r.StatusCode != http.StatusOK {
		t.Errorf("/readyz once it is back: %d %s", r.StatusCode, r.Body)
	}
	r := u.Do(t, http.MethodPost, "/graphql", "application/json", []byte(wantsCustomer))
	for range 10 { // a pool may have more than one connection that is dead without knowing it
		if r.StatusCode != http.StatusServiceUnavailable {
			break
		}
		r = u.Do(t, http.MethodPost, "/graphql", "application/json", []byte(wantsCustomer))
	}
	if r.StatusCode != http.StatusOK {
		t.Errorf("once it is back: %d %s", r.StatusCode, r.Body)
	}
}

// When a connection is lost during the commit, the outcome is unknown. Clients aren't told to retry, except with a key.
func TestNoClientIsToldToRetryWhatMayHaveHappened(t *testing.T) {
	s, l := newCutOff(t)
	c := s.Machine(t, viewer.RoleAdmin)
	c.Do(t, http.MethodPost, "/graphql", "application/json", []byte(`{"query":"{plans{totalCount}}"}`))
	for deadline := time.Now().Add(20 * time.Second); s.Reader().ApiToken.Query().Where(apitoken.LastUsedAtNotNil()).
		CountX(apptest.System(t)) == 0; {
		if time.Now().After(deadline) {
			t.Fatal("the use of the token isn't noted")
		}
	}
	l.deaf.Store(true)
	r := c.Do(t, http.MethodPost, "/graphql", "application/json", []byte(wantsCustomer))
	if r.StatusCode != http.StatusInternalServerError || r.Header.Get("Retry-After") != "" ||
		!strings.Contains(string(r.Body), `"OUTCOME_UNKNOWN"`) {
		t.Errorf("without a key: %d %s", r.StatusCode, r.Body)
	}
	if n := s.Reader().Customer.Query().Where(customer.Name("Ana")).CountX(apptest.System(t)); n != 1 {
		t.Fatalf("there are %d customers: the line was cut too early", n)
	}
	// The first commit of a request with a key is that of the key.
	c.Header.Set("Idempotency-Key", "rui")
	body := []byte(strings.NewReplacer("Ana", "Rui", "11144477735", "52998224725").Replace(wantsCustomer))
	l.deaf.Store(true)
	statuses := []int{}
	for range 3 {
		r := c.Do(t, http.MethodPost, "/graphql", "application/json", body)
		if statuses = append(statuses, r.StatusCode); r.StatusCode == http.StatusOK {
			break
		}
		if !strings.Contains(string(r.Body), `"UNAVAILABLE"`) && !strings.Contains(string(r.Body), `"IDEMPOTENCY_IN_PROGRESS"`) ||
			r.Header.Get("Retry-After") == "" {
			t.Errorf("with a key: %d %s", r.StatusCode, r.Body)
		}
	}
	if n := s.Reader().Customer.Query().Where(customer.Name("Rui")).CountX(apptest.System(t)); n > 1 {
		t.Errorf("there are %d customers after %v", n, statuses)
	}
}

// A full disk is no fault of the program, and passes.
func TestAFullDiskIsReported(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.Machine(t, viewer.RoleAdmin)
	limit := func(pages string) {
		if _, err := s.DB.WriteSQL().ExecContext(t.Context(), "PRAGMA max_page_count = "+pages); err != nil {
			t.Fatal(err)
		}
	}
	limit("1")
	// The file has room inside.
	_, err := s.DB.WriteSQL().ExecContext(t.Context(), "CREATE TABLE filled (x)")
	for err == nil {
		_, err = s.DB.WriteSQL().ExecContext(t.Context(), "INSERT INTO filled VALUES (zeroblob(3000))")
	}
	if outage.Of(err) != outage.Full {
		t.Fatal(err)
	}
	body := `{"query":"mutation{` + strings.Repeat(" ", 10)
	for i := range 30 {
		body += "t" + apptest.ID(i) + `:createServiceOrderTemplate(input:{name:\"` + strings.Repeat("x", 100) + apptest.ID(i) +
			`\"}){userErrors{code}} `
	}
	body += `}"}`
	r := c.Do(t, http.MethodPost, "/graphql", "application/json", []byte(body))
	if r.StatusCode != http.StatusServiceUnavailable || !strings.Contains(string(r.Body), `"UNAVAILABLE"`) ||
		strings.Contains(string(r.Body), "INTERNAL") {
		t.Errorf("on a full disk: %d %.600s", r.StatusCode, r.Body)
	}
	if r := c.Do(t, http.MethodGet, "/readyz", "", nil); r.StatusCode != http.StatusServiceUnavailable ||
		string(r.Body) != "the database's disk is full\n" {
		t.Errorf("/readyz: %d %s", r.StatusCode, r.Body)
	}
	limit("1000000")
	if r := c.Do(t, http.MethodPost, "/graphql", "application/json", []byte(wantsCustomer)); r.StatusCode != http.StatusOK {
		t.Errorf("once there is room: %d %s", r.StatusCode, r.Body)
	}
	if r := c.Do(t, http.MethodGet, "/readyz", "", nil); r.StatusCode != http.StatusOK {
		t.Errorf("/readyz once there is room: %d %s", r.StatusCode, r.Body)
	}
}
