package database

import (
	"context"
	"database/sql"
	"fmt"

	"entgo.io/ent/dialect"
)

// statementDriver shows every statement to an observer.
type statementDriver struct {
	dialect.Driver
	statement func(ctx context.Context, sql string)
}

func (d statementDriver) Exec(ctx context.Context, query string, args, v any) error {
	d.statement(ctx, query)
	return d.Driver.Exec(ctx, query, args, v)
}

func (d statementDriver) Query(ctx context.Context, query string, args, v any) error {
	d.statement(ctx, query)
	return d.Driver.Query(ctx, query, args, v)
}

// QueryContext is what ent's raw queries call.
func (d statementDriver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	raw, ok := d.Driver.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no QueryContext", d.Driver)
	}
	d.statement(ctx, query)
	return raw.QueryContext(ctx, query, args...)
}

// BeginTx is what ent calls for a transaction with options.
func (d statementDriver) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	begin, ok := d.Driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no BeginTx", d.Driver)
	}
	tx, err := begin.BeginTx(ctx, opts)
	if err != nil {
		return nil, err
	}
	return statementTx{Tx: tx, statement: d.statement}, nil
}

type statementTx struct {
	dialect.Tx
	statement func(ctx context.Context, sql string)
}

func (t statementTx) Exec(ctx context.Context, query string, args, v any) error {
	t.statement(ctx, query)
	return t.Tx.Exec(ctx, query, args, v)
}

func (t statementTx) Query(ctx context.Context, query string, args, v any) error {
	t.statement(ctx, query)
	return t.Tx.Query(ctx, query, args, v)
}

// ExecContext is what ent's raw statements call.
func (t statementTx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	raw, ok := t.Tx.(interface {
		ExecContext(context.Context, string, ...any) (sql.Result, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no ExecContext", t.Tx)
	}
	t.statement(ctx, query)
	return raw.ExecContext(ctx, query, args...)
}

// QueryContext is what ent's raw queries call.
func (t statementTx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	raw, ok := t.Tx.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no QueryContext", t.Tx)
	}
	t.statement(ctx, query)
	return raw.QueryContext(ctx, query, args...)
}
