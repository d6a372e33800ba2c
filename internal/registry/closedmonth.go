package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/predicate"
	"github.com/vinculo/vinculo/internal/viewer"
)

// closedMonthsOf are the newest versions of the closed DICI months that count the login: changing its facts changes them.
func closedMonthsOf(ctx context.Context, tx *database.Tx, l *ent.Login) ([]int, error) {
	if l.ContractID == nil {
		return nil, nil // only a linked login is declared
	}
	of, err := tx.Contract.Query().Where(contract.ID(*l.ContractID)).Select(contract.FieldBranchID).Int(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the branch: %w", err)
	}
	ids, err := tx.DiciDeclaration.Query().Where(predicate.ClosedMonthCounting(of, l.ActivatedAt, l.InactivatedAt)).IDs(viewer.System(ctx))
	if err != nil {
		return nil, fmt.Errorf("look for closed months: %w", err)
	}
	return ids, nil
}

// closedMonths are the newest versions of the closed DICI months that the facts change once the contract's active logins take
// them over.
func (f accessFacts) closedMonths(ctx context.Context, tx *database.Tx, of *ent.Contract) ([]int, error) {
	if f == (accessFacts{}) {
		return nil, nil
	}
	logins, err := tx.Login.Query().Where(contractLogins(of.ID), login.Active(true)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the active logins: %w", err)
	}
	var oldest *ent.Login
	for _, l := range logins {
		if _, changed := f.changes(l); len(changed) > 0 && (oldest == nil || l.ActivatedAt.Before(oldest.ActivatedAt)) {
			oldest = l
		}
	}
	if oldest == nil {
		return nil, nil
	}
	return closedMonthsOf(ctx, tx, oldest)
}
