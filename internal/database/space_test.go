package database_test

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// fill writes megabytes of queries and deletes them again.
func fill(t *testing.T, db *database.DB, megabytes int) {
	t.Helper()
	ctx := viewer.System(t.Context())
	for _, f := range []func(ctx context.Context, tx *database.Tx) error{
		func(ctx context.Context, tx *database.Tx) error {
			for range megabytes * 10 {
				err := tx.SavedQuery.Create().SetName("x").SetDocument(strings.Repeat("x", 100_000)).
					SetOwner("x").SetCreatedByName("x").Exec(ctx)
				if err != nil {
					return err
				}
			}
			return nil
		},
		func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.SavedQuery.Delete().Exec(ctx)
			return err
		},
	} {
		if err := db.InTx(ctx, f); err != nil {
			t.Fatal(err)
		}
	}
}

func space(t *testing.T, db *database.DB) database.Space {
	t.Helper()
	s, err := db.Space(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestTheSpaceOfDeletedRecordsIsFreed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "vinculo.db")
	db := dbtest.OpenURL(t, "sqlite:"+path)
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	fill(t, db, 12)
	full := space(t, db)
	given, err := db.GiveBack(t.Context())
	if err != nil || given < 7<<20 {
		t.Fatalf("%d bytes of %+v were given back, %v", given, full, err)
	}
	if err := db.Close(); err != nil { // what is in the write-ahead log goes into the file
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || info.Size() > full.Bytes-given {
		t.Errorf("the file has %d bytes, want %d at most, %v", info.Size(), full.Bytes-given, err)
	}
}

// oldFile is a file from a version whose files never freed space.
func oldFile(t *testing.T) (databaseURL string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "vinculo.db")
	old, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{"PRAGMA journal_mode = WAL", "CREATE TABLE old (x TEXT)", "INSERT INTO old VALUES ('stays')"} {
		if _, err := old.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	return "sqlite:" + path
}

func wantOldRow(t *testing.T, db *database.DB) {
	t.Helper()
	var x string
	if err := db.ReadSQL().QueryRowContext(t.Context(), "SELECT x FROM old").Scan(&x); err != nil || x != "stays" {
		t.Errorf("the old row is %q, %v", x, err)
	}
}

func TestAnOldFileIsRebuiltSoThatItShrinks(t *testing.T) {
	db := dbtest.OpenURL(t, oldFile(t))
	if space(t, db).Shrinks {
		t.Fatal("the file isn't old")
	}
	if given, err := db.GiveBack(t.Context()); given != 0 || err != nil {
		t.Errorf("an old file gives back %d, %v", given, err)
	}
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !space(t, db).Shrinks {
		t.Error("it doesn't give back space")
	}
	wantOldRow(t, db)
	fill(t, db, 12)
	if given, err := db.GiveBack(t.Context()); given < 7<<20 || err != nil {
		t.Errorf("it gives back %d, %v", given, err)
	}
}

// A large file isn't rebuilt automatically; this is what the command does.
func TestAFileIsCompactedOnRequest(t *testing.T) {
	db := dbtest.OpenURL(t, oldFile(t))
	if err := db.Compact(t.Context()); err != nil {
		t.Fatal(err)
	}
	if !space(t, db).Shrinks {
		t.Error("it doesn't give back space")
	}
	wantOldRow(t, db)
	if err := dbtest.Open(t, "postgres").Compact(t.Context()); err == nil || !strings.Contains(err.Error(), "autovacuum") {
		t.Errorf("on PostgreSQL: %v", err)
	}
}
