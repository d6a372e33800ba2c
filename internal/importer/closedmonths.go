package importer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
)

// ClosedMonth is a closed DICI month that an import changes.
type ClosedMonth struct {
	// CNPJ is the branch's.
	CNPJ        string
	Year, Month int
	// Rows are those that change, in the order of the file.
	Rows []history.RowChange
}

// runAndCompare imports and tells which closed months that changes: none, when nothing is kept because a row is bad.
func runAndCompare(ctx context.Context, db *database.DB, o Options, sources []csvfile.Source) (result *Result, err error) {
	var closed *history.Closed
	err = db.Look(ctx, func(ctx context.Context, tx *database.Tx) error {
		closed, err = history.LoadClosed(ctx, tx, time.Time{})
		return err
	})
	if err != nil {
		return nil, err
	}
	result, err = run(ctx, db, o, sources, closed)
	if errors.Is(err, errNothing) {
		result.Written, err = false, nil
	}
	if err != nil || !closed.Any() || o.AllOrNothing && len(result.Problems) > 0 {
		return result, err
	}
	return result, db.Look(ctx, func(ctx context.Context, tx *database.Tx) error {
		result.ClosedMonths, err = closedMonths(ctx, tx, closed, result.Written)
		return err
	})
}

// comparingLogins runs what changes the periods of the logins, and notes what that does to closed months. Other periods mustn't
// change.
func (b *batch[R]) comparingLogins(ctx context.Context, tx *database.Tx, logins []int, change func() error) error {
	if !b.run.closed.Any() || len(logins) == 0 {
		return change()
	}
	delta, err := b.run.closed.Compare(ctx, tx, history.Accesses{Logins: logins}, change)
	b.deltas = append(b.deltas, delta)
	return err
}

// comparing runs what changes the periods of the logins of contracts, which are stored: a new one has none.
func (b *batch[R]) comparing(ctx context.Context, tx *database.Tx, contracts []int, change func() error) (err error) {
	var logins []int
	if b.run.closed.Any() && len(contracts) > 0 {
		if logins, err = history.LoginsOf(ctx, tx, contracts); err != nil {
			return err
		}
	}
	return b.comparingLogins(ctx, tx, logins, change)
}

// closedMonths are the closed months that the import changed; done says whether it is stored.
func closedMonths(ctx context.Context, tx *database.Tx, closed *history.Closed, done bool) ([]ClosedMonth, error) {
	changed, err := closed.Changed(ctx, tx, done)
	if err != nil || len(changed) == 0 {
		return nil, err
	}
	var ids []int
	for _, m := range changed {
		ids = append(ids, m.Declaration.BranchID)
	}
	found, err := tx.Branch.Query().Where(branch.IDIn(ids...)).Select(branch.FieldID, branch.FieldCnpj).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up branches: %w", err)
	}
	branches := index(found, func(b *ent.Branch) int { return b.ID })
	list := make([]ClosedMonth, len(changed))
	for i, m := range changed {
		d := m.Declaration
		list[i] = ClosedMonth{CNPJ: branches[d.BranchID].Cnpj, Year: d.Year, Month: d.Month, Rows: m.Rows}
	}
	return list, nil
}
