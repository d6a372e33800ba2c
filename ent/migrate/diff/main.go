// Command diff writes the next versioned migration of both engines from the difference between the migrations so far and the
// schema. It writes nothing when there is no difference. Usage, from the project's root, with a PostgreSQL server to replay on:
//
//	scripts/postgres.sh run -- go run ./ent/migrate/diff NAME
package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"

	atlas "ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"
	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	"entgo.io/ent/dialect/sql/schema"
	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"github.com/vinculo/vinculo/ent/migrate"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: diff NAME")
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, name string) error {
	lite, err := sql.Open("sqlite", "file::memory:?_foreign_keys=1")
	if err != nil {
		return err
	}
	lite.SetMaxOpenConns(1)
	server, err := sql.Open("pgx", os.Getenv("VINCULO_TEST_POSTGRES_URL"))
	if err != nil {
		return err
	}
	return errors.Join(
		diff(ctx, dialect.SQLite, lite, "ent/migrate/migrations/sqlite", name),
		onScratch(ctx, server, func(pg *sql.DB) error {
			return diff(ctx, dialect.Postgres, pg, "ent/migrate/migrations/postgres", name)
		}),
	)
}

func diff(ctx context.Context, name string, db *sql.DB, path, migration string) error {
	if err := os.MkdirAll(path, 0o750); err != nil {
		return err
	}
	dir, err := sqltool.NewGooseDir(path)
	if err != nil {
		return fmt.Errorf("open %s: %w", path, err)
	}
	m, err := schema.NewMigrate(entsql.OpenDB(name, db),
		schema.WithDir(dir), schema.WithFormatter(sqltool.GooseFormatter), schema.WithMigrationMode(schema.ModeReplay),
		schema.WithDropColumn(true), schema.WithDropIndex(true), schema.WithDiffHook(keepSearch))
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if err := m.NamedDiff(ctx, migration, migrate.Tables...); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return forwardOnly(dir)
}

// forwardOnly cuts what goose would run to undo a migration: undoing one would lose data that must still be declared.
func forwardOnly(dir *sqltool.GooseDir) error {
	files, err := dir.Files()
	if err != nil {
		return err
	}
	for _, f := range files {
		up, _, found := strings.Cut(string(f.Bytes()), "-- +goose Down")
		if !found {
			continue
		}
		if err := dir.WriteFile(f.Name(), []byte(up)); err != nil {
			return err
		}
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return atlas.WriteSumFile(dir, sum)
}

// onScratch runs f on an empty database of the server.
func onScratch(ctx context.Context, server *sql.DB, f func(*sql.DB) error) error {
	const name = "vinculo_diff"
	if _, err := server.ExecContext(ctx, "DROP DATABASE IF EXISTS "+name); err != nil {
		return fmt.Errorf("postgres (VINCULO_TEST_POSTGRES_URL): %w", err)
	}
	if _, err := server.ExecContext(ctx, "CREATE DATABASE "+name); err != nil {
		return err
	}
	scratch, err := sql.Open("pgx", replaceDatabase(os.Getenv("VINCULO_TEST_POSTGRES_URL"), name))
	if err != nil {
		return err
	}
	err = f(scratch)
	return errors.Join(err, scratch.Close(), drop(ctx, server, name))
}

func drop(ctx context.Context, server *sql.DB, name string) error {
	_, err := server.ExecContext(ctx, "DROP DATABASE "+name)
	return err
}
