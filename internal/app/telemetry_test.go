package app_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestEveryAnswerSaysItsRequest(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	admin, nobody := s.As(t, viewer.RoleAdmin), s.Anonymous()
	impostor, stranger := s.Anonymous(), s.As(t, viewer.RoleAnalyst)
	impostor.Header.Set("Authorization", "Bearer vnc_nothing")
	stranger.Header.Set("Sec-Fetch-Site", "cross-site")
	const id = "0af7651916cd43dd8448eb211c80319c"
	for name, tc := range map[string]struct {
		client                          *apptest.Client
		method, path, contentType, body string
	}{
		"data":                 {admin, "POST", "/graphql", "application/json", `{"query":"{viewer{name}}"}`},
		"a refused operation":  {nobody, "POST", "/graphql", "application/json", `{"query":"{contracts{totalCount}}"}`},
		"no document":          {admin, "POST", "/graphql", "application/json", `{"query":"{"}`},
		"a document that fits": {admin, "POST", "/graphql", "application/json", `{"query":"{nothing}"}`},
		"a broken cursor":      {admin, "POST", "/graphql", "application/json", `{"query":"{contracts(after:\"?\"){totalCount}}"}`},
		"no request":           {admin, "POST", "/graphql", "application/json", `{`},
		"another media type":   {admin, "POST", "/graphql", "text/plain", `x`},
		"another method":       {admin, "PUT", "/graphql", "application/json", `x`},
		"GET with a cookie":    {admin, "GET", "/graphql?query={__typename}", "", ""},
		"a bad token":          {impostor, "POST", "/graphql", "application/json", `{"query":"{viewer{name}}"}`},
		"another origin":       {stranger, "POST", "/graphql", "application/json", `{"query":"{viewer{name}}"}`},
		"wrong credentials":    {nobody, "POST", "/session", "application/json", `{"email":"a@example.com","password":"x"}`},
		"no credentials":       {nobody, "POST", "/session", "application/json", `x`},
	} {
		t.Run(name, func(t *testing.T) {
			tc.client.Header.Set("X-Request-Id", id)
			r := tc.client.Do(t, tc.method, tc.path, tc.contentType, []byte(tc.body))
			var answer struct{ Extensions struct{ RequestID string } }
			if err := json.Unmarshal(r.Body, &answer); err != nil {
				t.Fatalf("%d %s: %v", r.StatusCode, r.Body, err)
			}
			if r.Header.Get("X-Request-Id") != id || answer.Extensions.RequestID != id {
				t.Errorf("%d %v %s doesn't say the request's id", r.StatusCode, r.Header, r.Body)
			}
		})
	}
}

// series are the program's own in its metrics, without their values.
func series(t *testing.T, c *apptest.Client) map[string]bool {
	t.Helper()
	found := map[string]bool{}
	for line := range strings.Lines(string(c.Do(t, http.MethodGet, "/metrics", "", nil).Body)) {
		if name, _, ok := strings.Cut(line, " "); ok && strings.HasPrefix(name, "vinculo_") {
			found[name] = true
		}
	}
	return found
}

func TestClientsMakeNoSeries(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAdmin)
	flood := func(n int) {
		name := fmt.Sprintf("flood%d", n)
		c.Header.Set("X-Flood", name)
		for _, document := range []string{
			"query %s{viewer{name}}", "{%s:viewer{name}}", "query %s{%[1]s:__typename}",
			"mutation %s{a:__typename ...%[1]s} fragment %[1]s on Mutation{__typename}",
			"{a%s:viewer{name} contracts{totalCount}}", "{%s}", "query %s{contracts(first:-1){totalCount}}",
			"query %s($a:String){viewer{name}}",
			`query %s{customers(where:{nameContainsFold:"%[1]s"}){totalCount}}`, `query %s{node(id:"%[1]s"){id}}`, "%s{",
		} {
			c.Query(t, fmt.Sprintf(document, name), nil)
		}
		c.Do(t, "GET", "/"+name, "", nil)
		c.Do(t, "GET", "/exports/dici/"+name+"/"+name, "", nil)
		c.Do(t, strings.ToUpper(name), "/graphql", "", nil)
		c.Do(t, "GET", "/metrics", "", nil)
	}
	flood(0)
	before := series(t, c)
	for n := range 100 {
		flood(n + 1)
	}
	for name := range series(t, c) {
		if !before[name] {
			t.Errorf("a client made %s", name)
		}
	}
	for _, want := range []string{
		`vinculo_graphql_operation_duration_seconds_count{field="viewer",outcome="ok",type="query"}`,
		`vinculo_graphql_operation_duration_seconds_count{field="several",outcome="ok",type="query"}`,
		`vinculo_graphql_operation_duration_seconds_count{field="__typename",outcome="ok",type="mutation"}`,
		`vinculo_graphql_operation_duration_seconds_count{field="node",outcome="refused",type="query"}`,
		`vinculo_graphql_errors_total{code="GRAPHQL_PARSE_FAILED"}`,
		`vinculo_graphql_errors_total{code="BAD_USER_INPUT"}`,
	} {
		if !before[want] {
			t.Errorf("the metrics lack %s", want)
		}
	}
}
