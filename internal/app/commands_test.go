package app_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func settings(t *testing.T, engine string) app.Config {
	t.Helper()
	return app.Config{Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine)}
}

func TestTheFirstAdministratorAndAToken(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := settings(t, engine)
			in := cli.NewUser{Email: "Chefe@Example.com", Name: "Chefe", Role: "ADMIN", Password: "uma senha bem longa"}
			if err := cli.AddUser(t.Context(), cfg, in); err != nil {
				t.Fatal(err)
			}
			if err := cli.AddUser(t.Context(), cfg, in); err == nil || strings.Contains(err.Error(), "\n") {
				t.Errorf("the same user again: %v", err)
			}
			in.Email, in.Password = "b@example.com", "curta"
			if err := cli.AddUser(t.Context(), cfg, in); err == nil || !strings.Contains(err.Error(), "12") {
				t.Errorf("a short password: %v", err)
			}
			token, err := cli.CreateToken(t.Context(), cfg,
				cli.TokenOptions{Name: "coletor", Scopes: []string{"contracts:read", "dici:read"}})
			if err != nil || !strings.HasPrefix(token, "vnc_") {
				t.Fatalf("CreateToken = %q, %v", token, err)
			}
			s := apptest.StartConfig(t, cfg)
			c := s.Anonymous()
			c.SignIn(t, "chefe@example.com", "uma senha bem longa")
			machine := s.Anonymous()
			machine.Header.Set("Authorization", "Bearer "+token)
			for client, want := range map[*apptest.Client]string{c: "ADMIN []", machine: " [contracts:read dici:read]"} {
				var out struct {
					Viewer struct {
						Role   string
						Scopes []string
					}
				}
				client.Get(t, `{viewer{role scopes}}`, nil, &out)
				if got := fmt.Sprint(out.Viewer.Role, " ", out.Viewer.Scopes); got != want {
					t.Errorf("the viewer is %s, want %s", got, want)
				}
			}
			events := s.Reader().Event.Query().AllX(apptest.System(t))
			if len(events) != 3 || events[0].Type != "USER_CREATED" || events[1].Type != "TOKEN_CREATED" ||
				events[2].Type != "USER_SIGNED_IN" {
				t.Errorf("the log is %v", events)
			}
		})
	}
}

func TestATokenOfAnotherSecretIsWorthless(t *testing.T) {
	cfg := settings(t, "sqlite")
	token, err := cli.CreateToken(t.Context(), cfg, cli.TokenOptions{Name: "x", Scopes: []string{"contracts:read"}})
	if err != nil {
		t.Fatal(err)
	}
	cfg.Secret = strings.Repeat("other", 8)
	machine := apptest.StartConfig(t, cfg).Anonymous()
	machine.Header.Set("Authorization", "Bearer "+token)
	if r := machine.Do(t, "POST", "/graphql", "application/json", viewerDocument); r.StatusCode != 401 {
		t.Errorf("status %d", r.StatusCode)
	}
}

func TestBadSettingsStopTheStart(t *testing.T) {
	t.Setenv("VINCULO_SECRET", "")
	cfg := settings(t, "sqlite")
	cfg.Secret = "short"
	if _, err := app.New(t.Context(), cfg); !errors.Is(err, config.ErrSetting) {
		t.Errorf("a short secret: %v", err)
	}
	cfg = app.Config{DatabaseURL: "postgres://localhost/x"}
	if _, err := app.New(t.Context(), cfg); !errors.Is(err, config.ErrSetting) {
		t.Errorf("PostgreSQL without a secret: %v", err)
	}
	cfg = app.Config{DatabaseURL: "postgres://user:hunter2@127.0.0.1:1/x", Secret: strings.Repeat("test", 8)}
	if _, err := app.New(t.Context(), cfg); err == nil || strings.Contains(err.Error(), "hunter2") ||
		errors.Is(err, config.ErrSetting) {
		t.Errorf("an unreachable database: %v", err)
	}
}

// output is a buffer that two goroutines may use.
type output struct {
	io.Writer
	lines chan string
}

func newOutput() *output {
	r, w := io.Pipe()
	o := &output{Writer: w, lines: make(chan string, 64)}
	go func() {
		var all bytes.Buffer
		chunk := make([]byte, 4096)
		for {
			n, err := r.Read(chunk)
			all.Write(chunk[:n])
			o.lines <- all.String()
			if err != nil {
				return
			}
		}
	}()
	return o
}

// waitFor waits until the output contains a text, and returns the output.
func (o *output) waitFor(t *testing.T, text string) string {
	t.Helper()
	for deadline := time.After(20 * time.Second); ; {
		select {
		case all := <-o.lines:
			if strings.Contains(all, text) {
				return all
			}
		case <-deadline:
			t.Fatalf("%q wasn't printed", text)
		}
	}
}

