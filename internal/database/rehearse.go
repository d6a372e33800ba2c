package database

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
)

// RehearsalName is the application_name of a rehearsal on PostgreSQL. Like any writer it has a transaction number, but it adds
// nothing to the event log, so the log's readers don't wait for it.
const RehearsalName = "rehearsal of vinculo"

// Rehearse runs f in a transaction like Look's, in which empty temporary tables shadow the named ones: what f writes goes there, by
// the same statements as always, and is gone afterwards. Stored names the real tables, from which f copies what it needs. Nothing
// else can be written.
func (db *DB) Rehearse(ctx context.Context, tables []string, f func(context.Context, *Tx) error) error {
	opts := &sql.TxOptions{}
	if db.Dialect == dialect.Postgres {
		opts.Isolation = sql.LevelRepeatableRead
	}
	entTx, err := db.rehearsal.BeginTx(ctx, opts)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() { _ = entTx.Rollback() }()
	tx := &Tx{Tx: entTx, Now: db.Now(), Dialect: db.Dialect, clock: db.clock}
	stage := stageSQLite
	if db.Dialect == dialect.Postgres {
		stage = stagePostgres
	}
	if err := stage(ctx, tx, tables); err != nil {
		return fmt.Errorf("set the stage: %w", err)
	}
	return f(context.WithValue(ctx, txKey{}, tx), tx)
}

// Stored is the name of the real table, in a rehearsal.
func (tx *Tx) Stored(table string) string {
	if tx.Dialect == dialect.SQLite {
		return "main." + table
	}
	return tx.schema + "." + table
}

// stageSQLite creates the temporary tables, which SQLite looks up first. They have the columns only, which is enough for code that
// keeps the rules itself: foreign keys would refer to temporary tables, too.
func stageSQLite(ctx context.Context, tx *Tx, tables []string) error {
	for _, table := range tables {
		columns, err := texts(ctx, tx, `SELECT CASE WHEN name = 'id' THEN '"' || name || '" integer PRIMARY KEY AUTOINCREMENT'
			ELSE '"' || name || '" ' || type || COALESCE(' DEFAULT ' || dflt_value, '') END
			FROM pragma_table_info('`+table+"', 'main') ORDER BY cid")
		if err != nil {
			return err
		}
		indexes, err := texts(ctx, tx,
			"SELECT sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '"+table+"'")
		if err != nil {
			return err
		}
		statements := []string{"CREATE TEMP TABLE " + table + " (" + strings.Join(columns, ", ") + ")"}
		for _, index := range indexes {
			statements = append(statements, strings.Replace(index, "INDEX ", "INDEX temp.", 1))
		}
		statements = append(statements,
			"INSERT INTO temp.sqlite_sequence SELECT name, seq FROM main.sqlite_sequence WHERE name = '"+table+"'")
		if err := execAll(ctx, tx, statements); err != nil {
			return err
		}
	}
	return nil
}

// stagePostgres creates the temporary tables, which PostgreSQL looks up first, and makes the server refuse writes to others.
func stagePostgres(ctx context.Context, tx *Tx, tables []string) error {
	schema, err := texts(ctx, tx, "SELECT quote_ident(current_schema())")
	if err != nil {
		return err
	}
	tx.schema = schema[0]
	numbered, err := texts(ctx, tx,
		"SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'id'")
	if err != nil {
		return err
	}
	statements := []string{"SET LOCAL application_name = '" + RehearsalName + "'"}
	for _, table := range tables {
		statements = append(statements,
			"CREATE TEMP TABLE "+table+" (LIKE "+tx.Stored(table)+" INCLUDING DEFAULTS INCLUDING IDENTITY INCLUDING INDEXES) ON COMMIT DROP")
		if slices.Contains(numbered, table) {
			statements = append(statements, "SELECT setval(pg_get_serial_sequence('pg_temp."+table+"', 'id'), MAX(id))"+
				" FROM "+tx.Stored(table)+" HAVING MAX(id) IS NOT NULL")
		}
	}
	return execAll(ctx, tx, append(statements, "SET TRANSACTION READ ONLY"))
}

func execAll(ctx context.Context, tx *Tx, statements []string) error {
	for _, statement := range statements {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}

func texts(ctx context.Context, tx *Tx, query string) (list []string, err error) {
	rows, err := tx.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var text string
		if err := rows.Scan(&text); err != nil {
			return nil, err
		}
		list = append(list, text)
	}
	return list, rows.Err()
}
