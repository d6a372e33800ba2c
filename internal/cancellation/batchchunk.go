package cancellation

import (
	"context"
	"errors"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
)

// maxChunk is how many contracts of a batch one transaction cancels. An automation run cancels each in its own transaction, so that
// its facts are current and it waits for no other.
func maxChunk(batch *ent.CancellationBatch) int {
	if batch.Origin == domain.OriginAutomated && !batch.DryRun {
		return 1
	}
	return chunkSize
}

// processChunk decides the next rows, applies the decisions unless it is a dry run, and records the outcomes.
func (s *Service) processChunk(ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch, size int) (*outcomes, error) {
	rows, err := tx.CancellationBatchRow.Query().
		Where(cancellationbatchrow.BatchID(batch.ID), cancellationbatchrow.OutcomeEQ(domain.OutcomePending)).
		Order(cancellationbatchrow.ByPosition()).Limit(size).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("batch rows: %w", err)
	}
	requests, err := batchRequests(ctx, tx, batch, rows)
	if err != nil {
		return nil, err
	}
	known, err := loadInTx(ctx, tx, requests)
	if err != nil {
		return nil, err
	}
	if err := loadDICI(ctx, tx.Client(), known); err != nil {
		return nil, err
	}
	if expected := batch.ExpectedParametersRevision; expected != nil {
		refuseOtherRevisions(known, *expected)
	}
	before, err := loadEarlierRows(ctx, tx, batch, known)
	if err != nil {
		return nil, err
	}
	list := decideAll(requests, known, tx.Now)
	if batch.OnRefusal == domain.OnRefusalStop {
		list = untilFirstRefusal(list)
	}
	if !batch.DryRun {
		if err := s.apply(ctx, tx, list); err != nil {
			return nil, err
		}
	}
	done := outcomesOf(rows, list, before)
	return done, done.write(ctx, tx)
}

// refuseOtherRevisions has contracts refused that would be decided under other parameters than those of the batch's dry run.
func refuseOtherRevisions(known []*cancellationRecords, expected int) {
	for _, l := range known {
		if l.parameters.Revision != expected {
			l.adjustFacts = func(facts *policy.Facts) { facts.ParametersChanged = true }
		}
	}
}

// batchRequests are the requests of the rows, on behalf of the batch's requester.
func batchRequests(
	ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch, rows []*ent.CancellationBatchRow,
) ([]policy.Request, error) {
	rule, err := ruleOf(ctx, tx, batch)
	if err != nil {
		return nil, err
	}
	request := requestByViewer(ctx, batch.Origin)
	request.ReasonID, request.EffectiveAt = batch.ReasonID, instant(batch.EffectiveAt)
	request.Requester, request.Channel = optional.Value(batch.Requester), optional.Value(batch.Channel)
	request.RequestedAt, request.RecordedAt = batch.RequestedAt.UTC(), recordedAt(batch.RecordedAt, batch.RequestedAt)
	request.Rule = rule
	request = overriding(request, batch.OverrideReason)
	if batch.Note != nil {
		request.Note = *batch.Note
	}
	requests := make([]policy.Request, len(rows))
	for i, row := range rows {
		request.ContractID = row.ContractID
		requests[i] = request
	}
	return requests, nil
}

// untilFirstRefusal drops what comes after the first refusal.
func untilFirstRefusal(list []*decision) []*decision {
	for i, d := range list {
		if len(d.Refusals) > 0 {
			return list[:i+1]
		}
	}
	return list
}

// advance adds a chunk to the batch's counts and renews the lease, or finishes the batch when nothing is left to do.
func (r *batchRun) advance(
	ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch, done *outcomes,
) (*ent.CancellationBatch, error) {
	switch {
	case batch.OnRefusal == domain.OnRefusalStop && done.count(domain.OutcomeRefused) > 0:
		return r.finish(ctx, tx, batch, domain.BatchRefused, done)
	case Remaining(batch) <= done.len():
		return r.finish(ctx, tx, batch, domain.BatchDone, done)
	}
	change := done.addTo(batch).SetAttempts(0)
	r.lease.Keep(change.Mutation(), tx.Now)
	batch, err := change.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("batch: %w", err)
	}
	return batch, r.logProgress(ctx, tx, batch)
}

