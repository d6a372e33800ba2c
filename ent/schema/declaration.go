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

// DiciDeclaration is one version of a closed DICI month.
type DiciDeclaration struct{ ent.Schema }

// Fields of the DiciDeclaration.
func (DiciDeclaration) Fields() []ent.Field {
	return []ent.Field{
		field.Int("year").Immutable().
			Comment("The year that is declared."),
		field.Int("month").Immutable().Min(1).Max(12).
			Comment("The month that is declared, 1 to 12."),
		field.Int("version").Immutable().Positive().
			Comment("1 for the first closing; each rectification adds one."),
		field.Int("total_accesses").Immutable().NonNegative().
			Comment("The total number of accesses in the rows."),
		field.Int("contracts_without_login_data").Immutable().NonNegative().
			Comment("The number of contracts listed as without login data (sem dados de login)."),
		field.String("note").Optional().Nillable().Immutable().MaxRuneLen(2000).
			Comment("Why the month was rectified."),
		field.Time("closed_at").Immutable().
			Annotations(entgql.OrderField("CLOSED_AT")).
			Comment("When this version was made."),
		field.String("closed_by_name").Immutable().
			Comment("The name of the user or token that created it, at that time."),
		field.JSON("rows", []domain.DeclaredRow{}).Immutable().Annotations(hidden()).
			Comment("The rows of the file, frozen."),
		field.String("file_sha256").Optional().Nillable().Immutable().MaxRuneLen(64).
			Comment("The SHA-256 of the file, in hexadecimal; null for versions made before it was recorded."),
		field.Int("branch_id").Immutable().Annotations(hidden()),
		field.Int("closed_by_id").Optional().Nillable().Immutable().Annotations(hidden()),
	}
}

// Edges of the DiciDeclaration.
func (DiciDeclaration) Edges() []ent.Edge {
	return []ent.Edge{
		edge.To("branch", Branch.Type).Field("branch_id").Unique().Required().Immutable().Annotations(restrict()).
			Comment("The branch that declares."),
		edge.To("closed_by", User.Type).Field("closed_by_id").Unique().Immutable().Annotations(restrict()).
			Comment("The user who created it; null for tokens and commands."),
		edge.To("evidence", DiciEvidence.Type).Annotations(restrict(), hidden()),
	}
}

// Indexes of the DiciDeclaration.
func (DiciDeclaration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("branch_id", "year", "month", "version").Unique(),
		index.Fields("closed_at", "id"),
	}
}

// Policy of the DiciDeclaration: what was declared is never changed.
func (DiciDeclaration) Policy() ent.Policy {
	return authz.ReadableBy(viewer.ReadDICI, []viewer.Permission{viewer.CloseDICI}, authz.DenyExceptCreate())
}

// Annotations of the DiciDeclaration.
func (DiciDeclaration) Annotations() []schema.Annotation {
	return append(node("diciDeclarations", "The closed DICI months of all branches, in all their versions."),
		schema.Comment("One version of a closed DICI month: its rows are frozen, and a correction is a new version (retificação)."))
}

// DiciEvidence is a part of the accesses behind a version of a closed month (memória de cálculo), apart from the version
// because it is large.
type DiciEvidence struct{ ent.Schema }

// Fields of the DiciEvidence.
func (DiciEvidence) Fields() []ent.Field {
	return []ent.Field{
		field.Int("position").Immutable().NonNegative().
			Comment("The position of the part, from 0."),
		field.Int("accesses").Immutable().NonNegative().
			Comment("How many accesses the part lists."),
		field.Bytes("content").Immutable().
			Comment("One line per access, as gzip; without user names, which are looked up when it is read."),
		field.Bool("with_names").Default(true).Immutable().
			Comment("Whether the lines contain user names, as earlier versions wrote them; they are removed when a customer is anonymised."),
		field.Int("declaration_id").Immutable(),
	}
}

// Edges of the DiciEvidence.
func (DiciEvidence) Edges() []ent.Edge {
	return []ent.Edge{
		edge.From("declaration", DiciDeclaration.Type).Ref("evidence").Field("declaration_id").Unique().Required().Immutable(),
	}
}

// Indexes of the DiciEvidence.
func (DiciEvidence) Indexes() []ent.Index {
	return []ent.Index{index.Fields("declaration_id", "position").Unique()}
}

// Policy of the DiciEvidence: what was declared is never changed.
func (DiciEvidence) Policy() ent.Policy {
	return authz.ReadableBy(viewer.ReadDICI, []viewer.Permission{viewer.CloseDICI}, authz.DenyExceptCreate())
}

// Annotations of the DiciEvidence.
func (DiciEvidence) Annotations() []schema.Annotation { return []schema.Annotation{hidden()} }
