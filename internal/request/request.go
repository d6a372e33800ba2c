// Package request is what the gateway and the resolvers both know about a GraphQL request, and the errors that both return. Both
// import it, so that neither needs the other.
package request

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"

	"github.com/vinculo/vinculo/internal/fault"
)

// Request is what is known about a request.
type Request struct {
	// ID is the id under which it is logged.
	ID string
	// Lang is the language of its answer's messages.
	Lang fault.Lang
	// Denied is called with what the viewer asked for without permission; it may be nil.
	Denied func(ctx context.Context, what string)

	stream *streamError
}

type key struct{}

// NewContext returns a context with the request.
func NewContext(ctx context.Context, r Request) context.Context {
	r.stream = &streamError{}
	return context.WithValue(ctx, key{}, r)
}

// Of is the context's request; one in Portuguese when there is none.
func Of(ctx context.Context) Request {
	if r, ok := ctx.Value(key{}).(Request); ok {
		return r
	}
	return Request{Lang: fault.Portuguese, stream: &streamError{}}
}

// ReportDenied reports, by the schema's names, what the context's viewer asked for without permission.
func ReportDenied(ctx context.Context) {
	if r := Of(ctx); r.Denied != nil {
		r.Denied(ctx, Fields(ctx))
	}
}

// Fields returns where in the document something happened, by the schema's names: the answer's path has the names that the client
// chose.
func Fields(ctx context.Context) string {
	var names []string
	for fc := graphql.GetFieldContext(ctx); fc != nil; fc = fc.Parent {
		if fc.Field.Field != nil {
			names = append(names, fc.Field.Name)
		}
	}
	slices.Reverse(names)
	return strings.Join(names, ".")
}

// streamError is why a live stream failed. Its resolver can't report it otherwise: it only has a channel to close.
type streamError struct {
	mu  sync.Mutex
	err error
}

// FailStream records why the context's live stream is about to end early.
func FailStream(ctx context.Context, err error) {
	s := Of(ctx).stream
	s.mu.Lock()
	defer s.mu.Unlock()
	s.err = err
}

// TakeStreamError returns why the context's live stream ended, once; nil when it came to its end.
func TakeStreamError(ctx context.Context) error {
	s := Of(ctx).stream
	s.mu.Lock()
	defer s.mu.Unlock()
	err := s.err
	s.err = nil
	return err
}
