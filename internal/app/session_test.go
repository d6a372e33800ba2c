package app_test

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent/session"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

const whoAmI = `{viewer{name role}}`

func signedIn(t *testing.T, c *apptest.Client) bool {
	t.Helper()
	return c.Map(t, whoAmI, nil)["viewer"] != nil
}

func post(t *testing.T, c *apptest.Client, email, password string) apptest.Response {
	t.Helper()
	return c.Do(t, "POST", "/session", "application/json", apptest.Marshal(t, map[string]string{"email": email, "password": password}))
}

func TestSigningInAndOut(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleOperator)
		if !c.Cookie.HttpOnly || c.Cookie.SameSite != http.SameSiteLaxMode || c.Cookie.Secure || c.Cookie.Path != "/" ||
			c.Cookie.Domain != "" {
			t.Errorf("the cookie's attributes are %v", c.Cookie)
		}
		var out struct {
			Viewer struct {
				Name, Email, Role string
				Permissions       []string
				User              struct{ Email string }
			}
		}
		c.Get(t, `{viewer{name email role permissions user{email}}}`, nil, &out)
		if out.Viewer.Role != "OPERATOR" || out.Viewer.User.Email != out.Viewer.Email ||
			strings.Join(out.Viewer.Permissions, " ") != "READ READ_DICI REGISTER CANCEL" {
			t.Errorf("viewer is %+v", out.Viewer)
		}
		stored := s.Reader().Session.Query().OnlyX(apptest.System(t))
		if strings.Contains(stored.TokenHash, c.Cookie.Value) || strings.Contains(string(stored.Data), c.Cookie.Value) {
			t.Error("the database holds the session's token")
		}
		if r := c.Do(t, "DELETE", "/session", "", nil); r.StatusCode != http.StatusNoContent || r.Cookies[0].MaxAge >= 0 {
			t.Fatalf("DELETE /session: %d %v", r.StatusCode, r.Cookies)
		}
		if signedIn(t, c) {
			t.Error("the session's cookie works after signing out")
		}
	})
}

func TestSigningInEndsTheSessionBefore(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleAnalyst)
		before := *c
		c.SignIn(t, "ANALYST@example.com ", apptest.Password)
		if c.Cookie.Value == before.Cookie.Value || signedIn(t, &before) || !signedIn(t, c) {
			t.Error("the session wasn't renewed")
		}
		// A token planted in the browser is not the one that becomes valid.
		planted := s.Anonymous()
		planted.Cookie = &http.Cookie{Name: auth.CookieName, Value: "planted"}
		attacker := *planted
		planted.SignIn(t, "analyst@example.com", apptest.Password)
		if planted.Cookie.Value == "planted" || signedIn(t, &attacker) {
			t.Error("a planted token became a session")
		}
	})
}

func TestSessionsEnd(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		u := s.User(t, viewer.RoleOperator)
		fresh := func() *apptest.Client {
			c := s.Anonymous()
			c.SignIn(t, u.Email, apptest.Password)
			return c
		}
		change := func(f func(ctx context.Context, tx *database.Tx) error) { t.Helper(); s.Write(t, f) }

		c := fresh()
		change(func(ctx context.Context, tx *database.Tx) error {
			return tx.User.UpdateOneID(u.ID).SetRole(viewer.RoleAnalyst).Exec(ctx)
		})
		if signedIn(t, c) {
			t.Error("a session outlived a change of role")
		}
		c = fresh()
		change(func(ctx context.Context, tx *database.Tx) error {
			return tx.User.UpdateOneID(u.ID).SetActive(false).Exec(ctx)
		})
		if signedIn(t, c) || post(t, c, u.Email, apptest.Password).StatusCode != http.StatusUnauthorized {
			t.Error("an inactive user got in")
		}
		change(func(ctx context.Context, tx *database.Tx) error {
			return tx.User.UpdateOneID(u.ID).SetActive(true).Exec(ctx)
		})
		if signedIn(t, c) {
			t.Error("a session came back with its user")
		}
		c = fresh()
		change(func(ctx context.Context, tx *database.Tx) error {
			return tx.Session.Update().SetExpiresAt(time.Now().UTC().Add(-time.Second)).Exec(ctx)
		})
		if signedIn(t, c) {
			t.Error("a session outlived its end")
		}
		fresh()
		if n := s.Reader().Session.Query().Where(session.ExpiresAtLT(time.Now().UTC())).CountX(apptest.System(t)); n != 0 {
			t.Errorf("%d sessions that are over are kept", n)
		}
	})
}

func TestAnIdleSessionIsMovedOn(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAnalyst)
	soon := time.Now().UTC().Add(time.Hour)
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		return tx.Session.Update().SetExpiresAt(soon).Exec(ctx)
	})
	if !signedIn(t, c) {
		t.Fatal("the session has ended")
	}
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		if s.Reader().Session.Query().OnlyX(apptest.System(t)).ExpiresAt.After(soon.Add(time.Hour)) {
			return
		}
	}
	t.Error("a request didn't move the session's end on")
}

