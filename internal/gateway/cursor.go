package gateway

import (
	"strings"
	"time"

	"entgo.io/contrib/entgql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/fault"
)

// checkCursors refuses cursors that aren't cursors, or come from a list in another order: the database would compare a name with a
// date, for which PostgreSQL returns an error and SQLite arbitrary rows.
func (w *walker) checkCursors(f *ast.Field, arguments map[string]any) {
	for _, name := range []string{"after", "before"} {
		if arguments[name] == nil {
			continue
		}
		var cursor entgql.Cursor[int]
		if tooLong(arguments[name]) || cursor.UnmarshalGQL(arguments[name]) != nil || !w.fits(f, arguments["orderBy"], cursor.Value) {
			w.refuse(fault.CursorForeign)
		}
	}
}

// maxCursor is longer than the cursor of any record; a longer one isn't worth decoding.
const maxCursor = 2_000

func tooLong(cursor any) bool {
	text, ok := cursor.(string)
	return ok && len(text) > maxCursor
}

// fits says whether a cursor's value can be one of the field that a list is ordered by. A list without an order goes by id alone.
func (w *walker) fits(f *ast.Field, orderBy, value any) bool {
	order, _ := orderBy.(map[string]any)
	field, _ := order["field"].(string)
	if field == "" {
		return value == nil
	}
	node := w.schema.Types[strings.TrimSuffix(f.Definition.Type.Name(), "Connection")]
	if node == nil {
		return false
	}
	ordered := node.Fields.ForName(camelCase(field))
	if ordered == nil {
		return value != nil
	}
	isNumber := ordered.Type.Name() == "Int" || ordered.Type.Name() == "Float"
	switch value.(type) {
	case nil:
		// entgql leaves a zero out of its cursors.
		return isNumber
	case time.Time:
		return ordered.Type.Name() == "Time"
	case string:
		return ordered.Type.Name() == "String" || w.schema.Types[ordered.Type.Name()].Kind == ast.Enum
	}
	return isNumber
}

// camelCase turns the name of an order, CREATED_AT, into that of its field, createdAt.
func camelCase(name string) string {
	words := strings.Split(strings.ToLower(name), "_")
	for i, word := range words[1:] {
		if word != "" {
			words[i+1] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, "")
}