func TestServeSaysHowToSignInAndStopsGracefully(t *testing.T) {
	cfg := settings(t, "sqlite")
	ctx, cancel := context.WithCancel(t.Context())
	out, served := newOutput(), make(chan error, 1)
	go func() { served <- cli.Serve(ctx, cfg, cli.ServeOptions{Version: "v1", Out: out}) }()
	printed := out.waitFor(t, "vinculo user add")
	if !strings.Contains(printed, "Vínculo v1: http://localhost:") {
		t.Errorf("printed %s", printed)
	}
	cancel()
	select {
	case err := <-served:
		if err != nil {
			t.Errorf("Serve = %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("the server doesn't stop")
	}
}

func TestServeFailsOnAnAddressInUse(t *testing.T) {
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = taken.Close() }()
	cfg := settings(t, "sqlite")
	cfg.Addr = taken.Addr().String()
	if err := cli.Serve(t.Context(), cfg, cli.ServeOptions{Out: io.Discard}); err == nil || !strings.Contains(err.Error(), cfg.Addr) {
		t.Errorf("Serve = %v", err)
	}
}

func TestDemoNeverTouchesAProvidersOwnBase(t *testing.T) {
	cfg := settings(t, "sqlite")
	err := cli.AddUser(t.Context(), cfg,
		cli.NewUser{Email: "chefe@example.com", Name: "Chefe", Role: "ADMIN", Password: "uma senha bem longa"})
	if err != nil {
		t.Fatal(err)
	}
	if err := cli.Demo(t.Context(), cfg, io.Discard); err == nil {
		t.Error("demo filled a base in use")
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	out, served := newOutput(), make(chan error, 1)
	go func() { served <- cli.Serve(ctx, cfg, cli.ServeOptions{Demo: true, Out: out}) }()
	printed := out.waitFor(t, "sign in with your")
	if strings.Contains(printed, "demo.vinculo") || !strings.Contains(printed, "--demo foi ignorado") {
		t.Errorf("printed %s", printed)
	}
	cancel()
	if err := <-served; err != nil {
		t.Error(err)
	}
}

func TestDICIByCommand(t *testing.T) {
	cfg := settings(t, "sqlite")
	path := filepath.Join(t.TempDir(), "dici.csv")
	for name, arguments := range map[string][2]string{
		"an unknown branch": {"48530335000148", "2026-05"}, "a bad CNPJ": {"1", "2026-05"}, "a bad month": {"48530335000148", "2026-13"},
	} {
		err := cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: arguments[0], Month: arguments[1], Path: path}, io.Discard)
		if err == nil || strings.Contains(err.Error(), "\n") || strings.Contains(err.Error(), "refused") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a refused file was written")
	}
}

func TestReadPassword(t *testing.T) {
	path := filepath.Join(t.TempDir(), "password")
	if err := os.WriteFile(path, []byte("uma senha bem longa\r\nmais\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	if password, err := cli.ReadPassword(file, io.Discard, true); err != nil || password != "uma senha bem longa" {
		t.Errorf("ReadPassword = %q, %v", password, err)
	}
	if _, err := cli.ReadPassword(file, io.Discard, false); err == nil {
		t.Error("a file was taken for a terminal")
	}
}

func TestClientsBehindAProxyAreThrottledApart(t *testing.T) {
	cfg := settings(t, "sqlite")
	cfg.TrustProxy = true
	s := apptest.StartConfig(t, cfg)
	s.User(t, viewer.RoleAdmin)
	from := func(address string) int {
		c := s.Anonymous()
		c.Header.Set("X-Forwarded-For", "203.0.113.9, "+address)
		return post(t, c, address+"@example.com", "wrong").StatusCode
	}
	for range 40 {
		from("198.51.100.1")
	}
	if status := from("198.51.100.1"); status != 429 {
		t.Errorf("a guessing client: %d", status)
	}
	if status := from("198.51.100.2"); status != 401 {
		t.Errorf("another client: %d", status)
	}
}

func TestACommandsTextsAreChecked(t *testing.T) {
	for _, args := range [][]string{
		{"user", "add", "--name", "Ana\nBia"},
		{"token", "create", "--name=\u202ebot"},
		{"cancel", "--note", "a\x1b[2J"},
	} {
		if cli.CheckTexts(args) == nil {
			t.Errorf("%q passes", args)
		}
	}
	if err := cli.CheckTexts([]string{"cancel", "--note", "Um\nDois", "--reason", "MUDANÇA"}); err != nil {
		t.Error(err)
	}
}
