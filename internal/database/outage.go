package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"slices"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// outageCodes are PostgreSQL's answers when it can't be used: it is shutting down, has crashed or is starting, or is a standby that
// only reads. Of the classes in outageClasses all codes are: the connection, resources such as disk, memory and connections, and the
// operating system.
var (
	outageCodes   = []string{"57P01", "57P02", "57P03", "57P05", "25P03", "25006"}
	outageClasses = []string{"08", "53", "58"}
)

// outages are SQLite's answers when its file can't be used: another process holds it, the disk is full or broken, or the file can't
// be written or opened.
var outages = []int{
	sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR,
	sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL,
}

// Outage says whether the database couldn't be used: it is down, starting, shutting down, out of connections or memory for locks,
// full or read-only, or the connection was lost. It is over when the database is back.
func Outage(err error) bool {
	var (
		pg      *pgconn.PgError
		lite    *sqlite.Error
		connect *pgconn.ConnectError
		network net.Error
	)
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return false
	case errors.As(err, &pg):
		return slices.Contains(outageCodes, pg.Code) || len(pg.Code) == 5 && slices.Contains(outageClasses, pg.Code[:2])
	case errors.As(err, &lite):
		// The low byte is the kind, the others say more about it.
		return slices.Contains(outages, lite.Code()&0xff)
	case errors.As(err, &connect):
		return true
	case errors.Is(err, context.DeadlineExceeded):
		return false // the caller's own time is over
	}
	return errors.As(err, &network) || errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) ||
		errors.Is(err, pgconn.ErrConnClosed) || errors.Is(err, io.ErrUnexpectedEOF)
}
