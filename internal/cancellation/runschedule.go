package cancellation

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// scheduleChunk is how many scheduled cancellations are executed in one transaction.
const scheduleChunk = 500

// RunDueSchedules executes the scheduled cancellations that are due, under the current parameters. It needs the permission CANCEL.
func (s *Service) RunDueSchedules(ctx context.Context) error {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return err
	}
	due, err := s.db.Reader().ScheduledCancellation.Query().
		Where(dueSchedule(s.db.Now())).
		Order(scheduledcancellation.ByEffectiveAt(), scheduledcancellation.ByID()).
		IDs(ctx)
	if err != nil {
		return fmt.Errorf("look for due scheduled cancellations: %w", err)
	}
	var errs []error
	for ids := range slices.Chunk(due, scheduleChunk) {
		err := s.runSchedules(ctx, ids)
		if errs = append(errs, err); outage.Away(err) {
			break
		}
	}
	return errors.Join(errs...)
}

// dueSchedule is the condition for schedules that are due and still waiting.
func dueSchedule(now time.Time) predicate.ScheduledCancellation {
	return scheduledcancellation.And(
		scheduledcancellation.ScheduleStatusEQ(domain.ScheduleWaiting), scheduledcancellation.EffectiveAtLTE(now))
}

// runSchedules executes the scheduled cancellations that are still waiting, in one transaction. If that fails, it splits them in
// halves, so that a single failing one doesn't block the others, and so that short transactions get through under steady load.
// Those that keep failing are retried by the next poll. It doesn't retry while the database is unavailable.
func (s *Service) runSchedules(ctx context.Context, ids []int) error {
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.Hold(ctx, database.Schedules(ids...)); err != nil {
			return err
		}
		due, err := tx.ScheduledCancellation.Query().
			Where(scheduledcancellation.IDIn(ids...), dueSchedule(tx.Now)).
			Order(scheduledcancellation.ByEffectiveAt(), scheduledcancellation.ByID()).
			All(ctx)
		if err != nil || len(due) == 0 {
			return err
		}
		requests := make([]policy.Request, 0, len(due))
		for _, schedule := range due {
			requests = append(requests, scheduledRequest(schedule))
		}
		_, err = s.decideAndApply(ctx, tx, requests)
		return err
	})
	switch {
	case err == nil || ctx.Err() != nil || outage.Away(err):
		return err
	case len(ids) == 1:
		return fmt.Errorf("scheduled cancellation %d: %w", ids[0], err)
	}
	half := len(ids) / 2
	return errors.Join(s.runSchedules(ctx, ids[:half]), s.runSchedules(ctx, ids[half:]))
}

// scheduledRequest is the request of a scheduled cancellation, on behalf of its requester, whose permissions were checked when it
// was scheduled.
func scheduledRequest(schedule *ent.ScheduledCancellation) policy.Request {
	r := policy.Request{
		ScheduleID: schedule.ID, Origin: domain.OriginScheduled,
		ContractID: schedule.ContractID, ReasonID: schedule.ReasonID, EffectiveAt: schedule.EffectiveAt.UTC(),
		Requester: optional.Value(schedule.Requester), Channel: optional.Value(schedule.Channel),
		RequestedAt: schedule.RequestedAt.UTC(), RecordedAt: recordedAt(schedule.RecordedAt, schedule.RequestedAt),
		RequestedByID: schedule.RequestedByID, RequestedByName: schedule.RequestedByName,
		MayCancel: true, MayOverride: true,
	}
	if schedule.Note != nil {
		r.Note = *schedule.Note
	}
	if schedule.OverrideReason != nil {
		r.Override, r.OverrideReason = true, *schedule.OverrideReason
	}
	return r
}

// recordedAt is when a request was recorded; those of before that was told apart were recorded when they were made.
func recordedAt(recorded *time.Time, requested time.Time) time.Time {
	return optional.First(recorded, &requested).UTC()
}

// decideAndApply also records the refusals: refused schedules stay open until they are retried or undone.
func (s *Service) decideAndApply(ctx context.Context, tx *database.Tx, requests []policy.Request) ([]*decision, error) {
	list, err := decide(ctx, tx, requests)
	if err != nil {
		return nil, err
	}
	if err := s.apply(ctx, tx, list); err != nil {
		return nil, err
	}
	return list, s.recordRefused(ctx, tx, filter(list, func(d *decision) bool { return !d.toCancel() }))
}

func (s *Service) recordRefused(ctx context.Context, tx *database.Tx, list []*decision) error {
	if len(list) == 0 {
		return nil
	}
	refusals := make(map[int][]fault.Refusal, len(list))
	ids := make([]int, 0, len(list))
	entries := make([]eventlog.Entry, 0, len(list))
	for _, d := range list {
		refusals[d.ScheduleID], ids = d.Refusals, append(ids, d.ScheduleID)
		entries = append(entries, eventlog.Entry{
			Type: event.TypeSCHEDULED_CANCELLATION_REFUSED, ContractID: d.ContractID, SubjectID: d.ScheduleID,
			Data: map[string]any{"codes": codes(d.Refusals)},
		})
	}
	err := tx.ScheduledCancellation.Update().Where(scheduledcancellation.IDIn(ids...)).
		SetScheduleStatus(domain.ScheduleRefused).SetAttemptedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) { setRefusals(u, scheduledcancellation.FieldRefusals, refusals) }).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("record the refusals: %w", err)
	}
	return s.events.Append(ctx, tx, entries...)
}

func codes(refusals []fault.Refusal) []fault.Code {
	list := make([]fault.Code, 0, len(refusals))
	for _, r := range refusals {
		list = append(list, r.Code)
	}
	return list
}
