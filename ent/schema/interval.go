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

// ContractInterval is a past stretch of time in which a contract was in service, before it was reactivated. The latest one is
// on the contract itself.
type ContractInterval struct{ ent.Schema }

// Fields of the ContractInterval.
func (ContractInterval) Fields() []ent.Field {
	return []ent.Field{
		field.Time("started_at").Immutable().
			Comment("When the service began."),
		field.Time("ended_at").Immutable().
			Comment("When the cancellation that was later undone took effect."),
		field.Bool("without_login_data").Immutable().
			Comment("Whether the cancellation left no login linked (sem dados de login): DICI can't count the interval's accesses."),
		field.Time("reactivated_at").Immutable().
			Comment("When the contract was reactivated."),
		field.String("reactivated_by_name").Immutable().
			Comment("The name of the user or token that reactivated it, at that time."),
		field.String("note").Optional().Nillable().MaxRuneLen(2000).
			Comment("The note of the user who reactivated it."),
		field.Int("contract_id").Immutable().Annotations(hidden()),
		field.Int("cancellation_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the ContractInterval.
func (ContractInterval) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contract", Contract.Type).Ref("past_intervals").Field("contract_id").Unique().Required().Immutable().
			Comment("The contract."),
		edge.To("cancellation", Cancellation.Type).Field("cancellation_id").Unique().Immutable().Annotations(restrict()).
			Comment("The cancellation that ended it; null for an imported one."),
	}
}

// Indexes of the ContractInterval.
func (ContractInterval) Indexes() []ent.Index {
	return []ent.Index{index.Fields("contract_id"), index.Fields("started_at", "id"), index.Fields("ended_at")}
}

// Policy of the ContractInterval.
func (ContractInterval) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Cancel})
}

// Annotations of the ContractInterval.
func (ContractInterval) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A past period in which a contract was in service before it was reactivated. The latest one is on the contract " +
			"itself."),
	}
}

// LoginInterval is a past stretch of time in which an access was in service, with its facts frozen.
type LoginInterval struct{ ent.Schema }

// Fields of the LoginInterval.
func (LoginInterval) Fields() []ent.Field {
	return []ent.Field{
		field.Time("started_at").Immutable().
			Comment("When the access began."),
		field.Time("ended_at").Immutable().
			Comment("When the cancellation that was later undone took effect."),
		field.Enum("zone").GoType(domain.Zone("")).Annotations(entgql.Type("Zone")).Optional().Nillable().
			Comment("Urban or rural; DICI's TIPO_ATENDIMENTO."),
		field.Enum("medium").GoType(domain.Medium("")).Annotations(entgql.Type("Medium")).Optional().Nillable().
			Comment("The physical medium; DICI's TIPO_MEIO."),
		field.String("technology").Optional().Nillable().MaxRuneLen(30).
			Comment("The code of the access technology; DICI's TIPO_TECNOLOGIA."),
		field.Enum("product").GoType(domain.Product("")).Annotations(entgql.Type("Product")).Optional().Nillable().
			Comment("The product; DICI's TIPO_PRODUTO."),
		field.Float("speed_mbps").Optional().Nillable().
			Comment("Contracted speed in Mbps; DICI's VELOCIDADE."),
		field.Enum("customer_type").GoType(domain.CustomerType("")).Annotations(entgql.Type("CustomerType")).
			Comment("Person, company or own use; DICI's TIPO_CLIENTE."),
		field.Int("login_id").Immutable().Annotations(hidden()),
		field.Int("contract_id").Immutable().Annotations(hidden()),
		field.Int("city_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the LoginInterval.
func (LoginInterval) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("login", Login.Type).Ref("past_intervals").Field("login_id").Unique().Required().Immutable().
			Comment("The login."),
		edge.To("contract", Contract.Type).Field("contract_id").Unique().Required().Immutable().Annotations(restrict()).
			Comment("The contract that it was linked to."),
		edge.To("city", City.Type).Field("city_id").Unique().Annotations(restrict()).
			Comment("The municipality; DICI's COD_IBGE."),
	}
}

// Indexes of the LoginInterval.
func (LoginInterval) Indexes() []ent.Index {
	return []ent.Index{index.Fields("login_id"), index.Fields("contract_id"), index.Fields("started_at", "id")}
}

// Policy of the LoginInterval.
func (LoginInterval) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel})
}

// Annotations of the LoginInterval.
func (LoginInterval) Annotations() []schema.Annotation {
	return []schema.Annotation{
		schema.Comment("A past period in which an access was in service, with the facts that DICI needs as they were then. The latest " +
			"one is on the login itself."),
	}
}
