package database

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
)

// statementDriver shows every statement to an observer, and puts it into the context's trace.
type statementDriver struct {
	dialect.Driver
	watch watcher
}

// watcher is shown every statement of a database.
type watcher struct {
	engine    string
	statement func(ctx context.Context, sql string)
}

// begin shows a statement that begins; what it returns is told how the statement ended.
func (w watcher) begin(ctx context.Context, query string) (end func(*error)) {
	if w.statement != nil {
		w.statement(ctx, query)
	}
	return startSpan(ctx, w.engine, query)
}

func (d statementDriver) Exec(ctx context.Context, query string, args, v any) (err error) {
	defer d.watch.begin(ctx, query)(&err)
	return d.Driver.Exec(ctx, query, args, v)
}

func (d statementDriver) Query(ctx context.Context, query string, args, v any) (err error) {
	defer d.watch.begin(ctx, query)(&err)
	return d.Driver.Query(ctx, query, args, v)
}

// QueryContext is what ent's raw queries call.
func (d statementDriver) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, err error) {
	raw, ok := d.Driver.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no QueryContext", d.Driver)
	}
	defer d.watch.begin(ctx, query)(&err)
	return raw.QueryContext(ctx, query, args...)
}

// BeginTx is what ent calls for a transaction with options.
func (d statementDriver) BeginTx(ctx context.Context, opts *sql.TxOptions) (_ dialect.Tx, err error) {
	begin, ok := d.Driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no BeginTx", d.Driver)
	}
	// Its span shows the wait for a connection, on SQLite for the only one that writes.
	defer startSpan(ctx, d.watch.engine, "BEGIN")(&err)
	tx, err := begin.BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return statementTx{Tx: tx, watch: d.watch, begun: ctx}, nil
}

type statementTx struct {
	dialect.Tx
	watch watcher
	// begun is the context of the transaction's beginning: its end has none.
	begun context.Context
}

// Commit implements driver.Tx.
func (t statementTx) Commit() (err error) {
	defer startSpan(t.begun, t.watch.engine, "COMMIT")(&err)
	return t.Tx.Commit()
}

func (t statementTx) Exec(ctx context.Context, query string, args, v any) (err error) {
	defer t.watch.begin(ctx, query)(&err)
	return t.Tx.Exec(ctx, query, args, v)
}

func (t statementTx) Query(ctx context.Context, query string, args, v any) (err error) {
	defer t.watch.begin(ctx, query)(&err)
	return t.Tx.Query(ctx, query, args, v)
}

// ExecContext is what ent's raw statements call.
func (t statementTx) ExecContext(ctx context.Context, query string, args ...any) (_ sql.Result, err error) {
	raw, ok := t.Tx.(interface {
		ExecContext(context.Context, string, ...any) (sql.Result, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no ExecContext", t.Tx)
	}
	defer t.watch.begin(ctx, query)(&err)
	return raw.ExecContext(ctx, query, args...)
}

// QueryContext is what ent's raw queries call.
func (t statementTx) QueryContext(ctx context.Context, query string, args ...any) (_ *sql.Rows, err error) {
	raw, ok := t.Tx.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no QueryContext", t.Tx)
	}
	defer t.watch.begin(ctx, query)(&err)
	return raw.QueryContext(ctx, query, args...)
}
