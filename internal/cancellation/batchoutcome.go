package cancellation

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// outcomes are the outcomes of a batch's rows, by row id.
type outcomes map[int]rowOutcome

// rowOutcome is the outcome of one row, as writeOutcomesSQL reads it.
type rowOutcome struct {
	Outcome      domain.BatchOutcome `json:"outcome"`
	Cancellation int                 `json:"cancellation,omitempty"`
	Scheduled    int                 `json:"scheduled,omitempty"`
	Refusals     []fault.Refusal     `json:"refusals,omitempty"`
}

// outcomesOf matches the rows with their decisions; rows after the last decision have no outcome yet.
func outcomesOf(rows []*ent.CancellationBatchRow, list []*decision) outcomes {
	all := make(outcomes, len(list))
	for i, d := range list {
		all[rows[i].ID] = d.rowOutcome()
	}
	return all
}

func (d *decision) rowOutcome() rowOutcome {
	o := rowOutcome{Outcome: domain.OutcomeCancelled, Cancellation: d.CancellationID}
	switch {
	case len(d.Refusals) > 0:
		o.Outcome, o.Refusals = domain.OutcomeRefused, d.Refusals
	case d.inFuture:
		o.Outcome = domain.OutcomeScheduled
	}
	if d.Scheduled != nil {
		o.Scheduled = d.Scheduled.ID
	}
	return o
}

func (o outcomes) count(which domain.BatchOutcome) (n int) {
	for _, row := range o {
		if row.Outcome == which {
			n++
		}
	}
	return n
}

func (o outcomes) withOutcome(which domain.BatchOutcome) outcomes {
	kept := maps.Clone(o)
	maps.DeleteFunc(kept, func(_ int, row rowOutcome) bool { return row.Outcome != which })
	return kept
}

func (o outcomes) add(more outcomes) { maps.Copy(o, more) }

func (o outcomes) addTo(change *ent.CancellationBatchUpdateOne) *ent.CancellationBatchUpdateOne {
	return change.AddCancelled(o.count(domain.OutcomeCancelled)).AddScheduled(o.count(domain.OutcomeScheduled)).
		AddRefused(o.count(domain.OutcomeRefused))
}

// writeOutcomesSQL updates all rows in one statement, on both databases.
const writeOutcomesSQL = `UPDATE cancellation_batch_rows SET outcome = j.value ->> 'outcome', processed_at = $1,
  cancellation_id = CAST(j.value ->> 'cancellation' AS BIGINT),
  scheduled_cancellation_id = CAST(j.value ->> 'scheduled' AS BIGINT), refusals = j.value -> 'refusals'
FROM json_each($2) AS j WHERE cancellation_batch_rows.id = CAST(j.key AS BIGINT)`

func (o outcomes) write(ctx context.Context, tx *database.Tx) error {
	encoded, err := json.Marshal(o)
	if err != nil {
		return fmt.Errorf("outcomes: %w", err)
	}
	if _, err := tx.ExecContext(ctx, writeOutcomesSQL, tx.Now, string(encoded)); err != nil {
		return fmt.Errorf("outcomes: %w", err)
	}
	return nil
}
