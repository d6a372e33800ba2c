package database_test

import (
	"context"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A cancellation that waits until the parameters are saved happens under these, so it isn't dated before them.
func TestWhatWaitsForAnotherTransactionIsDatedAfterIt(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		var id int
		var before, after time.Time
		err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			ana, err := tx.Customer.Create().SetCode("1").SetName("Ana").SetSearchName("ana").SetDocument("52998224725").
				SetType(domain.CustomerPF).Save(ctx)
			if err == nil {
				id = ana.ID
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		done := make(chan error)
		err = db.InTx(ctx, func(txCtx context.Context, tx *database.Tx) error {
			if err := tx.Hold(txCtx, database.Everything); err != nil {
				return err
			}
			go func() {
				done <- db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
					err := tx.Hold(ctx, database.Customers(id))
					after = tx.Now
					return err
				})
			}()
			untilSomebodyWaits(t, db)
			before = db.Now()
			return nil
		})
		if waited := <-done; err != nil || waited != nil {
			t.Fatal(err, waited)
		}
		if after.Before(before) {
			t.Errorf("what waited until %s is dated %s", before, after)
		}
	})
}

// untilSomebodyWaits waits until a transaction waits for a lock; on SQLite it can't begin anyway.
func untilSomebodyWaits(t *testing.T, db *database.DB) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); db.Dialect == "postgres"; time.Sleep(5 * time.Millisecond) {
		var waiting bool
		const query = "SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')"
		err := db.ReadSQL().QueryRowContext(t.Context(), query).Scan(&waiting)
		if err != nil || time.Now().After(deadline) {
			t.Error("nobody waits", err)
		}
		if err != nil || waiting || time.Now().After(deadline) {
			return
		}
	}
}
