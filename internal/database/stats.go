package database

import "database/sql"

// Stats are the connection pools' metrics, by purpose. The pool for answers is part of another one.
func (db *DB) Stats() map[string]sql.DBStats {
	stats := map[string]sql.DBStats{"write": db.writeSQL.Stats(), "identity": db.identitySQL.Stats(), "answers": db.turns.stats()}
	if db.readSQL != db.writeSQL {
		stats["read"] = db.readSQL.Stats()
	}
	return stats
}
