package gateway

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// boundPages gives each connection of a document a page size: for entgql, one without first and last means all rows, also in nested
// ones, and it reads them from the document itself.
func boundPages(doc *ast.QueryDocument) {
	p := pager{}
	for _, op := range doc.Operations {
		p.visit(op.SelectionSet)
	}
	for _, fragment := range doc.Fragments {
		p.visit(fragment.SelectionSet)
	}
}

// pager numbers the page sizes that depend on a request's variables.
type pager struct{ next int }

func (p *pager) visit(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if isConnection(s.Definition) {
				p.bound(s)
			}
			p.visit(s.SelectionSet)
		case *ast.InlineFragment:
			p.visit(s.SelectionSet)
		}
	}
}

// decidedLater begins the name of a variable that no document can declare; decidePage gives it its value.
const decidedLater = "\x00first"

// bound gives a connection without page size the default one. When a variable may turn out to be null, the decision waits for
// the request: first becomes a variable of ours, which remembers the two values that were written.
func (p *pager) bound(field *ast.Field) {
	first, last := argument(field, "first"), argument(field, "last")
	if isLiteral(first) || isLiteral(last) {
		return
	}
	value := &ast.Value{Kind: ast.IntValue, Raw: strconv.Itoa(DefaultPage)}
	if first != nil || last != nil {
		value = &ast.Value{
			Kind: ast.Variable, Raw: decidedLater + strconv.Itoa(p.next),
			Children: ast.ChildValueList{{Name: "first", Value: first}, {Name: "last", Value: last}},
		}
		p.next++
	}
	if arg := field.Arguments.ForName("first"); arg != nil {
		arg.Value = value
		return
	}
	field.Arguments = append(field.Arguments, &ast.Argument{Name: "first", Value: value, Position: field.Position})
}

// decidePage gives a connection's undecided page size its value for this request.
func decidePage(field *ast.Field, variables map[string]any) {
	value := argument(field, "first")
	if value == nil || value.Kind != ast.Variable || !strings.HasPrefix(value.Raw, decidedLater) {
		return
	}
	first, firstErr := value.Children.ForName("first").Value(variables)
	last, lastErr := value.Children.ForName("last").Value(variables)
	if first == nil && last == nil && firstErr == nil && lastErr == nil {
		first = int64(DefaultPage)
	}
	variables[value.Raw] = first
}

// argument returns the value of an argument; nil when it is missing or null.
func argument(field *ast.Field, name string) *ast.Value {
	arg := field.Arguments.ForName(name)
	if arg == nil || arg.Value.Kind == ast.NullValue {
		return nil
	}
	return arg.Value
}

func isLiteral(v *ast.Value) bool { return v != nil && v.Kind != ast.Variable }

func isConnection(field *ast.FieldDefinition) bool {
	return field != nil && strings.HasSuffix(field.Type.Name(), "Connection") && field.Arguments.ForName("first") != nil
}
