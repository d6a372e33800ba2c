package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// SavedQuery is a GraphQL document that a user saves and shares.
type SavedQuery struct{ ent.Schema }

// Mixin of the SavedQuery.
func (SavedQuery) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the SavedQuery.
func (SavedQuery) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The query's name."),
		field.Text("document").NotEmpty().MaxLen(100_000).Annotations(noFilter()).
			Comment("The GraphQL document."),
		field.Text("variables").Optional().Nillable().MaxLen(100_000).Annotations(noFilter()).
			Comment("Its variables, as a JSON object; null for none."),
		field.String("owner").Immutable().Annotations(hidden()),
		field.String("created_by_name").Immutable().
			Comment("The name of the user or token that saved it, at that time."),
		field.Int("created_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the SavedQuery.
func (SavedQuery) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("Who saved it; null for tokens."),
	}
}

// Indexes of the SavedQuery.
func (SavedQuery) Indexes() []ent.Index { return []ent.Index{index.Fields("owner")} }

// Policy of the SavedQuery: all readers may save; the use case lets only its owner or a user manager change one.
func (SavedQuery) Policy() ent.Policy {
	return authz.Deletable([]viewer.Permission{viewer.Read})
}

// Annotations of the SavedQuery.
func (SavedQuery) Annotations() []schema.Annotation {
	return append(node("savedQueries", "The queries that people keep and share."),
		schema.Comment("A GraphQL document that a user saved and shares; /graphiql?q=ID opens it."))
}
