package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/database"
)

// leadColumn is the column whose next change also ends the value of the given one: facts that come with a contract or a plan end
// with it.
func leadColumn(list []fact, column string) string {
	switch {
	case has(list, "contract_id"):
		return "contract_id"
	case has(list, "plan_id") && slices.Contains(planFacts, column):
		return "plan_id"
	}
	return column
}

var planFacts = []string{"medium", "technology", "product", "speed_mbps"}

func has(list []fact, column string) bool {
	return slices.ContainsFunc(list, func(f fact) bool { return f.column == column })
}

// groupByLead groups the facts that change together by their leading columns.
func groupByLead(list []fact) (leads []string, of map[string][]fact) {
	of = map[string][]fact{}
	for _, f := range list {
		l := leadColumn(list, f.column)
		if of[l] == nil {
			leads = append(leads, l)
		}
		of[l] = append(of[l], f)
	}
	return leads, of
}

// laterChanges selects to which values a column changed after an instant, and when first, by comparing consecutive periods of the
// accesses, even across gaps.
func (s statement) laterChanges(of Accesses, at time.Time, column string) {
	s.WriteString("SELECT c." + column + ` AS value, MIN(c.started_at) AS at FROM access_periods c
		JOIN access_periods b ON b.login_id = c.login_id AND b.started_at = (SELECT MAX(o.started_at) FROM access_periods o
			WHERE o.login_id = c.login_id AND o.started_at < c.started_at AND `)
	of.where(s.Builder, "o")
	s.WriteString(") WHERE ")
	of.where(s.Builder, "c")
	s.WriteString(" AND ")
	of.where(s.Builder, "b")
	s.WriteString(" AND c.started_at > ")
	s.instant(at)
	s.WriteString(" AND b.ended_at > ")
	s.instant(at)
	s.WriteString(" AND b." + column + " IS DISTINCT FROM c." + column + " GROUP BY c." + column)
}

// Kept are the facts on a record that the accesses changed to after an instant: a change dated before that doesn't overwrite them.
func Kept(ctx context.Context, tx *database.Tx, of Accesses, at time.Time, shown Facts) (kept Facts, err error) {
	list := shown.list()
	if !at.Before(tx.Now) || len(list) == 0 {
		return kept, nil
	}
	s := newStatement(tx)
	for i, f := range list {
		if i > 0 {
			s.WriteString(" UNION ALL ")
		}
		s.WriteString("SELECT '" + f.column + "' FROM (")
		s.laterChanges(of, at, f.column)
		s.WriteString(") AS changes WHERE changes.value = ").Arg(f.value)
	}
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return kept, fmt.Errorf("look for later changes: %w", err)
	}
	defer func() { _ = rows.Close() }()
	columns := map[string]bool{}
	for rows.Next() {
		var column string
		if err := rows.Scan(&column); err != nil {
			return kept, err
		}
		columns[column] = true
	}
	return shown.only(columns), rows.Err()
}

// only keeps the facts of the given columns.
func (f Facts) only(columns map[string]bool) Facts {
	return Facts{
		ContractID: keepIf(columns["contract_id"], f.ContractID), BranchID: keepIf(columns["branch_id"], f.BranchID),
		PlanID: keepIf(columns["plan_id"], f.PlanID), CityID: keepIf(columns["city_id"], f.CityID), Zone: keepIf(columns["zone"], f.Zone),
		Medium: keepIf(columns["medium"], f.Medium), Technology: keepIf(columns["technology"], f.Technology),
		Product: keepIf(columns["product"], f.Product), SpeedMbps: keepIf(columns["speed_mbps"], f.SpeedMbps),
		CustomerType: keepIf(columns["customer_type"], f.CustomerType),
	}
}

func keepIf[T any](so bool, value *T) *T {
	if so {
		return value
	}
	return nil
}
