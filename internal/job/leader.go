package job

import (
	"context"
	"log/slog"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/database"
)

// leaderWatch is how often a process looks for a leader lease that was set by a clock that was ahead.
const leaderWatch = time.Minute

// overlongLead deletes such a lease: River's last 15 seconds, by the database's clock. If that clock is set back, the lease of a
// dead process would last until the clock has caught up, and no process would poll.
var overlongLead = map[string]string{
	dialect.SQLite:   "DELETE FROM river_leader WHERE expires_at > datetime('now', 'subsec', '+1 minute')",
	dialect.Postgres: "DELETE FROM river_leader WHERE expires_at > now() + interval '1 minute'",
}

// endOverlongLeads does so at once and periodically, until the context ends.
func endOverlongLeads(ctx context.Context, db *database.DB) {
	ticker := time.NewTicker(leaderWatch)
	defer ticker.Stop()
	for {
		if _, err := db.WriteSQL().ExecContext(ctx, overlongLead[db.Dialect]); err != nil && ctx.Err() == nil {
			slog.ErrorContext(ctx, "an overlong lease couldn't be ended", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}
