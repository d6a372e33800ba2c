package history

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/database"
)

// Former is a former value of accesses.
type Former struct {
	// Value is nil where it was missing.
	Value any `json:"value"`
	// Accesses is how many of them had it.
	Accesses int `json:"accesses"`
}

// FormerValues are the values between two instants, or from the first on if until is nil, that differ from the facts: by column,
// most frequent first.
func FormerValues(
	ctx context.Context, tx *database.Tx, of Accesses, from time.Time, until *time.Time, to Facts,
) (map[string][]Former, error) {
	former := map[string][]Former{}
	list := to.list()
	if len(list) == 0 {
		return former, nil
	}
	s := newStatement(tx)
	for i, f := range list {
		if i > 0 {
			s.WriteString(" UNION ALL ")
		}
		s.WriteString("SELECT '" + f.column + "' AS name, CAST(p." + f.column + " AS " + textType(s) + `) AS value,
			COUNT(DISTINCT p.login_id) AS accesses
			FROM access_periods p WHERE `)
		of.where(s.Builder, "p")
		s.between("p", from, until)
		s.differ("p", []fact{f})
		s.WriteString(" GROUP BY p." + f.column)
	}
	s.WriteString(" ORDER BY name, accesses DESC, value")
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("look up former values: %w", err)
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var column string
		var value *string
		var f Former
		if err := rows.Scan(&column, &value, &f.Accesses); err != nil {
			return nil, err
		}
		if f.Value, err = parsed(column, value); err != nil {
			return nil, fmt.Errorf("a former %s: %w", column, err)
		}
		former[column] = append(former[column], f)
	}
	return former, rows.Err()
}

// parsed is the value of a column that was read as text.
func parsed(column string, value *string) (any, error) {
	switch {
	case value == nil:
		return nil, nil
	case column == "speed_mbps":
		return strconv.ParseFloat(*value, 64)
	case strings.HasSuffix(column, "_id"):
		return strconv.Atoi(*value)
	}
	return *value, nil
}
