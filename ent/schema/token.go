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
	"github.com/vinculo/vinculo/internal/viewer"
)

// ApiToken lets a machine act within scopes.
type ApiToken struct{ ent.Schema }

// Fields of the ApiToken.
func (ApiToken) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).Immutable().
			Annotations(entgql.OrderField("NAME")).
			Comment("The machine it is for; two valid tokens may share a name, so that one can replace the other."),
		field.JSON("scopes", []viewer.Scope{}).Immutable().
			Annotations(entgql.Type("[Scope!]"), noFilter()).
			Comment("What it may be used for."),
		field.String("hint").Default("").Immutable().Annotations(noFilter()).
			Comment("The last characters of the token, by which people recognise it; empty for those made before hints were kept."),
		field.String("token_hash").Unique().Immutable().Sensitive().Annotations(hidden()),
		field.Time("created_at").Default(now).Immutable().
			Annotations(entgql.OrderField("CREATED_AT")).
			Comment("When it was created."),
		field.Time("expires_at").Optional().Nillable().
			Comment("When it expires; null for never."),
		field.Time("revoked_at").Optional().Nillable().
			Comment("When it was revoked; null if it wasn't."),
		field.Time("last_used_at").Optional().Nillable().
			Comment("When it was last used, to the minute; null for never."),
		field.String("created_by_name").Default("").Immutable().
			Comment("The name of the user, token or command that created it, at that time."),
		field.Int("created_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the ApiToken.
func (ApiToken) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("created_by", User.Type).Field("created_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("The user who created it; null for tokens and commands."),
	}
}

// Indexes of the ApiToken.
func (ApiToken) Indexes() []ent.Index {
	return []ent.Index{index.Fields("name", "id"), index.Fields("created_at", "id")}
}

// Policy of the ApiToken.
func (ApiToken) Policy() ent.Policy {
	return authz.ReadableBy(viewer.Integrate, []viewer.Permission{viewer.Integrate})
}

// Annotations of the ApiToken.
func (ApiToken) Annotations() []schema.Annotation {
	return append(node("apiTokens", "The tokens of machines, revoked ones too."),
		entsql.Table("api_tokens"), schema.Comment("A credential with which a machine acts, within its scopes."))
}

// IdempotencyKey remembers the answer to a request that may be repeated.
type IdempotencyKey struct{ ent.Schema }

// Fields of the IdempotencyKey.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("owner").Immutable().
			Comment("The key's owner: viewer.Owner."),
		field.String("key").Immutable().MaxLen(255).
			Comment("What the client sent as Idempotency-Key."),
		field.String("request_hash").Immutable().
			Comment("The fingerprint of the request's body."),
		field.Time("created_at").Immutable().
			Comment("When the request first arrived."),
		field.Time("lease_until").
			Comment("When the lease of the process that carries it out expires."),
		field.Bytes("answer").Optional().Nillable().Sensitive().
			Comment("The answer, encrypted, written in the transaction of its effect; null while the request is being carried out."),
	}
}

// Indexes of the IdempotencyKey.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{index.Fields("owner", "key").Unique(), index.Fields("created_at")}
}

// Policy of the IdempotencyKey.
func (IdempotencyKey) Policy() ent.Policy { return authz.SystemOnly() }

// Annotations of the IdempotencyKey.
func (IdempotencyKey) Annotations() []schema.Annotation {
	return []schema.Annotation{hidden(), schema.Comment("The answer to a request that may be repeated.")}
}
