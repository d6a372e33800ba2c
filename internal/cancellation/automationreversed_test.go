package cancellation_test

import (
	"context"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A mistake of a rule isn't repeated on the next day: the contract still owes, but another prior notice must precede.
func TestARuleNeedsAnotherPriorNoticeAfterAReversal(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, c *clock) {
		w.withSecrets()
		k := w.due(t, "a", 61)
		w.run(t, w.runRule(t, rule, false).BatchID)
		record := w.db.Reader().Cancellation.Query().OnlyX(viewer.System(t.Context()))
		if record.Origin != domain.OriginAutomated {
			t.Fatalf("the rule's run recorded %v", record)
		}
		c.set("2026-06-06 08:00")
		before := w.runDry(t, rule)
		_, err := w.service.Reverse(as(t, viewer.RoleAdmin), cancellation.ReverseCommand{CancellationID: record.ID, Reason: "pagou"})
		if err != nil {
			t.Fatal(err)
		}
		if got := w.db.Reader().Contract.GetX(viewer.System(t.Context()), k.ID).Status; got != domain.ContractSuspended {
			t.Fatalf("the contract is %s", got)
		}
		c.set("2026-06-06 10:00")
		if run := w.runDry(t, rule); before.Found != 0 || run.Found != 0 {
			t.Errorf("found %d before the reversal and %d after it, want none", before.Found, run.Found)
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Notice.Create().SetContract(k).SetKind(domain.NoticeRescission).SetSentAt(saoPaulo("2026-06-06 11:00")).
				SetRecordedAt(tx.Now).SetRecordedByName("Teste").ExecX(ctx)
		})
		c.set("2026-06-21 10:00")
		if run := w.runDry(t, rule); run.Found != 0 {
			t.Errorf("found %d before the new notice's term is over", run.Found)
		}
		c.set("2026-06-22 10:00")
		w.run(t, w.runRule(t, rule, false).BatchID)
		if n := w.cancelled(t); n != 2 {
			t.Errorf("%d cancellations, want a second one after the new notice", n)
		}
	})
}
