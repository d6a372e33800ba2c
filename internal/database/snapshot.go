package database

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
)

// Look runs f in a read-only transaction, which sees the database as it was at its beginning. It doesn't keep writers waiting.
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
	return f(ctx, &Tx{Tx: entTx, Now: db.Now(), Dialect: db.Dialect, clock: db.clock})
}
