package app_test

import (
	"bytes"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/config"
	"github.com/vinculo/vinculo/internal/dbtest"
)

func statusOf(t *testing.T, s *apptest.Server, path, host string) (int, http.Header, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Host = host
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = response.Body.Close() }()
	var body bytes.Buffer
	if _, err := body.ReadFrom(response.Body); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, response.Header, body.String()
}

// A page whose name was made to resolve to 127.0.0.1 reads nothing.
func TestOnlyKnownHostsAreAnswered(t *testing.T) {
	local := apptest.Start(t, "sqlite")
	named := apptest.StartConfig(t, app.Config{
		Addr: "0.0.0.0:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"),
		Hosts: []string{"Vinculo.example.com"},
	})
	open := apptest.StartConfig(t, app.Config{
		Addr: "0.0.0.0:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"),
	})
	for _, tc := range []struct {
		server     *apptest.Server
		path, host string
		wants      int
	}{
		{local, "/session", "rebound.example.net:8080", http.StatusMisdirectedRequest},
		{local, "/", "rebound.example.net", http.StatusMisdirectedRequest},
		{local, "/metrics", "rebound.example.net", http.StatusMisdirectedRequest},
		{local, "/session", "localhost.example.net", http.StatusMisdirectedRequest},
		{local, "/livez", "rebound.example.net", http.StatusOK},
		{local, "/readyz", "10.0.0.7", http.StatusOK},
		{local, "/session", "LOCALHOST:5173", http.StatusOK},
		{local, "/session", "127.0.0.1:8080", http.StatusOK},
		{local, "/session", "[::1]:8080", http.StatusOK},
		{named, "/session", "vinculo.example.com:443", http.StatusOK},
		{named, "/session", "localhost", http.StatusOK},
		{named, "/session", "www.example.com", http.StatusMisdirectedRequest},
		{open, "/session", "www.example.com", http.StatusOK},
	} {
		status, header, body := statusOf(t, tc.server, tc.path, tc.host)
		if status != tc.wants || status != http.StatusOK && !strings.Contains(body, "VINCULO_HOSTS") {
			t.Errorf("%s of %s: %d %s, want %d", tc.path, tc.host, status, body, tc.wants)
		}
		if header.Get("Cross-Origin-Resource-Policy") != "same-origin" {
			t.Errorf("%s has no Cross-Origin-Resource-Policy", tc.path)
		}
	}
}

// The passwords of a demo base are published.
func TestADemoIsNotServedToOthersByMistake(t *testing.T) {
	for _, change := range []func(*app.Config){
		func(c *app.Config) { c.Addr = "0.0.0.0:0" },
		func(c *app.Config) { c.TrustProxy = true },
		func(c *app.Config) { c.HTTPS = true },
	} {
		cfg := app.Config{Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite")}
		change(&cfg)
		err := cli.Serve(t.Context(), cfg, cli.ServeOptions{Demo: true, Out: &bytes.Buffer{}})
		if !errors.Is(err, config.ErrSetting) || !strings.Contains(err.Error(), "--demo-public") {
			t.Errorf("%+v: %v", cfg, err)
		}
	}
}
