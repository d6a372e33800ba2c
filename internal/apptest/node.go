package apptest

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Node runs a script with Node and returns what it prints. The path is relative to the repository's root, where the script finds
// its npm packages. A script that fails, and packages that aren't installed, are failures of the test.
func Node(t testing.TB, script string, args ...string) string {
	t.Helper()
	root := repository(t)
	path := filepath.Join(root, script)
	// Go's cache of test results notices changes of files that the test itself has read.
	if _, err := os.ReadFile(path); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(root, "node_modules")); err != nil {
		t.Fatalf("the npm packages aren't installed; run scripts/deps.sh or npm ci: %v", err)
	}
	var printed, complaints bytes.Buffer
	command := exec.CommandContext(t.Context(), nodeProgram(root), append([]string{path}, args...)...)
	command.Dir, command.Stdout, command.Stderr = root, &printed, &complaints
	if err := command.Run(); err != nil {
		t.Fatalf("%s: %v\n%s%s", script, err, printed.Bytes(), complaints.Bytes())
	}
	return printed.String()
}

// nodeProgram prefers the version that is pinned, where it could be installed.
func nodeProgram(root string) string {
	pinned := filepath.Join(root, "node_modules", ".bin", "node")
	if _, err := os.Stat(pinned); err == nil {
		return pinned
	}
	return "node"
}

// repository is the directory with go.mod, above the one that a test runs in.
func repository(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	for ; err == nil && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, missing := os.Stat(filepath.Join(dir, "go.mod")); missing == nil {
			return dir
		}
	}
	t.Fatalf("no go.mod above the test: %v", err)
	return ""
}
