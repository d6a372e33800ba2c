package main

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	entcontract "github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// many is how many contracts a batch has that is interrupted: ten chunks.
const many = 5000

// fill makes customers with one contract and one login each.
func (b base) fill(t *testing.T) {
	t.Helper()
	activated := time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)
	err := b.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra").SaveX(ctx)
		for from := 0; from < many; from += 500 {
			var customers []*ent.CustomerCreate
			for i := from; i < from+500; i++ {
				code := fmt.Sprintf("%011d", i)
				customers = append(customers, tx.Customer.Create().SetCode(code).SetDocument(code).SetName("Ana").
					SetSearchName("ana").SetType(domain.CustomerPF))
			}
			var contracts []*ent.ContractCreate
			for _, c := range tx.Customer.CreateBulk(customers...).SaveX(ctx) {
				contracts = append(contracts, tx.Contract.Create().SetNumber(c.Code).SetCustomer(c).SetPlan(plan).
					SetBranch(branch).SetActivatedAt(activated))
			}
			var logins []*ent.LoginCreate
			for _, c := range tx.Contract.CreateBulk(contracts...).SaveX(ctx) {
				logins = append(logins, tx.Login.Create().SetUsername(c.Number).SetCustomerID(c.CustomerID).SetContract(c).
					SetActivatedAt(activated).SetCustomerType(domain.CustomerPF))
			}
			tx.Login.CreateBulk(logins...).ExecX(ctx)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// cancelAll asks for the cancellation of all contracts and returns the batch's id.
func (s *server) cancelAll(t *testing.T) (id string) {
	t.Helper()
	var reasons struct {
		CancellationReasons struct {
			Edges []struct{ Node struct{ ID string } }
		}
	}
	s.Get(t, `{cancellationReasons(first:1){edges{node{id}}}}`, nil, &reasons)
	var created struct {
		CreateCancellationBatch struct{ CancellationBatch *struct{ ID string } }
	}
	s.Header.Set("Idempotency-Key", "all")
	s.Get(t, `mutation($r:ID!){createCancellationBatch(input:{where:{status:ACTIVE},reasonId:$r}){`+
		`cancellationBatch{id} userErrors{code}}}`,
		apptest.Vars{"r": reasons.CancellationReasons.Edges[0].Node.ID}, &created)
	if created.CreateCancellationBatch.CancellationBatch == nil {
		t.Fatal("the batch was refused")
	}
	return created.CreateCancellationBatch.CancellationBatch.ID
}

// batch is the only batch as it stands in the database.
func (b base) batch(t *testing.T) *ent.CancellationBatch {
	t.Helper()
	batch, err := b.db.Reader().CancellationBatch.Query().Only(viewer.System(t.Context()))
	if err != nil {
		t.Fatal(err)
	}
	return batch
}

// worker is the id of the process that works on the batch.
func (b base) worker(t *testing.T) (pid int) {
	t.Helper()
	query := "SELECT attempted_by[array_upper(attempted_by, 1)] FROM river_job"
	if b.db.Dialect == "sqlite3" {
		query = "SELECT attempted_by ->> '$[#-1]' FROM river_job"
	}
	var who string
	until(t, time.Minute, "a batch in progress", func() bool {
		running := " WHERE state = 'running' AND args ->> 'task' = 'batch' ORDER BY id LIMIT 1"
		return b.db.ReadSQL().QueryRowContext(t.Context(), query+running).Scan(&who) == nil
	})
	if _, err := fmt.Sscanf(who, "%d-", &pid); err != nil {
		t.Fatalf("%q isn't a process: %v", who, err)
	}
	return pid
}

func TestAKilledServersBatchGoesOnInTheOther(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	b.fill(t)
	one, other := b.serve(t), b.serve(t)
	id := one.cancelAll(t)
	follow := `subscription{cancellationBatch(id:"` + id + `"){status cancelled}}`
	streams := map[*server]*apptest.Stream{one: one.Follow(t, follow), other: other.Follow(t, follow)}
	until(t, time.Minute, "a chunk done", func() bool { return b.batch(t).Cancelled > 0 })
	dead, alive := one, other
	if b.worker(t) == other.cmd.Process.Pid {
		dead, alive = other, one
	}
	dead.kill(t)
	b.wantDoneOnce(t)
	wantFollowed(t, streams[alive])
	until(t, time.Minute, "counted", func() bool {
		metrics := string(alive.Do(t, "GET", "/metrics", "", nil).Body)
		return strings.Contains(metrics, `vinculo_job_duration_seconds_count{outcome="done",task="batch"}`)
	})
}

func TestAKilledServersBatchGoesOnAfterItsRestart(t *testing.T) {
	t.Parallel()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			b := newBase(t, engine)
			b.fill(t)
			first := b.serve(t)
			first.cancelAll(t)
			until(t, time.Minute, "a chunk done", func() bool { return b.batch(t).Cancelled > 0 })
			first.kill(t)
			b.serve(t)
			b.wantDoneOnce(t)
		})
	}
}

