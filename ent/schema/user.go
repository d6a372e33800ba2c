package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// User is a person who signs in.
type User struct{ ent.Schema }

// Mixin of the User.
func (User) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the User.
func (User) Fields() []ent.Field {
	return []ent.Field{
		field.String("email").Unique().NotEmpty().MaxRuneLen(254).
			Comment("The e-mail address with which the user signs in, in lower case."),
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The user's name."),
		field.Enum("role").GoType(viewer.Role("")).Annotations(entgql.Type("Role")).
			Comment("The user's role."),
		field.Bool("active").Default(true).
			Comment("Whether the user can sign in."),
		field.String("password_hash").Sensitive().Annotations(hidden()).
			Comment("The argon2id hash of the password."),
	}
}

// Policy of the User.
func (User) Policy() ent.Policy { return authz.Policy([]viewer.Permission{viewer.ManageUsers}) }

// Annotations of the User.
func (User) Annotations() []schema.Annotation {
	return append(node("users", "The people who can sign in."), schema.Comment("A person who signs in."))
}

// Session is a signed-in browser.
type Session struct{ ent.Schema }

// Fields of the Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		field.String("token_hash").Unique().Immutable().Sensitive(),
		field.Bytes("data").Sensitive(),
		field.Time("expires_at"),
		// These are null for sessions of before they were kept; such a session ends within seven days.
		field.Int("user_id").Optional().Nillable().Immutable().
			Comment("The user who signed in."),
		field.Time("created_at").Optional().Nillable().Immutable().
			Comment("When the user signed in."),
		field.String("address").Optional().Nillable().Immutable().MaxRuneLen(64).
			Comment("The network address from which the user signed in."),
		field.String("user_agent").Optional().Nillable().Immutable().MaxRuneLen(300).
			Comment("The browser's User-Agent."),
	}
}

// Indexes of the Session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{index.Fields("expires_at"), index.Fields("user_id")}
}

// Policy of the Session.
func (Session) Policy() ent.Policy { return authz.SystemOnly() }

// Annotations of the Session.
func (Session) Annotations() []schema.Annotation {
	return []schema.Annotation{hidden(), schema.Comment("A signed-in browser.")}
}
