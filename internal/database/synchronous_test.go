package database_test

import (
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
)

// An acknowledged commit survives a power failure, unless the operator has chosen otherwise.
func TestAcknowledgedIsDurable(t *testing.T) {
	for _, c := range []struct {
		synchronous string
		pragma      int
	}{{"", 2}, {database.SynchronousFull, 2}, {database.SynchronousNormal, 1}} {
		db := dbtest.Open(t, "sqlite", database.WithSynchronous(c.synchronous))
		var got int
		if err := db.WriteSQL().QueryRowContext(t.Context(), "PRAGMA synchronous").Scan(&got); err != nil || got != c.pragma {
			t.Errorf("%q: synchronous is %d, %v; want %d", c.synchronous, got, err, c.pragma)
		}
	}
	pg := dbtest.Open(t, "postgres")
	var source string
	const query = "SELECT source FROM pg_settings WHERE name = 'synchronous_commit'"
	for range 3 {
		err := pg.WriteSQL().QueryRowContext(t.Context(), query).Scan(&source)
		if err != nil || source == "session" || source == "client" {
			t.Errorf("synchronous_commit is set by the program: %q, %v", source, err)
		}
	}
}
