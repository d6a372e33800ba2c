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

// ServiceOrderTemplate is the model from which service orders are made.
type ServiceOrderTemplate struct{ ent.Schema }

// Mixin of the ServiceOrderTemplate.
func (ServiceOrderTemplate) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the ServiceOrderTemplate.
func (ServiceOrderTemplate) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").Unique().NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The template's name."),
		field.String("instructions").Default("").MaxRuneLen(2000).
			Comment("The instructions for the technician."),
		field.Bool("active").Default(true).
			Comment("Whether the parameters and new service orders can choose it."),
	}
}

// Edges of the ServiceOrderTemplate.
func (ServiceOrderTemplate) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("service_orders", ServiceOrder.Type).Ref("template").Annotations(hidden()),
		edge.From("parameters", Parameters.Type).Ref("pickup_template").Annotations(hidden()),
	}
}

// Policy of the ServiceOrderTemplate.
func (ServiceOrderTemplate) Policy() ent.Policy {
	return authz.Deletable([]viewer.Permission{viewer.Register})
}

// Annotations of the ServiceOrderTemplate.
func (ServiceOrderTemplate) Annotations() []schema.Annotation {
	return append(node("serviceOrderTemplates", "The models from which service orders are made."),
		schema.Comment("The model (modelo de OS) from which service orders are made."))
}

// ServiceOrder is a field job for a technician.
type ServiceOrder struct{ ent.Schema }

// Mixin of the ServiceOrder.
func (ServiceOrder) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the ServiceOrder.
func (ServiceOrder) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("status").GoType(domain.ServiceOrderStatus("")).Annotations(entgql.Type("ServiceOrderStatus")).
			Default(string(domain.ServiceOrderOpen)).
			Comment("The status of the job."),
		field.String("instructions").MaxRuneLen(4000).
			Comment("The instructions for the technician."),
		field.Time("scheduled_for").Optional().Nillable().
			Comment("When the technician is expected."),
		field.Time("closed_at").Optional().Nillable().
			Comment("When it was done or cancelled."),
		field.Int("customer_id").Annotations(hidden()),
		field.Int("contract_id").Annotations(hidden()),
		field.Int("template_id").Annotations(hidden()),
		field.Int("cancellation_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the ServiceOrder.
func (ServiceOrder) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("service_orders").Field("customer_id").Unique().Required().
			Comment("The customer to visit."),
		edge.From("contract", Contract.Type).Ref("service_orders").Field("contract_id").Unique().Required().
			Comment("The contract that the job belongs to."),
		edge.To("template", ServiceOrderTemplate.Type).Field("template_id").Unique().Required().
			Annotations(restrict()).
			Comment("The template that it was made from."),
		edge.From("cancellation", Cancellation.Type).Ref("service_order").Field("cancellation_id").Unique().
			Comment("The cancellation that opened it."),
		edge.To("items", Comodato.Type).
			Comment("The equipment to fetch; empty means that the technician checks on site."),
	}
}

// Indexes of the ServiceOrder.
func (ServiceOrder) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("status", "created_at"), index.Fields("contract_id"), index.Fields("customer_id"),
		index.Fields("template_id"),
	}
}

// Policy of the ServiceOrder.
func (ServiceOrder) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel, viewer.ReverseCancellation})
}

// Annotations of the ServiceOrder.
func (ServiceOrder) Annotations() []schema.Annotation {
	return append(node("serviceOrders", "The service orders of all contracts."),
		schema.Comment("A field job (OS) for a technician, made from a template."))
}
