package app_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestSigningInAndOut(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleOperator)
		if c.Cookie.HttpOnly != true || c.Cookie.SameSite != http.SameSiteLaxMode || c.Cookie.Secure || c.Cookie.Path != "/" {
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
			strings.Join(out.Viewer.Permissions, " ") != "READ REGISTER CANCEL" {
			t.Errorf("viewer is %+v", out.Viewer)
		}
		stolen := *c
		if r := c.Do(t, "DELETE", "/session", "", nil); r.StatusCode != http.StatusNoContent {
			t.Fatalf("DELETE /session: %d", r.StatusCode)
		}
		if data := stolen.Map(t, `{viewer{name}}`, nil); data["viewer"] != nil {
			t.Error("the session's cookie works after signing out")
		}
	})
}
