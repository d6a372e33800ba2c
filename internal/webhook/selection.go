package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/request"
)

// API is what selections need of the API: it executes documents within the limits of a request.
type API struct {
	// Check refuses a document with variables that couldn't be executed; Run executes it and returns its data. The errors are those
	// that a client would see, in a gqlerror.List.
	Check func(ctx context.Context, document string, variables map[string]any) error
	Run   func(ctx context.Context, document string, variables map[string]any) (json.RawMessage, error)
	// MaxTokens is the maximum number of tokens in a document.
	MaxTokens int
}

// NewShapes returns shapes that are executed by an API.
func NewShapes(api API) Shapes { return shapes{api} }

type shapes struct{ api API }

// Check implements Shapes.
func (s shapes) Check(ctx context.Context, selection string) error {
	if err := s.oneSelection(selection); err != nil {
		return err
	}
	return badSelection(s.api.Check(ctx, documentOf(selection), variablesOf(0)))
}

// Render implements Shapes.
func (s shapes) Render(ctx context.Context, selection string, eventID int) (json.RawMessage, error) {
	if err := s.oneSelection(selection); err != nil {
		return nil, err
	}
	answer, err := s.api.Run(ctx, documentOf(selection), variablesOf(eventID))
	if err != nil {
		return nil, badSelection(err)
	}
	var data struct{ Node json.RawMessage }
	if err := json.Unmarshal(answer, &data); err != nil {
		return nil, err
	}
	return data.Node, nil
}

func documentOf(selection string) string {
	return "query($id:ID!){node(id:$id){...on Event" + selection + "}}"
}

func variablesOf(eventID int) map[string]any { return map[string]any{"id": strconv.Itoa(eventID)} }

// oneSelection refuses a text that isn't exactly one selection: it could close the document's and begin another.
func (s shapes) oneSelection(selection string) error {
	if !strings.HasPrefix(strings.TrimSpace(selection), "{") {
		return &BadSelection{Problem: `{ … }`}
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: "fragment event on Event" + selection}, s.api.MaxTokens)
	var syntax *gqlerror.Error
	switch {
	case errors.As(err, &syntax):
		return &BadSelection{Problem: syntax.Message}
	case err != nil:
		return err
	case len(document.Operations) > 0 || len(document.Fragments) != 1:
		return &BadSelection{Problem: `{ … }`}
	}
	return nil
}

// badSelection turns a refusal into the caller's mistake, unless the fault is the program's or the database's.
func badSelection(err error) error {
	var refused gqlerror.List
	if !errors.As(err, &refused) || outage.Passing(refused) {
		return err
	}
	for _, err := range refused {
		if err.Extensions["code"] == request.CodeInternal {
			return err
		}
	}
	return &BadSelection{Problem: refused[0].Message}
}
