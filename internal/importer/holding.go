package importer

import (
	"context"
	"fmt"
	"strconv"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/database"
)

// named are the provider's own codes that rows name: of records that they write, refer to or may collide with.
type named struct{ customers, documents, contracts, logins, usernames, comodatos []string }

// hold makes the chunk wait for others that change records of the same customers, and them for it.
func (n named) hold(ctx context.Context, tx *database.Tx) error {
	if tx.Dialect != dialect.Postgres {
		return nil
	}
	query, args := n.owners(tx, func(table string) string { return table }).Query()
	found, err := ids(ctx, tx, query, args...)
	if err != nil {
		return fmt.Errorf("look up customers: %w", err)
	}
	customers := make([]int, len(found))
	for i, id := range found {
		if customers[i], err = strconv.Atoi(id); err != nil {
			return err
		}
	}
	return tx.Hold(ctx, database.Customers(customers...))
}

// owners selects the customers, as n, to whom the records belong.
func (n named) owners(tx *database.Tx, table func(string) string) *entsql.Builder {
	customers, contracts, logins, comodatos := table("customers"), table("contracts"), table("logins"), table("comodatos")
	s := &entsql.Builder{}
	s.SetDialect(tx.Dialect)
	s.WriteString("SELECT n.id FROM (SELECT 0 AS id WHERE 1 = 0")
	for _, l := range []struct {
		query  string
		values []string
	}{
		{"SELECT id FROM " + customers + " WHERE code", n.customers},
		{"SELECT id FROM " + customers + " WHERE document", n.documents},
		{"SELECT customer_id FROM " + contracts + " WHERE number", n.contracts},
		{"SELECT customer_id FROM " + logins + " WHERE code", n.logins},
		{"SELECT customer_id FROM " + logins + " WHERE active AND username", n.usernames},
		{"SELECT c.customer_id FROM " + contracts + " c JOIN " + comodatos + " e ON e.contract_id = c.id WHERE e.code", n.comodatos},
	} {
		if len(l.values) == 0 {
			continue
		}
		args := make([]any, len(l.values))
		for i, v := range l.values {
			args[i] = v
		}
		s.WriteString(" UNION " + l.query + " IN (").Args(args...).WriteString(")")
	}
	return s.WriteString(") AS n")
}
