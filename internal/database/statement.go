package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/rowmeter"
)

// statementDriver shows every statement to an observer and traces it. With the context of a shared transaction, everything is done
// there.
type statementDriver struct {
	dialect.Driver
	watch watcher
	// turns are for reading; nil for pools without turns.
	turns *turns
	// pool is where transactions with a txConn get their connections.
	pool *sql.DB
}

// watcher observes every statement of a database.
type watcher struct {
	engine    string
	statement func(ctx context.Context, sql string)
}

// begin observes the start of a statement; the function that it returns observes the end.
func (w watcher) begin(ctx context.Context, query string) (end func(error)) {
	w.show(ctx, query)
	return startSpan(ctx, w.engine, query)
}

func (w watcher) show(ctx context.Context, query string) {
	if w.statement != nil {
		w.statement(ctx, query)
	}
}

// begin waits for the turn of a statement that reads, which must be given back, and observes its start. Its span shows the wait.
func (d statementDriver) begin(ctx context.Context, query string) (end func(error), giveBack func(), err error) {
	end = startSpan(ctx, d.watch.engine, query)
	if giveBack, err = d.turn(ctx); err != nil {
		end(err)
		return nil, nil, err
	}
	d.watch.show(ctx, query)
	return end, giveBack, nil
}

func (d statementDriver) Exec(ctx context.Context, query string, args, v any) error {
	if s := sharedOf(ctx); s != nil {
		return joined{s.tx.Tx}.Exec(ctx, query, args, v)
	}
	end := d.watch.begin(ctx, query)
	err := d.Driver.Exec(ctx, query, args, v)
	end(err)
	return err
}

func (d statementDriver) Query(ctx context.Context, query string, args, v any) error {
	if s := sharedOf(ctx); s != nil {
		err := joined{s.tx.Tx}.Query(ctx, query, args, v)
		if err == nil {
			rowmeter.Rows(ctx, v)
		}
		return err
	}
	end, giveBack, err := d.begin(ctx, query)
	if err != nil {
		return err
	}
	err = d.Driver.Query(ctx, query, args, v)
	end(err)
	if err != nil {
		giveBack()
		return err
	}
	untilRead(v, giveBack)
	rowmeter.Rows(ctx, v)
	return nil
}

// QueryContext is called by ent's raw queries. It isn't known when such rows are closed, so their turn ends with the first of them:
// by then most of the work is done.
func (d statementDriver) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if s := sharedOf(ctx); s != nil {
		return joined{s.tx.Tx}.QueryContext(ctx, query, args...)
	}
	raw, ok := d.Driver.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no QueryContext", d.Driver)
	}
	end, giveBack, err := d.begin(ctx, query)
	if err != nil {
		return nil, err
	}
	rows, err := raw.QueryContext(ctx, query, args...)
	end(err)
	giveBack()
	return rows, err
}

// Tx is what ent calls for a transaction.
func (d statementDriver) Tx(ctx context.Context) (dialect.Tx, error) { return d.BeginTx(ctx, nil) }

