package housekeeping

import (
	"context"
	"time"

	"github.com/vinculo/vinculo/ent/automationrun"
	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
)

// dryRunRows deletes the rows of dry runs; the batches stay, with their counts.
func (s *Service) dryRunRows(ctx context.Context, before time.Time) (int, error) {
	return s.rows(ctx, cancellationbatch.DryRun(true), cancellationbatch.FinishedAtLT(before))
}

func (s *Service) batchRows(ctx context.Context, before time.Time) (int, error) {
	return s.rows(ctx, cancellationbatch.FinishedAtLT(before))
}

func (s *Service) rows(ctx context.Context, of ...predicate.CancellationBatch) (int, error) {
	which := cancellationbatchrow.HasBatchWith(of...)
	return s.inChunks(ctx, func(ctx context.Context) ([]int, error) {
		return s.db.Reader().CancellationBatchRow.Query().Where(which).Limit(atOnce).IDs(ctx)
	}, func(ctx context.Context, tx *database.Tx, ids []int) (int, error) {
		return tx.CancellationBatchRow.Delete().Where(cancellationbatchrow.IDIn(ids...)).Exec(ctx)
	})
}

// batches deletes those that ended before a time and have no rows left, with the rule runs that they carried out.
func (s *Service) batches(ctx context.Context, before time.Time) (int, error) {
	which := []predicate.CancellationBatch{
		cancellationbatch.FinishedAtLT(before), cancellationbatch.Not(cancellationbatch.HasRows()),
	}
	return s.inChunks(ctx, func(ctx context.Context) ([]int, error) {
		return s.db.Reader().CancellationBatch.Query().Where(which...).Limit(atOnce).IDs(ctx)
	}, func(ctx context.Context, tx *database.Tx, ids []int) (int, error) {
		if _, err := tx.AutomationRun.Delete().Where(automationrun.BatchIDIn(ids...)).Exec(ctx); err != nil {
			return 0, err
		}
		return tx.CancellationBatch.Delete().Where(cancellationbatch.IDIn(ids...)).Exec(ctx)
	})
}
