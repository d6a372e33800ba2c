package cancellation_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// failInserts has the database refuse inserts of cancellations by PostgreSQL's code, for as long as the condition of a trigger's
// body holds; losses.nextval counts the refused, since a sequence isn't rolled back.
func failInserts(t *testing.T, db *database.DB, code, level, condition string) {
	t.Helper()
	for _, statement := range []string{
		"CREATE SEQUENCE losses",
		fmt.Sprintf(`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF %s THEN RAISE EXCEPTION 'lost' USING ERRCODE = '%s'; END IF;
			RETURN NULL; END $$`, condition, code),
		"CREATE TRIGGER lose AFTER INSERT ON cancellations " + level + " EXECUTE FUNCTION lose()",
	} {
		if _, err := db.WriteSQL().ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
}

// wantDone runs a batch in one go and checks that what passed meanwhile counts as no attempt.
func (w *world) wantDone(t *testing.T, b *ent.CancellationBatch, contracts int) {
	t.Helper()
	if err := w.service.RunBatch(t.Context(), b.ID, nil); err != nil {
		t.Errorf("it ended with %v", err)
	}
	got := w.db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID)
	w.wantBatch(t, got, domain.BatchDone, strings.Repeat("c", contracts))
	if got.Attempts != 0 {
		t.Errorf("%d attempts failed", got.Attempts)
	}
}

func TestABatchWaitsOutLostRacesAndOutages(t *testing.T) {
	for name, tried := range map[string]struct {
		code  string
		times int
	}{
		"lost more often than a transaction is repeated": {"40001", 30},
		"deadlocks":        {"40P01", 2},
		"locks in vain":    {"55P03", 2},
		"shut down":        {"57P01", 2},
		"out of memory":    {"53200", 2},
		"the disk is full": {"53100", 2},
	} {
		for _, way := range []domain.OnRefusal{domain.OnRefusalSkip, domain.OnRefusalAllOrNothing} {
			t.Run(name+" "+string(way), func(t *testing.T) {
				t.Parallel()
				db := dbtest.Open(t, "postgres")
				w := newWorld(t, db)
				b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 3, false), OnRefusal: way})
				failInserts(t, db, tried.code, "FOR EACH STATEMENT", fmt.Sprintf("nextval('losses') <= %d", tried.times))
				w.wantDone(t, b, 3)
			})
		}
	}
}

// Beside steady traffic a long transaction loses every time.
func TestChunksThatLoseBecomeSmallerUntilTheyGetThrough(t *testing.T) {
	db := dbtest.Open(t, "postgres")
	w := newWorld(t, db)
	b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 600, false)})
	failInserts(t, db, "40001", "REFERENCING NEW TABLE AS added FOR EACH STATEMENT",
		"(SELECT count(*) FROM added) > 20 AND nextval('losses') > 0")
	w.wantDone(t, b, 600)
	var losses int
	if err := db.ReadSQL().QueryRowContext(t.Context(), "SELECT last_value FROM losses").Scan(&losses); err != nil {
		t.Fatal(err)
	}
	// 600 contracts are 40 chunks of 15, and each that gets through makes the next one try twice as many.
	if losses > 60 {
		t.Errorf("it lost %d times", losses)
	}
}

// A database that is restarted ends all connections; the server's are ended here again and again.
func TestABatchOutlivesItsConnections(t *testing.T) {
	url := dbtest.URL(t, "postgres")
	db, killer := dbtest.OpenURL(t, url), dbtest.OpenURL(t, url)
	w := newWorld(t, db)
	b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 2000, false)})
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	ended := make(chan int, 1)
	go func() {
		kills := 0
		for range 4 {
			n := 0
			_ = killer.ReadSQL().QueryRowContext(ctx, `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
				WHERE datname = current_database() AND pid <> pg_backend_pid()`).Scan(&n)
			kills += n
			select {
			case <-ctx.Done():
			case <-time.After(200 * time.Millisecond):
			}
		}
		ended <- kills
	}()
	w.wantDone(t, b, 2000)
	stop()
	if kills := <-ended; kills == 0 {
		t.Error("no connection was ended")
	}
}

