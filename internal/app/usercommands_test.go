package app_test

import (
	"bytes"
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The only administrator forgot the password, and the server runs.
func TestTheShellIsTheWayBackIn(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := settings(t, engine)
			s := apptest.StartConfig(t, cfg)
			admin := s.As(t, viewer.RoleAdmin)
			if err := cli.ResetPassword(t.Context(), cfg, "admin@example.com", "senha12345678"); err == nil ||
				!strings.Contains(err.Error(), "adivinhar") {
				t.Errorf("a password that is easy to guess: %v", err)
			}
			if err := cli.ResetPassword(t.Context(), cfg, "nobody@example.com", newPassword); err == nil ||
				!strings.Contains(err.Error(), "no user has this e-mail") {
				t.Errorf("a password of nobody: %v", err)
			}
			if err := cli.ResetPassword(t.Context(), cfg, " Admin@Example.com", newPassword); err != nil {
				t.Fatal(err)
			}
			if signedIn(t, admin) || post(t, admin, "admin@example.com", apptest.Password).StatusCode != http.StatusUnauthorized {
				t.Error("the session, or the old password, is good")
			}
			admin.SignIn(t, "admin@example.com", newPassword)
			e := s.Reader().Event.Query().Where(event.TypeEQ(event.TypeUSER_PASSWORD_RESET)).OnlyX(apptest.System(t))
			if e.ActorName != "system" || e.Address != nil {
				t.Errorf("the event is %v", e)
			}
			// One administrator stays.
			inactive := false
			if err := cli.UpdateUser(t.Context(), cfg, cli.UserUpdate{Email: "admin@example.com", Active: &inactive}); err == nil {
				t.Error("the last administrator can be deactivated")
			}
			in := cli.NewUser{Email: "bia@example.com", Name: "Bia", Role: "OPERATOR", Password: newPassword}
			if err := cli.AddUser(t.Context(), cfg, in); err != nil {
				t.Fatal(err)
			}
			if err := cli.UpdateUser(t.Context(), cfg, cli.UserUpdate{Email: "bia@example.com", Role: "ADMIN"}); err != nil {
				t.Fatal(err)
			}
			if err := cli.UpdateUser(t.Context(), cfg, cli.UserUpdate{Email: "admin@example.com", Active: &inactive}); err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := cli.ListUsers(t.Context(), cfg, &out); err != nil {
				t.Fatal(err)
			}
			list := strings.Join(strings.Fields(out.String()), " ")
			if !strings.Contains(list, "admin@example.com Test ADMIN ADMIN false") ||
				!strings.Contains(list, "bia@example.com Bia ADMIN true") {
				t.Errorf("the list is %s", out.String())
			}
		})
	}
}
