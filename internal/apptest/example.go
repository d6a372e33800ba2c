package apptest

import (
	"path/filepath"
	"testing"

	"github.com/vinculo/vinculo/internal/importer"
)

// ImportExamples brings in the base of examples/import, as `vinculo import --dir examples/import` does.
func (s *Server) ImportExamples(t testing.TB) {
	t.Helper()
	result, err := importer.Run(System(t), s.DB, importer.Options{Dir: filepath.Join(repository(t), "examples", "import")})
	if err != nil || !result.Written || len(result.Problems) > 0 {
		t.Fatalf("import the examples: %+v, %v", result, err)
	}
}
