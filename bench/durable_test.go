package bench

import (
	"testing"

	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// BenchmarkCancelDurable is what it costs that an acknowledged cancellation survives a power cut. How often it syncs tells
//
//	strace -f -c -e fsync,fdatasync bench.test -test.bench CancelDurable/FULL -test.benchtime 50x
func BenchmarkCancelDurable(b *testing.B) {
	for _, synchronous := range []string{database.SynchronousFull, database.SynchronousNormal} {
		b.Run(synchronous, func(b *testing.B) {
			s := newBase(b, "sqlite", b.N)
			service := cancellation.New(dbtest.OpenURL(b, s.url, database.WithSynchronous(synchronous)), eventlog.NewLog())
			ctx := system(b)
			b.ResetTimer()
			for _, c := range s.contracts {
				if _, err := service.Cancel(ctx, cancellation.Command{ContractID: c.ID, ReasonID: s.reason.ID}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "cancellations/s")
		})
	}
}