// Remaining is how many contracts of a batch have no outcome yet.
func Remaining(b *ent.CancellationBatch) int {
	return b.Total - b.Cancelled - b.Scheduled - b.Refused - b.NotRun
}

// finish marks the remaining rows as not run, and closes the batch.
func (r *batchRun) finish(
	ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch, status domain.BatchStatus, done *outcomes,
) (*ent.CancellationBatch, error) {
	left := Remaining(batch) - done.len()
	if left > 0 {
		err := tx.CancellationBatchRow.Update().
			Where(cancellationbatchrow.BatchID(batch.ID), cancellationbatchrow.OutcomeEQ(domain.OutcomePending)).
			SetOutcome(domain.OutcomeNotRun).Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("batch rows: %w", err)
		}
	}
	change := done.addTo(batch).AddNotRun(left).SetStatus(status).SetFinishedAt(tx.Now)
	r.lease.Release(change.Mutation())
	batch, err := change.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("batch: %w", err)
	}
	return batch, r.logEvent(ctx, tx, event.TypeBATCH_FINISHED, batch)
}

// progressEvery is after how many contracts of an automation run, each its own transaction, progress is logged.
const progressEvery = 10

func (r *batchRun) logProgress(ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch) error {
	if maxChunk(batch) == 1 && Remaining(batch)%progressEvery != 0 {
		return nil
	}
	return r.logEvent(ctx, tx, event.TypeBATCH_PROGRESSED, batch)
}

func (r *batchRun) logEvent(ctx context.Context, tx *database.Tx, what event.Type, batch *ent.CancellationBatch) error {
	return r.events.Append(ctx, tx, eventlog.Entry{Type: what, SubjectID: batch.ID, Data: map[string]any{
		"status": batch.Status, "cancelled": batch.Cancelled, "scheduled": batch.Scheduled, "refused": batch.Refused,
		"notRun": batch.NotRun, "total": batch.Total,
	}})
}

// errRefused rolls back an all-or-nothing batch.
var errRefused = errors.New("a contract was refused")

// allOrNothing cancels either all contracts of a batch or none, in one transaction. After a refusal, a second transaction records
// the refused ones.
func (r *batchRun) allOrNothing(ctx context.Context) (*ent.CancellationBatch, error) {
	batch, done, err := r.tryAll(ctx)
	if !errors.Is(err, errRefused) {
		return batch, err
	}
	refused := done.onlyRefused()
	err = r.db.Persist(ctx, ctx.Done(), func(ctx context.Context, tx *database.Tx) error {
		if batch, err = r.loadOwned(ctx, tx); err != nil {
			return err
		}
		if err := refused.write(ctx, tx); err != nil {
			return err
		}
		batch, err = r.finish(ctx, tx, batch, domain.BatchRefused, refused)
		return err
	})
	return batch, err
}

func (r *batchRun) tryAll(ctx context.Context) (batch *ent.CancellationBatch, done *outcomes, err error) {
	// Tens of thousands of contracts take longer than the usual transaction timeout.
	err = r.db.Persist(database.Unhurried(ctx), ctx.Done(), func(ctx context.Context, tx *database.Tx) error {
		done = newOutcomes()
		if batch, err = r.loadOwned(ctx, tx); err != nil {
			return err
		}
		if batch.StopRequested {
			batch, err = r.finish(ctx, tx, batch, domain.BatchStopped, nil)
			return err
		}
		// This locks the row: other processes wait for it, however long it takes.
		change := batch.Update()
		r.lease.Keep(change.Mutation(), tx.Now)
		if batch, err = change.Save(ctx); err != nil {
			return err
		}
		for done.len() < Remaining(batch) {
			part, err := r.processChunk(ctx, tx, batch, maxChunk(batch))
			if err != nil {
				return err
			}
			done.add(part)
		}
		if done.count(domain.OutcomeRefused) > 0 {
			return errRefused
		}
		batch, err = r.advance(ctx, tx, batch, done)
		return err
	})
	return batch, done, err
}
