package job

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/riverdriver/riversqlite"
	"github.com/riverqueue/river/rivermigrate"

	"github.com/vinculo/vinculo/internal/database"
)

// migrationLock is the key of the advisory lock that lets one process at a time migrate: "vínculo" on a telephone keypad.
const migrationLock = 8462856

// Migrate brings River's own tables up to date.
func Migrate(ctx context.Context, db *database.DB, databaseURL string) error {
	err := migrateEngine(ctx, db, databaseURL)
	if err != nil {
		return fmt.Errorf("migrate the tasks' tables: %w", err)
	}
	return nil
}

func migrateEngine(ctx context.Context, db *database.DB, databaseURL string) (err error) {
	if db.Dialect == dialect.SQLite {
		return migrate(ctx, riversqlite.New(db.WriteSQL()))
	}
	unlock, err := lock(ctx, db.UnhurriedSQL())
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, unlock()) }()
	pool, err := connect(databaseURL)
	if err != nil {
		return err
	}
	defer pool.Close()
	return migrate(ctx, riverpgxv5.New(pool))
}

func migrate[TTx any](ctx context.Context, driver riverdriver.Driver[TTx]) error {
	migrator, err := rivermigrate.New(driver, &rivermigrate.Config{Logger: logger()})
	if err != nil {
		return err
	}
	_, err = migrator.Migrate(ctx, rivermigrate.DirectionUp, nil)
	return err
}

// lock holds the advisory lock on its own connection until it is unlocked.
func lock(ctx context.Context, pool *sql.DB) (unlock func() error, err error) {
	conn, err := pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", migrationLock); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return func() error {
		_, err := conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", migrationLock)
		return errors.Join(err, conn.Close())
	}, nil
}
