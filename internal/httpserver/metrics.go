package httpserver

import (
	"database/sql"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are the program's metrics for Prometheus. Their labels are routes, methods, kinds and names of the schema: a fixed set,
// whatever clients send, and never data.
type Metrics struct {
	registry   *prometheus.Registry
	requests   *prometheus.HistogramVec
	operations *prometheus.HistogramVec
	errors     *prometheus.CounterVec
	jobs       *prometheus.HistogramVec
	webhooks   *prometheus.HistogramVec
}

// NewMetrics returns the metrics of the program; pools returns the statistics of the database's connection pools.
func NewMetrics(version string, pools func() map[string]sql.DBStats) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "vinculo_http_request_duration_seconds", Help: "Requests by route, method and status.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"route", "method", "status"}),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "vinculo_graphql_operation_duration_seconds",
			Help:    "GraphQL operations by type, root field and outcome (ok, refused, fault).",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"type", "field", "outcome"}),
		errors: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "vinculo_graphql_errors_total", Help: "GraphQL answers with errors by the errors' code.",
		}, []string{"code"}),
		jobs: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "vinculo_job_duration_seconds", Help: "Jobs by task and outcome (done, failed, stopped).",
			Buckets: prometheus.ExponentialBuckets(0.01, 8, 7),
		}, []string{"task", "outcome"}),
		webhooks: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "vinculo_webhook_delivery_duration_seconds", Help: "Attempts to deliver a webhook by outcome.",
			Buckets: prometheus.ExponentialBuckets(0.01, 4, 7),
		}, []string{"outcome"}),
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "vinculo_build_info", Help: "The program's version.", ConstLabels: prometheus.Labels{"version": version},
	})
	build.Set(1)
	m.registry.MustRegister(m.requests, m.operations, m.errors, m.jobs, m.webhooks, build, poolCollector{pools},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// EventsWait adds how long live events and webhooks have waited for a transaction.
func (m *Metrics) EventsWait(waiting func() time.Duration) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
		Name: "vinculo_events_waiting_seconds",
		Help: "For how long live events and webhooks have waited for a transaction; the log says for which.",
	}, func() float64 { return waiting().Seconds() }))
}

// Handler answers the metrics.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// forwarding are the headers that proxies add for the client they forward.
var forwarding = []string{"Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip"}

// forThisMachine refuses what comes from another machine, unless the answer is public: the metrics have names of the schema, which
// strangers don't learn. Requests through a proxy on this machine come from here, but most proxies name the client.
func forThisMachine(public bool, next http.Handler) http.Handler {
	if public {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from, err := netip.ParseAddrPort(r.RemoteAddr)
		forwarded := slices.ContainsFunc(forwarding, func(name string) bool { return r.Header.Get(name) != "" })
		if err != nil || !from.Addr().Unmap().IsLoopback() || forwarded {
			answerText(w, http.StatusForbidden, "for this machine only, unless VINCULO_METRICS_PUBLIC is true")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Operation counts a GraphQL operation. The field is a name of the schema, never one that a client chose.
func (m *Metrics) Operation(kind, field, outcome string, elapsed time.Duration) {
	m.operations.WithLabelValues(kind, field, outcome).Observe(elapsed.Seconds())
}

// Error counts a GraphQL answer that has an error with the code.
func (m *Metrics) Error(code string) { m.errors.WithLabelValues(code).Inc() }

// Webhook counts an attempt to deliver a webhook. The outcome is one of a few words.
func (m *Metrics) Webhook(outcome string, elapsed time.Duration) {
	m.webhooks.WithLabelValues(outcome).Observe(elapsed.Seconds())
}

// Job counts a job of a task.
func (m *Metrics) Job(task, outcome string, elapsed time.Duration) {
	m.jobs.WithLabelValues(task, outcome).Observe(elapsed.Seconds())
}

func (m *Metrics) request(route, method string, status int, elapsed time.Duration) {
	m.requests.WithLabelValues(route, methodLabel(method), strconv.Itoa(status)).Observe(elapsed.Seconds())
}

var knownMethods = []string{
	http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions,
}

// methodLabel keeps invented methods from filling the memory.
func methodLabel(method string) string {
	if slices.Contains(knownMethods, method) {
		return method
	}
	return "other"
}

var (
	poolOpen = prometheus.NewDesc("vinculo_db_connections_open", "Open connections by pool.", []string{"pool"}, nil)
	poolUsed = prometheus.NewDesc("vinculo_db_connections_in_use", "Connections in use by pool.", []string{"pool"}, nil)
	poolWait = prometheus.NewDesc("vinculo_db_wait_seconds_total", "Time spent waiting for a connection by pool.",
		[]string{"pool"}, nil)
)

// poolCollector reads the statistics of the pools when they are scraped.
type poolCollector struct{ pools func() map[string]sql.DBStats }

// Describe implements prometheus.Collector.
func (poolCollector) Describe(c chan<- *prometheus.Desc) {
	c <- poolOpen
	c <- poolUsed
	c <- poolWait
}

// Collect implements prometheus.Collector.
func (p poolCollector) Collect(c chan<- prometheus.Metric) {
	for name, s := range p.pools() {
		c <- prometheus.MustNewConstMetric(poolOpen, prometheus.GaugeValue, float64(s.OpenConnections), name)
		c <- prometheus.MustNewConstMetric(poolUsed, prometheus.GaugeValue, float64(s.InUse), name)
		c <- prometheus.MustNewConstMetric(poolWait, prometheus.CounterValue, s.WaitDuration.Seconds(), name)
	}
}
