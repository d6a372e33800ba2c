package cancellation

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
)

// insertReturningIDs inserts records with one statement, and returns their ids by contract. For hundreds of records, ent's builders
// would cost twice as much as the statement itself, and the policy has already checked what they would validate.
func insertReturningIDs(ctx context.Context, tx *database.Tx, insert *entsql.InsertBuilder) (ids map[int]int, err error) {
	query, args, err := insert.QueryErr()
	if err != nil {
		return nil, err
	}
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	ids = map[int]int{}
	for rows.Next() {
		var contractID, id int
		if err := rows.Scan(&contractID, &id); err != nil {
			return nil, fmt.Errorf("read the new ids: %w", err)
		}
		ids[contractID] = id
	}
	return ids, rows.Err()
}

// joinRows are rows of a join table.
type joinRows struct {
	table   string
	columns []string
	rows    [][2]int
}

func (j *joinRows) add(from int, to []int) {
	for _, id := range to {
		j.rows = append(j.rows, [2]int{from, id})
	}
}

// write takes one parameter for all rows: 500 contracts of one customer keep each other active in 250,000 of them.
func (j *joinRows) write(ctx context.Context, tx *database.Tx) error {
	if len(j.rows) == 0 {
		return nil
	}
	byPosition := make(map[int][2]int, len(j.rows))
	for i, row := range j.rows {
		byPosition[i] = row
	}
	encoded, err := json.Marshal(byPosition)
	if err != nil {
		return err
	}
	query := fmt.Sprintf("INSERT INTO %s (%s, %s) SELECT CAST(j.value ->> 0 AS BIGINT), CAST(j.value ->> 1 AS BIGINT) "+
		"FROM json_each($1) AS j", j.table, j.columns[0], j.columns[1])
	if _, err := tx.ExecContext(ctx, query, string(encoded)); err != nil {
		return fmt.Errorf("%s: %w", j.table, err)
	}
	return nil
}

// caseWhen sets a column to a different value for each row, by id, in one statement. PostgreSQL needs the column's type.
func caseWhen[T any](u *entsql.UpdateBuilder, column, postgresType string, byID map[int]T) {
	u.Set(column, entsql.ExprFunc(func(b *entsql.Builder) {
		b.WriteString("CASE ").Ident("id")
		for id, value := range byID {
			b.WriteString(" WHEN ").Arg(id).WriteString(" THEN ")
			if b.Dialect() == dialect.Postgres {
				b.WriteString("CAST(").Arg(value).WriteString(" AS " + postgresType + ")")
			} else {
				b.Arg(value)
			}
		}
		b.WriteString(" END")
	}))
}

// setRefusals sets a column to the refusals of each row.
func setRefusals(u *entsql.UpdateBuilder, column string, byID map[int][]fault.Refusal) {
	encoded := make(map[int]string, len(byID))
	for id, refusals := range byID {
		content, err := json.Marshal(refusals)
		if err != nil {
			panic(err) // structs of texts and numbers can always be marshalled
		}
		encoded[id] = string(content)
	}
	caseWhen(u, column, "jsonb", encoded)
}
