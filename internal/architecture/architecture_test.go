// Package architecture holds the table of who may import whom (table_test.go), and the test that enforces it.
package architecture

import (
	"errors"
	"flag"
	"go/build"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/architecture.md")

const (
	root    = "../.."
	module  = "github.com/vinculo/vinculo"
	picture = root + "/docs/architecture.md"
)

// watched are the standard library's packages that a room needs a reason to import, like a third-party module.
var watched = []string{"database/sql", "net/http"}

// found is what one room imports.
type found struct {
	rooms   map[string]bool
	outside map[string]bool
}

// TestEveryImportIsAnAllowedArrow compares the imports of every package with the table. Tests may import anything, since they wire
// things on purpose.
func TestEveryImportIsAnAllowedArrow(t *testing.T) {
	t.Parallel()
	imports := imports(t)
	rows := map[string]room{}
	for _, f := range floors {
		for _, r := range f.rooms {
			if _, twice := rows[r.path]; twice {
				t.Errorf("%s has two rows", r.path)
			}
			rows[r.path] = r
		}
	}
	for _, path := range slices.Sorted(maps.Keys(imports)) {
		row, ok := rows[path]
		if !ok {
			t.Errorf("%s has no row: say in internal/architecture/table_test.go what it holds and what it may import", path)
			continue
		}
		compare(t, path, "import", strings.Fields(row.imports), imports[path].rooms)
		compareOutside(t, path, strings.Fields(row.outside), imports[path].outside)
	}
	for path := range rows {
		if _, ok := imports[path]; !ok {
			t.Errorf("%s has a row and no Go file: delete the row", path)
		}
	}
}

func compare(t *testing.T, path, what string, allowed []string, used map[string]bool) {
	t.Helper()
	for _, other := range slices.Sorted(maps.Keys(used)) {
		if !slices.Contains(allowed, other) {
			t.Errorf("%s may not %s %s", path, what, other)
		}
	}
	for _, other := range allowed {
		if !used[other] {
			t.Errorf("%s may %s %s and doesn't: delete the arrow", path, what, other)
		}
	}
}

// compareOutside allows all packages of a module that is named.
func compareOutside(t *testing.T, path string, allowed []string, used map[string]bool) {
	t.Helper()
	modules := map[string]bool{}
	for imported := range used {
		of := imported
		for _, m := range allowed {
			if imported == m || strings.HasPrefix(imported, m+"/") {
				of = m
			}
		}
		modules[of] = true
	}
	compare(t, path, "import", allowed, modules)
}

// TestArrowsGoDown keeps the floors in order, and separates the rooms of a floor that must not know each other.
func TestArrowsGoDown(t *testing.T) {
	t.Parallel()
	level := map[string]int{}
	for i, f := range floors {
		for _, r := range f.rooms {
			level[r.path] = i
		}
	}
	for i, f := range floors {
		for _, r := range f.rooms {
			for _, other := range strings.Fields(r.imports) {
				switch because := r.despite[other]; {
				case level[other] < i:
					t.Errorf("%s is below %s and may not import it", r.path, other)
				case f.apart && level[other] == i && because == "":
					t.Errorf("%s and %s are apart: say in despite why one has to import the other", r.path, other)
				case because != "" && (!f.apart || level[other] != i):
					t.Errorf("%s may import %s without a reason", r.path, other)
				}
			}
			for other := range r.despite {
				if !slices.Contains(strings.Fields(r.imports), other) {
					t.Errorf("%s has a reason to import %s and doesn't", r.path, other)
				}
			}
		}
	}
}

// TestThePictureIsTheTable compares docs/architecture.md with the rendered table; -update writes it.
func TestThePictureIsTheTable(t *testing.T) {
	t.Parallel()
	want := drawn()
	if *update {
		if err := os.WriteFile(picture, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile(picture); err != nil || string(got) != want {
		t.Errorf("docs/architecture.md is stale: go test ./internal/architecture -update (%v)", err)
	}
}

// imports reads what every room of the module imports.
func imports(t *testing.T) map[string]found {
	t.Helper()
	rooms := map[string]found{}
	err := filepath.WalkDir(root, func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if dir != root && skipped(dir, d.Name()) {
			return filepath.SkipDir
		}
		p, err := build.ImportDir(dir, 0)
		if none := (*build.NoGoError)(nil); errors.As(err, &none) {
			return nil
		}
		if err != nil {
			return err
		}
		path, err := filepath.Rel(root, dir)
		if err != nil {
			return err
		}
		add(rooms, roomOf(filepath.ToSlash(path)), p.Imports)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return rooms
}

// skipped are the folders without packages of this module.
func skipped(dir, name string) bool {
	if name == "node_modules" || name == "testdata" || strings.HasPrefix(name, ".") {
		return true
	}
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

// roomOf is the room of a package: its own path, except that everything ent generates is one room.
func roomOf(path string) string {
	for _, written := range []string{"ent/schema", "ent/migrate/"} {
		if strings.HasPrefix(path, written) {
			return path
		}
	}
	if strings.HasPrefix(path, "ent/") {
		return "ent"
	}
	if path == "." {
		return "server.go"
	}
	return strings.TrimPrefix(path, "internal/")
}

func add(rooms map[string]found, room string, imports []string) {
	f, ok := rooms[room]
	if !ok {
		f = found{rooms: map[string]bool{}, outside: map[string]bool{}}
		rooms[room] = f
	}
	for _, path := range imports {
		own, inside := strings.CutPrefix(path, module+"/")
		switch domain, _, _ := strings.Cut(path, "/"); {
		case inside && roomOf(own) != room:
			f.rooms[roomOf(own)] = true
		case !inside && (strings.Contains(domain, ".") || slices.Contains(watched, path)):
			f.outside[path] = true
		}
	}
}
