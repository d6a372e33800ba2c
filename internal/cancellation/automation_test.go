package cancellation_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestARuleFindsExactlyTheContractsThatFulfilIt(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		w.unpaid(t, "exactly", "2026-04-05 23:59", "2026-03-20 23:59", "2026-05-20 23:59")
		w.unpaid(t, "59 days", "2026-04-06 00:00", "2026-03-01 10:00", "2026-05-01 10:00")
		w.unpaid(t, "14 days", "2026-04-05 23:59", "2026-03-21 00:00", "2026-05-01 10:00")
		w.unpaid(t, "not noticed", "2026-04-01 10:00", "", "2026-05-01 10:00")
		w.unpaid(t, "warned late", "2026-04-01 10:00", "2026-03-01 10:00", "2026-05-21 00:00")
		w.unpaid(t, "not warned", "2026-04-01 10:00", "2026-03-01 10:00", "")
		w.unpaid(t, "warned before", "2026-04-01 10:00", "2026-03-01 10:00", "2026-04-01 09:59")
		w.unpaid(t, "noticed after", "2026-04-01 10:00", "2026-04-02 10:00", "2026-05-01 10:00")
		w.resume(t, w.due(t, "paid", 70))
		elsewhere, again := w.due(t, "elsewhere", 70), w.due(t, "reactivated", 70)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			branch := tx.Branch.Create().SetName("Filial").SetCnpj("12ABC34501DE35").SaveX(ctx)
			tx.Contract.UpdateOneID(elsewhere.ID).SetBranch(branch).ExecX(ctx)
			tx.AutomationRule.UpdateOne(rule).SetBranchID(w.branch.ID).ExecX(ctx)
			tx.Contract.UpdateOneID(again.ID).SetReactivatedAt(saoPaulo("2026-03-20 10:00")).ExecX(ctx)
		})
		run := w.runRule(t, rule, false)
		if run.Found != 1 || run.RunDay != nil || run.DaysAfterNotice != 15 || run.DaysSuspended != 60 || run.CapPerRun != 100 {
			t.Errorf("run %v", run)
		}
		w.wantRows(t, run, "exactly PENDING")
		w.wantBatch(t, w.run(t, run.BatchID), domain.BatchDone, "c")
		record := w.db.Reader().Cancellation.Query().OnlyX(viewer.System(t.Context()))
		if record.Origin != domain.OriginAutomated || record.RequestedByName != "Teste" || record.ReasonID != w.reason.ID ||
			record.BackDated {
			t.Errorf("record %v", record)
		}
	})
}

func TestADayBeginsAtMidnightInSaoPaulo(t *testing.T) {
	automated(t, "2026-06-04 23:59", func(t *testing.T, w *world, rule *ent.AutomationRule, c *clock) {
		w.unpaid(t, "1", "2026-04-05 00:00", "2026-03-20 23:59", "2026-05-01 10:00")
		if run := w.runRule(t, rule, true); run.Found != 0 {
			t.Errorf("found %d a minute before the 60th day", run.Found)
		}
		c.set("2026-06-05 00:00")
		if run := w.runRule(t, rule, true); run.Found != 1 {
			t.Errorf("found %d on the 60th day", run.Found)
		}
	})
}

func TestACapLeavesTheRestForTheNextRun(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		for i, days := range []int{61, 65, 63, 62, 64} {
			w.due(t, fmt.Sprint(i), days)
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.AutomationRule.UpdateOne(rule).SetCapPerRun(2).ExecX(ctx)
		})
		for _, want := range [][]string{{"1", "4"}, {"2", "3"}, {"0"}} {
			run := w.runRule(t, rule, false)
			w.run(t, run.BatchID)
			for i := range want {
				want[i] += " CANCELLED"
			}
			w.wantRows(t, run, want...)
		}
	})
}

