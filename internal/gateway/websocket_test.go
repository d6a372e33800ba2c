package gateway_test

import (
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// clientSettings tell a script of clients/ the server's address and users.
func clientSettings(t *testing.T, s *apptest.Server, url string) string {
	t.Helper()
	token := func(role viewer.Role) string {
		return strings.TrimPrefix(s.Machine(t, role).Header.Get("Authorization"), "Bearer ")
	}
	cookie := s.As(t, viewer.RoleAnalyst).Cookie
	return string(apptest.Marshal(t, map[string]string{
		"url": url, "origin": s.URL, "cookie": cookie.Name + "=" + cookie.Value,
		"analyst": token(viewer.RoleAnalyst), "operator": token(viewer.RoleOperator),
	}))
}

func TestWebSocketProtocol(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		t.Parallel() // one of the checks waits for five seconds
		passed := apptest.Node(t, "clients/ws.mjs", clientSettings(t, s, s.SocketURL()))
		if n := strings.Count(passed, "\n"); n != 15 {
			t.Errorf("%d checks passed:\n%s", n, passed)
		}
	})
}
