package gateway

import (
	"slices"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
)

// readAnonymous returns the document of a client that hasn't signed in, which may only query the viewer, by the names that the app
// uses. It learns no other name of the schema: unknown fields, invalid documents and documents beyond its limits get the same
// answer. Its documents aren't cached, or strangers could evict those of users.
func (d *documents) readAnonymous(query string, limits Limits, lang fault.Lang) (*document, gqlerror.List) {
	doc, errs := parse(query, limits, lang)
	switch {
	case errs != nil && errs[0].Extensions["code"] == errcode.ParseFailed:
		return nil, one(withoutNames(errs[0], lang))
	case errs != nil, !asksForViewer(doc.parsed), d.validate(doc) != nil:
		return nil, one(request.Error(request.CodeUnauthenticated, lang))
	}
	return doc, nil
}

// withoutNames reduces a syntax error to its location.
func withoutNames(err *gqlerror.Error, lang fault.Lang) *gqlerror.Error {
	shown := refusal(errcode.ParseFailed, lang, fault.NotGraphQL)
	shown.Locations = err.Locations
	return shown
}

// anonymousFields are the fields that need no sign-in: those by which the app finds out whether a user is signed in, and the name
// that health checks query. The app's public code contains them, so their existence is no secret, unlike that of all others.
var anonymousFields = []string{"name", "email", "role", "permissions", "__typename"}

// asksForViewer says whether a document is one query for viewer, without anything else.
func asksForViewer(doc *ast.QueryDocument) bool {
	if len(doc.Operations) != 1 || len(doc.Fragments) > 0 {
		return false
	}
	op := doc.Operations[0]
	if op.Operation != ast.Query || len(op.VariableDefinitions) > 0 || len(op.Directives) > 0 {
		return false
	}
	return onlyOf(op.SelectionSet, "viewer", "__typename") && !slices.ContainsFunc(op.SelectionSet, func(s ast.Selection) bool {
		return !onlyOf(s.(*ast.Field).SelectionSet, anonymousFields...)
	})
}

// onlyOf says whether all selections are plain fields of these names.
func onlyOf(set ast.SelectionSet, names ...string) bool {
	return !slices.ContainsFunc(set, func(selection ast.Selection) bool {
		field, ok := selection.(*ast.Field)
		return !ok || len(field.Arguments) > 0 || len(field.Directives) > 0 || !slices.Contains(names, field.Name)
	})
}
