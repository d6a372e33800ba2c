package gateway_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestAPersonsSessionsShareTheirPoints(t *testing.T) {
	capped(t, app.Caps{UserRateLimit: 2_100}, func(t *testing.T, s *apptest.Server) {
		one, other := s.As(t, viewer.RoleOperator), s.As(t, viewer.RoleAnalyst)
		again := s.Anonymous()
		again.SignIn(t, "operator@example.com", apptest.Password)
		const dear = `{overview{openPickupOrders}}` // 1,001 points
		for _, c := range []*apptest.Client{one, again} {
			a := ask(t, c, dear)
			if len(a.Errors) > 0 || a.cost().Available == nil || !strings.HasPrefix(a.Header.Get("RateLimit-Policy"), `"cost";q=2100;w=60`) {
				t.Fatalf("an answer within the limit: %s, %v", a.Body, a.Header)
			}
		}
		for _, c := range []*apptest.Client{one, again} {
			a := ask(t, c, dear)
			if a.StatusCode != http.StatusTooManyRequests || a.Errors[0].Code() != "RATE_LIMITED" || a.Header.Get("Retry-After") == "" {
				t.Errorf("an answer beyond the limit: %d %s", a.StatusCode, a.Body)
			}
		}
		if r := one.Do(t, http.MethodGet, "/exports/files/1/x.csv", "", nil); r.StatusCode != http.StatusTooManyRequests {
			t.Errorf("a download is answered %d", r.StatusCode)
		}
		for name, c := range map[string]*apptest.Client{"another person": other, "a token": s.Machine(t, viewer.RoleAnalyst)} {
			if a := ask(t, c, dear); len(a.Errors) > 0 {
				t.Errorf("%s is answered %s", name, a.Body)
			}
		}
	})
}

func TestAnonymousClientsHavePointsByAddress(t *testing.T) {
	capped(t, app.Caps{UserRateLimit: 2_000}, func(t *testing.T, s *apptest.Server) {
		limited := 0
		for range 40 { // 100 points
			a := ask(t, s.Anonymous(), `{nope}`)
			if a.StatusCode == http.StatusTooManyRequests {
				limited++
			}
		}
		if limited == 0 || limited == 40 {
			t.Errorf("%d of 40 requests are refused", limited)
		}
		if a := ask(t, s.As(t, viewer.RoleOperator), `{viewer{name}}`); len(a.Errors) > 0 {
			t.Errorf("who signs in from there is answered %s", a.Body)
		}
	})
}
