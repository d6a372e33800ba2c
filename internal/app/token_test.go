package app_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// bearer is a client with a token.
func bearer(s *apptest.Server, token string) *apptest.Client {
	c := s.Anonymous()
	c.Header.Set("Authorization", "Bearer "+token)
	return c
}

func status(t *testing.T, c *apptest.Client) int {
	t.Helper()
	return c.Do(t, "POST", "/graphql", "application/json", viewerDocument).StatusCode
}

// Each scope allows what its line says: this table is the promise to partners.
func TestEachScopeAllowsExactlyItsPermissions(t *testing.T) {
	allows := map[viewer.Scope]string{
		"contracts:read":        "READ",
		"contracts:write":       "READ REGISTER",
		"contracts:cancel":      "READ CANCEL",
		"contracts:backdate":    "READ CANCEL BACK_DATE",
		"comodatos:override":    "READ CANCEL OVERRIDE_COMODATOS",
		"cancellations:reverse": "READ REVERSE_CANCELLATION",
		"parameters:write":      "READ CHANGE_PARAMETERS",
		"automation:write":      "READ AUTOMATE",
		"dici:read":             "READ_DICI",
		"dici:close":            "READ READ_DICI CLOSE_DICI",
		"customers:anonymize":   "READ ANONYMIZE",
		"integrations:write":    "READ INTEGRATE",
		"users:write":           "READ MANAGE_USERS",
	}
	s := apptest.Start(t, "sqlite")
	for _, scope := range viewer.AllScopes() {
		var out struct {
			Viewer struct{ Permissions []string }
		}
		s.MachineWith(t, scope).Get(t, "{viewer{permissions}}", nil, &out)
		got := slices.Sorted(slices.Values(out.Viewer.Permissions))
		if want := slices.Sorted(strings.FieldsSeq(allows[scope])); !slices.Equal(got, want) {
			t.Errorf("%s allows %v, want %v", scope, got, want)
		}
	}
}

func TestUsersCantGrantMoreThanTheyHold(t *testing.T) {
	const create = `mutation($s:[Scope!]!){createApiToken(input:{name:"x",scopes:$s}){secret userErrors{code message field}}}`
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine := s.MachineWith(t, viewer.ScopeIntegrationsWrite)
		const refused = `{"createApiToken":{"secret":null,"userErrors":[{"code":"FORBIDDEN",` +
			`"message":"Você não pode conceder users:write: não tem todas as permissões dele.","field":["input","scopes"]}]}}`
		a := machine.Query(t, create, apptest.Vars{"s": []string{"contracts:read", "users:write"}})
		if string(a.Data) != refused || s.Reader().ApiToken.Query().CountX(apptest.System(t)) != 1 {
			t.Errorf("a scope that isn't held: %+v", a)
		}
		var out struct {
			CreateAPIToken struct{ Secret string } `json:"createApiToken"`
		}
		machine.Get(t, create, apptest.Vars{"s": []string{"contracts:read"}}, &out)
		if got := status(t, bearer(s, out.CreateAPIToken.Secret)); got != http.StatusOK {
			t.Errorf("what a machine made is answered %d", got)
		}
	})
}

func TestATokenExpiresAndTwoAreLiveAtOnce(t *testing.T) {
	start := time.Date(2026, 6, 5, 12, 0, 0, 0, time.UTC)
	end := start.Add(time.Hour)
	var now atomic.Int64
	now.Store(start.Unix())
	clock := app.WithDatabase(database.WithClock(func() time.Time { return time.Unix(now.Load(), 0).UTC() }))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		// The next engine's base begins at the start, too: time doesn't go back.
		defer now.Store(start.Unix())
		var clients [2]*apptest.Client
		for i, expires := range []*time.Time{&end, nil} {
			in := auth.NewToken{Name: "coletor", Scopes: []viewer.Scope{viewer.ScopeDICIRead}, ExpiresAt: expires}
			token, _, err := s.Auth.CreateToken(apptest.System(t), s.Events, in)
			if err != nil {
				t.Fatal(err)
			}
			clients[i] = bearer(s, token)
		}
		for _, at := range []struct {
			instant time.Time
			want    string
		}{{end.Add(-time.Second), "[200 200]"}, {end, "[401 200]"}} {
			now.Store(at.instant.Unix())
			if got := fmt.Sprint([]int{status(t, clients[0]), status(t, clients[1])}); got != at.want {
				t.Errorf("at %s they are answered %s, want %s", at.instant, got, at.want)
			}
		}
		// The name is free again for one.
		in := auth.NewToken{Name: "coletor", Scopes: []viewer.Scope{viewer.ScopeDICIRead}}
		if _, _, err := s.Auth.CreateToken(apptest.System(t), s.Events, in); err != nil {
			t.Error(err)
		}
	}, clock)
}

