package webhook_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/outage"
)

// failing starts a server whose PostgreSQL fails on request.
func failing(t *testing.T, statements ...string) (*apptest.Server, func()) {
	t.Helper()
	url := dbtest.URL(t, "postgres")
	db := dbtest.OpenURL(t, url)
	return start(t, url, app.WithDatabase()), func() {
		t.Helper()
		for _, statement := range statements {
			if _, err := db.WriteSQL().ExecContext(t.Context(), statement); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// A delivery that the partner accepted is recorded, however often that fails: it isn't sent again.
func TestATryThatFailsToBeRecordedIsNotRepeated(t *testing.T) {
	s, fail := failing(t, "CREATE SEQUENCE losses",
		`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF NEW.attempt_count > OLD.attempt_count AND nextval('losses') <= 30 THEN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END IF;
			RETURN NEW; END $$`,
		"CREATE TRIGGER lose BEFORE UPDATE ON webhook_deliveries FOR EACH ROW EXECUTE FUNCTION lose()")
	p := newPartner(t, always(http.StatusOK))
	id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
	happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
	fail()
	run(t, s)
	if d := deliveries(t, s, id)[0]; d.Status != domain.DeliveryDelivered || d.AttemptCount != 1 || len(p.received()) != 1 {
		t.Errorf("%d arrived of %+v", len(p.received()), d)
	}
}

// An outage that keeps a payload from being rendered doesn't count as a try.
func TestAnOutageDoesNotCountAsATry(t *testing.T) {
	s, fail := failing(t, "CREATE SEQUENCE reads", "ALTER TABLE contracts RENAME TO all_contracts",
		`CREATE FUNCTION away() RETURNS bool LANGUAGE plpgsql AS $$ DECLARE n int := nextval('reads'); BEGIN
			IF n <= 10 AND n % 2 = 0 THEN RAISE EXCEPTION 'away' USING ERRCODE = '57P01'; END IF;
			RETURN true; END $$`,
		"CREATE VIEW contracts AS SELECT * FROM all_contracts WHERE away()")
	p := newPartner(t, always(http.StatusOK))
	id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
	happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
	fail()
	outages := 0
	for ; outages < 10; outages++ {
		err := s.App.Webhooks.Run(t.Context())
		if err == nil {
			break
		}
		if outage.Of(err) == "" {
			t.Fatal(err)
		}
	}
	if d := deliveries(t, s, id)[0]; d.Status != domain.DeliveryDelivered || d.AttemptCount != 1 || outages == 0 {
		t.Errorf("after %d outages: %+v", outages, d)
	}
}

// The time during which the program itself was down is no reason to give up on a delivery.
func TestADeliveryIsStillRetriedAfterALongOutage(t *testing.T) {
	now := newClock()
	each(t, func(t *testing.T, s *apptest.Server) {
		p := newPartner(t, always(http.StatusInternalServerError))
		id, _ := endpoint(t, admin(t, s), apptest.Vars{"url": p.URL})
		happen(t, s, "CONTRACT_UPDATED", contracts(t, s, 1)...)
		run(t, s)
		now.set(now.Now().Add(100 * time.Hour))
		for tries := 2; tries <= 5; tries++ {
			run(t, s)
			d := deliveries(t, s, id)[0]
			if d.AttemptCount != tries || (d.Status == domain.DeliveryFailed) != (tries == 5) {
				t.Fatalf("after %d tries: %+v", tries, d)
			}
			if d.NextAttemptAt != nil {
				now.set(*d.NextAttemptAt)
			}
		}
	}, now.option())
}