func TestOpenComodatosAreSkippedAndTheRunGoesOn(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		w.parameters(t, true, true, false, true)
		lent := w.due(t, "lent", 90)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContract(lent).ExecX(ctx)
		})
		w.due(t, "a", 61)
		w.due(t, "b", 62)
		run := w.runRule(t, rule, false)
		w.wantBatch(t, w.run(t, run.BatchID), domain.BatchDone, "ccr")
		w.wantRows(t, run, "b CANCELLED", "a CANCELLED", "lent REFUSED comodatos.open")
		if k := w.db.Reader().Contract.GetX(viewer.System(t.Context()), lent.ID); k.Status != domain.ContractSuspended {
			t.Errorf("the contract with equipment is %v", k)
		}
	})
}

// What is refused day after day doesn't use up the cap of the others.
func TestOpenComodatosDoNotBlockTheCap(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		lent := w.due(t, "lent", 90)
		w.due(t, "a", 61)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Comodato.Create().SetDescription("ONU").SetLentAt(activated).SetContract(lent).ExecX(ctx)
			tx.AutomationRule.UpdateOne(rule).SetCapPerRun(1).ExecX(ctx)
		})
		w.wantRows(t, w.runDry(t, rule), "lent CANCELLED")
		w.parameters(t, true, true, false, false)
		w.wantRows(t, w.runDry(t, rule), "a CANCELLED")
	})
}

func TestADryRunChangesNothing(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		w.parameters(t, true, true, true, true)
		w.due(t, "a", 61)
		contracts := func() string {
			return fmt.Sprint(w.db.Reader().Contract.Query().Order(ent.Asc("id")).AllX(viewer.System(t.Context())))
		}
		before := contracts()
		w.wantRows(t, w.runDry(t, rule), "a CANCELLED")
		if contracts() != before || w.cancelled(t) != 0 {
			t.Errorf("the dry run changed contracts:\n%s\n%s", before, contracts())
		}
	})
}

// The customer pays after the contract was chosen: what is chosen is looked at again in the transaction that cancels.
func TestACustomerWhoPaidOneSecondBeforeIsNotCancelled(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		paid := w.due(t, "paid", 70)
		w.due(t, "unpaid", 65)
		run := w.runRule(t, rule, false)
		w.resume(t, paid)
		w.wantBatch(t, w.run(t, run.BatchID), domain.BatchDone, "rc")
		w.wantRows(t, run, "paid REFUSED rule.not_suspended", "unpaid CANCELLED")
	})
}

func TestAPaymentInTheSameInstantComesBeforeOrAfter(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		ctx := viewer.System(t.Context())
		for round := range rounds {
			k := w.due(t, fmt.Sprint(round), 70)
			run := w.runRule(t, rule, false)
			paid := false
			var errs [2]error
			race(func() { errs[0] = w.service.RunBatch(ctx, run.BatchID, nil) }, func() {
				errs[1] = w.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
					contract, err := tx.Contract.Get(ctx, k.ID)
					if paid = err == nil && contract.Status == domain.ContractSuspended; !paid {
						return err
					}
					return tx.Contract.UpdateOneID(k.ID).SetStatus(domain.ContractActive).ClearSuspendedAt().Exec(ctx)
				})
			})
			if err := errors.Join(errs[:]...); err != nil {
				t.Fatal(err)
			}
			want := domain.ContractCancelled
			if paid {
				want = domain.ContractActive
			}
			if got := w.db.Reader().Contract.GetX(ctx, k.ID).Status; got != want {
				t.Fatalf("round %d: paid first %v and the contract is %s", round, paid, got)
			}
		}
	})
}

func TestARunKeepsTheValuesWithWhichItBegan(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		w.due(t, "a", 61)
		run := w.runRule(t, rule, false)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.AutomationRule.UpdateOne(rule).SetDaysSuspended(90).ExecX(ctx)
		})
		w.wantBatch(t, w.run(t, run.BatchID), domain.BatchDone, "c")
		if run = w.runRule(t, rule, false); run.DaysSuspended != 90 || run.Found != 0 {
			t.Errorf("the next run is %v", run)
		}
	})
}
