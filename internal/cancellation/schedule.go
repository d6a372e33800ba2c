package cancellation

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// scheduleAll schedules the requests. It takes 4 statements, however many requests there are.
func (s *Service) scheduleAll(ctx context.Context, tx *database.Tx, list []*decision) error {
	if len(list) == 0 {
		return nil
	}
	ids := decidedContractIDs(list)
	// The contracts come first: of two concurrent requests, the second waits here and is then decided again.
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
	if err := linkSchedules(ctx, tx, ids); err != nil {
		return fmt.Errorf("contracts: %w", err)
	}
	entries := make([]eventlog.Entry, 0, len(list))
	for i, d := range list {
		d.Scheduled = records[i].Unwrap()
		entries = append(entries, eventlog.Entry{
			Type: event.TypeCANCELLATION_SCHEDULED, ContractID: d.contract.ID, SubjectID: d.Scheduled.ID,
			Data: map[string]any{"origin": d.Origin, "reason": d.reason.Code, "effectiveAt": d.EffectiveAt},
		})
	}
	return s.events.Append(ctx, tx, entries...)
}

func (d *decision) createSchedule(tx *database.Tx) *ent.ScheduledCancellationCreate {
	create := tx.ScheduledCancellation.Create().
		SetContractID(d.contract.ID).
		SetReasonID(d.reason.ID).
		SetEffectiveAt(d.EffectiveAt).
		SetRequestedByName(d.RequestedByName).
		SetNillableRequestedByID(d.RequestedByID).
		SetRequestedAt(d.requestedAt(tx)).
		SetRecordedAt(tx.Now).
		SetNillableRequester(optional.NonZero(d.Requester)).
		SetNillableChannel(optional.NonZero(d.Channel))
	if note := strings.TrimSpace(d.Note); note != "" {
		create.SetNote(note)
	}
	if d.Override {
		create.SetOverrideReason(recordedOverride(d.Request))
	}
	return create
}

// linkSchedules links each contract to its open scheduled cancellation; a unique index allows only one.
func linkSchedules(ctx context.Context, tx *database.Tx, ids []int) error {
	return tx.Contract.Update().Where(contract.IDIn(ids...)).Modify(func(u *entsql.UpdateBuilder) {
		u.Set(contract.FieldScheduledCancellationID, entsql.Expr("(SELECT s.id FROM scheduled_cancellations s "+
			"WHERE s.contract_id = contracts.id AND s.schedule_status IN ('SCHEDULED', 'REFUSED'))"))
	}).Exec(ctx)
}

// UndoSchedule undoes a scheduled cancellation that was not executed. It returns the scheduled cancellation as it is now, nil when
// there is none. It needs the permission CANCEL.
func (s *Service) UndoSchedule(ctx context.Context, id int) (*ent.ScheduledCancellation, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		schedule, err := openSchedule(ctx, tx, id)
		if err != nil {
			return err
		}
		err = tx.Contract.UpdateOneID(schedule.ContractID).SetUpdatedAt(tx.Now).ClearScheduledCancellation().Exec(ctx)
		if err != nil {
			return fmt.Errorf("contract: %w", err)
		}
		err = tx.ScheduledCancellation.UpdateOne(schedule).SetScheduleStatus(domain.ScheduleUndone).
			SetEndedAt(tx.Now).SetEndedByName(viewer.FromContext(ctx).Name).Exec(ctx)
		if err != nil {
			return fmt.Errorf("scheduled cancellation: %w", err)
		}
		return s.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeCANCELLATION_UNSCHEDULED, ContractID: schedule.ContractID, SubjectID: id,
		})
	})
	return s.readSchedule(ctx, id, err)
}

