package main

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A server that is killed in the midst of a request leaves nothing: another carries the request out, once, as soon as the database
// has noticed the death.
func TestAKilledServersRequestIsRepeatedInTheOther(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	one, other := b.serve(t), b.serve(t)
	unlock := b.lock(t, "customers")
	one.sendAndForget(t)
	b.untilWaiting(t, "customers")
	one.kill(t)
	unlock()
	for _, replayed := range []string{"", "true"} {
		var r apptest.Response
		until(t, time.Minute, "carried out", func() bool {
			r = other.sendAgain(t)
			return !strings.Contains(string(r.Body), "IDEMPOTENCY_IN_PROGRESS")
		})
		if r.StatusCode != http.StatusOK || r.Header.Get("Idempotent-Replay") != replayed {
			t.Errorf("after the death: %d %s, replayed %q", r.StatusCode, r.Body, r.Header.Get("Idempotent-Replay"))
		}
	}
	if n := b.db.Reader().Customer.Query().Where(customer.Name("Ana")).CountX(viewer.System(t.Context())); n != 1 {
		t.Errorf("there are %d customers", n)
	}
}

const createAna = `{"query":"mutation{createCustomer(input:{name:\"Ana\",document:\"11144477735\"}){customer{id} ` +
	`userErrors{code}}}"}`

// sendAndForget sends the request without waiting for an answer; there is none.
func (s *server) sendAndForget(t *testing.T) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", strings.NewReader(createAna))
	if err != nil {
		t.Fatal(err)
	}
	request.Header = s.Header.Clone()
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", "ana")
	go func() {
		if response, err := http.DefaultClient.Do(request); err == nil {
			_ = response.Body.Close()
		}
	}()
}

func (s *server) sendAgain(t *testing.T) apptest.Response {
	t.Helper()
	s.Header.Set("Idempotency-Key", "ana")
	return s.Do(t, "POST", "/graphql", "application/json", []byte(createAna))
}

// untilWaiting waits until a transaction waits for a table.
func (b base) untilWaiting(t *testing.T, table string) {
	t.Helper()
	until(t, time.Minute, "waiting in its transaction", func() bool {
		var waiting int
		const query = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted AND relation = to_regclass($1)"
		return b.db.ReadSQL().QueryRowContext(t.Context(), query, table).Scan(&waiting) == nil && waiting > 0
	})
}

// lock makes writers of a table wait.
func (b base) lock(t *testing.T, table string) (unlock func()) {
	t.Helper()
	tx, err := b.db.WriteSQL().BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tx.ExecContext(t.Context(), "LOCK TABLE "+table+" IN EXCLUSIVE MODE"); err != nil {
		t.Fatal(err)
	}
	return func() {
		if err := tx.Rollback(); err != nil {
			t.Error(err)
		}
	}
}
