package cancellation_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/contractinterval"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// server is one of several on a database, with a clock of its own.
type server struct {
	*world
	registry *registry.Registry
}

func newServer(t *testing.T, url string, machine func() time.Time) server {
	t.Helper()
	db := dbtest.OpenURL(t, url, database.WithClock(machine))
	w := (&world{db: db, service: cancellation.New(db, eventlog.NewLog())}).withSecrets()
	return server{w, registry.New(db, eventlog.NewLog(), nil)}
}

// Two servers take turns with a contract. Whatever their clocks say, it was suspended before it was cancelled, and cancelled before
// it was reactivated.
func TestClocksThatDifferKeepAContractsOrder(t *testing.T) {
	for _, ahead := range []time.Duration{2 * time.Hour, 365 * 24 * time.Hour} {
		for _, engine := range []string{"sqlite", "postgres"} {
			t.Run(engine+" "+ahead.String(), func(t *testing.T) {
				url, start := dbtest.URL(t, engine), time.Now()
				servers := []server{
					newServer(t, url, func() time.Time { return time.Now().Add(ahead) }), newServer(t, url, time.Now),
				}
				w := newWorld(t, servers[1].db)
				id, ctx := w.contract.ID, as(t, viewer.RoleAdmin)
				steps := []func(s server) error{
					func(s server) error { _, err := s.registry.SuspendContract(ctx, id, nil); return err },
					func(s server) error { _, err := s.registry.ResumeContract(ctx, id); return err },
					func(s server) error {
						_, err := s.registry.RecordNotice(ctx, registry.NewNotice{ContractID: id, Kind: domain.NoticeDefault})
						return err
					},
					func(s server) error { _, err := s.registry.SuspendContract(ctx, id, nil); return err },
					func(s server) error {
						_, err := s.service.Cancel(ctx, cancellation.Command{ContractID: id, ReasonID: w.reason.ID})
						return err
					},
					func(s server) error {
						_, err := s.service.Reactivate(ctx, cancellation.ReactivateCommand{ContractID: id})
						return err
					},
				}
				if ahead > 24*time.Hour { // so far ahead, only what can't be undone is held to the order
					steps = slices.Delete(steps, 1, 4)
				}
				for i := range 2 * len(steps) {
					if err := steps[i%len(steps)](servers[(i+i/len(steps))%2]); err != nil {
						t.Fatalf("step %d: %v", i, err)
					}
				}
				w.wantOrder(t, start)
			})
		}
	}
}

// wantOrder checks that nothing in the contract's history is before what came before it.
func (w *world) wantOrder(t *testing.T, start time.Time) {
	t.Helper()
	system := viewer.System(t.Context())
	last := start.Add(-time.Hour)
	for _, e := range w.db.Reader().Event.Query().Where(event.ContractID(w.contract.ID)).Order(event.ByID()).AllX(system) {
		if e.OccurredAt.Before(last) {
			t.Errorf("%s at %v, after something at %v", e.Type, e.OccurredAt, last)
		}
		last = e.OccurredAt
	}
	for _, i := range w.db.Reader().ContractInterval.Query().Where(contractinterval.ContractID(w.contract.ID)).
		Order(contractinterval.ByID()).AllX(system) {
		if i.EndedAt.Before(i.StartedAt) || !i.ReactivatedAt.After(i.EndedAt) {
			t.Errorf("in service from %v to %v, and again from %v", i.StartedAt, i.EndedAt, i.ReactivatedAt)
		}
	}
}

// A process that died while the clock was ahead blocks others no longer than usual.
func TestABatchOutlivesAClockThatIsSetBack(t *testing.T) {
	for _, back := range []time.Duration{2 * time.Hour, 365 * 24 * time.Hour} {
		start := time.Now()
		machine := start
		dbtest.Each(t, func(t *testing.T, db *database.DB) {
			machine = start
			w := newWorld(t, db)
			b := w.batch(t, cancellation.NewBatch{ContractIDs: w.crowd(t, 3, false)})
			w.write(t, func(_ context.Context, tx *database.Tx) {
				tx.CancellationBatch.UpdateOneID(b.ID).SetStatus(domain.BatchRunning).SetLeaseOwner("dead").
					SetLeaseUntil(tx.Now.Add(15 * time.Second)).ExecX(viewer.System(t.Context()))
			})
			machine = start.Add(-back)
			db.Now()
			machine = machine.Add(40 * time.Second)
			if err := w.service.RunDueBatches(t.Context()); err != nil {
				t.Fatal(err)
			}
			w.wantBatch(t, db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID), domain.BatchDone, "ccc")
		}, database.WithClock(func() time.Time { return machine }))
	}
}

// One contract that was suspended by a clock a year ahead doesn't date the others of its batch.
func TestAContractFromTheFutureDoesntDateItsNeighbours(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ids := w.crowd(t, 3, false)
		w.write(t, func(_ context.Context, tx *database.Tx) {
			tx.Contract.UpdateOneID(ids[1]).SetStatus(domain.ContractSuspended).SetSuspendedAt(tx.Now.AddDate(1, 0, 0)).
				ExecX(viewer.System(t.Context()))
		})
		b := w.batch(t, cancellation.NewBatch{ContractIDs: ids})
		if err := w.service.RunBatch(t.Context(), b.ID, nil); err != nil {
			t.Fatal(err)
		}
		for _, c := range db.Reader().Cancellation.Query().AllX(viewer.System(t.Context())) {
			if c.EffectiveAt.After(time.Now().Add(time.Hour)) {
				t.Errorf("contract %d is cancelled on %v", c.ContractID, c.EffectiveAt)
			}
		}
		w.wantBatch(t, db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID), domain.BatchDone, "ccc")
	})
}
