package cancellation_test

import (
	"context"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/automationrun"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/notice"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// clock is a time in São Paulo that a test sets.
type clock struct{ at atomic.Int64 }

func newClock(local string) *clock {
	c := &clock{}
	c.set(local)
	return c
}

func (c *clock) set(local string) { c.at.Store(saoPaulo(local).UnixMicro()) }

func (c *clock) now() time.Time { return time.UnixMicro(c.at.Load()).UTC() }

func saoPaulo(local string) time.Time {
	at, err := time.ParseInLocation("2006-01-02 15:04", local, domain.SaoPaulo)
	if err != nil {
		panic(err)
	}
	return at.UTC()
}

// automated runs the test on both engines with a rule; it is due at 9 o'clock in São Paulo.
func automated(t *testing.T, local string, f func(t *testing.T, w *world, rule *ent.AutomationRule, c *clock)) {
	t.Helper()
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			c := newClock(local)
			w := newWorld(t, dbtest.Open(t, engine, database.WithClock(c.now)))
			f(t, w, w.rule(t), c)
		})
	}
}

func (w *world) rule(t testing.TB) (rule *ent.AutomationRule) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		rule = tx.AutomationRule.Create().SetName("Inadimplência").SetReasonID(w.reason.ID).SetActive(true).
			SetUpdatedAt(tx.Now.AddDate(0, -1, 0)).SaveX(ctx)
	})
	return rule
}

// unpaid adds a contract that is suspended since a time, with its two notices unless they are "".
func (w *world) unpaid(t testing.TB, number, since, noticed, warned string) (k *ent.Contract) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		k = w.addContract(ctx, tx, number)
		k = k.Update().SetStatus(domain.ContractSuspended).SetSuspendedAt(saoPaulo(since)).SaveX(ctx)
		for kind, at := range map[domain.NoticeKind]string{domain.NoticeDefault: noticed, domain.NoticeRescission: warned} {
			if at != "" {
				tx.Notice.Create().SetContract(k).SetKind(kind).SetSentAt(saoPaulo(at)).SetRecordedAt(tx.Now).
					SetRecordedByName("Teste").ExecX(ctx)
			}
		}
	})
	return k
}

// due adds a contract whose suspension has lasted the given whole days on 5 June, and which has been due since then or earlier.
func (w *world) due(t testing.TB, number string, days int) *ent.Contract {
	t.Helper()
	day := func(back int) string {
		return saoPaulo("2026-06-05 12:00").AddDate(0, 0, -back).Format("2006-01-02") + " 10:00"
	}
	return w.unpaid(t, number, day(days+1), day(days+21), day(days))
}

// resume does what the registry does when the customer has paid.
func (w *world) resume(t testing.TB, k *ent.Contract) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		tx.Contract.UpdateOneID(k.ID).SetStatus(domain.ContractActive).ClearSuspendedAt().ExecX(ctx)
		tx.Notice.Update().Where(notice.ContractID(k.ID)).SetSettledAt(tx.Now).ExecX(ctx)
	})
}

func (w *world) runRule(t testing.TB, rule *ent.AutomationRule, dryRun bool) *ent.AutomationRun {
	t.Helper()
	run, err := w.service.RunRule(as(t, viewer.RoleAdmin), rule.ID, dryRun, nil)
	if err != nil {
		t.Fatal(err)
	}
	return run
}

func (w *world) sweepRules(t testing.TB) {
	t.Helper()
	if err := w.service.StartDueRuns(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// runs are the days of all runs, in their order; "" for one by hand.
func (w *world) runs(t testing.TB) []string {
	t.Helper()
	days := []string{}
	for _, r := range w.db.Reader().AutomationRun.Query().Order(automationrun.ByID()).AllX(viewer.System(t.Context())) {
		day := ""
		if r.RunDay != nil {
			day = *r.RunDay
		}
		days = append(days, day)
	}
	return days
}

// numbers are the contracts of a batch with their outcomes, in the batch's order.
func (w *world) numbers(t testing.TB, batchID int) []string {
	t.Helper()
	list := []string{}
	for _, row := range w.db.Reader().CancellationBatchRow.Query().Where(cancellationbatchrow.BatchID(batchID)).
		Order(cancellationbatchrow.ByPosition()).WithContract().AllX(viewer.System(t.Context())) {
		entry := row.Edges.Contract.Number + " " + string(row.Outcome)
		for _, r := range row.Refusals {
			entry += " " + string(r.Message)
		}
		list = append(list, entry)
	}
	return list
}

func (w *world) wantRows(t testing.TB, run *ent.AutomationRun, want ...string) {
	t.Helper()
	if got := w.numbers(t, run.BatchID); !slices.Equal(got, want) {
		t.Errorf("the run's contracts are %q, want %q", got, want)
	}
}

func (w *world) cancelled(t testing.TB) int {
	t.Helper()
	return w.db.Reader().Cancellation.Query().CountX(viewer.System(t.Context()))
}

func (w *world) runDry(t testing.TB, rule *ent.AutomationRule) *ent.AutomationRun {
	t.Helper()
	run := w.runRule(t, rule, true)
	w.run(t, run.BatchID)
	return run
}

func (w *world) sweepBatches(t testing.TB) {
	t.Helper()
	if err := w.service.RunDueBatches(t.Context()); err != nil {
		t.Fatal(err)
	}
}
