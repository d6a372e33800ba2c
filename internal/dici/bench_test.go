package dici_test

import (
	"context"
	"fmt"
	"os"
	"strconv"
	"testing"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/viewer"
)

// BenchmarkReport declares a month of a base of 100,000 accesses, or of as many as VINCULO_BENCH_ACCESSES says.
func BenchmarkReport(b *testing.B) {
	accesses := 100_000
	if s := os.Getenv("VINCULO_BENCH_ACCESSES"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		accesses = n
	}
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(fmt.Sprintf("%s/%d", engine, accesses), func(b *testing.B) {
			db := dbtest.Open(b, engine)
			ctx := viewer.System(context.Background())
			if err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error { return fillBase(ctx, tx, accesses) }); err != nil {
				b.Fatal(err)
			}
			s := dici.New(db, event.NewLog())
			for b.Loop() {
				report, err := s.Report(ctx, branchA, 2024, 5)
				if err != nil {
					b.Fatal(err)
				}
				if report.TotalAccesses != accesses {
					b.Fatalf("%d accesses, want %d", report.TotalAccesses, accesses)
				}
			}
		})
	}
}

// fillBase lets the database make the accesses itself: one contract and one login each, in 100 cities at 20 speeds.
func fillBase(ctx context.Context, tx *database.Tx, accesses int) error {
	branch := tx.Branch.Create().SetName("Matriz").SetCnpj(branchA).SaveX(ctx)
	plan := tx.Plan.Create().SetCode("P").SetName("Plano").SaveX(ctx)
	customer := tx.Customer.Create().SetCode("C").SetType("PF").SetName("Cliente").SetSearchName("cliente").
		SetDocument("00000000191").SaveX(ctx)
	city := tx.City.Query().FirstIDX(ctx)
	const stamp = "2023-01-01 12:00:00+00:00"
	numbers := fmt.Sprintf("WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %d) ", accesses-1)
	const firstContract = 25_769_803_776 + 1
	for _, statement := range []string{
		numbers + fmt.Sprintf(`INSERT INTO contracts (id, created_at, updated_at, number, status, status_changed_at, activated_at,
			customer_id, plan_id, branch_id) SELECT %d + i, '%s', '%s', 'K' || i, 'ACTIVE', '%s', '%s', %d, %d, %d FROM n`,
			firstContract, stamp, stamp, stamp, stamp, customer.ID, plan.ID, branch.ID),
		numbers + fmt.Sprintf(`INSERT INTO logins (created_at, updated_at, username, active, activated_at, zone, medium,
			technology, product, speed_mbps, customer_type, contract_id, customer_id, city_id)
			SELECT '%s', '%s', 'u' || i, true, '%s', 'URBANO', 'FIBRA', 'FTTH', 'INTERNET', 50 * (1 + i %% 20), 'PF',
			%d + i, %d, %d + i %% 100 FROM n`, stamp, stamp, stamp, firstContract, customer.ID, city),
	} {
		if _, err := tx.ExecContext(ctx, statement); err != nil {
			return err
		}
	}
	return nil
}
