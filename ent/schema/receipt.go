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

// ReceiptDelivery records that the receipt (comprovante) of a cancellation was handed over.
type ReceiptDelivery struct{ ent.Schema }

// Fields of the ReceiptDelivery.
func (ReceiptDelivery) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("means").GoType(domain.ReceiptMeans("")).Annotations(entgql.Type("ReceiptMeans")).Immutable().
			Comment("How it was handed over."),
		field.Time("delivered_at").Immutable().
			Annotations(entgql.OrderField("DELIVERED_AT")).
			Comment("When it was handed over."),
		field.String("reference").Optional().Nillable().MaxRuneLen(200).
			Comment("A reference to its proof, for example the number of a registered letter; null once the customer's personal data " +
				"were anonymised."),
		field.Time("recorded_at").Immutable().
			Comment("When that was recorded here."),
		field.String("recorded_by_name").Immutable().
			Comment("The name of the user or token that recorded it, at that time."),
		field.Int("cancellation_id").Immutable().Annotations(hidden()),
		field.Int("recorded_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the ReceiptDelivery.
func (ReceiptDelivery) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("cancellation", Cancellation.Type).Ref("receipt_deliveries").Field("cancellation_id").Unique().Required().
			Immutable().
			Comment("The cancellation."),
		edge.To("recorded_by", User.Type).Field("recorded_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("The user who recorded it; null for tokens."),
	}
}

// Indexes of the ReceiptDelivery.
func (ReceiptDelivery) Indexes() []ent.Index {
	return []ent.Index{index.Fields("cancellation_id"), index.Fields("delivered_at", "id")}
}

// Policy of the ReceiptDelivery.
func (ReceiptDelivery) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Cancel})
}

// Annotations of the ReceiptDelivery.
func (ReceiptDelivery) Annotations() []schema.Annotation {
	return append(node("receiptDeliveries", "When and how the receipts of cancellations were handed over."),
		schema.Comment("That the receipt (comprovante) of a cancellation was handed over to the customer, when and how."))
}