func TestWrongCredentialsLookAlike(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		u := s.User(t, viewer.RoleAdmin)
		c := s.Anonymous()
		wrong, unknown := post(t, c, u.Email, "wrong"), post(t, c, "nobody@example.com", "wrong")
		same := strings.ReplaceAll(string(unknown.Body), unknown.Header.Get("X-Request-Id"), wrong.Header.Get("X-Request-Id"))
		if wrong.StatusCode != http.StatusUnauthorized || string(wrong.Body) != same || unknown.StatusCode != wrong.StatusCode {
			t.Errorf("a wrong password answers %d %s, an unknown e-mail %d %s", wrong.StatusCode, wrong.Body, unknown.StatusCode,
				unknown.Body)
		}
		if !strings.Contains(string(wrong.Body), "E-mail ou senha incorretos") || len(wrong.Cookies) != 0 {
			t.Errorf("the answer is %s with %v", wrong.Body, wrong.Cookies)
		}
		c.Header.Set("Accept-Language", "en")
		if r := post(t, c, u.Email, "wrong"); !strings.Contains(string(r.Body), "Wrong e-mail or password") {
			t.Errorf("in English: %s", r.Body)
		}
	})
}

func TestGuessingIsThrottled(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	u := s.User(t, viewer.RoleAdmin)
	c := s.Anonymous()
	// Signing in rightly never uses the allowance up.
	for range 12 {
		if r := post(t, c, u.Email, apptest.Password); r.StatusCode != http.StatusNoContent {
			t.Fatalf("signing in again and again: %d", r.StatusCode)
		}
	}
	refused := 0
	for range 12 {
		if r := post(t, c, u.Email, "wrong"); r.StatusCode == http.StatusTooManyRequests {
			refused++
			if r.Header.Get("Retry-After") == "" {
				t.Error("the refusal doesn't say when to try again")
			}
		}
	}
	if refused < 3 {
		t.Errorf("%d of 12 guesses were refused", refused)
	}
	if r := post(t, c, u.Email, apptest.Password); r.StatusCode != http.StatusTooManyRequests {
		t.Errorf("the right password after too many wrong ones: %d", r.StatusCode)
	}
}

func TestBehindHTTPSTheCookieIsSecure(t *testing.T) {
	s := apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"), HTTPS: true,
	})
	c := s.As(t, viewer.RoleAnalyst)
	if !c.Cookie.Secure {
		t.Error("the cookie isn't Secure")
	}
	if r := c.Do(t, "GET", "/livez", "", nil); r.Header.Get("Strict-Transport-Security") == "" {
		t.Error("Strict-Transport-Security is missing")
	}
}

// A page of another host of the domain can set the cookie without the prefix __Host-, and with it a session of its own.
func TestBehindHTTPSNoSessionCanBePlanted(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := settings(t, engine)
			cfg.HTTPS = true
			s := apptest.StartConfig(t, cfg)
			c := s.As(t, viewer.RoleAnalyst)
			if c.Cookie.Name != auth.SecureCookieName || !signedIn(t, c) {
				t.Fatalf("the cookie is %s", c.Cookie.Name)
			}
			planted := *c
			planted.Cookie = &http.Cookie{Name: auth.CookieName, Value: c.Cookie.Value}
			if signedIn(t, &planted) {
				t.Error("a session is taken from the cookie that others can set")
			}
			s.Write(t, func(ctx context.Context, tx *database.Tx) error {
				_, err := tx.ExecContext(ctx, "UPDATE sessions SET user_id = NULL")
				return err
			})
			if !signedIn(t, &planted) {
				t.Error("the upgrade ended a session from before")
			}
		})
	}
}

func TestAboutTheServer(t *testing.T) {
	s := apptest.Start(t, "sqlite", app.WithVersion("v1"))
	r := s.Anonymous().Do(t, "GET", "/session", "", nil)
	if want := `{"demo":false,"demoUsers":[],"signedIn":false,"version":"v1"}`; string(r.Body) != want {
		t.Errorf("GET /session: %s, want %s", r.Body, want)
	}
	if r = s.As(t, viewer.RoleAdmin).Do(t, "GET", "/session", "", nil); !strings.Contains(string(r.Body), `"signedIn":true`) {
		t.Errorf("GET /session when signed in: %s", r.Body)
	}
	demo := apptest.Start(t, "sqlite",
		app.WithDemoUsers([]auth.DemoUser{{Email: "a@demo.vinculo", Password: "p", Role: viewer.RoleAdmin}}))
	r = demo.Anonymous().Do(t, "GET", "/session", "", nil)
	if !strings.Contains(string(r.Body), `"demo":true,"demoUsers":[{"email":"a@demo.vinculo","password":"p","role":"ADMIN"}]`) {
		t.Errorf("GET /session in demo mode: %s", r.Body)
	}
}

// An open stream asks every half minute whether it may go on: that isn't a use of the session.
func TestCheckingWhoIsSignedInKeepsNoSessionAlive(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAnalyst)
	soon := s.DB.Now().Add(time.Minute)
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		return tx.Session.Update().SetExpiresAt(soon).Exec(ctx)
	})
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.AddCookie(c.Cookie)
	if !s.Auth.StillSignedIn(r) {
		t.Fatal("the session is over")
	}
	s.Auth.Close() // once what it does beside has been done
	if ends := s.Reader().Session.Query().OnlyX(apptest.System(t)).ExpiresAt; !ends.Equal(soon) {
		t.Errorf("the session's end moved from %s to %s", soon, ends)
	}
}

func TestSigningInWithAnInvisibleCharacterIsRefused(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		for _, credentials := range []map[string]string{
			{"email": "a\x00@example.com", "password": "x"},
			{"email": "a@example.com", "password": "x\x00"},
			{"email": "\u202ea@example.com", "password": "x"},
		} {
			r := s.Anonymous().Do(t, http.MethodPost, "/session", "application/json", apptest.Marshal(t, credentials))
			if r.StatusCode != http.StatusBadRequest || !strings.Contains(string(r.Body), "BAD_USER_INPUT") {
				t.Errorf("%q: %d %s", credentials, r.StatusCode, r.Body)
			}
		}
	})
}
