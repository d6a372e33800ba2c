package main

import (
	"bufio"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
)

// base is a fresh database that real server processes share, with a token for it.
type base struct {
	url, token string
	db         *database.DB
}

func newBase(t *testing.T, engine string) base {
	t.Helper()
	b := base{url: dbtest.URL(t, engine)}
	code, token, stderr := program(t, b.env(), "", "token", "create", "--name", "test", "--scopes", cli.HelpVars()["scopes"])
	if code != 0 {
		t.Fatal(stderr)
	}
	b.token, b.db = strings.TrimSpace(token), dbtest.OpenURL(t, b.url)
	return b
}

func (b base) env() []string {
	return []string{
		"VINCULO_DATABASE_URL=" + b.url, "VINCULO_SECRET=" + strings.Repeat("test", 8),
		"VINCULO_ADDR=127.0.0.1:0", "VINCULO_DRAIN=50ms", "VINCULO_LOG_LEVEL=error", "VINCULO_TEST_AS_PROGRAM=1",
	}
}

// server is a real server process, and a client of it that may do everything.
type server struct {
	*apptest.Client
	cmd   *exec.Cmd
	ended bool
}

// serve starts a process; at the end of the test it is asked to stop, unless it has ended.
func (b base) serve(t *testing.T, settings ...string) *server {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s := &server{
		Client: &apptest.Client{Header: http.Header{"Authorization": {"Bearer " + b.token}}},
		cmd:    exec.Command(self, "serve"),
	}
	s.cmd.Env, s.cmd.Dir, s.cmd.Stderr = append(append(os.Environ(), b.env()...), settings...), t.TempDir(), os.Stderr
	stdout, err := s.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.stop(t) })
	lines := bufio.NewScanner(stdout)
	for s.URL == "" && lines.Scan() {
		_, s.URL, _ = strings.Cut(lines.Text(), "Vínculo dev: ")
	}
	if s.URL == "" {
		t.Fatal("the server didn't start")
	}
	return s
}

// kill ends the process as a power cut would.
func (s *server) kill(t *testing.T) {
	t.Helper()
	if err := s.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = s.cmd.Wait()
	s.ended = true
}

func (s *server) stop(t *testing.T) {
	t.Helper()
	if s.ended {
		return
	}
	s.ended = true
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Error(err)
	}
	if err := s.cmd.Wait(); err != nil {
		t.Errorf("the server stopped with %v", err)
	}
}

// until waits for a condition.
func until(t *testing.T, limit time.Duration, what string, met func() bool) {
	t.Helper()
	for deadline := time.Now().Add(limit); !met(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("in %s: not %s", limit, what)
		}
	}
}

func TestLiveUpdatesComeFromEveryProcess(t *testing.T) {
	t.Parallel()
	b := newBase(t, "postgres")
	one, other := b.serve(t), b.serve(t)
	heardByOne := one.Follow(t, `subscription{events{type}}`)
	heardByOther := other.Follow(t, `subscription{events{type}}`)
	const create = `mutation($d:String!){createCustomer(input:{name:"Ana",document:$d}){userErrors{code}}}`
	one.Get(t, create, apptest.Vars{"d": "11144477735"}, nil)
	for _, stream := range []*apptest.Stream{heardByOne, heardByOther} {
		if line := stream.Next(t); !strings.Contains(line, "CUSTOMER_CREATED") {
			t.Errorf("heard %s", line)
		}
	}
	other.Get(t, create, apptest.Vars{"d": "52998224725"}, nil)
	if line := heardByOne.Next(t); !strings.Contains(line, "CUSTOMER_CREATED") {
		t.Errorf("heard %s", line)
	}
}
