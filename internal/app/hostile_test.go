package app_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// doubling is a document in which each fragment spreads the next one twice.
func doubling(levels int) string {
	var b strings.Builder
	b.WriteString("query{contracts{nodes:edges{node{...f0}}}}")
	for i := range levels {
		fmt.Fprintf(&b, "fragment f%d on Contract{a%d:customer{id} ...f%d ...f%d}", i, i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Contract{id}", levels)
	return b.String()
}

func nested(levels int) string {
	return "{contracts{edges{node{" + strings.Repeat("customer{contracts{", levels) + "id" + strings.Repeat("}}", levels) + "}}}}"
}

func TestHostileDocumentsAreRefusedAtOnce(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAdmin)
	deepFilter := any(map[string]any{"number": "1"})
	for range 50 {
		deepFilter = map[string]any{"not": deepFilter}
	}
	ids := make([]any, graph.MaxVariableValues+1)
	for i := range ids {
		ids[i] = "1"
	}
	const filtered = `query($w:ContractWhereInput){contracts(where:$w){edges{node{id}}}}`
	cases := map[string]struct {
		document  string
		variables apptest.Vars
		code      string
	}{
		"doubling fragments":      {document: doubling(40), code: "TOO_COMPLEX"},
		"10,000 aliases":          {document: "{" + aliases(10_000, "__typename") + "}", code: "GRAPHQL_PARSE_FAILED"},
		"many expensive aliases":  {document: "{" + aliases(300, "contracts{totalCount}") + "}", code: "TOO_COMPLEX"},
		"many reports":            {document: "{" + aliases(30, "overview{openPickupOrders}") + "}", code: "TOO_COMPLEX"},
		"many mutations":          {document: "mutation{" + aliases(60, `deleteServiceOrderTemplate(input:{id:1}){deletedId}`) + "}", code: "TOO_COMPLEX"},
		"deep nesting":            {document: nested(10), code: "TOO_COMPLEX"},
		"a huge page":             {document: `{contracts(first:101){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		"a huge page by variable": {document: `query($n:Int){contracts(first:$n){edges{node{id}}}}`, variables: apptest.Vars{"n": 100000}, code: "BAD_USER_INPUT"},
		"a huge last page":        {document: `{contracts(last:1000){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		"a negative page":         {document: `{contracts(first:-1){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		"first and last":          {document: `{contracts(first:1,last:1){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		"a huge nested page":      {document: `{parameters{revisions(first:101){edges{node{id}}}}}`, code: "BAD_USER_INPUT"},
		"pages in pages":          {document: `{customers(first:100){edges{node{contracts{events(first:100){edges{node{id}}}}}}}}`, code: "TOO_COMPLEX"},
		"counts in pages":         {document: `{contracts(first:100){edges{node{events(first:100){totalCount}}}}}`, code: "TOO_COMPLEX"},
		"many nodes":              {document: `query($i:[ID!]!){nodes(ids:$i){id}}`, variables: apptest.Vars{"i": ids[:101]}, code: "BAD_USER_INPUT"},
		"many introspections":     {document: "{" + aliases(60, "__schema{types{name}}") + "}", code: "TOO_COMPLEX"},
		"deep introspection": {
			document: `{__schema{types{fields{type{fields{type{fields{type{fields{name}}}}}}}}}}`, code: "GRAPHQL_VALIDATION_FAILED",
		},
		"a long filter":          {document: filtered, variables: apptest.Vars{"w": map[string]any{"idIn": ids}}, code: "BAD_USER_INPUT"},
		"a deep filter":          {document: filtered, variables: apptest.Vars{"w": deepFilter}, code: "BAD_USER_INPUT"},
		"an empty filter":        {document: filtered, variables: apptest.Vars{"w": map[string]any{"not": map[string]any{}}}, code: "BAD_USER_INPUT"},
		"a cyclic fragment":      {document: `{contracts{...f}} fragment f on ContractConnection{...f}`, code: "GRAPHQL_VALIDATION_FAILED"},
		"a broken cursor":        {document: `{contracts(after:"???"){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		"a cursor of nothing":    {document: `{contracts(after:"gqFp"){edges{node{id}}}}`, code: "BAD_USER_INPUT"},
		"an id that is none":     {document: `{node(id:"x"){id}}`, code: "BAD_USER_INPUT"},
		"an enum by variable":    {document: `query($w:ContractWhereInput){contracts(where:$w){totalCount}}`, variables: apptest.Vars{"w": map[string]any{"status": "GONE"}}, code: "GRAPHQL_VALIDATION_FAILED"},
		"a subscription by POST": {document: `subscription{events{id}}`, code: "BAD_USER_INPUT"},
		"a syntax error":         {document: `{`, code: "GRAPHQL_PARSE_FAILED"},
		"an unknown field":       {document: `{contracts{nope}}`, code: "GRAPHQL_VALIDATION_FAILED"},
		"an unknown operation":   {document: `query a{viewer{name}} query b{viewer{name}}`, code: "GRAPHQL_VALIDATION_FAILED"},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			started := time.Now()
			a := c.Query(t, tc.document, tc.variables)
			t.Logf("%v for %d bytes", time.Since(started).Round(time.Millisecond), len(tc.document))
			if !slices.Contains(a.Codes(), tc.code) {
				t.Errorf("codes are %v (%+v), want %s", a.Codes(), a.Errors, tc.code)
			}
			for _, e := range a.Errors {
				if e.Code() == "INTERNAL" || strings.Contains(strings.ToLower(e.Message), "sql") {
					t.Errorf("the error %q shows a fault", e.Message)
				}
			}
		})
	}
}

func aliases(n int, field string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "a%d:%s ", i, field)
	}
	return b.String()
}

func TestRequestsThatAreNoneAreRefused(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	const document = `{"query":"{viewer{name}}"}`
	cases := map[string]struct {
		method, contentType, body string
		status                    int
	}{
		"GET":                 {"GET", "", "", http.StatusMethodNotAllowed},
		"PUT":                 {"PUT", "application/json", document, http.StatusMethodNotAllowed},
		"OPTIONS":             {"OPTIONS", "", "", http.StatusNoContent},
		"multipart":           {"POST", "multipart/form-data; boundary=x", "--x--", http.StatusUnsupportedMediaType},
		"a form":              {"POST", "application/x-www-form-urlencoded", "query={viewer{name}}", http.StatusUnsupportedMediaType},
		"plain text":          {"POST", "text/plain", document, http.StatusUnsupportedMediaType},
		"no type":             {"POST", "", document, http.StatusUnsupportedMediaType},
		"no JSON":             {"POST", "application/json", "{secret", http.StatusBadRequest},
		"an array":            {"POST", "application/json", "[" + document + "]", http.StatusBadRequest},
		"no query":            {"POST", "application/json", "{}", http.StatusBadRequest},
		"more than 1 MiB":     {"POST", "application/json", strings.Repeat(" ", graph.MaxBody) + document, http.StatusRequestEntityTooLarge},
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
		"nothing":             {`{page:cities{edges{node{id}}}}`, nil, graph.DefaultPage},
		"null":                {`{page:cities(first:null){edges{node{id}}}}`, nil, graph.DefaultPage},
		"both null":           {`{page:cities(first:null,last:null){edges{node{id}}}}`, nil, graph.DefaultPage},
		"a variable left out": {`query($n:Int){page:cities(first:$n){edges{node{id}}}}`, nil, graph.DefaultPage},
		"a null variable":     {`query($n:Int){page:cities(first:$n){edges{node{id}}}}`, apptest.Vars{"n": nil}, graph.DefaultPage},
		"a default variable":  {`query($n:Int=7){page:cities(first:$n){edges{node{id}}}}`, nil, 7},
		"a variable":          {`query($n:Int){page:cities(first:$n){edges{node{id}}}}`, apptest.Vars{"n": 3}, 3},
		"last":                {`{page:cities(last:4){edges{node{id}}}}`, nil, 4},
		"last by variable":    {`query($n:Int){page:cities(last:$n){edges{node{id}}}}`, apptest.Vars{"n": 5}, 5},
		"last left out":       {`query($n:Int){page:cities(last:$n){edges{node{id}}}}`, nil, graph.DefaultPage},
		"both by variable":    {`query($n:Int,$m:Int){page:cities(first:$n,last:$m){edges{node{id}}}}`, apptest.Vars{"m": 6}, 6},
		"in a fragment":       {`{...f} fragment f on Query{page:cities{edges{node{id}}}}`, nil, graph.DefaultPage},
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
