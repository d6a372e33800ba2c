// Package app wires everything: the commands and the end-to-end tests use the same object.
package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/frontend"
	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/download"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/housekeeping"
	"github.com/vinculo/vinculo/internal/httpserver"
	"github.com/vinculo/vinculo/internal/idempotency"
	"github.com/vinculo/vinculo/internal/job"
	"github.com/vinculo/vinculo/internal/receipt"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/retention"
	"github.com/vinculo/vinculo/internal/savedquery"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/webhook"
)

// Config is every setting of the program.
type Config = config.Config

// Caps are the settings that bound what one client may use.
type Caps = config.Caps

// App is the program on one database.
type App struct {
	DB           *database.DB
	Events       *eventlog.Log
	Registry     *registry.Registry
	Retention    *retention.Service
	SavedQueries *savedquery.Service
	Cancellation *cancellation.Service
	Receipts     *receipt.Service
	DICI         *dici.Service
	Exports      *export.Service
	Webhooks     *webhook.Service
	Auth         *auth.Service
	Keys         *idempotency.Keys
	Housekeeping *housekeeping.Service
	// Jobs runs the tasks of the program, once it is started.
	Jobs *job.Runner

	traces   telemetry.Traces
	server   *httpserver.Server
	drain    time.Duration
	draining chan struct{}
	sockets  sync.WaitGroup
	stop     sync.Once
	stopped  error
}

// Option changes how an App is made.
type Option func(*options)

type options struct {
	version   string
	demoUsers []auth.DemoUser
	answer    time.Duration
	database  []database.Option
	traces    telemetry.Traces
}

// WithVersion sets the program's version.
func WithVersion(version string) Option { return func(o *options) { o.version = version } }

// WithDemoUsers shows the users of a demo base on the sign-in screen.
func WithDemoUsers(users []auth.DemoUser) Option { return func(o *options) { o.demoUsers = users } }

// WithAnswerTime is how long a query or mutation may take, for tests of those that take longer.
func WithAnswerTime(answer time.Duration) Option { return func(o *options) { o.answer = answer } }

// WithDatabase passes options to the database, for tests of dates and statements.
func WithDatabase(opts ...database.Option) Option {
	return func(o *options) { o.database = append(o.database, opts...) }
}

// WithTraces hands the program's spans to a provider, for tests. Otherwise OpenTelemetry's variables decide where they go.
func WithTraces(provider trace.TracerProvider) Option {
	return func(o *options) { o.traces.TracerProvider = provider }
}

// New opens and migrates the database and wires the use cases and the server, which doesn't listen yet; only the event log is
// already read. Stop it in any case.
func New(ctx context.Context, cfg Config, opts ...Option) (*App, error) {
	o := options{version: "dev"}
	for _, opt := range opts {
		opt(&o)
	}
	if err := cfg.LoadSecret(); err != nil {
		return nil, err
	}
	box, err := secret.New(cfg.Secret)
	if err != nil {
		return nil, err
	}
	db, err := openMigrated(ctx, cfg, o.database...)
	if err != nil {
		return nil, err
	}
	a := &App{DB: db, Events: eventlog.NewLog(), drain: cfg.Drain, draining: make(chan struct{})}
	a.Auth = auth.New(db, box, auth.Options{
		SecureCookie: cfg.HTTPS, ClientIP: clientIP(cfg.TrustProxy), Events: a.Events, DemoUsers: o.demoUsers, Version: o.version,
	})
	a.Registry = registry.New(db, a.Events, box)
	a.Retention = retention.New(db, a.Events, cfg.RetentionYears)
	a.SavedQueries = savedquery.New(db, a.Events, gateway.NewDocumentCheck(graph.Schema()))
	a.Cancellation = cancellation.New(db, a.Events)
	a.Cancellation.Wake = func(ctx context.Context, batchID int) { a.wake(ctx, batchTask, batchID) }
	a.Cancellation.NewLoginSecret = a.Registry.NewLoginSecret
	a.Receipts = receipt.New(db, a.Events)
	a.DICI = dici.New(db, a.Events)
	a.Exports = export.New(db, a.Events, a.exportSource())
	a.Exports.Wake = func(ctx context.Context, id int) { a.wake(ctx, exportTask, id) }
	a.Webhooks = webhook.New(db, a.Events, box, a.webhookShapes(), webhook.Options{Private: cfg.WebhooksPrivate})
	a.Keys = idempotency.New(db, box)
	a.Housekeeping = housekeeping.New(db, housekeeping.Options{
		HistoryYears: cfg.KeepHistoryYears, NoiseDays: cfg.KeepNoiseDays, DryRunDays: cfg.KeepDryRunDays, TokenDays: cfg.KeepTokenDays,
	})
	if err := a.wire(ctx, cfg, o); err != nil {
		return nil, errors.Join(err, a.Stop(ctx))
	}
	return a, nil
}

// wire makes what surrounds the use cases.
func (a *App) wire(ctx context.Context, cfg Config, o options) (err error) {
	if a.traces = o.traces; a.traces.TracerProvider == nil {
		if a.traces, err = telemetry.Open(ctx, o.version); err != nil {
			return err
		}
	}
	metrics := httpserver.NewMetrics(o.version, a.DB.Stats)
	metrics.EventsWait(a.Events.Waiting)
	a.Webhooks.Observe = metrics.Webhook
	watched := job.Observer{Done: metrics.Job, Traces: a.traces.TracerProvider}
	if a.Jobs, err = job.New(a.DB, cfg.DatabaseURL, watched, a.tasks(cfg)...); err != nil {
		return err
	}
	if a.server, err = a.newServer(cfg, o, metrics); err != nil {
		return err
	}
	return a.Events.Start(ctx, a.DB, cfg.DatabaseURL)
}

