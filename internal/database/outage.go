package database

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync/atomic"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/vinculo/vinculo/internal/outage"
)

// committed classifies the error of a commit: nil and most errors are clear, but after a lost connection the outcome is unknown.
// pgx calls even that safe to retry if it checks the connection again afterwards.
func committed(err error) error {
	var pg *pgconn.PgError
	var lite *sqlite.Error
	switch {
	case err == nil, errors.Is(err, sql.ErrTxDone), errors.Is(err, pgx.ErrTxCommitRollback),
		err == context.Canceled, err == context.DeadlineExceeded: //nolint:errorlint // database/sql's own, before it sends the commit
		return err
	case errors.As(err, &pg) && strings.EqualFold(pg.SeverityUnlocalized, "ERROR"):
		return err
	case errors.As(err, &lite) && lite.Code()&0xff != sqlite3.SQLITE_IOERR:
		return err
	}
	return errors.Join(outage.ErrOutcomeUnknown, err)
}

// remembered is how long a failed write makes the database count as down: after that, it must be tried again.
const remembered = 30 * time.Second

// health remembers that writes fail, which a ping doesn't show.
type health struct{ last atomic.Pointer[failure] }

type failure struct {
	outage outage.Outage
	at     time.Time
}

// note records how a transaction ended. The success of one that wrote nothing shows nothing.
func (h *health) note(wrote bool, err error) {
	switch o := outage.Of(err); {
	case err == nil && wrote:
		h.last.Store(nil)
	case o == outage.Full, o == outage.ReadOnly, o == outage.Broken:
		h.last.Store(&failure{o, time.Now()})
	}
}

// Ready returns the outage that the database has, as far as is known. It doesn't wait: a database that reads and writes for others
// is ready.
func (db *DB) Ready(ctx context.Context) error {
	if err := db.identitySQL.PingContext(ctx); err != nil {
		if o := outage.Of(err); o != "" && o != outage.Busy {
			return o
		}
		return outage.Down
	}
	if f := db.health.last.Load(); f != nil && time.Since(f.at) < remembered {
		return f.outage
	}
	if db.Dialect != dialect.Postgres {
		return nil
	}
	var readOnly bool
	err := db.identitySQL.QueryRowContext(ctx, "SELECT current_setting('transaction_read_only')::boolean").Scan(&readOnly)
	switch {
	case err != nil:
		return outage.Down
	case readOnly:
		return outage.ReadOnly
	}
	return nil
}
