package cancellation_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// What a batch does equals cancelling its contracts one by one in their order, whatever the parameters: the same outcomes and the
// same traces, down to the ids. Two databases live through the same; the clock stands still.
func TestABatchEqualsOneByOne(t *testing.T) {
	stands := time.Date(2026, 6, 5, 12, 0, 0, 0, time.UTC)
	clock := database.WithClock(func() time.Time { return stands })
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			one, many := newWorld(t, dbtest.Open(t, engine, clock)), newWorld(t, dbtest.Open(t, engine, clock))
			for seed := range uint64(16) {
				keep, check, inactivate, pickup := seed&1 > 0, seed&2 > 0, seed&4 > 0, seed&8 > 0
				one.parameters(t, keep, check, inactivate, pickup)
				many.parameters(t, keep, check, inactivate, pickup)
				ids := one.mix(t, seed)
				if same := many.mix(t, seed); !slices.Equal(ids, same) {
					t.Fatalf("the two databases differ: %v, %v", ids, same)
				}
				want, got := one.cancelEach(t, ids), many.cancelAll(t, ids)
				if !slices.Equal(want, got) {
					t.Fatalf("seed %d: one by one %q, batch %q", seed, want, got)
				}
				if diff := cmp.Diff(one.traces(t), many.traces(t)); diff != "" {
					t.Fatalf("seed %d: the traces differ, - one by one, + batch:\n%s", seed, diff)
				}
			}
		})
	}
}

// mix makes contracts of a few customers, in all states, with logins and comodatos; the same ones for the same seed.
func (w *world) mix(t testing.TB, seed uint64) (ids []int) {
	t.Helper()
	dice := rand.New(rand.NewPCG(seed, 1))
	states := domain.ContractStatus("").Values()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		var customers []*ent.Customer
		for i := range 4 {
			code := fmt.Sprintf("%09d%02d", seed, i)
			customers = append(customers, tx.Customer.Create().SetCode(code).SetType(domain.CustomerPF).
				SetName("Bia").SetSearchName("bia").SetDocument(code).SaveX(ctx))
		}
		for i := range 12 {
			name := fmt.Sprintf("m%d-%d", seed, i)
			status := domain.ContractActive
			if dice.IntN(2) == 0 {
				status = domain.ContractStatus(states[dice.IntN(len(states))])
			}
			c := tx.Contract.Create().SetNumber(name).SetCustomer(customers[dice.IntN(4)]).SetPlan(w.plan).SetBranch(w.branch).
				SetActivatedAt(activated).SetStatus(status).SaveX(ctx)
			for l := range dice.IntN(3) {
				login := tx.Login.Create().SetUsername(fmt.Sprintf("%s-%d", name, l)).SetSecret([]byte("sealed")).
					SetActivatedAt(activated).SetCustomerID(c.CustomerID).SetContract(c).SetCustomerType(domain.CustomerPF)
				if dice.IntN(4) == 0 {
					login.SetActive(false).SetInactivatedAt(activated.AddDate(0, 1, 0))
				}
				login.ExecX(ctx)
			}
			for range dice.IntN(3) {
				lent := tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContract(c)
				if dice.IntN(2) == 0 {
					lent.SetStatus(domain.ComodatoReturned)
				}
				lent.ExecX(ctx)
			}
			if dice.IntN(4) > 0 {
				ids = append(ids, c.ID)
			}
		}
	})
	dice.Shuffle(len(ids), func(i, j int) { ids[i], ids[j] = ids[j], ids[i] })
	return ids
}

// cancelEach cancels one contract after the other and returns the refusals of each.
func (w *world) cancelEach(t testing.TB, ids []int) (refusals []string) {
	t.Helper()
	for _, id := range ids {
		_, err := w.service.Cancel(as(t, viewer.RoleAdmin), cancellation.Command{ContractID: id, ReasonID: w.reason.ID, Note: "fim"})
		refusals = append(refusals, strings.Join(codesOf(t, err), " "))
	}
	return refusals
}

// cancelAll cancels the contracts as one batch, after a dry run that must predict the same.
func (w *world) cancelAll(t testing.TB, ids []int) []string {
	t.Helper()
	dry := w.batch(t, cancellation.NewBatch{ContractIDs: ids, DryRun: true})
	w.run(t, dry.ID)
	b := w.batch(t, cancellation.NewBatch{SameAs: &dry.ID, Note: "fim"})
	w.run(t, b.ID)
	told, done := w.refusals(t, dry), w.refusals(t, b)
	if !slices.Equal(told, done) {
		t.Fatalf("the dry run predicted %q, the run did %q", told, done)
	}
	return done
}

func (w *world) refusals(t testing.TB, b *ent.CancellationBatch) (refusals []string) {
	t.Helper()
	for _, row := range w.db.Reader().CancellationBatch.QueryRows(b).Order(ent.Asc("position")).AllX(viewer.System(t.Context())) {
		var codes []string
		for _, r := range row.Refusals {
			codes = append(codes, string(r.Code))
		}
		if refused := row.Outcome == domain.OutcomeRefused; refused != (len(codes) > 0) {
			t.Fatalf("row %v has the refusals %v", row, codes)
		}
		refusals = append(refusals, strings.Join(codes, " "))
	}
	return refusals
}

// traces are what cancellations leave, but for their origin and the times at which the test made its records.
func (w *world) traces(t testing.TB) string {
	t.Helper()
	ctx, r := viewer.System(t.Context()), w.db.Reader()
	var b strings.Builder
	for _, c := range r.Contract.Query().Order(ent.Asc("id")).AllX(ctx) {
		fmt.Fprintln(&b, "contract", c.ID, c.Status, value(c.CancelledAt), value(c.CancellationID))
	}
	for _, l := range r.Login.Query().Order(ent.Asc("id")).AllX(ctx) {
		fmt.Fprintln(&b, "login", l.ID, l.Active, l.Secret != nil, value(l.ContractID), value(l.InactivatedAt), value(l.FactsFrozenAt))
	}
	for _, c := range r.Customer.Query().Order(ent.Asc("id")).AllX(ctx) {
		fmt.Fprintln(&b, "customer", c.ID, c.Active, value(c.InactivatedAt))
	}
	for _, c := range r.Cancellation.Query().
		WithCustomerKeptActiveBy(func(q *ent.ContractQuery) { q.Order(ent.Asc("id")) }).WithOverriddenComodatos().
		Order(ent.Asc("id")).AllX(ctx) {
		fmt.Fprintln(&b, strings.ReplaceAll(c.String(), "BULK", "MANUAL"), len(c.Edges.OverriddenComodatos))
		for _, keeper := range c.Edges.CustomerKeptActiveBy {
			fmt.Fprintln(&b, "kept active by", keeper.ID)
		}
	}
	for _, o := range r.ServiceOrder.Query().WithItems().Order(ent.Asc("id")).AllX(ctx) {
		fmt.Fprintln(&b, o, len(o.Edges.Items))
	}
	for _, e := range r.Event.Query().Where(event.ContractIDNotNil()).Order(ent.Asc("contract_id", "id")).AllX(ctx) {
		fmt.Fprintln(&b, e.Type, *e.ContractID, value(e.SubjectID), strings.ReplaceAll(fmt.Sprint(e.Data), "BULK", "MANUAL"))
	}
	return b.String()
}

// value is what a field holds, if anything.
func value[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}
