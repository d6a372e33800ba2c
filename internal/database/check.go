package database

import (
	"context"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Malformed is the line for an SQLite file that can't be read to its end.
const Malformed = "the file is malformed: it can't be read to its end"

// Check looks for damage in the whole database, which takes as long as reading all of it: broken references, and what the engine
// itself can report of its files. It changes nothing. Each fault is a line that names tables and constraints, never values.
func (db *DB) Check(ctx context.Context) (faults []string, err error) {
	for _, look := range []func(context.Context) ([]string, error){db.brokenFiles, db.brokenReferences} {
		found, err := look(ctx)
		faults = append(faults, found...)
		switch {
		case IsMalformed(err):
			return append(faults, Malformed), nil
		case err != nil:
			return nil, fmt.Errorf("check the database: %w", err)
		}
	}
	return faults, nil
}

// IsMalformed says whether an error is SQLite's about a damaged file, or one that isn't an SQLite file at all.
func IsMalformed(err error) bool {
	var lite *sqlite.Error
	if !errors.As(err, &lite) {
		return false
	}
	code := lite.Code() & 0xff
	return code == sqlite3.SQLITE_CORRUPT || code == sqlite3.SQLITE_NOTADB
}

// brokenFiles is the engine's own report on its files.
func (db *DB) brokenFiles(ctx context.Context) ([]string, error) {
	if db.Dialect == dialect.SQLite {
		return db.lines(ctx, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'")
	}
	return db.lines(ctx, brokenPostgres)
}

// brokenPostgres is what a PostgreSQL server knows to be wrong: invalid indexes and constraints, and pages with a wrong checksum.
const brokenPostgres = `SELECT 'invalid index ' || indexrelid::regclass FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
  WHERE NOT indisvalid AND relnamespace = current_schema()::regnamespace
UNION ALL
SELECT 'constraint that was never validated: ' || conname || ' of ' || conrelid::regclass FROM pg_constraint
  WHERE NOT convalidated AND connamespace = current_schema()::regnamespace
UNION ALL
SELECT checksum_failures || ' pages with a wrong checksum' FROM pg_stat_database
  WHERE datname = current_database() AND checksum_failures > 0`

// brokenReferences finds rows that refer to nothing, a line for each constraint.
func (db *DB) brokenReferences(ctx context.Context) ([]string, error) {
	if db.Dialect == dialect.SQLite {
		return db.lines(ctx, `SELECT COUNT(*) || ' rows of ' || "table" || ' refer to nothing in ' || parent
FROM pragma_foreign_key_check GROUP BY "table", parent, fkid`)
	}
	// The engine checks each reference when it is written, but not those of a database restored with its triggers off.
	queries, err := db.lines(ctx,
		`SELECT format('SELECT COUNT(*) || %L FROM %s AS c LEFT JOIN %s AS p ON p.%I = c.%I
    WHERE c.%I IS NOT NULL AND p.%I IS NULL HAVING COUNT(*) > 0',
  ' rows of ' || conrelid::regclass || ' refer to nothing in ' || confrelid::regclass,
  conrelid::regclass, confrelid::regclass, p.attname, c.attname, c.attname, p.attname)
FROM pg_constraint JOIN pg_attribute AS c ON c.attrelid = conrelid AND c.attnum = conkey[1]
JOIN pg_attribute AS p ON p.attrelid = confrelid AND p.attnum = confkey[1]
WHERE contype = 'f' AND array_length(conkey, 1) = 1 AND connamespace = current_schema()::regnamespace ORDER BY conname`)
	var broken []string
	for _, query := range queries {
		found, failed := db.lines(ctx, query)
		broken, err = append(broken, found...), errors.Join(err, failed)
	}
	return broken, err
}

// lines reads a column of text; on an error it also returns those read before.
func (db *DB) lines(ctx context.Context, query string) (list []string, err error) {
	rows, err := db.unhurried.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var line string
		if err := rows.Scan(&line); err != nil {
			return list, err
		}
		list = append(list, line)
	}
	return list, rows.Err()
}
