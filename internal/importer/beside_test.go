package importer_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

// BenchmarkCancellationBesideAnImport tells how long a cancellation by another process waits at most, and how many fail.
func BenchmarkCancellationBesideAnImport(b *testing.B) {
	contracts := 100_000
	if s := os.Getenv("VINCULO_BENCH_CONTRACTS"); s != "" {
		_, _ = fmt.Sscan(s, &contracts)
	}
	dir := largeFolder(b, contracts, false)
	for _, engine := range []string{"sqlite", "postgres"} {
		for _, dry := range []bool{true, false} {
			b.Run(fmt.Sprintf("%s/%d/dry=%t", engine, contracts, dry), func(b *testing.B) {
				url := dbtest.URL(b, engine)
				db, server := dbtest.OpenURL(b, url), dbtest.OpenURL(b, url)
				ids := cancellable(b, db, 5000)
				ctx, stop := context.WithCancel(b.Context())
				done := make(chan [3]float64)
				go func() { done <- cancelUntil(ctx, server, ids) }()
				start := time.Now()
				result, err := importer.Run(viewer.System(b.Context()), db, importer.Options{Dir: dir, DryRun: dry})
				if err != nil || len(result.Problems) > 0 {
					b.Fatalf("%v, %v", err, result)
				}
				took := time.Since(start)
				stop()
				got := <-done
				b.ReportMetric(took.Seconds(), "import-s")
				b.ReportMetric(got[0], "cancellations")
				b.ReportMetric(got[1], "failed")
				b.ReportMetric(got[2], "longest-ms")
			})
		}
	}
}

// cancelUntil cancels one contract after the other.
func cancelUntil(ctx context.Context, db *database.DB, ids []int) (got [3]float64) {
	service := cancellation.New(db, eventlog.NewLog())
	as := viewer.NewContext(context.Background(),
		viewer.Viewer{Kind: viewer.KindToken, ID: 1, Name: "Teste", Scopes: viewer.RoleOperator.Scopes()})
	reason := db.Reader().CancellationReason.Query().FirstIDX(viewer.System(ctx))
	for _, id := range ids {
		if ctx.Err() != nil {
			break
		}
		start := time.Now()
		if _, err := service.Cancel(as, cancellation.Command{ContractID: id, ReasonID: reason}); err != nil {
			got[1]++
			fmt.Println(err)
		}
		got[0]++
		got[2] = max(got[2], float64(time.Since(start).Milliseconds()))
		time.Sleep(20 * time.Millisecond)
	}
	return got
}

// cancellable makes contracts, each with a customer.
func cancellable(b *testing.B, db *database.DB, count int) (ids []int) {
	b.Helper()
	err := db.InTx(viewer.System(b.Context()), func(ctx context.Context, tx *database.Tx) error {
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("06123456700100").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra").SaveX(ctx)
		for from := 0; from < count; from += 500 {
			var customers []*ent.CustomerCreate
			for i := from; i < from+500; i++ {
				code := fmt.Sprintf("X%010d", i)
				customers = append(customers, tx.Customer.Create().SetCode(code).SetDocument(code).SetName("Ana").SetSearchName("ana").
					SetType("PF"))
			}
			var list []*ent.ContractCreate
			for _, c := range tx.Customer.CreateBulk(customers...).SaveX(ctx) {
				list = append(list, tx.Contract.Create().SetNumber(c.Code).SetCustomer(c).SetPlan(plan).SetBranch(branch).
					SetActivatedAt(time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)))
			}
			for _, k := range tx.Contract.CreateBulk(list...).SaveX(ctx) {
				ids = append(ids, k.ID)
			}
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return ids
}
