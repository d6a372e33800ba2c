// Package database opens SQLite or PostgreSQL by URL, migrates it, and runs transactions.
package database

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/vinculo/vinculo/ent"
	_ "github.com/vinculo/vinculo/ent/runtime" // the schema's hooks and policies
	"github.com/vinculo/vinculo/internal/accessaudit"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/idquery"
)

// DB is an open database: a client that reads, and transactions that write.
type DB struct {
	// Dialect is dialect.SQLite or dialect.Postgres.
	Dialect string

	read, write, identity, rehearsal *ent.Client
	readSQL, writeSQL, identitySQL   *sql.DB
	turns                            *turns
	// unhurried is for migrations and checks, whose statements may take any time.
	unhurried *sql.DB
	// alone is for rehearsals: each gets its own connection, which is closed afterwards.
	alone  *sql.DB
	clock  *clock
	health health
}

// Option changes how a database is opened.
type Option func(*options)

type options struct {
	clock       func() time.Time
	statement   func(ctx context.Context, sql string)
	synchronous string
	existing    bool
}

// WithClock replaces the clock, for tests of dates.
func WithClock(clock func() time.Time) Option { return func(o *options) { o.clock = clock } }

// WithStatements calls f with every SQL statement before it runs, for tests that count them.
func WithStatements(f func(ctx context.Context, sql string)) Option {
	return func(o *options) { o.statement = f }
}

// The values of SQLite's PRAGMA synchronous. With FULL every commit is on disk before it is acknowledged; with NORMAL the most
// recent ones are lost in a power failure, though the file stays intact.
const (
	SynchronousFull   = "FULL"
	SynchronousNormal = "NORMAL"
)

// WithSynchronous sets SQLite's PRAGMA synchronous; empty is FULL. PostgreSQL has a setting of its own, synchronous_commit.
func WithSynchronous(value string) Option { return func(o *options) { o.synchronous = value } }

// ErrNoFile is the error for an SQLite file that must exist and doesn't.
var ErrNoFile = errors.New(fault.CommandNoFile.Bilingual())

// WithExisting refuses an SQLite file that doesn't exist with ErrNoFile instead of creating it.
func WithExisting() Option { return func(o *options) { o.existing = true } }

// sqliteParameters are common to the writer and the readers of an SQLite file.
const sqliteParameters = "_time_format=sqlite&_timezone=UTC&_busy_timeout=5000&_foreign_keys=1"

// Open opens "sqlite:PATH" or "postgres://…". It doesn't migrate.
func Open(ctx context.Context, databaseURL string, opts ...Option) (*DB, error) {
	o := options{clock: time.Now}
	for _, opt := range opts {
		opt(&o)
	}
	db := &DB{clock: &clock{machine: o.clock}}
	var err error
	switch scheme, rest, _ := strings.Cut(databaseURL, ":"); scheme {
	case "sqlite":
		err = db.openSQLite(rest, o)
	case "postgres", "postgresql":
		err = db.openPostgres(databaseURL)
	default:
		err = errors.New("the database URL begins neither with sqlite: nor with postgres://")
	}
	if err == nil {
		err = db.Ping(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, db.Close())
	}
	db.read, db.write = newClient(db.Dialect, db.readSQL, db.turns, o), newClient(db.Dialect, db.writeSQL, nil, o)
	db.identity = newClient(db.Dialect, db.identitySQL, nil, o)
	db.rehearsal = newClient(db.Dialect, db.alone, nil, o)
	return db, nil
}

const (
	// identityConnections is the number of connections for authentication, and for checking that the database answers.
	identityConnections = 2
	// leastReaders is the minimum number of connections that answers read an SQLite file with: more than there are cores, since a slow
	// statement keeps its connection until it ends. idleReaders of them stay open.
	leastReaders, idleReaders = 16, 4
	// beside is how many connections for tasks answers can't read with.
	beside = 2
)

