package database

import "database/sql"

// WriteSQL is the pool of connections that write: a single one on SQLite. It is for packages with their own tables, such as jobs;
// use cases write with InTx.
func (db *DB) WriteSQL() *sql.DB { return db.writeSQL }

// ReadSQL is the pool of connections that read, for queries that ent can't express.
func (db *DB) ReadSQL() *sql.DB { return db.readSQL }

// UnhurriedSQL is a pool whose statements have no time limits on PostgreSQL: for migrations.
func (db *DB) UnhurriedSQL() *sql.DB { return db.unhurried }
