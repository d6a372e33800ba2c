package cancellation

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// maxBehind is more than a server's clock may be behind another's (ADR 10).
const maxBehind = 6 * time.Hour

// recordedSince are the changes and corrections that concern the taken periods and were recorded after the cancellation, as the
// event log has them. All else that changes an access is refused while its contract is over.
func (r *plannedReversal) recordedSince(ctx context.Context, tx *database.Tx, taken []domain.TakenPeriod) ([]history.Step, error) {
	if len(taken) == 0 {
		return nil, nil
	}
	ctx = viewer.System(ctx)
	plans, err := tx.Plan.Query().Order(plan.ByID()).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("plans: %w", err)
	}
	logins := make([]int, 0, len(taken))
	for _, p := range taken {
		logins = append(logins, p.LoginID)
	}
	about := func(subjects []int, types ...event.Type) predicate.Event {
		return event.And(event.SubjectIDIn(subjects...), event.TypeIn(types...))
	}
	// Where the cancellation comes among them tells what was recorded after it: another server's clock may be behind.
	from := instant(r.cancellation.RecordedAt).Add(-maxBehind)
	query := tx.Event.Query().Where(event.OccurredAtGTE(from), event.Or(
		about(plans, event.TypePLAN_UPDATED, event.TypePLAN_CORRECTED),
		about([]int{r.contract.CustomerID}, event.TypeCUSTOMER_UPDATED, event.TypeCUSTOMER_INACTIVATED),
		about([]int{r.contract.ID}, event.TypeCONTRACT_CORRECTED),
		about(slices.Compact(logins), event.TypeACCESS_CORRECTED, event.TypeLOGIN_UPDATED),
		about([]int{r.cancellation.ID}, event.TypeCONTRACT_CANCELLED, event.TypeCONTRACT_WITHDRAWN)))
	list, err := query.Order(event.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("events: %w", err)
	}
	var steps []history.Step
	for _, e := range list {
		if e.Type == event.TypeCONTRACT_CANCELLED || e.Type == event.TypeCONTRACT_WITHDRAWN {
			steps = nil // what comes before was recorded earlier
			continue
		}
		step, err := stepOf(e)
		if err != nil {
			return nil, fmt.Errorf("event %d: %w", e.ID, err)
		}
		if step.To != (history.Facts{}) {
			steps = append(steps, step)
		}
	}
	return steps, nil
}

// stepOf is what an event says of accesses.
func stepOf(e *ent.Event) (history.Step, error) {
	var data struct {
		Since         time.Time
		Until         *time.Time
		To, Completed history.Facts
	}
	content, err := json.Marshal(e.Data)
	if err == nil {
		err = json.Unmarshal(content, &data)
	}
	step := history.Step{Since: data.Since, Until: data.Until, To: data.To, Completed: data.Completed}
	switch e.Type {
	case event.TypePLAN_UPDATED, event.TypePLAN_CORRECTED:
		step.Of.Plan = *e.SubjectID
	case event.TypeCONTRACT_CORRECTED:
		step.Of.Contract = *e.SubjectID
	case event.TypeACCESS_CORRECTED, event.TypeLOGIN_UPDATED:
		step.Of.Logins = []int{*e.SubjectID}
	default:
		step.Of.Customer = *e.SubjectID
	}
	step.Correction = slices.Contains([]event.Type{
		event.TypePLAN_CORRECTED, event.TypeCONTRACT_CORRECTED, event.TypeACCESS_CORRECTED,
	}, e.Type)
	return step, err
}