func TestTokensFromBeforeChecksumsStayValid(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		box, err := secret.New(strings.Repeat("test", 8))
		if err != nil {
			t.Fatal(err)
		}
		old := "vnc_" + strings.Repeat("a-_", 14) + "z"
		s.Write(t, func(ctx context.Context, tx *database.Tx) error {
			return tx.ApiToken.Create().SetName("x").SetScopes([]viewer.Scope{viewer.ScopeContractsRead}).
				SetTokenHash(box.MAC("api token", old)).Exec(ctx)
		})
		if got := status(t, bearer(s, old)); got != http.StatusOK {
			t.Errorf("it is answered %d", got)
		}
	})
}

func TestAMistypedTokenIsntLookedUp(t *testing.T) {
	var asked atomic.Int64
	statements := app.WithDatabase(database.WithStatements(func(_ context.Context, sql string) {
		if strings.Contains(sql, "api_tokens") {
			asked.Add(1)
		}
	}))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		token := strings.TrimPrefix(s.Machine(t, viewer.RoleAnalyst).Header.Get("Authorization"), "Bearer ")
		last := byte('A')
		if token[len(token)-1] == last {
			last = 'B'
		}
		asked.Store(0)
		if got := status(t, bearer(s, token[:len(token)-1]+string(last))); got != http.StatusUnauthorized || asked.Load() != 0 {
			t.Errorf("a mistyped token is answered %d after %d statements", got, asked.Load())
		}
		if got := status(t, bearer(s, token)); got != http.StatusOK || asked.Load() == 0 {
			t.Errorf("the token is answered %d after %d statements", got, asked.Load())
		}
	}, statements)
}

func TestTheTokenCommands(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := settings(t, engine)
			options := cli.TokenOptions{Name: "coletor", Scopes: []string{"dici:read", " contracts:read"}, Expires: "2099-12-31"}
			token, err := cli.CreateToken(t.Context(), cfg, options)
			if err != nil {
				t.Fatal(err)
			}
			listed := listTokens(t, cfg)
			for _, want := range []string{"coletor", token[len(token)-4:], "live", "2099-12-31 00:00", "contracts:read,dici:read"} {
				if !strings.Contains(listed, want) {
					t.Errorf("the list has no %s:\n%s", want, listed)
				}
			}
			if strings.Contains(listed, token[:len(token)-4]) || strings.Contains(listed, token[5:20]) {
				t.Errorf("the list shows the token:\n%s", listed)
			}
			if err := cli.RevokeToken(t.Context(), cfg, 1); err != nil {
				t.Fatal(err)
			}
			if listed = listTokens(t, cfg); !strings.Contains(listed, "revoked") {
				t.Errorf("the revoked token is listed as\n%s", listed)
			}
			if got := status(t, bearer(apptest.StartConfig(t, cfg), token)); got != http.StatusUnauthorized {
				t.Errorf("the revoked token is answered %d", got)
			}
		})
	}
}

func listTokens(t *testing.T, cfg app.Config) string {
	t.Helper()
	var out bytes.Buffer
	if err := cli.ListTokens(t.Context(), cfg, &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestWhatTheTokenCommandsRefuse(t *testing.T) {
	cfg := settings(t, "sqlite")
	for want, o := range map[string]cli.TokenOptions{
		"2026-13-01": {Name: "x", Scopes: []string{"dici:read"}, Expires: "2026-13-01"},
		"expiresAt":  {Name: "x", Scopes: []string{"dici:read"}, Expires: "2020-01-01"},
		"scopes":     {Name: "x", Scopes: []string{"dici:eat"}},
		"name":       {Name: " ", Scopes: []string{"dici:read"}},
	} {
		token, err := cli.CreateToken(t.Context(), cfg, o)
		if err == nil || token != "" || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%+v: %q, %v; want %s", o, token, err, want)
		}
	}
	if err := cli.RevokeToken(t.Context(), cfg, 1); err == nil || !strings.Contains(err.Error(), "não encontrado") {
		t.Errorf("revoking what isn't there: %v", err)
	}
}

// The right to manage users isn't the way to all other rights.
func TestUsersCantGrantRolesBeyondTheirOwn(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		admin, analyst := s.User(t, viewer.RoleAdmin), s.User(t, viewer.RoleAnalyst)
		c := s.MachineWith(t, viewer.ScopeUsersWrite, viewer.ScopeDICIRead)
		for document, want := range map[string]string{
			`mutation{createUser(input:{email:"x@example.com",name:"X",role:ADMIN,` +
				`password:"correct horse"}){userErrors{code field}}}`: `"FORBIDDEN","field":["input","role"]`,
			`mutation{updateUser(input:{id:` + apptest.ID(analyst.ID) +
				`,role:OPERATOR}){userErrors{code field}}}`: `"FORBIDDEN","field":["input","role"]`,
			`mutation{updateUser(input:{id:` + apptest.ID(admin.ID) +
				`,active:false}){userErrors{code field}}}`: `"FORBIDDEN","field":["input","id"]`,
			`mutation{createUser(input:{email:"y@example.com",name:"Y",role:ANALYST,` +
				`password:"correct horse"}){userErrors{code field}}}`: `"userErrors":[]`,
		} {
			if a := c.Query(t, document, nil); !strings.Contains(string(a.Data), want) {
				t.Errorf("%s answers %+v", document, a)
			}
		}
	})
}
