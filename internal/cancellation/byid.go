package cancellation

import (
	"encoding/json"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/fault"
)

// setByID sets a column to each row's own value, by the rows' ids, so that many rows take one statement. PostgreSQL wants to be
// told the column's type.
func setByID[T any](u *entsql.UpdateBuilder, column, postgresType string, byID map[int]T) {
	u.Set(column, entsql.ExprFunc(func(b *entsql.Builder) {
		b.WriteString("CASE ").Ident("id")
		for id, value := range byID {
			b.WriteString(" WHEN ").Arg(id).WriteString(" THEN ")
			if b.Dialect() == dialect.Postgres {
				b.WriteString("CAST(").Arg(value).WriteString(" AS " + postgresType + ")")
			} else {
				b.Arg(value)
			}
		}
		b.WriteString(" END")
	}))
}

// setRefusals sets a column to each row's own refusals.
func setRefusals(u *entsql.UpdateBuilder, column string, byID map[int][]fault.Refusal) {
	encoded := make(map[int]string, len(byID))
	for id, refusals := range byID {
		content, err := json.Marshal(refusals)
		if err != nil {
			panic(err) // structs of texts and numbers always have a JSON form
		}
		encoded[id] = string(content)
	}
	setByID(u, column, "jsonb", encoded)
}
