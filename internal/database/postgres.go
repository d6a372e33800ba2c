package database

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
)

const (
	// connections are for everything but authentication.
	connections = 16 - identityConnections
	// besideReading is how many of them are left to changes and tasks, because answers can't read with them.
	besideReading = beside + 2
)

func (db *DB) openPostgres(databaseURL string) error {
	db.Dialect = dialect.Postgres
	config, err := pgx.ParseConfig(databaseURL)
	if err != nil {
		return errors.New("the database URL is not a valid postgres:// URL")
	}
	unlimited := config.Copy()
	guard(unlimited, withoutLimits())
	db.unhurried = sql.OpenDB(connector{stdlib.GetConnector(*unlimited)})
	db.unhurried.SetMaxIdleConns(0)
	db.alone = db.unhurried
	Guard(config)
	pool := openPool(config, connections)
	db.readSQL, db.writeSQL, db.identitySQL = pool, pool, openPool(config, identityConnections)
	db.turns = newTurns(connections - besideReading)
	return nil
}

func openPool(config *pgx.ConnConfig, connections int) *sql.DB {
	pool := sql.OpenDB(connector{stdlib.GetConnector(*config)})
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	pool.SetConnMaxIdleTime(5 * time.Minute)
	return pool
}

// connector opens connections that say whether they are closed, which pgx's own don't. A cancelled statement closes its connection,
// and database/sql would hand it to the next caller, which fails when that happens three times.
type connector struct{ driver.Connector }

// Connect implements driver.Connector.
func (c connector) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	pg, ok := conn.(*stdlib.Conn)
	if !ok {
		return nil, fmt.Errorf("pgx opened a %T", conn)
	}
	return connection{pg}, nil
}

type connection struct{ *stdlib.Conn }

// IsValid implements driver.Validator.
func (c connection) IsValid() bool { return !c.Conn.Conn().IsClosed() }
