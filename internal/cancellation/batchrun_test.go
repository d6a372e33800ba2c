package cancellation_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestTheStatementsOfAChunkDontGrowWithItsContracts(t *testing.T) {
	var statements []string
	observe := database.WithStatements(func(_ context.Context, sql string) { statements = append(statements, sql) })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, false, true, true, true)
		var counts []int
		for _, n := range []int{1, 10, 500} {
			statements = nil
			b := w.manyKinds(t, n)
			statements = nil
			if b = w.run(t, b.ID); b.Cancelled < n/3 || n > 1 && b.Refused < n/10 {
				t.Fatalf("%d contracts: %v", n, b)
			}
			counts = append(counts, len(statements))
		}
		t.Logf("statements: %v", counts)
		// One contract has no second one of its customer, so no record says who kept the customer active.
		if counts[1] != counts[2] || counts[0] > counts[1] || counts[1]-counts[0] > 1 {
			t.Errorf("statements for 1, 10 and 500 contracts: %v\n%s", counts, strings.Join(statements, "\n"))
		}
	}, observe)
}

// manyKinds makes a batch of n contracts of n/2 customers: with logins, with open and returned comodatos, suspended, already
// cancelled; only the first has nothing that speaks against it.
func (w *world) manyKinds(t testing.TB, n int) *ent.CancellationBatch {
	t.Helper()
	var ids []int
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		var customer *ent.Customer
		for i := range n {
			code := fmt.Sprintf("%04d%07d", n, i)
			if i%2 == 0 {
				customer = tx.Customer.Create().SetCode(code).SetType(domain.CustomerPF).SetName("Bia").SetSearchName("bia").
					SetDocument(code).SaveX(ctx)
			}
			status := domain.ContractActive
			switch i % 10 {
			case 3:
				status = domain.ContractSuspended
			case 6:
				status = domain.ContractCancelled
			}
			c := tx.Contract.Create().SetNumber(code).SetCustomer(customer).SetPlan(w.plan).SetBranch(w.branch).
				SetActivatedAt(activated).SetStatus(status).SaveX(ctx)
			ids = append(ids, c.ID)
			tx.Login.Create().SetUsername(code).SetActivatedAt(activated).SetCustomer(customer).SetContract(c).
				SetCustomerType(domain.CustomerPF).ExecX(ctx)
			lent := tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContract(c)
			if i%10 != 4 {
				lent.SetStatus(domain.ComodatoReturned)
			}
			lent.ExecX(ctx)
		}
	})
	return w.batch(t, cancellation.NewBatch{ContractIDs: ids})
}

// errDied is how a process dies in these tests: between two statements, its transaction rolled back.
var errDied = errors.New("the process died")

func TestABatchGoesOnWhereADeadProcessLeftIt(t *testing.T) {
	now := time.Now()
	clock := database.WithClock(func() time.Time { return now })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ids := w.crowd(t, 1100, false)
		b := w.batch(t, cancellation.NewBatch{ContractIDs: ids})
		dieAfter(t, 1, func(progress func(*ent.CancellationBatch)) { _ = w.service.RunBatch(t.Context(), b.ID, progress) })
		// The dead one's lease keeps the others away for a while.
		other := cancellation.New(db, eventlog.NewLog())
		if err := other.RunDueBatches(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID); got.Cancelled != 500 {
			t.Fatalf("while the lease holds: %v", got)
		}
		now = now.Add(16 * time.Second)
		if err := other.RunDueBatches(t.Context()); err != nil {
			t.Fatal(err)
		}
		w.wantBatch(t, db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID), domain.BatchDone, strings.Repeat("c", 1100))
		if n := w.cancellations(t, ids); n != 1100 {
			t.Errorf("%d cancellations, want 1100", n)
		}
		finished := db.Reader().Event.Query().Where(event.TypeEQ(event.TypeBATCH_FINISHED)).CountX(viewer.System(t.Context()))
		if finished != 1 {
			t.Errorf("it finished %d times", finished)
		}
	}, clock)
}

// dieAfter runs until the n-th progress, and dies there.
func dieAfter(t testing.TB, n int, run func(progress func(*ent.CancellationBatch))) {
	t.Helper()
	defer func() {
		recovered := recover()
		if err, is := recovered.(error); !is || !errors.Is(err, errDied) {
			t.Fatalf("it ended with %v instead of dying", recovered)
		}
	}()
	run(func(*ent.CancellationBatch) {
		if n--; n == 0 {
			panic(errDied)
		}
	})
}

func TestAStoppedProcessHandsItsBatchOnAtOnce(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ids := w.crowd(t, 600, false)
		b := w.batch(t, cancellation.NewBatch{ContractIDs: ids})
		ctx, stop := context.WithCancel(t.Context())
		err := w.service.RunBatch(ctx, b.ID, func(*ent.CancellationBatch) { stop() })
		if !errors.Is(err, context.Canceled) {
			t.Fatalf("stopped with %v", err)
		}
		w.wantBatch(t, db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID), domain.BatchRunning,
			strings.Repeat("c", 500)+strings.Repeat("p", 100))
		if err := cancellation.New(db, eventlog.NewLog()).RunDueBatches(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := w.cancellations(t, ids); n != 600 {
			t.Errorf("%d cancellations, want 600", n)
		}
	})
}

func TestOfTwoProcessesAtOnceEachContractIsCancelledByOne(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		for round := range 4 {
			var ids []int
			w.write(t, func(ctx context.Context, tx *database.Tx) {
				for i := range 40 {
					ids = append(ids, w.addContract(ctx, tx, fmt.Sprintf("p%d-%d", round, i)).ID)
				}
			})
			b := w.batch(t, cancellation.NewBatch{ContractIDs: ids})
			run := func() {
				if err := cancellation.New(db, eventlog.NewLog()).RunBatch(t.Context(), b.ID, nil); err != nil {
					t.Error(err)
				}
			}
			race(run, run)
			w.wantBatch(t, db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID), domain.BatchDone, strings.Repeat("c", 40))
			if n := w.cancellations(t, ids); n != 40*(round+1) {
				t.Fatalf("round %d: %d cancellations", round, n)
			}
		}
	})
}

func TestABatchThatKeepsFailingIsGivenUp(t *testing.T) {
	now := time.Now()
	clock := database.WithClock(func() time.Time { return now })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		b := w.batch(t, cancellation.NewBatch{ContractIDs: []int{w.contract.ID}})
		w.breakRecords(t)
		for attempt := range 5 {
			got := db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID)
			if got.Attempts != attempt || got.Status.Finished() {
				t.Fatalf("attempt %d: %v", attempt, got)
			}
			if err := w.service.RunDueBatches(t.Context()); err == nil {
				t.Fatalf("attempt %d didn't fail", attempt)
			}
			if err := w.service.RunDueBatches(t.Context()); err != nil {
				t.Fatalf("it is attempted again at once: %v", err)
			}
			now = now.Add(time.Minute)
		}
		w.wantBatch(t, db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID), domain.BatchFailed, "n")
	}, clock)
}

// breakRecords makes every cancellation fail.
func (w *world) breakRecords(t testing.TB) {
	t.Helper()
	if _, err := w.db.WriteSQL().ExecContext(t.Context(), "ALTER TABLE cancellations RENAME COLUMN back_dated TO broken"); err != nil {
		t.Fatal(err)
	}
}
