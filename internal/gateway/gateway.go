// Package gateway is what stands in front of the API: its transports, the limits and prices of documents, points, idempotency, tracing
// and who may ask without signing in. It knows an executable schema, and no use case.
package gateway

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/netaddr"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// AnswerTime is how long a query or mutation may take, from its arrival on.
	AnswerTime = 30 * time.Second
	keepAlive  = 15 * time.Second
	recheck    = 30 * time.Second
)

// Options are what the gateway needs besides the schema.
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
	// Live answerBounds the live streams and WebSocket connections.
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
	// Once carries out a mutation with an Idempotency-Key, or finds its first answer.
	Once func(ctx context.Context, r KeyedRequest, carryOut func(context.Context) ([]byte, error)) (KeyedAnswer, error)
	// Present shows the errors of resolvers.
	Present Present
	// NewContext puts what resolvers keep for the time of a request into its context.
	NewContext func(context.Context) context.Context
	// LookUp counts and logs that somebody asks by a whole CPF or CNPJ who may not see any. It may fail with a TooManyLookUps.
	LookUp func(ctx context.Context, document taxid.ID) error
	// Origins are the other origins whose pages may open a WebSocket. With HTTPS, the server's own pages come by https only.
	Origins []string
	HTTPS   bool
	// Sockets, unless it is nil, counts the WebSocket connections that wait for answers: an HTTP server that stops doesn't wait for them.
	Sockets *sync.WaitGroup
}

// Gateway is the door of the API: it tells the kinds of request apart and hands all of them to one executor. gqlgen's own
// transports echo bodies in errors, answer in forms that the specification of GraphQL over HTTP doesn't know and, over
// WebSocket, don't close connections as its protocol says.
type Gateway struct {
	exec    *executor.Executor
	gate    *gate
	budget  *budget
	options Options
}

// New builds the gateway of a schema by hand: gqlgen's default handler takes cross-origin multipart mutations, echoes bodies and knows
// no limits.
func New(schema graphql.ExecutableSchema, o Options) *Gateway {
	o.setDefaults()
	gate := newGate(schema.Schema(), o)
	exec := executor.New(schema)
	exec.SetQueryCache(requestDocumentCache{})
	exec.SetErrorPresenter(masking(o.Present))
	exec.SetRecoverFunc(recovered)
	exec.Use(gate)
	exec.Use(tracer{o})
	exec.Use(answerBounds{})
	exec.Use(idempotencyKeys{exec, o})
	return &Gateway{exec: exec, gate: gate, budget: newBudget(), options: o}
}

func (o *Options) setDefaults() {
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
}

// ServeHTTP implements http.Handler.
func (g *Gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), clientKey{}, client{address: netaddr.Network(g.options.ClientIP(r))})
	r = r.WithContext(g.about(ctx, r.Header, w.Header()))
	switch {
	case r.Method == http.MethodOptions:
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
	case isHandshake(r):
		g.connect(w, r)
	default:
		g.answer(w, r)
	}
}

func (g *Gateway) answer(w http.ResponseWriter, r *http.Request) {
	params, invalid := readRequest(w, r)
	switch {
	case invalid != nil:
		invalid.write(w, r, g.gate.reject(r.Context()))
	case wantsStream(r.Header):
		g.stream(w, r, params)
	default:
		g.answerOnce(w, r, params)
	}
}

// about puts what is known of a request into its context. Headers that are set on the answer go into answered.
func (g *Gateway) about(ctx context.Context, asked, answered http.Header) context.Context {
	about := request.Request{Lang: fault.LangOf(asked.Get("Accept-Language")), Denied: g.options.Denied}
	if g.options.RequestID != nil {
		about.ID = g.options.RequestID(ctx)
	}
	from := client{address: clientOf(ctx).address, header: answered}
	return g.options.NewContext(context.WithValue(request.NewContext(ctx, about), clientKey{}, from))
}
