package app_test

import (
	"context"
	"crypto/rand"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
)

// A partner who cancels other contracts all the time doesn't keep a batch from its end.
func TestABatchBesideAPartnerWhoCancelsOthersIsDone(t *testing.T) {
	const size = 1200
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		w := &raceWorld{raceTrack: newRaceTrack(t, s)}
		listed, others := w.plainContracts(t, size, size), w.plainContracts(t, 800, 800)
		ctx, note := apptest.System(t), rand.Text()
		w.mutate(t, "createCancellationBatch", apptest.Vars{"contractIds": listed, "reasonId": apptest.ID(w.reason), "note": note})
		id := s.Reader().CancellationBatch.Query().Where(cancellationbatch.Note(note)).OnlyIDX(ctx)
		var over atomic.Bool
		var partner sync.WaitGroup
		partner.Go(func() {
			for _, other := range others {
				if over.Load() {
					return
				}
				w.cancels(t, other)
			}
		})
		err := s.Cancellation.RunBatch(ctx, id, nil)
		over.Store(true)
		partner.Wait()
		if err != nil {
			t.Fatal(err)
		}
		batch := s.Reader().CancellationBatch.GetX(ctx, id)
		if batch.Status != domain.BatchDone || batch.Cancelled != size || batch.NotRun != 0 {
			t.Errorf("the batch is %s: %d cancelled, %d refused, %d not run", batch.Status, batch.Cancelled, batch.Refused, batch.NotRun)
		}
	})
}

// 32 machines cancel contracts at once, of customers of their own and of one customer: each is told that its contracts are
// cancelled, and the last one of a customer inactivates it.
func TestMachinesThatCancelAtOnceAllSucceed(t *testing.T) {
	const machines, each = 32, 5
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		w := &raceWorld{raceTrack: newRaceTrack(t, s)}
		for _, customers := range []int{machines * each, 1} {
			list := w.plainContracts(t, machines*each, customers)
			var done sync.WaitGroup
			for i := range machines {
				done.Go(func() {
					for _, id := range list[i*each : (i+1)*each] {
						w.cancels(t, id)
					}
				})
			}
			done.Wait()
		}
		live := s.Reader().Contract.Query().Where(contract.StatusNEQ(domain.ContractCancelled)).CountX(apptest.System(t))
		active := s.Reader().Customer.Query().Where(customer.Active(true)).CountX(apptest.System(t))
		if live != 0 || active != 0 {
			t.Errorf("%d contracts are still in service, and %d customers active", live, active)
		}
	})
}

// A long import doesn't let the parameters be saved before it ends, but whoever waits for that doesn't keep others from cancelling
// meanwhile. SQLite has one writer at a time.
func TestWhoSavesParametersBesideALongImportStopsNobody(t *testing.T) {
	s := apptest.Start(t, "postgres")
	w := &raceWorld{raceTrack: newRaceTrack(t, s)}
	imported, others := w.plainContracts(t, 1, 1), w.plainContracts(t, 20, 20)
	var saved atomic.Bool
	var saving sync.WaitGroup
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		id, err := strconv.Atoi(imported[0])
		if err != nil {
			return err
		}
		if err := tx.Hold(ctx, database.Contracts(id)); err != nil {
			return err
		}
		saving.Go(func() {
			w.mutate(t, "updateParameters", apptest.Vars{"keepLoginLink": false, "checkOpenComodatos": true, "inactivateCustomer": true})
			saved.Store(true)
		})
		for _, other := range others {
			w.cancels(t, other)
		}
		if saved.Load() {
			t.Error("the parameters were saved in the middle of an import")
		}
		return nil
	})
	saving.Wait()
	if s.Reader().Parameters.Query().OnlyX(apptest.System(t)).KeepLoginLink {
		t.Error("the parameters weren't saved")
	}
}

// Parameters are saved although cancellations never cease.
func TestParametersAreSavedBesideASteadyStreamOfCancellations(t *testing.T) {
	const machines, each, changes = 8, 60, 6
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		w := &raceWorld{raceTrack: newRaceTrack(t, s)}
		list := w.plainContracts(t, machines*each, machines*each)
		var over atomic.Bool
		var cancelling sync.WaitGroup
		for i := range machines {
			cancelling.Go(func() {
				for _, id := range list[i*each : (i+1)*each] {
					if over.Load() {
						return
					}
					w.cancels(t, id)
				}
			})
		}
		before := s.Reader().Parameters.Query().OnlyX(apptest.System(t)).Revision
		for i := range changes {
			w.mutate(t, "updateParameters", apptest.Vars{"keepLoginLink": i%2 == 1, "checkOpenComodatos": true, "inactivateCustomer": true})
		}
		over.Store(true)
		cancelling.Wait()
		if after := s.Reader().Parameters.Query().OnlyX(apptest.System(t)).Revision; after != before+changes {
			t.Errorf("revision %d after %d, want %d changes", after, before, changes)
		}
	})
}

// cancels cancels a contract, which must succeed.
func (w *raceWorld) cancels(t *testing.T, id string) {
	const told = `{"cancelContract":{"userErrors":[]}}`
	if answer := w.mutate(t, "cancelContract", apptest.Vars{"contractId": id, "reasonId": apptest.ID(w.reason)}); answer != told {
		t.Errorf("told %s", answer)
	}
}

// plainContracts makes contracts without logins, of so many customers in turn.
func (r *raceTrack) plainContracts(t *testing.T, n, customers int) (ids []string) {
	t.Helper()
	r.Write(t, func(ctx context.Context, tx *database.Tx) error {
		branch, _ := r.branch(ctx, tx)
		owners := make([]int, customers)
		for i := range owners {
			owners[i] = r.customer(ctx, tx)
		}
		builders := make([]*ent.ContractCreate, n)
		for i := range builders {
			builders[i] = tx.Contract.Create().SetNumber(rand.Text()).SetCustomerID(owners[i%customers]).SetPlanID(r.plan).
				SetBranchID(branch).SetActivatedAt(since2024)
		}
		for _, k := range tx.Contract.CreateBulk(builders...).SaveX(ctx) {
			ids = append(ids, apptest.ID(k.ID))
		}
		return history.Fill(ctx, tx)
	})
	return ids
}
