package graph

import "entgo.io/contrib/entgql"

// fromZero gives cursors of a list that is ordered by a number their zero back. Without it they would be places by id alone.
func fromZero(cursors ...*entgql.Cursor[int]) {
	for _, c := range cursors {
		if c != nil && c.Value == nil {
			c.Value = 0
		}
	}
}
