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

// Contract is one service sold to a customer.
type Contract struct{ ent.Schema }

// Mixin of the Contract.
func (Contract) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the Contract.
func (Contract) Fields() []ent.Field {
	return []ent.Field{
		field.String("number").Unique().NotEmpty().MaxRuneLen(60).
			Annotations(entgql.OrderField("NUMBER")).
			Comment("The provider's own contract number."),
		field.Enum("status").GoType(domain.ContractStatus("")).Annotations(entgql.Type("ContractStatus")).
			Default(string(domain.ContractActive)).
			Comment("The state of the contract's life cycle."),
		field.Time("status_changed_at").Default(now).
			Annotations(entgql.OrderField("STATUS_CHANGED_AT")).
			Comment("Since when the contract has been in its state."),
		field.Time("activated_at").Optional().Nillable().
			Comment("When the service began; null while the signature is awaited."),
		field.Time("cancelled_at").Optional().Nillable().
			Comment("When the cancellation took effect; null unless the contract is cancelled or withdrawn."),
		field.Time("reactivated_at").Optional().Nillable().
			Comment("When the contract was last reactivated after a cancellation; null when it never was."),
		field.Time("suspended_at").Optional().Nillable().
			Comment("Since when the contract has been suspended for non-payment; null unless it is."),
		field.String("street").Optional().Nillable().MaxRuneLen(200).
			Comment("Street of the address where the service is delivered."),
		field.String("street_number").Optional().Nillable().MaxRuneLen(20).
			Comment("House number of the address."),
		field.String("district").Optional().Nillable().MaxRuneLen(100).
			Comment("District (bairro) of the address."),
		field.String("postal_code").Optional().Nillable().MaxRuneLen(8).
			Comment("Postal code (CEP) of the address, 8 digits."),
		field.Enum("zone").GoType(domain.Zone("")).Annotations(entgql.Type("Zone")).Optional().Nillable().
			Comment("Urban or rural address; DICI's TIPO_ATENDIMENTO."),
		field.Int("customer_id").Annotations(hidden()),
		field.Int("plan_id").Annotations(hidden()),
		field.Int("branch_id").Annotations(hidden()),
		field.Int("city_id").Optional().Nillable().Annotations(hidden()),
		field.Int("cancellation_id").Optional().Nillable().Annotations(hidden()),
		field.Int("scheduled_cancellation_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the Contract.
func (Contract) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("contracts").Field("customer_id").Unique().Required().
			Comment("The customer whose contract it is."),
		edge.To("plan", Plan.Type).Field("plan_id").Unique().Required().Annotations(restrict()).
			Comment("The plan that was sold."),
		edge.To("branch", Branch.Type).Field("branch_id").Unique().Required().Annotations(restrict()).
			Comment("The provider's branch that sold it and declares its accesses."),
		edge.To("city", City.Type).Field("city_id").Unique().Annotations(restrict()).
			Comment("The municipality of the address."),
		edge.To("logins", Login.Type).Annotations(restrict()).
			Comment("The logins linked to the contract."),
		edge.To("comodatos", Comodato.Type).Annotations(restrict()).
			Comment("The equipment lent under the contract."),
		edge.To("service_orders", ServiceOrder.Type).Annotations(restrict()).
			Comment("The contract's service orders."),
		edge.To("cancellation", Cancellation.Type).Field("cancellation_id").Unique().Annotations(restrict()).
			Comment("The cancellation in force, if it was carried out in Vínculo; null for recorded imports and for contracts that " +
				"aren't cancelled."),
		edge.To("cancellations", Cancellation.Type).Annotations(restrict()).
			Comment("All cancellations that it ever had, including those undone by a reactivation."),
		edge.To("scheduled_cancellation", ScheduledCancellation.Type).Field("scheduled_cancellation_id").Unique().
			Annotations(restrict()).
			Comment("The cancellation that is scheduled or was refused when due; null if there is none."),
		edge.To("scheduled_cancellations", ScheduledCancellation.Type).Annotations(restrict(), hidden()),
		edge.To("past_intervals", ContractInterval.Type).
			Annotations(restrict(), entgql.Directives(entgql.Deprecated("Use servicePeriods, which has all of them."))).
			Comment("The periods in which it was in service before its reactivations."),
		edge.To("service_periods", ServicePeriod.Type).Annotations(restrict()).
			Comment("The periods in which it was in service."),
		edge.To("notices", Notice.Type).Annotations(restrict()).
			Comment("The notices to its customer about non-payment."),
		edge.From("kept_active_by", Cancellation.Type).Ref("customer_kept_active_by").
			Annotations(hidden()),
		edge.To("events", Event.Type).
			Annotations(restrict(), entgql.RelayConnection()).
			Comment("What happened to the contract."),
	}
}

// Indexes of the Contract.
func (Contract) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("number", "id"),
		index.Fields("status", "status_changed_at"),
		index.Fields("status_changed_at", "id"),
		index.Fields("cancelled_at"),
		index.Fields("customer_id"),
		index.Fields("plan_id"),
		index.Fields("branch_id"),
		index.Fields("scheduled_cancellation_id"),
		index.Fields("status", "suspended_at"),
	}
}

// Policy of the Contract.
func (Contract) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel, viewer.ReverseCancellation},
		authz.RequireWhen("status", ends, viewer.Cancel))
}

// ends says whether a contract in this state is over.
func ends(status ent.Value) bool {
	s, ok := status.(domain.ContractStatus)
	return ok && s.Ended()
}

// Annotations of the Contract.
func (Contract) Annotations() []schema.Annotation {
	return append(node("contracts", "The contracts of all customers."),
		schema.Comment("One service sold to a customer: plan, branch, address and life cycle."))
}
