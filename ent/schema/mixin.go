package schema

import (
	"time"

	"entgo.io/contrib/entgql"
	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"
	"github.com/vinculo/vinculo/internal/domain"
)

func now() time.Time { return domain.Instant(time.Now()) }

// Timestamps adds when a record was made and last changed.
type Timestamps struct{ mixin.Schema }

// Fields of the mixin.
func (Timestamps) Fields() []ent.Field {
	return []ent.Field{
		field.Time("created_at").Default(now).Immutable().
			Annotations(entgql.OrderField("CREATED_AT")).
			Comment("When the record was created."),
		field.Time("updated_at").Default(now).UpdateDefault(now).
			Annotations(entgql.OrderField("UPDATED_AT")).
			Comment("When the record was last changed."),
	}
}

// Indexes of the mixin: the keysets of its two orders.
func (Timestamps) Indexes() []ent.Index {
	return []ent.Index{index.Fields("created_at", "id"), index.Fields("updated_at", "id")}
}

// node is what every entity that the API lists has in common.
func node(queryField, description string) []schema.Annotation {
	return []schema.Annotation{
		entgql.RelayConnection(),
		entgql.QueryField(queryField).Description(description),
	}
}

// hidden keeps an entity or a field out of the API.
func hidden() entgql.Annotation { return entgql.Skip(entgql.SkipAll) }

// noFilter keeps a field out of the where inputs.
func noFilter() entgql.Annotation { return entgql.Skip(entgql.SkipWhereInput) }

// restrict forbids deleting a record that others still point to.
func restrict() *entsql.Annotation { return entsql.OnDelete(entsql.Restrict) }
