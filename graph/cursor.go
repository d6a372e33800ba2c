package graph

import "entgo.io/contrib/entgql"

// fromZero restores the zero in cursors of a list that is ordered by a number. Without it they would be positions by id alone.
func fromZero(cursors ...*entgql.Cursor[int]) {
	for _, c := range cursors {
		if c != nil && c.Value == nil {
			c.Value = 0
		}
	}
}
