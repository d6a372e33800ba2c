package bench

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/webhook"
)

// BenchmarkWebhooks sends the events of as many contracts as VINCULO_BENCH_EVENTS says, 2,000 without it, to one endpoint and to
// five, from the log to the last record of a delivery; receiving them is part of the processors' time. The yardstick posts as many
// bodies by as many workers, without a database.
func BenchmarkWebhooks(b *testing.B) {
	events := 2000
	if s := os.Getenv("VINCULO_BENCH_EVENTS"); s != "" {
		n, err := strconv.Atoi(s)
		if err != nil {
			b.Fatal(err)
		}
		events = n
	}
	for _, endpoints := range []int{1, 5} {
		for _, engine := range apptest.Engines {
			b.Run(fmt.Sprintf("%s/%d-endpoints", engine, endpoints), func(b *testing.B) { sendAll(b, engine, events, endpoints) })
		}
		b.Run(fmt.Sprintf("http-only/%d-endpoints", endpoints), func(b *testing.B) { postAll(b, events*endpoints, 8*endpoints) })
	}
}

func sendAll(b *testing.B, engine string, events, endpoints int) {
	var spent, busy, first time.Duration
	var statements atomic.Int64
	for range b.N {
		b.StopTimer()
		r := newReceiver(b)
		s := apptest.StartConfig(b, app.Config{
			Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(b, engine),
			WebhooksPrivate: true,
		},
			app.WithDatabase(database.WithStatements(func(context.Context, string) { statements.Add(1) })))
		connect(b, s, r.URL, events, endpoints)
		statements.Store(0)
		b.StartTimer()
		start, used := time.Now(), cpuTime(b)
		r.first = func() { first += time.Since(start) }
		if err := s.Webhooks.Run(system(b)); err != nil {
			b.Fatal(err)
		}
		spent, busy = spent+time.Since(start), busy+cpuTime(b)-used
		b.StopTimer()
		delivered := s.Reader().WebhookDelivery.Query().Where(webhookdelivery.StatusEQ(domain.DeliveryDelivered)).CountX(system(b))
		if int(r.received.Load()) != events*endpoints || delivered != events*endpoints {
			b.Fatalf("%d were received and %d recorded, want %d", r.received.Load(), delivered, events*endpoints)
		}
	}
	sent := float64(b.N * events * endpoints)
	b.ReportMetric(sent/spent.Seconds(), "deliveries/s")
	b.ReportMetric(float64(statements.Load())/float64(events*endpoints), "statements/delivery")
	b.ReportMetric(float64(busy.Microseconds())/sent, "cpu-µs/delivery")
	b.ReportMetric(first.Seconds()/float64(b.N), "s-to-the-first")
}

// receiver accepts all that is posted to it.
type receiver struct {
	*httptest.Server
	received atomic.Int64
	first    func()
	once     sync.Once
}

func newReceiver(b *testing.B) *receiver {
	b.Helper()
	r := &receiver{first: func() {}}
	r.Server = httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, request *http.Request) {
		r.once.Do(func() { r.first() })
		_, _ = io.Copy(io.Discard, request.Body)
		r.received.Add(1)
	}))
	b.Cleanup(r.Close)
	return r
}

// connect makes the endpoints, and then one event of each of as many contracts.
func connect(b *testing.B, s *apptest.Server, address string, events, endpoints int) {
	b.Helper()
	for range endpoints {
		_, _, err := s.Webhooks.CreateEndpoint(system(b), webhook.NewEndpoint{
			Name: "bench", URL: address, EventTypes: []event.Type{event.TypeCONTRACT_CANCELLED},
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	base := base{db: s.DB}
	s.Write(b, func(ctx context.Context, tx *database.Tx) error {
		base.contracts = nil
		base.fill(ctx, tx, events)
		return s.Events.Append(ctx, tx, cancelled(base.contracts)...)
	})
}

func cancelled(contracts []*ent.Contract) []eventlog.Entry {
	entries := make([]eventlog.Entry, 0, len(contracts))
	for _, c := range contracts {
		entries = append(entries, eventlog.Entry{
			Type: event.TypeCONTRACT_CANCELLED, ContractID: c.ID, SubjectID: c.ID, Data: map[string]any{"origin": "BULK", "loginsKept": 2},
		})
	}
	return entries
}

// postAll is the yardstick.
func postAll(b *testing.B, count, workers int) {
	body := []byte(strings.Repeat("x", 300))
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: workers}}
	var spent time.Duration
	used := cpuTime(b)
	for range b.N {
		r := newReceiver(b)
		start := time.Now()
		var left atomic.Int64
		left.Store(int64(count))
		var all sync.WaitGroup
		for range workers {
			all.Go(func() {
				for left.Add(-1) >= 0 {
					response, err := client.Post(r.URL, "application/json", bytes.NewReader(body))
					if err != nil {
						b.Error(err)
						return
					}
					_ = response.Body.Close()
				}
			})
		}
		all.Wait()
		spent += time.Since(start)
	}
	b.ReportMetric(float64(b.N*count)/spent.Seconds(), "deliveries/s")
	b.ReportMetric(float64((cpuTime(b)-used).Microseconds())/float64(b.N*count), "cpu-µs/delivery")
}
