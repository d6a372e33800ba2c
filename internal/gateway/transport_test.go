package gateway_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

type audit struct{ ID, Name, Status, Reason string }

// audits asks every question of npm's graphql-http.
func audits(t *testing.T, c *apptest.Client) []audit {
	t.Helper()
	headers := map[string]string{}
	for name := range c.Header {
		headers[name] = c.Header.Get(name)
	}
	if c.Cookie != nil {
		headers["Cookie"] = c.Cookie.Name + "=" + c.Cookie.Value
	}
	var found []audit
	printed := apptest.Node(t, "clients/audits.mjs", c.URL+"/graphql", string(apptest.Marshal(t, headers)))
	if err := json.Unmarshal([]byte(printed), &found); err != nil || len(found) != 61 {
		t.Fatalf("%d audits, want 61 (%v)", len(found), err)
	}
	return found
}

func TestGraphQLOverHTTP(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		for _, a := range audits(t, s.Machine(t, viewer.RoleAnalyst)) {
			if a.Status != "ok" {
				t.Errorf("with a token, %s %s: %s %s", a.ID, a.Name, a.Status, a.Reason)
			}
		}
		// A session is no use by GET, which three of the audits ask for and none demands.
		byGET := []string{"5A70", "D6D5", "6A70"}
		for _, a := range audits(t, s.As(t, viewer.RoleAnalyst)) {
			if want := map[bool]string{true: "notice", false: "ok"}[slices.Contains(byGET, a.ID)]; a.Status != want {
				t.Errorf("with a session, %s %s: %s %s, want %s", a.ID, a.Name, a.Status, a.Reason, want)
			}
		}
	})
}

func TestGET(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	analyst, machine, operator := s.As(t, viewer.RoleAnalyst), s.Machine(t, viewer.RoleAnalyst), s.Machine(t, viewer.RoleOperator)
	cases := map[string]struct {
		client *apptest.Client
		query  url.Values
		status int
		body   string
	}{
		"by a token": {machine, url.Values{"query": {"{viewer{name}}"}}, 200, `"name":"Machine ANALYST"`},
		"with variables": {
			machine,
			url.Values{"query": {"query($n:Int){contracts(first:$n){totalCount}}"}, "variables": {`{"n":1}`}},
			200, `"totalCount":0`,
		},
		"of one operation": {
			machine,
			url.Values{"query": {"query a{viewer{role}} query b{viewer{name}}"}, "operationName": {"b"}},
			200, `"name":"Machine ANALYST"`,
		},
		"that is expensive": {
			machine,
			url.Values{"query": {"{" + aliases(300, "contracts{totalCount}") + "}"}},
			200,
			`"TOO_COMPLEX"`,
		},
		"by a session": {analyst, url.Values{"query": {"{viewer{role}}"}}, 405, `"METHOD_NOT_ALLOWED"`},
		"by nobody":    {s.Anonymous(), url.Values{"query": {"{viewer{role}}"}}, 405, `"METHOD_NOT_ALLOWED"`},
		"of a mutation": {
			operator,
			url.Values{"query": {`mutation{createTechnology(input:{code:"X"}){userErrors{code}}}`}},
			405,
			`"METHOD_NOT_ALLOWED"`,
		},
		"of a subscription":      {machine, url.Values{"query": {`subscription{events{id}}`}}, 200, `"BAD_USER_INPUT"`},
		"without a query":        {machine, url.Values{}, 400, `"BAD_USER_INPUT"`},
		"with broken variables":  {machine, url.Values{"query": {"{viewer{role}}"}, "variables": {`{"n":`}}, 400, `"BAD_USER_INPUT"`},
		"with a list for a map":  {machine, url.Values{"query": {"{viewer{role}}"}, "extensions": {`[]`}}, 400, `"BAD_USER_INPUT"`},
		"with bytes of no UTF-8": {machine, url.Values{"query": {"{viewer{role}} #\xff"}}, 400, `"BAD_USER_INPUT"`},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			r := tc.client.Do(t, "GET", "/graphql?"+tc.query.Encode(), "", nil)
			if r.StatusCode != tc.status || !strings.Contains(string(r.Body), tc.body) {
				t.Errorf("%d %s, want %d with %s", r.StatusCode, r.Body, tc.status, tc.body)
			}
			if allow := r.Header.Get("Allow"); (tc.status == 405) != strings.Contains(allow, "POST") {
				t.Errorf("Allow is %q", allow)
			}
		})
	}
}

func TestAStatusSaysWhatTheMediaTypeAllows(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	analyst, nobody := s.As(t, viewer.RoleAnalyst), s.Anonymous()
	const response = "application/graphql-response+json"
	cases := map[string]struct {
		client           *apptest.Client
		accept, document string
		status           int
		media            string
		data             bool
	}{
		"a syntax error":             {analyst, "application/json", "{", 200, "application/json", false},
		"a syntax error, newer":      {analyst, response, "{", 400, response, false},
		"too expensive, newer":       {analyst, response, "{" + aliases(300, "contracts{totalCount}") + "}", 400, response, false},
		"nobody":                     {nobody, "application/json", "{contracts{totalCount}}", 200, "application/json", false},
		"nobody, newer":              {nobody, response, "{contracts{totalCount}}", 401, response, false},
		"a field that failed, newer": {analyst, response, `{node(id:"1"){id}}`, 200, response, true},
		"a mutation forbidden, newer": {
			analyst, response, `mutation{createTechnology(input:{code:"X"}){userErrors{code}}}`, 200,
			response, true,
		},
		"the better one": {
			analyst, "application/json;q=0.5, application/graphql-response+json", "{__typename}", 200,
			response, true,
		},
		"neither": {analyst, "text/html", "{__typename}", 200, "application/json", true},
		"as urql asks": {
			analyst,
			response + ", application/graphql+json, application/json, text/event-stream, multipart/mixed", "{__typename}", 200,
			response, true,
		},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			c := *tc.client
			c.Header = http.Header{"Accept": {tc.accept}}
			r := c.Do(t, "POST", "/graphql", "application/json", apptest.Marshal(t, map[string]string{"query": tc.document}))
			if r.StatusCode != tc.status || r.Header.Get("Content-Type") != tc.media+"; charset=utf-8" {
				t.Errorf("%d %s, want %d %s: %s", r.StatusCode, r.Header.Get("Content-Type"), tc.status, tc.media, r.Body)
			}
			var answer map[string]json.RawMessage
			if err := json.Unmarshal(r.Body, &answer); err != nil {
				t.Fatal(err)
			}
			if _, data := answer["data"]; data != tc.data {
				t.Errorf("the answer %s has data: %v, want %v", r.Body, data, tc.data)
			}
		})
	}
}
