package cancellation

import (
	"context"
	"fmt"
	"maps"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// plannedReactivation is a reactivation that the policy allows.
type plannedReactivation struct {
	*reactivationRecords
	preview *ReactivationPreview
	newSecrets
	note string
	// closedMonthChanges is how it changes closed months.
	closedMonthChanges []history.ClosedMonth
}

// applyReactivation carries out a reactivation and records it.
func (s *Service) applyReactivation(ctx context.Context, tx *database.Tx, r *plannedReactivation) error {
	if err := r.recordInterval(ctx, tx); err != nil {
		return fmt.Errorf("contract's interval: %w", err)
	}
	err := tx.Contract.UpdateOneID(r.contract.ID).
		SetStatus(domain.ContractActive).SetStatusChangedAt(tx.Now).SetReactivatedAt(tx.Now).SetUpdatedAt(tx.Now).
		ClearCancelledAt().ClearCancellation().Exec(ctx)
	if err != nil {
		return fmt.Errorf("contract: %w", err)
	}
	// Debts of the service that ended don't carry over to the new one.
	if err := effect.SettleNotices(ctx, tx, []int{r.contract.ID}); err != nil {
		return err
	}
	if err := r.reactivateLogins(ctx, tx); err != nil {
		return fmt.Errorf("logins: %w", err)
	}
	if err := r.beginPeriods(ctx, tx); err != nil {
		return fmt.Errorf("periods: %w", err)
	}
	if err := r.preview.applyRelated(ctx, tx, r.contract); err != nil {
		return err
	}
	return s.events.Append(ctx, tx, r.preview.logEntries(r.contract, eventlog.Entry{
		Type: event.TypeCONTRACT_REACTIVATED, SubjectID: r.contract.ID,
		Data: map[string]any{"cancelledAt": r.serviceEnd(), "closedMonths": len(r.preview.ClosedMonths)},
	})...)
}

// recordInterval keeps the interval that the cancellation ended, because DICI still counts it.
func (r *plannedReactivation) recordInterval(ctx context.Context, tx *database.Tx) error {
	create := tx.ContractInterval.Create().
		SetContractID(r.contract.ID).SetNillableCancellationID(r.contract.CancellationID).
		SetStartedAt(r.serviceStart()).SetEndedAt(r.serviceEnd()).SetWithoutLoginData(r.withoutLoginData).
		SetReactivatedAt(tx.Now).SetReactivatedByName(viewer.FromContext(ctx).Name)
	if r.note != "" {
		create.SetNote(r.note)
	}
	return create.Exec(ctx)
}

// reactivateLogins keeps each login's past interval with its frozen facts, and copies the facts of the contract's plan and address
// again. Facts that these lack stay the login's own.
func (r *plannedReactivation) reactivateLogins(ctx context.Context, tx *database.Tx) error {
	if len(r.sealed) == 0 {
		return nil
	}
	ids := make([]int, 0, len(r.sealed))
	intervals := make([]*ent.LoginIntervalCreate, 0, len(r.sealed))
	for _, l := range r.preview.LoginsBack {
		ids = append(ids, l.ID)
		intervals = append(intervals, tx.LoginInterval.Create().
			SetLoginID(l.ID).SetContractID(r.contract.ID).SetStartedAt(l.ActivatedAt).SetEndedAt(r.serviceEnd()).
			SetNillableCityID(l.CityID).SetNillableZone(l.Zone).SetNillableMedium(l.Medium).SetNillableTechnology(l.Technology).
			SetNillableProduct(l.Product).SetNillableSpeedMbps(l.SpeedMbps).SetCustomerType(l.CustomerType))
	}
	if err := tx.LoginInterval.CreateBulk(intervals...).Exec(ctx); err != nil {
		return fmt.Errorf("intervals: %w", err)
	}
	c, plan := r.contract, r.contract.Edges.Plan
	return tx.Login.Update().Where(login.IDIn(ids...)).
		SetActive(true).SetActivatedAt(tx.Now).ClearInactivatedAt().ClearFactsFrozenAt().SetUpdatedAt(tx.Now).
		SetNillableCityID(c.CityID).SetNillableZone(c.Zone).SetNillableMedium(plan.Medium).SetNillableTechnology(plan.Technology).
		SetProduct(plan.Product).SetNillableSpeedMbps(plan.SpeedMbps).SetCustomerType(c.Edges.Customer.Type).
		Modify(func(u *entsql.UpdateBuilder) { caseWhen(u, login.FieldSecret, "bytea", r.sealed) }).
		Exec(ctx)
}

// beginPeriods starts a new service period, and a new access period for each restored login.
func (r *plannedReactivation) beginPeriods(ctx context.Context, tx *database.Tx) (err error) {
	by, note := viewer.FromContext(ctx).Name, &r.note
	if r.note == "" {
		note = nil
	}
	if err := history.Begin(ctx, tx, []int{r.contract.ID}, &by, note); err != nil {
		return err
	}
	logins := slices.Collect(maps.Keys(r.sealed))
	r.closedMonthChanges, err = history.ClosedMonths(ctx, tx, history.Accesses{Logins: logins}, tx.Now, func() error {
		return history.Open(ctx, tx, logins)
	})
	return err
}
