package httpserver

import (
	"database/sql"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are the program's figures for Prometheus. Their labels are routes, methods and kinds: few, and never data.
type Metrics struct {
	registry   *prometheus.Registry
	requests   *prometheus.HistogramVec
	operations *prometheus.HistogramVec
	jobs       *prometheus.HistogramVec
}

// NewMetrics returns the metrics of the program; pools tells the figures of the database's connection pools.
func NewMetrics(version string, pools func() map[string]sql.DBStats) *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "vinculo_http_request_duration_seconds", Help: "Requests by route, method and status.",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"route", "method", "status"}),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "vinculo_graphql_operation_duration_seconds", Help: "GraphQL operations by type and outcome (ok, refused, fault).",
			Buckets: prometheus.ExponentialBuckets(0.001, 4, 8),
		}, []string{"type", "outcome"}),
		jobs: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "vinculo_job_duration_seconds", Help: "Jobs by task and outcome (done, failed, stopped).",
			Buckets: prometheus.ExponentialBuckets(0.01, 8, 7),
		}, []string{"task", "outcome"}),
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name: "vinculo_build_info", Help: "The program's version.", ConstLabels: prometheus.Labels{"version": version},
	})
	build.Set(1)
	m.registry.MustRegister(m.requests, m.operations, m.jobs, build, poolCollector{pools},
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handler answers the metrics.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// Operation notes a GraphQL operation.
func (m *Metrics) Operation(kind, outcome string, elapsed time.Duration) {
	m.operations.WithLabelValues(kind, outcome).Observe(elapsed.Seconds())
}

// Job notes a job of a task.
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
	poolUsed = prometheus.NewDesc("vinculo_db_connections_in_use", "Connections at work by pool.", []string{"pool"}, nil)
	poolWait = prometheus.NewDesc("vinculo_db_wait_seconds_total", "Time spent waiting for a connection by pool.", []string{"pool"}, nil)
)

// poolCollector reads the figures of the pools when they are asked for.
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
