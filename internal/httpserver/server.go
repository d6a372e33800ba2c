// Package httpserver is the program's HTTP server: routes, headers, health, metrics and the app's files. The handlers are passed
// in.
package httpserver

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Options are the server's handlers and settings.
type Options struct {
	Addr string
	// MaxConnections are how many may be open at once, 0 for as many as the process may have files; MaxConnectionsPerAddress how many
	// from one network address, 0 for any number.
	MaxConnections, MaxConnectionsPerAddress int
	// Identify puts the viewer into the context of a request.
	Identify func(http.Handler) http.Handler
	// GraphQL, Session, Schema and the exports are the handlers of their routes.
	GraphQL, Session, Schema, ExportDICI, ExportEvidence, ExportRefused, ExportFile, ExportReceipt http.Handler
	// Ready says what is wrong with the database; the error's text is public.
	Ready func(context.Context) error
	// Files are the built app's.
	Files fs.FS
	// CORSOrigins are the other origins whose pages may call the API.
	CORSOrigins []string
	// Hosts are the names under which the server is reached, in addition to this machine's own; none means any.
	Hosts []string
	// HTTPS says that browsers reach the server by https.
	HTTPS bool
	// Metrics are answered to this machine only, unless they are public.
	Metrics       *Metrics
	MetricsPublic bool
	// Traces makes a span of each request; nil makes none.
	Traces Traces
}

// How long a request may take to arrive and an answer to leave. Live streams lift the last one for themselves.
const (
	readHeaderTimeout = 10 * time.Second
	readTimeout       = 30 * time.Second
	writeTimeout      = 2 * time.Minute
	keepAliveTimeout  = 2 * time.Minute
	pingTimeout       = 2 * time.Second
)

// Server serves over HTTP.
type Server struct {
	options  Options
	handler  http.Handler
	server   *http.Server
	listener net.Listener
	door     *door
	draining atomic.Bool
	served   chan error
	stop     sync.Once
	stopped  error
}

// New returns a server that doesn't listen yet.
func New(o Options) (*Server, error) {
	s := &Server{options: o, served: make(chan error, 1)}
	handler, err := s.routes()
	if err != nil {
		return nil, err
	}
	s.handler = handler
	return s, nil
}

// Handler is everything that the server serves.
func (s *Server) Handler() http.Handler { return s.handler }

// Start listens and serves in the background.
func (s *Server) Start(ctx context.Context) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", s.options.Addr)
	if err != nil {
		return fmt.Errorf("can't listen on %s: %w", s.options.Addr, err)
	}
	s.listener, s.door = listener, newDoor(listener, s.options)
	s.server = &http.Server{
		Handler:           rejectExcess(s.handler),
		ConnContext:       connectionContext,
		ReadHeaderTimeout: readHeaderTimeout,
		ReadTimeout:       readTimeout,
		WriteTimeout:      writeTimeout,
		IdleTimeout:       keepAliveTimeout,
		MaxHeaderBytes:    64 << 10,
		ErrorLog:          slog.NewLogLogger(slog.Default().Handler(), slog.LevelDebug),
	}
	go func() { s.served <- s.server.Serve(s.door) }()
	return nil
}

// Addr is the address that the server listens on.
func (s *Server) Addr() string { return s.listener.Addr().String() }

// Failed reports when the server stopped serving by itself.
func (s *Server) Failed() <-chan error { return s.served }

// Drain marks the server as not ready and gives load balancers time to notice. Requests are still served, and each connection is
// closed with its next answer: when an idle one is closed, a request may already be on its way.
func (s *Server) Drain(ctx context.Context, d time.Duration) {
	if s.draining.Swap(true) || s.server == nil {
		return
	}
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// Stop stops listening, lets the requests in progress finish and closes. Stopping again does nothing. Once http.Server shuts down
// it leaves new requests unanswered, so the door is closed first.
func (s *Server) Stop(ctx context.Context) error {
	s.stop.Do(func() {
		s.draining.Store(true)
		if s.server == nil {
			return
		}
		s.door.closeBehind(ctx)
		if err := s.server.Shutdown(ctx); err != nil {
			s.stopped = errors.Join(fmt.Errorf("requests were aborted: %w", err), s.server.Close())
		}
	})
	return s.stopped
}
