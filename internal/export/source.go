package export

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/idquery"
	"github.com/vinculo/vinculo/internal/request"
)

// pageSize is how many records an export reads at a time: more than a client may, for fewer statements, but few enough to keep in
// memory.
const pageSize = 500

// API is what exports need of the API.
type API struct {
	Schema *ast.Schema
	// Run executes a document with the rights of the context's viewer, and returns its data. The limits of a request don't apply,
	// because the program writes the documents itself.
	Run func(ctx context.Context, document string, variables map[string]any) (json.RawMessage, error)
	// CheckFilter refuses list filters that no client may use.
	CheckFilter func(list *ast.FieldDefinition, where map[string]any) error
}

// schemaSource reads lists for exports through the API's own schema, so that its filters, masks and rights apply.
type schemaSource struct{ api API }

// NewSource returns the source of all lists in the schema.
func NewSource(api API) Source { return &schemaSource{api} }

// Columns implements Source.
func (s *schemaSource) Columns(list string) ([]Column, error) {
	return columnsOf(s.api.Schema, list)
}

// Count implements Source. It also reads one record, so that viewers who may not read a column are refused right away.
func (s *schemaSource) Count(ctx context.Context, selection Selection) (int, error) {
	list, err := listField(s.api.Schema, selection.List)
	if err != nil {
		return 0, err
	}
	if err := s.api.CheckFilter(list, selection.Where); err != nil {
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

// Read implements Source. The list is a snapshot of its beginning: all ids are read first, and then the records page by page. With
// cursor pagination, a record whose position changes meanwhile would appear twice, or not at all.
func (s *schemaSource) Read(ctx context.Context, selection Selection) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		list, err := listField(s.api.Schema, selection.List)
		if err != nil {
			yield(nil, err)
			return
		}
		ids, err := idquery.Read(ctx, nodeOf(s.api.Schema, list).Name, func(ctx context.Context) error {
			_, err := s.ask(ctx, list, selectedBy(selection), "edges { cursor }")
			return err
		})
		if err != nil {
			yield(nil, err)
			return
		}
		records := newPage(selection)
		for of := range slices.Chunk(ids, pageSize) {
			these := map[string]any{"where": map[string]any{"idIn": of}, "first": len(of)}
			data, err := s.ask(ctx, list, these, "edges { node {"+records.tree.String()+" } }")
			if err == nil {
				err = records.read(data)
			}
			if err != nil {
				yield(nil, err)
				return
			}
			if !records.inIDOrder(of, func(row Row) bool { return yield(row, nil) }) {
				return
			}
		}
	}
}

// selectedBy are the list arguments that select and order the records.
func selectedBy(selection Selection) map[string]any {
	arguments := map[string]any{}
	for name, value := range map[string]map[string]any{"where": selection.Where, "orderBy": selection.OrderBy} {
		if value != nil {
			arguments[name] = value
		}
	}
	return arguments
}

// ask queries fields of a list with the arguments and returns the data.
func (s *schemaSource) ask(
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
	return s.api.Run(ctx, document, arguments)
}

// refuseSelection turns what doesn't fit the list into a refusal and passes on other errors.
func refuseSelection(err error) error {
	if errors.Is(err, authz.ErrForbidden) || errors.Is(err, authz.ErrUnauthenticated) {
		return err
	}
	var known *gqlerror.Error
	if _, refused := fault.Refusals(err); refused || !errors.As(err, &known) {
		return err
	}
	code, _ := known.Extensions["code"].(string)
	if code != request.CodeBadInput && code != errcode.ValidationFailed {
		return err
	}
	argument := "where"
	if len(known.Path) > 1 && known.Path[1] == ast.PathName("orderBy") {
		argument = "orderBy"
	}
	return fault.Refuse(fault.New(fault.Invalid, fault.ExportSelection).With("detail", known.Message).At("input", argument))
}
