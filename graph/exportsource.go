package graph

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
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
	"github.com/vinculo/vinculo/internal/idquery"
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
	list, err := exportList(s.schema, selection.List)
	if err != nil {
		return 0, err
	}
	one := selectedBy(selection)
	one["first"] = 1
	data, err := s.ask(ctx, list, one, "totalCount edges { node {"+newSelectionTree(selection.Columns).String()+" } }")
	if err != nil {
		return 0, refuseSelection(err)
	}
	var answer map[string]struct{ TotalCount int }
	if err := json.Unmarshal(data, &answer); err != nil {
		return 0, err
	}
	return answer[selection.List].TotalCount, nil
}

// Read implements export.Source. The list is what it is at the beginning: its ids are read first, and then the records page by
// page. Pages that go on where the last one ended would show a record twice, or not at all, that changes its place meanwhile.
func (s *ExportSource) Read(ctx context.Context, selection export.Selection) iter.Seq2[export.Row, error] {
	return func(yield func(export.Row, error) bool) {
		list, err := exportList(s.schema, selection.List)
		if err != nil {
			yield(nil, err)
			return
		}
		ids, err := idquery.Read(ctx, exportNode(s.schema, list).Name, func(ctx context.Context) error {
			_, err := s.ask(ctx, list, selectedBy(selection), "edges { cursor }")
			return err
		})
		if err != nil {
			yield(nil, err)
			return
		}
		page := newExportPage(selection)
		for of := range slices.Chunk(ids, exportPageSize) {
			data, err := s.ask(ctx, list, map[string]any{"where": map[string]any{"idIn": of}, "first": len(of)}, "edges { node {"+page.tree.String()+" } }")
			if err == nil {
				err = page.read(data)
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !page.inOrder(of, func(row export.Row) bool { return yield(row, nil) }) {
				return
			}
		}
	}
}

// selectedBy are a list's arguments that say which records, and in which order.
func selectedBy(selection export.Selection) map[string]any {
	arguments := map[string]any{}
	for name, value := range map[string]map[string]any{"where": selection.Where, "orderBy": selection.OrderBy} {
		if value != nil {
			arguments[name] = value
		}
	}
	return arguments
}

// ask asks for fields of a list with the arguments and answers the data.
func (s *ExportSource) ask(
	ctx context.Context, list *ast.FieldDefinition, arguments map[string]any, fields string,
) (json.RawMessage, error) {
	var variables, given []string
	for _, argument := range list.Arguments {
		if arguments[argument.Name] != nil {
			variables = append(variables, fmt.Sprintf("$%s: %s", argument.Name, argument.Type))
			given = append(given, fmt.Sprintf("%s: $%s", argument.Name, argument.Name))
		}
	}
	of := func(arguments []string) string {
		if len(arguments) == 0 {
			return ""
		}
		return "(" + strings.Join(arguments, ", ") + ")"
	}
	document := fmt.Sprintf("query%s { %s%s { %s } }", of(variables), list.Name, of(given), fields)
	ctx = graphql.StartOperationTrace(ctx)
	operation, errs := s.exec.CreateOperationContext(ctx, &graphql.RawParams{Query: document, Variables: arguments})
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
	if _, refused := fault.Refusals(err); refused || !errors.As(err, &known) {
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
