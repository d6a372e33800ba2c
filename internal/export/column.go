package export

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/fault"
)

// maxDepth is the maximum number of fields in a column's path.
const maxDepth = 3

// listField finds the query field that returns a list.
func listField(schema *ast.Schema, name string) (*ast.FieldDefinition, error) {
	field := schema.Query.Fields.ForName(name)
	if field == nil || !isConnection(field) || slices.ContainsFunc(field.Arguments, needed) {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.ExportListUnknown).At("input", "list"))
	}
	return field, nil
}

func needed(argument *ast.ArgumentDefinition) bool {
	return argument.Type.NonNull && argument.DefaultValue == nil
}

// nodeOf is the type of a list's records.
func nodeOf(schema *ast.Schema, list *ast.FieldDefinition) *ast.Definition {
	return schema.Types[strings.TrimSuffix(list.Type.Name(), "Connection")]
}

// columnFinder walks from a list's records along the relations that lead to one record.
type columnFinder struct {
	schema  *ast.Schema
	columns []Column
}

func columnsOf(schema *ast.Schema, name string) ([]Column, error) {
	list, err := listField(schema, name)
	if err != nil {
		return nil, err
	}
	f := columnFinder{schema: schema}
	f.visit(nil, []*ast.Definition{nodeOf(schema, list)})
	return f.columns, nil
}

// visit adds the fields of the last of the types. A relation back to a type that the path has passed adds nothing new.
func (f *columnFinder) visit(path []string, types []*ast.Definition) {
	var relations []*ast.FieldDefinition
	for _, field := range types[len(types)-1].Fields {
		if !exportable(field) {
			continue
		}
		if kind, isLeaf := f.leaf(field); isLeaf {
			f.columns = append(f.columns, Column{
				Path:        strings.Join(append(slices.Clone(path), field.Name), "."),
				Description: strings.Join(strings.Fields(field.Description), " "), Kind: kind,
				Default: isDefault(path, types, field),
			})
			continue
		}
		relations = append(relations, field)
	}
	if len(path)+1 >= maxDepth {
		return
	}
	for _, field := range relations {
		related := f.schema.Types[field.Type.Name()]
		if field.Type.Elem == nil && related.Kind == ast.Object && !isConnection(field) && !slices.Contains(types, related) {
			f.visit(append(slices.Clone(path), field.Name), append(slices.Clone(types), related))
		}
	}
}

// exportable excludes deprecated fields, and those that require an argument.
func exportable(field *ast.FieldDefinition) bool {
	return !strings.HasPrefix(field.Name, "__") && len(field.Arguments) == 0 && field.Directives.ForName("deprecated") == nil
}

func (f *columnFinder) leaf(field *ast.FieldDefinition) (Kind, bool) {
	definition := f.schema.Types[field.Type.Name()]
	if definition.Kind != ast.Scalar && definition.Kind != ast.Enum {
		return 0, false
	}
	if field.Type.Elem != nil {
		return Many, true
	}
	switch definition.Name {
	case "Int", "Float":
		return Number, true
	case "Time":
		return Instant, true
	case "Date":
		return Day, true
	case "Boolean":
		return Truth, true
	}
	return Text, true
}

// names are the fields by which people know a record; the first one that it has is a default column.
var names = []string{"number", "name", "username", "label"}

// beside are rarely wanted fields: offered, but not as defaults.
var beside = []string{"id", "searchName", "createdAt", "updatedAt", "logCursor"}

// isDefault says whether a column is a default one: the record's own fields, also those of a part without an id, such as what a
// cancellation does, and the names of what it belongs to.
func isDefault(path []string, types []*ast.Definition, field *ast.FieldDefinition) bool {
	if len(path) == 0 {
		return !slices.Contains(beside, field.Name) && field.Type.Name() != "Map"
	}
	of := types[len(types)-1]
	if len(path) == 1 && of.Fields.ForName("id") == nil {
		return true
	}
	known := slices.IndexFunc(names, func(name string) bool { return of.Fields.ForName(name) != nil })
	return len(path) == 1 && known >= 0 && names[known] == field.Name
}

func isConnection(field *ast.FieldDefinition) bool {
	return strings.HasSuffix(field.Type.Name(), "Connection") && field.Arguments.ForName("first") != nil
}
