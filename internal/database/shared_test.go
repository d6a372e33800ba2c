package database_test

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// add is a use case that adds a technology, and then fails if told to.
func add(db *database.DB, code string, fail error, committed *[]string) func(context.Context) error {
	return func(ctx context.Context) error {
		return db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			tx.AfterCommit(func() { *committed = append(*committed, code) })
			if err := tx.Technology.Create().SetCode(code).Exec(ctx); err != nil {
				return err
			}
			return fail
		})
	}
}

func codes(ctx context.Context, db *database.DB) []string {
	return db.Reader().Technology.Query().Where(technology.CodeHasPrefix("X-")).
		Order(technology.ByCode()).Select(technology.FieldCode).StringsX(ctx)
}

func TestAFailureInsideASharedTransactionIsRolledBackAlone(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, errNo := viewer.System(t.Context()), errors.New("no")
		var committed, seen []string
		err := db.InSharedTx(ctx, func(ctx context.Context, _ *database.Tx) error {
			if err := add(db, "X-1", nil, &committed)(ctx); err != nil {
				return err
			}
			if err := add(db, "X-2", errNo, &committed)(ctx); !errors.Is(err, errNo) {
				t.Errorf("the failing one = %v", err)
			}
			// On PostgreSQL a failed statement aborts the transaction, unless it is rolled back to a savepoint.
			if err := add(db, "X-1", nil, &committed)(ctx); err == nil {
				t.Error("the same code twice")
			}
			if err := add(db, "X-3", nil, &committed)(ctx); err != nil {
				return err
			}
			seen = codes(ctx, db)
			if outside := codes(viewer.System(t.Context()), db); len(outside) > 0 || len(committed) > 0 {
				t.Errorf("before the commit %v is seen, and %v told", outside, committed)
			}
			return nil
		})
		want := []string{"X-1", "X-3"}
		if got := codes(ctx, db); err != nil || !slices.Equal(seen, want) || !slices.Equal(got, want) || !slices.Equal(committed, want) {
			t.Errorf("InSharedTx = %v; read inside %v, afterwards %v, told %v", err, seen, got, committed)
		}
	})
}

func TestASharedTransactionThatFailsChangesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, errNo := viewer.System(t.Context()), errors.New("no")
		var committed []string
		err := db.InSharedTx(ctx, func(ctx context.Context, _ *database.Tx) error {
			return errors.Join(add(db, "X-1", nil, &committed)(ctx), errNo)
		})
		if got := codes(ctx, db); !errors.Is(err, errNo) || len(got) > 0 || len(committed) > 0 {
			t.Errorf("InSharedTx = %v; there is %v, told %v", err, got, committed)
		}
	})
}

// A record from the transaction, a separate client and a read transaction all see what isn't committed yet.
func TestEveryWayOfReadingIsInTheSharedTransaction(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		err := db.InSharedTx(ctx, func(ctx context.Context, _ *database.Tx) error {
			branch := 0
			err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
				created, err := tx.Branch.Create().SetName("Matriz").SetCnpj("12ABC34501DE35").Save(ctx)
				if err == nil {
					branch = created.ID
					// Its edges are read by the client that writes.
					created.Unwrap().QueryContracts().CountX(ctx)
				}
				return err
			})
			if err != nil {
				return err
			}
			read, err := db.Reader().BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
			if err != nil {
				return err
			}
			read.Branch.GetX(ctx, branch)
			if err := read.Rollback(); err != nil {
				return err
			}
			db.Reader().Branch.GetX(ctx, branch)
			return nil
		})
		if err != nil || db.Reader().Branch.Query().CountX(ctx) != 1 {
			t.Errorf("InSharedTx = %v", err)
		}
	})
}

// Hooks may keep the context: what they do is no longer part of the transaction.
func TestTheContextOfAnEndedTransactionBelongsToNone(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var committed, seen []string
		err := db.InSharedTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			tx.AfterCommit(func() {
				if err := add(db, "X-2", nil, &committed)(ctx); err != nil {
					t.Error(err)
				}
				seen = codes(ctx, db)
			})
			return add(db, "X-1", nil, &committed)(ctx)
		})
		if want := []string{"X-1", "X-2"}; err != nil || !slices.Equal(seen, want) {
			t.Errorf("InSharedTx = %v; read afterwards %v", err, seen)
		}
	})
}

// If a use case inside loses against a concurrent transaction, all of it runs again.
func TestALostRaceInsideRetriesTheSharedTransaction(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx, attempts := viewer.System(t.Context()), 0
		var committed []string
		err := db.InSharedTx(ctx, func(ctx context.Context, _ *database.Tx) error {
			attempts++
			if err := add(db, "X-1", nil, &committed)(ctx); err != nil {
				return err
			}
			var lost error
			if attempts < 3 {
				lost = []error{&pgconn.PgError{Code: "40001"}, driver.ErrBadConn}[attempts-1]
			}
			return add(db, "X-2", lost, &committed)(ctx)
		})
		if got := codes(ctx, db); err != nil || attempts != 3 || len(got) != 2 || len(committed) != 2 {
			t.Errorf("InSharedTx = %v after %d attempts; there is %v, told %v", err, attempts, got, committed)
		}
	})
}