// A server that is asked to stop finishes its chunk and lets go of the batch: the other needs not wait for a lease to run out.
func TestAStoppedServersBatchGoesOnInTheOther(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	b.fill(t)
	one, other := b.serve(t), b.serve(t)
	one.cancelAll(t)
	until(t, time.Minute, "a chunk done", func() bool { return b.batch(t).Cancelled > 0 })
	stopped := one
	if b.worker(t) == other.cmd.Process.Pid {
		stopped = other
	}
	stopped.stop(t)
	b.wantEachOnce(t)
}

// wantDoneOnce sees that a batch which was cut off goes on, and checks what it comes to.
func (b base) wantDoneOnce(t *testing.T) {
	t.Helper()
	killed, interrupted := time.Now(), b.batch(t)
	if interrupted.Status.Finished() {
		t.Fatalf("the batch was %s before it was interrupted", interrupted.Status)
	}
	until(t, time.Minute, "going on", func() bool { return b.batch(t).Cancelled > interrupted.Cancelled })
	t.Logf("went on at %d contracts %s after the kill", interrupted.Cancelled, time.Since(killed).Round(time.Second))
	b.wantEachOnce(t)
}

// wantEachOnce waits for the end of the batch, and checks that each contract was cancelled exactly once.
func (b base) wantEachOnce(t *testing.T) {
	t.Helper()
	until(t, time.Minute, "ended", func() bool { return b.batch(t).Status.Finished() })
	batch, ctx, r := b.batch(t), viewer.System(t.Context()), b.db.Reader()
	if batch.Status != domain.BatchDone || batch.Cancelled != many || batch.Refused+batch.NotRun+batch.Scheduled != 0 {
		t.Errorf("the batch is %v", batch)
	}
	for what, n := range map[string]int{
		"contracts cancelled": r.Contract.Query().Where(entcontract.StatusEQ(domain.ContractCancelled)).CountX(ctx),
		"cancellations":       r.Cancellation.Query().CountX(ctx),
		"rows with their own": r.CancellationBatchRow.Query().QueryCancellation().CountX(ctx),
		"events of contracts": r.Event.Query().Where(event.TypeEQ(event.TypeCONTRACT_CANCELLED)).CountX(ctx),
		"contracts with events": r.Contract.Query().
			Where(entcontract.HasEventsWith(event.TypeEQ(event.TypeCONTRACT_CANCELLED))).CountX(ctx),
		"contracts with cancellations": r.Contract.Query().Where(entcontract.HasCancellations()).CountX(ctx),
	} {
		if n != many {
			t.Errorf("%d %s, want %d", n, what, many)
		}
	}
	if n := r.Event.Query().Where(event.TypeEQ(event.TypeBATCH_FINISHED)).CountX(ctx); n != 1 {
		t.Errorf("the batch ended %d times", n)
	}
}

// wantFollowed checks that a stream follows the batch to its end, whichever process did the work.
func wantFollowed(t *testing.T, stream *apptest.Stream) {
	t.Helper()
	last := ""
	for line := stream.Next(t); line != "complete"; line = stream.Next(t) {
		if line == "closed" {
			t.Fatal("the stream broke off")
		}
		last = line
	}
	if !strings.Contains(last, `"DONE"`) || !strings.Contains(last, fmt.Sprint(many)) {
		t.Errorf("the last that was heard is %s", last)
	}
}
