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

// Export is a list being written to a file. Only its requester sees it.
type Export struct{ ent.Schema }

// Fields of the Export.
func (Export) Fields() []ent.Field {
	return []ent.Field{
		field.String("owner").Immutable().
			Comment("Its owner: viewer.Owner."),
		field.String("owner_name").Immutable(),
		field.JSON("permissions", []viewer.Permission{}).Immutable().
			Comment("The requester's permissions, with which the job reads."),
		field.String("list").Immutable().
			Comment("The list: a query that returns a connection."),
		field.JSON("columns", []string{}).Immutable().
			Comment("The columns: paths of fields from the list's records."),
		field.JSON("filter", map[string]any{}).Optional().Annotations(hidden()).
			Comment("The list's where argument, kept until the export ends because it may hold personal data."),
		field.JSON("order_by", map[string]any{}).Optional().Immutable().Annotations(hidden()).
			Comment("The list's orderBy argument."),
		field.Enum("format").GoType(domain.ExportFormat("")).Immutable(),
		field.String("language").Default("pt-BR").Immutable().
			Comment("The language of the column headings."),
		field.Enum("status").GoType(domain.ExportStatus("")).Default(string(domain.ExportPending)),
		field.Int("total").Default(0).
			Comment("How many records the list had when it began."),
		field.Int("rows").Default(0).
			Comment("How many have been written."),
		field.Int("bytes").Default(0),
		field.Time("created_at").Immutable(),
		field.Time("finished_at").Optional().Nillable(),
		field.Time("expires_at").
			Comment("When the file is deleted."),
		field.Time("lease_until").Optional().Nillable(),
		field.String("lease_owner").Optional().Nillable(),
		field.Int("attempts").Default(0),
	}
}

// Edges of the Export.
func (Export) Edges() []ent.Edge {
	return []ent.Edge{edge.To("chunks", ExportChunk.Type).Annotations(entsql.OnDelete(entsql.Cascade))}
}

// Indexes of the Export.
func (Export) Indexes() []ent.Index {
	return []ent.Index{index.Fields("owner", "created_at"), index.Fields("status"), index.Fields("expires_at")}
}

// Policy of the Export: the use case shows each to its owner only.
func (Export) Policy() ent.Policy { return authz.SystemOnly() }

// Annotations of the Export.
func (Export) Annotations() []schema.Annotation {
	return []schema.Annotation{entgql.Skip(entgql.SkipAll), schema.Comment("An export of a list to a file.")}
}

// ExportChunk is a part of an export's file. Files are kept in the database, so that any process can serve them.
type ExportChunk struct{ ent.Schema }

// Fields of the ExportChunk.
func (ExportChunk) Fields() []ent.Field {
	return []ent.Field{
		field.Int("position").Immutable(),
		field.Bytes("content").Immutable().Sensitive(),
		field.Int("export_id").Immutable(),
	}
}

// Edges of the ExportChunk.
func (ExportChunk) Edges() []ent.Edge {
	return []ent.Edge{edge.From("export", Export.Type).Ref("chunks").Field("export_id").Unique().Required().Immutable()}
}

// Indexes of the ExportChunk.
func (ExportChunk) Indexes() []ent.Index {
	return []ent.Index{index.Fields("export_id", "position").Unique()}
}

// Policy of the ExportChunk.
func (ExportChunk) Policy() ent.Policy { return authz.SystemOnly() }

// Annotations of the ExportChunk.
func (ExportChunk) Annotations() []schema.Annotation {
	return []schema.Annotation{hidden(), schema.Comment("A part of an export's file.")}
}