// On SQLite another process can hold the only writer longer than a transaction waits for it.
func TestABatchWaitsForAnotherProcess(t *testing.T) {
	url := dbtest.URL(t, "sqlite")
	db, other := dbtest.OpenURL(t, url), dbtest.OpenURL(t, url)
	w := newWorld(t, db)
	b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 3, false)})
	if _, err := db.WriteSQL().ExecContext(t.Context(), "PRAGMA busy_timeout = 10"); err != nil {
		t.Fatal(err)
	}
	held, busy := make(chan struct{}), make(chan error)
	go func() {
		busy <- other.InTx(viewer.System(t.Context()), func(context.Context, *database.Tx) error {
			close(held)
			time.Sleep(500 * time.Millisecond)
			return nil
		})
	}()
	<-held
	w.wantDone(t, b, 3)
	if err := <-busy; err != nil {
		t.Error(err)
	}
}

// A server that is stopped while the database is away doesn't wait for it.
func TestABatchThatWaitsIsStopped(t *testing.T) {
	db := dbtest.Open(t, "postgres")
	w := newWorld(t, db)
	b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 3, false)})
	failInserts(t, db, "53300", "FOR EACH STATEMENT", "nextval('losses') > 0")
	ctx, stop := context.WithTimeout(t.Context(), 500*time.Millisecond)
	defer stop()
	if err := w.service.RunBatch(ctx, b.ID, nil); err == nil || ctx.Err() == nil {
		t.Errorf("it ended with %v", err)
	}
	got := db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID)
	if got.Status != domain.BatchRunning || got.Attempts != 0 || got.LeaseUntil != nil {
		t.Errorf("it left %v", got)
	}
}

// However long the database fails, scheduled cancellations wait for the next poll, and none is marked as refused.
func TestSchedulesWaitOutLostRacesAndOutages(t *testing.T) {
	for _, code := range []string{"40001", "57P01"} {
		now := time.Now()
		db := dbtest.Open(t, "postgres", database.WithClock(func() time.Time { return now }))
		w := newWorld(t, db)
		made := w.schedule(t, viewer.RoleOperator, func(c *cancellation.Command) { at := now.Add(time.Hour); c.EffectiveAt = &at })
		failInserts(t, db, code, "FOR EACH STATEMENT", "nextval('losses') <= 30")
		now = now.Add(2 * time.Hour)
		sweeps := 0
		for ; sweeps < 40 && w.service.RunDueSchedules(viewer.System(t.Context())) != nil; sweeps++ {
			got := db.Reader().ScheduledCancellation.GetX(viewer.System(t.Context()), made.ID)
			if got.ScheduleStatus != domain.ScheduleWaiting {
				t.Fatalf("%s: %v", code, got)
			}
		}
		got := db.Reader().ScheduledCancellation.GetX(viewer.System(t.Context()), made.ID)
		if sweeps == 0 || got.ScheduleStatus != domain.ScheduleDone {
			t.Errorf("%s: after %d failed polls: %v", code, sweeps, got)
		}
	}
}

// Beside steady traffic, many scheduled cancellations at once lose every time.
func TestSchedulesThatLoseAreCarriedOutByFewerAtOnce(t *testing.T) {
	now := time.Now()
	db := dbtest.Open(t, "postgres", database.WithClock(func() time.Time { return now }))
	w := newWorld(t, db)
	at := now.Add(time.Hour)
	b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 40, false), EffectiveAt: &at})
	if err := w.service.RunBatch(t.Context(), b.ID, nil); err != nil {
		t.Fatal(err)
	}
	failInserts(t, db, "40001", "REFERENCING NEW TABLE AS added FOR EACH STATEMENT",
		"(SELECT count(*) FROM added) > 20 AND nextval('losses') > 0")
	now = now.Add(2 * time.Hour)
	if err := w.service.RunDueSchedules(viewer.System(t.Context())); err != nil {
		t.Fatal(err)
	}
	done := db.Reader().ScheduledCancellation.Query().Where(scheduledcancellation.ScheduleStatusEQ(domain.ScheduleDone))
	if n := done.CountX(viewer.System(t.Context())); n != 40 {
		t.Errorf("%d of 40 are carried out", n)
	}
}
