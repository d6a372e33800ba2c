package webhook_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/webhook"
)

// always gives every message the same answer.
func always(status int) func(message, http.ResponseWriter) int {
	return func(message, http.ResponseWriter) int { return status }
}

// waits are the delays after the first tries, each with up to 10% jitter.
var waits = []time.Duration{
	5 * time.Second, 30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute,
	time.Hour, 2 * time.Hour, 4 * time.Hour, 8 * time.Hour, 8 * time.Hour,
}

func TestAPartnerThatFailsIsTriedForThreeDays(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		began := now.Now()
		p := newPartner(t, always(http.StatusInternalServerError))
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		for tries := 1; ; tries++ {
			run(t, s)
			d := deliveries(t, s, id)[0]
			if d.AttemptCount != tries || len(p.received()) != tries {
				t.Fatalf("after %d tries the log has %d, and %d arrived", tries, d.AttemptCount, len(p.received()))
			}
			if d.Status == domain.DeliveryFailed {
				break
			}
			wait, last := d.NextAttemptAt.Sub(now.Now()), d.NextAttemptAt.Equal(d.GiveUpAt)
			if want := waits[min(tries, len(waits))-1]; !last && (wait < want || wait > want+want/10) || wait > want+want/10 {
				t.Errorf("after try %d it waits %s, want %s", tries, wait, want)
			}
			now.set(d.NextAttemptAt.Add(-time.Second))
			run(t, s)
			now.set(*d.NextAttemptAt)
		}
		d := deliveries(t, s, id)[0]
		if elapsed := now.Now().Sub(began); elapsed != 72*time.Hour || d.NextAttemptAt != nil || d.DeliveredAt != nil {
			t.Errorf("it is given up after %s, %+v", elapsed, d)
		}
		if len(d.Attempts) != d.AttemptCount || d.Attempts[0].StatusCode != 500 || !d.Attempts[len(d.Attempts)-1].At.Equal(now.Now()) {
			t.Errorf("the tries are %v", d.Attempts)
		}
	}, now.option())
}

func TestALaterEventOfAContractWaitsForThePreviousOne(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		var refuse atomic.Value
		p := newPartner(t, func(m message, _ http.ResponseWriter) int {
			if m.ID == refuse.Load() {
				return http.StatusServiceUnavailable
			}
			return http.StatusOK
		})
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		ids := contracts(t, s, 2)
		happen(t, s, "CONTRACT_UPDATED", ids[0], ids[0], ids[1])
		first := s.Reader().Event.Query().Where(event.ContractID(ids[0])).Order(event.ByID()).FirstIDX(apptest.System(t))
		refuse.Store(fmt.Sprintf("evt_%d", first))
		run(t, s)
		now.set(now.Now().Add(3 * time.Second))
		run(t, s)
		if counts := statuses(t, s, id); counts[domain.DeliveryPending] != 2 || len(p.received()) != 2 {
			t.Fatalf("while the first is refused, %v; %d were sent", counts, len(p.received()))
		}
		now.set(now.Now().Add(80 * time.Hour))
		for range 5 { // the least tries that it has, however much time has gone by
			run(t, s)
			now.set(now.Now().Add(time.Hour))
		}
		list := deliveries(t, s, id)
		if list[0].Status != domain.DeliveryFailed ||
			list[1].Status != domain.DeliveryDelivered || list[2].Status != domain.DeliveryDelivered {
			t.Errorf("once the first is given up, the others are %v", statuses(t, s, id))
		}
	}, now.option())
}

func TestAnEventThatWaitedForAnotherIsAlsoTriedForThreeDays(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		p := newPartner(t, always(http.StatusServiceUnavailable))
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		ids := contracts(t, s, 1)
		happen(t, s, "CONTRACT_UPDATED", ids[0], ids[0])
		for rounds := 0; statuses(t, s, id)[domain.DeliveryFailed] < 2 && rounds < 100; rounds++ {
			run(t, s)
			for _, d := range deliveries(t, s, id) {
				if d.NextAttemptAt != nil {
					now.set(*d.NextAttemptAt)
				}
			}
		}
		list := deliveries(t, s, id)
		for _, d := range list {
			first, last := d.Attempts[0].At, d.Attempts[len(d.Attempts)-1].At
			if d.Status != domain.DeliveryFailed || last.Sub(first) != 72*time.Hour || d.AttemptCount != list[0].AttemptCount {
				t.Errorf("it is %s after %d tries in %s", d.Status, d.AttemptCount, last.Sub(first))
			}
		}
	}, now.option())
}

