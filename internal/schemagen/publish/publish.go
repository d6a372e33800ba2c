// Command publish writes the whole schema into one file, in one order whatever the order in which it is written, so that two
// versions can be compared line by line, and with the permission that each field needs. Run it in graph/, by "go generate".
package main

import (
	"bytes"
	"cmp"
	"errors"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"

	"github.com/vinculo/vinculo/internal/directive"
)

func main() {
	log.SetFlags(0)
	if err := publish("schema/*.graphql*", "schema.graphql"); err != nil {
		log.Fatalf("publish the schema: %v", err)
	}
}

func publish(from, to string) error {
	files, err := filepath.Glob(from)
	if err != nil || len(files) == 0 {
		return errors.Join(err, errors.New("no schema in "+from))
	}
	sources := make([]*ast.Source, 0, len(files))
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		sources = append(sources, &ast.Source{Name: file, Input: string(content)})
	}
	schema, err := gqlparser.LoadSchema(sources...)
	if err != nil {
		return err
	}
	if err := describeFacts(schema); err != nil {
		return err
	}
	return os.WriteFile(to, printed(schema), 0o644)
}

// printed is the schema without what is meant for gqlgen and the program, everything in it sorted by name.
func printed(schema *ast.Schema) []byte {
	maps.DeleteFunc(schema.Directives, func(name string, _ *ast.DirectiveDefinition) bool { return internal(name) })
	for _, def := range schema.Types {
		sortDefinition(def)
	}
	var out bytes.Buffer
	formatter.NewFormatter(&out, formatter.WithIndent("  ")).FormatSchema(schema)
	return out.Bytes()
}

func sortDefinition(def *ast.Definition) {
	def.Directives = published(def.Directives)
	slices.Sort(def.Interfaces)
	slices.Sort(def.Types)
	slices.SortFunc(def.Fields, func(a, b *ast.FieldDefinition) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortFunc(def.EnumValues, func(a, b *ast.EnumValueDefinition) int { return cmp.Compare(a.Name, b.Name) })
	for _, f := range def.Fields {
		f.Directives = published(f.Directives)
		slices.SortFunc(f.Arguments, func(a, b *ast.ArgumentDefinition) int { return cmp.Compare(a.Name, b.Name) })
	}
}

func published(directives ast.DirectiveList) ast.DirectiveList {
	return slices.DeleteFunc(directives, func(d *ast.Directive) bool { return internal(d.Name) })
}

// internal recognises the directives that steer gqlgen, and those that state facts for the program.
func internal(name string) bool { return strings.HasPrefix(name, "go") || directive.IsOurs(name) }
