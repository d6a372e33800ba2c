package cancellation

import (
	"context"
	"errors"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/database"
)

// insertByContract writes records by one statement, which returns the contract and the id of each, and tells the ids by contract.
// Of hundreds of records ent's own builders cost twice the statement itself, and what they would check the policy has decided.
func insertByContract(ctx context.Context, tx *database.Tx, insert *entsql.InsertBuilder) (ids map[int]int, err error) {
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

// pairs are the rows of a table that joins two others.
type pairs struct {
	table   string
	columns []string
	rows    [][2]int
}

func (p *pairs) add(from int, to []int) {
	for _, id := range to {
		p.rows = append(p.rows, [2]int{from, id})
	}
}

func (p *pairs) write(ctx context.Context, tx *database.Tx) error {
	if len(p.rows) == 0 {
		return nil
	}
	insert := entsql.Dialect(tx.Dialect).Insert(p.table).Columns(p.columns...)
	for _, row := range p.rows {
		insert.Values(row[0], row[1])
	}
	query, args, err := insert.QueryErr()
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("%s: %w", p.table, err)
	}
	return nil
}
