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

// Comodato is equipment lent to a customer under a contract.
type Comodato struct{ ent.Schema }

// Mixin of the Comodato.
func (Comodato) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the Comodato.
func (Comodato) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Optional().Nillable().MaxRuneLen(60).
			Comment("The provider's own code for the item, if it was imported."),
		field.String("description").NotEmpty().MaxRuneLen(200).
			Comment("What was lent, for example \"ONU GPON\"."),
		field.String("serial_number").Optional().Nillable().MaxRuneLen(100).
			Comment("The equipment's serial number."),
		field.Enum("status").GoType(domain.ComodatoStatus("")).Annotations(entgql.Type("ComodatoStatus")).
			Default(string(domain.ComodatoOpen)).
			Comment("Whether the equipment is still with the customer."),
		field.Time("lent_at").
			Annotations(entgql.OrderField("LENT_AT")).
			Comment("When it was lent."),
		field.Time("closed_at").Optional().Nillable().
			Comment("When it was returned or written off."),
		field.String("write_off_reason").Optional().Nillable().MaxRuneLen(500).
			Comment("Why it was written off instead of returned."),
		field.Bool("charged").Default(false).
			Comment("Whether the customer is charged for it because it was lost."),
		field.Int("contract_id").Annotations(hidden()),
	}
}

// Edges of the Comodato.
func (Comodato) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contract", Contract.Type).Ref("comodatos").Field("contract_id").Unique().Required().
			Comment("The contract under which it was lent."),
		edge.From("service_orders", ServiceOrder.Type).Ref("items").Annotations(hidden()),
		edge.From("overridden_by", Cancellation.Type).Ref("overridden_comodatos").Annotations(hidden()),
	}
}

// Indexes of the Comodato.
func (Comodato) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("lent_at", "id"),
		index.Fields("contract_id", "status"),
		index.Fields("status"),
		index.Fields("serial_number"),
	}
}

// Policy of the Comodato.
func (Comodato) Policy() ent.Policy { return authz.Policy([]viewer.Permission{viewer.Register}) }

// Annotations of the Comodato.
func (Comodato) Annotations() []schema.Annotation {
	return append(node("comodatos", "The equipment lent to all customers."),
		schema.Comment("Equipment lent to the customer under a contract; open until it is returned or written off."))
}
