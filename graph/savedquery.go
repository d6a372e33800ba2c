package graph

import (
	"context"
	"errors"

	"github.com/vinculo/vinculo/internal/viewer"
)

// NewDocumentCheck returns what tells why somebody couldn't send a document, whatever its variables are; nil when they could.
func NewDocumentCheck() func(ctx context.Context, document string) error {
	all := newDocuments(published())
	return func(ctx context.Context, document string) error {
		doc, wrong := parse(document, LimitsOf(viewer.FromContext(ctx)), requestOf(ctx).lang)
		if wrong == nil {
			wrong = all.validate(doc)
		}
		if len(wrong) > 0 {
			return errors.New(wrong[0].Message)
		}
		return nil
	}
}
