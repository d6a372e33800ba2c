package app_test

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
)

func TestEverythingInTheSchemaIsDescribed(t *testing.T) {
	described := 0
	check := func(what, description string) {
		described++
		if strings.TrimSpace(description) == "" {
			t.Errorf("%s has no description", what)
		}
	}
	arguments := func(of string, list ast.ArgumentDefinitionList) {
		for _, arg := range list {
			check(of+"("+arg.Name+")", arg.Description)
		}
	}
	s := schema()
	for name, def := range s.Types {
		if strings.HasPrefix(name, "__") {
			continue
		}
		check(name, def.Description)
		for _, f := range def.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(name+"."+f.Name, f.Description)
			arguments(name+"."+f.Name, f.Arguments)
		}
		for _, v := range def.EnumValues {
			check(name+"."+v.Name, v.Description)
		}
	}
	for name, d := range s.Directives {
		if strings.HasPrefix(name, "go") || (d.Position != nil && d.Position.Src.BuiltIn) { // gqlgen's and GraphQL's own
			continue
		}
		check("@"+name, d.Description)
		arguments("@"+name, d.Arguments)
	}
	t.Logf("%d descriptions", described)
}