// openSchedule holds and reads a scheduled cancellation that is still open.
func openSchedule(ctx context.Context, tx *database.Tx, id int) (*ent.ScheduledCancellation, error) {
	if err := tx.Hold(ctx, database.Schedules(id)); err != nil {
		return nil, err
	}
	schedule, err := tx.ScheduledCancellation.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		return nil, fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At("input", "id"))
	case err != nil:
		return nil, fmt.Errorf("read the scheduled cancellation: %w", err)
	case !schedule.ScheduleStatus.Open():
		return nil, fault.Refuse(fault.New(fault.InvalidState, fault.ScheduleEnded).At("input", "id"))
	}
	return schedule, nil
}

// readSchedule reads the scheduled cancellation after the commit or a refusal; err is passed through.
func (s *Service) readSchedule(ctx context.Context, id int, err error) (*ent.ScheduledCancellation, error) {
	if _, refused := fault.Refusals(err); err != nil && !refused {
		return nil, err
	}
	schedule, readErr := s.db.Reader().ScheduledCancellation.Get(ctx, id)
	if readErr != nil && !ent.IsNotFound(readErr) {
		return nil, fmt.Errorf("read the scheduled cancellation: %w", readErr)
	}
	return schedule, err
}

// Retry asks to retry a scheduled cancellation that was refused when due.
type Retry struct {
	// The scheduled cancellation.
	ID int
	// ReasonID is another active reason for the cancellation; nil keeps the schedule's, even if it is no longer active.
	ReasonID *int
	// OverrideOpenComodatos is the written reason to cancel despite open comodatos, as a Command's; nil keeps the schedule's.
	OverrideOpenComodatos *string
}

// RetrySchedule retries a scheduled cancellation that was refused when due; it takes effect now. If it is refused again, the
// attempt is still recorded. It needs the permission CANCEL.
func (s *Service) RetrySchedule(ctx context.Context, in Retry) (*Result, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	var d *decision
	result := &Result{}
	v := viewer.FromContext(ctx)
	// It runs as the system: the user who retries it need not have the permissions of the user who scheduled it.
	err := s.db.InTx(viewer.SystemFor(ctx, v.ActorID(), v.Name), func(ctx context.Context, tx *database.Tx) error {
		schedule, err := openSchedule(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if schedule.ScheduleStatus != domain.ScheduleRefused {
			return fault.Refuse(fault.New(fault.InvalidState, fault.ScheduleNotRefused).At("input", "id"))
		}
		request, err := in.request(ctx, tx, schedule, v.Can(viewer.OverrideComodatos))
		if err != nil {
			return err
		}
		list, err := s.decideAndApply(ctx, tx, []policy.Request{request})
		if err != nil {
			return err
		}
		d = list[0]
		result.Effect = endedAccesses(d.cancellationRecords, d.Effects)
		result.Cancellation, err = d.readCancellation(ctx, tx)
		return err
	})
	if err == nil {
		err = fault.Refuse(d.Refusals...)
	}
	result.Scheduled, err = s.readSchedule(ctx, in.ID, err)
	return result, err
}

// request is the schedule's, with what the retry chooses, which it also records on the schedule.
func (in Retry) request(
	ctx context.Context, tx *database.Tx, schedule *ent.ScheduledCancellation, mayOverride bool,
) (policy.Request, error) {
	request := scheduledRequest(schedule)
	request.EffectiveAt = tx.Now
	change := tx.ScheduledCancellation.UpdateOne(schedule)
	if in.ReasonID != nil {
		request.ReasonID = *in.ReasonID
		if err := requireReason(ctx, tx, *in.ReasonID); err != nil {
			return request, err
		}
		change.SetReasonID(*in.ReasonID)
	}
	if in.OverrideOpenComodatos != nil {
		request = overriding(request, in.OverrideOpenComodatos)
		request.MayOverride = mayOverride
		if err := fault.Refuse(policy.OverrideRefusals(request)...); err != nil {
			return request, err
		}
		change.SetOverrideReason(recordedOverride(request))
	}
	if len(change.Mutation().Fields()) == 0 {
		return request, nil
	}
	return request, change.Exec(ctx)
}
