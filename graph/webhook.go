package graph

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/viewer"
	"github.com/vinculo/vinculo/internal/webhook"
)

// renderTime bounds the making of one payload.
const renderTime = 10 * time.Second

// Shapes execute selections on Event for webhooks, under the limits of the API.
type Shapes struct {
	exec      *executor.Executor
	comodatos comodatoLoader
}

// NewShapes returns the shapes of an API with these use cases.
func NewShapes(r *Resolver) *Shapes {
	schema := executable(r)
	exec := executor.New(schema)
	exec.SetQueryCache(handedOver{})
	exec.SetErrorPresenter(presentToWebhook)
	exec.SetRecoverFunc(recovered)
	exec.Use(newGate(schema.Schema(), nil, noLooks))
	exec.Use(bounds{})
	return &Shapes{exec: exec, comodatos: r.openComodatos}
}

// noLooks are for selections, which would ask by the same document at every event.
func noLooks(context.Context, taxid.ID) error { return authz.ErrForbidden }

// Check implements webhook.Shapes.
func (s *Shapes) Check(ctx context.Context, selection string) error {
	ctx, cancel := s.apart(ctx)
	defer cancel()
	_, err := s.accept(ctx, selection, 0)
	return err
}

// Render implements webhook.Shapes.
func (s *Shapes) Render(ctx context.Context, selection string, eventID int) (json.RawMessage, error) {
	ctx, cancel := s.apart(ctx)
	defer cancel()
	accepted, err := s.accept(ctx, selection, eventID)
	if err != nil {
		return nil, err
	}
	next, ctx := s.exec.DispatchOperation(ctx, accepted)
	response := next(ctx)
	if response == nil {
		return nil, errors.New("a selection wasn't answered")
	}
	if len(response.Errors) > 0 {
		return nil, unfit(response.Errors)
	}
	var data struct{ Node json.RawMessage }
	if err := json.Unmarshal(response.Data, &data); err != nil {
		return nil, err
	}
	return data.Node, nil
}

// accept checks a selection against the schema and the limits.
func (s *Shapes) accept(ctx context.Context, selection string, eventID int) (*graphql.OperationContext, error) {
	if err := oneSelection(selection); err != nil {
		return nil, err
	}
	accepted, refused := s.exec.CreateOperationContext(graphql.StartOperationTrace(ctx), &graphql.RawParams{
		Query:     "query($id:ID!){node(id:$id){...on Event" + selection + "}}",
		Variables: map[string]any{"id": strconv.Itoa(eventID)}, ReadTime: graphql.TraceTiming{Start: time.Now(), End: time.Now()},
	})
	if len(refused) > 0 {
		return nil, unfit(refused)
	}
	return accepted, nil
}

// oneSelection refuses a text that is more than one selection: it could end the document's and begin another.
func oneSelection(selection string) error {
	if !strings.HasPrefix(strings.TrimSpace(selection), "{") {
		return &webhook.BadSelection{Problem: `{ … }`}
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: "fragment event on Event" + selection}, machine.Tokens)
	var syntax *gqlerror.Error
	switch {
	case errors.As(err, &syntax):
		return &webhook.BadSelection{Problem: syntax.Message}
	case err != nil:
		return err
	case len(document.Operations) > 0 || len(document.Fragments) != 1:
		return &webhook.BadSelection{Problem: `{ … }`}
	}
	return nil
}

// presentToWebhook is present for an answer that the program looks at first: it sees the error as it was.
func presentToWebhook(ctx context.Context, err error) *gqlerror.Error {
	shown := present(ctx, err)
	if shown != nil {
		shown.Err = err
	}
	return shown
}

// unfit turns what was refused into the caller's mistake, unless it is the program's or the database's.
func unfit(refused gqlerror.List) error {
	if outage.Passing(refused) {
		return refused
	}
	for _, err := range refused {
		if err.Extensions["code"] == codeInternal {
			return err
		}
	}
	return &webhook.BadSelection{Problem: refused[0].Message}
}

// apart is a context for an operation of its own, in the name and the language of the given one. It shares neither the transaction of
// the mutation that asks, since fields are resolved at the same time, nor what the answer is made of.
func (s *Shapes) apart(ctx context.Context) (context.Context, context.CancelFunc) {
	asked := requestOf(ctx)
	own := viewer.NewContext(telemetry.Apart(ctx), viewer.FromContext(ctx))
	own = context.WithValue(own, requestKey{}, request{
		id: asked.id, lang: asked.lang, comodatos: s.comodatos, stored: &storedComodatos{}, header: http.Header{}, broken: &breakage{},
	})
	own, cancel := context.WithTimeout(own, renderTime)
	stop := context.AfterFunc(ctx, cancel)
	return own, func() {
		stop()
		cancel()
	}
}
