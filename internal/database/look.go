package database

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
)

// Look runs f in a transaction that only reads, and that sees the database throughout as it was at its beginning. It keeps nobody who
// writes waiting.
func (db *DB) Look(ctx context.Context, f func(context.Context, *Tx) error) error {
	opts := &sql.TxOptions{ReadOnly: true}
	if db.Dialect == dialect.Postgres {
		opts.Isolation = sql.LevelRepeatableRead
	}
	entTx, err := db.read.BeginTx(ctx, opts)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	// There is nothing to commit.
	defer func() { _ = entTx.Rollback() }()
	return f(ctx, &Tx{Tx: entTx, Now: db.Now(), Dialect: db.Dialect})
}
