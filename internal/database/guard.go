package database

import (
	"context"
	"fmt"
	"maps"
	"net"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// ApplicationName begins the application_name of every connection of the program: by it PostgreSQL, and other processes of the program,
// tell its transactions from others.
const ApplicationName = "vinculo"

// A process that is paused, or a machine that is cut off, must not hold up the others: what its transactions have locked and read, and the
// live events that wait for them. So the server ends a transaction that is idle for too long, a statement that waits or runs for too long,
// and a connection that nobody answers on. Whatever the database's URL sets wins.
var limits = map[string]string{
	"idle_in_transaction_session_timeout": "15s",
	// A month that is closed holds its logins for as long as an answer may take.
	"lock_timeout": "25s",
	// A query that a client waits for ends long before; this is for those of the tasks, and of processes that don't listen any more.
	"statement_timeout":       "5min",
	"tcp_keepalives_idle":     "30s",
	"tcp_keepalives_interval": "10s",
	"tcp_keepalives_count":    "3",
	"tcp_user_timeout":        "30s",
}

// unhurried are the limits that migrations, and checks of the whole base, don't have: they take the time that they need.
var unhurried = []string{"idle_in_transaction_session_timeout", "lock_timeout", "statement_timeout"}

const (
	connectTimeout = 5 * time.Second
	// deafTime is how long the server may leave unacknowledged what it is sent.
	deafTime = 30 * time.Second
)

// Guard sets the limits of a connection, for those that aren't opened by this package. They are set once it is connected, since a
// pooler like PgBouncer refuses parameters at the start that it doesn't know.
func Guard(config *pgx.ConnConfig) { guard(config, limits) }

func guard(config *pgx.ConnConfig, limits map[string]string) {
	own := ApplicationName
	if name := config.RuntimeParams["application_name"]; name != "" {
		own += ": " + name
	}
	config.RuntimeParams["application_name"] = own
	var statement strings.Builder
	for _, name := range slices.Sorted(maps.Keys(limits)) {
		if !isSet(config, name) {
			fmt.Fprintf(&statement, "SET %s = '%s';", name, limits[name])
		}
	}
	next := config.AfterConnect
	config.AfterConnect = func(ctx context.Context, conn *pgconn.PgConn) error {
		if _, err := conn.Exec(ctx, statement.String()).ReadAll(); err != nil {
			return fmt.Errorf("set the limits of a connection: %w", err)
		}
		if next != nil {
			return next(ctx, conn)
		}
		return nil
	}
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectTimeout
	}
	config.DialFunc = dialer(config.ConnectTimeout).DialContext
}

// isSet says whether the URL sets a parameter, by its name or among the options.
func isSet(config *pgx.ConnConfig, name string) bool {
	_, set := config.RuntimeParams[name]
	return set || strings.Contains(config.RuntimeParams["options"], name)
}

// dialer connects so that a server which is cut off is noticed.
func dialer(timeout time.Duration) *net.Dialer {
	keepAlive := net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 10 * time.Second, Count: 3}
	return &net.Dialer{Timeout: timeout, KeepAliveConfig: keepAlive, Control: noticeDeafness}
}

// withoutLimits are the limits of a connection that takes its time.
func withoutLimits() map[string]string {
	own := maps.Clone(limits)
	for _, name := range unhurried {
		own[name] = "0"
	}
	return own
}
