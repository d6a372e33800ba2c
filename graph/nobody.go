package graph

import (
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
)

// readForNobody returns the document of whoever hasn't signed in, who may only ask who they are. They learn no name of the schema:
// whether anything else exists, how a document about themselves is wrong, and what is too much for them, is answered alike. Their
// documents aren't kept, or strangers could push those of the users out.
func (d *documents) readForNobody(query string, limits Limits, lang fault.Lang) (*document, gqlerror.List) {
	doc, errs := parse(query, limits, lang)
	switch {
	case errs != nil && errs[0].Extensions["code"] == errcode.ParseFailed:
		return nil, one(withoutNames(errs[0], lang))
	case errs != nil, !asksForViewer(doc.parsed), d.validate(doc) != nil:
		return nil, one(coded(codeUnauthenticated, text(lang, codeUnauthenticated)))
	}
	return doc, nil
}

// withoutNames leaves of a syntax error only where it is.
func withoutNames(err *gqlerror.Error, lang fault.Lang) *gqlerror.Error {
	shown := refusal(errcode.ParseFailed, lang, "O documento não é GraphQL.", "The document isn't GraphQL.")
	shown.Locations = err.Locations
	return shown
}

// asksForViewer says whether a document is one query for viewer, plain and simple.
func asksForViewer(doc *ast.QueryDocument) bool {
	if len(doc.Operations) != 1 || len(doc.Fragments) > 0 {
		return false
	}
	op := doc.Operations[0]
	if op.Operation != ast.Query || len(op.VariableDefinitions) > 0 {
		return false
	}
	for _, selection := range op.SelectionSet {
		field, ok := selection.(*ast.Field)
		if !ok || field.Name != "viewer" && field.Name != "__typename" {
			return false
		}
	}
	return true
}
