package cancellation

import (
	"context"
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// importReason is the reason of imported cancellations: only the other system knows the real one.
var importReason = struct{ code, name string }{"IMPORTACAO", "Cancelado no sistema de origem"}

// Imported is a contract that was cancelled in another system.
type Imported struct {
	ContractID int
	At         time.Time
	// Requester is who wanted it; nil if the other system doesn't say.
	Requester *domain.Requester
	// AdjustFacts adds to the facts what the import has yet to write; nil for nothing.
	AdjustFacts func(*policy.Facts)
}

// DecideImported decides imported cancellations in order, without applying them, and returns the refusals of each.
func (s *Service) DecideImported(ctx context.Context, tx *database.Tx, list []Imported) ([][]fault.Refusal, error) {
	reasonID, err := findImportedReason(ctx, tx)
	if err != nil && !ent.IsNotFound(err) {
		return nil, fmt.Errorf("reason: %w", err)
	}
	requests := importedRequests(ctx, list, reasonID)
	known, err := loadInTx(ctx, tx, requests)
	if err != nil {
		return nil, err
	}
	for i, l := range known {
		foreseen := list[i].AdjustFacts
		l.adjustFacts = func(facts *policy.Facts) {
			if reasonID == 0 {
				facts.Reason = policy.Reason{Found: true, Active: true}
			}
			if foreseen != nil {
				foreseen(facts)
			}
		}
	}
	return refusals(decideAll(requests, known, tx.Now)), nil
}

// CancelImported cancels the contracts that the policy allows, in the transaction of the import, and returns the refusals of each.
func (s *Service) CancelImported(ctx context.Context, tx *database.Tx, list []Imported) ([][]fault.Refusal, error) {
	reasonID, err := ensureImportedReason(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("reason: %w", err)
	}
	decisions, err := decide(ctx, tx, importedRequests(ctx, list, reasonID))
	if err != nil {
		return nil, err
	}
	return refusals(decisions), s.apply(ctx, tx, decisions)
}

func importedRequests(ctx context.Context, list []Imported, reasonID int) []policy.Request {
	requests := make([]policy.Request, len(list))
	for i, c := range list {
		requests[i] = requestByViewer(ctx, domain.OriginImported)
		requests[i].ContractID, requests[i].ReasonID, requests[i].EffectiveAt = c.ContractID, reasonID, c.At.UTC()
		requests[i].Requester = optional.Value(c.Requester)
		requests[i].RequestedAt = c.At.UTC() // at the latest; the other system's file doesn't say when
	}
	return requests
}

func refusals(list []*decision) [][]fault.Refusal {
	refusals := make([][]fault.Refusal, len(list))
	for i, d := range list {
		refusals[i] = d.Refusals
	}
	return refusals
}

func findImportedReason(ctx context.Context, tx *database.Tx) (int, error) {
	return tx.CancellationReason.Query().Where(cancellationreason.Code(importReason.code)).OnlyID(ctx)
}

// ensureImportedReason creates the reason if it doesn't exist.
func ensureImportedReason(ctx context.Context, tx *database.Tx) (int, error) {
	id, err := findImportedReason(ctx, tx)
	if !ent.IsNotFound(err) {
		return id, err
	}
	err = tx.CancellationReason.Create().SetCode(importReason.code).SetName(importReason.name).
		SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
		OnConflictColumns(cancellationreason.FieldCode).Ignore().Exec(ctx)
	if err != nil {
		return 0, err
	}
	return findImportedReason(ctx, tx)
}

// ClosedUntil is the end of the latest DICI month that each branch has closed.
func ClosedUntil(ctx context.Context, tx *database.Tx, branches []int) (map[int]time.Time, error) {
	var newest []struct {
		BranchID int `json:"branch_id"`
		Months   int `json:"months"`
	}
	closed := map[int]time.Time{}
	if len(branches) == 0 {
		return closed, nil
	}
	err := tx.DiciDeclaration.Query().Where(dicideclaration.BranchIDIn(branches...)).GroupBy(dicideclaration.FieldBranchID).
		Aggregate(func(s *entsql.Selector) string {
			return entsql.As("MAX("+s.C(dicideclaration.FieldYear)+" * 12 + "+s.C(dicideclaration.FieldMonth)+")", "months")
		}).Scan(viewer.System(ctx), &newest)
	for _, n := range newest {
		closed[n.BranchID] = endOfMonth(n.Months)
	}
	return closed, err
}
