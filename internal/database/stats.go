package database

import "database/sql"

// Stats are the figures of the connection pools, by what they are for. The one for answers is what requests may read with of another.
func (db *DB) Stats() map[string]sql.DBStats {
	stats := map[string]sql.DBStats{"write": db.writeSQL.Stats(), "identity": db.identitySQL.Stats(), "answers": db.turns.stats()}
	if db.readSQL != db.writeSQL {
		stats["read"] = db.readSQL.Stats()
	}
	return stats
}
