package database_test

import (
	"context"
	"errors"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestANewDatabaseHasItsReferenceData(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		if n := db.Reader().City.Query().CountX(ctx); n != 5571 {
			t.Errorf("%d cities, want 5571", n)
		}
		p := db.Reader().Parameters.Query().OnlyX(ctx)
		if p.KeepLoginLink || p.CheckOpenComodatos || p.InactivateCustomer || p.PickupTemplateID != nil || p.Revision != 1 {
			t.Errorf("new parameters are %v, want all off at revision 1", p)
		}
		if n := p.QueryRevisions().CountX(ctx); n != 1 {
			t.Errorf("%d revisions, want 1", n)
		}
	})
}

func TestMigratingAgainChangesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		n, err := db.Migrate(t.Context())
		if err != nil || n != 0 {
			t.Fatalf("Migrate = %d, %v; want 0, nil", n, err)
		}
	})
}

func TestAFailedTransactionChangesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		errStop := errors.New("stop")
		ran := false
		err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			tx.AfterCommit(func() { ran = true })
			tx.Technology.Create().SetCode("XGS").ExecX(ctx)
			return errStop
		})
		if !errors.Is(err, errStop) || ran {
			t.Fatalf("InTx = %v, after-commit ran: %v", err, ran)
		}
		if n := db.Reader().Technology.Query().CountX(ctx); n != 22 {
			t.Errorf("%d technologies, want the 22 of the seed", n)
		}
	})
}

func TestNothingIsReadOrWrittenWithoutAViewer(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		if _, err := db.Reader().Parameters.Query().Only(t.Context()); err == nil {
			t.Error("read without a viewer")
		}
		err := db.InTx(t.Context(), func(ctx context.Context, tx *database.Tx) error {
			return tx.Technology.Create().SetCode("XGS").Exec(ctx)
		})
		if err == nil {
			t.Error("wrote without a viewer")
		}
	})
}
