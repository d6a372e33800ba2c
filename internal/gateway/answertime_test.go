package gateway_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

// slow has each statement of analysts take a connection, and keep it until its answer's time is up.
type slow struct{ db atomic.Pointer[database.DB] }

func (s *slow) statement(ctx context.Context, _ string) {
	db := s.db.Load()
	if db == nil || viewer.Asker(ctx) == "" || viewer.FromContext(ctx).Role != viewer.RoleAnalyst {
		return
	}
	conn, err := db.ReadSQL().Conn(ctx)
	if err != nil {
		return
	}
	<-ctx.Done()
	_ = conn.Close()
}

// What one viewer asks for doesn't take all connections: others, tasks and changes go on beside it, and what finds none within its
// time is refused.
func TestHeavyReadersDontBlockOthers(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			var held slow
			s := apptest.Start(t, engine, app.WithAnswerTime(5*time.Second), app.WithDatabase(database.WithStatements(held.statement)))
			greedy, other := s.As(t, viewer.RoleAnalyst), s.As(t, viewer.RoleOperator)
			held.db.Store(s.DB)
			var asking sync.WaitGroup
			for range 4 {
				asking.Go(func() {
					if a := greedy.Query(t, "{"+aliases(20, "plans{totalCount}")+"}", nil); a.Status != http.StatusGatewayTimeout ||
						a.Codes()[0] != "TIMEOUT" {
						t.Errorf("who reads much is answered %d %v", a.Status, a.Codes())
					}
				})
			}
			for quarter := s.DB.Stats()["answers"].MaxOpenConnections / 4; s.DB.ReadSQL().Stats().InUse < quarter; {
				time.Sleep(time.Millisecond)
			}
			for range 10 {
				other.Get(t, "{plans{totalCount} contracts(first:1){totalCount edges{node{id}}} "+
					"contractStats(groupBy:[STATUS]){total{contracts}}}", nil, nil)
			}
			s.Write(t, func(ctx context.Context, tx *database.Tx) error {
				return tx.Technology.Create().SetCode("NOVA").Exec(ctx)
			})
			if n := s.Reader().Technology.Query().CountX(apptest.System(t)); n == 0 {
				t.Error("a task reads nothing")
			}
			asking.Wait()
			held.db.Store(nil)
			greedy.Get(t, "{"+aliases(20, "plans{totalCount}")+"}", nil, nil)
			if left := s.DB.Stats()["answers"].InUse; left != 0 {
				t.Errorf("%d connections aren't given back", left)
			}
		})
	}
}

// The viewer and the readiness are answered while all connections are taken.
func TestTheViewerIsAnsweredWhileOthersRead(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		user, machine := s.As(t, viewer.RoleOperator), s.Machine(t, viewer.RoleAnalyst)
		pool := s.DB.ReadSQL()
		for range pool.Stats().MaxOpenConnections {
			conn, err := pool.Conn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = conn.Close() })
		}
		for range 10 {
			if r := user.Do(t, http.MethodGet, "/readyz", "", nil); r.StatusCode != http.StatusOK {
				t.Fatalf("/readyz answers %d %s", r.StatusCode, r.Body)
			}
			if r := user.Do(t, http.MethodGet, "/session", "", nil); !strings.Contains(string(r.Body), `"signedIn":true`) {
				t.Fatalf("/session answers %d %s", r.StatusCode, r.Body)
			}
			machine.Get(t, "{viewer{name}}", nil, nil)
		}
	})
}

// An answer's time runs from the arrival of what is asked: telling who asks is part of it, whatever that waits for.
func TestAnAnswersTimeRunsFromItsArrival(t *testing.T) {
	var recognised, ends atomic.Int64
	times := app.WithDatabase(database.WithStatements(func(ctx context.Context, sql string) {
		deadline, bound := ctx.Deadline()
		switch {
		case strings.Contains(sql, "api_tokens"):
			recognised.Store(time.Now().UnixNano())
		case strings.Contains(sql, "plans") && bound:
			ends.Store(deadline.UnixNano())
		}
	}))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.Machine(t, viewer.RoleAnalyst)
		socket := dialled(t, s, c)
		for way, ask := range map[string]func(document string) string{
			"POST": func(document string) string { return string(c.Query(t, document, nil).Data) },
			"WebSocket": func(document string) string {
				answer, err := converse(t, socket,
					fmt.Sprintf(`{"id":"1","type":"subscribe","payload":%s}`, hostile{document: document}.request()))
				if err != nil {
					t.Fatal(err)
				}
				return answer
			},
		} {
			ends.Store(0)
			if answer := ask("{plans{totalCount}}"); !strings.Contains(answer, "totalCount") {
				t.Fatalf("%s answers %s", way, answer)
			}
			late := time.Duration(ends.Load() - recognised.Load() - int64(gateway.AnswerTime))
			if ends.Load() == 0 || late > 0 {
				t.Errorf("over %s the time ends %v late", way, late)
			}
		}
	}, times)
}
