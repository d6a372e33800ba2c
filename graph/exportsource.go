package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/graph/generated"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
)

// exportPageSize is how many records an export reads at a time: more than a client may, for fewer statements, and few enough to
// hold.
const exportPageSize = 500

// cachedExports are the documents of the exports at work.
const cachedExports = 10

// ExportSource reads lists for exports through the API's own schema, so that its filters, masks and rights hold. Only the limits
// of a request don't: the program makes the documents itself.
type ExportSource struct {
	exec   *executor.Executor
	schema *ast.Schema
}

// NewExportSource returns the source of all lists that the schema has.
func NewExportSource(r *Resolver) *ExportSource {
	executable := generated.NewExecutableSchema(generated.Config{Resolvers: r})
	exec := executor.New(executable)
	exec.SetErrorPresenter(presentToExport)
	exec.SetRecoverFunc(recovered)
	exec.SetQueryCache(lru.New[*ast.QueryDocument](cachedExports))
	return &ExportSource{exec: exec, schema: executable.Schema()}
}

// presentToExport keeps the error, which nobody but the program sees, and notes what the client would be told.
func presentToExport(ctx context.Context, err error) *gqlerror.Error {
	kept := graphql.DefaultErrorPresenter(ctx, err)
	if code := codeOf(ctx, err); code != "" && kept.Extensions["code"] == nil {
		errcode.Set(kept, code)
	}
	return kept
}

// Columns implements export.Source.
func (s *ExportSource) Columns(list string) ([]export.Column, error) {
	return exportColumns(s.schema, list)
}

// Count implements export.Source. It reads one record too: who may not read a column learns it now.
func (s *ExportSource) Count(ctx context.Context, selection export.Selection) (int, error) {
	list := s.schema.Query.Fields.ForName(selection.List)
	if list != nil && filterOf(s.schema, list, map[string]any{"where": selection.Where}).probes {
		return 0, fault.Refuse(fault.New(fault.Invalid, fault.TextTooShort).
			With("min", strconv.Itoa(shortestDocument)).At("input", "where"))
	}
	document, err := s.document(selection, "totalCount")
	if err != nil {
		return 0, err
	}
	data, err := s.ask(ctx, document, selection, 1, "")
	if err != nil {
		return 0, refuseSelection(err)
	}
	var answer map[string]struct{ TotalCount int }
	if err := json.Unmarshal(data, &answer); err != nil {
		return 0, err
	}
	return answer[selection.List].TotalCount, nil
}

// Read implements export.Source.
func (s *ExportSource) Read(ctx context.Context, selection export.Selection) iter.Seq2[export.Row, error] {
	return func(yield func(export.Row, error) bool) {
		document, err := s.document(selection, "")
		page := exportPage{list: selection.List, tree: newSelectionTree(selection.Columns), row: make(export.Row, len(selection.Columns))}
		for err == nil {
			var data []byte
			if data, err = s.ask(ctx, document, selection, exportPageSize, page.after); err == nil {
				err = page.read(data, func(row export.Row) bool { return yield(row, nil) })
			}
			if err == nil && (page.stopped || page.records < exportPageSize) {
				return
			}
		}
		yield(nil, err)
	}
}

// document asks for a page of a list; also is selected of it besides the records.
func (s *ExportSource) document(selection export.Selection, also string) (string, error) {
	list, err := exportList(s.schema, selection.List)
	if err != nil {
		return "", err
	}
	var variables, arguments, fields strings.Builder
	for _, argument := range list.Arguments {
		if argument.Name == "first" || argument.Name == "after" || says(selection, argument.Name) {
			fmt.Fprintf(&variables, " $%s: %s", argument.Name, argument.Type)
			fmt.Fprintf(&arguments, " %s: $%s", argument.Name, argument.Name)
		}
	}
	newSelectionTree(selection.Columns).write(&fields)
	return fmt.Sprintf("query(%s) { %s(%s) { %s edges { cursor node {%s } } } }",
		variables.String(), list.Name, arguments.String(), also, fields.String()), nil
}

// says whether a selection gives a list's argument.
func says(selection export.Selection, argument string) bool {
	return argument == "where" && selection.Where != nil || argument == "orderBy" && selection.OrderBy != nil
}

// ask executes a document and answers its data.
func (s *ExportSource) ask(
	ctx context.Context, document string, selection export.Selection, first int, after string,
) (json.RawMessage, error) {
	variables := map[string]any{"first": first}
	if after != "" {
		variables["after"] = after
	}
	for name, value := range map[string]map[string]any{"where": selection.Where, "orderBy": selection.OrderBy} {
		if value != nil {
			variables[name] = value
		}
	}
	ctx = graphql.StartOperationTrace(ctx)
	operation, errs := s.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: document, Variables: variables})
	if len(errs) > 0 {
		return nil, errs
	}
	answers, ctx := s.exec.DispatchOperation(ctx, operation)
	answer := answers(ctx)
	switch {
	case answer == nil:
		return nil, ctx.Err()
	case len(answer.Errors) > 0:
		return nil, answer.Errors
	}
	return answer.Data, nil
}

// refuseSelection tells what doesn't fit the list; any other error stays what it is.
func refuseSelection(err error) error {
	if errors.Is(err, authz.ErrForbidden) || errors.Is(err, authz.ErrUnauthenticated) {
		return err
	}
	var known *gqlerror.Error
	if !errors.As(err, &known) {
		return err
	}
	code, _ := known.Extensions["code"].(string)
	if code != codeBadInput && code != errcode.ValidationFailed {
		return err
	}
	argument := "where"
	if len(known.Path) > 1 && known.Path[1] == ast.PathName("orderBy") {
		argument = "orderBy"
	}
	return fault.Refuse(fault.New(fault.Invalid, fault.ExportSelection).With("detail", known.Message).At("input", argument))
}