func TestAPartnerMayAskForMoreTime(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		a, want := admin(t, s), map[int]time.Duration{}
		for header, wait := range map[string]time.Duration{
			"3600": time.Hour, "1": 5 * time.Second, "-1": 5 * time.Second, "soon": 5 * time.Second, "99999999999999999999": 5 * time.Second,
			"86400": 8 * time.Hour, "Mon, 01 Jun 2026 12:30:00 GMT": 30 * time.Minute, "Tue, 01 Jun 2027 12:30:00 GMT": 8 * time.Hour,
		} {
			p := newPartner(t, func(_ message, w http.ResponseWriter) int {
				w.Header().Set("Retry-After", header)
				return http.StatusTooManyRequests
			})
			id, _ := endpoint(t, a, apptest.Vars{"url": p.URL, "name": header, "eventTypes": []string{"CONTRACT_UPDATED"}})
			want[id] = wait
		}
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		for id, wait := range want {
			if got := deliveries(t, s, id)[0].NextAttemptAt.Sub(now.Now()); got < wait || got > wait+time.Second {
				t.Errorf("it waits %s, want %s", got, wait)
			}
		}
	}, now.option())
}

func TestABusyPartnerIsGivenTimeToRecover(t *testing.T) {
	now := newClock()
	for _, status := range []int{http.StatusTooManyRequests, http.StatusServiceUnavailable} {
		each(t, func(t *testing.T, s *apptest.Server) {
			var ready atomic.Bool
			p := newPartner(t, func(_ message, w http.ResponseWriter) int {
				if ready.Load() {
					return http.StatusOK
				}
				w.Header().Set("Retry-After", "3600")
				return status
			})
			id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
			happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 50)...)
			run(t, s)
			asked := len(p.received())
			now.set(now.Now().Add(time.Hour - time.Second))
			run(t, s)
			if got := len(p.received()); asked > 8 || got != asked {
				t.Errorf("%d: it is sent %d at first and then %d, want those that were on their way", status, asked, got-asked)
			}
			ready.Store(true)
			now.set(now.Now().Add(10 * time.Minute))
			run(t, s)
			if counts := statuses(t, s, id); counts[domain.DeliveryDelivered] != 50 {
				t.Errorf("%d: after the hour, %v", status, counts)
			}
		}, now.option())
	}
}

func TestAPartnerThatAnswers410IsDisabled(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		a, p := admin(t, s), newPartner(t, always(http.StatusGone))
		id, _ := endpoint(t, a, apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		happen(t, s, "CONTRACT_UPDATED", someContract(t, s), someContract(t, s))
		run(t, s)
		e, err := s.Webhooks.Endpoint(apptest.System(t), id)
		if err != nil {
			t.Fatal(err)
		}
		if e.Active || e.DisabledReason == nil || *e.DisabledReason != domain.WebhookDisabledGone || e.DisabledAt == nil {
			t.Errorf("the endpoint is active = %v, %v", e.Active, e.DisabledReason)
		}
		if counts := statuses(t, s, id); counts[domain.DeliveryDiscarded] != 3 {
			t.Errorf("what waited is %v", counts)
		}
		told := s.Reader().Event.Query().Where(event.TypeEQ(event.TypeWEBHOOK_ENDPOINT_DISABLED)).AllX(apptest.System(t))
		if len(told) != 1 || told[0].SubjectID == nil || *told[0].SubjectID != id {
			t.Errorf("the event log says %v", told)
		}
		happen(t, s, "CONTRACT_UPDATED", someContract(t, s))
		run(t, s)
		if got := len(p.received()); got != 1 || len(deliveries(t, s, id)) != 3 {
			t.Errorf("%d were sent", got)
		}
	})
}

