// Package schema defines what is stored: one file per entity, with mixins for what several share.
package schema

import (
	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"

	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Branch is a legal unit of the provider with its own CNPJ. DICI is filed per CNPJ.
type Branch struct{ ent.Schema }

// Mixin of the Branch.
func (Branch) Mixin() []ent.Mixin { return []ent.Mixin{Timestamps{}} }

// Fields of the Branch.
func (Branch) Fields() []ent.Field {
	return []ent.Field{
		field.String("name").NotEmpty().MaxRuneLen(200).
			Annotations(entgql.OrderField("NAME")).
			Comment("The branch's name."),
		field.String("cnpj").Unique().MinLen(14).MaxRuneLen(14).
			Comment("The branch's CNPJ: 14 characters without punctuation; alphanumeric ones are valid since July 2026."),
	}
}

// Edges of the Branch.
func (Branch) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("contracts", Contract.Type).Ref("branch").
			Annotations(entgql.Skip(entgql.SkipType)),
	}
}

// Policy of the Branch.
func (Branch) Policy() ent.Policy { return authz.Policy([]viewer.Permission{viewer.Register}) }

// Annotations of the Branch.
func (Branch) Annotations() []schema.Annotation {
	return append(node("branches", "The provider's branches."),
		schema.Comment("A legal unit of the provider, with a CNPJ of its own. DICI is filed per CNPJ."))
}
