package statistics

import (
	"context"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/contractinterval"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
)

// counter counts at one instant of the database.
type counter struct {
	client *ent.Client
	where  predicate.Contract
	by     []Dimension
	// begins are the instants at which the months start.
	begins []time.Time
}

// rows are the groups ordered by key. Each kind of record is counted in its own statement: in a join, a contract's logins would
// multiply its comodatos.
func (c counter) rows(ctx context.Context, wanted Selection) ([]*Row, error) {
	counted, err := c.count(ctx, c.by, cancelled, c.limited)
	if err != nil {
		return nil, fmt.Errorf("contracts: %w", err)
	}
	rows := make([]*Row, 0, len(counted))
	byKey := make(map[key]*Row, len(counted))
	of := func(f groupCount) *Row {
		row := byKey[f.key()]
		if row == nil {
			row = c.row(f.key())
			rows, byKey[row.key] = append(rows, row), row
		}
		return row
	}
	for _, f := range counted {
		row := of(f)
		row.Contracts, row.Cancelled, row.Cancellations = f.Count, optional.Value(f.Some), optional.Value(f.Some)
	}
	if counted, err = c.past(ctx, c.limited); err != nil {
		return nil, fmt.Errorf("past cancellations: %w", err)
	}
	for _, f := range counted {
		of(f).Cancellations += f.Count
	}
	if len(rows) > MaxRows {
		return nil, refuse(fault.StatsTooMany, MaxRows)
	}
	if err := c.details(ctx, wanted, byKey); err != nil {
		return nil, err
	}
	if wanted.InService && slices.Contains(c.by, Month) {
		if err := c.inService(ctx, rows); err != nil {
			return nil, fmt.Errorf("in service: %w", err)
		}
		if err := c.stayed(ctx, byKey); err != nil {
			return nil, fmt.Errorf("reasons that aren't churn: %w", err)
		}
	}
	slices.SortFunc(rows, func(a, b *Row) int { return a.key.compare(b.key) })
	return rows, nil
}

// row is an empty group.
func (c counter) row(k key) *Row {
	row := &Row{
		key: k, Status: optional.NonZero(domain.ContractStatus(k.status)), Origin: optional.NonZero(domain.Origin(k.origin)),
		Requester: optional.NonZero(domain.Requester(k.requester)),
	}
	if k.month > 0 {
		row.Month = new(c.begins[k.month-1].Format("2006-01"))
	}
	return row
}

// details adds the counts of the contracts' related records.
func (c counter) details(ctx context.Context, wanted Selection, rows map[key]*Row) error {
	for _, d := range []struct {
		wanted bool
		what   string
		some   string
		only   func(*entsql.Selector)
		add    func(*Row, groupCount)
	}{
		{wanted.LoginData, "login data", cancelled, withLoginData, func(r *Row, f groupCount) {
			r.CancelledWithLoginData = f.Count
		}},
		{wanted.LoginData, "lack of login data", cancelled, condition.CancelledWithoutLoginData(), func(r *Row, f groupCount) {
			r.CancelledWithoutLoginData = f.Count
		}},
		{wanted.Withdrawn, "withdrawn", cancelled, contract.StatusEQ(domain.ContractWithdrawn), func(r *Row, f groupCount) {
			r.Withdrawn = f.Count
		}},
		{
			wanted.Logins, "logins", joinedAs + "." + login.FieldActive, joined(login.Table, login.FieldContractID),
			func(r *Row, f groupCount) {
				r.Logins, r.ActiveLogins = f.Count, optional.Value(f.Some)
			},
		},
		{wanted.Comodatos, "comodatos", open, joined(comodato.Table, comodato.FieldContractID), func(r *Row, f groupCount) {
			r.Comodatos, r.OpenComodatos = f.Count, optional.Value(f.Some)
		}},
	} {
		if !d.wanted {
			continue
		}
		counted, err := c.count(ctx, c.by, d.some, d.only)
		if err != nil {
			return fmt.Errorf("%s: %w", d.what, err)
		}
		for _, f := range counted {
			if row := rows[f.key()]; row != nil {
				d.add(row, f)
			}
		}
	}
	return nil
}

// Conditions on the rows to count, in addition to all rows.
const (
	cancelled = contract.Table + "." + contract.FieldStatus + " = '" + string(domain.ContractCancelled) + "'"
	open      = joinedAs + "." + comodato.FieldStatus + " = '" + string(domain.ComodatoOpen) + "'"
)

// withLoginData keeps the cancelled contracts that have a login.
func withLoginData(s *entsql.Selector) {
	contract.And(contract.StatusEQ(domain.ContractCancelled), contract.HasLogins())(s)
}

// count counts rows by groups, and those of them that meet a condition.
func (c counter) count(ctx context.Context, by []Dimension, some string, change func(*entsql.Selector)) ([]groupCount, error) {
	return c.countBy(ctx, some, func(s *entsql.Selector) {
		selectGroups(s, by, c.begins, ending{s.C(contract.FieldCancellationID), s.C(contract.FieldCancelledAt)})
		change(s)
	})
}

// past counts the cancellations that were undone by a reactivation, by their own reason, origin and month.
func (c counter) past(ctx context.Context, change func(*entsql.Selector)) ([]groupCount, error) {
	return c.countBy(ctx, cancelled, func(s *entsql.Selector) {
		t := entsql.Dialect(s.Dialect()).Table(contractinterval.Table).As(joinedAs)
		s.Join(t).On(t.C(contractinterval.FieldContractID), s.C(contract.FieldID))
		selectGroups(s, c.by, c.begins, ending{t.C(contractinterval.FieldCancellationID), t.C(contractinterval.FieldEndedAt)})
		change(s)
	})
}

func (c counter) countBy(ctx context.Context, some string, change func(*entsql.Selector)) (counted []groupCount, err error) {
	query := c.client.Contract.Query()
	if c.where != nil {
		query.Where(c.where)
	}
	err = query.Modify(func(s *entsql.Selector) {
		s.Select()
		s.AppendSelectAs("COUNT(*)", "row_count")
		s.AppendSelectAs("SUM(CASE WHEN "+some+" THEN 1 ELSE 0 END)", "some_count")
		change(s)
	}).Scan(ctx, &counted)
	// A sum without groups is NULL when there is no row to count.
	return slices.DeleteFunc(counted, func(f groupCount) bool { return f.Count == 0 }), err
}

// limited stops one past the maximum number of groups.
func (counter) limited(s *entsql.Selector) { s.Limit(MaxRows + 1) }

// joinedAs is the name of a joined table.
const joinedAs = "joined"

// joined counts the rows of a table instead of their contracts.
func joined(table, contractID string) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		t := entsql.Dialect(s.Dialect()).Table(table).As(joinedAs)
		s.Join(t).On(t.C(contractID), s.C(contract.FieldID))
	}
}