// openSQLite gives the file one connection that writes and several that read: SQLite has one writer at a time, and waiting for it
// in our own queue is faster than in its busy handler.
func (db *DB) openSQLite(path string, o options) error {
	db.Dialect = dialect.SQLite
	if path == "" {
		return errors.New("the database URL sqlite: lacks the path of the file")
	}
	if err := ensureFile(path, o.existing); err != nil {
		return err
	}
	dsn := "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + sqliteParameters
	var err error
	// What is deleted is overwritten, so that destroyed secrets aren't left in free pages.
	writer := dsn + "&_txlock=immediate&_auto_vacuum=INCREMENTAL&_journal_mode=WAL&_pragma=secure_delete(1)" +
		"&_synchronous=" + cmp.Or(o.synchronous, SynchronousFull)
	if db.writeSQL, err = sql.Open("sqlite", writer); err != nil {
		return err
	}
	db.writeSQL.SetMaxOpenConns(1)
	if db.readSQL, err = sql.Open("sqlite", dsn+"&_query_only=1"); err != nil {
		return err
	}
	readers := max(leastReaders, 2*runtime.NumCPU())
	db.turns = newTurns(readers)
	db.readSQL.SetMaxOpenConns(readers + beside)
	db.readSQL.SetMaxIdleConns(idleReaders)
	if db.identitySQL, err = sql.Open("sqlite", dsn+"&_query_only=1"); err != nil {
		return err
	}
	db.identitySQL.SetMaxOpenConns(identityConnections)
	db.unhurried = db.readSQL
	if db.alone, err = sql.Open("sqlite", dsn+"&mode=ro"); err != nil {
		return err
	}
	db.alone.SetMaxIdleConns(0)
	return nil
}

// ensureFile makes sure that there is a file to open.
func ensureFile(path string, existing bool) error {
	if _, err := os.Stat(path); existing && errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %s", ErrNoFile, path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("can't make the folder of the database file: %w", err)
	}
	if err := createPrivate(path); err != nil {
		return fmt.Errorf("can't make the database file: %w", err)
	}
	return nil
}

// createPrivate creates a file that only its owner can read: it holds personal data, and SQLite would make it readable for
// everybody. SQLite gives its companions (-wal, -shm) the same permissions.
func createPrivate(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func newClient(name string, pool *sql.DB, t *turns, o options) *ent.Client {
	watch := watcher{engine: name, statement: o.statement}
	client := ent.NewClient(ent.Driver(statementDriver{Driver: entsql.OpenDB(name, pool), watch: watch, turns: t, pool: pool}))
	client.Intercept(ent.InterceptFunc(idquery.Interceptor))
	client.Event.Intercept(ent.TraverseFunc(accessaudit.Traverse))
	return client
}

// Reader returns the client for reading. On SQLite it can't write. Requests read by turns: a request that reads in a transaction
// must not read outside it, too, since no turn is given back while waiting for another one.
func (db *DB) Reader() *ent.Client { return db.read }

// Identity returns the client for authentication. It has its own connections, so that signing in doesn't wait for other reads.
func (db *DB) Identity() *ent.Client { return db.identity }

// Ping says whether the database answers.
func (db *DB) Ping(ctx context.Context) error {
	// The writer goes first: it puts a new SQLite file into WAL mode, which readers can't do.
	if err := db.writeSQL.PingContext(ctx); err != nil {
		return fmt.Errorf("can't reach the database: %w", err)
	}
	if err := db.readSQL.PingContext(ctx); err != nil {
		return fmt.Errorf("can't reach the database: %w", err)
	}
	return nil
}

// Close closes the connections.
func (db *DB) Close() error {
	var errs []error
	for _, pool := range []*sql.DB{db.readSQL, db.writeSQL, db.identitySQL, db.unhurried, db.alone} {
		if pool != nil {
			errs = append(errs, pool.Close())
		}
	}
	return errors.Join(errs...)
}
