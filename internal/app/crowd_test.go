package app_test

import (
	"context"
	"crypto/rand"
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

// 32 machines cancel contracts at once, of customers of their own and of one customer: each is told that its contracts are cancelled, and
// the last one of a customer inactivates it.
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
