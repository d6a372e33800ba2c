//go:build ignore

// Command entc generates the ent package and the part of the GraphQL schema that comes from it.
package main

import (
	"log"

	"entgo.io/contrib/entgql"
	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"

	"github.com/vinculo/vinculo/internal/schemagen"
)

func main() {
	graphql, err := entgql.NewExtension(
		entgql.WithSchemaGenerator(),
		entgql.WithConfigPath("../gqlgen.yml"),
		entgql.WithSchemaPath("../graph/schema/ent.graphql"),
		entgql.WithWhereInputs(true),
		entgql.WithSchemaHook(schemagen.Complete),
	)
	if err != nil {
		log.Fatalf("entgql: %v", err)
	}
	err = entc.Generate("./schema", &gen.Config{
		Features: []gen.Feature{
			gen.FeaturePrivacy, gen.FeatureGlobalID, gen.FeatureUpsert, gen.FeatureLock, gen.FeatureModifier,
			gen.FeatureExecQuery, gen.FeatureVersionedMigration,
		},
	}, entc.Extensions(graphql), entc.TemplateDir("./template"))
	if err != nil {
		log.Fatalf("entc: %v", err)
	}
}
