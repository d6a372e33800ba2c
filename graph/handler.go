package graph

import (
	"context"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/executor"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/graph/generated"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The limits of one request. They are part of the public contract: docs/api.md lists them.
const (
	// MaxBody is how many bytes a request body has at most.
	MaxBody = 1 << 20
	// MaxTokens is how many tokens a document has at most; validating grows with their square.
	MaxTokens = 2_000
	// MaxComplexity is what a document costs at most; see complexity.go.
	MaxComplexity = 20_000
	// MaxDepth is how deeply a document's fields nest at most.
	MaxDepth = 15
	// MaxPage is how many items a connection's page has at most.
	MaxPage = 100
	// DefaultPage is how many it has when nothing is said.
	DefaultPage = 20
	// MaxVariableValues is how many values the variables have at most: lists of a filter become SQL parameters.
	MaxVariableValues = 5_000
	// MaxVariableDepth is how deeply the variables nest at most.
	MaxVariableDepth = 20

	cachedDocuments = 1_000
	keepAlive       = 15 * time.Second
	answerTime      = 30 * time.Second
	recheck         = 30 * time.Second
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
	// Draining ends the live streams when it is closed.
	Draining <-chan struct{}
	// Recognise says who sent a request; false, for a credential that isn't valid. A WebSocket may bring its token late.
	Recognise func(*http.Request) (viewer.Viewer, bool, error)
	// Origins are the other origins whose pages may open a WebSocket.
	Origins []string
}

// NewHandler builds the GraphQL handler by hand: gqlgen's default one takes cross-origin multipart mutations, echoes bodies and
// knows no limits.
func NewHandler(r *Resolver, o Options) http.Handler {
	if o.Recheck == 0 {
		o.Recheck = recheck
	}
	errcode.RegisterErrorType(codeTooComplex, errcode.KindProtocol)
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: r})
	srv := executor.New(schema)
	srv.SetParserTokenLimit(MaxTokens)
	srv.SetQueryCache(newDocumentCache(cachedDocuments))
	srv.SetErrorPresenter(present)
	srv.SetRecoverFunc(recovered)
	srv.Use(&limits{})
	srv.Use(watch{o})
	return front{exec: srv, options: o, comodatos: r.openComodatos}
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
