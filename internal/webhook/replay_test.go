package webhook_test

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/webhook"
)

// replay requests a replay and returns how many deliveries are sent again.
func replay(t *testing.T, a *apptest.Client, input apptest.Vars) int {
	t.Helper()
	var out struct {
		ReplayWebhookDeliveries struct {
			Deliveries int
			UserErrors []struct{ Message string }
		}
	}
	a.Get(t, `mutation($input:ReplayWebhookDeliveriesInput!){replayWebhookDeliveries(input:$input){deliveries userErrors{message}}}`,
		apptest.Vars{"input": input}, &out)
	if refused := out.ReplayWebhookDeliveries.UserErrors; len(refused) > 0 {
		t.Fatalf("refused: %v", refused)
	}
	return out.ReplayWebhookDeliveries.Deliveries
}

func TestADeliveryIsReplayedUnchanged(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p := admin(t, s), newPartner(t, nil)
		id, _ := endpoint(t, a, apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 2)...)
		run(t, s)
		before := p.wait(t, 2)
		chosen := deliveries(t, s, id)[0]
		if got := replay(t, a, apptest.Vars{"deliveryId": apptest.ID(chosen.ID)}); got != 1 {
			t.Errorf("%d are replayed, want 1", got)
		}
		run(t, s)
		again := p.wait(t, 1)[2]
		same := slices.ContainsFunc(before, func(m message) bool { return m.ID == again.ID && m.Body == again.Body })
		if !same || again.ID != fmt.Sprintf("evt_%d", chosen.EventID) {
			t.Errorf("%s was sent again as %s", again.ID, again.Body)
		}
		if d := deliveries(t, s, id)[0]; d.Status != domain.DeliveryDelivered || d.AttemptCount != 2 {
			t.Errorf("the log says %s after %d tries", d.Status, d.AttemptCount)
		}
	})
}

func TestATimeRangeIsReplayedInOrder(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p := admin(t, s), newPartner(t, nil)
		ids := contracts(t, s, 2)
		// The first hour is before the endpoint was created.
		began := now.Now()
		for hour := range 4 {
			now.set(began.Add(time.Duration(hour) * time.Hour))
			if hour == 1 {
				endpoint(t, a, apptest.Vars{
					"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"},
					"selection": "{ id occurredAt contract { id } }",
				})
			}
			happen(t, s, "CONTRACT_UPDATED", ids...)
			happen(t, s, "CONTRACT_SUSPENDED", ids...)
			run(t, s)
		}
		sent := p.wait(t, 6)
		endpointID := s.Reader().WebhookEndpoint.Query().OnlyIDX(apptest.System(t))
		got := replay(t, a, apptest.Vars{
			"endpointId": apptest.ID(endpointID), "from": began, "until": began.Add(2 * time.Hour),
		})
		if got != 4 {
			t.Errorf("%d are replayed, want those of two hours", got)
		}
		run(t, s)
		again := p.wait(t, 4)[6:]
		order := map[string][]string{}
		for _, m := range again {
			contract := fmt.Sprint(m.data(t)["contract"])
			order[contract] = append(order[contract], fmt.Sprint(m.data(t)["occurredAt"]))
			i := slices.IndexFunc(sent, func(s message) bool { return s.ID == m.ID })
			if i >= 0 && sent[i].Body != m.Body {
				t.Errorf("%s was sent as %s and as %s", m.ID, sent[i].Body, m.Body)
			}
		}
		for contract, times := range order {
			if want := []string{"2026-06-01T12:00:00Z", "2026-06-01T13:00:00Z"}; !slices.Equal(times, want) {
				t.Errorf("contract %s: %v", contract, times)
			}
		}
		now.set(began)
	}, now.option())
}

