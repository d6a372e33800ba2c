package app_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

var viewerDocument = []byte(`{"query":"{viewer{name}}"}`)

func TestOtherOriginsCantWrite(t *testing.T) {
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"),
		CORSOrigins: []string{"https://trusted.example"},
	})
	admin, machine := s.As(t, viewer.RoleAdmin), s.Machine(t, viewer.RoleAnalyst)
	cases := map[string]struct {
		client        *apptest.Client
		origin, site  string
		status        int
		allowedOrigin string
	}{
		"the app itself":              {admin, s.URL, "same-origin", http.StatusOK, ""},
		"a script without a browser":  {admin, "", "", http.StatusOK, ""},
		"another origin":              {admin, "https://evil.example", "cross-site", http.StatusForbidden, ""},
		"another origin, old browser": {admin, "https://evil.example", "", http.StatusForbidden, ""},
		"a page in a sandbox":         {admin, "null", "cross-site", http.StatusForbidden, ""},
		"a trusted origin":            {admin, "https://trusted.example", "cross-site", http.StatusOK, "https://trusted.example"},
		"a token from another origin": {machine, "https://evil.example", "cross-site", http.StatusOK, ""},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			c := *tc.client
			c.Header = tc.client.Header.Clone()
			if tc.origin != "" {
				c.Header.Set("Origin", tc.origin)
			}
			if tc.site != "" {
				c.Header.Set("Sec-Fetch-Site", tc.site)
			}
			r := c.Do(t, "POST", "/graphql", "application/json", viewerDocument)
			if r.StatusCode != tc.status {
				t.Errorf("status %d %s, want %d", r.StatusCode, r.Body, tc.status)
			}
			if got := r.Header.Get("Access-Control-Allow-Origin"); got != tc.allowedOrigin {
				t.Errorf("Access-Control-Allow-Origin is %q, want %q", got, tc.allowedOrigin)
			}
		})
	}
	c := s.Anonymous()
	c.Header.Set("Origin", "https://evil.example")
	if r := post(t, c, "admin@example.com", apptest.Password); r.StatusCode != http.StatusForbidden {
		t.Errorf("signing in from another origin: %d", r.StatusCode)
	}
}

func TestWithoutTrustedOriginsThereIsNoCORS(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.Anonymous()
	c.Header.Set("Origin", "https://evil.example")
	c.Header.Set("Access-Control-Request-Method", "POST")
	r := c.Do(t, "OPTIONS", "/graphql", "", nil)
	for name := range r.Header {
		if strings.HasPrefix(name, "Access-Control-") {
			t.Errorf("%s: %s is answered", name, r.Header.Get(name))
		}
	}
}

func TestTokens(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine := s.Machine(t, viewer.RoleOperator)
		var out struct {
			Viewer struct {
				Scopes      []string
				Role, Email *string
				User        *struct{ Email string }
			}
		}
		machine.Get(t, `{viewer{scopes role email user{email}}}`, nil, &out)
		if scopes := strings.Join(out.Viewer.Scopes, " "); scopes != "contracts:read contracts:write contracts:cancel dici:read" ||
			out.Viewer.Role != nil || out.Viewer.Email != nil || out.Viewer.User != nil {
			t.Errorf("viewer is %+v", out.Viewer)
		}
		token := s.Reader().ApiToken.Query().OnlyX(apptest.System(t))
		if strings.Contains(machine.Header.Get("Authorization"), token.TokenHash) {
			t.Error("the database holds the token")
		}
		usedAt := waitForUse(t, s)
		machine.Get(t, whoAmI, nil, nil)
		if again := s.Reader().ApiToken.Query().OnlyX(apptest.System(t)).LastUsedAt; !again.Equal(usedAt) {
			t.Error("the last use is written more than once a minute")
		}
		for name, change := range map[string]func(context.Context, *database.Tx) error{
			"revoked": func(ctx context.Context, tx *database.Tx) error {
				return tx.ApiToken.Update().SetRevokedAt(tx.Now).Exec(ctx)
			},
			"expired": func(ctx context.Context, tx *database.Tx) error {
				return tx.ApiToken.Update().ClearRevokedAt().SetExpiresAt(tx.Now.Add(-time.Second)).Exec(ctx)
			},
		} {
			s.Write(t, change)
			if r := machine.Do(t, "POST", "/graphql", "application/json", viewerDocument); r.StatusCode != http.StatusUnauthorized {
				t.Errorf("a token that is %s answers %d", name, r.StatusCode)
			}
		}
		for _, header := range []string{"Bearer vnc_made-up", "Bearer x", "Basic eDp5", "Bearer"} {
			c := s.Anonymous()
			c.Header.Set("Authorization", header)
			r := c.Do(t, "POST", "/graphql", "application/json", viewerDocument)
			if r.StatusCode != http.StatusUnauthorized || !strings.Contains(string(r.Body), `"UNAUTHENTICATED"`) {
				t.Errorf("%q answers %d %s", header, r.StatusCode, r.Body)
			}
		}
	})
}

func waitForUse(t *testing.T, s *apptest.Server) time.Time {
	t.Helper()
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if used := s.Reader().ApiToken.Query().OnlyX(apptest.System(t)).LastUsedAt; used != nil {
			return *used
		}
	}
	t.Fatal("the token's use isn't noted")
	return time.Time{}
}
