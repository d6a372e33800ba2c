package main

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A server that is paused in the midst of a transaction holds locks, and a place in the event log. The other goes on.
func TestAPausedServerDoesntStopTheOther(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	b.url += "&idle_in_transaction_session_timeout=2000"
	contracts := b.fewContracts(t, 10)
	one, other := b.serve(t), b.serve(t)
	heard := other.Follow(t, `subscription{events(where:{type:CONTRACT_CANCELLED}){type}}`)
	unlock := b.lock(t, "events")
	one.sendAndForget(t)
	b.untilWaiting(t, "events")
	one.signal(t, syscall.SIGSTOP)
	t.Cleanup(func() { one.signal(t, syscall.SIGCONT) })
	unlock()
	reason := b.db.Reader().CancellationReason.Query().FirstIDX(viewer.System(t.Context()))
	for _, c := range contracts {
		other.Header.Set("Idempotency-Key", fmt.Sprint("cancel", c.ID))
		r := other.Do(t, http.MethodPost, "/graphql", "application/json", apptest.Marshal(t, map[string]any{
			"query":     `mutation($c:ID!,$r:ID!){cancelContract(input:{contractId:$c,reasonId:$r}){userErrors{code}}}`,
			"variables": map[string]any{"c": c.ID, "r": reason},
		}))
		if r.StatusCode != http.StatusOK || !strings.Contains(string(r.Body), `"userErrors":[]`) {
			t.Errorf("%d %s", r.StatusCode, r.Body)
		}
	}
	for range contracts {
		if line := heard.Next(t); !strings.Contains(line, "CONTRACT_CANCELLED") {
			t.Fatalf("heard %s", line)
		}
	}
}

// Every connection has the program's name, which distinguishes its transactions from others, and its limits.
func TestEveryConnectionIsNamed(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	b.serve(t)
	const query = `SELECT COUNT(*), COUNT(*) FILTER (WHERE application_name = 'vinculo'),
  COUNT(*) FILTER (WHERE query = 'LISTEN vinculo_events'),
  COUNT(*) FILTER (WHERE query LIKE 'LISTEN%river%') FROM pg_stat_activity 
  WHERE datname = current_database() AND backend_type = 'client backend'`
	var all, named, listens, river int
	until(t, time.Minute, "connected", func() bool {
		if err := b.db.ReadSQL().QueryRowContext(t.Context(), query).Scan(&all, &named, &listens, &river); err != nil {
			t.Fatal(err)
		}
		return listens == 1 && all > 2
	})
	if all != named {
		t.Errorf("%d of %d connections are named", named, all)
	}
}

func (b base) fewContracts(t *testing.T, n int) (contracts []*ent.Contract) {
	t.Helper()
	err := b.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra").SaveX(ctx)
		customer := tx.Customer.Create().SetCode("1").SetDocument("52998224725").SetName("Rui").SetSearchName("rui").
			SetType(domain.CustomerPF).SaveX(ctx)
		contracts = nil
		for i := range n {
			contracts = append(contracts, tx.Contract.Create().SetNumber(fmt.Sprint(i)).SetCustomer(customer).SetPlan(plan).
				SetBranch(branch).
				SetActivatedAt(time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)).SaveX(ctx))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return contracts
}

func (s *server) signal(t *testing.T, signal syscall.Signal) {
	t.Helper()
	if err := s.cmd.Process.Signal(signal); err != nil {
		t.Error(err)
	}
}
