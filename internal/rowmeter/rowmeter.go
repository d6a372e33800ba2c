// Package rowmeter reports each record while it is read, so that a read can be stopped before memory runs out.
package rowmeter

import (
	"context"
	"database/sql"

	entsql "entgo.io/ent/dialect/sql"
)

type key struct{}

// With makes reads in the context call take for each record, with the length of its texts, before the next one is read: an error
// ends the read. Nil counts nothing.
func With(ctx context.Context, take func(text int) error) context.Context {
	return context.WithValue(ctx, key{}, take)
}

// scanner counts the rows that it scans.
type scanner struct {
	entsql.ColumnScanner
	take func(text int) error
}

// Rows makes rows that were just opened count, if the context says so: v is what ent passes to its drivers for them.
func Rows(ctx context.Context, v any) {
	take, _ := ctx.Value(key{}).(func(int) error)
	if rows, ok := v.(*entsql.Rows); ok && take != nil {
		rows.ColumnScanner = scanner{rows.ColumnScanner, take}
	}
}

// Scan implements sql.ColumnScanner.
func (c scanner) Scan(into ...any) error {
	if err := c.ColumnScanner.Scan(into...); err != nil {
		return err
	}
	text := 0
	for _, value := range into {
		switch v := value.(type) {
		case *sql.NullString:
			text += len(v.String)
		case *string:
			text += len(*v)
		case *[]byte:
			text += len(*v)
		}
	}
	return c.take(text)
}
