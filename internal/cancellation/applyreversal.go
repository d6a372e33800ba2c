package cancellation

import (
	"context"
	"fmt"
	"maps"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// plannedReversal is a reversal that the policy allows.
type plannedReversal struct {
	*reversalRecords
	restored Restored
	// status is the contract's again.
	status domain.ContractStatus
	newSecrets
	reason string
	// closedMonthChanges is how it changes closed months.
	closedMonthChanges []history.ClosedMonth
}

// effect counts the accesses that are in service again: those of a contract that awaits its signature aren't.
func (r *plannedReversal) effect() *history.AccessEffect {
	e := &history.AccessEffect{ClosedMonths: r.closedMonthChanges}
	if r.status != domain.ContractAwaitingSignature {
		e.Accesses = len(r.restored.LoginsBack)
	}
	return e
}

// applyReversal carries out a reversal and records it. Notices stay: as if the contract had not been cancelled, its debts are open.
// But a rule doesn't cancel it again by the prior notice that it already used (policy.Suspension). A schedule doesn't return:
// whoever cancelled was shown that it ends, and its date may be over.
func (s *Service) applyReversal(ctx context.Context, tx *database.Tx, r *plannedReversal) error {
	if err := r.reviveContract(ctx, tx); err != nil {
		return fmt.Errorf("contract: %w", err)
	}
	if err := r.reviveLogins(ctx, tx); err != nil {
		return fmt.Errorf("logins: %w", err)
	}
	if err := r.redateEnded(ctx, tx); err != nil {
		return fmt.Errorf("logins that had ended: %w", err)
	}
	if err := r.reopenPeriods(ctx, tx); err != nil {
		return fmt.Errorf("periods: %w", err)
	}
	if err := r.restored.applyRelated(ctx, tx, r.contract); err != nil {
		return err
	}
	v := viewer.FromContext(ctx)
	err := tx.CancellationReversal.Create().SetCancellationID(r.cancellation.ID).SetReason(r.reason).SetReversedAt(tx.Now).
		SetReversedByName(v.Name).SetNillableReversedByID(v.ActorID()).SetLoginsBack(len(r.restored.LoginsBack)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("reversal: %w", err)
	}
	data := map[string]any{"cancelledAt": r.serviceEnd(), "status": r.status, "closedMonths": len(r.closedMonthChanges)}
	if r.schedule != nil {
		data["schedule"] = map[string]any{"id": r.schedule.ID, "status": r.schedule.ScheduleStatus}
	}
	return s.events.Append(ctx, tx, r.restored.logEntries(r.contract, eventlog.Entry{
		Type: event.TypeCANCELLATION_REVERSED, SubjectID: r.cancellation.ID, Reason: r.reason, Data: data,
	})...)
}

func (r *plannedReversal) reviveContract(ctx context.Context, tx *database.Tx) error {
	n, err := tx.Contract.Update().
		Where(contract.ID(r.contract.ID), contract.CancellationID(r.cancellation.ID), contract.StatusEQ(r.contract.Status)).
		SetStatus(r.status).SetStatusChangedAt(tx.Now).SetUpdatedAt(tx.Now).SetNillableSuspendedAt(r.cancellation.SuspendedSince).
		ClearCancelledAt().ClearCancellation().Save(ctx)
	if err == nil && n != 1 {
		err = fmt.Errorf("%d contracts changed instead of 1", n)
	}
	return err
}

// reviveLogins leaves the facts as they were frozen.
func (r *plannedReversal) reviveLogins(ctx context.Context, tx *database.Tx) error {
	if len(r.sealed) == 0 {
		return nil
	}
	return tx.Login.Update().Where(login.IDIn(slices.Collect(maps.Keys(r.sealed))...)).
		SetActive(true).ClearInactivatedAt().ClearFactsFrozenAt().SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) { caseWhen(u, login.FieldSecret, "bytea", r.sealed) }).
		Exec(ctx)
}

func (r *plannedReversal) reopenPeriods(ctx context.Context, tx *database.Tx) error {
	logins, err := history.LoginsOf(ctx, tx, []int{r.contract.ID})
	if err != nil {
		return err
	}
	taken := r.takenPeriods()
	since, err := r.recordedSince(ctx, tx, taken)
	if err != nil {
		return fmt.Errorf("what was recorded since: %w", err)
	}
	for _, p := range taken {
		logins = append(logins, p.LoginID) // it may have no other period under the contract
	}
	r.closedMonthChanges, err = history.ClosedMonths(ctx, tx, history.Accesses{Logins: logins}, r.serviceEnd(), func() error {
		return history.Reopen(ctx, tx, history.Reopening{
			Contract: r.contract.ID, Cancellation: r.cancellation.ID, EndedAt: r.serviceEnd(),
			Logins: slices.Sorted(maps.Keys(r.sealed)), Taken: taken, Since: since,
		})
	})
	return err
}
