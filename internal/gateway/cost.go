package gateway

import (
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/directive"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
)

// What a field costs: 1 for itself plus its fields, times how many records it may answer. Where it costs more than that, the schema
// says so with @cost. The API guide lists the prices.
const (
	CostOfMutation      = 500
	CostOfIntrospection = 500
	// CostOfReport is the cost of a query that reads much, whatever it returns, and of a file.
	CostOfReport   = 1_000
	CostOfRelation = 20
	CostOfText     = 20
	bytesPerPoint  = 500 // of an answer's texts
	CostOfPlain    = 2
	sizeOfList     = 5
)

// sizesOfSchema are how many entries the schema's lists about itself have, roughly; of input fields, as many as filters have, since
// these lead to each other.
var sizesOfSchema = map[string]int{
	"types": 320, "directives": 5, "fields": 8, "args": 2, "inputFields": 50, "enumValues": 4, "interfaces": 1, "possibleTypes": 2,
}

// introspectionScale entries of the schema cost one point: each is a few bytes, without a database query. With the whole schema, as
// GraphiQL asks for it, half of an operator's document is spent.
const introspectionScale = 30

// extent is what a part of a document costs, how many values the lists of its filters have, how deeply it nests, what in it costs
// most, and which plain lists of records are in it.
type extent struct {
	cost, values, depth int
	heaviest            *fieldPath
	lists               []*ast.FieldDefinition
}

// fieldPath is a path of fields down to a leaf, with the sum of what they cost.
type fieldPath struct {
	name string
	cost int
	next *fieldPath
}

// heavier returns the path that costs more.
func heavier(a, b *fieldPath) *fieldPath {
	if a == nil || b != nil && b.cost > a.cost {
		return b
	}
	return a
}

// walker measures a document. Each fragment is measured once however often it is spread: documents whose fragments double at
// each level would otherwise take longer to measure than to refuse.
type walker struct {
	schema    *ast.Schema
	variables map[string]any
	lang      fault.Lang
	fragments map[*ast.FragmentDefinition]extent
	// introspections are how often the schema itself is queried, by field, and entries how much of it.
	introspections map[string]int
	entries        int
	// document is the only CPF or CNPJ that the operation asks about, or its prefix. Many at once would reveal the hidden digits in a
	// few requests.
	document string
	// seesDocuments says that the viewer may see full documents. Others may only ask by full ones.
	seesDocuments bool
	texts         *textCheck
	refused       *gqlerror.Error
}

func (w *walker) selectionSet(set ast.SelectionSet) extent {
	var sum extent
	for _, selection := range set {
		var e extent
		switch s := selection.(type) {
		case *ast.Field:
			e = w.field(s)
		case *ast.InlineFragment:
			e = w.selectionSet(s.SelectionSet)
		case *ast.FragmentSpread:
			e = w.fragment(s.Definition)
		}
		sum.cost, sum.values = add(sum.cost, e.cost), add(sum.values, e.values)
		sum.depth, sum.heaviest = max(sum.depth, e.depth), heavier(sum.heaviest, e.heaviest)
		sum.lists = union(sum.lists, e.lists)
	}
	return sum
}

func (w *walker) fragment(f *ast.FragmentDefinition) extent {
	e, known := w.fragments[f]
	if !known {
		e = w.selectionSet(f.SelectionSet)
		w.fragments[f] = e
	}
	return e
}

func (w *walker) field(f *ast.Field) extent {
	filter := w.filter(f)
	size, own, e := w.size(f), add(ownCost(f), filter.cost), w.selectionSet(f.SelectionSet)
	depth := e.depth + 1
	switch {
	case f.Name == "ofType" && f.ObjectDefinition.Name == "__Type":
		e = e.scaled(2) // documents ask for nine of them in a row, of which few types have even one
	case strings.HasPrefix(f.Name, "__"):
		depth = 1 // gqlparser bounds how deeply a document looks into the schema
		e = w.introspect(f, e)
	}
	heaviest := &fieldPath{name: f.Alias, cost: own, next: e.heaviest}
	if e.heaviest != nil {
		heaviest.cost = add(own, multiply(size, e.heaviest.cost))
	}
	return extent{
		cost: add(own, multiply(size, e.cost)), values: add(filter.values, multiply(size, e.values)), depth: depth, heaviest: heaviest,
		lists: w.lists(f, e.lists),
	}
}

