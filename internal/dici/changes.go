package dici

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
)

// RowChange is a row whose number of accesses differs between two versions of a month.
type RowChange struct {
	// Row has the accesses of the later version.
	Row Row
	// AccessesBefore and AccessesAfter are 0 if the row doesn't exist.
	AccessesBefore, AccessesAfter int
}

// ChangesSinceClosing are the rows of the report that differ from the latest version; none while the month is open.
func (s *Service) ChangesSinceClosing(ctx context.Context, report *Report) ([]*RowChange, error) {
	if report.closed == nil {
		return []*RowChange{}, nil
	}
	return s.changes(ctx, report.closed, report.closed.Rows, declared(report.found))
}

// Changes are the rows in which a version differs from another one of its month, by default the previous one; none for the first
// version. It refuses a version that doesn't exist.
func (s *Service) Changes(ctx context.Context, d *ent.DiciDeclaration, from *int) ([]*RowChange, error) {
	before := d.Version - 1
	if from != nil {
		before = *from
	}
	if before == 0 && from == nil || before == d.Version {
		return []*RowChange{}, nil
	}
	other, err := ignoreNotFound(versions(s.db.Reader(), d.BranchID, monthOf(d)).Where(dicideclaration.Version(before)).Only(ctx))
	if err != nil {
		return nil, fmt.Errorf("dici: %w", err)
	}
	if other == nil {
		return nil, refuseVersion("from")
	}
	return s.changes(ctx, d, other.Rows, d.Rows)
}

// changes are those of the month of a declaration.
func (s *Service) changes(ctx context.Context, d *ent.DiciDeclaration, before, after []domain.DeclaredRow) ([]*RowChange, error) {
	list, behind := []*RowChange{}, &accessLoader{branchID: d.BranchID, month: monthOf(d)}
	for _, c := range difference(before, after) {
		row, err := s.row(ctx, c.row, behind)
		if err != nil {
			return nil, err
		}
		list = append(list, &RowChange{Row: *row, AccessesBefore: c.before, AccessesAfter: c.row.Accesses})
	}
	return list, nil
}

// RowChanges are the rows of a closed month that a change affects.
func (s *Service) RowChanges(ctx context.Context, m history.ClosedMonth) ([]*RowChange, error) {
	list := make([]*RowChange, 0, len(m.Rows))
	behind := &accessLoader{branchID: m.Declaration.BranchID, month: monthOf(m.Declaration)}
	for _, c := range m.Rows {
		row, err := s.row(ctx, c.DeclaredRow, behind)
		if err != nil {
			return nil, err
		}
		list = append(list, &RowChange{Row: *row, AccessesBefore: c.Before, AccessesAfter: c.Accesses})
	}
	return list, nil
}

// change is a row with its accesses in the later version, and those before.
type change struct {
	row    domain.DeclaredRow
	before int
}

// difference are the rows with different numbers of accesses, or only in one version, in the file's order. All columns except
// ACESSOS identify a row.
func difference(before, after []domain.DeclaredRow) []change {
	counts := map[domain.DeclaredRow]int{}
	for _, r := range before {
		counts[keyOf(r)] = r.Accesses
	}
	var list []change
	for _, r := range after {
		if n := counts[keyOf(r)]; n != r.Accesses {
			list = append(list, change{row: r, before: n})
		}
		delete(counts, keyOf(r))
	}
	for r, n := range counts {
		list = append(list, change{row: r, before: n})
	}
	slices.SortFunc(list, func(a, b change) int { return frozenColumns(a.row).compare(frozenColumns(b.row)) })
	return list
}

func keyOf(r domain.DeclaredRow) domain.DeclaredRow {
	r.Accesses = 0
	return r
}

func frozenColumns(r domain.DeclaredRow) columns {
	return columns{r.CityCode, r.CustomerType, r.Zone, r.Medium, r.Product, r.Technology, r.SpeedMbps}
}
