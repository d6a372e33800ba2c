// Package outage classifies database errors: a temporary outage, a lost race, or a change whose outcome is unknown.
package outage

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"syscall"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Outage is a temporary reason why the database can't do what it is asked: the same request may succeed later. Its text is public.
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

// ErrOutcomeUnknown marks the error of a transaction whose connection was lost during the commit: it may have succeeded.
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

// Of classifies an error as an outage; empty for any other error.
func Of(err error) Outage {
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

// Away says whether an error comes from an unusable database: it is pointless to try less, or to retry at once.
func Away(err error) bool {
	outage := Of(err)
	return outage != "" && outage != Busy
}

// isLost recognises a connection that can't be opened or was lost.
func isLost(err error) bool {
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) || pgconn.SafeToRetry(err) || errors.Is(err, driver.ErrBadConn) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) ||
		errors.Is(err, pgconn.ErrConnClosed) ||
		errors.Is(err, syscall.ECONNRESET) || errors.Is(err, syscall.EPIPE)
}

// ErrTooOld is why a transaction is rolled back that lasts longer than others may wait for it.
var ErrTooOld = errors.New("the transaction lasted too long")

// lockTimeout is PostgreSQL's answer to a statement that has waited too long for a lock.
const lockTimeout = "55P03"

// Passing says whether the error isn't the work's fault: the transaction lost against a concurrent one, didn't get its locks in
// time or lasted too long, or the database couldn't be used. The same work, or less of it at once, can succeed later.
func Passing(err error) bool {
	return LostRace(err) || Of(err) != "" || errors.Is(err, ErrTooOld) || LockTimeout(err)
}

// LockTimeout says whether a statement waited too long for a lock.
func LockTimeout(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == lockTimeout
}

// LostRace says whether the transaction failed for a reason that a retry resolves: PostgreSQL rolled it back because of a
// concurrent one, or had no room left to record what concurrent ones read, or the driver found the connection broken before it sent
// a statement.
func LostRace(err error) bool {
	if errors.Is(err, ErrOutcomeUnknown) {
		return false
	}
	var pg *pgconn.PgError
	return errors.Is(err, driver.ErrBadConn) ||
		errors.As(err, &pg) && (pg.Code == "40001" || pg.Code == "40P01" || pg.Code == "53200")
}
