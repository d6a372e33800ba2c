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

	"github.com/vinculo/vinculo/frontend"
	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/httpserver"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/secret"
)

// Config is every setting of the program.
type Config = config.Config

// App is the program on one database.
type App struct {
	DB           *database.DB
	Events       *event.Log
	Registry     *registry.Registry
	Cancellation *cancellation.Service
	DICI         *dici.Service
	Auth         *auth.Service

	server   *httpserver.Server
	draining chan struct{}
	stop     sync.Once
	stopped  error
}

// Option changes how an App is made.
type Option func(*options)

type options struct {
	version   string
	demoUsers []auth.DemoUser
	drain     time.Duration
	database  []database.Option
}

// WithVersion tells the program's version.
func WithVersion(version string) Option { return func(o *options) { o.version = version } }

// WithDemoUsers shows the users of a demo base to everybody.
func WithDemoUsers(users []auth.DemoUser) Option { return func(o *options) { o.demoUsers = users } }

// WithDrain is how long Stop says that the server isn't ready before it stops listening.
func WithDrain(drain time.Duration) Option { return func(o *options) { o.drain = drain } }

// WithDatabase passes options to the database, for tests of dates and statements.
func WithDatabase(opts ...database.Option) Option {
	return func(o *options) { o.database = append(o.database, opts...) }
}

// New opens and migrates the database and wires the use cases and the server, which doesn't listen yet. Stop it in any case.
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
	a := &App{DB: db, Events: event.NewLog(), draining: make(chan struct{})}
	a.Registry = registry.New(db, a.Events, box)
	a.Cancellation = cancellation.New(db, a.Events)
	a.DICI = dici.New(db)
	a.Auth = auth.New(db, box, auth.Options{
		SecureCookie: cfg.HTTPS, ClientIP: clientIP(cfg.TrustProxy), DemoUsers: o.demoUsers, Version: o.version,
	})
	if a.server, err = a.newServer(cfg, o); err != nil {
		return nil, errors.Join(err, a.Stop(ctx))
	}
	return a, nil
}

func (a *App) newServer(cfg Config, o options) (*httpserver.Server, error) {
	metrics := httpserver.NewMetrics(o.version, a.DB.Stats)
	resolver := &graph.Resolver{Registry: a.Registry, Cancellation: a.Cancellation, DICI: a.DICI, Events: a.Events}
	return httpserver.New(httpserver.Options{
		Addr:     cfg.Addr,
		Identify: a.Auth.Identify,
		GraphQL: graph.NewHandler(resolver, graph.Options{
			RequestID: httpserver.RequestID, Observe: metrics.Operation,
			StillSignedIn: a.Auth.StillSignedIn, Draining: a.draining,
		}),
		Session:     http.HandlerFunc(a.Auth.Session),
		ExportDICI:  http.HandlerFunc(a.exportDICI),
		Ping:        a.DB.Ping,
		Files:       frontend.FS(),
		CORSOrigins: cfg.CORSOrigins,
		HTTPS:       cfg.HTTPS,
		Metrics:     metrics,
		Drain:       o.drain,
	})
}

// Handler is everything that the program serves.
func (a *App) Handler() http.Handler { return a.server.Handler() }

// Start listens and serves in the background.
func (a *App) Start(ctx context.Context) error { return a.server.Start(ctx) }

// Addr is the address that the program listens on.
func (a *App) Addr() string { return a.server.Addr() }

// Failed tells when the server stopped serving by itself.
func (a *App) Failed() <-chan error { return a.server.Failed() }

// Stop says that the server isn't ready, ends the live streams, lets the requests at work finish and closes the database.
// Stopping again does nothing.
func (a *App) Stop(ctx context.Context) error {
	a.stop.Do(func() {
		close(a.draining)
		if a.server != nil {
			a.stopped = a.server.Stop(ctx)
		}
		a.Auth.Close()
		a.stopped = errors.Join(a.stopped, a.DB.Close())
	})
	return a.stopped
}

func openMigrated(ctx context.Context, cfg Config, opts ...database.Option) (*database.DB, error) {
	db, err := database.Open(ctx, cfg.DatabaseURL, opts...)
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	if _, err := db.Migrate(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("database: %w", err), db.Close())
	}
	return db, nil
}

// clientIP tells the client's address: the connection's, or the one that a trusted proxy has added.
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
