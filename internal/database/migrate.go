package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/vinculo/vinculo/ent/migrate/migrations"
)

// Migrate applies the migrations that the database lacks and brings the reference data up to date. On PostgreSQL a lock lets
// one process at a time do it. It returns how many migrations were applied.
func (db *DB) Migrate(ctx context.Context) (int, error) {
	return db.migrate(ctx, -1)
}

// MigrateTo applies the migrations up to a version only, without reference data: for the test that upgrades old databases.
func (db *DB) MigrateTo(ctx context.Context, version int64) error {
	_, err := db.migrate(ctx, version)
	return err
}

func (db *DB) migrate(ctx context.Context, version int64) (int, error) {
	applied, err := db.applyMigrations(ctx, version)
	if err != nil {
		return 0, fmt.Errorf("migrate: %w", err)
	}
	if version < 0 {
		if err := db.catchUp(ctx); err != nil {
			return 0, fmt.Errorf("clock: %w", err)
		}
		if err := db.seed(ctx); err != nil {
			return 0, fmt.Errorf("reference data: %w", err)
		}
		if err := db.letShrink(ctx); err != nil {
			return 0, err
		}
	}
	return applied, nil
}

func (db *DB) applyMigrations(ctx context.Context, version int64) (applied int, err error) {
	provider, err := db.provider(ctx)
	if err != nil {
		return 0, err
	}
	if db.Dialect == dialect.SQLite {
		defer func() { err = errors.Join(err, db.restoreForeignKeys(ctx)) }()
	}
	var results []*goose.MigrationResult
	if version < 0 {
		results, err = provider.Up(ctx)
	} else {
		results, err = provider.UpTo(ctx, version)
	}
	return len(results), err
}

func (db *DB) provider(ctx context.Context) (*goose.Provider, error) {
	if db.Dialect == dialect.Postgres {
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, err
		}
		dir, err := fs.Sub(migrations.FS, "postgres")
		if err != nil {
			return nil, err
		}
		return goose.NewProvider(goose.DialectPostgres, db.writeSQL, dir, goose.WithSessionLocker(locker))
	}
	dir, err := fs.Sub(migrations.FS, "sqlite")
	if err != nil {
		return nil, err
	}
	// Rebuilding a parent table would fail on its children's references, and inside a migration's transaction the pragma does
	// nothing: so it is switched on the only connection that writes.
	if _, err := db.writeSQL.ExecContext(ctx, "PRAGMA foreign_keys = OFF"); err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectSQLite3, db.writeSQL, dir)
}

func (db *DB) restoreForeignKeys(ctx context.Context) error {
	if _, err := db.writeSQL.ExecContext(ctx, "PRAGMA foreign_keys = ON"); err != nil {
		return err
	}
	var table string
	err := db.writeSQL.QueryRowContext(ctx, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1").Scan(&table)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	if err != nil {
		return err
	}
	return fmt.Errorf("a migration left broken references in the table %s", table)
}
