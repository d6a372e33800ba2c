package database

import (
	"context"
	"database/sql"
	"errors"
	"sync"

	entsql "entgo.io/ent/dialect/sql"
	"github.com/jackc/pgx/v5"
)

// Gather runs functions that each read something with ent. On PostgreSQL their queries are sent together, one of each function at a
// time, so that they take one round trip; the functions run in goroutines of their own.
func (tx *Tx) Gather(ctx context.Context, reads ...func(context.Context) error) error {
	if tx.conn == nil {
		return InTurn(ctx, reads...)
	}
	g := &gathering{queries: make(chan *query), ended: make(chan struct{})}
	errs, panics := make([]error, len(reads)), make([]any, len(reads))
	ctx = context.WithValue(ctx, gatheringKey{}, g)
	var running sync.WaitGroup
	for i, read := range reads {
		running.Go(func() {
			defer func() {
				panics[i] = recover()
				g.ended <- struct{}{}
			}()
			errs[i] = read(ctx)
		})
	}
	failed := g.run(ctx, tx.conn, len(reads))
	running.Wait()
	for _, p := range panics {
		if p != nil {
			panic(p) // where the caller can recover from it
		}
	}
	return errors.Join(failed, errors.Join(errs...))
}

// InTurn runs functions one after the other: it is Gather without a transaction.
func InTurn(ctx context.Context, reads ...func(context.Context) error) error {
	for _, read := range reads {
		if err := read(ctx); err != nil {
			return err
		}
	}
	return nil
}

type gatheringKey struct{}

// gathering collects the queries of functions that run at once.
type gathering struct {
	queries chan *query
	ended   chan struct{}
}

func gatheringOf(ctx context.Context) *gathering {
	g, _ := ctx.Value(gatheringKey{}).(*gathering)
	return g
}

// query is one that waits for its answer.
type query struct {
	text   string
	args   []any
	watch  watcher
	answer chan answer
	read   chan struct{}
}

type answer struct {
	rows pgx.Rows
	err  error
}

// run sends queries whenever each function that still runs has asked one.
func (g *gathering) run(ctx context.Context, c *txConn, running int) (err error) {
	for running > 0 {
		var asked []*query
		for len(asked) < running {
			select {
			case q := <-g.queries:
				asked = append(asked, q)
			case <-g.ended:
				running--
			}
		}
		if len(asked) > 0 {
			err = errors.Join(err, g.send(ctx, c, asked))
		}
	}
	return err
}

// send answers the queries one after the other: the next one's rows come after the one's before.
func (g *gathering) send(ctx context.Context, c *txConn, asked []*query) error {
	batch, ends := &pgx.Batch{}, make([]func(error), len(asked))
	for i, q := range asked {
		batch.Queue(q.text, q.args...)
		ends[i] = q.watch.begin(ctx, q.text)
	}
	answered := 0
	err := c.batch(ctx, batch, func(results pgx.BatchResults) error {
		for i, q := range asked {
			rows, err := results.Query()
			ends[i](err)
			answered++
			q.answer <- answer{rows, err}
			if err == nil {
				<-q.read
			}
		}
		return nil
	})
	for i, q := range asked[answered:] {
		ends[answered+i](err)
		q.answer <- answer{err: errors.Join(errNotSent, err)}
	}
	return err
}

var errNotSent = errors.New("the query wasn't sent")

// ask is ent's Query for a function of Gather.
func (g *gathering) ask(watch watcher, text string, args, into any) error {
	list, ok := args.([]any)
	rows, wanted := into.(*entsql.Rows)
	if !ok || !wanted {
		return errArguments
	}
	q := &query{text: text, args: list, watch: watch, answer: make(chan answer), read: make(chan struct{})}
	g.queries <- q
	a := <-q.answer
	if a.err != nil {
		return a.err
	}
	*rows = entsql.Rows{ColumnScanner: &gathered{Rows: a.rows, read: sync.OnceFunc(func() { close(q.read) })}}
	return nil
}

// gathered are rows as ent reads them.
type gathered struct {
	pgx.Rows
	read func()
}

// Close implements entsql.ColumnScanner.
func (r *gathered) Close() error {
	r.Rows.Close()
	r.read()
	return r.Err()
}

// Columns implements entsql.ColumnScanner.
func (r *gathered) Columns() ([]string, error) {
	var names []string
	for _, f := range r.FieldDescriptions() {
		names = append(names, f.Name)
	}
	return names, nil
}

// ColumnTypes implements entsql.ColumnScanner; ent doesn't call it.
func (r *gathered) ColumnTypes() ([]*sql.ColumnType, error) { return nil, errors.ErrUnsupported }

// NextResultSet implements entsql.ColumnScanner.
func (r *gathered) NextResultSet() bool { return false }

// Scan also gives numbers of unknown columns the type that database/sql gives them.
func (r *gathered) Scan(into ...any) error {
	if err := r.Rows.Scan(into...); err != nil {
		return err
	}
	for _, d := range into {
		if unknown, ok := d.(*any); ok {
			switch n := (*unknown).(type) {
			case int32:
				*unknown = int64(n)
			case int16:
				*unknown = int64(n)
			}
		}
	}
	return nil
}
