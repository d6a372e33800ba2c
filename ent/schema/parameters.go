package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// fourParameters are the settings themselves, on the current record and on each of its revisions.
func fourParameters() []ent.Field {
	return []ent.Field{
		field.Bool("keep_login_link").Default(false).
			Comment("\"Manter vínculo com login contrato desativado\": true keeps a cancelled contract's logins linked, so that DICI " +
				"can still count them; false unlinks them."),
		field.Bool("check_open_comodatos").Default(false).
			Comment("\"Verificar se existem comodatos em aberto\": true refuses a cancellation while any comodato of the contract is open."),
		field.Bool("inactivate_customer").Default(false).
			Comment("\"Inativa cadastro cliente\": true inactivates the customer's record when no other contract of theirs is live."),
		field.Int("pickup_template_id").Optional().Nillable().Annotations(hidden()),
	}
}

// Parameters is the single record of general parameters (Parâmetros Gerais).
type Parameters struct{ ent.Schema }

// Fields of the Parameters.
func (Parameters) Fields() []ent.Field {
	return append(fourParameters(),
		field.Int("singleton").Unique().Immutable().Min(1).Max(1).Annotations(hidden()).
			Comment("Always 1: the table has one row."),
		field.Bool("configured").Default(true).
			Comment("Whether an administrator has saved the parameters once. Until then nothing can be cancelled, and the answer is "+
				"PARAMETERS_NOT_SET."),
		field.Int("revision").Default(1).Annotations(noFilter()).
			Comment("Incremented with every change."),
		field.Time("updated_at").Default(now).
			Comment("When they were last changed."),
		field.Int("updated_by_id").Optional().Nillable().Annotations(hidden()),
	)
}

// Edges of the Parameters.
func (Parameters) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("pickup_template", ServiceOrderTemplate.Type).Field("pickup_template_id").Unique().
			Annotations(restrict(), entgql.MapsTo("pickupServiceOrderTemplate")).
			Comment("\"OS retirada de equipamento\": the template of the service order that every cancellation opens; null opens none."),
		edge.To("updated_by", User.Type).Field("updated_by_id").Unique().Annotations(restrict()).
			Comment("Who changed them last; null before the first change and for tokens and commands."),
		edge.To("revisions", ParametersRevision.Type).
			Annotations(restrict(), entgql.RelayConnection()).
			Comment("Every state that the parameters have had, including the current one."),
	}
}

// Policy of the Parameters.
func (Parameters) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.ChangeParameters})
}

// Annotations of the Parameters.
func (Parameters) Annotations() []schema.Annotation {
	return []schema.Annotation{
		entsql.Table("parameters"),
		entgql.Skip(entgql.SkipWhereInput | entgql.SkipOrderField),
		schema.Comment("The single record of general parameters (Parâmetros Gerais): what happens to logins, comodatos, customer and " +
			"pickup order when a contract is cancelled, manually or by a task. Never retroactive."),
	}
}

// ParametersRevision is one state that the parameters had.
type ParametersRevision struct{ ent.Schema }

// Fields of the ParametersRevision.
func (ParametersRevision) Fields() []ent.Field {
	return append(fourParameters(),
		field.Int("revision").Unique().Immutable().
			Annotations(entgql.OrderField("REVISION")).
			Comment("The number of the revision, from 1."),
		field.Time("changed_at").Default(now).Immutable().
			Comment("Since when this state held."),
		field.String("changed_by_name").Immutable().
			Comment("The name of the user or token that made the change, at that time."),
		field.Int("parameters_id").Immutable().Annotations(hidden()),
		field.Int("changed_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	)
}

// Edges of the ParametersRevision.
func (ParametersRevision) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("parameters", Parameters.Type).Ref("revisions").Field("parameters_id").Unique().Required().Immutable().
			Annotations(hidden()),
		edge.To("pickup_template", ServiceOrderTemplate.Type).Field("pickup_template_id").Unique().
			Annotations(restrict(), entgql.MapsTo("pickupServiceOrderTemplate")).
			Comment("The template that was chosen, if any."),
		edge.To("changed_by", User.Type).Field("changed_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("Who made the change; null for tokens and commands."),
	}
}

// Policy of the ParametersRevision.
func (ParametersRevision) Policy() ent.Policy {
	return authz.Policy([]viewer.Permission{viewer.ChangeParameters}, authz.DenyExceptCreate())
}

// Annotations of the ParametersRevision.
func (ParametersRevision) Annotations() []schema.Annotation {
	return append(node("parametersRevisions", "Every state the parameters ever had, the current one included."),
		schema.Comment("One state that the general parameters had. Revisions are never changed or deleted."))
}