// lists are the plain lists of records in a field, itself included. A list nested in itself would return the same records again, as
// many times as there are.
func (w *walker) lists(f *ast.Field, inside []*ast.FieldDefinition) []*ast.FieldDefinition {
	if f.Definition.Type.Elem == nil || !w.isRecord(f.Definition.Type.Name()) {
		return inside
	}
	if w.refused == nil && slices.Contains(inside, f.Definition) {
		w.refused = listsLimit.exceeded(w.lang, 1, 0)
	}
	return union(inside, []*ast.FieldDefinition{f.Definition})
}

func (w *walker) isRecord(name string) bool {
	of := w.schema.Types[name]
	return of != nil && slices.Contains(of.Interfaces, "Node")
}

// union are the lists of two selections, each once.
func union(a, b []*ast.FieldDefinition) []*ast.FieldDefinition {
	if len(a) == 0 {
		return b
	}
	for _, list := range b {
		if !slices.Contains(a, list) {
			a = append(slices.Clip(a), list)
		}
	}
	return a
}

// introspect counts introspection, whose entries are cheap.
func (w *walker) introspect(f *ast.Field, e extent) extent {
	w.introspections[f.Name]++
	w.entries = add(w.entries, e.cost)
	if w.refused == nil {
		w.refused = introspectionsExceed(w.lang, w.introspections, w.entries)
	}
	return e.scaled(introspectionScale)
}

// scaled is an extent at a fraction of its cost.
func (e extent) scaled(by int) extent {
	e.cost /= by
	if e.heaviest != nil {
		e.heaviest = &fieldPath{name: e.heaviest.name, cost: e.heaviest.cost / by, next: e.heaviest.next}
	}
	return e
}

func ownCost(f *ast.Field) int {
	switch {
	case f.Name == "__typename":
		return 0
	case strings.HasPrefix(f.Name, "__"):
		return CostOfIntrospection
	case f.ObjectDefinition.Name == "Mutation":
		return CostOfMutation
	}
	weight, _ := directive.Cost(f.Definition)
	return max(1, weight)
}

// isReport recognises a query that reads much.
func isReport(f *ast.FieldDefinition) bool {
	weight, _ := directive.Cost(f)
	return weight >= CostOfReport
}

// size is the maximum number of records that a field returns. It also decides and checks the page of a connection.
func (w *walker) size(f *ast.Field) int {
	switch {
	case isConnection(f.Definition):
		return w.page(f)
	case f.Definition.Type.Elem == nil:
		return 1
	case strings.HasSuffix(f.ObjectDefinition.Name, "Connection"):
		return 1 // the connection itself was multiplied
	case f.ObjectDefinition.Name == "Query" && f.Name == "nodes":
		return w.nodes(f)
	case strings.HasPrefix(f.ObjectDefinition.Name, "__"):
		return max(1, sizesOfSchema[f.Name])
	}
	if _, size := directive.Cost(f.Definition); size > 0 {
		return size
	}
	return sizeOfList
}

func (w *walker) page(f *ast.Field) int {
	decidePage(f, w.variables)
	arguments := f.ArgumentMap(w.variables)
	w.checkCursors(f, arguments)
	first, last := arguments["first"], arguments["last"]
	if first != nil && last != nil {
		w.refuse(fault.FirstAndLast)
		return 1
	}
	given := first
	if given == nil {
		given = last
	}
	size, err := graphql.UnmarshalInt(given)
	if err != nil || size < 0 || size > MaxPage {
		w.refuse(fault.PageSize, "max", MaxPage)
		return 1
	}
	return max(1, size)
}

func (w *walker) nodes(f *ast.Field) int {
	ids, ok := f.ArgumentMap(w.variables)["ids"].([]any)
	if !ok {
		return 1
	}
	if len(ids) > MaxPage {
		w.refuse(fault.TooManyIDs, "max", MaxPage)
	}
	return max(1, len(ids))
}

func (w *walker) refuse(message fault.Message, pairs ...any) {
	if w.refused == nil {
		w.refused = refusal(request.CodeBadInput, w.lang, message, pairs...)
	}
}

// maxCost is the largest cost: JavaScript's numbers tell it from the one below.
const maxCost = 1<<53 - 1

// add and multiply stop at the largest cost instead of starting over.
func add(a, b int) int { return min(a+b, maxCost) }

func multiply(a, b int) int {
	if b != 0 && a > maxCost/b {
		return maxCost
	}
	return a * b
}