// BeginTx is what ent calls for a transaction with options.
func (d statementDriver) BeginTx(ctx context.Context, opts *sql.TxOptions) (dialect.Tx, error) {
	if s := sharedOf(ctx); s != nil {
		return joined{s.tx.Tx}, nil
	}
	begin, ok := d.Driver.(interface {
		BeginTx(context.Context, *sql.TxOptions) (dialect.Tx, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no BeginTx", d.Driver)
	}
	// Its span shows the wait for a connection: on SQLite, for the only one that writes.
	end := startSpan(ctx, d.watch.engine, "BEGIN")
	giveBack, err := d.turn(ctx)
	if err != nil {
		end(err)
		return nil, err
	}
	var tx dialect.Tx
	if c, wanted := ctx.Value(txConnKey{}).(*txConn); wanted {
		tx, err = d.beginOn(ctx, c, opts)
	} else {
		tx, err = begin.BeginTx(ctx, opts)
	}
	end(err)
	if err != nil {
		giveBack()
		return nil, err
	}
	return statementTx{Tx: tx, watch: d.watch, begun: ctx, wrote: wroteOf(ctx), giveBack: giveBack}, nil
}

// beginOn begins a transaction on a connection that is known until it ends.
func (d statementDriver) beginOn(ctx context.Context, c *txConn, opts *sql.TxOptions) (dialect.Tx, error) {
	conn, err := d.pool.Conn(ctx)
	if err != nil {
		return nil, err
	}
	tx, err := conn.BeginTx(ctx, opts)
	if err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	c.conn = conn
	return connTx{&entsql.Tx{Conn: entsql.Conn{ExecQuerier: tx}, Tx: tx}, conn}, nil
}

// connTx gives its connection back when it ends.
type connTx struct {
	*entsql.Tx
	conn *sql.Conn
}

// Commit implements driver.Tx.
func (t connTx) Commit() error {
	err := t.Tx.Commit()
	_ = t.conn.Close() // it fails only if it was closed before
	return err
}

// Rollback implements driver.Tx.
func (t connTx) Rollback() error {
	err := t.Tx.Rollback()
	_ = t.conn.Close()
	return err
}

type statementTx struct {
	dialect.Tx
	watch watcher
	// begun is the context in which the transaction began: its end has none.
	begun context.Context
	// wrote is set by the first statement that changes something: only its commit shows that the database can be written.
	wrote *atomic.Bool
	// giveBack gives back the turn that it reads with.
	giveBack func()
}

type wroteKey struct{}

func wroteOf(ctx context.Context) *atomic.Bool {
	if wrote, ok := ctx.Value(wroteKey{}).(*atomic.Bool); ok {
		return wrote
	}
	return new(atomic.Bool)
}

func (t statementTx) note(result sql.Result) {
	if result == nil {
		return
	}
	if n, err := result.RowsAffected(); err == nil && n > 0 {
		t.wrote.Store(true)
	}
}

// Commit implements driver.Tx.
func (t statementTx) Commit() error {
	defer t.giveBack()
	end := startSpan(t.begun, t.watch.engine, "COMMIT")
	err := t.Tx.Commit()
	end(err)
	return err
}

// Rollback implements driver.Tx.
func (t statementTx) Rollback() error {
	defer t.giveBack()
	return t.Tx.Rollback()
}

func (t statementTx) Exec(ctx context.Context, query string, args, v any) error {
	if p := pipelineOf(ctx); p != nil {
		list, ok := args.([]any)
		if !ok {
			return errArguments
		}
		result := t.queue(ctx, p, query, list)
		if into, wanted := v.(*sql.Result); wanted {
			*into = result
		}
		return nil
	}
	end := t.watch.begin(ctx, query)
	err := t.Tx.Exec(ctx, query, args, v)
	end(err)
	if result, ok := v.(*sql.Result); ok && err == nil {
		t.note(*result)
	}
	return err
}

// queue adds a statement to a pipeline.
func (t statementTx) queue(ctx context.Context, p *pipeline, query string, args []any) sql.Result {
	t.wrote.Store(true)
	return p.add(ctx, query, args, t.watch.begin(ctx, query))
}

func (t statementTx) Query(ctx context.Context, query string, args, v any) error {
	if pipelineOf(ctx) != nil {
		return errReadsInPipeline
	}
	if g := gatheringOf(ctx); g != nil {
		return g.ask(t.watch, query, args, v)
	}
	end := t.watch.begin(ctx, query)
	err := t.Tx.Query(ctx, query, args, v)
	end(err)
	if err == nil && strings.HasPrefix(query, "INSERT") {
		t.wrote.Store(true)
	}
	return err
}

// ExecContext is called by ent's raw statements.
func (t statementTx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	raw, ok := t.Tx.(interface {
		ExecContext(context.Context, string, ...any) (sql.Result, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no ExecContext", t.Tx)
	}
	if p := pipelineOf(ctx); p != nil {
		return t.queue(ctx, p, query, args), nil
	}
	end := t.watch.begin(ctx, query)
	result, err := raw.ExecContext(ctx, query, args...)
	end(err)
	if err == nil {
		t.note(result)
	}
	return result, err
}

// QueryContext is called by ent's raw queries.
func (t statementTx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	raw, ok := t.Tx.(interface {
		QueryContext(context.Context, string, ...any) (*sql.Rows, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no QueryContext", t.Tx)
	}
	if pipelineOf(ctx) != nil {
		return nil, errReadsInPipeline
	}
	end := t.watch.begin(ctx, query)
	rows, err := raw.QueryContext(ctx, query, args...)
	end(err)
	return rows, err
}
