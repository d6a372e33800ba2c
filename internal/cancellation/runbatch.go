package cancellation

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/lease"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// chunkSize is the maximum number of contracts that one transaction cancels.
	chunkSize = 500
	// leaseTime is how long a process owns a batch after its last chunk: if it dies, another one takes over after that.
	leaseTime = 15 * time.Second
	// maxAttempts is how often in a row a chunk may fail with an internal error. Conflicts with other transactions and database
	// outages don't count: see outage.Passing.
	maxAttempts = 5
)

// errLeaseLost says that another process has taken over the batch.
var errLeaseLost = errors.New("another process has the batch")

// batchRun executes a batch in this process.
type batchRun struct {
	*Service
	id    int
	lease *lease.Lease
	// size is the maximum size of the next chunk, which shrinks after conflicts with other transactions.
	size int
}

// RunBatch executes a batch from where it stopped until it is finished. It does nothing if the batch is already finished or another
// process owns it, and stops after the current chunk when the context ends. Progress, which may be nil, is called after every
// chunk. The effects of a chunk and the outcomes of its rows are one transaction, so nothing is executed twice after a crash.
func (s *Service) RunBatch(ctx context.Context, id int, progress func(*ent.CancellationBatch)) error {
	r := &batchRun{Service: s, id: id, lease: lease.Owned(leaseTime), size: chunkSize}
	batch, err := r.claim(viewer.System(ctx))
	if err != nil || batch == nil {
		return err
	}
	ctx = viewer.SystemFor(ctx, batch.RequestedByID, batch.RequestedByName)
	for !batch.Status.Finished() {
		if ctx.Err() != nil {
			return errors.Join(ctx.Err(), r.release(context.WithoutCancel(ctx)))
		}
		if batch, err = r.step(ctx, batch.OnRefusal); err != nil {
			return r.handleFailure(ctx, err)
		}
		if progress != nil {
			progress(batch)
		}
	}
	return nil
}

// RunDueBatches executes all batches that no process owns: new ones, and those whose process died.
func (s *Service) RunDueBatches(ctx context.Context) error {
	ids, err := s.dueBatches(viewer.System(ctx))
	if err != nil {
		return fmt.Errorf("find batches: %w", err)
	}
	var failures []error
	for _, id := range ids {
		failures = append(failures, s.RunBatch(ctx, id, nil))
	}
	return errors.Join(failures...)
}

func dueBatch(now time.Time) predicate.CancellationBatch {
	return cancellationbatch.And(cancellationbatch.StatusIn(domain.BatchPending, domain.BatchRunning), lease.Free(now))
}

// dueBatches skips locked rows: waiting for a batch that is one long transaction would block the poll.
func (s *Service) dueBatches(ctx context.Context) (ids []int, err error) {
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		query := tx.CancellationBatch.Query().Where(dueBatch(tx.Now)).Order(cancellationbatch.ByID())
		if tx.Dialect == dialect.Postgres {
			query.ForUpdate(entsql.WithLockAction(entsql.SkipLocked))
		}
		ids, err = query.IDs(ctx)
		return err
	})
	return ids, err
}

// claim takes the lease; the batch is nil if it is finished or another process owns it.
func (r *batchRun) claim(ctx context.Context) (batch *ent.CancellationBatch, err error) {
	err = r.db.Persist(ctx, ctx.Done(), func(ctx context.Context, tx *database.Tx) error {
		batch = nil
		found, err := database.ForUpdate(tx, tx.CancellationBatch.Query().Where(cancellationbatch.ID(r.id), dueBatch(tx.Now))).Only(ctx)
		if ent.IsNotFound(err) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("batch: %w", err)
		}
		change := found.Update().SetStatus(domain.BatchRunning)
		r.lease.Claim(change.Mutation(), tx.Now)
		if found.StartedAt == nil {
			change.SetStartedAt(tx.Now)
		}
		if batch, err = change.Save(ctx); err != nil || found.StartedAt != nil {
			return err
		}
		return r.logProgress(viewer.SystemFor(ctx, batch.RequestedByID, batch.RequestedByName), tx, batch)
	})
	return batch, err
}

// step executes the next chunk, or the whole of an all-or-nothing batch.
func (r *batchRun) step(ctx context.Context, onRefusal domain.OnRefusal) (batch *ent.CancellationBatch, err error) {
	if onRefusal == domain.OnRefusalAllOrNothing {
		return r.allOrNothing(ctx)
	}
	before, size := r.size, 2*r.size
	// A chunk that has started is finished even when the context ends: redoing it would take longer.
	err = r.db.Persist(context.WithoutCancel(ctx), ctx.Done(), func(ctx context.Context, tx *database.Tx) error {
		// After each conflict it tries half the size: under steady load, a short transaction gets through where a long one wouldn't.
		size = max(1, size/2)
		if batch, err = r.loadOwned(ctx, tx); err != nil {
			return err
		}
		if batch.StopRequested {
			batch, err = r.finish(ctx, tx, batch, domain.BatchStopped, nil)
			return err
		}
		done, err := r.processChunk(ctx, tx, batch, min(size, maxChunk(batch)))
		if err != nil {
			return err
		}
		batch, err = r.advance(ctx, tx, batch, done)
		return err
	})
	if r.size = size; r.size == before {
		r.size = min(2*size, chunkSize)
	}
	return batch, err
}

// loadOwned locks and reads the batch if this process still owns it.
func (r *batchRun) loadOwned(ctx context.Context, tx *database.Tx) (*ent.CancellationBatch, error) {
	batch, err := database.ForUpdate(tx, tx.CancellationBatch.Query().Where(cancellationbatch.ID(r.id), r.lease.Mine())).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, errLeaseLost
	}
	return batch, err
}

// release lets another process take over at once.
func (r *batchRun) release(ctx context.Context) error {
	return r.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		change := tx.CancellationBatch.Update().Where(cancellationbatch.ID(r.id), r.lease.Mine())
		r.lease.Release(change.Mutation())
		return change.Exec(ctx)
	})
}

// handleFailure postpones the batch after an internal error, and fails it after the last attempt. The caller logs the error.
func (r *batchRun) handleFailure(ctx context.Context, cause error) error {
	if errors.Is(cause, errLeaseLost) {
		return nil
	}
	if ctx.Err() != nil {
		return errors.Join(ctx.Err(), r.release(context.WithoutCancel(ctx)))
	}
	err := r.db.Persist(ctx, ctx.Done(), func(ctx context.Context, tx *database.Tx) error {
		batch, err := r.loadOwned(ctx, tx)
		switch {
		case errors.Is(err, errLeaseLost):
			return nil
		case err != nil:
			return err
		case batch.Attempts+1 >= maxAttempts:
			_, err := r.finish(ctx, tx, batch, domain.BatchFailed, nil)
			return err
		}
		change := batch.Update().AddAttempts(1)
		r.lease.PutOff(change.Mutation(), tx.Now.Add(time.Second<<batch.Attempts))
		return change.Exec(ctx)
	})
	return errors.Join(fmt.Errorf("batch %d: %w", r.id, cause), err)
}