func (a *App) newServer(cfg Config, o options, metrics *httpserver.Metrics) (*httpserver.Server, error) {
	resolver, points := a.resolver(), gateway.NewPoints(cfg.RateLimit, cfg.UserRateLimit)
	resolver.Exports, resolver.Webhooks = a.Exports, a.Webhooks
	files := download.NewFiles(a.DICI, a.Exports, a.Cancellation, a.Receipts, a.Auth.Denied)
	perAddress := cfg.MaxConnectionsPerAddress
	if cfg.TrustProxy {
		perAddress = 0 // all of them come from the proxy
	}
	return httpserver.New(httpserver.Options{
		Addr:           cfg.Addr,
		MaxConnections: cfg.MaxConnections, MaxConnectionsPerAddress: perAddress,
		Identify:       a.Auth.Identify,
		GraphQL:        gateway.New(graph.NewSchema(resolver), a.gatewayOptions(cfg, o, resolver, points, metrics)),
		Session:        http.HandlerFunc(a.Auth.Session),
		Schema:         download.Schema(graph.Published),
		ExportDICI:     gateway.Charged(points, files.DICIMonth),
		ExportEvidence: gateway.Charged(points, files.DICIEvidence),
		ExportRefused:  gateway.Charged(points, files.Refused),
		ExportFile:     gateway.Charged(points, files.List),
		ExportReceipt:  gateway.Charged(points, files.Receipt),
		Ready:          a.DB.Ready,
		Files:          frontend.FS(),
		CORSOrigins:    cfg.CORSOrigins,
		Hosts:          cfg.KnownHosts(),
		HTTPS:          cfg.HTTPS,
		Metrics:        metrics,
		MetricsPublic:  cfg.MetricsPublic,
		Traces:         a.traces.TracerProvider,
	})
}

// Handler is everything that the program serves.
func (a *App) Handler() http.Handler { return a.server.Handler() }

// Start listens and serves in the background, and runs the tasks.
func (a *App) Start(ctx context.Context) error {
	if err := a.server.Start(ctx); err != nil {
		return err
	}
	return a.Jobs.Start(ctx)
}

// Addr is the address that the program listens on.
func (a *App) Addr() string { return a.server.Addr() }

// Failed reports when the server stopped serving by itself.
func (a *App) Failed() <-chan error { return a.server.Failed() }

// finishTime is how long running jobs may continue before they are aborted; another process, or the next start, resumes them.
const finishTime = 5 * time.Second

// Stop marks the server as not ready, serves for as long as the setting says, ends the live streams, lets running requests and jobs
// finish and closes the database. Stopping again does nothing.
func (a *App) Stop(ctx context.Context) error {
	a.stop.Do(func() {
		if a.server != nil {
			a.server.Drain(ctx, a.drain)
		}
		// A live stream that ended earlier would reconnect to this very server.
		close(a.draining)
		if a.server != nil {
			a.stopped = a.server.Stop(ctx)
			a.waitForSockets(ctx)
		}
		if a.Jobs != nil {
			finish, cancel := context.WithTimeout(ctx, finishTime)
			defer cancel()
			a.stopped = errors.Join(a.stopped, a.Jobs.Stop(finish))
		}
		a.Events.Stop()
		a.Auth.Close()
		a.stopped = errors.Join(a.stopped, a.DB.Close(), a.traces.Stop(ctx))
	})
	return a.stopped
}

// waitForSockets waits until the operations started over WebSocket are answered.
func (a *App) waitForSockets(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	go func() {
		a.sockets.Wait()
		cancel()
	}()
	<-ctx.Done()
}

func open(ctx context.Context, cfg Config, opts ...database.Option) (*database.DB, error) {
	db, err := database.Open(ctx, cfg.DatabaseURL, append(opts, database.WithSynchronous(cfg.SQLiteSync))...)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	return db, nil
}

func openMigrated(ctx context.Context, cfg Config, opts ...database.Option) (*database.DB, error) {
	db, err := open(ctx, cfg, opts...)
	if err != nil {
		return nil, err
	}
	if _, err := Migrate(ctx, cfg, db); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

// Migrate brings the program's tables and those of its tasks up to date, and returns how many migrations the former lacked.
func Migrate(ctx context.Context, cfg Config, db *database.DB) (int, error) {
	applied, err := db.Migrate(ctx)
	if err == nil {
		err = job.Migrate(ctx, db, cfg.DatabaseURL)
	}
	if err != nil {
		return 0, fmt.Errorf("database: %w", err)
	}
	return applied, nil
}

// clientIP returns the client's address: the connection's, or the one that a trusted proxy has added.
func clientIP(trustProxy bool) func(*http.Request) string {
	return func(r *http.Request) string {
		host, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			host = r.RemoteAddr
		}
		if !trustProxy {
			return host
		}
		forwarded := strings.Join(r.Header.Values("X-Forwarded-For"), ",")
		if i := strings.LastIndexByte(forwarded, ','); i >= 0 {
			forwarded = forwarded[i+1:]
		}
		if forwarded = strings.TrimSpace(forwarded); forwarded != "" {
			return forwarded
		}
		return host
	}
}
