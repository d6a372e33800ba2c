package database_test

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// breakReference writes a login of a customer that doesn't exist, as a careless restore would.
func breakReference(t *testing.T, db *database.DB) {
	t.Helper()
	off, on := "PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = ON"
	if db.Dialect == "postgres" {
		off, on = "SET session_replication_role = replica", "RESET session_replication_role"
	}
	conn, err := db.WriteSQL().Conn(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{off, "UPDATE parameters_revisions SET parameters_id = 424242", on} {
		if _, err := conn.ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := conn.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestCheckFindsBrokenReferencesAndAStartDoesNotCheck(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		if faults, err := db.Check(t.Context()); err != nil || len(faults) != 0 {
			t.Fatalf("an undamaged database: %v, %v", faults, err)
		}
		breakReference(t, db)
		faults, err := db.Check(t.Context())
		if err != nil || len(faults) != 1 || !strings.Contains(faults[0], "rows of parameters_revisions refer to nothing in parameters") {
			t.Errorf("Check = %v, %v", faults, err)
		}
		if n, err := db.Migrate(t.Context()); err != nil || n != 0 {
			t.Errorf("a start checked the references: %d, %v", n, err)
		}
	})
}

// If a process dies between a migration and the check of its references, the next one does the check.
func TestEachStartChecksReferencesUntilTheyAreValid(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	breakReference(t, db)
	if _, err := db.WriteSQL().ExecContext(t.Context(), "PRAGMA user_version = 1"); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := db.Migrate(t.Context()); err == nil || !strings.Contains(err.Error(), "parameters_revisions") {
			t.Fatalf("Migrate = %v", err)
		}
	}
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.ExecContext(ctx, "UPDATE parameters_revisions SET parameters_id = (SELECT id FROM parameters)")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Migrate(t.Context()); err != nil {
		t.Errorf("once it is repaired: %v", err)
	}
	var version int
	if err := db.WriteSQL().QueryRowContext(t.Context(), "PRAGMA user_version").Scan(&version); err != nil || version != 0 {
		t.Errorf("it keeps checking: %d, %v", version, err)
	}
}

// What stops the check is damage, too, and what was found before is reported.
func TestCheckOfAFileThatCantBeReadToItsEnd(t *testing.T) {
	url := dbtest.URL(t, "sqlite")
	db, err := database.Open(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	var root, size int
	const query = "SELECT rootpage, page_size FROM sqlite_master, pragma_page_size WHERE name = 'cities'"
	err = db.WriteSQL().QueryRowContext(t.Context(), query).Scan(&root, &size)
	if err = errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	path := strings.TrimPrefix(url, "sqlite:")
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(content[(root-1)*size : root*size])
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	faults, err := dbtest.OpenURL(t, url).Check(t.Context())
	if err != nil || len(faults) < 2 || faults[len(faults)-1] != database.Malformed {
		t.Errorf("Check = %d lines, %.400s, %v", len(faults), faults, err)
	}
}
