package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync/atomic"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
)

// shared is a transaction in which everything happens that is done with its context.
type shared struct {
	tx *Tx
	// over is for code that keeps the context longer than the transaction, such as hooks that run after the commit.
	over atomic.Bool
}

type sharedKey struct{}

// sharedOf is the shared transaction of a context; nil if there is none or it has ended.
func sharedOf(ctx context.Context) *shared {
	if s, ok := ctx.Value(sharedKey{}).(*shared); ok && !s.over.Load() {
		return s
	}
	return nil
}

// InShared says whether work with a context happens in a shared transaction, which others may wait for.
func InShared(ctx context.Context) bool { return sharedOf(ctx) != nil }

// InSharedTx is InTx for something that consists of several use cases and reads what they did: everything read with the context is
// read in this transaction, and a use case that fails inside is rolled back alone. The context mustn't be used concurrently, since
// the transaction has one connection.
func (db *DB) InSharedTx(ctx context.Context, f func(context.Context, *Tx) error) error {
	return db.repeated(ctx, func(ctx context.Context, tx *Tx) error {
		s := &shared{tx: tx}
		defer s.over.Store(true)
		// The use cases inside don't join this transaction as they join each other.
		ctx = context.WithValue(ctx, txKey{}, (*Tx)(nil))
		return f(context.WithValue(ctx, sharedKey{}, s), tx)
	})
}

// inside runs, as a savepoint, what would be a transaction of its own without the shared one. It ends before the next one begins,
// so one name is enough.
func (s *shared) inside(ctx context.Context, tx *Tx, f func(context.Context, *Tx) error) error {
	if _, err := s.tx.ExecContext(ctx, "SAVEPOINT inside"); err != nil {
		return fmt.Errorf("begin inside: %w", err)
	}
	if err := f(context.WithValue(ctx, txKey{}, tx), tx); err != nil {
		if _, undo := s.tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT inside"); undo != nil {
			// What err says, such as a refusal, would be false while its effects are still there.
			return fmt.Errorf("roll back inside, after %q: %w", err.Error(), undo)
		}
		return err
	}
	if _, err := s.tx.ExecContext(ctx, "RELEASE SAVEPOINT inside"); err != nil {
		return fmt.Errorf("commit inside: %w", err)
	}
	s.tx.afterCommit = append(s.tx.afterCommit, tx.afterCommit...)
	return nil
}

// joined is the driver through which the clients use a shared transaction, which ends what they begin inside it.
type joined struct{ tx *ent.Tx }

var errArguments = errors.New("the arguments of a statement aren't what ent passes")

func (j joined) Exec(ctx context.Context, query string, args, v any) error {
	list, ok := args.([]any)
	if !ok {
		return errArguments
	}
	result, err := j.tx.ExecContext(ctx, query, list...)
	if into, wanted := v.(*sql.Result); err == nil && wanted {
		*into = result
	}
	return err
}

func (j joined) Query(ctx context.Context, query string, args, v any) error {
	list, ok := args.([]any)
	into, rows := v.(*entsql.Rows)
	if !ok || !rows {
		return errArguments
	}
	found, err := j.tx.QueryContext(ctx, query, list...) //nolint:rowserrcheck // ent reads and closes them
	if err == nil {
		*into = entsql.Rows{ColumnScanner: found}
	}
	return err
}

func (j joined) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return j.tx.QueryContext(ctx, query, args...)
}

// Commit implements driver.Tx.
func (joined) Commit() error { return nil }

// Rollback implements driver.Tx.
func (joined) Rollback() error { return nil }

var _ dialect.Tx = joined{}
