package webhook_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/domain"
)

func TestDeliveriesAreKeptForThirtyDays(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		fails, works := newPartner(t, always(http.StatusBadGateway)), newPartner(t, nil)
		a := admin(t, s)
		failing, _ := endpoint(t, a, apptest.Vars{"url": fails.URL, "name": "fails", "eventTypes": []string{"CONTRACT_UPDATED"}})
		working, _ := endpoint(t, a, apptest.Vars{"url": works.URL, "name": "works", "eventTypes": []string{"CONTRACT_UPDATED"}})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 2)...)
		run(t, s)
		now.set(now.Now().Add(30*24*time.Hour - time.Second))
		for _, want := range []int{2, 0} {
			if err := s.Webhooks.SweepDeliveries(apptest.System(t)); err != nil {
				t.Fatal(err)
			}
			if got := len(deliveries(t, s, working)); got != want {
				t.Errorf("%d deliveries are kept, want %d", got, want)
			}
			now.set(now.Now().Add(2 * time.Second))
		}
		if got := statuses(t, s, failing); got[domain.DeliveryPending] != 2 {
			t.Errorf("what still waits is %v", got)
		}
	}, now.option())
}

func TestAReplayedDeliveryIsKeptForThirtyDaysMore(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p := admin(t, s), newPartner(t, nil)
		id, _ := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		now.set(now.Now().Add(30*24*time.Hour + time.Hour))
		a.SignIn(t, "admin@example.com", apptest.Password) // the previous session has ended
		replay(t, a, apptest.Vars{"deliveryId": apptest.ID(deliveries(t, s, id)[0].ID)})
		run(t, s)
		for _, later := range []struct {
			wait time.Duration
			want int
		}{{0, 1}, {30*24*time.Hour - time.Second, 1}, {2 * time.Second, 0}} {
			now.set(now.Now().Add(later.wait))
			if err := s.Webhooks.SweepDeliveries(apptest.System(t)); err != nil {
				t.Fatal(err)
			}
			if got := len(deliveries(t, s, id)); got != later.want || len(p.received()) != 2 {
				t.Errorf("%s later %d are kept, want %d", later.wait, got, later.want)
			}
		}
	}, now.option())
}
