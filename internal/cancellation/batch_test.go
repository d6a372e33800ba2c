package cancellation_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// crowd gives the world n more contracts; every third one has a comodato that is open when lent is set.
func (w *world) crowd(t testing.TB, n int, lent bool) []int {
	t.Helper()
	var ids []int
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		tx.Contract.MapCreateBulk(make([]struct{}, n), func(c *ent.ContractCreate, i int) {
			c.SetNumber(fmt.Sprintf("c%d", i)).SetCustomer(w.customer).SetPlan(w.plan).SetBranch(w.branch).SetActivatedAt(activated)
		}).ExecX(ctx)
		ids = tx.Contract.Query().Where(contract.NumberHasPrefix("c")).Order(contract.ByID()).IDsX(ctx)
		for i := 2; lent && i < n; i += 3 {
			tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContractID(ids[i]).ExecX(ctx)
		}
	})
	return ids
}

func (w *world) batch(t testing.TB, in cancellation.NewBatch) *ent.CancellationBatch {
	t.Helper()
	in.ReasonID = w.reason.ID
	if in.OnRefusal == "" {
		in.OnRefusal = domain.OnRefusalSkip
	}
	batch, err := w.service.CreateBatch(as(t, viewer.RoleAdmin), in)
	if err != nil {
		t.Fatal(err)
	}
	return batch
}

// run carries the batch out and returns it as it is then.
func (w *world) run(t testing.TB, id int) *ent.CancellationBatch {
	t.Helper()
	if err := w.service.RunBatch(t.Context(), id, nil); err != nil {
		t.Fatal(err)
	}
	return w.db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), id)
}

// outcomes are the rows' outcomes in their order, a letter each.
func (w *world) outcomes(t testing.TB, batchID int) string {
	t.Helper()
	letters := map[domain.BatchOutcome]string{
		domain.OutcomePending: "p", domain.OutcomeCancelled: "c", domain.OutcomeScheduled: "s", domain.OutcomeRefused: "r",
		domain.OutcomeNotRun: "n",
	}
	var all string
	for _, row := range w.db.Reader().CancellationBatchRow.Query().Where(cancellationbatchrow.BatchID(batchID)).
		Order(cancellationbatchrow.ByPosition()).AllX(viewer.System(t.Context())) {
		all += letters[row.Outcome]
	}
	return all
}

// wantCounts checks that the counts are those of the rows, and the status.
func (w *world) wantBatch(t testing.TB, b *ent.CancellationBatch, status domain.BatchStatus, outcomes string) {
	t.Helper()
	got := w.outcomes(t, b.ID)
	count := func(letter rune) (n int) {
		for _, r := range got {
			if r == letter {
				n++
			}
		}
		return n
	}
	switch {
	case got != outcomes || b.Status != status:
		t.Errorf("batch is %s with outcomes %s, want %s with %s", b.Status, got, status, outcomes)
	case b.Cancelled != count('c') || b.Scheduled != count('s') || b.Refused != count('r') || b.NotRun != count('n'):
		t.Errorf("counts of %v don't match the outcomes %s", b, got)
	case b.Status.Finished() != (b.FinishedAt != nil) || b.Status.Finished() && b.LeaseOwner != nil:
		t.Errorf("%v ended: %v", b, b.Status.Finished())
	}
}

// cancellations counts the records of the contracts.
func (w *world) cancellations(t testing.TB, ids []int) int {
	t.Helper()
	ctx := viewer.System(t.Context())
	for _, c := range w.db.Reader().Contract.Query().Where(contract.IDIn(ids...)).WithCancellations().AllX(ctx) {
		if n := len(c.Edges.Cancellations); n > 1 {
			t.Errorf("contract %s was cancelled %d times", c.Number, n)
		}
	}
	return w.db.Reader().Cancellation.Query().CountX(ctx)
}

func TestABatchSkipsTheRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, true, true)
		ids := w.crowd(t, 6, true)
		b := w.batch(t, cancellation.NewBatch{ContractIDs: append(ids, ids[0]), Note: "fim"})
		if b.Status != domain.BatchPending || b.Total != 6 {
			t.Fatalf("created %v", b)
		}
		w.wantBatch(t, w.run(t, b.ID), domain.BatchDone, "ccrccr")
		ctx := viewer.System(t.Context())
		for _, row := range db.Reader().CancellationBatchRow.Query().WithCancellation().WithContract().AllX(ctx) {
			refused := row.Outcome == domain.OutcomeRefused
			record := row.Edges.Cancellation
			switch {
			case refused && (len(row.Refusals) != 1 || row.Refusals[0].Code != "OPEN_COMODATOS" || len(row.Refusals[0].Subjects) != 1):
				t.Errorf("refused with %v", row.Refusals)
			case refused != (record == nil) || row.ProcessedAt == nil:
				t.Errorf("row %v has record %v", row, record)
			case record == nil:
			case record.ContractID != row.ContractID || record.Origin != domain.OriginBulk || *record.Note != "fim" ||
				record.RequestedByName != "Teste" || record.BackDated || row.Edges.Contract.CancellationID == nil:
				t.Errorf("recorded %v", record)
			}
		}
		types := db.Reader().Event.Query().Where(event.SubjectID(b.ID)).Order(event.ByID()).AllX(ctx)
		if len(types) != 3 || types[0].Type != event.TypeBATCH_CREATED || types[2].Type != event.TypeBATCH_FINISHED {
			t.Errorf("events %v", types)
		}
		if w.run(t, b.ID); w.cancellations(t, ids) != 4 {
			t.Error("running it again cancelled again")
		}
	})
}

func TestABatchStopsAtTheFirstRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		ids := w.crowd(t, 6, true)
		for _, dryRun := range []bool{true, false} {
			b := w.batch(t, cancellation.NewBatch{ContractIDs: ids, OnRefusal: domain.OnRefusalStop, DryRun: dryRun})
			w.wantBatch(t, w.run(t, b.ID), domain.BatchRefused, "ccrnnn")
		}
		if n := w.cancellations(t, ids); n != 2 {
			t.Errorf("%d cancelled, want 2", n)
		}
	})
}

func TestABatchCancelsAllOrNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, true, true)
		ids := w.crowd(t, 6, true)
		before := w.cancelState(t)
		for _, dryRun := range []bool{true, false} {
			b := w.batch(t, cancellation.NewBatch{ContractIDs: ids, OnRefusal: domain.OnRefusalAllOrNothing, DryRun: dryRun})
			w.wantBatch(t, w.run(t, b.ID), domain.BatchRefused, "nnrnnr")
			if w.cancelState(t) != before {
				t.Fatal("something changed")
			}
		}
		good := slices.Concat(ids[:2], ids[3:5])
		b := w.batch(t, cancellation.NewBatch{ContractIDs: good, OnRefusal: domain.OnRefusalAllOrNothing})
		w.wantBatch(t, w.run(t, b.ID), domain.BatchDone, "cccc")
		if n := w.cancellations(t, ids); n != 4 {
			t.Errorf("%d cancelled, want 4", n)
		}
	})
}

func TestADryRunTellsWhatTheRunThenDoes(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, true, true)
		ids := w.crowd(t, 7, true)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Contract.UpdateOneID(ids[3]).SetStatus(domain.ContractWithdrawn).ExecX(ctx)
		})
		before := w.cancelState(t)
		dry := w.batch(t, cancellation.NewBatch{ContractIDs: ids, DryRun: true})
		w.wantBatch(t, w.run(t, dry.ID), domain.BatchDone, "ccrrcrc")
		if w.cancelState(t) != before {
			t.Fatal("a dry run changed something")
		}
		real := w.batch(t, cancellation.NewBatch{SameAs: &dry.ID})
		w.wantBatch(t, w.run(t, real.ID), domain.BatchDone, "ccrrcrc")
	})
}

func TestAComodatoLentMeanwhileIsSeen(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, false, false)
		ids := []int{w.contract.ID}
		dry := w.batch(t, cancellation.NewBatch{ContractIDs: ids, DryRun: true})
		b := w.batch(t, cancellation.NewBatch{ContractIDs: ids})
		w.wantBatch(t, w.run(t, dry.ID), domain.BatchDone, "c")
		w.lend(t, "A1")
		w.wantBatch(t, w.run(t, b.ID), domain.BatchDone, "r")
	})
}

func TestABatchForALaterTimeSchedules(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ids := w.crowd(t, 3, false)
		later := time.Now().Add(48 * time.Hour)
		for _, dryRun := range []bool{true, false} {
			b := w.batch(t, cancellation.NewBatch{ContractIDs: ids, EffectiveAt: &later, DryRun: dryRun})
			w.wantBatch(t, w.run(t, b.ID), domain.BatchDone, "sss")
		}
		again := w.batch(t, cancellation.NewBatch{ContractIDs: ids, EffectiveAt: &later})
		w.wantBatch(t, w.run(t, again.ID), domain.BatchDone, "rrr")
		rows := db.Reader().CancellationBatchRow.Query().Where(cancellationbatchrow.ScheduledCancellationIDNotNil()).
			CountX(viewer.System(t.Context()))
		if rows != 3 || w.cancellations(t, ids) != 0 {
			t.Errorf("%d rows point to their scheduled cancellation, want 3", rows)
		}
	})
}

