package app_test

import (
	"bytes"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
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
	s := published(t)
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

func TestTheSchemaIsPublishedToThoseWhoSignedIn(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	refused := s.Anonymous().Do(t, http.MethodGet, "/schema.graphql", "", nil)
	if refused.StatusCode != http.StatusUnauthorized || bytes.Contains(refused.Body, []byte("type ")) {
		t.Errorf("anonymous gets %d %s", refused.StatusCode, refused.Body)
	}
	for _, c := range []*apptest.Client{s.As(t, viewer.RoleAnalyst), s.Machine(t, viewer.RoleAnalyst)} {
		answer := c.Do(t, http.MethodGet, "/schema.graphql", "", nil)
		if answer.StatusCode != http.StatusOK || !bytes.Equal(answer.Body, graph.Published) {
			t.Errorf("the answer is %d with %d bytes", answer.StatusCode, len(answer.Body))
		}
		c.Header.Set("If-None-Match", answer.Header.Get("ETag"))
		if again := c.Do(t, http.MethodGet, "/schema.graphql", "", nil); again.StatusCode != http.StatusNotModified {
			t.Errorf("the same again is answered with %d", again.StatusCode)
		}
	}
}

// What is published must be what the resolvers are made for.
func TestThePublishedSchemaIsTheServedOne(t *testing.T) {
	if outline(published(t)) != outline(schema()) {
		t.Error("graph/schema.graphql is stale: run make generate")
	}
}

// outline writes a schema with everything in the order of the names.
func outline(s *ast.Schema) string {
	var lines []string
	for name, def := range s.Types {
		lines = append(lines, fmt.Sprint(name, def.Kind))
		for _, f := range def.Fields {
			lines = append(lines, fmt.Sprint(name, ".", f.Name, f.Type, f.DefaultValue))
			for _, arg := range f.Arguments {
				lines = append(lines, fmt.Sprint(name, ".", f.Name, "(", arg.Name, arg.Type, arg.DefaultValue))
			}
		}
		for _, v := range def.EnumValues {
			lines = append(lines, fmt.Sprint(name, ".", v.Name))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

// published is the schema as partners know it.
func published(t *testing.T) *ast.Schema {
	t.Helper()
	s, err := gqlparser.LoadSchema(&ast.Source{Input: string(graph.Published)})
	if err != nil {
		t.Fatal(err)
	}
	return s
}
