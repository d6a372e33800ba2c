package main

import (
	"slices"
	"strings"

	atlas "ariga.io/atlas/sql/schema"
	"entgo.io/ent/dialect/sql/schema"
)

// keepSearch leaves the indexes of the text search alone, and those by which periods don't overlap. They are made by migrations of
// their own, because ent has no words for them, and a diff would drop what it doesn't know.
func keepSearch(next schema.Differ) schema.Differ {
	return schema.DiffFunc(func(current, desired *atlas.Schema) ([]atlas.Change, error) {
		changes, err := next.Diff(current, desired)
		return slices.DeleteFunc(changes, func(c atlas.Change) bool {
			m, ok := c.(*atlas.ModifyTable)
			if ok {
				m.Changes = slices.DeleteFunc(m.Changes, dropsSearch)
			}
			return ok && len(m.Changes) == 0
		}), err
	})
}

func dropsSearch(c atlas.Change) bool {
	drop, ok := c.(*atlas.DropIndex)
	return ok && (strings.HasPrefix(drop.I.Name, "search_") || strings.HasSuffix(drop.I.Name, "_no_overlap"))
}
