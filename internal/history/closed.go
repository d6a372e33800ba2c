package history

import (
	"context"
	"fmt"
	"maps"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// AccessEffect is how a change affects what DICI counts.
type AccessEffect struct {
	// Accesses is how many accesses it changes.
	Accesses int
	// ClosedMonths are the closed months that it changes: they need a rectification.
	ClosedMonths []ClosedMonth
}

// Declarations are the latest versions of the closed months that it changes.
func (e AccessEffect) Declarations() []*ent.DiciDeclaration {
	list := make([]*ent.DiciDeclaration, 0, len(e.ClosedMonths))
	for _, m := range e.ClosedMonths {
		list = append(list, m.Declaration)
	}
	return list
}

// ClosedMonth is how a change affects a closed DICI month.
type ClosedMonth struct {
	// Declaration is its newest version.
	Declaration *ent.DiciDeclaration
	// Rows are the rows that change, with their numbers of accesses before and after.
	Rows []RowChange
}

// RowChange is a row whose Accesses were Before.
type RowChange struct {
	domain.DeclaredRow
	Before int
}

// ClosedMonths makes a change of the accesses and returns the closed months, ending after an instant, in which it changes a row. It
// takes one statement if no month since then is closed, otherwise three or four, however many accesses there are.
func ClosedMonths(ctx context.Context, tx *database.Tx, of Accesses, since time.Time, change func() error) ([]ClosedMonth, error) {
	c, err := LoadClosed(ctx, tx, since)
	if err != nil {
		return nil, err
	}
	d, err := c.Compare(ctx, tx, of, change)
	if err != nil {
		return nil, err
	}
	c.Add(d)
	return c.Changed(ctx, tx, true)
}

// closedMonth is a month with its end, and when it was first closed.
type closedMonth struct {
	newest   *ent.DiciDeclaration
	end      time.Time
	closedAt time.Time
}

func closedSince(ctx context.Context, tx *database.Tx, since time.Time) ([]closedMonth, error) {
	local := since.In(domain.SaoPaulo)
	versions, err := tx.DiciDeclaration.Query().
		Where(func(s *entsql.Selector) {
			s.Where(entsql.P(func(b *entsql.Builder) {
				b.Ident(s.C(dicideclaration.FieldYear)).WriteString(" * 12 + ").Ident(s.C(dicideclaration.FieldMonth)).
					WriteString(" >= ").Arg(local.Year()*12 + int(local.Month()))
			}))
		}).
		Order(dicideclaration.ByYear(), dicideclaration.ByMonth(), dicideclaration.ByBranchID(), dicideclaration.ByVersion()).
		All(viewer.System(ctx))
	var list []closedMonth
	for _, v := range versions {
		if v.Version == 1 {
			end := time.Date(v.Year, time.Month(v.Month)+1, 1, 0, 0, 0, 0, domain.SaoPaulo).UTC()
			list = append(list, closedMonth{end: end, closedAt: v.ClosedAt})
		}
		if len(list) > 0 {
			list[len(list)-1].newest = v
		}
	}
	return list, err
}

// counts are the numbers of accesses of a month by row; the rows' own numbers are 0.
type counts map[domain.DeclaredRow]int

// countIn counts the accesses in each of the months, from a table of periods. The statement starts by defining that table, unless
// it is access_periods.
func countIn(ctx context.Context, tx *database.Tx, s statement, periods string, months []closedMonth) ([]counts, error) {
	list := make([]counts, len(months))
	for i := range list {
		list[i] = counts{}
	}
	if len(months) == 0 {
		return list, nil
	}
	s.WriteString("m(month, branch_id, month_end, closed_at) AS (VALUES ")
	for i, m := range months {
		if i > 0 {
			s.WriteString(", ")
		}
		s.WriteString(fmt.Sprintf("(%d, %d, ", i, m.newest.BranchID))
		s.instant(m.end)
		s.WriteString(", ")
		s.instant(m.closedAt)
		s.WriteString(")")
	}
	s.WriteString(`) SELECT m.month, c.ibge_code, p.customer_type, p.zone, p.medium, p.product, p.technology, p.speed_mbps, COUNT(*)
		FROM ` + periods + ` p JOIN cities c ON c.id = p.city_id
		JOIN m ON m.branch_id = p.branch_id AND p.started_at < m.month_end AND (p.ended_at IS NULL OR p.ended_at >= m.month_end)
			AND (p.unlinked_at IS NULL OR p.unlinked_at > m.closed_at)
		WHERE p.zone IS NOT NULL AND p.medium IS NOT NULL AND p.product IS NOT NULL AND p.technology IS NOT NULL
		AND p.speed_mbps IS NOT NULL
		GROUP BY m.month, c.ibge_code, p.customer_type, p.zone, p.medium, p.product, p.technology, p.speed_mbps`)
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var month, n int
		var r domain.DeclaredRow
		if err := rows.Scan(&month, &r.CityCode, &r.CustomerType, &r.Zone, &r.Medium, &r.Product, &r.Technology, &r.SpeedMbps,
			&n); err != nil {
			return nil, err
		}
		list[month][r] = n
	}
	return list, rows.Err()
}

// difference is by how much the rows differ.
func difference(before, after counts) counts {
	delta := counts{}
	for r, n := range after {
		delta[r] += n
	}
	for r, n := range before {
		delta[r] -= n
	}
	maps.DeleteFunc(delta, func(_ domain.DeclaredRow, n int) bool { return n == 0 })
	return delta
}

// between writes the condition that a period overlaps the time between two instants, or from the first on if until is nil.
func (s statement) between(alias string, from time.Time, until *time.Time) {
	s.WriteString(" AND (" + alias + ".ended_at IS NULL OR " + alias + ".ended_at > ")
	s.instant(from)
	s.WriteString(")")
	if until != nil {
		s.WriteString(" AND " + alias + ".started_at < ")
		s.instant(*until)
	}
}

// CountAffected counts the accesses to which facts between two instants, or for all time since the first when the second is nil,
// are other ones.
func CountAffected(
	ctx context.Context, tx *database.Tx, of Accesses, from time.Time, until *time.Time, to Facts,
) (n int, err error) {
	list := to.list()
	if len(list) == 0 {
		return 0, nil
	}
	s := newStatement(tx)
	s.WriteString("SELECT COUNT(DISTINCT p.login_id) FROM access_periods p WHERE ")
	of.where(s.Builder, "p")
	s.between("p", from, until)
	s.differ("p", list)
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("count the accesses: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := rows.Scan(&n); err != nil {
			return 0, err
		}
	}
	return n, rows.Err()
}
