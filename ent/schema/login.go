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
	"github.com/vinculo/vinculo/internal/viewer"
)

// Login is one internet access of a customer; it is what DICI counts.
type Login struct{ ent.Schema }

// Mixin of the Login.
func (Login) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the Login. The access facts (city, zone, medium, technology, product, speed and customer type) are the login's
// own: while it is active they follow its contract's plan and address, and once it is inactive nothing changes them.
func (Login) Fields() []ent.Field {
	return []ent.Field{
		field.String("code").Unique().Optional().Nillable().MaxRuneLen(60).
			Comment("The provider's own code for the login, if it was imported."),
		field.String("username").NotEmpty().MaxRuneLen(100).
			Annotations(entgql.OrderField("USERNAME")).
			Comment("The PPPoE/RADIUS user name, unique among active logins only."),
		field.Bytes("secret").Optional().Sensitive().MaxLen(1024).
			Annotations(hidden()).
			Comment("The password, encrypted; destroyed when the login becomes inactive."),
		field.Bool("active").Default(true).
			Comment("Whether the login can connect."),
		field.Time("activated_at").
			Annotations(entgql.OrderField("ACTIVATED_AT")).
			Comment("Since when the access has been in service; a reactivation sets it again."),
		field.Time("inactivated_at").Optional().Nillable().
			Comment("Since when the access has been out of service; null while it is active. Equal to activatedAt if it never was in " +
				"service, because its contract had ended before it began."),
		field.Time("facts_frozen_at").Optional().Nillable().
			Comment("When the access facts that DICI needs were frozen by a cancellation that kept the link."),
		field.Enum("zone").GoType(domain.Zone("")).Annotations(entgql.Type("Zone")).Optional().Nillable().
			Comment("Urban or rural; DICI's TIPO_ATENDIMENTO."),
		field.Enum("medium").GoType(domain.Medium("")).Annotations(entgql.Type("Medium")).Optional().Nillable().
			Comment("The physical medium; DICI's TIPO_MEIO."),
		field.String("technology").Optional().Nillable().MaxRuneLen(30).
			Comment("The code of the access technology; DICI's TIPO_TECNOLOGIA."),
		field.Enum("product").GoType(domain.Product("")).Annotations(entgql.Type("Product")).Optional().Nillable().
			Comment("The product; DICI's TIPO_PRODUTO."),
		field.Float("speed_mbps").Optional().Nillable().
			Comment("Contracted speed in Mbps, above 0; DICI's VELOCIDADE."),
		field.Enum("customer_type").GoType(domain.CustomerType("")).Annotations(entgql.Type("CustomerType")).
			Comment("Person, company or own use; DICI's TIPO_CLIENTE."),
		field.Int("customer_id").Annotations(hidden()),
		field.Int("contract_id").Optional().Nillable().Annotations(hidden()),
		field.Int("city_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Edges of the Login.
func (Login) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("customer", Customer.Type).Ref("logins").Field("customer_id").Unique().Required().
			Comment("The customer whose access it is, kept when the link to the contract is cleared."),
		edge.From("contract", Contract.Type).Ref("logins").Field("contract_id").Unique().
			Comment("The link (vínculo): the contract of the access; null once a cancellation has cleared it."),
		edge.To("city", City.Type).Field("city_id").Unique().Annotations(restrict()).
			Comment("The municipality where the access is in service; DICI's COD_IBGE."),
		edge.To("past_intervals", LoginInterval.Type).
			Annotations(restrict(), entgql.Directives(entgql.Deprecated("Use periods, which has all of them."))).
			Comment("The periods in which it was in service before its contract's reactivations."),
		edge.To("periods", AccessPeriod.Type).Annotations(restrict()).
			Comment("The periods in which it was in service, each with the facts of that time: what DICI counts."),
	}
}

// Indexes of the Login.
func (Login) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("username").Unique().StorageKey("login_username_active").
			Annotations(entsql.IndexWhere("active")),
		index.Fields("username", "id"),
		index.Fields("activated_at", "id"),
		index.Fields("contract_id"),
		index.Fields("customer_id"),
	}
}

// Policy of the Login.
func (Login) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.Register, viewer.Cancel, viewer.ReverseCancellation})
}

// Annotations of the Login.
func (Login) Annotations() []schema.Annotation {
	return append(node("logins", "The logins of all customers."),
		schema.Comment("One internet access (PPPoE/RADIUS user) of a customer, normally linked to one contract: the thing DICI counts."))
}
