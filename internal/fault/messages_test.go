package fault

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestEveryMessageIsInBothLanguagesWithTheSamePlaceholders(t *testing.T) {
	placeholder := regexp.MustCompile(`\{\w+\}`)
	of := func(text string) []string {
		found := placeholder.FindAllString(text, -1)
		slices.Sort(found)
		return found
	}
	for key, entry := range catalogue {
		if entry.portuguese == "" || entry.english == "" {
			t.Errorf("%s: a language has no text", key)
		}
		// A bilingual text of the commands may have a value in Portuguese only: see Bilingual.
		if !slices.Equal(of(entry.portuguese), of(entry.english)) && !strings.HasPrefix(string(key), "command.") {
			t.Errorf("%s: %q and %q have different placeholders", key, entry.portuguese, entry.english)
		}
	}
}

// data are names and examples, which aren't texts: of the demo base, of states and municipalities, of the reasons that a new
// database has.
var data = []string{"demo", "ibge", "database/seed.go", "fault", "schemagen"}

func TestTextsThatPeopleReadStandInTheCatalogueOnly(t *testing.T) {
	portuguese := regexp.MustCompile(`[ãõáéíóúâêôàç]`)
	// Names: of the column that the command cancel looks for, and of the product.
	names := regexp.MustCompile(`^"número"$|Vínculo`)
	root := os.DirFS("..")
	err := fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		isData := slices.ContainsFunc(data, func(some string) bool { return path == some || strings.HasPrefix(path, some+"/") })
		if err != nil || isData || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		source, err := fs.ReadFile(root, path)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, source, 0)
		if err != nil {
			return err
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if literal, ok := n.(*ast.BasicLit); ok && portuguese.MatchString(literal.Value) && !names.MatchString(literal.Value) {
				t.Errorf("%s: %s belongs to internal/fault", path, literal.Value)
			}
			return true
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
