// Package dbtest gives each test a fresh, migrated database, on SQLite and on PostgreSQL.
package dbtest

import (
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/hex"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/job"
	"github.com/vinculo/vinculo/internal/viewer"
)

// URLVariable is the environment variable that names the PostgreSQL server for test databases; scripts/postgres.sh starts one.
const URLVariable = "VINCULO_TEST_POSTGRES_URL"

// Each runs the test on both engines, with a fresh database. If PostgreSQL is missing, the test fails.
func Each(t *testing.T, f func(t *testing.T, db *database.DB), opts ...database.Option) {
	t.Helper()
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) { f(t, Open(t, engine, opts...)) })
	}
}

// Open opens a fresh, migrated database on "sqlite" or "postgres", and drops it when the test ends.
func Open(t testing.TB, engine string, opts ...database.Option) *database.DB {
	t.Helper()
	return OpenURL(t, URL(t, engine), opts...)
}

// OpenURL opens an existing database, and closes it when the test ends. What a test writes needn't survive a power failure.
func OpenURL(t testing.TB, databaseURL string, opts ...database.Option) *database.DB {
	t.Helper()
	opts = append([]database.Option{database.WithSynchronous(database.SynchronousNormal)}, opts...)
	db, err := database.Open(t.Context(), databaseURL, opts...)
	if err != nil {
		t.Fatalf("open the test database: %v", err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Errorf("close the test database: %v", err)
		}
	})
	return db
}

// URL returns the URL of a fresh, migrated database.
func URL(t testing.TB, engine string) string {
	t.Helper()
	if engine == "sqlite" {
		return "sqlite:" + copySQLite(t)
	}
	return EmptyPostgres(t, template(t))
}

// copySQLite copies the file that was migrated once for the whole test process.
func copySQLite(t testing.TB) string {
	t.Helper()
	content, err := sqliteTemplate()
	if err != nil {
		t.Fatalf("migrate the SQLite template: %v", err)
	}
	path := filepath.Join(t.TempDir(), "vinculo.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

var sqliteTemplate = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "vinculo-dbtest-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	path := filepath.Join(dir, "template.db")
	if err := migrate("sqlite:" + path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

var postgresTemplate = sync.OnceValues(func() (string, error) {
	name, err := createDatabase("")
	if err != nil {
		return "", err
	}
	return name, migrate(withDatabase(name))
})

func template(t testing.TB) string {
	t.Helper()
	name, err := postgresTemplate()
	if err != nil {
		t.Fatalf("migrate the PostgreSQL template: %v", err)
	}
	return name
}

// EmptyPostgres returns the URL of a fresh PostgreSQL database, copied from a template unless that is "".
func EmptyPostgres(t testing.TB, template string) string {
	t.Helper()
	name, err := createDatabase(template)
	if err != nil {
		t.Fatalf("make a PostgreSQL database: %v", err)
	}
	t.Cleanup(func() {
		if err := execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"); err != nil {
			t.Errorf("drop the test database: %v", err)
		}
	})
	return withDatabase(name)
}

func migrate(databaseURL string) (err error) {
	ctx := context.Background()
	db, err := database.Open(ctx, databaseURL)
	if err != nil {
		return err
	}
	defer func() {
		if closeErr := db.Close(); err == nil {
			err = closeErr
		}
	}()
	if _, err = db.Migrate(ctx); err != nil {
		return err
	}
	if err := configure(ctx, db, true); err != nil {
		return err
	}
	return job.Migrate(ctx, db, databaseURL)
}

// Unconfigure puts the database in the state in which an administrator has yet to save the general parameters for the first time.
// All others begin configured, with all four off.
func Unconfigure(t testing.TB, db *database.DB) {
	t.Helper()
	if err := configure(t.Context(), db, false); err != nil {
		t.Fatal(err)
	}
}

func configure(ctx context.Context, db *database.DB, configured bool) error {
	return db.InTx(viewer.System(ctx), func(ctx context.Context, tx *database.Tx) error {
		return tx.Parameters.Update().SetConfigured(configured).Exec(ctx)
	})
}

func createDatabase(template string) (string, error) {
	suffix := make([]byte, 6)
	if _, err := rand.Read(suffix); err != nil {
		return "", err
	}
	name := "vinculo_test_" + hex.EncodeToString(suffix)
	statement := "CREATE DATABASE " + name
	if template != "" {
		statement += " TEMPLATE " + template
	}
	return name, execute(statement)
}

func execute(statement string) error {
	server := os.Getenv(URLVariable)
	if server == "" {
		return fmt.Errorf("%s is not set: run the tests by make test or scripts/postgres.sh run -- go test", URLVariable)
	}
	db, err := sql.Open("pgx", server)
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	_, err = db.ExecContext(context.Background(), statement)
	return err
}

func withDatabase(name string) string {
	u, err := url.Parse(os.Getenv(URLVariable))
	if err != nil {
		return ""
	}
	u.Path = "/" + name
	return u.String()
}
