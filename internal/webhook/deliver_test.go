package webhook_test

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
	"github.com/vinculo/vinculo/internal/webhook"
)

func TestAPartnerIsSentTheEventsItChoseAtOnce(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		s.StartTasks(t)
		shaped, plain, other := newPartner(t, nil), newPartner(t, nil), newPartner(t, nil)
		a := admin(t, s)
		endpoint(t, a, apptest.Vars{
			"url": shaped.URL, "eventTypes": []string{"CUSTOMER_CREATED"}, "selection": "{ kind: type actorName contract { number } }",
		})
		endpoint(t, a, apptest.Vars{"url": plain.URL, "eventTypes": []string{"CUSTOMER_CREATED"}})
		endpoint(t, a, apptest.Vars{"url": other.URL, "eventTypes": []string{"CONTRACT_CANCELLED"}})
		a.Get(t, `mutation{createCustomer(input:{name:"Ana",document:"11144477735"}){userErrors{code}}}`, nil, nil)
		got, byDefault := shaped.wait(t, 1)[0], plain.wait(t, 1)[0]
		if want := `"data":{"kind":"CUSTOMER_CREATED","actorName":"Test ADMIN","contract":null}}`; !strings.HasSuffix(got.Body, want) ||
			!strings.HasPrefix(got.Body, `{"type":"CUSTOMER_CREATED","timestamp":"20`) {
			t.Errorf("received %s", got.Body)
		}
		data := byDefault.data(t)
		if keys := slices.Sorted(maps.Keys(data)); fmt.Sprint(keys) != "[contract data id occurredAt subjectID type]" {
			t.Errorf("the default payload has %v", keys)
		}
		if got.ID != "evt_"+fmt.Sprint(data["id"]) || byDefault.ID != got.ID {
			t.Errorf("the ids are %s and %s, of event %v", got.ID, byDefault.ID, data["id"])
		}
		if got.Header.Get("Content-Type") != "application/json" || got.Header.Get("User-Agent") != "Vinculo-Webhooks" {
			t.Errorf("headers are %v", got.Header)
		}
		if len(other.received()) != 0 {
			t.Error("a partner was sent an event it didn't choose")
		}
	})
}

func TestAReactivatedEndpointIsSentLaterEventsOnly(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		p := newPartner(t, nil)
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
		ids := contracts(t, s, 2)
		for i, active := range []bool{false, true} {
			if _, err := s.Webhooks.UpdateEndpoint(apptest.System(t), webhook.EndpointChange{ID: id, Active: &active}); err != nil {
				t.Fatal(err)
			}
			happen(t, s, "CONTRACT_UPDATED", ids[i])
			run(t, s)
		}
		if got := p.received(); len(got) != 1 || !strings.Contains(got[0].Body, `"number":"1002"`) {
			t.Errorf("received %v", got)
		}
	})
}

// picky answers 500 to the first tries of each message, to a different number for each.
func picky() func(m message, w http.ResponseWriter) int {
	var mu sync.Mutex
	tries := map[string]int{}
	return func(m message, _ http.ResponseWriter) int {
		mu.Lock()
		defer mu.Unlock()
		tries[m.ID]++
		if tries[m.ID] <= len(tries)%4 {
			return http.StatusInternalServerError
		}
		return http.StatusOK
	}
}

func TestEventsOfOneContractArriveInOrderWhateverFails(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		var mu sync.Mutex
		answer, accepted := picky(), map[string][]string{}
		p := newPartner(t, nil)
		p.answer = func(m message, w http.ResponseWriter) int {
			status := answer(m, w)
			if status == http.StatusOK {
				mu.Lock()
				defer mu.Unlock()
				number := fmt.Sprint(m.data(t)["contract"])
				accepted[number] = append(accepted[number], fmt.Sprint(m.data(t)["data"]))
			}
			return status
		}
		ids := contracts(t, s, 5)
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL, "selection": "{ contract { number } data: occurredAt }"})
		for range 6 {
			now.set(now.Now().Add(time.Second))
			happen(t, s, "CONTRACT_UPDATED", ids...)
		}
		for rounds := 0; statuses(t, s, id)[domain.DeliveryDelivered] < 30 && rounds < 100; rounds++ {
			run(t, s)
			now.set(now.Now().Add(15 * time.Minute))
		}
		if counts := statuses(t, s, id); counts[domain.DeliveryDelivered] != 30 {
			t.Fatalf("deliveries are %v", counts)
		}
		for number, order := range accepted {
			if len(order) != 6 || !slices.IsSorted(order) {
				t.Errorf("contract %s: %v", number, order)
			}
		}
		bodies := map[string]string{}
		for _, m := range p.received() {
			if body, again := bodies[m.ID]; again && body != m.Body {
				t.Errorf("%s was sent as %s and as %s", m.ID, body, m.Body)
			}
			bodies[m.ID] = m.Body
		}
	}, now.option())
}

func TestDeliveriesLeftByADeadProcessAreSentByAnother(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		p := newPartner(t, nil)
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 3)...)
		e, err := s.Webhooks.Endpoint(apptest.System(t), id)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Webhooks.FanOut(apptest.System(t), e); err != nil {
			t.Fatal(err)
		}
		if taken, err := s.Webhooks.Take(apptest.System(t), e, ids(deliveries(t, s, id))...); err != nil || len(taken) != 3 {
			t.Fatalf("took %d deliveries, %v", len(taken), err)
		}
		run(t, s)
		if got := p.received(); len(got) != 0 {
			t.Fatalf("while it is another process's, %d are sent", len(got))
		}
		now.set(now.Now().Add(2 * time.Minute))
		run(t, s)
		if got := p.received(); len(got) != 3 || statuses(t, s, id)[domain.DeliveryDelivered] != 3 {
			t.Errorf("later, %d are sent", len(got))
		}
	}, now.option())
}

