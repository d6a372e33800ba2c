package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
)

// City is a Brazilian municipality.
type City struct{ ent.Schema }

// Fields of the City.
func (City) Fields() []ent.Field {
	return []ent.Field{
		field.Int("ibge_code").Unique().Immutable().Range(1_100_000, 5_399_999).
			Comment("The municipality's 7-digit IBGE code; DICI's COD_IBGE."),
		field.String("name").
			Annotations(entgql.OrderField("NAME")).
			Comment("The municipality's name."),
		field.String("search_name").
			Comment("The name in lower case without accents, for filters."),
		field.String("state").MinLen(2).MaxRuneLen(2).
			Comment("The two letters of the state (UF)."),
	}
}

// Indexes of the City.
func (City) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name", "id"), index.Fields("search_name")}
}

// Policy of the City: the list is the program's own.
func (City) Policy() ent.Policy { return authz.Policy(nil) }

// Annotations of the City.
func (City) Annotations() []schema.Annotation {
	return append(node("cities", "The 5,571 Brazilian municipalities."),
		schema.Comment("A Brazilian municipality, with its IBGE code."))
}
