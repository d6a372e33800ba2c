package gateway

import (
	"slices"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
)

// readAnonymous returns the document of whoever hasn't signed in, who may only ask who they are, by the names that the app asks by. They
// learn no other name of the schema: whether anything else exists, how a document about themselves is wrong, and what is too much for
// them, is answered alike. Their documents aren't kept, or strangers could push those of the users out.
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

// withoutNames leaves of a syntax error only where it is.
func withoutNames(err *gqlerror.Error, lang fault.Lang) *gqlerror.Error {
	shown := refusal(errcode.ParseFailed, lang, "O documento não é GraphQL.", "The document isn't GraphQL.")
	shown.Locations = err.Locations
	return shown
}

// anonymousFields are the fields that nobody may ask for: those by which the app finds out whether somebody is signed in, and the name that
// health checks ask for. The app tells them to everybody, so whether they exist is no secret, unlike all others.
var anonymousFields = []string{"name", "email", "role", "permissions", "__typename"}

// asksForViewer says whether a document is one query for viewer, plain and simple.
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
