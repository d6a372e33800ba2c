package bench

import (
	"syscall"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// batchSize is the number of contracts that one request cancels.
const batchSize = 10_000

// BenchmarkBatch cancels 10,000 contracts as one batch, and for comparison by plain set-based SQL: in chunks of 500 as the batch,
// and in one transaction. Creating the batch with its rows is part of neither.
func BenchmarkBatch(b *testing.B) {
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(engine+"/vinculo", func(b *testing.B) {
			measure(b, engine, func(s *base, id int) error {
				return cancellation.New(s.db, eventlog.NewLog()).RunBatch(b.Context(), id, nil)
			})
		})
		for name, chunk := range map[string]int{"sql-chunks": 500, "sql-whole": batchSize} {
			b.Run(engine+"/"+name, func(b *testing.B) {
				measure(b, engine, func(s *base, id int) error {
					return batchSQL(b.Context(), openRaw(b, engine, s.url), engine, id, s.reason.ID, chunk)
				})
			})
		}
	}
}

// measure runs one batch an iteration, each on a fresh base, and checks that it left all of its traces.
func measure(b *testing.B, engine string, run func(s *base, id int) error) {
	b.Helper()
	var spent, busy time.Duration
	for range b.N {
		b.StopTimer()
		s := newBase(b, engine, batchSize)
		id := s.newBatch(b)
		if engine == "postgres" {
			if _, err := s.db.WriteSQL().ExecContext(b.Context(), "VACUUM ANALYZE"); err != nil {
				b.Fatal(err)
			}
		}
		b.StartTimer()
		start, used := time.Now(), cpuTime(b)
		if err := run(s, id); err != nil {
			b.Fatal(err)
		}
		spent, busy = spent+time.Since(start), busy+cpuTime(b)-used
		b.StopTimer()
		s.check(b, id)
	}
	b.ReportMetric(float64(b.N*batchSize)/spent.Seconds(), "contracts/s")
	b.ReportMetric(float64(busy.Microseconds())/float64(b.N*batchSize), "cpu-µs/contract")
}

// cpuTime is what this process has used of the processors: with SQLite all of the work, whatever else the machine does.
func cpuTime(b *testing.B) time.Duration {
	b.Helper()
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func (s *base) newBatch(b *testing.B) int {
	b.Helper()
	ids := make([]int, 0, len(s.contracts))
	for _, c := range s.contracts {
		ids = append(ids, c.ID)
	}
	batch, err := cancellation.New(s.db, eventlog.NewLog()).CreateBatch(system(b), cancellation.NewBatch{
		ContractIDs: ids, ReasonID: s.reason.ID, OnRefusal: domain.OnRefusalSkip,
	})
	if err != nil {
		b.Fatal(err)
	}
	return batch.ID
}

// check sees that product and yardstick did the same work.
func (s *base) check(b *testing.B, id int) {
	b.Helper()
	ctx, r := system(b), s.db.Reader()
	batch := r.CancellationBatch.GetX(ctx, id)
	if batch.Status != domain.BatchDone || batch.Cancelled != batchSize {
		b.Fatalf("batch %v", batch)
	}
	for _, c := range []struct {
		query string
		want  int
	}{
		{"SELECT COUNT(*) FROM contracts c JOIN cancellations k ON k.id = c.cancellation_id WHERE c.status = 'CANCELLED' AND " +
			"c.cancelled_at = k.effective_at", batchSize},
		{"SELECT COUNT(*) FROM service_orders o JOIN cancellations k ON k.id = o.cancellation_id", batchSize},
		{
			"SELECT COUNT(*) FROM logins WHERE NOT active AND secret IS NULL AND facts_frozen_at IS NOT NULL AND contract_id IS NOT NULL",
			2 * batchSize,
		},
		{"SELECT COUNT(*) FROM access_periods WHERE ended_at IS NOT NULL", 2 * batchSize},
		{"SELECT COUNT(*) FROM service_periods WHERE ended_at IS NOT NULL AND cancellation_id IS NOT NULL", batchSize},
		{"SELECT COUNT(*) FROM customers WHERE NOT active AND inactivated_at IS NOT NULL", batchSize},
		{"SELECT COUNT(*) FROM events WHERE contract_id IS NOT NULL", 4 * batchSize},
		{"SELECT COUNT(*) FROM cancellation_batch_rows WHERE outcome = 'CANCELLED' AND cancellation_id IS NOT NULL", batchSize},
	} {
		var got int
		if err := s.db.ReadSQL().QueryRowContext(b.Context(), c.query).Scan(&got); err != nil || got != c.want {
			b.Fatalf("%s: %d, %v; want %d", c.query, got, err, c.want)
		}
	}
}
