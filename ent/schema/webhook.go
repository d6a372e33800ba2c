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

// WebhookEndpoint is an address of a partner to which events are sent.
type WebhookEndpoint struct{ ent.Schema }

// Mixin of the WebhookEndpoint.
func (WebhookEndpoint) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the WebhookEndpoint.
func (WebhookEndpoint) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The endpoint's name."),
		field.String("url").NotEmpty().MaxRuneLen(2000).Annotations(noFilter()).
			Comment("The address that receives the events, by POST."),
		field.JSON("event_types", []string{}).
			Annotations(hidden()).
			Comment("The types of events that it receives; empty for all."),
		field.Text("selection").Optional().Nillable().Annotations(noFilter()).
			Comment("The GraphQL selection on Event that shapes the payload's data, as it was at the first attempt; null for the default " +
				"one."),
		field.Bool("active").Default(true).
			Comment("Whether events are sent to it."),
		field.Time("disabled_at").Optional().Nillable().
			Comment("Since when no events have been sent to it; null while they are."),
		field.Enum("disabled_reason").GoType(domain.WebhookDisabled("")).Annotations(entgql.Type("WebhookDisabledReason")).Optional().
			Nillable().
			Comment("Why no events are sent to it; null while they are."),
		field.Bytes("secret").Sensitive().Annotations(hidden()).
			Comment("The key that signs, encrypted."),
		field.Bytes("previous_secret").Optional().Nillable().Sensitive().Annotations(hidden()).
			Comment("The key before the last rotation, encrypted; it also signs for a while."),
		field.Time("previous_secret_until").Optional().Nillable().
			Comment("Until when the secret before the last rotation also signs; null when it doesn't."),
		field.Int64("cursor_position").Default(0).Annotations(hidden()),
		field.Int("cursor_event_id").Default(0).Annotations(hidden()).
			Comment("With cursor_position, the position in the event log up to which deliveries were created."),
		field.String("created_by_name").Immutable().
			Comment("The name of the user or token that created it, at that time."),
	}
}

// Edges of the WebhookEndpoint.
func (WebhookEndpoint) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("deliveries", WebhookDelivery.Type).Annotations(restrict(), entgql.RelayConnection()).
			Comment("What was sent to it, or is waiting to be sent."),
	}
}

// Policy of the WebhookEndpoint.
func (WebhookEndpoint) Policy() ent.Policy {
	return authz.ReadableBy(viewer.Integrate, []viewer.Permission{viewer.Integrate})
}

// Annotations of the WebhookEndpoint.
func (WebhookEndpoint) Annotations() []schema.Annotation {
	return append(node("webhookEndpoints", "The addresses of partners to which events are sent."),
		schema.Comment("A partner's address that events are sent to, signed by Standard Webhooks (https://www.standardwebhooks.com)."))
}

// WebhookDelivery is one event on its way to one endpoint.
type WebhookDelivery struct{ ent.Schema }

// Fields of the WebhookDelivery.
func (WebhookDelivery) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("status").GoType(domain.DeliveryStatus("")).Annotations(entgql.Type("WebhookDeliveryStatus")).
			Default(string(domain.DeliveryPending)).
			Comment("Its status."),
		field.Time("created_at").Immutable().
			Annotations(entgql.OrderField("CREATED_AT")).
			Comment("When the delivery was created."),
		field.Time("next_attempt_at").Optional().Nillable().
			Comment("When the next attempt is due; null if there is none."),
		field.Time("give_up_at").
			Comment("When attempts end: 3 days after the first was due, or after the last replay."),
		field.Time("delivered_at").Optional().Nillable().
			Comment("When the endpoint accepted it."),
		field.JSON("attempts", []domain.DeliveryAttempt{}).
			Annotations(hidden()).
			Comment("The attempts so far, oldest first."),
		field.Int("attempt_count").Default(0).NonNegative().
			Comment("The number of attempts."),
		field.Text("payload").Optional().Nillable().Annotations(noFilter()).
			Comment("The body that was sent, the same with every attempt; null before the first."),
		field.Time("lease_until").Optional().Nillable().Annotations(hidden()).
			Comment("When the lease of the process that sends it expires."),
		field.Int("endpoint_id").Immutable().Annotations(hidden()),
		field.Int("event_id").Immutable().Annotations(hidden()),
		field.Int("contract_id").Optional().Nillable().Immutable().Annotations(hidden()).
			Comment("The event's contract: its deliveries to an endpoint are sent one after another."),
	}
}

// Edges of the WebhookDelivery.
func (WebhookDelivery) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("endpoint", WebhookEndpoint.Type).Ref("deliveries").Field("endpoint_id").Unique().Required().Immutable().
			Comment("The endpoint that receives it."),
		edge.To("event", Event.Type).Field("event_id").Unique().Required().Immutable().Annotations(restrict()).
			Comment("The event that is sent."),
	}
}

// Indexes of the WebhookDelivery.
func (WebhookDelivery) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("endpoint_id", "event_id").Unique(),
		index.Fields("created_at", "id"),
		index.Fields("status", "next_attempt_at"),
		index.Fields("endpoint_id", "contract_id", "status"),
		index.Fields("event_id"),
	}
}

// Policy of the WebhookDelivery.
func (WebhookDelivery) Policy() ent.Policy {
	return authz.ReadableBy(viewer.Integrate, []viewer.Permission{viewer.Integrate})
}

// Annotations of the WebhookDelivery.
func (WebhookDelivery) Annotations() []schema.Annotation {
	return append(node("webhookDeliveries", "What was sent to the webhook endpoints, or waits to be."),
		schema.Comment("One event on its way to one endpoint: at least once, and in order for the events of one contract."))
}
