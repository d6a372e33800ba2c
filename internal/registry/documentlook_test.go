package registry_test

import (
	"context"
	"errors"
	"testing"

	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/taxid"
)

// A look that couldn't be logged was answered by nothing: it costs nothing.
func TestLooksThatArentLoggedArentCounted(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		document, err := taxid.Parse("529.982.247-25")
		if err != nil {
			t.Fatal(err)
		}
		unlogged, leave := context.WithCancel(h.analyst)
		leave()
		var tooMany *registry.TooManyLookups
		for i := range registry.LooksPerDay + 1 {
			if err := h.LookUpDocument(unlogged, document); err == nil || errors.As(err, &tooMany) {
				t.Fatalf("look %d, which can't be logged: %v", i+1, err)
			}
		}
		if err := h.LookUpDocument(h.analyst, document); err != nil {
			t.Errorf("afterwards: %v", err)
		}
	})
}
