package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Customer is a person or a company that has contracts.
type Customer struct{ ent.Schema }

// Mixin of the Customer.
func (Customer) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the Customer.
func (Customer) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().NotEmpty().MaxRuneLen(60).
			Comment("The provider's own code for the customer."),
		field.Enum("type").GoType(domain.CustomerType("")).Annotations(entgql.Type("CustomerType")).
			Comment("Person, company or own use; DICI's TIPO_CLIENTE."),
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The customer's name."),
		field.String("search_name").
			Comment("The name in lower case without accents, for filters."),
		field.String("document").Unique().MinLen(11).MaxRuneLen(14).
			Annotations(entgql.Skip(entgql.SkipType)).
			Comment("The CPF (11) or CNPJ (14 characters), without punctuation."),
		field.String("email").Optional().Nillable().MaxRuneLen(254).
			Comment("E-mail address."),
		field.String("phone").Optional().Nillable().MaxRuneLen(30).
			Comment("Telephone number."),
		field.Bool("active").Default(true).
			Comment("Whether the record is active. An inactive customer can't receive new contracts."),
		field.Time("inactivated_at").Optional().Nillable().
			Comment("Since when the record has been inactive."),
		field.Time("anonymized_at").Optional().Nillable().
			Comment("When the customer's personal data were anonymised; null while they are kept."),
	}
}

// Edges of the Customer.
func (Customer) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("contracts", Contract.Type).Annotations(restrict()).
			Comment("The customer's contracts, including cancelled ones."),
		edge.To("logins", Login.Type).Annotations(restrict()).
			Comment("The customer's logins, including unlinked ones."),
		edge.To("service_orders", ServiceOrder.Type).Annotations(restrict(), entgql.Skip(entgql.SkipType)),
	}
}

// Indexes of the Customer.
func (Customer) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name", "id"), index.Fields("search_name")}
}

// Policy of the Customer.
func (Customer) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel, viewer.ReverseCancellation})
}

// Annotations of the Customer.
func (Customer) Annotations() []schema.Annotation {
	return append(node("customers", "The provider's customers."),
		schema.Comment("A person or a company that has contracts, with a CPF or CNPJ."))
}