func TestADeliverySurvivesAClockSetBack(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		p, start := newPartner(t, nil), newClock().now
		now.set(start)
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 3)...)
		e, err := s.Webhooks.Endpoint(apptest.System(t), id)
		if err == nil {
			err = s.Webhooks.FanOut(apptest.System(t), e)
		}
		if err != nil {
			t.Fatal(err)
		}
		if taken, err := s.Webhooks.Take(apptest.System(t), e, ids(deliveries(t, s, id))...); err != nil || len(taken) != 3 {
			t.Fatalf("took %d deliveries, %v", len(taken), err)
		}
		now.set(start.Add(-2 * time.Hour))
		s.DB.Now()
		now.set(start.Add(3*time.Minute - 2*time.Hour))
		run(t, s)
		if got := p.received(); len(got) != 3 {
			t.Errorf("%d are sent", len(got))
		}
	}, now.option())
}

func ids(list []*ent.WebhookDelivery) (ids []int) {
	for _, d := range list {
		ids = append(ids, d.ID)
	}
	return ids
}

// TestADeliveryIsTakenByOneProcess: both processes have found it free. Of the three, the first was already tried, the second waits
// for it, and the third belongs to another contract.
func TestADeliveryIsTakenByOneProcess(t *testing.T) {
	now := newClock()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			databaseURL := dbtest.URL(t, engine)
			servers := []*apptest.Server{start(t, databaseURL, now.option()), start(t, databaseURL, now.option())}
			s, p := servers[0], newPartner(t, always(http.StatusBadGateway))
			id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
			made := contracts(t, s, 2)
			happen(t, s, "CONTRACT_UPDATED", made[0])
			run(t, s)
			happen(t, s, "CONTRACT_UPDATED", made...)
			e, err := s.Webhooks.Endpoint(apptest.System(t), id)
			if err != nil {
				t.Fatal(err)
			}
			if err := s.Webhooks.FanOut(apptest.System(t), e); err != nil {
				t.Fatal(err)
			}
			now.set(now.Now().Add(10 * time.Second))
			found, system, taken := ids(deliveries(t, s, id)), apptest.System(t), make([][]int, 2)
			var both, all sync.WaitGroup
			both.Add(2)
			for i, s := range servers {
				var once sync.Once
				s.Webhooks.AfterRender(func() { once.Do(func() { both.Done(); both.Wait() }) })
				all.Go(func() {
					var err error
					if taken[i], err = s.Webhooks.Take(system, e, found...); err != nil {
						t.Error(err)
					}
				})
			}
			all.Wait()
			got := slices.Sorted(slices.Values(slices.Concat(taken...)))
			if len(found) != 3 || !slices.Equal(got, []int{found[0], found[2]}) {
				t.Errorf("of %v the two took %v", found, taken)
			}
		})
	}
}

func TestATryInterruptedByAStopIsLeftToTheNextProcess(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		ended := make(chan struct{})
		var first sync.Once
		p := newPartner(t, func(message, http.ResponseWriter) int {
			first.Do(func() {
				stop()
				<-ended
			})
			return http.StatusOK
		})
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		_ = s.Webhooks.Run(ctx)
		close(ended)
		run(t, s)
		d := deliveries(t, s, id)[0]
		if d.Status != domain.DeliveryDelivered || len(d.Attempts) > 1 {
			t.Errorf("the delivery is %s after %v", d.Status, d.Attempts)
		}
	})
}

func TestASlowPartnerDelaysNoOther(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		release := make(chan struct{})
		slow, quick := newPartner(t, func(message, http.ResponseWriter) int {
			<-release
			return http.StatusOK
		}), newPartner(t, nil)
		a := admin(t, s)
		endpoint(t, a, apptest.Vars{"url": slow.URL, "name": "slow"})
		endpoint(t, a, apptest.Vars{"url": quick.URL, "name": "quick"})
		ids := contracts(t, s, 20)
		happen(t, s, "CONTRACT_UPDATED", ids...)
		ended := make(chan error)
		go func() { ended <- s.Webhooks.Run(t.Context()) }()
		quick.wait(t, 20)
		happen(t, s, "CONTRACT_UPDATED", ids[:5]...)
		if err := s.Webhooks.Run(t.Context()); err != nil {
			t.Error(err)
		}
		quick.wait(t, 5)
		if held := len(slow.received()); held > 8 {
			t.Errorf("%d are sent at once", held)
		}
		close(release)
		slow.wait(t, 25)
		if err := <-ended; err != nil {
			t.Error(err)
		}
	})
}

func TestSeveralProcessesSendEachEventOnce(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			databaseURL := dbtest.URL(t, engine)
			servers := []*apptest.Server{start(t, databaseURL), start(t, databaseURL), start(t, databaseURL)}
			p := newPartner(t, nil)
			id, _ := endpoint(t, servers[0].As(t, viewer.RoleAdmin), apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
			ids := contracts(t, servers[0], 40)
			for _, s := range servers {
				s.StartTasks(t)
			}
			var all sync.WaitGroup
			for _, s := range servers {
				all.Go(func() { happen(t, s, "CONTRACT_UPDATED", ids...) })
			}
			all.Wait()
			p.wait(t, 120)
			eventually(t, "the last record", func() bool { return statuses(t, servers[0], id)[domain.DeliveryDelivered] == 120 })
			for _, s := range servers {
				run(t, s)
			}
			times := map[string]int{}
			for _, m := range p.received() {
				if times[m.ID]++; times[m.ID] > 1 {
					t.Errorf("%s was sent %d times", m.ID, times[m.ID])
				}
			}
			if len(times) != 120 {
				t.Errorf("%d events arrived, want 120", len(times))
			}
		})
	}
}
