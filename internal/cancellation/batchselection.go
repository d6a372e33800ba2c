package cancellation

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationbatchrow"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
)

// selectContracts returns the requested contracts, each once, in the order in which they are cancelled, and the filter that chose
// them, which is empty for none.
func (in NewBatch) selectContracts(ctx context.Context, tx *database.Tx) (ids []int, filter json.RawMessage, err error) {
	ways := 0
	for _, given := range []bool{in.ContractIDs != nil, in.Where != nil, in.SameAs != nil} {
		if given {
			ways++
		}
	}
	switch {
	case ways != 1:
		return nil, nil, fault.Refuse(fault.New(fault.Invalid, fault.BatchSelection).At("input"))
	case in.Where != nil:
		ids, err = matchingContracts(ctx, tx, in.Where)
		return ids, in.Sent, err
	case in.SameAs != nil:
		return in.contractsOfBatch(ctx, tx)
	}
	ids, err = existingContracts(ctx, tx, in.ContractIDs)
	return ids, nil, err
}

// selectable are the states of the contracts that a filter chooses: who cancels by plan or city doesn't mean the contracts that
// await their signature, unless the filter names that state.
func selectable(where *ent.ContractWhereInput) []domain.ContractStatus {
	awaiting := domain.ContractAwaitingSignature
	named := where.Status != nil && *where.Status == awaiting || slices.Contains(where.StatusIn, awaiting)
	return slices.DeleteFunc(domain.CancellableStatuses(), func(s domain.ContractStatus) bool { return s == awaiting && !named })
}

// matchingContracts stops one past the maximum, so that validate refuses the batch.
func matchingContracts(ctx context.Context, tx *database.Tx, where *ent.ContractWhereInput) ([]int, error) {
	condition, err := where.P()
	if err != nil {
		return nil, err
	}
	ids, err := tx.Contract.Query().
		Where(condition, contract.StatusIn(selectable(where)...)).
		Order(contract.ByID()).Limit(policy.MaxBatch + 1).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find contracts: %w", err)
	}
	return ids, nil
}

// asTried says whether the request is for the date, requester and override of a dry run: its consequences are those of no other.
func (in NewBatch) asTried(dryRun *ent.CancellationBatch) bool {
	return instant(in.EffectiveAt).Equal(instant(dryRun.EffectiveAt)) && optional.Equal(in.Requester, dryRun.Requester) &&
		optional.Equal(in.Channel, dryRun.Channel) && (in.OverrideOpenComodatos == nil) == (dryRun.OverrideReason == nil)
}

func (in NewBatch) contractsOfBatch(ctx context.Context, tx *database.Tx) (ids []int, filter json.RawMessage, err error) {
	batchID := *in.SameAs
	batch, err := tx.CancellationBatch.Get(ctx, batchID)
	if ent.IsNotFound(err) {
		return nil, nil, fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At("input", "sameAs"))
	}
	if err != nil {
		return nil, nil, fmt.Errorf("batch: %w", err)
	}
	err = tx.CancellationBatchRow.Query().Where(cancellationbatchrow.BatchID(batchID)).
		Order(cancellationbatchrow.ByPosition()).Select(cancellationbatchrow.FieldContractID).Scan(ctx, &ids)
	if err != nil {
		return nil, nil, fmt.Errorf("batch rows: %w", err)
	}
	if batch.DryRun && in.ExpectedParametersRevision != nil && !in.asTried(batch) {
		return nil, nil, fault.Refuse(fault.New(fault.StalePreview, fault.PreviewStale).At("input", "sameAs"))
	}
	if batch.Total > 0 && len(ids) == 0 {
		return nil, nil, fault.Refuse(fault.New(fault.InvalidState, fault.BatchRowsGone).At("input", "sameAs"))
	}
	return ids, batch.Selection, nil
}

// existingContracts drops duplicate ids and refuses unknown ones.
func existingContracts(ctx context.Context, tx *database.Tx, given []int) ([]int, error) {
	seen := make(map[int]bool, len(given))
	ids := make([]int, 0, len(given))
	for _, id := range given {
		if !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	if len(ids) > policy.MaxBatch {
		return ids, nil
	}
	found := 0
	for from := 0; from < len(ids); from += maxRowsPerStatement {
		part := ids[from:min(from+maxRowsPerStatement, len(ids))]
		n, err := tx.Contract.Query().Where(contract.IDIn(part...)).Count(ctx)
		if err != nil {
			return nil, fmt.Errorf("find contracts: %w", err)
		}
		found += n
	}
	if found != len(ids) {
		return nil, fault.Refuse(fault.New(fault.NotFound, fault.ContractNotFound).At("input", "contractIds"))
	}
	return ids, nil
}
