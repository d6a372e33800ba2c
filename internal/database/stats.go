package database

import "database/sql"

// Stats are the figures of the connection pools, by what they are for.
func (db *DB) Stats() map[string]sql.DBStats {
	stats := map[string]sql.DBStats{"write": db.writeSQL.Stats()}
	if db.readSQL != db.writeSQL {
		stats["read"] = db.readSQL.Stats()
	}
	return stats
}
