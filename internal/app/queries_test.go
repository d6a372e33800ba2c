package app_test

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// TestAnalystsCanRunEveryWorkedExample runs the queries that GraphiQL offers, as they are, on the base that the import's example makes.
func TestAnalystsCanRunEveryWorkedExample(t *testing.T) {
	const folder = "../../examples/queries"
	files, err := filepath.Glob(folder + "/*.graphql")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d examples, %v", len(files), err)
	}
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := config(t, engine)
			o := app.ImportOptions{Dir: "../../examples/import", Progress: progress(t)}
			if err := app.Import(t.Context(), cfg, o, io.Discard); err != nil {
				t.Fatal(err)
			}
			analyst := apptest.StartConfig(t, cfg).As(t, viewer.RoleAnalyst)
			for _, file := range files {
				t.Run(filepath.Base(file), func(t *testing.T) { runExample(t, analyst, file) })
			}
		})
	}
}

func runExample(t *testing.T, analyst *apptest.Client, file string) {
	document, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	answer := analyst.Query(t, string(document), nil)
	if len(answer.Errors) > 0 || len(answer.Data) == 0 || string(answer.Data) == "null" {
		t.Errorf("it answers %d %+v %s", answer.Status, answer.Errors, answer.Data)
	}
}
