package savedquery

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
)

// Quotas of one owner's saved queries: all readers may save queries, and these are never deleted automatically.
const (
	maxQueries      = 200
	maxQueriesBytes = 5 << 20
)

const ownQueries = `SELECT COUNT(*), COALESCE(SUM(octet_length(document) + octet_length(COALESCE(variables, ''))), 0)
FROM saved_queries WHERE owner = $1`

// checkQuota refuses a new query, or a change that adds bytes to one, beyond the owner's quota.
func checkQuota(ctx context.Context, tx *database.Tx, owner string, queries, bytes int) (err error) {
	if queries <= 0 && bytes <= 0 {
		return nil
	}
	rows, err := tx.QueryContext(ctx, ownQueries, owner)
	if err != nil {
		return fmt.Errorf("measure the saved queries: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	var number, size int
	if rows.Next() {
		err = rows.Scan(&number, &size)
	}
	if err = errors.Join(err, rows.Err()); err != nil {
		return fmt.Errorf("measure the saved queries: %w", err)
	}
	switch {
	case number+queries > maxQueries:
		return fault.Refuse(fault.New(fault.InvalidState, fault.QueryTooMany).With("max", strconv.Itoa(maxQueries)).At("input"))
	case size+bytes > maxQueriesBytes:
		return fault.Refuse(fault.New(fault.InvalidState, fault.QueryNoRoom).With("max", strconv.Itoa(maxQueriesBytes>>20)).
			At("input", "document"))
	}
	return nil
}
