package bench

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
)

// The names of the base: every tenth customer is a Silva, and of 50,000 one is a Quaresma.
var (
	firstNames = strings.Fields(`joao maria jose ana antonio francisca carlos paulo pedro lucas luiz marcos adriana juliana marcia
		fernanda 		patricia aline sandra camila`)
	surnames = strings.Fields(`santos oliveira souza rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida
		lopes 		soares fernandes vieira barbosa rocha`)
)

// fillMillion lets the database make the base itself: to each contract a customer, a login and a comodato; four in ten are
// cancelled over ten years, half of these without the link, and a quarter of these were imported as cancelled.
func fillMillion(b *testing.B, db *database.DB, contracts int) {
	b.Helper()
	started := time.Now()
	err := db.InTx(system(b), func(ctx context.Context, tx *database.Tx) error {
		for _, statement := range million(ctx, tx, contracts) {
			if _, err := tx.ExecContext(ctx, statement); err != nil {
				return fmt.Errorf("%.200s: %w", statement, err)
			}
		}
		return history.Fill(ctx, tx)
	})
	if err == nil {
		_, err = db.WriteSQL().ExecContext(b.Context(),
			map[string]string{dialect.SQLite: "ANALYZE", dialect.Postgres: "VACUUM ANALYZE"}[db.Dialect])
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Logf("%s: %d contracts in %s", db.Dialect, contracts, time.Since(started).Round(time.Second))
}

// million are the statements. Of 5 contracts, by their numbers, 0 and 1 are cancelled, and 1 without the link.
func million(ctx context.Context, tx *database.Tx, n int) []string {
	customer := tx.Customer.Create().SetCode("C").SetType("PF").SetName("C").SetSearchName("c").SetDocument("00000000191").SaveX(ctx)
	branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
	plan := tx.Plan.Create().SetCode("P").SetName("Plano").SaveX(ctx)
	first := tx.Contract.Create().SetNumber("first").SetCustomer(customer).SetBranch(branch).SetPlan(plan).SaveX(ctx).ID + 1
	parameters := tx.ParametersRevision.Query().OnlyIDX(ctx)
	reason, city := tx.CancellationReason.Query().FirstIDX(ctx), tx.City.Query().FirstIDX(ctx)

	instant := func(text string) string {
		if tx.Dialect == dialect.Postgres {
			return "CAST(" + text + " AS timestamptz)"
		}
		return text
	}
	months := func(year int) []string {
		list := make([]string, 0, 120)
		for m := range 120 {
			list = append(list, fmt.Sprintf("%d-%02d-15 12:00:00+00:00", year+m/12, 1+m%12))
		}
		return list
	}
	stamp := instant("'2026-01-01 12:00:00+00:00'")
	began, ended := instant(oneOf(months(2006), "(i * 7) % 120")), instant(oneOf(months(2016), "(i * 13) % 120"))
	name := oneOf(firstNames, "i % 20") +
		" || CASE WHEN i % 50000 = 777 THEN ' zwinglio quaresma ' WHEN i % 10 = 0 THEN ' da silva ' ELSE ' ' || " +
		oneOf(surnames, "(i / 20) % 20") + " || ' ' END || " + oneOf(surnames, "(i / 400) % 20")
	into := func(table, columns, values, where string) string {
		return fmt.Sprintf("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %d) INSERT INTO %s (%s) "+
			"SELECT %s FROM n %s",
			n-1, table, columns, values, where)
	}
	customers, record := customer.ID+1, 8_589_934_592+1
	return []string{
		into("customers", "id, created_at, updated_at, code, type, name, search_name, document, active",
			fmt.Sprintf("%d + i, %s, %s, 'C' || i, 'PF', %s, %s, CAST(10000000000 + i * 97 AS TEXT), true", customers, stamp, stamp, name,
				name), "WHERE true"),
		into("contracts", "id, created_at, updated_at, number, status, status_changed_at, activated_at, cancelled_at, customer_id, "+
			"plan_id, branch_id, city_id",
			fmt.Sprintf(`%d + i, %s, %s, CAST(1000000 + i AS TEXT), CASE WHEN i %% 5 < 2 THEN 'CANCELLED' ELSE 'ACTIVE' END, %s, %s,
				CASE WHEN i %% 5 < 2 THEN %s END, %d + i, %d, %d, %d + i %% 300`, first, stamp, stamp, stamp, began, ended, customers, plan.ID,
				branch.ID, city),
			"WHERE true"),
		into("cancellations", `id, origin, requested_by_name, requested_at, effective_at, keep_login_link, check_open_comodatos,
			inactivate_customer, 			logins_kept, logins_unlinked, customer_inactivated, reason_id, parameters_id, contract_id`,
			fmt.Sprintf(`%d + i, 'MANUAL', 'bench', %s, %s, i %% 5 = 0, false, false, 1 - i %% 5, i %% 5, false, %d + i %% 3, %d, %d + i`,
				record, ended, ended, reason, parameters, first), "WHERE i % 5 < 2 AND i % 8 > 1"),
		fmt.Sprintf("UPDATE contracts SET cancellation_id = %d + (id - %d) WHERE EXISTS (SELECT 1 FROM cancellations k WHERE "+
			"k.contract_id = contracts.id)",
			record, first),
		into("logins", `created_at, updated_at, username, active, activated_at, inactivated_at, zone, medium, technology, product,
			speed_mbps, 			customer_type, contract_id, customer_id, city_id`,
			fmt.Sprintf(`%s, %s, %s || '.' || i, i %% 5 > 1, %s, CASE WHEN i %% 5 < 2 THEN %s END, 'URBANO', 'FIBRA', 'FTTH', 'INTERNET',
				100, 'PF', 				CASE WHEN i %% 5 = 1 THEN NULL ELSE %d + i END, %d + i, %d + i %% 300`,
				began, ended, oneOf(firstNames, "i % 20"), began, ended, first, customers, city), "WHERE true"),
		into("comodatos", "created_at, updated_at, description, status, lent_at, contract_id",
			fmt.Sprintf("%s, %s, 'ONU', CASE WHEN i %% 3 = 0 THEN 'OPEN' ELSE 'RETURNED' END, %s, %d + i", stamp, stamp, stamp, first),
			"WHERE true"),
	}
}

// oneOf picks one of the words by a number.
func oneOf(words []string, number string) string {
	var b strings.Builder
	b.WriteString("CASE " + number)
	for i, w := range words {
		fmt.Fprintf(&b, " WHEN %d THEN '%s'", i, w)
	}
	b.WriteString(" END")
	return b.String()
}
