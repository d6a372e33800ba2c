package history

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/database"
)

// Closed adds up how a series of changes affects the rows of closed months: an import makes them in parts, each a transaction.
type Closed struct {
	months []closedMonth
	sum    Delta
}

// Delta is by how much the rows of closed months differ, in the order of the months.
type Delta []counts

// LoadClosed finds the closed months that end after an instant, with one statement.
func LoadClosed(ctx context.Context, tx *database.Tx, since time.Time) (*Closed, error) {
	months, err := closedSince(ctx, tx, since)
	if err != nil {
		return nil, fmt.Errorf("closed months: %w", err)
	}
	c := &Closed{months: months}
	c.Reset()
	return c, nil
}

// Reset discards the changes that were added, because their transaction is retried.
func (c *Closed) Reset() {
	c.sum = make(Delta, len(c.months))
	for i := range c.sum {
		c.sum[i] = counts{}
	}
}

// Any says whether there are any.
func (c *Closed) Any() bool { return len(c.months) > 0 }

// Compare makes a change of the accesses and returns by how much it changes the rows. It takes two statements, or none if no month
// is closed. The change must not change which accesses are selected.
func (c *Closed) Compare(ctx context.Context, tx *database.Tx, of Accesses, change func() error) (Delta, error) {
	before, err := countOf(ctx, tx, of, c.months)
	if err != nil {
		return nil, fmt.Errorf("count before: %w", err)
	}
	if err := change(); err != nil {
		return nil, err
	}
	after, err := countOf(ctx, tx, of, c.months)
	if err != nil {
		return nil, fmt.Errorf("count after: %w", err)
	}
	d := make(Delta, len(c.months))
	for i := range d {
		d[i] = difference(before[i], after[i])
	}
	return d, nil
}

// countOf counts all periods of the selected logins. It forces the planner to look these up first: they are few compared to those
// of a month.
func countOf(ctx context.Context, tx *database.Tx, of Accesses, months []closedMonth) ([]counts, error) {
	s := newStatement(tx)
	s.WriteString("WITH theirs AS MATERIALIZED (SELECT * FROM access_periods WHERE ")
	if len(of.Logins) > 0 {
		of.where(s.Builder, "access_periods")
	} else {
		s.WriteString("login_id IN (SELECT o.login_id FROM access_periods o WHERE ")
		of.where(s.Builder, "o")
		s.WriteString(")")
	}
	s.WriteString("), ")
	return countIn(ctx, tx, s, "theirs", months)
}

// Add adds the delta of a change that was made. If several changes affect an access, its first and last states count.
func (c *Closed) Add(d Delta) {
	for i, rows := range d {
		for r, n := range rows {
			if c.sum[i][r] += n; c.sum[i][r] == 0 {
				delete(c.sum[i], r)
			}
		}
	}
}

// Changed are the months in which rows changed, in order. Done says whether the changes are stored: otherwise the transaction still
// reads the state before them.
func (c *Closed) Changed(ctx context.Context, tx *database.Tx, done bool) ([]ClosedMonth, error) {
	var months []closedMonth
	var deltas Delta
	for i, m := range c.months {
		if len(c.sum[i]) > 0 {
			months, deltas = append(months, m), append(deltas, c.sum[i])
		}
	}
	s := newStatement(tx)
	s.WriteString("WITH ")
	whole, err := countIn(ctx, tx, s, "access_periods", months)
	if err != nil {
		return nil, fmt.Errorf("count all: %w", err)
	}
	list := make([]ClosedMonth, len(months))
	for i, m := range months {
		list[i] = ClosedMonth{Declaration: m.newest.Unwrap(), Rows: changed(whole[i], deltas[i], done)}
	}
	return list, nil
}

// changed are the rows that differ, given the counts with the changes if done, or before them.
func changed(whole, delta counts, done bool) []RowChange {
	list := make([]RowChange, 0, len(delta))
	for r, d := range delta {
		c := RowChange{DeclaredRow: r, Before: whole[r]}
		if done {
			c.Before -= d
		}
		c.Accesses = c.Before + d
		list = append(list, c)
	}
	slices.SortFunc(list, func(a, b RowChange) int {
		return cmp.Or(cmp.Compare(a.CityCode, b.CityCode), cmp.Compare(a.CustomerType, b.CustomerType), cmp.Compare(a.Zone, b.Zone),
			cmp.Compare(a.Medium, b.Medium), cmp.Compare(a.Product, b.Product), cmp.Compare(a.Technology, b.Technology),
			cmp.Compare(a.SpeedMbps, b.SpeedMbps))
	})
	return list
}

// LoginsOf are the logins that are or were linked to contracts: a change of the contracts may affect their periods.
func LoginsOf(ctx context.Context, tx *database.Tx, contracts []int) (ids []int, err error) {
	s := newStatement(tx)
	s.WriteString("SELECT id FROM logins WHERE ")
	columnIn(s.Builder, "contract_id", contracts)
	s.WriteString(" UNION SELECT login_id FROM access_periods WHERE ")
	columnIn(s.Builder, "contract_id", contracts)
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("look up logins: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	return ids, rows.Err()
}
