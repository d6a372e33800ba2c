package database_test

import (
	"context"
	"database/sql"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/dbtest"
)

// Clients that disconnect leave broken connections behind, which must not be handed to others.
func TestCancelledStatementsDoNotAffectOthers(t *testing.T) {
	pool := dbtest.OpenURL(t, dbtest.URL(t, "postgres")).ReadSQL()
	leave := func() error {
		conn, err := pool.Conn(t.Context())
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		defer cancel()
		_, _ = conn.ExecContext(ctx, "SELECT pg_sleep(60)")
		if err := conn.Close(); !errors.Is(err, sql.ErrConnDone) {
			return err
		}
		// The statement itself noticed that its connection is broken.
		return nil
	}
	stay := func() error {
		_, err := pool.ExecContext(t.Context(), "SELECT 1")
		return err
	}
	var all sync.WaitGroup
	for range 100 {
		for _, do := range []func() error{leave, leave, stay} {
			all.Go(func() {
				if err := do(); err != nil {
					t.Error(err)
				}
			})
		}
	}
	all.Wait()
}
