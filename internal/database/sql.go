package database

import "database/sql"

// WriteSQL is the pool of connections that write: a single one on SQLite. For what keeps tables of its own, such as jobs; use
// cases write by InTx.
func (db *DB) WriteSQL() *sql.DB { return db.writeSQL }
