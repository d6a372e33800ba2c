package app_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

const newPassword = "outra senha comprida"

// refusedBy are the userErrors of the only mutation of a document.
func refusedBy(t *testing.T, c *apptest.Client, document string, variables apptest.Vars) string {
	t.Helper()
	for _, payload := range c.Map(t, document, variables) {
		encoded, _ := json.Marshal(payload.(map[string]any)["userErrors"])
		return string(encoded)
	}
	return ""
}

func TestAChangedPasswordEndsTheOtherSessions(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		here := s.As(t, viewer.RoleAnalyst)
		elsewhere := s.Anonymous()
		elsewhere.SignIn(t, "analyst@example.com", apptest.Password)
		const change = `mutation($c:String!,$n:String!){changePassword(input:{currentPassword:$c,newPassword:$n}){userErrors{code}}}`
		if got := refusedBy(t, here, change, apptest.Vars{"c": apptest.Password, "n": newPassword}); got != "[]" {
			t.Fatal(got)
		}
		if !signedIn(t, here) || signedIn(t, elsewhere) {
			t.Error("the session that asked has ended, or another one goes on")
		}
		if post(t, elsewhere, "analyst@example.com", apptest.Password).StatusCode != http.StatusUnauthorized {
			t.Error("the old password is good")
		}
		elsewhere.SignIn(t, "analyst@example.com", newPassword)
		// The current one is guessed as slowly as when signing in.
		for range 8 {
			refusedBy(t, elsewhere, change, apptest.Vars{"c": "wrong", "n": "uma terceira frase"})
		}
		if got := refusedBy(t, elsewhere, change,
			apptest.Vars{"c": newPassword, "n": "uma terceira frase"}); got != `[{"code":"INVALID_STATE"}]` {
			t.Errorf("after eight guesses: %s", got)
		}
		machine := s.Machine(t, viewer.RoleAdmin).Query(t, change, apptest.Vars{"c": "x", "n": newPassword})
		if fmt.Sprint(machine.Codes()) != "[FORBIDDEN]" {
			t.Errorf("a machine's password: %+v", machine.Errors)
		}
	})
}

func TestAResetPasswordEndsAllSessions(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		u := s.User(t, viewer.RoleOperator)
		operator := s.Anonymous()
		operator.SignIn(t, u.Email, apptest.Password)
		admin := s.As(t, viewer.RoleAdmin)
		const reset = `mutation($id:ID!,$n:String!){resetPassword(input:{userId:$id,newPassword:$n}){userErrors{code field}}}`
		if got := refusedBy(t, admin, reset, apptest.Vars{"id": apptest.ID(u.ID), "n": newPassword}); got != "[]" {
			t.Fatal(got)
		}
		if signedIn(t, operator) || !signedIn(t, admin) {
			t.Error("the user's session goes on, or the administrator's has ended")
		}
		operator.SignIn(t, u.Email, newPassword)
		// Managing users isn't the way to all else.
		partner := s.MachineWith(t, viewer.ScopeUsersWrite)
		var self struct {
			Viewer struct{ User struct{ ID string } }
		}
		admin.Get(t, `{viewer{user{id}}}`, nil, &self)
		want := `[{"code":"FORBIDDEN","field":["input","userId"]}]`
		if got := refusedBy(t, partner, reset, apptest.Vars{"id": self.Viewer.User.ID, "n": newPassword}); got != want {
			t.Errorf("a machine that manages users resets an administrator's password: %s", got)
		}
		if got := refusedBy(t, partner, `mutation($id:ID!){endSessions(input:{userId:$id}){userErrors{code field}}}`,
			apptest.Vars{"id": self.Viewer.User.ID}); got != want {
			t.Errorf("and ends their sessions: %s", got)
		}
	})
}

