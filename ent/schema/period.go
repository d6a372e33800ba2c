package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// inOrder makes the database refuse a period that doesn't end after it starts. A migration adds the exclusion of overlapping
// periods, which ent can't express.
func inOrder() *entsql.Annotation {
	return entsql.Checks(map[string]string{"period_order": "ended_at IS NULL OR started_at < ended_at"})
}

// ServicePeriod is one stretch of time in which a contract was in service.
type ServicePeriod struct{ ent.Schema }

// Fields of the ServicePeriod.
func (ServicePeriod) Fields() []ent.Field {
	return []ent.Field{
		field.Time("started_at").
			Comment("When the service began; this instant is included."),
		field.Time("ended_at").Optional().Nillable().
			Comment("When the service ended; this instant isn't included. Null while the contract is in service."),
		field.String("reactivated_by_name").Optional().Nillable().
			Comment("The name of the user or token whose reactivation started the period, at that time; null for the contract's first " +
				"period and for imported ones."),
		field.String("note").Optional().Nillable().MaxRuneLen(2000).
			Comment("The note of the user who reactivated the contract."),
		field.Int("contract_id").Immutable().Annotations(hidden()),
		field.Int("cancellation_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the ServicePeriod.
func (ServicePeriod) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contract", Contract.Type).Ref("service_periods").Field("contract_id").Unique().Required().Immutable().
			Comment("The contract."),
		edge.To("cancellation", Cancellation.Type).Field("cancellation_id").Unique().Annotations(restrict()).
			Comment("The cancellation that ended it; null while it lasts, and for an imported one."),
	}
}

// Indexes of the ServicePeriod.
func (ServicePeriod) Indexes() []ent.Index {
	return []ent.Index{index.Fields("contract_id", "started_at"), index.Fields("ended_at")}
}

// Policy of the ServicePeriod.
func (ServicePeriod) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel})
}

// Annotations of the ServicePeriod.
func (ServicePeriod) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("One period in which a contract was in service."),
		inOrder(),
	}
}

// AccessPeriod is one stretch of time in which an access was in service with the same facts.
type AccessPeriod struct{ ent.Schema }

// Fields of the AccessPeriod.
func (AccessPeriod) Fields() []ent.Field {
	return []ent.Field{
		field.Time("started_at").
			Comment("Since when the access had these facts; this instant is included."),
		field.Time("ended_at").Optional().Nillable().
			Comment("Until when it had them; this instant isn't included. Null for the period that lasts."),
		field.Enum("zone").GoType(domain.Zone("")).Annotations(entgql.Type("Zone")).Optional().Nillable().
			Comment("Urban or rural; DICI's TIPO_ATENDIMENTO."),
		field.Enum("medium").GoType(domain.Medium("")).Annotations(entgql.Type("Medium")).Optional().Nillable().
			Comment("The physical medium; DICI's TIPO_MEIO."),
		field.String("technology").Optional().Nillable().MaxRuneLen(30).
			Comment("The code of the access technology; DICI's TIPO_TECNOLOGIA."),
		field.Enum("product").GoType(domain.Product("")).Annotations(entgql.Type("Product")).Optional().Nillable().
			Comment("The product; DICI's TIPO_PRODUTO."),
		field.Float("speed_mbps").Optional().Nillable().
			Comment("Contracted speed in Mbps, above 0; DICI's VELOCIDADE."),
		field.Enum("customer_type").GoType(domain.CustomerType("")).Annotations(entgql.Type("CustomerType")).
			Comment("Person, company or own use; DICI's TIPO_CLIENTE."),
		field.Time("unlinked_at").Optional().Nillable().
			Comment("When a cancellation cleared the link: the DICI of months that were open then doesn't count the period. Null while " +
				"it is linked."),
		field.Int("login_id").Immutable().Annotations(hidden()),
		field.Int("contract_id").Optional().Nillable().Annotations(hidden()),
		field.Int("branch_id").Annotations(hidden()),
		field.Int("plan_id").Optional().Nillable().Annotations(hidden()),
		field.Int("city_id").Optional().Nillable().Annotations(hidden()),
		field.Int("unlinked_by_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the AccessPeriod.
func (AccessPeriod) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("login", Login.Type).Ref("periods").Field("login_id").Unique().Required().Immutable().
			Comment("The login."),
		edge.To("contract", Contract.Type).Field("contract_id").Unique().Annotations(restrict()).
			Comment("The contract that it was linked to; null once a cancellation has cleared the link."),
		edge.To("branch", Branch.Type).Field("branch_id").Unique().Required().Annotations(restrict()).
			Comment("The branch that declares it."),
		edge.To("plan", Plan.Type).Field("plan_id").Unique().Annotations(restrict()).
			Comment("The contract's plan at that time."),
		edge.To("city", City.Type).Field("city_id").Unique().Annotations(restrict()).
			Comment("The municipality; DICI's COD_IBGE."),
		edge.From("unlinked_by", Cancellation.Type).Ref("unlinked_periods").Field("unlinked_by_id").Unique().
			Comment("The cancellation that cleared the link."),
	}
}

// Indexes of the AccessPeriod.
func (AccessPeriod) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("login_id", "started_at"),
		index.Fields("contract_id"),
		index.Fields("plan_id"),
		index.Fields("branch_id", "started_at"),
	}
}

// Policy of the AccessPeriod.
func (AccessPeriod) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel})
}

// Annotations of the AccessPeriod.
func (AccessPeriod) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("One period in which an access was in service with the same facts: what DICI counts."),
		inOrder(),
	}
}
