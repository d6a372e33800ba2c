package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"entgo.io/ent/dialect"
)

// Outage is why the database can't do what it is asked, for a reason that passes: the same request may succeed later. Its text is public.
type Outage string

// The outages.
const (
	Down     Outage = "the database doesn't answer"
	Full     Outage = "the database's disk is full"
	ReadOnly Outage = "the database is read-only"
	Broken   Outage = "the database's disk can't be read or written"
	Busy     Outage = "the database is too busy"
)

// Error implements error.
func (o Outage) Error() string { return string(o) }

// ErrOutcomeUnknown marks the error of a transaction whose connection was lost while it was committed: it may have happened.
var ErrOutcomeUnknown = errors.New("it isn't known whether the transaction was committed")

// byState are the outages by PostgreSQL's SQLSTATE, or its class.
var byState = map[string]Outage{
	"08": Down, "57P01": Down, "57P02": Down, "57P03": Down, "57P05": Down, "25P03": Down, "53300": Down,
	"53100": Full, "25006": ReadOnly, "58": Broken,
	"53200": Busy, "53400": Busy, "55P03": Busy, "40001": Busy, "40P01": Busy,
}

// byResult are the outages by SQLite's primary result code.
var byResult = map[int]Outage{
	sqlite3.SQLITE_FULL: Full, sqlite3.SQLITE_READONLY: ReadOnly, sqlite3.SQLITE_IOERR: Broken, sqlite3.SQLITE_CANTOPEN: Broken,
	sqlite3.SQLITE_BUSY: Busy, sqlite3.SQLITE_LOCKED: Busy, sqlite3.SQLITE_NOMEM: Busy, sqlite3.SQLITE_PROTOCOL: Busy,
}

// OutageOf says which outage an error comes from; empty for any other error.
func OutageOf(err error) Outage {
	var outage Outage
	var pg *pgconn.PgError
	var lite *sqlite.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &outage):
		return outage
	case errors.As(err, &pg):
		if known, ok := byState[pg.Code]; ok {
			return known
		}
		return byState[pg.Code[:min(2, len(pg.Code))]]
	case errors.As(err, &lite):
		return byResult[lite.Code()&0xff]
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return ""
	case isLost(err):
		return Down
	}
	return ""
}

// Away says whether an error comes from a database that nobody can use: trying with less, or once more at once, is of no use.
func Away(err error) bool {
	outage := OutageOf(err)
	return outage != "" && outage != Busy
}

// isLost recognises a connection that can't be made or was lost.
func isLost(err error) bool {
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) || pgconn.SafeToRetry(err) || errors.Is(err, driver.ErrBadConn) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) || errors.Is(err, pgconn.ErrConnClosed) ||
		errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// committed says what the error of a commit means: nil and most errors are plain, but a connection that is lost tells nothing. pgx calls
// even that safe to repeat when it looks at the connection once more afterwards.
func committed(err error) error {
	var pg *pgconn.PgError
	var lite *sqlite.Error
	switch {
	case err == nil, errors.Is(err, sql.ErrTxDone), errors.Is(err, pgx.ErrTxCommitRollback), err == context.Canceled, err == context.DeadlineExceeded: //nolint:errorlint // database/sql's own, before it sends the commit
		return err
	case errors.As(err, &pg) && strings.EqualFold(pg.SeverityUnlocalized, "ERROR"):
		return err
	case errors.As(err, &lite) && lite.Code()&0xff != sqlite3.SQLITE_IOERR:
		return err
	}
	return errors.Join(ErrOutcomeUnknown, err)
}

// remembered is how long a failed write speaks against the database: then somebody must try again.
const remembered = 30 * time.Second

// health remembers that writing fails, which a ping doesn't tell.
type health struct{ last atomic.Pointer[failure] }

type failure struct {
	outage Outage
	at     time.Time
}

// note is told how a transaction ended. One that wrote nothing tells nothing when it succeeds.
func (h *health) note(wrote bool, err error) {
	switch outage := OutageOf(err); {
	case err == nil && wrote:
		h.last.Store(nil)
	case outage == Full, outage == ReadOnly, outage == Broken:
		h.last.Store(&failure{outage, time.Now()})
	}
}

// Ready returns the outage that the database has, as far as anybody knows.
func (db *DB) Ready(ctx context.Context) error {
	if err := db.Ping(ctx); err != nil {
		if outage := OutageOf(err); outage != "" && outage != Busy {
			return outage
		}
		return Down
	}
	if f := db.health.last.Load(); f != nil && time.Since(f.at) < remembered {
		return f.outage
	}
	if db.Dialect != dialect.Postgres {
		return nil
	}
	var readOnly bool
	err := db.writeSQL.QueryRowContext(ctx, "SELECT current_setting('transaction_read_only')::boolean").Scan(&readOnly)
	switch {
	case err != nil:
		return Down
	case readOnly:
		return ReadOnly
	}
	return nil
}
