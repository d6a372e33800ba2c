package main

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/cli"
)

// TestMain lets the test binary be the program, so that exit codes and both outputs are the real ones.
func TestMain(m *testing.M) {
	if os.Getenv("VINCULO_TEST_AS_PROGRAM") == "1" {
		os.Exit(cli.Run(os.Args[1:], version))
	}
	os.Exit(m.Run())
}

// program runs the program in an empty folder.
func program(t *testing.T, env []string, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	var out, errs strings.Builder
	cmd := exec.CommandContext(t.Context(), self, args...)
	cmd.Env = append(os.Environ(), append(env, "VINCULO_TEST_AS_PROGRAM=1")...)
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = t.TempDir(), strings.NewReader(stdin), &out, &errs
	if err := cmd.Run(); err != nil && cmd.ProcessState == nil {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

func TestABadSettingStopsTheStartWithOneLine(t *testing.T) {
	for name, env := range map[string]string{
		"address":                    "VINCULO_ADDR=localhost",
		"database":                   "VINCULO_DATABASE_URL=mysql://localhost",
		"origins":                    "VINCULO_CORS_ORIGINS=https://a.example,evil",
		"log level":                  "VINCULO_LOG_LEVEL=loud",
		"retention":                  "VINCULO_RETENTION_YEARS=0",
		"secret":                     "VINCULO_SECRET=short",
		"PostgreSQL without secret ": "VINCULO_DATABASE_URL=postgres://localhost/x",
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := program(t, []string{env}, "", "serve")
			if code != 2 || stdout != "" || strings.Count(stderr, "\n") != 1 || !strings.HasPrefix(stderr, "vinculo: VINCULO_") {
				t.Errorf("exit code %d, stdout %q, stderr %q", code, stdout, stderr)
			}
		})
	}
}

func TestEachCommandHasHelp(t *testing.T) {
	for _, command := range []string{
		"", "serve", "migrate", "check", "demo", "import", "user add", "token create", "token list", "token revoke", "dici", "version",
	} {
		code, stdout, stderr := program(t, nil, "", append(strings.Fields(command), "--help")...)
		if code != 0 || !strings.Contains(stdout, "Usage: vinculo "+command) || stderr != "" {
			t.Errorf("%s: exit code %d, %q, %q", command, code, stdout, stderr)
		}
	}
	if code, _, stderr := program(t, nil, "", "brew"); code != 2 || !strings.Contains(stderr, "brew") {
		t.Errorf("an unknown command: exit code %d, %q", code, stderr)
	}
}

func TestATokenIsAloneOnTheStandardOutput(t *testing.T) {
	env := []string{"VINCULO_DATABASE_URL=sqlite:" + t.TempDir() + "/vinculo.db", "VINCULO_SECRET="}
	code, stdout, stderr := program(t, env, "", "token", "create", "--name", "coletor", "--scopes", "contracts:read,dici:read")
	token, end := strings.CutSuffix(stdout, "\n")
	if code != 0 || !end || !strings.HasPrefix(token, "vnc_") || strings.ContainsAny(token, " \n") {
		t.Errorf("exit code %d, %q, %q", code, stdout, stderr)
	}
	code, stdout, stderr = program(t, env, "uma senha bem longa\n",
		"user", "add", "--email", "a@example.com", "--name", "A", "--role", "ADMIN", "--password-stdin")
	if code != 0 || stdout != "" {
		t.Errorf("user add: exit code %d, %q, %q", code, stdout, stderr)
	}
	if code, _, stderr = program(t, env, "", "user", "add", "--email", "b@example.com", "--name", "B", "--role", "OWNER"); code != 2 {
		t.Errorf("an unknown role: exit code %d, %q", code, stderr)
	}
}
