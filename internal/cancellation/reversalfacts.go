package cancellation

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
)

// reversalRecords are the records that the decision about a reversal is based on.
type reversalRecords struct {
	*endedRecords
	// cancellation comes with its reversal; nil when there is none.
	cancellation *ent.Cancellation
	// schedule is the one that the cancellation carried out or superseded; nil when there is none.
	schedule *ent.ScheduledCancellation
}

// loadReversal loads a cancellation, its contract and what ended with it.
func loadReversal(ctx context.Context, client *ent.Client, id int) (*reversalRecords, error) {
	e := &reversalRecords{endedRecords: &endedRecords{}}
	var err error
	e.cancellation, err = client.Cancellation.Query().Where(cancellation.ID(id)).WithReversal().Only(ctx)
	if ent.IsNotFound(err) {
		return e, nil
	}
	if err != nil {
		return nil, fmt.Errorf("cancellation: %w", err)
	}
	if e.endedRecords, err = loadEnded(ctx, client, e.cancellation.ContractID); err != nil {
		return nil, err
	}
	e.schedule, err = findSchedule(ctx, client, e.cancellation)
	return e, err
}

// findSchedule is the schedule that a cancellation carried out or superseded, which was at the instant when it was recorded.
func findSchedule(ctx context.Context, client *ent.Client, by *ent.Cancellation) (*ent.ScheduledCancellation, error) {
	list, err := client.ScheduledCancellation.Query().Where(scheduledcancellation.ContractID(by.ContractID),
		scheduledcancellation.ScheduleStatusIn(domain.ScheduleDone, domain.ScheduleSuperseded)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("schedules: %w", err)
	}
	for _, s := range list {
		carriedOut := s.ScheduleStatus == domain.ScheduleDone && optional.Value(s.CancellationID) == by.ID
		superseded := s.ScheduleStatus == domain.ScheduleSuperseded && by.RecordedAt != nil && instant(s.EndedAt).Equal(*by.RecordedAt)
		if carriedOut || superseded {
			return s, nil
		}
	}
	return nil, nil // none is no error
}

// uncountedSince is since when DICI doesn't count the logins that don't return; nil when all do.
func (r *plannedReversal) uncountedSince() *time.Time {
	if r.status == domain.ContractAwaitingSignature || len(r.restored.LoginsTaken)+r.restored.LoginsUnlinked == 0 {
		return nil
	}
	return new(r.serviceEnd())
}

// facts converts the records for the policy.
func (e *reversalRecords) facts() policy.ReversalFacts {
	facts := policy.ReversalFacts{ReactivationFacts: e.endedRecords.facts()}
	if c := e.cancellation; c != nil && e.contract != nil {
		facts.Cancellation = &policy.PastCancellation{
			ID: c.ID, StatusBefore: optional.Value(c.StatusBefore), Reversed: c.Edges.Reversal != nil,
			InForce: optional.Value(e.contract.CancellationID) == c.ID,
		}
	}
	return facts
}
