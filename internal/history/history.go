// Package history is the only writer of periods: when contracts were in service, and when each access was, with which facts. What
// DICI reads is there, so nothing that changes today rewrites a month that is over. Each function takes a constant number of
// statements, however many records it touches, in the transaction of its caller, and reads the current values from the records of
// contracts and logins, which are written first.
package history

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/database"
)

// Accesses selects whose periods to change: those for which all fields that are set hold.
type Accesses struct {
	// Logins are those with the ids.
	Logins []int
	// Contract is the contract that they were linked to then, Plan that contract's plan then.
	Contract, Plan int
	// Customer selects all logins of a customer.
	Customer int
}

// where writes the condition on the periods with the alias.
func (a Accesses) where(b *entsql.Builder, alias string) {
	and := ""
	if a.Contract != 0 {
		b.WriteString(alias + ".contract_id = ").Arg(a.Contract)
		and = " AND "
	}
	if a.Plan != 0 {
		b.WriteString(and + alias + ".plan_id = ").Arg(a.Plan)
		and = " AND "
	}
	if a.Customer != 0 {
		b.WriteString(and + alias + ".login_id IN (SELECT id FROM logins WHERE customer_id = ").Arg(a.Customer).WriteString(")")
		and = " AND "
	}
	if and == "" || len(a.Logins) > 0 {
		b.WriteString(and)
		columnIn(b, alias+".login_id", a.Logins)
	}
}

// columnIn writes a condition on a column. On PostgreSQL the ids are one parameter, so that it plans the statement once. On SQLite
// they are written as literals, which is safe because they are integers, and avoids the limit on parameters.
func columnIn(b *entsql.Builder, column string, ids []int) {
	if len(ids) == 0 {
		b.WriteString("1 = 0")
		return
	}
	if b.Dialect() == dialect.Postgres {
		b.WriteString(column + " = ANY(").Arg(ids).WriteString(")")
		return
	}
	b.WriteString(column + " IN (")
	for i, id := range ids {
		if i > 0 {
			b.WriteString(",")
		}
		b.WriteString(fmt.Sprint(id))
	}
	b.WriteString(")")
}

// statement is SQL for both engines.
type statement struct{ *entsql.Builder }

func newStatement(tx *database.Tx) statement {
	b := &entsql.Builder{}
	b.SetDialect(tx.Dialect)
	return statement{b}
}

func (s statement) onPostgres() bool { return s.Dialect() == dialect.Postgres }

// instant writes a point in time, with its type where PostgreSQL can't infer it.
func (s statement) instant(at time.Time) {
	s.Arg(at.UTC())
	if s.onPostgres() {
		s.WriteString("::timestamptz")
	}
}

// later and earlier compare two instants; as the end of a period, NULL is the latest.
func (s statement) later(a, b string) string {
	if s.onPostgres() {
		return "GREATEST(" + a + ", " + b + ")"
	}
	return "MAX(" + a + ", " + b + ")"
}

func (s statement) earlier(a, b string) string {
	if s.onPostgres() {
		return "LEAST(" + a + ", " + b + ")"
	}
	return "MIN(COALESCE(" + a + ", " + b + "), COALESCE(" + b + ", " + a + "))"
}

func (s statement) exec(ctx context.Context, tx *database.Tx) (int, error) {
	query, args := s.Query()
	result, err := tx.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return affected(result)
}

func affected(result sql.Result) (int, error) {
	n, err := result.RowsAffected()
	return int(n), err
}
