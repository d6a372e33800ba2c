package database

import (
	"context"
	"database/sql"

	entsql "entgo.io/ent/dialect/sql"
)

type countedKey struct{}

// Counted has take told of each record that is read with the context, and how long its texts are, before the next one is read: an error
// ends the reading. Nil reads uncounted.
func Counted(ctx context.Context, take func(text int) error) context.Context {
	return context.WithValue(ctx, countedKey{}, take)
}

// counted are rows of which each is counted.
type counted struct {
	entsql.ColumnScanner
	take func(text int) error
}

// count has rows that were just opened counted, if the context says so.
func count(ctx context.Context, v any) {
	take, _ := ctx.Value(countedKey{}).(func(int) error)
	if rows, ok := v.(*entsql.Rows); ok && take != nil {
		rows.ColumnScanner = counted{rows.ColumnScanner, take}
	}
}

// Scan implements sql.ColumnScanner.
func (c counted) Scan(into ...any) error {
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
