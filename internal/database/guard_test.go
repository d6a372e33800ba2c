package database_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/viewer"
)

func setting(t *testing.T, db *database.DB, name string) (value string) {
	t.Helper()
	if err := db.WriteSQL().QueryRowContext(t.Context(), "SELECT current_setting($1)", name).Scan(&value); err != nil {
		t.Fatal(err)
	}
	return value
}

func TestConnectionsHaveLimitsThatTheURLMayChange(t *testing.T) {
	url := dbtest.URL(t, "postgres")
	db := dbtest.OpenURL(t, url)
	for name, want := range map[string]string{
		"idle_in_transaction_session_timeout": "15s", "lock_timeout": "25s", "statement_timeout": "5min", "tcp_user_timeout": "30000",
		"tcp_keepalives_idle": "30", "tcp_keepalives_interval": "10", "tcp_keepalives_count": "3", "application_name": "vinculo",
	} {
		if got := strings.TrimSuffix(setting(t, db, name), "ms"); got != want && got != "30s" {
			t.Errorf("%s is %s, want %s", name, got, want)
		}
	}
	own := dbtest.OpenURL(t, url+"&lock_timeout=1234&application_name=filial&options=-c%20statement_timeout%3D4321")
	for name, want := range map[string]string{
		"lock_timeout": "1234ms", "statement_timeout": "4321ms",
		"application_name": "vinculo: filial", "idle_in_transaction_session_timeout": "15s",
	} {
		if got := setting(t, own, name); got != want {
			t.Errorf("%s is %s, want the URL's %s", name, got, want)
		}
	}
}

// The server rolls back the transaction of a process that is paused or cut off.
func TestAnAbandonedTransactionEnds(t *testing.T) {
	db := dbtest.OpenURL(t, dbtest.URL(t, "postgres")+"&idle_in_transaction_session_timeout=100")
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		tx.Technology.Create().SetCode("NOVA").ExecX(ctx)
		time.Sleep(time.Second)
		return nil
	})
	if outage.Of(err) != outage.Down {
		t.Errorf("InTx = %v", err)
	}
	if n := db.Reader().Technology.Query().CountX(viewer.System(t.Context())); n != 22 {
		t.Errorf("%d technologies, want the 22 of the seed", n)
	}
}

// Many transactions at once may fill PostgreSQL's table of locks.
func TestATransactionIsRetriedWithoutRoomForLocks(t *testing.T) {
	db, attempts := dbtest.Open(t, "postgres"), 0
	err := db.InTx(viewer.System(t.Context()), func(context.Context, *database.Tx) error {
		if attempts++; attempts < 3 {
			return &pgconn.PgError{Code: "53200"}
		}
		return nil
	})
	if err != nil || attempts != 3 {
		t.Errorf("after %d attempts: %v", attempts, err)
	}
}

func TestADiskFailureIsRemembered(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	// For example, because a file can't grow.
	if _, err := db.WriteSQL().ExecContext(t.Context(), "PRAGMA max_page_count = 1"); err != nil {
		t.Fatal(err)
	}
	fill := func(n int) error {
		return db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			if _, err := tx.ExecContext(ctx, "CREATE TABLE filled (content BLOB)"); err != nil {
				return err
			}
			_, err := tx.ExecContext(ctx, "INSERT INTO filled VALUES (zeroblob($1))", n)
			return err
		})
	}
	if err := fill(1 << 20); outage.Of(err) != outage.Full {
		t.Fatalf("writing to a full disk: %v", err)
	}
	// A transaction that writes nothing is no evidence that the disk works.
	look := func(ctx context.Context, tx *database.Tx) error { return tx.User.Update().SetActive(true).Exec(ctx) }
	if err := db.InTx(viewer.System(t.Context()), look); err != nil {
		t.Fatal(err)
	}
	if err := db.Ready(t.Context()); !errors.Is(err, outage.Full) {
		t.Errorf("Ready = %v", err)
	}
	if _, err := db.WriteSQL().ExecContext(t.Context(), "PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(fill(10), db.Ready(t.Context())); err != nil {
		t.Errorf("once there is room: %v", err)
	}
}

func TestAReadOnlyDatabaseIsNotReady(t *testing.T) {
	db := dbtest.OpenURL(t, dbtest.URL(t, "postgres")+"&default_transaction_read_only=on")
	if err := db.Ready(t.Context()); !errors.Is(err, outage.ReadOnly) {
		t.Errorf("Ready = %v", err)
	}
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		return tx.Technology.Create().SetCode("NOVA").Exec(ctx)
	})
	if outage.Of(err) != outage.ReadOnly {
		t.Errorf("InTx = %v", err)
	}
}
