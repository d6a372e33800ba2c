package cancellation_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// rounds is how often each race is run; the schedule differs every time.
const rounds = 15

// race runs both at once and waits for them.
func race(a, b func()) {
	var start, done sync.WaitGroup
	start.Add(1)
	for _, f := range []func(){a, b} {
		done.Go(func() {
			start.Wait()
			f()
		})
	}
	start.Done()
	done.Wait()
}

// nextContract gives the world a fresh contract with one login.
func (w *world) nextContract(t *testing.T, round int) {
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		w.contract = w.addContract(ctx, tx, fmt.Sprintf("r%d", round))
		w.addLogin(ctx, tx, fmt.Sprintf("r%d", round))
	})
}

func TestOfTwoCancellationsAtOnceOneSucceeds(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for round := range rounds {
			w.nextContract(t, round)
			var got [2][]string
			try := func(i int) func() {
				return func() {
					_, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command())
					got[i] = codesOf(t, err)
				}
			}
			race(try(0), try(1))
			slices.SortFunc(got[:], func(a, b []string) int { return len(a) - len(b) })
			if got[0] != nil || !slices.Equal(got[1], []string{"ALREADY_CANCELLED"}) {
				t.Fatalf("answers %v, want one success and one ALREADY_CANCELLED", got)
			}
		}
		if n := db.Reader().Cancellation.Query().CountX(viewer.System(t.Context())); n != rounds {
			t.Errorf("%d cancellations, want %d", n, rounds)
		}
	})
}

func TestOfACustomersTwoContractsCancelledAtOnceTheLastInactivatesTheCustomer(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, false, true, false)
		var second *ent.Contract
		w.write(t, func(ctx context.Context, tx *database.Tx) { second = w.addContract(ctx, tx, "777") })
		first, other := w.command(), w.command()
		other.ContractID = second.ID
		var errs [2]error
		race(func() { _, errs[0] = w.service.Cancel(as(t, viewer.RoleOperator), first) },
			func() { _, errs[1] = w.service.Cancel(as(t, viewer.RoleOperator), other) })
		if errs[0] != nil || errs[1] != nil {
			t.Fatal(errs)
		}
		if db.Reader().Customer.GetX(viewer.System(t.Context()), w.customer.ID).Active {
			t.Error("the customer has no live contract and is still active")
		}
	})
}

// A parameter changed in the same instant: the cancellation shows one set of parameters throughout, the old or the new.
func TestAParameterChangedInTheSameInstant(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ctx := viewer.System(t.Context())
		keep := false
		for round := range rounds {
			w.nextContract(t, round)
			keep = !keep
			race(func() {
				if _, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command()); err != nil {
					t.Error(err)
				}
			}, func() { w.parameters(t, keep, false, false, false) })
			c := db.Reader().Contract.Query().WithLogins().
				WithCancellation(func(q *ent.CancellationQuery) { q.WithParameters() }).
				Order(ent.Desc("id")).FirstX(ctx)
			record := c.Edges.Cancellation
			if record.KeepLoginLink != record.Edges.Parameters.KeepLoginLink ||
				record.KeepLoginLink != (len(c.Edges.Logins) == 1) || record.LoginsKept != len(c.Edges.Logins) {
				t.Fatalf("round %d: recorded %v under %v with %d linked logins",
					round, record, record.Edges.Parameters, len(c.Edges.Logins))
			}
		}
	})
}

// A comodato lent in the same instant: either it was lent first and stops the cancellation, or the contract was cancelled
// first and nothing can be lent under it.
func TestAComodatoLentInTheSameInstant(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		ctx := viewer.System(t.Context())
		for round := range rounds {
			w.nextContract(t, round)
			lend := func() error {
				return db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
					if err := tx.Hold(ctx, database.Contracts(w.contract.ID)); err != nil {
						return err
					}
					if tx.Contract.GetX(ctx, w.contract.ID).Status == domain.ContractCancelled {
						return nil
					}
					return tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContractID(w.contract.ID).Exec(ctx)
				})
			}
			var cancelErr, lendErr error
			race(func() { _, cancelErr = w.service.Cancel(as(t, viewer.RoleOperator), w.command()) },
				func() { lendErr = lend() })
			if lendErr != nil {
				t.Fatal(lendErr)
			}
			c := db.Reader().Contract.Query().WithComodatos().Order(ent.Desc("id")).FirstX(ctx)
			cancelled, lent := c.Status == domain.ContractCancelled, len(c.Edges.Comodatos) == 1
			if cancelled == lent || cancelled != (codesOf(t, cancelErr) == nil) {
				t.Fatalf("round %d: cancelled %v, lent %v, answer %v", round, cancelled, lent, cancelErr)
			}
		}
	})
}
