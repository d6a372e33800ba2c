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

// CancellationReason is why a contract was cancelled, in the provider's own list.
type CancellationReason struct{ ent.Schema }

// Mixin of the CancellationReason.
func (CancellationReason) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the CancellationReason.
func (CancellationReason) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().NotEmpty().MaxRuneLen(60).
			Annotations(entgql.OrderField("CODE")).
			Comment("The provider's own code for the reason."),
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The reason's name."),
		field.Bool("active").Default(true).
			Comment("Whether new cancellations can choose it."),
		field.Bool("counts_as_churn").Default(true).
			Comment("Whether its cancellations count as churn. Moving to another address of the provider, for example, isn't leaving."),
	}
}

// Policy of the CancellationReason.
func (CancellationReason) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register})
}

// Annotations of the CancellationReason.
func (CancellationReason) Annotations() []schema.Annotation {
	return append(node("cancellationReasons", "The reasons for which contracts are cancelled."),
		schema.Comment("Why a contract was cancelled, in the provider's own list."))
}

// Cancellation is the record of one contract being deactivated.
type Cancellation struct{ ent.Schema }

// Fields of the Cancellation.
func (Cancellation) Fields() []ent.Field {
	return []ent.Field{
		field.String("note").Optional().Nillable().MaxRuneLen(2000).
			Comment("The requester's note."),
		field.Enum("origin").GoType(domain.Origin("")).Annotations(entgql.Type("CancellationOrigin")).Immutable().
			Comment("What kind of request it was."),
		field.String("requested_by_name").Immutable().
			Comment("The name of the requester (a user, token or task) at that time."),
		field.Time("requested_at").Immutable().
			Annotations(entgql.OrderField("REQUESTED_AT")).
			Comment("When the requester asked for it."),
		field.Time("recorded_at").Optional().Nillable().Immutable().
			Comment("When the request was recorded here; null for cancellations from before the two were kept apart."),
		field.Enum("requester").GoType(domain.Requester("")).Annotations(entgql.Type("CancellationRequester")).
			Optional().Nillable().Immutable().
			Comment("Who wanted it; null if not stated."),
		field.Enum("channel").GoType(domain.RequestChannel("")).Annotations(entgql.Type("RequestChannel")).
			Optional().Nillable().Immutable().
			Comment("How the consumer asked for it; null unless the requester is CONSUMER."),
		field.Enum("status_before").GoType(domain.ContractStatus("")).Annotations(entgql.Type("ContractStatus")).
			Optional().Nillable().Immutable().
			Comment("The contract's state before it; null for cancellations of before this was kept. AWAITING_SIGNATURE means that " +
				"the contract was given up before it was signed (desistência)."),
		field.Time("suspended_since").Optional().Nillable().Immutable().Annotations(hidden()).
			Comment("Since when the contract had been suspended."),
		field.JSON("taken", &domain.Taken{}).Optional().Immutable().Annotations(hidden()).
			Comment("What it took away after its effective date, as it was; null when that was nothing, or before this was kept."),
		field.Time("effective_at").Immutable().
			Annotations(entgql.OrderField("EFFECTIVE_AT")).
			Comment("When it took effect."),
		field.Bool("back_dated").Default(false).Immutable().
			Comment("Whether it took effect before it was recorded here, which needs the permission BACK_DATE."),
		field.Int("parameters_id").Immutable().Annotations(hidden()),
		field.Bool("keep_login_link").Immutable().Annotations(entgql.Skip(entgql.SkipType)).
			Comment("The value of keepLoginLink that was applied."),
		field.Bool("check_open_comodatos").Immutable().Annotations(entgql.Skip(entgql.SkipType)).
			Comment("The value of checkOpenComodatos that was applied."),
		field.Bool("inactivate_customer").Immutable().Annotations(entgql.Skip(entgql.SkipType)).
			Comment("The value of inactivateCustomer that was applied."),
		field.Int("pickup_template_id").Optional().Nillable().Immutable().Annotations(hidden()),
		field.Int("logins_kept").NonNegative().Immutable().
			Comment("How many logins stayed linked."),
		field.Int("logins_unlinked").NonNegative().Immutable().
			Comment("How many logins lost their link: DICI can't count them any more."),
		field.Bool("customer_inactivated").Immutable().
			Comment("Whether the customer's record became inactive."),
		field.String("override_reason").Optional().Nillable().MaxRuneLen(2000).
			Comment("The reason why open comodatos were overridden, which needs the permission OVERRIDE_COMODATOS; if the requester is " +
				"CONSUMER, the law's, without that permission."),
		field.Int("contract_id").Immutable().Annotations(hidden()),
		field.Int("reason_id").Immutable().Annotations(hidden()),
		field.Int("requested_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the Cancellation.
func (Cancellation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contract", Contract.Type).Ref("cancellations").Field("contract_id").Unique().Required().Immutable().
			Comment("The contract that was cancelled."),
		edge.To("reason", CancellationReason.Type).Field("reason_id").Unique().Required().Immutable().
			Annotations(restrict()).
			Comment("Why it was cancelled."),
		edge.To("requested_by", User.Type).Field("requested_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("The user who requested it; null for tokens, commands and tasks."),
		edge.To("parameters", ParametersRevision.Type).Field("parameters_id").Unique().Required().Immutable().
			Annotations(restrict()).
			Comment("The parameters as they were applied, with their revision."),
		edge.To("customer_kept_active_by", Contract.Type).
			Comment("The live contracts for which the customer stayed active although inactivateCustomer was on."),
		edge.To("unlinked_periods", AccessPeriod.Type).Annotations(restrict(), hidden()),
		edge.To("overridden_comodatos", Comodato.Type).
			Comment("The comodatos that were open when it was carried out by an override."),
		edge.To("service_order", ServiceOrder.Type).Unique().Annotations(restrict()).
			Comment("The pickup service order that it opened."),
		edge.To("reversal", CancellationReversal.Type).Unique().Annotations(restrict()).
			Comment("Its reversal (estorno); null unless it was reversed."),
		edge.To("receipt_deliveries", ReceiptDelivery.Type).Annotations(restrict()).
			Comment("When and how its receipt was handed over."),
	}
}

// Indexes of the Cancellation.
func (Cancellation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("requested_at", "id"), index.Fields("effective_at", "id"), index.Fields("reason_id"),
		index.Fields("contract_id"),
	}
}

// Policy of the Cancellation: a record of the past, never changed; back-dating and overriding need permissions of their own.
func (Cancellation) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Cancel},
		authz.DenyExceptCreate(),
		authz.RequireWhen("back_dated", func(v ent.Value) bool { return v == true }, viewer.BackDate),
		authz.RequireWhen("override_reason", func(v ent.Value) bool { return v != "" }, viewer.OverrideComodatos, askedByConsumer))
}

// askedByConsumer excepts what a consumer asked for: by law it can't depend on returning equipment.
func askedByConsumer(m ent.Mutation) bool {
	requester, _ := m.Field("requester")
	return requester == domain.RequesterConsumer
}

// Annotations of the Cancellation.
func (Cancellation) Annotations() []schema.Annotation {
	return append(node("cancellations", "The cancellations of all contracts."),
		schema.Comment("The record of one contract's cancellation: who, when and why, its origin, the parameters applied, the effects."))
}
