package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// CancellationReversal is the reversal (estorno) of a mistaken cancellation.
type CancellationReversal struct{ ent.Schema }

// Fields of the CancellationReversal.
func (CancellationReversal) Fields() []ent.Field {
	return []ent.Field{
		field.String("reason").NotEmpty().MaxRuneLen(2000).
			Comment("Why the cancellation was a mistake; \"—\" once the customer's personal data were anonymised."),
		field.Time("reversed_at").Immutable().
			Annotations(entgql.OrderField("REVERSED_AT")).
			Comment("When it was reversed."),
		field.String("reversed_by_name").Immutable().
			Comment("The name of the user or token that reversed it, at that time."),
		field.Int("logins_back").NonNegative().Immutable().
			Comment("How many logins are in service again."),
		field.Int("cancellation_id").Unique().Immutable().Annotations(hidden()),
		field.Int("reversed_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the CancellationReversal.
func (CancellationReversal) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("cancellation", Cancellation.Type).Ref("reversal").Field("cancellation_id").Unique().Required().Immutable().
			Comment("The cancellation that was reversed."),
		edge.To("reversed_by", User.Type).Field("reversed_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("The user who reversed it; null for tokens."),
	}
}

// Indexes of the CancellationReversal.
func (CancellationReversal) Indexes() []ent.Index {
	return []ent.Index{index.Fields("reversed_at", "id")}
}

// Policy of the CancellationReversal.
func (CancellationReversal) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.ReverseCancellation})
}

// Annotations of the CancellationReversal.
func (CancellationReversal) Annotations() []schema.Annotation {
	return append(node("cancellationReversals", "The reversals of mistaken cancellations."),
		schema.Comment("The reversal (estorno) of a mistaken cancellation: the contract goes on as if it had not been cancelled."))
}
