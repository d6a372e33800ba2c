package gateway_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

const invisible = "a\x00b"

// written are the scalars that come as texts.
var written = []string{"String", "Cursor", "Map", "Date", "Month", "Scope", "Time"}

// textInputs are documents that put an invisible character into each text that the schema takes, one at a time.
type textInputs struct {
	schema *ast.Schema
	// all are the variables of the documents, by the text's place; documents has their texts.
	all       map[string]any
	documents map[string]string
	seen      map[string]bool
}

func everyTextInput() *textInputs {
	schema := graph.Schema()
	all := &textInputs{schema: schema, all: map[string]any{}, documents: map[string]string{}, seen: map[string]bool{}}
	for kind, root := range map[string]*ast.Definition{"query": schema.Query, "mutation": schema.Mutation} {
		for _, field := range root.Fields {
			for _, argument := range field.Arguments {
				all.argument(kind, field, argument)
			}
		}
	}
	return all
}

func (a *textInputs) argument(kind string, field *ast.FieldDefinition, argument *ast.ArgumentDefinition) {
	selection := ""
	if a.schema.Types[field.Type.Name()].IsCompositeType() {
		selection = "{__typename}"
	}
	given, variables := "", map[string]any{}
	for _, other := range field.Arguments {
		if other != argument && other.Type.NonNull && other.DefaultValue == nil {
			variables[other.Name] = a.plain(other.Type)
			given += fmt.Sprintf("$%s:%s ", other.Name, other.Type)
		}
	}
	a.texts(argument.Type, func(place string, value any) {
		place = field.Name + "." + argument.Name + place
		a.all[place] = map[string]any{argument.Name: value}
		maps.Copy(a.all[place].(map[string]any), variables)
		passed := argument.Name + ":$" + argument.Name
		for name := range variables {
			passed += " " + name + ":$" + name
		}
		a.documents[place] = fmt.Sprintf("%s(%s$%s:%s){%s(%s)%s}", kind, given, argument.Name, argument.Type, field.Name,
			passed, selection)
	})
}

// texts finds the texts in a type, each with a value of the type that has the character there. A filter's type is looked into once.
func (a *textInputs) texts(of *ast.Type, found func(place string, value any)) {
	wrap := func(value any) any {
		if of.Elem != nil {
			return []any{value}
		}
		return value
	}
	def := a.schema.Types[of.Name()]
	switch {
	case def.Name == "Map":
		found("", map[string]any{"search": invisible})
	case slices.Contains(written, def.Name):
		found("", wrap(invisible))
	case def.Kind == ast.InputObject && (!strings.HasSuffix(def.Name, "WhereInput") || !a.seen[def.Name]):
		a.seen[def.Name] = true
		for _, field := range def.Fields {
			a.texts(field.Type, func(place string, value any) {
				object := map[string]any{}
				for _, other := range def.Fields {
					if other.Type.NonNull && other.DefaultValue == nil {
						object[other.Name] = a.plain(other.Type)
					}
				}
				object[field.Name] = value
				found("."+field.Name+place, wrap(object))
			})
		}
	}
}

// plain is a value of a type against which nothing speaks before its meaning is looked at.
func (a *textInputs) plain(of *ast.Type) any {
	if of.Elem != nil {
		return []any{a.plain(of.Elem)}
	}
	switch def := a.schema.Types[of.Name()]; {
	case def.Kind == ast.Enum:
		return def.EnumValues[0].Name
	case def.Kind == ast.InputObject:
		object := map[string]any{}
		for _, field := range def.Fields {
			if field.Type.NonNull && field.DefaultValue == nil {
				object[field.Name] = a.plain(field.Type)
			}
		}
		return object
	case def.Name == "Int", def.Name == "Float", def.Name == "ID":
		return 1
	case def.Name == "Boolean":
		return false
	case def.Name == "Time":
		return "2026-01-01T00:00:00Z"
	}
	return "x"
}

func TestNoTextOfTheSchemaTakesAnInvisibleCharacter(t *testing.T) {
	inputs := everyTextInput()
	if len(inputs.all) < 300 {
		t.Fatalf("only %d texts were found", len(inputs.all))
	}
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleAdmin)
		for place, variables := range inputs.all {
			a := c.Query(t, inputs.documents[place], variables.(map[string]any))
			if len(a.Errors) != 1 || a.Errors[0].Code() != "BAD_USER_INPUT" || !strings.Contains(a.Errors[0].Message, "(U+0000)") {
				t.Errorf("%s: %+v\nof %s", place, a.Errors, inputs.documents[place])
			}
		}
		if n := s.Reader().Event.Query().CountX(apptest.System(t)); n > 3 {
			t.Errorf("%d events: something was changed", n)
		}
	})
}

func TestTextsThatAreRefused(t *testing.T) {
	const create = `mutation($n:String!){createBranch(input:{cnpj:"48530335000148",name:$n}){userErrors{code}}}`
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleAdmin)
		for name, document := range map[string]string{
			"in a literal":      `mutation{createBranch(input:{cnpj:"48530335000148",name:"Filial\u202e"}){userErrors{code}}}`,
			"in a block":        "{customers(where:{or:[{name:\"\"\"a\\u0000\x1b\"\"\"}]}){totalCount}}",
			"in a nested field": `{customers(first:1){edges{node{contracts{events(first:1,where:{actorName:"\u0000"}){totalCount}}}}}}`,
		} {
			if a := c.Query(t, document, nil); len(a.Errors) == 0 || a.Errors[0].Code() == "INTERNAL" {
				t.Errorf("%s: %s %+v", name, a.Data, a.Errors)
			}
		}
		for name, text := range map[string]string{
			"two lines": "Filial\nNorte", "a return": "Filial\r", "a direction": "\u2066Filial",
			"an escape": "\x1b[2J",
		} {
			a := c.Query(t, create, apptest.Vars{"n": text})
			if !slices.Equal(a.Codes(), []string{"BAD_USER_INPUT"}) || fmt.Sprint(a.Errors[0].Extensions["field"]) != "[input name]" {
				t.Errorf("%s: %+v", name, a.Errors)
			}
		}
		if n := s.Reader().Branch.Query().CountX(apptest.System(t)); n != 0 {
			t.Errorf("%d branches were made", n)
		}
		c.Get(t, `mutation($i:String){createServiceOrderTemplate(input:{name:"x",instructions:$i}){userErrors{code}}}`,
			apptest.Vars{"i": "Um\r\nDois\n\tTrês"}, nil)
	})
}

func TestAFiltersTextHasALength(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleAnalyst)
		long := strings.Repeat("é", gateway.MaxFilterText)
		const filter = `query($t:String){contracts(where:{or:[{search:$t},{hasCustomerWith:{nameContainsFold:$t}}]}){totalCount}}`
		c.Get(t, filter, apptest.Vars{"t": long}, nil)
		a := c.Query(t, filter, apptest.Vars{"t": long + "é"})
		if !slices.Equal(a.Codes(), []string{"TOO_COMPLEX"}) || a.Errors[0].Extensions["limit"] != "filterText" {
			t.Errorf("%+v", a.Errors)
		}
	})
}
