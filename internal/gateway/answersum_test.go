package gateway_test

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

// largeAnswer is 1.4 MB of text when there are eight saved queries of 180 kB, nearly as much as an answer may be.
const largeAnswer = "{savedQueries(first:8){edges{node{document variables}}}}"

// mostWaiting is what the answers may take together that one viewer asks for and doesn't read.
const mostWaiting = 150 << 20

// keeper is a machine with the saved queries for a large answer.
func keeper(t *testing.T, s *apptest.Server, name string) *apptest.Client {
	t.Helper()
	owner := viewer.Viewer{Kind: viewer.KindToken, Name: name}.Owner()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		return tx.SavedQuery.MapCreateBulk(make([]struct{}, 8), func(c *ent.SavedQueryCreate, i int) {
			c.SetName(fmt.Sprint(i)).SetDocument("{viewer{name}}#" + strings.Repeat("x", 90_000)).
				SetVariables(`{"x":"` + strings.Repeat("a", 90_000) + `"}`).SetOwner(owner).SetCreatedByName("x")
		}).Exec(ctx)
	})
	return s.MachineCalled(t, name, viewer.ScopeContractsRead)
}

// liveHeap is what the process holds, without garbage.
func liveHeap() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// Answers wait in memory while their client doesn't read them: one that asks for many finds its share spent, the others don't notice, and
// it has its share again once it has gone.
func TestUnreadAnswersAreBoundedTogether(t *testing.T) {
	const sockets, operations, enough = 8, 100, 3
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		greedy, other := keeper(t, s, "greedy"), keeper(t, s, "other")
		codes := func(c *apptest.Client) string { return strings.Join(c.Query(t, largeAnswer, nil).Codes(), " ") }
		if code := codes(greedy); code != "" {
			t.Fatalf("the answer is refused by %s before anything waits", code)
		}
		before, most := liveHeap(), uint64(0)
		var conns []*websocket.Conn
		for range sockets {
			conn := dialled(t, s, greedy)
			conns = append(conns, conn)
			for i := range operations {
				frame := fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":%q}}`, i, largeAnswer)
				if err := conn.Write(t.Context(), websocket.MessageText, []byte(frame)); err != nil {
					t.Fatal(err)
				}
			}
		}
		refused := 0
		for deadline := time.Now().Add(20 * time.Second); refused < enough && time.Now().Before(deadline); {
			if code := codes(greedy); code == "UNAVAILABLE" {
				refused++
			} else if code != "" {
				t.Fatalf("it is refused by %s", code)
			}
			most = max(most, liveHeap())
		}
		if grown := most - min(most, before); refused < enough || grown > mostWaiting {
			t.Errorf("%d requests were refused, and %.0f MiB wait to be read", refused, mebibytes(grown))
		} else {
			t.Logf("%.0f MiB wait to be read", mebibytes(grown))
		}
		if code := codes(other); code != "" {
			t.Errorf("another viewer is refused by %s", code)
		}
		for _, conn := range conns {
			_ = conn.CloseNow()
		}
		for deadline := time.Now().Add(20 * time.Second); codes(greedy) != ""; {
			if time.Now().After(deadline) {
				t.Fatal("its share isn't free again")
			}
		}
	})
}

// A client that reads has all of its answers, however many it asks for at once.
func TestAReaderHasAllItsAnswers(t *testing.T) {
	const operations = 20
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		conn := dialled(t, s, keeper(t, s, "reader"))
		conn.SetReadLimit(-1)
		for i := range operations {
			frame := fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":%q}}`, i, largeAnswer)
			if err := conn.Write(t.Context(), websocket.MessageText, []byte(frame)); err != nil {
				t.Fatal(err)
			}
		}
		for complete := 0; complete < operations; {
			_, text, err := conn.Read(t.Context())
			if err != nil || strings.Contains(string(text), `"errors"`) || strings.Contains(string(text), `"type":"error"`) {
				t.Fatalf("it is answered %.300s, %v", text, err)
			}
			if strings.Contains(string(text), `"type":"complete"`) {
				complete++
			}
		}
	})
}

func TestTextsCostPoints(t *testing.T) {
	s := limited(t, 60_000)
	c := keeper(t, s, "writer")
	a := ask(t, c, largeAnswer)
	// Of points some flow back before they are counted.
	want := 60_000 - a.cost().Requested - 8*180_000/500
	if left := *a.cost().Available; left < want-1 || left > want+300 {
		t.Errorf("it leaves %d points, want %d", left, want)
	}
}

func TestAWebhookPreviewCostsAReport(t *testing.T) {
	s := limited(t, 60_000)
	c := s.As(t, viewer.RoleAdmin)
	c.Header.Set("Vinculo-Dry-Run", "true")
	r := c.Do(t, http.MethodPost, "/graphql", "application/json", hostile{document: "{webhookPreview}"}.request())
	if !strings.Contains(string(r.Body), `"requested":1000`) {
		t.Errorf("it answers %s", r.Body)
	}
}
