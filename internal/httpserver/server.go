// Package httpserver is the outside of the program: routes, headers, health, metrics and the app's files. What the routes do is
// handed in.
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

// Options are what the server serves, and how.
type Options struct {
	Addr string
	// MaxConnections are how many may be open at once, 0 for as many as the process may have files; MaxConnectionsPerAddress how many
	// from one network address, 0 for any number.
	MaxConnections, MaxConnectionsPerAddress int
	// Identify puts who is asking into the context of a request.
	Identify func(http.Handler) http.Handler
	// GraphQL, Session, Schema, ExportDICI, ExportEvidence, ExportRefused and ExportFile are the handlers of their routes.
	GraphQL, Session, Schema, ExportDICI, ExportEvidence, ExportRefused, ExportFile http.Handler
	// Ready says what is wrong with the database; the error's text is public.
	Ready func(context.Context) error
	// Files are the built app's.
	Files fs.FS
	// CORSOrigins are the other origins whose pages may call the API.
	CORSOrigins []string
	// Hosts are the names under which the server is reached, besides this machine's own; none stand for any.
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
		Handler:           turnAway(s.handler),
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

// Failed tells when the server stopped serving by itself.
func (s *Server) Failed() <-chan error { return s.served }

// Drain says that the server isn't ready and gives load balancers time to see it. What still comes is served, and each connection
// is closed with its next answer: of one that is closed while it rests, nobody knows whether a request was on its way.
func (s *Server) Drain(ctx context.Context, d time.Duration) {
	if s.draining.Swap(true) || s.server == nil {
		return
	}
	select {
	case <-time.After(d):
	case <-ctx.Done():
	}
}

// Stop listens no more, lets the requests at work finish and closes. Stopping again does nothing. Once it shuts down, http.Server
// leaves requests that come without an answer, so that the door is closed before.
func (s *Server) Stop(ctx context.Context) error {
	s.stop.Do(func() {
		s.draining.Store(true)
		if s.server == nil {
			return
		}
		s.door.closeBehind(ctx)
		if err := s.server.Shutdown(ctx); err != nil {
			s.stopped = errors.Join(fmt.Errorf("requests were cut off: %w", err), s.server.Close())
		}
	})
	return s.stopped
}
