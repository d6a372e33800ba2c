package eventlog

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/database"
)

// foreign are the events that were restored from another PostgreSQL server's dump: that server numbered its transactions
// separately, and events with future numbers would never be below the watermark.
const foreign = "FROM events WHERE position >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint"

// renumber puts a restored log in the order of ids, and moves every webhook's place with it. A place moves before the first event
// that came after it, so that none is lost; an event that it passes again already has its delivery. It never moves beyond the
// dump's last event, because a command may have written since. Two servers that start at once do this one after the other.
var renumber = []string{
	"LOCK TABLE events, webhook_endpoints IN SHARE ROW EXCLUSIVE MODE",
	`UPDATE webhook_endpoints SET cursor_position = 0, cursor_event_id = LEAST(dump.last,
  (SELECT MIN(id) - 1 FROM events WHERE (position, id) > (cursor_position, cursor_event_id)))
FROM (SELECT MAX(id) AS last ` + foreign + `) AS dump WHERE dump.last IS NOT NULL`,
	"UPDATE events SET position = 0 WHERE position <> 0 AND EXISTS (SELECT 1 " + foreign + ")",
}

// adoptDump takes over the log of a database that was restored from another PostgreSQL server.
func adoptDump(ctx context.Context, db *database.DB) error {
	if db.Dialect != dialect.Postgres {
		return nil
	}
	var found bool
	if err := db.ReadSQL().QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 "+foreign+")").Scan(&found); err != nil || !found {
		return err
	}
	return db.InTx(database.Unhurried(ctx), func(ctx context.Context, tx *database.Tx) error {
		for _, statement := range renumber {
			if _, err := tx.ExecContext(ctx, statement); err != nil {
				return fmt.Errorf("renumber the events of a dump: %w", err)
			}
		}
		return nil
	})
}

// renumbered maps a place that a client kept to a restored log, where all events are in the order of their ids; the place's own may
// have been deleted. Of transactions that ran concurrently shortly before the place, the client may miss one.
func renumbered(ctx context.Context, db *database.DB, c Cursor) (Cursor, error) {
	if db.Dialect != dialect.Postgres || c.Position == 0 {
		return c, nil
	}
	now := Cursor{EventID: c.EventID}
	const query = "SELECT position FROM events WHERE position = 0 AND id >= $1 LIMIT 1"
	err := db.ReadSQL().QueryRowContext(ctx, query, c.EventID).Scan(&now.Position)
	if errors.Is(err, sql.ErrNoRows) {
		return c, nil
	}
	return now, err
}
