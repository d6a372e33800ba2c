package gateway

import (
	"context"
	"errors"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/viewer"
)

// NewDocumentCheck returns a function that tells why a viewer couldn't send a document, whatever its variables; nil when they
// could.
func NewDocumentCheck(schema *ast.Schema) func(ctx context.Context, document string) error {
	all := newDocuments(schema)
	return func(ctx context.Context, document string) error {
		doc, wrong := parse(document, LimitsOf(viewer.FromContext(ctx)), langOf(ctx))
		if wrong == nil {
			wrong = all.validate(doc)
		}
		if len(wrong) > 0 {
			return errors.New(wrong[0].Message)
		}
		return nil
	}
}