func TestA410FromAReplacedAddressIsIgnored(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		tried, release := make(chan struct{}), make(chan struct{})
		former, current := newPartner(t, func(message, http.ResponseWriter) int {
			close(tried)
			<-release
			return http.StatusGone
		}), newPartner(t, nil)
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": former.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		ended := make(chan error)
		go func() { ended <- s.Webhooks.Run(t.Context()) }()
		<-tried
		if _, err := s.Webhooks.UpdateEndpoint(apptest.System(t), webhook.EndpointChange{ID: id, URL: &current.URL}); err != nil {
			t.Fatal(err)
		}
		close(release)
		if err := <-ended; err != nil {
			t.Fatal(err)
		}
		now.set(now.Now().Add(10 * time.Second))
		run(t, s)
		e, err := s.Webhooks.Endpoint(apptest.System(t), id)
		if err != nil {
			t.Fatal(err)
		}
		if !e.Active || len(current.received()) != 1 || statuses(t, s, id)[domain.DeliveryDelivered] != 1 {
			t.Errorf("the endpoint is active = %v, and is sent %d", e.Active, len(current.received()))
		}
	}, now.option())
}

func someContract(t *testing.T, s *apptest.Server) int {
	t.Helper()
	return s.Reader().Contract.Query().FirstIDX(apptest.System(t))
}

// TestOnly2xxIsAccepted: a redirect is a failure, too, and isn't followed.
func TestOnly2xxIsAccepted(t *testing.T) {
	elsewhere := newPartner(t, nil)
	each(t, func(t *testing.T, s *apptest.Server) {
		a, statusOf := admin(t, s), map[int]int{}
		accepted := map[int]bool{200: true, 204: true, 299: true, 301: false, 307: false, 400: false, 404: false, 503: false}
		for status := range accepted {
			p := newPartner(t, func(_ message, w http.ResponseWriter) int {
				w.Header().Set("Location", elsewhere.URL)
				return status
			})
			id, _ := endpoint(t, a, apptest.Vars{"url": p.URL, "eventTypes": []string{"CONTRACT_UPDATED"}})
			statusOf[id] = status
		}
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		for id, status := range statusOf {
			d := deliveries(t, s, id)[0]
			if (d.Status == domain.DeliveryDelivered) != accepted[status] ||
				d.Attempts[0].StatusCode != status || d.Attempts[0].Error != "" {
				t.Errorf("after %v it is %s", d.Attempts, d.Status)
			}
		}
	})
	if len(elsewhere.received()) > 0 {
		t.Error("a redirect was followed")
	}
}

func TestOnlyTheBeginningOfAnAnswerIsRead(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		var written atomic.Int64
		p := newPartner(t, func(_ message, w http.ResponseWriter) int {
			w.WriteHeader(http.StatusOK)
			for block := []byte(strings.Repeat("x", 64<<10)); written.Load() < 1<<30; {
				n, err := w.Write(block)
				if written.Add(int64(n)); err != nil {
					break
				}
			}
			return 0
		})
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		if counts := statuses(t, s, id); counts[domain.DeliveryDelivered] != 1 {
			t.Errorf("deliveries are %v", counts)
		}
		p.wait(t, 1)
		if written.Load() >= 1<<30 {
			t.Error("an endless answer is read")
		}
	})
}

func TestAPartnerThatDoesntAnswerTimesOut(t *testing.T) {
	each(t, func(t *testing.T, s *apptest.Server) {
		release := make(chan struct{})
		p := newPartner(t, func(message, http.ResponseWriter) int {
			<-release
			return http.StatusOK
		})
		defer close(release)
		s.Webhooks.SetAnswerTime(50 * time.Millisecond)
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		d := deliveries(t, s, id)[0]
		if d.Status != domain.DeliveryPending || len(d.Attempts) != 1 ||
			d.Attempts[0].Error != "timed out" || d.Attempts[0].StatusCode != 0 {
			t.Errorf("it is %s after %v", d.Status, d.Attempts)
		}
	})
}

// TestPrivateAddressesAreRefusedWhenDialled: the endpoint was created while the setting allowed them.
func TestPrivateAddressesAreRefusedWhenDialled(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			databaseURL, p := dbtest.URL(t, engine), newPartner(t, nil)
			allowed := start(t, databaseURL)
			id, _ := endpoint(t, admin(t, allowed), apptest.Vars{"url": p.URL})
			s := apptest.StartConfig(t, app.Config{Secret: strings.Repeat("test", 8), DatabaseURL: databaseURL})
			happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
			run(t, s)
			d := deliveries(t, s, id)[0]
			if len(p.received()) != 0 || len(d.Attempts) != 1 || d.Attempts[0].Error != "private address" {
				t.Errorf("%d arrived after %v", len(p.received()), d.Attempts)
			}
		})
	}
}
