// Package architecture holds the table of who may import whom (table_test.go), and the test that enforces it.
package architecture

import (
	"errors"
	"flag"
	"fmt"
	"go/build"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
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

// onItsOwn finds the build tag of a file that is compiled with no package.
var onItsOwn = regexp.MustCompile(`(?m)^//go:build (ignore|tools)$`)

// found is what one room imports.
type found struct {
	rooms   map[string]bool
	outside map[string]bool
}

// TestEveryImportIsAnAllowedArrow compares the imports of every package with the table. Tests may import anything, since they wire
// things on purpose.
func TestEveryImportIsAnAllowedArrow(t *testing.T) {
	t.Parallel()
	imports, err := imports(root)
	if err != nil {
		t.Fatal(err)
	}
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

// TestFilesOfEveryPlatformCount keeps a build tag or a file's name from hiding an import.
func TestFilesOfEveryPlatformCount(t *testing.T) {
	t.Parallel()
	top := t.TempDir()
	write(t, top, "internal/job/job.go", "package job")
	write(t, top, "internal/job/job_windows.go", "package job\nimport _ \"net/http\"")
	write(t, top, "internal/job/slow.go", "//go:build slow\n\npackage job\nimport _ \"database/sql\"")
	write(t, top, "internal/job/generate.go", "//go:build ignore\n\npackage main\nimport _ \"example.com/x\"")
	write(t, top, "internal/job/job_test.go", "package job\nimport _ \"example.com/y\"")
	rooms, err := imports(top)
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.Sorted(maps.Keys(rooms["job"].outside)); !slices.Equal(got, watched) {
		t.Errorf("job imports %v, want %v", got, watched)
	}
}

// TestNoRoomHasTwoDirectories keeps a package from taking another one's row.
func TestNoRoomHasTwoDirectories(t *testing.T) {
	t.Parallel()
	top := t.TempDir()
	write(t, top, "graph/graph.go", "package graph")
	write(t, top, "internal/graph/graph.go", "package graph")
	if _, err := imports(top); err == nil {
		t.Error("graph and internal/graph share a row")
	}
}

func write(t *testing.T, top, path, text string) {
	t.Helper()
	path = filepath.Join(top, path)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// imports reads what every room of the module in a directory imports.
func imports(top string) (map[string]found, error) {
	rooms, dirs, everywhere := map[string]found{}, map[string]string{}, build.Default
	everywhere.UseAllFiles = true
	everywhere.ReadDir = partsOfPackages
	return rooms, filepath.WalkDir(top, func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if dir != top && skipped(dir, d.Name()) {
			return filepath.SkipDir
		}
		p, err := everywhere.ImportDir(dir, 0)
		if none := (*build.NoGoError)(nil); errors.As(err, &none) {
			return nil
		}
		if err != nil {
			return err
		}
		path, err := filepath.Rel(top, dir)
		if err != nil {
			return err
		}
		room := roomOf(filepath.ToSlash(path))
		if other, twice := dirs[room]; twice && room != "ent" {
			return fmt.Errorf("%s and %s would have the row %s: rename one of them", other, path, room)
		}
		dirs[room] = path
		add(rooms, room, p.Imports)
		return nil
	})
}

// partsOfPackages leaves out the programs that go run starts by their file, and what lists the tools: they are parts of no package.
func partsOfPackages(dir string) ([]fs.FileInfo, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []fs.FileInfo
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".go") {
			text, err := os.ReadFile(filepath.Join(dir, e.Name()))
			if err != nil {
				return nil, err
			}
			if onItsOwn.Match(text) {
				continue
			}
		}
		info, err := e.Info()
		if err != nil {
			return nil, err
		}
		files = append(files, info)
	}
	return files, nil
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
