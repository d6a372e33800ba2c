package database

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"entgo.io/ent/dialect"
	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/lock"

	"github.com/vinculo/vinculo/ent/migrate/migrations"
)

// Migrate applies the pending migrations and updates the reference data. On PostgreSQL a lock lets one process at a time do it. It
// returns how many migrations were applied.
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
		if err := db.rebuildSmall(ctx); err != nil {
			return 0, err
		}
	}
	return applied, nil
}

func (db *DB) applyMigrations(ctx context.Context, version int64) (applied int, err error) {
	provider, err := db.provider()
	if err != nil {
		return 0, err
	}
	if db.Dialect == dialect.SQLite {
		return db.applyUnchecked(ctx, provider, version)
	}
	return apply(ctx, provider, version)
}

func apply(ctx context.Context, provider *goose.Provider, version int64) (int, error) {
	if version < 0 {
		results, err := provider.Up(ctx)
		return len(results), err
	}
	results, err := provider.UpTo(ctx, version)
	return len(results), err
}

func (db *DB) provider() (*goose.Provider, error) {
	if db.Dialect == dialect.Postgres {
		locker, err := lock.NewPostgresSessionLocker()
		if err != nil {
			return nil, err
		}
		dir, err := fs.Sub(migrations.FS, "postgres")
		if err != nil {
			return nil, err
		}
		return goose.NewProvider(goose.DialectPostgres, db.unhurried, dir, goose.WithSessionLocker(locker))
	}
	dir, err := fs.Sub(migrations.FS, "sqlite")
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(goose.DialectSQLite3, db.writeSQL, dir)
}

// unchecked is SQLite's user_version while it is unknown whether migrations left broken references. A process that dies in between,
// or finds some, leaves it for the next start. Other starts don't check, because checking a whole database takes long.
const unchecked = 1

// applyUnchecked applies migrations without SQLite's checks of references, and checks all of them once afterwards. Rebuilding a
// parent table would fail on its children's references, and the pragma has no effect inside a migration's transaction, so it is set
// on the only connection that writes.
func (db *DB) applyUnchecked(ctx context.Context, provider *goose.Provider, version int64) (applied int, err error) {
	pending, err := provider.HasPending(ctx)
	if err != nil {
		return 0, err
	}
	var state int
	if err := db.writeSQL.QueryRowContext(ctx, "PRAGMA user_version").Scan(&state); err != nil || !pending && state != unchecked {
		return 0, err
	}
	before := fmt.Sprintf("PRAGMA user_version = %d; PRAGMA foreign_keys = OFF", unchecked)
	if _, err := db.writeSQL.ExecContext(ctx, before); err != nil {
		return 0, err
	}
	applied, err = apply(ctx, provider, version)
	_, on := db.writeSQL.ExecContext(ctx, "PRAGMA foreign_keys = ON")
	if err = errors.Join(err, on); err != nil {
		return applied, err
	}
	broken, err := db.brokenReferences(ctx)
	if err != nil {
		return applied, err
	}
	if len(broken) > 0 {
		return applied, fmt.Errorf("a migration left broken references: %s; see vinculo check", broken[0])
	}
	_, err = db.writeSQL.ExecContext(ctx, "PRAGMA user_version = 0")
	return applied, err
}