func TestSessionsAreListedAndEnded(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		here := s.As(t, viewer.RoleAnalyst)
		there := s.Anonymous()
		there.Header.Set("User-Agent", strings.Repeat("Navegador ", 40))
		there.SignIn(t, "analyst@example.com", apptest.Password)
		type list struct {
			Sessions []struct {
				ID, Address, UserAgent string
				Current                bool
			}
		}
		var mine list
		here.Get(t, `{sessions{id address userAgent current}}`, nil, &mine)
		if len(mine.Sessions) != 2 || mine.Sessions[0].Current || !mine.Sessions[1].Current || mine.Sessions[0].Address != "127.0.0.1" ||
			len(mine.Sessions[0].UserAgent) != 300 {
			t.Fatalf("sessions are %+v", mine)
		}
		if got := refusedBy(t, here, `mutation($id:ID!){endSession(input:{id:$id}){userErrors{code}}}`,
			apptest.Vars{"id": mine.Sessions[0].ID}); got != "[]" || signedIn(t, there) || !signedIn(t, here) {
			t.Errorf("ending another of one's own sessions: %s", got)
		}
		there.SignIn(t, "analyst@example.com", apptest.Password)
		var out struct{ EndSessions struct{ Ended int } }
		here.Get(t, `mutation{endSessions(input:{}){ended}}`, nil, &out)
		if out.EndSessions.Ended != 1 || signedIn(t, there) || !signedIn(t, here) {
			t.Errorf("ending the others ended %d", out.EndSessions.Ended)
		}
		if got := s.MachineWith(t, viewer.ScopeUsersWrite).Map(t, `{sessions{id}}`, nil)["sessions"]; fmt.Sprint(got) != "[]" {
			t.Errorf("a machine's sessions: %v", got)
		}
	})
}

// from is a client of another address, as a proxy forwards it.
func from(s *apptest.Server, address string) *apptest.Client {
	c := s.Anonymous()
	c.Header.Set("X-Forwarded-For", address)
	return c
}

func TestStrangersGuessesLockNoAdministratorOut(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			s := apptest.StartConfig(t, app.Config{
				Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine), TrustProxy: true,
			})
			u := s.User(t, viewer.RoleAdmin)
			own := from(s, "198.51.100.1")
			own.SignIn(t, u.Email, apptest.Password)
			// As many as are free together, and one more from each address.
			refused := 0
			for i := range 4 {
				for range 9 {
					if post(t, from(s, fmt.Sprintf("192.0.2.%d", i)), u.Email, "wrong").StatusCode == http.StatusTooManyRequests {
						refused++
					}
				}
			}
			if refused == 0 {
				t.Error("guessing has no end")
			}
			for i := range 30 {
				for what, c := range map[string]*apptest.Client{"a known": own, "a new": from(s, fmt.Sprintf("203.0.113.%d", i))} {
					if r := post(t, c, u.Email, apptest.Password); r.StatusCode != http.StatusNoContent {
						t.Fatalf("the right password from %s address: %d %s", what, r.StatusCode, r.Body)
					}
				}
			}
		})
	}
}

func TestOverHTTPSTheCookieIsTheHostsOwn(t *testing.T) {
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"), HTTPS: true,
	})
	c := s.As(t, viewer.RoleAnalyst)
	if c.Cookie.Name != "__Host-vinculo_session" || !c.Cookie.Secure || c.Cookie.Path != "/" || c.Cookie.Domain != "" {
		t.Errorf("the cookie is %v", c.Cookie)
	}
	// A browser that signed in before the upgrade stays signed in, until it signs out.
	if _, err := s.DB.WriteSQL().ExecContext(t.Context(), "UPDATE sessions SET user_id = NULL"); err != nil {
		t.Fatal(err)
	}
	old := s.Anonymous()
	old.Cookie = &http.Cookie{Name: auth.CookieName, Value: c.Cookie.Value}
	if !signedIn(t, old) {
		t.Error("the name from before isn't taken")
	}
	r := old.Do(t, "DELETE", "/session", "", nil)
	for _, cookie := range r.Cookies {
		if cookie.MaxAge >= 0 {
			t.Errorf("signing out leaves %v", cookie)
		}
	}
	if len(r.Cookies) != 2 || signedIn(t, old) {
		t.Errorf("signing out takes %d cookies away", len(r.Cookies))
	}
}
