package cancellation

import (
	"encoding/json"

	"entgo.io/ent/dialect"
	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/internal/fault"
)

// setRefusals sets a column to each row's own refusals, by the rows' ids, so that many rows take one statement.
func setRefusals(u *entsql.UpdateBuilder, column string, byID map[int][]fault.Refusal) {
	u.Set(column, entsql.ExprFunc(func(b *entsql.Builder) {
		b.WriteString("CASE ").Ident("id")
		for id, refusals := range byID {
			content, err := json.Marshal(refusals)
			if err != nil {
				panic(err) // structs of texts and numbers always have a JSON form
			}
			b.WriteString(" WHEN ").Arg(id).WriteString(" THEN ")
			if b.Dialect() == dialect.Postgres {
				b.WriteString("CAST(").Arg(string(content)).WriteString(" AS jsonb)")
			} else {
				b.Arg(string(content))
			}
		}
		b.WriteString(" END")
	}))
}
