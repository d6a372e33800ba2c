package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Plan is an offer of the provider: what its contracts' logins deliver.
type Plan struct{ ent.Schema }

// Mixin of the Plan.
func (Plan) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the Plan.
func (Plan) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().NotEmpty().MaxRuneLen(60).
			Comment("The provider's own code for the plan."),
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The plan's name."),
		field.Float("speed_mbps").Optional().Nillable().
			Comment("Contracted download speed in Mbps, above 0; DICI's VELOCIDADE."),
		field.Enum("medium").GoType(domain.Medium("")).Annotations(entgql.Type("Medium")).Optional().Nillable().
			Comment("The physical medium; DICI's TIPO_MEIO."),
		field.String("technology").Optional().Nillable().MaxRuneLen(30).
			Comment("The code of the access technology; DICI's TIPO_TECNOLOGIA."),
		field.Enum("product").GoType(domain.Product("")).Annotations(entgql.Type("Product")).Default(string(domain.ProductInternet)).
			Comment("The product; DICI's TIPO_PRODUTO."),
		field.Int("price_cents").Default(0).NonNegative().
			Comment("Monthly price in centavos (R$ 99,90 is 9990)."),
		field.Bool("active").Default(true).
			Comment("Whether new contracts can choose the plan."),
	}
}

// Edges of the Plan.
func (Plan) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contracts", Contract.Type).Ref("plan").
			Annotations(entgql.Skip(entgql.SkipType)),
	}
}

// Policy of the Plan.
func (Plan) Policy() ent.Policy { return authz.Policy([]viewer.Permission{viewer.Register}) }

// Annotations of the Plan.
func (Plan) Annotations() []schema.Annotation {
	return append(node("plans", "The provider's plans."),
		schema.Comment("An offer of the provider, with the facts that its contracts' logins get."))
}
