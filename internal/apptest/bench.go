package apptest

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Bench is a directory in which the code of a document runs, as a reader's own would be. It has the repository's npm packages
// and Go modules.
type Bench struct {
	dir, root string
	programs  int
}

// NewBench makes an empty bench. Interpreters and compilers must be there: a missing one is a failure.
func NewBench(t testing.TB) *Bench {
	t.Helper()
	b := &Bench{dir: t.TempDir(), root: repository(t)}
	if err := os.Symlink(filepath.Join(b.root, "node_modules"), filepath.Join(b.dir, "node_modules")); err != nil {
		t.Fatal(err)
	}
	return b
}

// Save puts a file on the bench.
func (b *Bench) Save(t testing.TB, name, content string) string {
	t.Helper()
	path := filepath.Join(b.dir, name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Command makes a command of code in a language: sh, js or go. The command can be run as often as is wanted, and answers what it
// prints. Code in Go is compiled together with the files in Go that are saved.
func (b *Bench) Command(t testing.TB, language, code string) func(t testing.TB, environment ...string) string {
	t.Helper()
	var command []string
	switch language {
	case "sh":
		command = []string{"sh", "-euc", code}
	case "js":
		command = []string{nodeProgram(b.root), "--input-type=module", "--eval", code}
	case "go":
		command = []string{b.compile(t, code)}
	default:
		t.Fatalf("nothing runs %q", language)
	}
	return func(t testing.TB, environment ...string) string {
		t.Helper()
		run := exec.CommandContext(t.Context(), command[0], command[1:]...)
		run.Dir, run.Env = b.dir, append(os.Environ(), environment...)
		var printed, complaints bytes.Buffer
		run.Stdout, run.Stderr = &printed, &complaints
		if err := run.Run(); err != nil {
			t.Fatalf("%v\n%s%s\nof the %s\n%s", err, printed.Bytes(), complaints.Bytes(), language, code)
		}
		return printed.String()
	}
}

// compile makes a program of code in Go and of the files that are saved: Go wants all of them in one directory.
func (b *Bench) compile(t testing.TB, code string) string {
	t.Helper()
	b.programs++
	program := "program" + ID(b.programs)
	if err := os.Mkdir(filepath.Join(b.dir, program), 0o700); err != nil {
		t.Fatal(err)
	}
	saved, err := filepath.Glob(filepath.Join(b.dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	files := []string{b.Save(t, filepath.Join(program, "main.go"), code)}
	for _, file := range saved {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, b.Save(t, filepath.Join(program, filepath.Base(file)), string(content)))
	}
	made := filepath.Join(b.dir, program, "program")
	build := exec.CommandContext(t.Context(), "go", append([]string{"build", "-o", made}, files...)...)
	build.Dir = b.root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s\nof\n%s", err, out, code)
	}
	return made
}