func TestATimeRangeWithTooManyEventsIsRefused(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a, from := admin(t, s), time.Now().Add(-time.Hour)
		some, _ := endpoint(t, a, apptest.Vars{"url": "https://example.com", "eventTypes": []string{"CONTRACT_UPDATED"}})
		all, _ := endpoint(t, a, apptest.Vars{"url": "https://example.com"})
		s.Write(t, func(ctx context.Context, tx *database.Tx) error {
			entries := make([]eventlog.Entry, 10_001)
			for i := range entries {
				entries[i].Type = event.TypeCONTRACT_UPDATED
			}
			entries[0].Type = event.TypePARAMETERS_UPDATED
			return s.Events.Append(ctx, tx, entries...)
		})
		if got := replay(t, a, apptest.Vars{"endpointId": apptest.ID(some), "from": from}); got != 10_000 {
			t.Errorf("%d are replayed, want 10,000", got)
		}
		_, err := s.Webhooks.Replay(apptest.System(t), webhook.Replay{EndpointID: &all, From: &from})
		refused, _ := fault.Refusals(err)
		if len(refused) != 1 || refused[0].Code != fault.Invalid || strings.Join(refused[0].Field, ".") != "input.from" ||
			len(deliveries(t, s, all)) > 0 {
			t.Errorf("more are refused by %v", err)
		}
	})
}

func TestADeliveryReplayedDuringATryIsSentAgain(t *testing.T) {
	now := newClock()
	for name, want := range map[string]string{"one": "[1 2 2]", "range": "[1 2 1 2]"} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, s *apptest.Server) {
				tried, release := make(chan struct{}), make(chan struct{})
				var count atomic.Int32
				p := newPartner(t, func(message, http.ResponseWriter) int {
					if count.Add(1) == 2 {
						close(tried)
						<-release
					}
					return http.StatusOK
				})
				a, began := admin(t, s), now.Now()
				id, _ := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
				ids := contracts(t, s, 1)
				happen(t, s, "CONTRACT_UPDATED", ids[0], ids[0])
				ended := make(chan error)
				go func() { ended <- s.Webhooks.Run(t.Context()) }()
				<-tried
				now.set(now.Now().Add(time.Second))
				chosen := apptest.Vars{"endpointId": apptest.ID(id), "from": began}
				if name == "one" {
					chosen = apptest.Vars{"deliveryId": apptest.ID(deliveries(t, s, id)[1].ID)}
				}
				replay(t, a, chosen)
				close(release)
				if err := <-ended; err != nil {
					t.Fatal(err)
				}
				run(t, s)
				var got []int
				first := deliveries(t, s, id)[0].EventID
				for _, m := range p.received() {
					got = append(got, map[bool]int{true: 1, false: 2}[m.ID == fmt.Sprintf("evt_%d", first)])
				}
				if fmt.Sprint(got) != want || statuses(t, s, id)[domain.DeliveryDelivered] != 2 {
					t.Errorf("sent %v, want %s; %v", got, want, statuses(t, s, id))
				}
			}, now.option())
		})
	}
}

func TestATestIsSentWhateverTheEventTypes(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		s.StartTasks(t)
		a, p, other := admin(t, s), newPartner(t, nil), newPartner(t, nil)
		id, secret := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_CANCELLED"}})
		endpoint(t, a, apptest.Vars{"url": other.URL})
		a.Get(t, `mutation($id:ID!){sendTestWebhook(input:{id:$id}){userErrors{code}}}`, apptest.Vars{"id": apptest.ID(id)}, nil)
		got := p.wait(t, 1)[0]
		if !strings.HasPrefix(got.Body, `{"type":"WEBHOOK_TESTED","timestamp":"`) || !signedBy(t, got, secret)[0] {
			t.Errorf("received %s", got.Body)
		}
		run(t, s)
		for _, m := range other.received() {
			if strings.Contains(m.Body, "WEBHOOK_TESTED") {
				t.Error("another endpoint received it")
			}
		}
	})
}

func TestATestSkipsTheBacklog(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		var count, tested atomic.Int64
		p := newPartner(t, func(m message, _ http.ResponseWriter) int {
			if n := count.Add(1); strings.Contains(m.Body, "WEBHOOK_TESTED") {
				tested.Store(n)
			}
			time.Sleep(20 * time.Millisecond)
			return http.StatusOK
		})
		a := admin(t, s)
		id, _ := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 300)...)
		ended := make(chan error)
		go func() { ended <- s.Webhooks.Run(t.Context()) }()
		eventually(t, "the first try", func() bool { return count.Load() > 8 })
		a.Get(t, `mutation($id:ID!){sendTestWebhook(input:{id:$id}){userErrors{code}}}`, apptest.Vars{"id": apptest.ID(id)}, nil)
		asked := count.Load()
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		if at := tested.Load(); at == 0 || at > asked+120 || count.Load() != 301 {
			t.Errorf("after %d tries a test is asked for, and sent as number %d of %d", asked, at, count.Load())
		}
	})
}
