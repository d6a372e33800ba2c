package database

import "database/sql"

// WriteSQL is the pool of connections that write: a single one on SQLite. It is for what keeps tables of its own, such as jobs;
// use cases write by InTx.
func (db *DB) WriteSQL() *sql.DB { return db.writeSQL }

// ReadSQL is the pool of connections that read, for what ent can't say.
func (db *DB) ReadSQL() *sql.DB { return db.readSQL }

// UnhurriedSQL is a pool whose statements may wait and run for any time, on PostgreSQL: for migrations.
func (db *DB) UnhurriedSQL() *sql.DB { return db.unhurried }
