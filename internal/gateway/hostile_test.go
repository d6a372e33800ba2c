package gateway_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestInvalidRequestsAreRefused(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	const document = `{"query":"{viewer{name}}"}`
	cases := map[string]struct {
		method, contentType, body string
		status                    int
	}{
		"GET":        {"GET", "", "", http.StatusMethodNotAllowed},
		"PUT":        {"PUT", "application/json", document, http.StatusMethodNotAllowed},
		"OPTIONS":    {"OPTIONS", "", "", http.StatusNoContent},
		"multipart":  {"POST", "multipart/form-data; boundary=x", "--x--", http.StatusUnsupportedMediaType},
		"a form":     {"POST", "application/x-www-form-urlencoded", "query={viewer{name}}", http.StatusUnsupportedMediaType},
		"plain text": {"POST", "text/plain", document, http.StatusUnsupportedMediaType},
		"no type":    {"POST", "", document, http.StatusUnsupportedMediaType},
		"no JSON":    {"POST", "application/json", "{secret", http.StatusBadRequest},
		"an array":   {"POST", "application/json", "[" + document + "]", http.StatusBadRequest},
		"no query":   {"POST", "application/json", "{}", http.StatusBadRequest},
		"more than 1 MiB": {
			"POST", "application/json", strings.Repeat(" ", gateway.MaxBody) + document,
			http.StatusRequestEntityTooLarge,
		},
		"a proper one":        {"POST", "application/json; charset=utf-8", document, http.StatusOK},
		"a stream of no JSON": {"POST", "application/json", "{secret", http.StatusBadRequest},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			c := s.Anonymous()
			if strings.Contains(name, "stream") {
				c.Header.Set("Accept", "text/event-stream")
			}
			r := c.Do(t, tc.method, "/graphql", tc.contentType, []byte(tc.body))
			if r.StatusCode != tc.status {
				t.Errorf("status %d %s, want %d", r.StatusCode, r.Body, tc.status)
			}
			if strings.Contains(string(r.Body), "secret") {
				t.Errorf("the answer %s repeats the body", r.Body)
			}
		})
	}
}

func TestAPageIsBoundedHoweverItIsAskedFor(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAnalyst)
	documents := map[string]struct {
		document  string
		variables apptest.Vars
		want      int
	}{
		"nothing":             {`{page:cities{edges{node{id}}}}`, nil, gateway.DefaultPage},
		"null":                {`{page:cities(first:null){edges{node{id}}}}`, nil, gateway.DefaultPage},
		"both null":           {`{page:cities(first:null,last:null){edges{node{id}}}}`, nil, gateway.DefaultPage},
		"a variable left out": {`query($n:Int){page:cities(first:$n){edges{node{id}}}}`, nil, gateway.DefaultPage},
		"a null variable":     {`query($n:Int){page:cities(first:$n){edges{node{id}}}}`, apptest.Vars{"n": nil}, gateway.DefaultPage},
		"a default variable":  {`query($n:Int=7){page:cities(first:$n){edges{node{id}}}}`, nil, 7},
		"a variable":          {`query($n:Int){page:cities(first:$n){edges{node{id}}}}`, apptest.Vars{"n": 3}, 3},
		"last":                {`{page:cities(last:4){edges{node{id}}}}`, nil, 4},
		"last by variable":    {`query($n:Int){page:cities(last:$n){edges{node{id}}}}`, apptest.Vars{"n": 5}, 5},
		"last left out":       {`query($n:Int){page:cities(last:$n){edges{node{id}}}}`, nil, gateway.DefaultPage},
		"both by variable":    {`query($n:Int,$m:Int){page:cities(first:$n,last:$m){edges{node{id}}}}`, apptest.Vars{"m": 6}, 6},
		"in a fragment":       {`{...f} fragment f on Query{page:cities{edges{node{id}}}}`, nil, gateway.DefaultPage},
		"the most":            {`{page:cities(first:100){edges{node{id}}}}`, nil, 100},
	}
	for name, tc := range documents {
		t.Run(name, func(t *testing.T) {
			// Twice: the second time the document comes from the cache.
			for range 2 {
				var out struct{ Page struct{ Edges []any } }
				c.Get(t, tc.document, tc.variables, &out)
				if len(out.Page.Edges) != tc.want {
					t.Errorf("%d rows, want %d", len(out.Page.Edges), tc.want)
				}
			}
		})
	}
}
