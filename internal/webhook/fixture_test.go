package webhook_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

// each runs the test on both engines, with sending to this machine allowed.
func each(t *testing.T, f func(t *testing.T, s *apptest.Server), opts ...app.Option) {
	t.Helper()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) { f(t, start(t, dbtest.URL(t, engine), opts...)) })
	}
}

func start(t *testing.T, databaseURL string, opts ...app.Option) *apptest.Server {
	t.Helper()
	return apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: databaseURL, WebhooksPrivate: true,
	}, opts...)
}

// clock is a time set by the test.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) set(now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = now
}

func (c *clock) option() app.Option { return app.WithDatabase(database.WithClock(c.Now)) }

// message is what a partner received.
type message struct {
	ID     string
	Header http.Header
	Body   string
}

func (m message) data(t *testing.T) map[string]any {
	t.Helper()
	var body struct{ Data map[string]any }
	if err := json.Unmarshal([]byte(m.Body), &body); err != nil {
		t.Fatal(err)
	}
	return body.Data
}

// partner is a server that receives webhooks.
type partner struct {
	*httptest.Server
	mu       sync.Mutex
	messages []message
	arrived  chan struct{}
	// answer returns the status to answer with, or answers itself and returns 0; nil means 204.
	answer func(m message, w http.ResponseWriter) int
}

func newPartner(t *testing.T, answer func(m message, w http.ResponseWriter) int) *partner {
	t.Helper()
	p := &partner{arrived: make(chan struct{}, 100_000), answer: answer}
	p.Server = httptest.NewServer(p)
	t.Cleanup(p.Close)
	return p
}

// ServeHTTP implements http.Handler.
func (p *partner) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	m := message{r.Header.Get("webhook-id"), r.Header.Clone(), string(body)}
	p.mu.Lock()
	p.messages = append(p.messages, m)
	p.mu.Unlock()
	status := http.StatusNoContent
	if p.answer != nil {
		status = p.answer(m, w)
	}
	if status > 0 {
		w.WriteHeader(status)
	}
	p.arrived <- struct{}{}
}

func (p *partner) received() []message {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]message(nil), p.messages...)
}

// wait returns what was received, once there are that many messages.
func (p *partner) wait(t *testing.T, count int) []message {
	t.Helper()
	for range count {
		select {
		case <-p.arrived:
		case <-time.After(30 * time.Second):
			t.Fatalf("received %d messages in 30 seconds, want %d", len(p.received()), count)
		}
	}
	return p.received()
}

// endpoint sets up an endpoint as an administrator does, and returns its id and secret.
func endpoint(t *testing.T, admin *apptest.Client, input apptest.Vars) (id int, secret string) {
	t.Helper()
	if input["name"] == nil {
		input["name"] = "ERP"
	}
	var out struct {
		CreateWebhookEndpoint struct {
			Secret          string
			WebhookEndpoint struct{ ID string }
			UserErrors      []struct{ Code, Message string }
		}
	}
	admin.Get(t, `mutation($input:CreateWebhookEndpointInput!){createWebhookEndpoint(input:$input){
		secret webhookEndpoint{id} userErrors{code message}}}`, apptest.Vars{"input": input}, &out)
	if len(out.CreateWebhookEndpoint.UserErrors) > 0 {
		t.Fatalf("refused: %+v", out.CreateWebhookEndpoint.UserErrors)
	}
	_, _ = fmt.Sscan(out.CreateWebhookEndpoint.WebhookEndpoint.ID, &id)
	return id, out.CreateWebhookEndpoint.Secret
}

// contracts inserts contracts and returns their ids.
func contracts(t *testing.T, s *apptest.Server, count int) (ids []int) {
	t.Helper()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		ids = nil
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("P").SetName("P").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("C").SetType("PF").
			SetName("Ana").SetSearchName("ana").SetDocument("52998224725").SaveX(ctx)
		for i := range count {
			ids = append(ids, tx.Contract.Create().SetNumber(fmt.Sprint(1001+i)).SetCustomer(customer).SetPlan(plan).SetBranch(branch).
				SetActivatedAt(tx.Now).SaveX(ctx).ID)
		}
		return nil
	})
	return ids
}

// happen makes something happen to each of the contracts, in a transaction each, and waits until the log can be read that far:
// other tests' transactions on the same PostgreSQL hold it up.
func happen(t *testing.T, s *apptest.Server, what event.Type, contractIDs ...int) {
	t.Helper()
	for _, id := range contractIDs {
		s.Write(t, func(ctx context.Context, tx *database.Tx) error {
			return s.Events.Append(ctx, tx, eventlog.Entry{Type: what, ContractID: id, SubjectID: id})
		})
	}
	eventually(t, "the log's end", func() bool {
		_, _, more, err := eventlog.ReadToWatermark(t.Context(), s.DB, eventlog.Cursor{}, 100_000)
		return err == nil && !more
	})
}

// eventually waits for what another goroutine or process is about to do.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !is(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%s doesn't come", what)
		}
	}
}

// run sends all that is due.
func run(t *testing.T, s *apptest.Server) {
	t.Helper()
	if err := s.Webhooks.Run(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// deliveries are an endpoint's, in the order of their events.
func deliveries(t *testing.T, s *apptest.Server, endpointID int) []*ent.WebhookDelivery {
	t.Helper()
	list, err := s.Reader().WebhookDelivery.Query().Where(webhookdelivery.EndpointID(endpointID)).
		Order(webhookdelivery.ByEventID()).All(apptest.System(t))
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// statuses counts an endpoint's deliveries by status.
func statuses(t *testing.T, s *apptest.Server, endpointID int) map[domain.DeliveryStatus]int {
	t.Helper()
	counts := map[domain.DeliveryStatus]int{}
	for _, d := range deliveries(t, s, endpointID) {
		counts[d.Status]++
	}
	return counts
}

func admin(t *testing.T, s *apptest.Server) *apptest.Client { return s.As(t, viewer.RoleAdmin) }
