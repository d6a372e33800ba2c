package eventlog

import (
	"context"
	"log/slog"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"

	"github.com/vinculo/vinculo/internal/database"
)

// channel is the PostgreSQL channel on which processes notify each other that there is something to read, and no more.
const channel = "vinculo_events"

func notify(ctx context.Context, db *database.DB) error {
	if db.Dialect != dialect.Postgres {
		return nil
	}
	_, err := db.WriteSQL().ExecContext(ctx, "SELECT pg_notify($1, '')", channel)
	return err
}

// How long to wait before reconnecting.
const firstRetry, lastRetry = 100 * time.Millisecond, 30 * time.Second

// listen calls heard whenever another process notifies, until the context ends, on its own connection.
func listen(ctx context.Context, databaseURL string, heard func()) {
	retry := firstRetry
	for {
		err := hear(ctx, databaseURL, func() {
			retry = firstRetry
			heard()
		})
		if ctx.Err() != nil {
			return
		}
		slog.WarnContext(ctx, "events of other processes come late: the connection that listens is lost", "error", err)
		select {
		case <-ctx.Done():
			return
		case <-time.After(retry):
			retry = min(2*retry, lastRetry)
		}
	}
}

func hear(ctx context.Context, databaseURL string, heard func()) error {
	config, err := pgx.ParseConfig(databaseURL)
	if err != nil {
		return err
	}
	database.Guard(config)
	conn, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return err
	}
	defer func() { _ = conn.Close(context.WithoutCancel(ctx)) }()
	if _, err := conn.Exec(ctx, "LISTEN "+channel); err != nil {
		return err
	}
	for {
		// The first call covers what was notified while no connection listened.
		heard()
		if _, err := conn.WaitForNotification(ctx); err != nil {
			return err
		}
	}
}
