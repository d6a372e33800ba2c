package history_test

import (
	"context"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The logins of a few contracts may be more than a statement takes parameters: 32,766 on SQLite.
func TestMoreLoginsFollowAtOnceThanAStatementHasParameters(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			list := make([]history.Since, 40_000)
			for i := range list {
				list[i] = history.Since{Login: i, At: tx.Now}
			}
			return history.Follow(ctx, tx, list)
		})
		if err != nil {
			t.Fatal(err)
		}
	})
}