func TestABatchIsStoppedBetweenChunks(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ids := w.crowd(t, 501, false)
		b := w.batch(t, cancellation.NewBatch{ContractIDs: ids})
		err := w.service.RunBatch(t.Context(), b.ID, func(b *ent.CancellationBatch) {
			if b.Status == domain.BatchRunning {
				if _, err := w.service.StopBatch(as(t, viewer.RoleOperator), b.ID); err != nil {
					t.Error(err)
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		stopped := db.Reader().CancellationBatch.GetX(viewer.System(t.Context()), b.ID)
		if stopped.Status != domain.BatchStopped || stopped.Cancelled != 500 || stopped.NotRun != 1 {
			t.Errorf("stopped %v", stopped)
		}
		_, err = w.service.StopBatch(as(t, viewer.RoleOperator), b.ID)
		if got := codesOf(t, err); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("stopping again: %v", got)
		}
		waiting := w.batch(t, cancellation.NewBatch{ContractIDs: ids[500:]})
		if _, err := w.service.StopBatch(as(t, viewer.RoleOperator), waiting.ID); err != nil {
			t.Fatal(err)
		}
		w.wantBatch(t, w.run(t, waiting.ID), domain.BatchStopped, "n")
	})
}

func TestWhatIsWrongWithARequestForManyContracts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		past, far := time.Now().Add(-time.Hour), time.Now().AddDate(6, 0, 0)
		inactive := w.reason.ID
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			inactive = tx.CancellationReason.Create().SetCode("X").SetName("X").SetActive(false).SaveX(ctx).ID
		})
		one := []int{w.contract.ID}
		for name, c := range map[string]struct {
			change func(*cancellation.NewBatch)
			want   string
		}{
			"no selection":     {func(in *cancellation.NewBatch) { in.ContractIDs = nil }, "INVALID"},
			"two selections":   {func(in *cancellation.NewBatch) { in.SameAs = &w.contract.ID }, "INVALID"},
			"an empty list":    {func(in *cancellation.NewBatch) { in.ContractIDs = []int{} }, "INVALID"},
			"unknown contract": {func(in *cancellation.NewBatch) { in.ContractIDs = []int{w.contract.ID, 1} }, "NOT_FOUND"},
			"too many":         {func(in *cancellation.NewBatch) { in.ContractIDs = numbers(policy.MaxBatch + 1) }, "INVALID"},
			"unknown batch":    {func(in *cancellation.NewBatch) { in.ContractIDs, in.SameAs = nil, &w.contract.ID }, "NOT_FOUND"},
			"nothing matches": {func(in *cancellation.NewBatch) {
				in.ContractIDs, in.Where = nil, &ent.ContractWhereInput{Number: new("none")}
			}, "INVALID"},
			"unknown reason":  {func(in *cancellation.NewBatch) { in.ReasonID = 1 }, "NOT_FOUND"},
			"inactive reason": {func(in *cancellation.NewBatch) { in.ReasonID = inactive }, "INACTIVE"},
			"back-dated":      {func(in *cancellation.NewBatch) { in.EffectiveAt = &past }, "FORBIDDEN"},
			"too far":         {func(in *cancellation.NewBatch) { in.EffectiveAt = &far }, "INVALID_DATE"},
		} {
			in := cancellation.NewBatch{ContractIDs: one, ReasonID: w.reason.ID, OnRefusal: domain.OnRefusalSkip}
			c.change(&in)
			_, err := w.service.CreateBatch(as(t, viewer.RoleOperator), in)
			if got := codesOf(t, err); !slices.Equal(got, []string{c.want}) {
				t.Errorf("%s: refused with %v, want %s", name, got, c.want)
			}
		}
		in := cancellation.NewBatch{ContractIDs: one, ReasonID: w.reason.ID, OnRefusal: domain.OnRefusalSkip}
		if _, err := w.service.CreateBatch(as(t, viewer.RoleAnalyst), in); err == nil {
			t.Error("an analyst made a batch")
		}
		if n := db.Reader().CancellationBatch.Query().CountX(viewer.System(t.Context())); n != 0 {
			t.Errorf("%d batches were made", n)
		}
	})
}

func numbers(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i + 1
	}
	return list
}

func TestAFilterLeavesOutWhatCannotBeCancelled(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		ids := w.crowd(t, 4, false)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Contract.UpdateOneID(ids[0]).SetStatus(domain.ContractWithdrawn).ExecX(ctx)
			tx.Contract.UpdateOneID(ids[1]).SetStatus(domain.ContractCancelled).ExecX(ctx)
			tx.Contract.UpdateOneID(ids[2]).SetStatus(domain.ContractSuspended).ExecX(ctx)
		})
		b := w.batch(t, cancellation.NewBatch{Where: &ent.ContractWhereInput{NumberHasPrefix: new("c")}})
		w.wantBatch(t, w.run(t, b.ID), domain.BatchDone, "cc")
		if n := w.cancellations(t, ids[2:]); n != 2 {
			t.Errorf("%d cancelled, want 2", n)
		}
	})
}

// cancelState is everything that a cancellation could change except the event log, which also has the batch's events.
func (w *world) cancelState(t testing.TB) string {
	t.Helper()
	ctx, r := viewer.System(t.Context()), w.db.Reader()
	return fmt.Sprint(
		r.Contract.Query().Order(ent.Asc("id")).AllX(ctx), r.Login.Query().Order(ent.Asc("id")).AllX(ctx),
		r.Comodato.Query().Order(ent.Asc("id")).AllX(ctx), r.Customer.Query().Order(ent.Asc("id")).AllX(ctx),
		r.Cancellation.Query().CountX(ctx), r.ServiceOrder.Query().CountX(ctx), r.ScheduledCancellation.Query().CountX(ctx),
		r.Event.Query().Where(event.ContractIDNotNil()).CountX(ctx),
	)
}
