package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Event is one line of the append-only log of what happened.
type Event struct{ ent.Schema }

// Fields of the Event.
func (Event) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("type").Values(
			"PARAMETERS_UPDATED",
			"CUSTOMER_CREATED", "CUSTOMER_UPDATED", "CUSTOMER_INACTIVATED", "CUSTOMER_DOCUMENT_REVEALED",
			"CONTRACT_CREATED", "CONTRACT_UPDATED", "CONTRACT_CANCELLED",
			"LOGIN_CREATED", "LOGIN_UPDATED", "LOGIN_KEPT", "LOGIN_UNLINKED",
			"COMODATO_LENT", "COMODATO_RETURNED", "COMODATO_WRITTEN_OFF",
			"SERVICE_ORDER_OPENED", "SERVICE_ORDER_ADVANCED",
			"USER_CREATED", "USER_UPDATED", "TOKEN_CREATED",
			"CANCELLATION_SCHEDULED", "CANCELLATION_UNSCHEDULED", "SCHEDULED_CANCELLATION_REFUSED",
			"BATCH_CREATED", "BATCH_PROGRESSED", "BATCH_FINISHED",
			"CONTRACT_SUSPENDED", "CONTRACT_RESUMED", "NOTICE_RECORDED",
			"AUTOMATION_RULE_CREATED", "AUTOMATION_RULE_UPDATED", "AUTOMATION_RUN_STARTED",
			"CONTRACT_REACTIVATED", "LOGIN_REACTIVATED", "CUSTOMER_REACTIVATED", "CUSTOMER_ANONYMIZED",
			"DICI_MONTH_CLOSED", "DICI_MONTH_RECTIFIED", "DICI_MONTH_PENDING",
			"TOKEN_REVOKED", "EXPORT_REQUESTED",
			"WEBHOOK_ENDPOINT_CREATED", "WEBHOOK_ENDPOINT_UPDATED", "WEBHOOK_ENDPOINT_DISABLED", "WEBHOOK_SECRET_ROTATED", "WEBHOOK_TESTED",
			"USER_SIGNED_IN", "USER_SIGN_IN_FAILED", "USER_SIGNED_OUT", "USER_PASSWORD_CHANGED", "USER_PASSWORD_RESET", "SESSION_ENDED",
			"ACCESS_DENIED", "CUSTOMER_DOCUMENT_SEARCHED",
			"SAVED_QUERY_CREATED", "SAVED_QUERY_UPDATED", "SAVED_QUERY_DELETED",
			"LOGIN_MOVED", "ACCESS_CORRECTED", "PLAN_UPDATED", "PLAN_CORRECTED", "CONTRACT_CORRECTED",
			"CONTRACT_WITHDRAWN", "CANCELLATION_REVERSED", "RECEIPT_DELIVERED", "LOGIN_SECRET_RESET",
		).Immutable().
			Comment("What happened."),
		field.Time("occurred_at").Immutable().
			Annotations(entgql.OrderField("OCCURRED_AT")).
			Comment("When it happened."),
		field.String("actor_name").Immutable().
			Comment("The name of the user, token or task that did it, at that time."),
		field.JSON("data", map[string]any{}).Immutable().
			Annotations(entgql.Type("Map"), noFilter()).
			Comment("Details that depend on the type of event. Never personal data."),
		field.String("reason").Optional().Nillable().Immutable().MaxRuneLen(2000).Annotations(noFilter()).
			Comment("The reason that the user gave; null when none is required, and once the customer's personal data were anonymised."),
		field.String("address").Optional().Nillable().Immutable().MaxRuneLen(64).Annotations(hidden()).
			Comment("The network address that it was done from; null for commands and tasks, and for events before it was recorded."),
		field.Int("actor_id").Optional().Nillable().Immutable().Annotations(hidden()),
		field.Int("contract_id").Optional().Nillable().Immutable().Annotations(hidden()),
		field.Int("subject_id").Optional().Nillable().Immutable().
			Annotations(entgql.Type("ID"), noFilter()).
			Comment("The id of the record that the event is about; node(id) fetches it."),
		// The order in which events are read without losing one: on PostgreSQL ids are given out before transactions commit.
		field.Int64("position").Optional().Nillable().Immutable().
			Annotations(hidden(), entsql.DefaultExprs(map[string]string{
				dialect.Postgres: "(pg_current_xact_id()::text::bigint)", dialect.SQLite: "0",
			})),
	}
}

// Edges of the Event.
func (Event) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("actor", User.Type).Field("actor_id").Unique().Immutable().Annotations(restrict()).
			Comment("Who did it; null for tokens, commands and tasks."),
		edge.From("contract", Contract.Type).Ref("events").Field("contract_id").Unique().Immutable().
			Comment("The contract to whose history it belongs."),
	}
}

// Indexes of the Event.
func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("occurred_at", "id"), index.Fields("contract_id", "occurred_at"), index.Fields("subject_id"),
		index.Fields("position", "id"),
	}
}

// Policy of the Event: logging needs no permission of its own; the log is never edited.
func (Event) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Read}, authz.DenyExceptCreate())
}

// Annotations of the Event.
func (Event) Annotations() []schema.Annotation {
	return append(node("events", "The log of what happened, to all contracts and settings."),
		schema.Comment("One line of the append-only log of what happened: the audit trail and the source of live updates."))
}
