package gateway

import (
	"net/http"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// FuzzDocument measures, parses and prices documents: what the measure lets through must be read in no time.
func FuzzDocument(f *testing.F) {
	for _, s := range []string{
		"{contracts(first:5){totalCount edges{node{number logins{username}}}}}",
		"query($n:String!){contract(number:$n){...f}} fragment f on Contract{id ...f}",
		"{a{...f ...f}} fragment f on T{b{...g ...g}} fragment g on T{c}",
		`mutation{cancelContract(input:{contractId:"1"}){userErrors{code}}}`,
		`{contracts(where:{or:[{not:{numberIn:["1"]}}]}){totalCount}}`, "{__schema{types{name}}}", "}}}{{{", "{a @d @d(x:$y)}",
		`"""`, "#\n#",
	} {
		f.Add(s)
	}
	schema := gqlparser.MustLoadSchema(&ast.Source{Input: "type Query{a(x:Int):Query b:[Query!] c:String}"})
	limits := LimitsOf(viewer.Viewer{})
	f.Fuzz(func(t *testing.T, s string) {
		began := time.Now()
		docStats := measure(s)
		if docStats.tokens > len(s) || docStats.nesting > len(s) || docStats.longest > len(s) {
			t.Errorf("the statistics of %q are beyond its length: %+v", s, docStats)
		}
		if doc, refused := newDocuments(schema).read(s, limits, fault.Lang("en")); len(refused) == 0 && doc == nil {
			t.Errorf("%q is neither read nor refused", s)
		}
		// Not a bound on the machine: what is let through would have to be read a thousand times more slowly than it is.
		if took := time.Since(began); took > 10*time.Second {
			t.Errorf("%q took %v", s, took)
		}
	})
}

func FuzzRequest(f *testing.F) {
	for _, s := range []string{
		`{"query":"{a}"}`, `{"QUERY":"{a}","variables":{"n":1e999}}`, `[{}]`, `null`, `{"query":"{a}"} {}`,
		"application/json;q=0.5, */*", "a/b;q=NaN",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		params, refused := readParams([]byte(s))
		if (params == nil) == (refused == nil) {
			t.Errorf("%q is %v and refused as %v", s, params, refused)
		}
		if params != nil {
			_ = checkVariables(params.Variables, fault.Lang("en"))
		}
		if media := mediaOf(http.Header{"Accept": {s}}); media != mediaJSON && media != mediaResponse {
			t.Errorf("%q is answered by %q", s, media)
		}
		if validKey(s) && (s == "" || len(s) > 255) {
			t.Errorf("%q passes for a key", s)
		}
	})
}
