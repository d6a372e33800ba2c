// Package gateway is the front of the API: its transports, the limits and prices of documents, points, idempotency, tracing and
// anonymous access. It knows an executable schema, and no use case.
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

// Options are what the gateway needs in addition to the schema.
type Options struct {
	// Required:

	// Present shows the errors of resolvers.
	Present Present
	// NewContext puts what resolvers keep for the duration of a request into its context.
	NewContext func(context.Context) context.Context
	// Once carries out a mutation with an Idempotency-Key, or finds its first answer. It fails with request.ErrKeyMismatch or
	// request.ErrKeyInProgress.
	Once func(
		ctx context.Context, r request.Keyed, carryOut func(context.Context) ([]byte, error),
	) (request.KeyedAnswer, error)
	// LookUp counts and logs a search by a full CPF or CNPJ from a viewer who may not see any. It may fail with a TooManyLookUps.
	LookUp func(ctx context.Context, document taxid.ID) error
	// Recognise identifies who sent a request; false for an invalid credential. A WebSocket may send its token late.
	Recognise func(*http.Request) (viewer.Viewer, bool, error)

	// Optional:

	// RequestID returns the id under which the request is logged.
	RequestID func(context.Context) string
	// Observe is called for every operation once it is answered, with its type, its root field and the outcome.
	Observe func(operation, field, outcome string, elapsed time.Duration)
	// ObserveError is called for every answer with errors, once for each code.
	ObserveError func(code string)
	// StillSignedIn is asked every Recheck while a live stream is open; the stream ends when it says no.
	StillSignedIn func(*http.Request) bool
	// Recheck is 30 seconds unless it is set.
	Recheck time.Duration
	// KeepAlive is how often a live stream sends a keep-alive message, and how long a WebSocket client may take to answer it; 15
	// seconds unless it is set.
	KeepAlive time.Duration
	// Points are what may be spent; nil for no limits.
	Points *Points
	// Live bounds the live streams and WebSocket connections.
	Live Live
	// ClientIP returns the client's address; nil takes the connection's.
	ClientIP func(*http.Request) string
	// AnswerTime is how long a query or mutation may take, from its arrival on; the constant unless it is set.
	AnswerTime time.Duration
	// Draining ends the live streams when it is closed.
	Draining <-chan struct{}
	// Denied is called with what a viewer asked for without permission; it may be nil.
	Denied func(ctx context.Context, what string)
	// Origins are the other origins whose pages may open a WebSocket. With HTTPS, the server's own pages come by https only.
	Origins []string
	HTTPS   bool
	// Sockets, unless it is nil, counts the WebSocket connections that wait for answers: an HTTP server that stops doesn't wait for
	// them.
	Sockets *sync.WaitGroup
}

// Gateway is the entry to the API: it distinguishes the kinds of request and hands all of them to one executor. gqlgen's own
// transports echo bodies in errors, answer in forms that the GraphQL over HTTP specification doesn't have and, over WebSocket,
// don't close connections as its protocol demands.
type Gateway struct {
	exec      *executor.Executor
	admission *admission
	budget    *budget
	options   Options
}

// New builds the gateway of a schema itself: gqlgen's default handler accepts cross-origin multipart mutations, echoes bodies and
// has no limits.
func New(schema graphql.ExecutableSchema, o Options) *Gateway {
	o.setDefaults()
	admission := newAdmission(schema.Schema(), o)
	exec := executor.New(schema)
	exec.SetQueryCache(requestDocumentCache{})
	exec.SetErrorPresenter(masking(o.Present))
	exec.SetRecoverFunc(recovered)
	exec.Use(admission)
	exec.Use(tracer{o})
	exec.Use(answerBounds{})
	exec.Use(idempotencyKeys{exec, o})
	return &Gateway{exec: exec, admission: admission, budget: newBudget(), options: o}
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
		invalid.write(w, r, g.admission.reject(r.Context()))
	case wantsStream(r.Header):
		g.stream(w, r, params)
	default:
		g.answerOnce(w, r, params)
	}
}

// about puts what is known about a request into its context. Headers that are set on the answer go into answered.
func (g *Gateway) about(ctx context.Context, asked, answered http.Header) context.Context {
	about := request.Request{Lang: fault.LangOf(asked.Get("Accept-Language")), Denied: g.options.Denied}
	if g.options.RequestID != nil {
		about.ID = g.options.RequestID(ctx)
	}
	from := client{address: clientOf(ctx).address, header: answered}
	return g.options.NewContext(context.WithValue(request.NewContext(ctx, about), clientKey{}, from))
}
