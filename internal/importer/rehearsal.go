package importer

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/database"
)

// A dry run is a rehearsal: the import itself, on temporary tables with copies of what it touches. So it tells what the import
// does, down to the closed months, though each rule is written once, and periods by the one package that may. A computation of its
// own would have to repeat all statements of history.

// rehearsed are the tables that an import writes to.
var rehearsed = []string{
	"branches", "plans", "customers", "contracts", "service_periods", "logins", "access_periods", "comodatos", "notices",
	"scheduled_cancellations", "cancellation_reasons", "cancellations", "cancellation_customer_kept_active_by",
	"service_orders", "service_order_items", "events",
}

// copyCatalog copies the branches, plans and reasons, which are few.
func copyCatalog(ctx context.Context, tx *database.Tx) error {
	for _, table := range []string{"branches", "plans", "cancellation_reasons"} {
		if _, err := copyRows(ctx, tx, table, "1 = 1"); err != nil {
			return err
		}
	}
	return nil
}

// rehearseChunk prepares a chunk. PostgreSQL plans by how much tables hold, and doesn't look at temporary ones by itself: so it is
// told each time when there may be twice as much.
func rehearseChunk(ctx context.Context, tx *database.Tx, n named, chunk int) error {
	if err := copyNamed(ctx, tx, n); err != nil {
		return err
	}
	if tx.Dialect != dialect.Postgres || chunk&(chunk-1) != 0 {
		return nil
	}
	_, err := tx.ExecContext(ctx, "ANALYZE "+strings.Join(rehearsed, ", "))
	return err
}

// copyNamed copies the customers to whom the records belong, each once and with all that is theirs: what becomes of a row depends
// on nothing else. A login that went from one customer to another is copied with both.
func copyNamed(ctx context.Context, tx *database.Tx, n named) error {
	customers, err := newcomers(ctx, tx, n)
	if err != nil || len(customers) == 0 {
		return err
	}
	var (
		stored    = tx.Stored
		theirs    = idIn("customer_id", customers)
		contracts = "(SELECT id FROM " + stored("contracts") + " WHERE " + theirs + ")"
		copied    = map[string][]string{}
	)
	for _, c := range []struct {
		table string
		which func() string
	}{
		{"customers", func() string { return idIn("id", customers) }},
		{"contracts", func() string { return theirs }},
		{"comodatos", func() string { return "contract_id IN " + contracts }},
		{"notices", func() string { return "contract_id IN " + contracts }},
		{"scheduled_cancellations", func() string { return "contract_id IN " + contracts }},
		{"cancellations", func() string { return "contract_id IN " + contracts }},
		{"service_orders", func() string { return "contract_id IN " + contracts }},
		{"logins", func() string {
			return "id IN (SELECT id FROM " + stored("logins") + " WHERE " + theirs +
				" UNION SELECT id FROM " + stored("logins") + " WHERE contract_id IN " + contracts +
				" UNION SELECT login_id FROM " + stored("access_periods") + " WHERE contract_id IN " + contracts + ")"
		}},
		{"access_periods", func() string { return idIn("login_id", copied["logins"]) }},
		// Those of others, with whom the logins were.
		{"cancellations", func() string {
			return "id IN (SELECT unlinked_by_id FROM access_periods WHERE " + idIn("login_id", copied["logins"]) + ")"
		}},
		{"contracts", func() string {
			return "id IN (SELECT contract_id FROM logins WHERE " + idIn("id", copied["logins"]) +
				" UNION SELECT contract_id FROM access_periods WHERE " + idIn("login_id", copied["logins"]) + ")"
		}},
		{"service_periods", func() string { return idIn("contract_id", copied["contracts"]) }},
	} {
		ids, err := copyRows(ctx, tx, c.table, c.which())
		if err != nil {
			return err
		}
		copied[c.table] = append(copied[c.table], ids...)
	}
	return nil
}

// newcomers are the customers to whom the records belong and who aren't copied yet.
func newcomers(ctx context.Context, tx *database.Tx, n named) ([]string, error) {
	s := n.owners(tx, tx.Stored)
	query, args := s.WriteString(" WHERE NOT EXISTS (SELECT 1 FROM customers c WHERE c.id = n.id)").Query()
	return ids(ctx, tx, query, args...)
}

// copyRows copies those rows of a table that aren't yet, and tells their ids. Copies are changed afterwards, but never deleted.
func copyRows(ctx context.Context, tx *database.Tx, table, which string) ([]string, error) {
	statement := "INSERT INTO " + table + " SELECT * FROM " + tx.Stored(table) + " WHERE " + which +
		" ON CONFLICT (id) DO NOTHING RETURNING id"
	copied, err := ids(ctx, tx, statement)
	if err != nil {
		return nil, fmt.Errorf("copy %s: %w", table, err)
	}
	return copied, nil
}

// idIn is the condition that a column has one of the ids.
func idIn(column string, ids []string) string {
	if len(ids) == 0 {
		return "1 = 0"
	}
	return column + " IN (" + strings.Join(ids, ",") + ")"
}

func ids(ctx context.Context, tx *database.Tx, query string, args ...any) (list []string, err error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		list = append(list, strconv.Itoa(id))
	}
	return list, rows.Err()
}
