package database_test

import (
	"context"
	"testing"

	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// What is rehearsed is written to temporary tables, which are gone afterwards; tables without one can't be written.
func TestARehearsalLeavesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		newPlan := func(code string) func(context.Context, *database.Tx) error {
			return func(ctx context.Context, tx *database.Tx) error {
				return tx.Plan.Create().SetCode(code).SetName(code).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Exec(ctx)
			}
		}
		if err := db.InTx(ctx, newPlan("stored")); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			err := db.Rehearse(ctx, []string{"plans"}, func(ctx context.Context, tx *database.Tx) error {
				if n := tx.Plan.Query().CountX(ctx); n != 0 {
					t.Errorf("%d plans before any was copied", n)
				}
				if _, err := tx.ExecContext(ctx, "INSERT INTO plans SELECT * FROM "+tx.Stored("plans")); err != nil {
					return err
				}
				if err := db.InTx(ctx, newPlan("rehearsed")); err != nil { // joins it
					return err
				}
				stored := tx.Plan.Query().Where(plan.Code("stored")).OnlyX(ctx)
				if p := tx.Plan.Query().Where(plan.Code("rehearsed")).OnlyX(ctx); p.ID <= stored.ID {
					t.Errorf("the new plan has the number %d, after %d", p.ID, stored.ID)
				}
				if err := newPlan("stored")(ctx, tx); err == nil {
					t.Error("a code was used twice")
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			err = db.Rehearse(ctx, []string{"plans"}, func(ctx context.Context, tx *database.Tx) error {
				return tx.Branch.Create().SetCnpj("06123456700100").SetName("Matriz").SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Exec(ctx)
			})
			if err == nil {
				t.Error("what isn't rehearsed was written")
			}
			if plans, branches := db.Reader().Plan.Query().CountX(ctx), db.Reader().Branch.Query().CountX(ctx); plans != 1 || branches != 0 {
				t.Errorf("%d plans and %d branches are left", plans, branches)
			}
		}
	})
}
