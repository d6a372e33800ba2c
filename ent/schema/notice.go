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

// Notice is a notice to a customer about an unpaid contract.
type Notice struct{ ent.Schema }

// Fields of the Notice.
func (Notice) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("kind").GoType(domain.NoticeKind("")).Annotations(entgql.Type("NoticeKind")).Immutable().
			Comment("What it announced."),
		field.Time("sent_at").Immutable().
			Annotations(entgql.OrderField("SENT_AT")).
			Comment("When the customer was notified."),
		field.String("channel").Optional().Nillable().Immutable().MaxRuneLen(100).
			Comment("The channel, for example \"carta\" or \"SMS\"."),
		field.String("delivery").Optional().Nillable().MaxRuneLen(200).
			Comment("How it was delivered, for example \"AR assinado em 12/03/2026\"."),
		field.String("proof").Optional().Nillable().MaxRuneLen(200).
			Comment("A reference to the proof of its delivery, for example the number of a registered letter."),
		field.Time("settled_at").Optional().Nillable().
			Comment("When the contract was resumed and the notice ceased to count; null while it counts."),
		field.Time("recorded_at").Immutable().
			Comment("When it was recorded here."),
		field.String("recorded_by_name").Immutable().
			Comment("The name of the user, token or task that recorded it, at that time."),
		field.Int("contract_id").Immutable().Annotations(hidden()),
	}
}

// Edges of the Notice.
func (Notice) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contract", Contract.Type).Ref("notices").Field("contract_id").Unique().Required().Immutable().
			Comment("The unpaid contract."),
	}
}

// Indexes of the Notice.
func (Notice) Indexes() []ent.Index {
	return []ent.Index{index.Fields("contract_id", "kind"), index.Fields("sent_at", "id")}
}

// Policy of the Notice.
func (Notice) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel})
}

// Annotations of the Notice.
func (Notice) Annotations() []schema.Annotation {
	return append(node("notices", "The notices to customers about unpaid contracts."),
		schema.Comment("A notice to a customer about an unpaid contract, required by law before suspension and rescission (RGC, "+
			"Anatel Resolution 765/2023)."))
}
