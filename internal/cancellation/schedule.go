package cancellation

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	entevent "github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
)

// scheduleAll writes down the orders that are for a later time. It makes 4 statements, however many orders there are.
func (s *Service) scheduleAll(ctx context.Context, tx *database.Tx, list []*decided) error {
	if len(list) == 0 {
		return nil
	}
	ids := decidedIDs(list)
	// The contracts come first: of two requests at once the second waits here, and is then decided anew.
	if err := tx.Contract.Update().Where(contract.IDIn(ids...)).SetUpdatedAt(tx.Now).Exec(ctx); err != nil {
		return fmt.Errorf("mark the contracts: %w", err)
	}
	builders := make([]*ent.ScheduledCancellationCreate, 0, len(list))
	for _, d := range list {
		builders = append(builders, d.createSchedule(tx))
	}
	records, err := tx.ScheduledCancellation.CreateBulk(builders...).Save(ctx)
	if err != nil {
		return fmt.Errorf("scheduled cancellations: %w", err)
	}
	if err := pointToSchedules(ctx, tx, ids); err != nil {
		return fmt.Errorf("contracts: %w", err)
	}
	entries := make([]event.Entry, 0, len(list))
	for i, d := range list {
		d.Scheduled = records[i].Unwrap()
		entries = append(entries, event.Entry{
			Type: entevent.TypeCANCELLATION_SCHEDULED, ContractID: d.contract.ID, SubjectID: d.Scheduled.ID,
			Data: map[string]any{"origin": d.Origin, "reason": d.reason.Code, "effectiveAt": d.EffectiveAt},
		})
	}
	return s.events.Append(ctx, tx, entries...)
}

func (d *decided) createSchedule(tx *database.Tx) *ent.ScheduledCancellationCreate {
	requestedAt := d.RequestedAt
	if requestedAt.IsZero() {
		requestedAt = tx.Now
	}
	create := tx.ScheduledCancellation.Create().
		SetContractID(d.contract.ID).
		SetReasonID(d.reason.ID).
		SetEffectiveAt(d.EffectiveAt).
		SetRequestedByName(d.RequestedByName).
		SetNillableRequestedByID(d.RequestedByID).
		SetRequestedAt(requestedAt)
	if note := strings.TrimSpace(d.Note); note != "" {
		create.SetNote(note)
	}
	if d.Override {
		create.SetOverrideReason(strings.TrimSpace(d.OverrideReason))
	}
	return create
}

// pointToSchedules lets each contract know its open scheduled cancellation; the index of open ones allows no second.
func pointToSchedules(ctx context.Context, tx *database.Tx, ids []int) error {
	return tx.Contract.Update().Where(contract.IDIn(ids...)).Modify(func(u *entsql.UpdateBuilder) {
		u.Set(contract.FieldScheduledCancellationID, entsql.Expr("(SELECT s.id FROM scheduled_cancellations s "+
			"WHERE s.contract_id = contracts.id AND s.schedule_status IN ('SCHEDULED', 'REFUSED'))"))
	}).Exec(ctx)
}
