package eventlog

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/internal/database"
)

// bound is how long the readers of the log wait for a transaction of another program. The program's own write events, and end in
// time (see database.Guard and database.Unhurried); others write none, and may stay open for days. The bound covers transactions of
// an older version's server, whose connections don't carry the program's name, except imports and batches that are all-or-nothing.
// It is a variable for tests.
var bound = time.Minute

// open is an open transaction in the cluster that has a number, or has read what others may not change meanwhile.
type open struct {
	pid int
	// position is its number; 0 while it has written nothing.
	position int64
	// application and state are what PostgreSQL shows of its connection; never its statements, which may hold personal data.
	application, state string
	age                time.Duration
	// own is a transaction of the program, and here one in this database.
	own, here bool
}

// blocks says whether an event may still come from the transaction.
func (o open) blocks() bool {
	return o.here && (o.own || o.age < bound) && o.application != database.RehearsalName
}

// PostgreSQL hides from the program the age of other roles' transactions; those are treated as old, since none is a server's.
const (
	openColumns = `SELECT a.pid, COALESCE(a.backend_xid::text::bigint, 0), COALESCE(a.application_name, ''), COALESCE(a.state, ''),
  COALESCE(EXTRACT(EPOCH FROM clock_timestamp() - a.xact_start), 1e6)::float8, a.application_name LIKE $1 || '%',
  COALESCE(a.datname = current_database(), FALSE)`
	numbered = openColumns + " FROM pg_stat_activity AS a WHERE a.backend_xid IS NOT NULL"
	// lasting are those that others may have been waiting for.
	lasting = numbered + " AND a.xact_start < clock_timestamp() - make_interval(secs => $2)"
)

func transactions(ctx context.Context, db *database.DB, query string, args ...any) (list []open, err error) {
	rows, err := db.ReadSQL().QueryContext(ctx, query, append([]any{database.ApplicationName}, args...)...)
	if err != nil {
		return nil, fmt.Errorf("open transactions: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var o open
		var seconds float64
		if err := rows.Scan(&o.pid, &o.position, &o.application, &o.state, &seconds, &o.own, &o.here); err != nil {
			return nil, err
		}
		o.age = time.Duration(seconds * float64(time.Second))
		list = append(list, o)
	}
	return list, rows.Err()
}

// findWatermark finds the number below which nothing can be added to the log any more, and the transaction that the numbers above
// it wait for. It takes the snapshot first: a transaction that is running in it but isn't found among the open ones afterwards is
// waited for until the next check.
func (i *instant) findWatermark(ctx context.Context, db *database.DB) (blocker *open, err error) {
	i.watermark = i.xmax
	if len(i.running) == 0 {
		return nil, nil
	}
	list, err := transactions(ctx, db, numbered)
	if err != nil {
		return nil, err
	}
	// PostgreSQL shows only the lower half of a connection's transaction number.
	byNumber := make(map[uint32]*open, len(list))
	for n := range list {
		byNumber[uint32(list[n].position)] = &list[n] //nolint:gosec // truncated on purpose
	}
	for _, position := range i.running {
		o, found := byNumber[uint32(position)] //nolint:gosec // truncated on purpose
		if found && !o.blocks() {
			continue
		}
		if position < i.watermark {
			i.watermark, blocker = position, o
		}
	}
	return blocker, nil
}
