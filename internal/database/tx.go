package database

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/outage"
)

// Tx is a write transaction. Its client is the embedded one.
type Tx struct {
	*ent.Tx
	// Now is the time of everything that happens in the transaction; see Hold, NotBefore and Follow.
	Now time.Time
	// Dialect is dialect.SQLite or dialect.Postgres.
	Dialect string

	// schema is the tables' schema, in a rehearsal on PostgreSQL.
	schema      string
	afterCommit []func()
	clock       *clock
	// conn is the connection on PostgreSQL; nil otherwise, and in a rehearsal.
	conn *txConn
	// dated says that Now is from after the first Hold.
	dated bool
}

// AfterCommit registers a hook that runs once the transaction is durable, and never if it rolls back.
func (tx *Tx) AfterCommit(f func()) { tx.afterCommit = append(tx.afterCommit, f) }

// ErrDryRun rolls back what was only tried.
var ErrDryRun = errors.New("dry run")

type txKey struct{}

// maxAttempts is how often a transaction that loses against concurrent ones is run.
const maxAttempts = 12

// InTx runs f in a transaction: READ COMMITTED on PostgreSQL, where f locks what its decisions depend on before it reads (see Hold
// and ForUpdate) and is run again after a deadlock, and the single writer on SQLite. Inside a transaction it joins that one. When f
// returns an error, nothing is changed and the error is returned unchanged.
func (db *DB) InTx(ctx context.Context, f func(context.Context, *Tx) error) error {
	if tx, ok := ctx.Value(txKey{}).(*Tx); ok && tx != nil {
		return f(ctx, tx)
	}
	if s := sharedOf(ctx); s != nil {
		return s.inside(ctx, &Tx{Tx: s.tx.Tx, Now: db.Now(), Dialect: db.Dialect, clock: db.clock, conn: s.tx.conn}, f)
	}
	return db.repeated(ctx, f)
}

// repeated runs a transaction until it doesn't lose against a concurrent one.
func (db *DB) repeated(ctx context.Context, f func(context.Context, *Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := db.tryTx(ctx, f)
		queued := errors.Is(err, errQueue)
		if err == nil || !queued && !outage.LostRace(err) || attempt == maxAttempts {
			return err
		}
		longest := time.Duration(min(1<<attempt, 64)) * time.Millisecond
		if queued {
			longest = 3 * time.Second
		}
		wait := rand.N(longest)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

// maxAge is how long a transaction may last on PostgreSQL, where the readers of the event log wait for it. It is twice what an
// answer may take.
const maxAge = time.Minute

type unhurriedKey struct{}

// Unhurried marks a context whose transactions may take any time, such as an all-or-nothing import. On PostgreSQL the live events
// of all processes wait for them.
func Unhurried(ctx context.Context) context.Context {
	return context.WithValue(ctx, unhurriedKey{}, true)
}

// bounded is the context of a transaction that ends in time.
func (db *DB) bounded(ctx context.Context) (context.Context, context.CancelFunc) {
	if any, _ := ctx.Value(unhurriedKey{}).(bool); any || db.Dialect != dialect.Postgres {
		return ctx, func() {}
	}
	return context.WithTimeoutCause(ctx, maxAge, outage.ErrTooOld)
}

func (db *DB) tryTx(ctx context.Context, f func(context.Context, *Tx) error) (err error) {
	var wrote atomic.Bool
	ctx = context.WithValue(ctx, wroteKey{}, &wrote)
	defer func() { db.health.note(wrote.Load(), err) }()
	ctx, end := db.bounded(ctx)
	defer end()
	defer func() {
		if err != nil && errors.Is(context.Cause(ctx), outage.ErrTooOld) {
			err = errors.Join(outage.ErrTooOld, err)
		}
	}()
	var conn *txConn
	began := ctx
	if db.Dialect == dialect.Postgres {
		conn = &txConn{}
		began = context.WithValue(ctx, txConnKey{}, conn)
	}
	entTx, err := db.write.BeginTx(began, &sql.TxOptions{})
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	tx := &Tx{Tx: entTx, Now: db.Now(), Dialect: db.Dialect, clock: db.clock, conn: conn}
	done := false
	defer func() {
		if !done {
			// The error of f matters; a failed rollback only loses the connection, which database/sql replaces.
			_ = entTx.Rollback()
		}
	}()
	if err := db.prepare(ctx, tx); err != nil {
		return err
	}
	if err := f(context.WithValue(ctx, txKey{}, tx), tx); err != nil {
		return err
	}
	if deadline, bound := ctx.Deadline(); bound && time.Now().After(deadline) {
		// A process that was paused gets here before its timers fire.
		return context.DeadlineExceeded
	}
	if err := committed(entTx.Commit()); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	done = true
	for _, after := range tx.afterCommit {
		after()
	}
	return nil
}

// prepare lifts the statement limits in a transaction that may take any time.
func (db *DB) prepare(ctx context.Context, tx *Tx) error {
	if any, _ := ctx.Value(unhurriedKey{}).(bool); !any || db.Dialect != dialect.Postgres {
		return nil
	}
	const unlimited = "SELECT set_config('statement_timeout', '0', TRUE), set_config('lock_timeout', '0', TRUE)"
	if _, err := tx.ExecContext(ctx, unlimited); err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	return nil
}
