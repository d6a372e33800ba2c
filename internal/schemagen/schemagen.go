// Package schemagen completes the GraphQL schema that entgql generates: every type, field, argument and enum value gets a
// description, and lists of related records are never null.
package schemagen

import (
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/entc/gen"
	"entgo.io/ent/schema"
	"github.com/vektah/gqlparser/v2/ast"
)

// Complete is an entgql schema hook.
func Complete(g *gen.Graph, s *ast.Schema) error {
	for _, node := range g.Nodes {
		if def := s.Types[node.Name]; def != nil {
			completeNode(node, def)
		}
	}
	if q := s.Types["Query"]; q != nil {
		q.Description = "Read operations."
		q.Fields.ForName("node").Description = "One record by its global id; null when there is none."
		q.Fields.ForName("nodes").Description = "Records by their global ids, in the order of the ids."
		for _, name := range []string{"node", "nodes"} {
			state(q.Fields.ForName(name), "needs", "ofRecord", "true", ast.BooleanValue)
		}
	}
	for name, def := range s.Types {
		switch {
		case def.Kind == ast.Enum:
			completeEnum(def)
		case def.Kind == ast.InputObject && strings.HasSuffix(name, "WhereInput"):
			closeMaskedFilters(def)
			completeWhere(def, strings.TrimSuffix(name, "WhereInput"))
		case def.Kind == ast.InputObject && strings.HasSuffix(name, "Order"):
			def.Description = "The order of a list: one property, then the id."
		}
		completeFields(def)
	}
	return nil
}

// state gives a field a directive with one argument: see graph/schema/directives.graphqls.
func state(f *ast.FieldDefinition, directive, argument, value string, kind ast.ValueKind) {
	f.Directives = append(f.Directives, &ast.Directive{
		Name: directive, Arguments: ast.ArgumentList{{Name: argument, Value: &ast.Value{Raw: value, Kind: kind}}},
	})
}

func completeNode(node *gen.Type, def *ast.Definition) {
	if c, ok := node.Annotations[new(schema.CommentAnnotation).Name()].(map[string]any); ok {
		def.Description, _ = c["Text"].(string)
	}
	if f := def.Fields.ForName("id"); f != nil {
		f.Description = "The global id; node(id) fetches the record by it."
	}
	for _, edge := range node.Edges {
		f := def.Fields.ForName(edge.Name)
		if f == nil {
			f = def.Fields.ForName(camel(edge.Name))
		}
		if f == nil {
			continue
		}
		if f.Type.Elem != nil {
			f.Type.NonNull = true
		}
		if f.Description == "" {
			f.Description = edge.Comment()
		}
	}
}

func completeFields(def *ast.Definition) {
	for _, f := range def.Fields {
		if f.Description == "" {
			f.Description = fieldDocs[f.Name]
		}
		if f.Name == "totalCount" {
			state(f, "cost", "weight", "10", ast.IntValue)
		}
		for _, a := range f.Arguments {
			if a.Name == "first" {
				a.Description = "Returns the first n elements; at most 100, default 20."
			}
			if a.Name == "last" {
				a.Description = "Returns the last n elements; at most 100."
			}
			if a.Description == "" {
				a.Description = fieldDocs[a.Name]
			}
		}
	}
}

var fieldDocs = map[string]string{
	"edges":      "A list of edges.",
	"node":       "The item at the end of the edge.",
	"cursor":     "A cursor for use in pagination.",
	"pageInfo":   "Information to aid in pagination.",
	"totalCount": "The total number of items on all pages.",
	"direction":  "The direction of the order.",
	"field":      "The property to order by.",
	"not":        "The condition doesn't hold.",
	"and":        "All of the conditions hold.",
	"or":         "At least one of the conditions holds.",
}

func completeEnum(def *ast.Definition) {
	if d, ok := enumDocs[def.Name]; ok {
		def.Description = d[""]
		for _, v := range def.EnumValues {
			v.Description = d[v.Name]
		}
		return
	}
	if strings.HasSuffix(def.Name, "OrderField") {
		for _, v := range def.EnumValues {
			v.Description = "By " + strings.ToLower(strings.ReplaceAll(v.Name, "_", " ")) + "."
		}
	}
}

// closeMaskedFilters removes the filters by which a reader could find out a customer's document piece by piece, although the API
// shows it masked. The two that stay check who may see it; see internal/gateway/admission.go.
func closeMaskedFilters(def *ast.Definition) {
	if def.Name != "CustomerWhereInput" {
		return
	}
	def.Fields = slices.DeleteFunc(def.Fields, func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "document") && whereDocs[f.Name] == ""
	})
	state(def.Fields.ForName("documentHasPrefix"), "needs", "permission", "REGISTER", ast.EnumValue)
}

// whereDocs describes the where fields that need more than their operator's description.
var whereDocs = map[string]string{
	"document": "document equals the value: a full CPF or CNPJ, without punctuation. Without the permission REGISTER it must be " +
		"valid, is logged, and is limited to 10 a minute.",
	"documentHasPrefix": "document begins with the value: at least 5 characters, without punctuation.",
}

// operators maps the suffix of a where field to its meaning, the longest suffixes first.
var operators = []struct{ suffix, text string }{
	{"EqualFold", "%s equals the value, ignoring case"},
	{"ContainsFold", "%s contains the value, ignoring case"},
	{"HasPrefix", "%s begins with the value"},
	{"HasSuffix", "%s ends with the value"},
	{"Contains", "%s contains the value"},
	{"NotNil", "%s has a value"},
	{"IsNil", "%s has no value"},
	{"NotIn", "%s is not in the list"},
	{"NEQ", "%s differs from the value"},
	{"GTE", "%s is at least the value"},
	{"LTE", "%s is at most the value"},
	{"GT", "%s is greater than the value"},
	{"LT", "%s is less than the value"},
	{"In", "%s is in the list"},
}

func completeWhere(def *ast.Definition, entity string) {
	def.Description = fmt.Sprintf("Conditions on %s records; all of them must hold.", entity)
	for _, f := range def.Fields {
		if _, ok := fieldDocs[f.Name]; ok {
			f.Description = fieldDocs[f.Name]
			continue
		}
		f.Description = whereDoc(f)
	}
}

func whereDoc(f *ast.FieldDefinition) string {
	if text, ok := whereDocs[f.Name]; ok {
		return text
	}
	if rest, ok := strings.CutPrefix(f.Name, "has"); ok {
		if edge, ok := strings.CutSuffix(rest, "With"); ok {
			return fmt.Sprintf("There is a %s that meets the conditions.", lower(edge))
		}
		return fmt.Sprintf("Whether there is a %s.", lower(rest))
	}
	for _, op := range operators {
		if field, ok := strings.CutSuffix(f.Name, op.suffix); ok && field != "" {
			return fmt.Sprintf(op.text, field) + "."
		}
	}
	return f.Name + " equals the value."
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

func camel(snake string) string {
	parts := strings.Split(snake, "_")
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
	}
	return strings.Join(parts, "")
}
