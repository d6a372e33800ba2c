package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// cachedDocumentsOfProgram is how many of the program's own documents, which it executes repeatedly, are cached.
	cachedDocumentsOfProgram = 10
	// runTime bounds the execution of one document that a client has stored.
	runTime = 10 * time.Second
)

// Runner executes documents that don't come with a request.
type Runner struct {
	exec   *executor.Executor
	detach func(context.Context) (context.Context, context.CancelFunc)
}

// NewRunner returns a runner for the program's own documents, which have no limits. Errors aren't masked; those that a client would
// see have its extensions.code.
func NewRunner(schema graphql.ExecutableSchema, present Present) *Runner {
	exec := executor.New(schema)
	exec.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		kept := graphql.DefaultErrorPresenter(ctx, err)
		if shown := classify(ctx, err, present); shown != nil && kept.Extensions["code"] == nil {
			code, _ := shown.Extensions["code"].(string)
			errcode.Set(kept, code)
		}
		return kept
	})
	exec.SetRecoverFunc(recovered)
	exec.SetQueryCache(lru.New[*ast.QueryDocument](cachedDocumentsOfProgram))
	return &Runner{exec: exec, detach: context.WithCancel}
}

// NewLimitedRunner returns a runner for documents that clients have stored, under the limits of a request. Each is an operation of
// its own, in the name and the language of the context that it is run with: it shares neither the transaction of the mutation that
// asks, since fields are resolved at the same time, nor what the answer is made of.
func NewLimitedRunner(schema graphql.ExecutableSchema, o Options) *Runner {
	exec := executor.New(schema)
	present := masking(o.Present)
	exec.SetErrorPresenter(func(ctx context.Context, err error) *gqlerror.Error {
		shown := present(ctx, err)
		if shown != nil {
			shown.Err = err // the program looks at the answer first
		}
		return shown
	})
	exec.SetQueryCache(requestDocumentCache{})
	exec.SetRecoverFunc(recovered)
	exec.Use(newAdmission(schema.Schema(), o))
	exec.Use(answerBounds{})
	return &Runner{exec: exec, detach: o.detached}
}

// Check refuses a document that couldn't be run with the variables.
func (r *Runner) Check(ctx context.Context, document string, variables map[string]any) error {
	ctx, cancel := r.detach(ctx)
	defer cancel()
	_, err := r.accept(graphql.StartOperationTrace(ctx), document, variables)
	return err
}

// Run executes a document with the rights of the context's viewer and answers its data.
func (r *Runner) Run(ctx context.Context, document string, variables map[string]any) (json.RawMessage, error) {
	ctx, cancel := r.detach(ctx)
	defer cancel()
	ctx = graphql.StartOperationTrace(ctx)
	accepted, err := r.accept(ctx, document, variables)
	if err != nil {
		return nil, err
	}
	responses, ctx := r.exec.DispatchOperation(ctx, accepted)
	response := responses(ctx)
	switch {
	case response == nil:
		return nil, errors.Join(errUnanswered, ctx.Err())
	case len(response.Errors) > 0:
		return nil, response.Errors
	}
	return response.Data, nil
}

func (r *Runner) accept(ctx context.Context, document string, variables map[string]any) (*graphql.OperationContext, error) {
	now := time.Now()
	accepted, refused := r.exec.CreateOperationContext(ctx, &graphql.RawParams{
		Query: document, Variables: variables, ReadTime: graphql.TraceTiming{Start: now, End: now},
	})
	if len(refused) > 0 {
		return nil, refused
	}
	return accepted, nil
}

// detached is a context for an operation of its own.
func (o Options) detached(ctx context.Context) (context.Context, context.CancelFunc) {
	asked := request.Of(ctx)
	own := viewer.NewContext(telemetry.Apart(ctx), viewer.FromContext(ctx))
	own = request.NewContext(own, request.Request{ID: asked.ID, Lang: asked.Lang})
	own = o.NewContext(context.WithValue(own, clientKey{}, client{header: http.Header{}}))
	own, cancel := context.WithTimeout(own, runTime)
	stop := context.AfterFunc(ctx, cancel)
	return own, func() {
		stop()
		cancel()
	}
}
