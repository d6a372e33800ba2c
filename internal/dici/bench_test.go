package dici_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// BenchmarkMonth declares a month of a base of 100,000 accesses, or of as many as VINCULO_BENCH_ACCESSES says, beside the same
// GROUP BY written by hand, and closes it. "of-by-hand" is how fast the report is in comparison: 1 is as fast.
func BenchmarkMonth(b *testing.B) {
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
			for _, write := range []func(context.Context, *database.Tx) error{
				func(ctx context.Context, tx *database.Tx) error { return fillBase(ctx, tx, accesses) }, history.Fill,
			} {
				if err := db.InTx(database.Unhurried(ctx), write); err != nil {
					b.Fatal(err)
				}
			}
			s := dici.New(db, eventlog.NewLog())
			b.Run("report", func(b *testing.B) {
				var report, byHand time.Duration
				// Neither shall pay for the first reading of the disk.
				timed(b, func() (int, error) { return groupedByHand(ctx, db) }, accesses)
				for b.Loop() {
					report += timed(b, func() (int, error) {
						r, err := s.Report(ctx, branchA, 2024, 5)
						if err != nil {
							return 0, err
						}
						return r.TotalAccesses, nil
					}, accesses)
					byHand += timed(b, func() (int, error) { return groupedByHand(ctx, db) }, accesses)
				}
				b.ReportMetric(float64(byHand)/float64(report), "of-by-hand")
				b.ReportMetric(report.Seconds()*1000/float64(b.N), "report-ms")
			})
			b.Run("close", func(b *testing.B) {
				month := 0
				for b.Loop() {
					month++
					if _, err := s.CloseMonth(ctx, branchA, 2024, month); err != nil {
						b.Fatal(err)
					}
				}
			})
		})
	}
}

// timed says how long it takes to count the accesses.
func timed(b *testing.B, count func() (int, error), want int) time.Duration {
	b.Helper()
	since := time.Now()
	n, err := count()
	if err != nil || n != want {
		b.Fatalf("%d accesses, want %d: %v", n, want, err)
	}
	return time.Since(since)
}

// groupedByHand is what a month's declaration asks of a database at least.
func groupedByHand(ctx context.Context, db *database.DB) (total int, err error) {
	end := "2024-06-01 03:00:00+00:00"
	rows, err := db.Reader().QueryContext(ctx, fmt.Sprintf(`SELECT city_id, zone, medium, product, technology, speed_mbps,
		customer_type, COUNT(*)
		FROM access_periods WHERE branch_id = (SELECT id FROM branches WHERE cnpj = '%s') AND started_at < '%s'
			AND (ended_at IS NULL OR ended_at >= '%s') AND unlinked_at IS NULL
		GROUP BY city_id, zone, medium, product, technology, speed_mbps, customer_type`, branchA, end, end))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var city, accesses int
		var zone, medium, product, technology, customerType string
		var speed float64
		if err := rows.Scan(&city, &zone, &medium, &product, &technology, &speed, &customerType, &accesses); err != nil {
			return 0, err
		}
		total += accesses
	}
	return total, rows.Err()
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
