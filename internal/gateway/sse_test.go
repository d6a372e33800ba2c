package gateway_test

import (
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
)

func TestServerSentEvents(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		passed := apptest.Node(t, "clients/sse.mjs", clientSettings(t, s, s.URL+"/graphql"))
		if n := strings.Count(passed, "\n"); n != 4 {
			t.Errorf("%d checks passed:\n%s", n, passed)
		}
	})
}
