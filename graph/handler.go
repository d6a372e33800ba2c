package graph

import (
	"context"
	"log/slog"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql/executor"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/internal/idempotency"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// AnswerTime is how long a query or mutation may take, from its arrival on.
	AnswerTime = 30 * time.Second
	keepAlive  = 15 * time.Second
	recheck    = 30 * time.Second
)

// Options are what the handler needs besides the use cases.
type Options struct {
	// RequestID tells the id under which the request is logged.
	RequestID func(context.Context) string
	// Observe is told of every operation once it is answered: its type, its root field and the outcome.
	Observe func(operation, field, outcome string, elapsed time.Duration)
	// ObserveError is told of every answer with errors, for each of their codes.
	ObserveError func(code string)
	// StillSignedIn is asked every Recheck while a live stream is open; the stream ends when it says no.
	StillSignedIn func(*http.Request) bool
	// Recheck is 30 seconds unless it is set.
	Recheck time.Duration
	// KeepAlive is how often a live stream gives a sign of life, and how long a WebSocket's client may take to answer it; 15 seconds
	// unless it is set.
	KeepAlive time.Duration
	// Points are what may be spent; nil when nobody is limited.
	Points *Points
	// Live bounds the live streams and WebSocket connections.
	Live Live
	// ClientIP tells the address of the client; nil takes the connection's.
	ClientIP func(*http.Request) string
	// AnswerTime is how long a query or mutation may take, from its arrival on; the constant unless it is set.
	AnswerTime time.Duration
	// Draining ends the live streams when it is closed.
	Draining <-chan struct{}
	// Denied is told what was asked for by somebody who may not do it; it may be nil.
	Denied func(ctx context.Context, what string)
	// Recognise says who sent a request; false, for a credential that isn't valid. A WebSocket may bring its token late.
	Recognise func(*http.Request) (viewer.Viewer, bool, error)
	// Keys remember the answers to mutations with an Idempotency-Key.
	Keys *idempotency.Keys
	// Origins are the other origins whose pages may open a WebSocket. With HTTPS, the server's own pages come by https only.
	Origins []string
	HTTPS   bool
	// Sockets, unless it is nil, counts the WebSocket connections that wait for answers: an HTTP server that stops doesn't wait for them.
	Sockets *sync.WaitGroup
}

// NewHandler builds the GraphQL handler by hand: gqlgen's default one takes cross-origin multipart mutations, echoes bodies and
// knows no limits.
func NewHandler(r *Resolver, o Options) http.Handler {
	if o.Recheck == 0 {
		o.Recheck = recheck
	}
	if o.KeepAlive == 0 {
		o.KeepAlive = keepAlive
	}
	if o.Sockets == nil {
		o.Sockets = &sync.WaitGroup{}
	}
	if o.ClientIP == nil {
		o.ClientIP = func(r *http.Request) string { return r.RemoteAddr }
	}
	if o.AnswerTime == 0 {
		o.AnswerTime = AnswerTime
	}
	schema := executable(r)
	gate := newGate(schema.Schema(), o.Points, r.Registry.LookUpDocument)
	srv := executor.New(schema)
	srv.SetQueryCache(handedOver{})
	srv.SetErrorPresenter(present)
	srv.SetRecoverFunc(recovered)
	srv.Use(gate)
	srv.Use(watch{o})
	srv.Use(bounds{})
	srv.Use(onceOnly{srv, o.Keys})
	return front{exec: srv, gate: gate, budget: newBudget(), options: o, comodatos: r.openComodatos, events: r.Events}
}

// recovered turns a panic into an error that is masked. The stack is for the log only.
func recovered(ctx context.Context, panicked any) error {
	slog.ErrorContext(ctx, "panic", "error", telemetry.Panicked(panicked), "stack", string(debug.Stack()))
	return masked(ctx)
}

// openComodatos reads the comodatos that a refusal names, with the rights of the context's viewer.
func (r *Resolver) openComodatos(ctx context.Context, ids []int) ([]*ent.Comodato, error) {
	return r.Registry.Comodatos().Where(comodato.IDIn(ids...)).Order(comodato.ByID()).All(ctx)
}
