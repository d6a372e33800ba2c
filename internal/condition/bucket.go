package condition

import (
	"fmt"
	"time"

	entsql "entgo.io/ent/dialect/sql"
)

// Bucket writes how many of the sorted instants are not after the column: 0 before the first of them; NULL for NULL. The caller
// passes the instants at which months start, so the database needs no time zones; a binary search keeps the comparisons few.
func Bucket(b *entsql.Builder, column string, at []time.Time) {
	b.WriteString("CASE WHEN " + column + " IS NULL THEN NULL ELSE ")
	halve(b, column, at, 0)
	b.WriteString(" END")
}

func halve(b *entsql.Builder, column string, at []time.Time, before int) {
	if len(at) == 0 {
		b.WriteString(fmt.Sprint(before))
		return
	}
	half := len(at) / 2
	b.WriteString("CASE WHEN " + column + " < ").Arg(at[half].UTC()).WriteString(" THEN ")
	halve(b, column, at[:half], before)
	b.WriteString(" ELSE ")
	halve(b, column, at[half+1:], before+half+1)
	b.WriteString(" END")
}
