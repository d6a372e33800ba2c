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

// outcomes are the outcomes of a batch's rows, by row id, and what they amount to.
type outcomes struct {
	rows  map[int]rowOutcome
	total domain.Consequences
	// revision is that of the parameters; 0 before anything was decided.
	revision int
}

func newOutcomes() *outcomes { return &outcomes{rows: map[int]rowOutcome{}} }

// rowOutcome is the outcome of one row, as writeOutcomesSQL reads it.
type rowOutcome struct {
	Outcome      domain.BatchOutcome  `json:"outcome"`
	Cancellation int                  `json:"cancellation,omitempty"`
	Scheduled    int                  `json:"scheduled,omitempty"`
	Refusals     []fault.Refusal      `json:"refusals,omitempty"`
	Consequences *domain.Consequences `json:"consequences,omitempty"`
}

// outcomesOf matches the rows with their decisions; rows after the last decision have no outcome yet.
func outcomesOf(rows []*ent.CancellationBatchRow, list []*decision, before *earlierRows) *outcomes {
	o := newOutcomes()
	for i, d := range list {
		row := d.rowOutcome()
		o.rows[rows[i].ID], o.revision = row, d.parameters.Revision
		if row.Consequences != nil {
			o.total.Add(before.share(d, *row.Consequences))
		}
	}
	return o
}

func (d *decision) rowOutcome() rowOutcome {
	o := rowOutcome{Outcome: domain.OutcomeCancelled, Cancellation: d.CancellationID}
	if d.foreseen != nil {
		o.Consequences = &d.foreseen.inNumbers
	}
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

// len is the number of rows; there are none in nil.
func (o *outcomes) len() int {
	if o == nil {
		return 0
	}
	return len(o.rows)
}

func (o *outcomes) count(which domain.BatchOutcome) (n int) {
	for _, row := range o.rows {
		if row.Outcome == which {
			n++
		}
	}
	return n
}

// onlyRefused are the refused ones, when nothing else of the batch is done.
func (o *outcomes) onlyRefused() *outcomes {
	kept := &outcomes{rows: maps.Clone(o.rows), revision: o.revision}
	maps.DeleteFunc(kept.rows, func(_ int, row rowOutcome) bool { return row.Outcome != domain.OutcomeRefused })
	kept.total.ComodatosBlocking = o.total.ComodatosBlocking
	return kept
}

func (o *outcomes) add(more *outcomes) {
	maps.Copy(o.rows, more.rows)
	o.total.Add(more.total)
	o.revision = more.revision
}

// addTo adds them to the batch's counts and consequences.
func (o *outcomes) addTo(batch *ent.CancellationBatch) *ent.CancellationBatchUpdateOne {
	change := batch.Update()
	if o.len() == 0 {
		return change
	}
	total := domain.Consequences{}
	if batch.Consequences != nil {
		total = *batch.Consequences
	}
	total.Add(o.total)
	return change.SetConsequences(&total).SetParametersRevision(o.revision).
		AddCancelled(o.count(domain.OutcomeCancelled)).AddScheduled(o.count(domain.OutcomeScheduled)).
		AddRefused(o.count(domain.OutcomeRefused))
}

// writeOutcomesSQL updates all rows in one statement, on both databases.
const writeOutcomesSQL = `UPDATE cancellation_batch_rows SET outcome = j.value ->> 'outcome', processed_at = $1,
  cancellation_id = CAST(j.value ->> 'cancellation' AS BIGINT),
  scheduled_cancellation_id = CAST(j.value ->> 'scheduled' AS BIGINT), refusals = j.value -> 'refusals',
  consequences = j.value -> 'consequences'
FROM json_each($2) AS j WHERE cancellation_batch_rows.id = CAST(j.key AS BIGINT)`

func (o *outcomes) write(ctx context.Context, tx *database.Tx) error {
	encoded, err := json.Marshal(o.rows)
	if err != nil {
		return fmt.Errorf("outcomes: %w", err)
	}
	if _, err := tx.ExecContext(ctx, writeOutcomesSQL, tx.Now, string(encoded)); err != nil {
		return fmt.Errorf("outcomes: %w", err)
	}
	return nil
}
