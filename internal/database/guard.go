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

// ApplicationName is the prefix of application_name on every connection of the program, by which PostgreSQL, and other processes of
// the program, tell its transactions from others.
const ApplicationName = "vinculo"

// A paused process, or a machine that is cut off, must not hold up the others by what its transactions have locked and read, or by
// the live events that wait for them. So the server ends transactions that are idle for too long, statements that wait or run for
// too long, and connections whose peer doesn't respond. Settings in the database URL take precedence.
var limits = map[string]string{
	"idle_in_transaction_session_timeout": "15s",
	// Closing a month locks its logins for as long as an answer may take.
	"lock_timeout": "25s",
	// A query that a client waits for ends long before; this is for those of tasks, and of processes that no longer respond.
	"statement_timeout": "5min",
	// Compiling a statement takes longer than running it: what is asked here is short, or has a large expression for each month.
	"jit":                     "off",
	"tcp_keepalives_idle":     "30s",
	"tcp_keepalives_interval": "10s",
	"tcp_keepalives_count":    "3",
	"tcp_user_timeout":        "30s",
}

// unhurried are the limits lifted for migrations and checks of the whole database, which take the time that they need.
var unhurried = []string{"idle_in_transaction_session_timeout", "lock_timeout", "statement_timeout"}

const (
	connectTimeout = 5 * time.Second
	// deafTime is how long the server may leave what it is sent unacknowledged.
	deafTime = 30 * time.Second
)

// Guard sets the limits of a connection that wasn't opened by this package. It sets them after connecting, since a pooler like
// PgBouncer refuses startup parameters that it doesn't know.
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

// dialer connects so that it is noticed when the server is cut off.
func dialer(timeout time.Duration) *net.Dialer {
	keepAlive := net.KeepAliveConfig{Enable: true, Idle: 30 * time.Second, Interval: 10 * time.Second, Count: 3}
	return &net.Dialer{Timeout: timeout, KeepAliveConfig: keepAlive, Control: setUserTimeout}
}

// withoutLimits are the parameters of a connection without limits.
func withoutLimits() map[string]string {
	own := maps.Clone(limits)
	for _, name := range unhurried {
		own[name] = "0"
	}
	return own
}
