// Package directive reads the facts about fields that the schema states: see graph/schema/directives.graphqls.
package directive

import (
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// The program's own directives, which aren't published.
const (
	needs       = "needs"
	destructive = "destructive"
	cost        = "cost"
)

// IsOurs recognises the directives that state facts for the program.
func IsOurs(name string) bool { return name == needs || name == destructive || name == cost }

// Needs are the permissions that a field needs.
type Needs struct {
	// Permission is empty when none is needed.
	Permission string
	// And is also needed, in the cases of When; always when that is empty.
	And, When string
	// OfRecord says that it is the permission to read the record that is returned.
	OfRecord bool
}

// NeedsOf is what @needs states; false when it isn't there.
func NeedsOf(list ast.DirectiveList) (Needs, bool) {
	d := list.ForName(needs)
	if d == nil {
		return Needs{}, false
	}
	return Needs{
		Permission: argument(d, "permission"), And: argument(d, "and"), When: argument(d, "when"),
		OfRecord: argument(d, "ofRecord") == "true",
	}, true
}

// Reader is what reading the records of a type needs.
func Reader(record *ast.Definition) Needs {
	if n, stated := NeedsOf(record.Directives); stated {
		return n
	}
	return Needs{Permission: "READ"}
}

// OfRoot is what a field of Query, Mutation or Subscription needs: what it states, or what the records of its list do; false when
// there is neither.
func OfRoot(schema *ast.Schema, f *ast.FieldDefinition) (Needs, bool) {
	if n, stated := NeedsOf(f.Directives); stated {
		return n, true
	}
	record, isList := strings.CutSuffix(f.Type.Name(), "Connection")
	if !isList {
		return Needs{}, false
	}
	return Reader(schema.Types[record]), true
}

// IsDestructive says whether machines must send a mutation with an Idempotency-Key.
func IsDestructive(f *ast.FieldDefinition) bool {
	return f != nil && f.Directives.ForName(destructive) != nil
}

// Cost is what @cost states of a field: its own points, and how many entries its list has; 0 for what isn't stated.
func Cost(f *ast.FieldDefinition) (weight, size int) {
	if f == nil {
		return 0, 0
	}
	d := f.Directives.ForName(cost)
	if d == nil {
		return 0, 0
	}
	weight, _ = strconv.Atoi(argument(d, "weight"))
	size, _ = strconv.Atoi(argument(d, "size"))
	return weight, size
}

func argument(d *ast.Directive, name string) string {
	if arg := d.Arguments.ForName(name); arg != nil {
		return arg.Value.Raw
	}
	return ""
}
