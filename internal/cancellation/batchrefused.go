package cancellation

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// EachRefused reports the refused contracts of a batch, by number, in the batch's order. It needs the permission READ.
func (s *Service) EachRefused(ctx context.Context, batchID int, report func(number string, refusals []fault.Refusal) error) error {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return err
	}
	if _, err := s.Batch(ctx, batchID); ent.IsNotFound(err) {
		return fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound))
	} else if err != nil {
		return fmt.Errorf("batch: %w", err)
	}
	for after := -1; ; {
		rows, err := s.db.Reader().CancellationBatchRow.Query().
			Where(cancellationbatchrow.BatchID(batchID), cancellationbatchrow.OutcomeEQ(domain.OutcomeRefused),
				cancellationbatchrow.PositionGT(after)).
			Order(cancellationbatchrow.ByPosition()).Limit(maxRowsPerStatement).
			WithContract(func(q *ent.ContractQuery) { q.Select(contract.FieldNumber) }).All(ctx)
		if err != nil {
			return fmt.Errorf("refused contracts: %w", err)
		}
		for _, row := range rows {
			if err := report(row.Edges.Contract.Number, row.Refusals); err != nil {
				return err
			}
			after = row.Position
		}
		if len(rows) < maxRowsPerStatement {
			return nil
		}
	}
}
