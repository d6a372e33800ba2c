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
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ScheduledCancellation is a request to cancel a contract at a later time.
type ScheduledCancellation struct{ ent.Schema }

// Fields of the ScheduledCancellation.
func (ScheduledCancellation) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("schedule_status").GoType(domain.ScheduleStatus("")).Annotations(entgql.Type("ScheduleStatus")).
			Default(string(domain.ScheduleWaiting)).
			Comment("Its status."),
		field.Time("effective_at").Immutable().
			Annotations(entgql.OrderField("EFFECTIVE_AT")).
			Comment("When it is to take effect."),
		field.String("note").Optional().Nillable().MaxRuneLen(2000).
			Comment("The requester's note."),
		field.String("override_reason").Optional().Nillable().MaxRuneLen(2000).
			Comment("The reason to override open comodatos, which needs the permission OVERRIDE_COMODATOS; if the requester is CONSUMER, " +
				"the law's, without that permission."),
		field.String("requested_by_name").Immutable().
			Comment("The name of the requester (a user, token or task) at that time."),
		field.Time("requested_at").Immutable().
			Annotations(entgql.OrderField("REQUESTED_AT")).
			Comment("When the requester asked for it."),
		field.Time("recorded_at").Optional().Nillable().Immutable().
			Comment("When the request was recorded here; null for records from before the two were kept apart."),
		field.Enum("requester").GoType(domain.Requester("")).Annotations(entgql.Type("CancellationRequester")).
			Optional().Nillable().Immutable().
			Comment("Who wanted it; null if not stated."),
		field.Enum("channel").GoType(domain.RequestChannel("")).Annotations(entgql.Type("RequestChannel")).
			Optional().Nillable().Immutable().
			Comment("How the consumer asked for it; null unless the requester is CONSUMER."),
		field.JSON("refusals", []fault.Refusal{}).Optional().Annotations(hidden()).
			Comment("Why the last attempt was refused."),
		field.Time("attempted_at").Optional().Nillable().
			Comment("When it was last attempted; null before it is due."),
		field.Time("ended_at").Optional().Nillable().
			Comment("When it was carried out, undone or superseded."),
		field.String("ended_by_name").Optional().Nillable().
			Comment("Who undid it, or the task that carried it out."),
		field.Int("contract_id").Immutable().Annotations(hidden()),
		field.Int("reason_id").Annotations(hidden()),
		field.Int("requested_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
		field.Int("cancellation_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the ScheduledCancellation.
func (ScheduledCancellation) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contract", Contract.Type).Ref("scheduled_cancellations").Field("contract_id").Unique().Required().Immutable().
			Comment("The contract to cancel."),
		edge.To("reason", CancellationReason.Type).Field("reason_id").Unique().Required().
			Annotations(restrict()).
			Comment("The reason for the cancellation; that of the last retry if it chose another."),
		edge.To("requested_by", User.Type).Field("requested_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("The user who requested it; null for tokens, commands and tasks."),
		edge.To("cancellation", Cancellation.Type).Field("cancellation_id").Unique().Annotations(restrict()).
			Comment("The resulting cancellation; null until it is carried out."),
	}
}

// Indexes of the ScheduledCancellation: a contract has at most one open one.
func (ScheduledCancellation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("contract_id").Unique().StorageKey("scheduledcancellation_contract_open").
			Annotations(entsql.IndexWhere("ended_at IS NULL")),
		index.Fields("schedule_status", "effective_at"),
		index.Fields("effective_at", "id"), index.Fields("requested_at", "id"), index.Fields("cancellation_id"),
	}
}

// Policy of the ScheduledCancellation.
func (ScheduledCancellation) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Cancel},
		authz.RequireWhen("override_reason", func(v ent.Value) bool { return v != "" }, viewer.OverrideComodatos, askedByConsumer))
}

// Annotations of the ScheduledCancellation.
func (ScheduledCancellation) Annotations() []schema.Annotation {
	return append(node("scheduledCancellations", "The cancellations that were asked for a later time."),
		schema.Comment("A request to cancel a contract at a later time, under the parameters of that time. It can be undone until "+
			"then. If it is refused when due it remains, with the reason, and can be retried or undone."))
}
