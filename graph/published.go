package graph

import (
	_ "embed"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/graph/generated"
)

//go:generate go run ../internal/schemagen/publish

// Published is the whole schema in its published form: see docs/schema-changelog.md.
//
//go:embed schema.graphql
var Published []byte

// Schema is the published one.
func Schema() *ast.Schema { return published() }

var published = sync.OnceValue(func() *ast.Schema {
	schema := gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphql", Input: string(Published)})
	for name, written := range generated.NewExecutableSchema(generated.Config{}).Schema().Types {
		// Only the program's own directives aren't published.
		schema.Types[name].Directives = written.Directives
		for _, f := range written.Fields {
			schema.Types[name].Fields.ForName(f.Name).Directives = f.Directives
		}
	}
	return schema
})

// NewSchema is the schema with its resolvers. It is served as it is published: with the permission that each field needs.
func NewSchema(r *Resolver) graphql.ExecutableSchema {
	return generated.NewExecutableSchema(generated.Config{Schema: published(), Resolvers: r})
}

// NewPlainSchema is the schema with its resolvers as it is written, for columns of exports: people read what fields mean, not which
// permissions they need.
func NewPlainSchema(r *Resolver) graphql.ExecutableSchema {
	return generated.NewExecutableSchema(generated.Config{Resolvers: r})
}
