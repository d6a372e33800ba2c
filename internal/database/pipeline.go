package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// txConn is the connection of a transaction on PostgreSQL, through which several statements can be sent at once.
type txConn struct{ conn *sql.Conn }

type txConnKey struct{}

// batch sends statements in one round trip, and lets f read the results in their order.
func (c *txConn) batch(ctx context.Context, batch *pgx.Batch, f func(pgx.BatchResults) error) error {
	return c.conn.Raw(func(driverConn any) error {
		pg, ok := driverConn.(connection)
		if !ok {
			return fmt.Errorf("the connection is a %T", driverConn)
		}
		results := pg.Conn.Conn().SendBatch(ctx, batch)
		return errors.Join(f(results), results.Close())
	})
}

// Pipeline runs f, which only writes. On PostgreSQL its statements are sent together when f has returned, and take one round trip;
// what they affected isn't known to f, see Expecting.
func (tx *Tx) Pipeline(ctx context.Context, f func(context.Context) error) error {
	if tx.conn == nil {
		return f(ctx)
	}
	p := &pipeline{}
	if err := f(context.WithValue(ctx, pipelineKey{}, p)); err != nil {
		return err
	}
	if p.batch.Len() == 0 {
		return nil
	}
	return tx.conn.batch(ctx, &p.batch, func(results pgx.BatchResults) error {
		for i, want := range p.want {
			tag, err := results.Exec()
			p.ends[i](err)
			if err != nil {
				return fmt.Errorf("statement %d of a pipeline: %w", i+1, err)
			}
			if want != unknown && tag.RowsAffected() != want {
				return fmt.Errorf("statement %d of a pipeline changed %d rows instead of %d", i+1, tag.RowsAffected(), want)
			}
		}
		return nil
	})
}

// Expecting tells a pipeline how many rows the statements of a context affect. It fails when that isn't so.
func Expecting(ctx context.Context, rows int) context.Context {
	return context.WithValue(ctx, expectedKey{}, int64(rows))
}

type (
	pipelineKey struct{}
	expectedKey struct{}
)

// unknown is how many rows a statement affects that nobody expects anything of.
const unknown = -1

// pipeline collects statements.
type pipeline struct {
	batch pgx.Batch
	want  []int64
	// ends observe the ends of the statements.
	ends []func(error)
}

func pipelineOf(ctx context.Context) *pipeline {
	p, _ := ctx.Value(pipelineKey{}).(*pipeline)
	return p
}

// add collects a statement and returns what is expected of it.
func (p *pipeline) add(ctx context.Context, query string, args []any, end func(error)) sql.Result {
	want, expected := ctx.Value(expectedKey{}).(int64)
	if !expected {
		want = unknown
	}
	p.batch.Queue(query, args...)
	p.want, p.ends = append(p.want, want), append(p.ends, end)
	return promised(max(want, 0))
}

// promised is the result of a statement that wasn't sent yet.
type promised int64

// LastInsertId implements sql.Result.
func (promised) LastInsertId() (int64, error) { return 0, errors.ErrUnsupported }

// RowsAffected implements sql.Result.
func (p promised) RowsAffected() (int64, error) { return int64(p), nil }

// errReadsInPipeline is for a use case that reads where it must only write.
var errReadsInPipeline = errors.New("a pipeline only writes")
