package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Technology is an entry of the regulator's table TIPO_TECNOLOGIA.
type Technology struct{ ent.Schema }

// Fields of the Technology.
func (Technology) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Immutable().NotEmpty().MaxRuneLen(30).
			Annotations(entgql.OrderField("CODE")).
			Comment("The code as DICI's TIPO_TECNOLOGIA writes it, for example FTTH."),
		field.Bool("active").Default(true).
			Comment("Whether new plans and logins can choose it."),
	}
}

// Policy of the Technology.
func (Technology) Policy() ent.Policy { return authz.Policy([]viewer.Permission{viewer.Register}) }

// Annotations of the Technology.
func (Technology) Annotations() []schema.Annotation {
	return append(node("technologies", "The access technologies that DICI accepts."),
		schema.Comment("An entry of the regulator's table of access technologies (DICI's TIPO_TECNOLOGIA)."))
}
