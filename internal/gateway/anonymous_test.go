package gateway_test

import (
	"bytes"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// nameIn finds what could be a name of the schema.
var nameIn = regexp.MustCompile(`[_A-Za-z][_0-9A-Za-z]*`)

// formOfAnswers are the words that answers are made of whatever the schema is; the last are plain English.
var formOfAnswers = []string{
	"data", "errors", "message", "extensions", "code", "locations", "line", "column", "null", "limit", "max", "requested",
	"cost", "available", "heaviest", "path", "requestId", "to", "document",
}

// namesOfSchema are all names of types, fields, arguments and values.
func namesOfSchema() map[string]bool {
	names := map[string]bool{}
	for _, def := range graph.Schema().Types {
		names[def.Name] = true
		for _, f := range def.Fields {
			names[f.Name] = true
			for _, arg := range f.Arguments {
				names[arg.Name] = true
			}
		}
		for _, value := range def.EnumValues {
			names[value.Name] = true
		}
	}
	for name, d := range graph.Schema().Directives {
		names[name] = true
		for _, arg := range d.Arguments {
			names[arg.Name] = true
		}
	}
	return names
}

// guesses are documents that fish for names: right ones, wrong ones and nearly right ones.
func guesses() []string {
	documents := []string{
		`{viewer}`, `{viewer{nam}}`, `{viewer{name{first}}}`, `{viewer(id:1){name}}`, `{viewer{name} viewer{name:email}}`,
		`{viewer{rol:roel}}`,
		`{viewer{...on Viewr{name}}}`, `{viewer{...on User{id}}}`, `{viewer{user{nmae}}}`, `{viewer{name @incldue(if:true)}}`,
		`{viewer{name @include}}`,
		`{viewer{name @include(fi:true)}}`, `{...{viewer{name}}}`, `{...f} fragment f on Qurey{viewer{name}}`,
		`{...f} fragment f on Query{viewer{name}}`,
		`query($v:Int){viewer{name}}`, `query($v:ContractWhereInpt){viewer{name}}`, `query($v:ContractStatus=ACTIV){viewer{name}}`,
		`query a{viewer{name}} query b{viewer{name}}`, `mutation{__typename}`, `mutation{cancelContrat{id}}`, `subscription{events{id}}`,
		`subscription{evnts}`,
		`{__schema{types{name}}}`, `{__type(name:"Contract"){name}}`, `{viewer{__schema{types{name}}}}`, `{viewer{user{__typename}}}`,
		`{__typname}`,
		`{`, `{viewer{name}`, `type Contract{id:ID}`, `{viewer{name}} # `, `{viewer{"name"}}`, "{viewer{n\x00}}", `{viewer{name}}}`,
		`{viewer(status:ACTIVE`, `fragment f on Contract{id}`, ``,
		`{viewer{` + strings.Repeat("name ", 200) + `}}`, strings.Repeat("{viewer", 20), `{viewer{user{id user{id user{id}}}}}`,
	}
	return documents
}

// guessesOf fish for one name, in the places where it could stand.
func guessesOf(name string) []string {
	return []string{
		"{" + name + "}", "{" + name + "s{id}}", "{" + name[:len(name)-1] + "(first:1){x}}", "mutation{" + name + "(input:{}){x}}",
		"{viewer{" + name + "}}", "{viewer{..." + name + "}}", "{viewer{...on " + name + "{x}}}", "query($v:" + name + "){viewer{name}}",
		"{viewer{x @" + name + "}}",
	}
}

func TestAnonymousClientsLearnNoNames(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	names, asked := namesOfSchema(), 0
	for _, word := range formOfAnswers {
		delete(names, word)
	}
	check := func(document, language string) {
		asked++
		known := map[string]bool{}
		for _, name := range nameIn.FindAllString(document, -1) {
			known[name] = true
		}
		body := apptest.Marshal(t, map[string]any{"query": document})
		request := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
		request.Header.Set("Content-Type", "application/json")
		request.Header.Set("Accept-Language", language)
		answer := httptest.NewRecorder()
		s.Handler().ServeHTTP(answer, request)
		for _, name := range nameIn.FindAllString(answer.Body.String(), -1) {
			if names[name] && !known[name] {
				t.Errorf("%s is answered %s, which names %s", document, answer.Body, name)
			}
		}
	}
	for _, document := range guesses() {
		check(document, "pt-BR")
		check(document, "en")
	}
	for i, name := range slices.Sorted(maps.Keys(names)) {
		// A third of the places for each name, in turn.
		for j, document := range guessesOf(name) {
			if (i+j)%3 == 0 {
				check(document, "pt-BR")
			}
		}
	}
	t.Logf("%d documents, %d names", asked, len(names))
}

// Whether a name exists mustn't show in the kind of answer either.
func TestAnonymousClientsCantProbeNames(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.Anonymous()
	answers := map[string]bool{}
	for _, document := range []string{
		`{contracts{totalCount}}`, `{contracts{nope}}`, `{nope}`, `{contract(number:"1"){id}}`, `mutation{cancelContract{x}}`,
		`mutation{nope}`,
		`query($w:ContractWhereInput){contracts(where:$w){totalCount}}`, `query($w:Nope){nope}`, `{__schema{types{name}}}`,
		`{viewer{nope}}`, `{viewer{...on Nope{x}}}`,
		`query a{viewer{name}} query b{viewer{name}}`, `{viewer{scopes}}`, `{viewer{roles}}`, `{viewer{user{id}}}`, `{viewer{usr{id}}}`,
		`{viewer{name(x:1)}}`, `{viewer{name @include(if:true)}}`, `{viewer{name @incldue(if:true)}}`,
		`query @skip(if:true){viewer{name}}`, `{contracts{edges{node{` + times(100, "f§ ") + `}}}}`,
		`{nope(text:"` + times(1_000, "long ") + `")}`,
	} {
		a := c.Query(t, document, nil)
		r := c.Do(t, http.MethodPost, "/graphql", "application/json", apptest.Marshal(t, map[string]any{"query": document}))
		if len(a.Errors) != 1 || a.Errors[0].Code() != "UNAUTHENTICATED" {
			t.Errorf("%s is answered %+v", document, a.Errors)
		}
		answers[regexp.MustCompile(`"requestId":"[^"]*"`).ReplaceAllString(string(r.Body), "")] = true
	}
	if len(answers) != 1 {
		t.Errorf("the answers differ: %v", slices.Collect(maps.Keys(answers)))
	}
}

func TestAnonymousClientsMayQueryTheViewer(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	for _, document := range []string{
		`{viewer{name email role permissions __typename} __typename}`,
		`query Viewer($unused:Int){me:viewer{name}}`,
	} {
		a := s.Anonymous().Query(t, document, nil)
		if wantRefusal := strings.Contains(document, "$"); wantRefusal != (len(a.Errors) > 0) {
			t.Errorf("%s is answered %s %+v", document, a.Data, a.Errors)
		}
	}
}

// The app asks before anybody is signed in.
func TestAnonymousClientsMayQueryAsTheAppDoes(t *testing.T) {
	source, err := os.ReadFile("../../frontend/src/lib/session/api.ts")
	if err != nil {
		t.Fatal(err)
	}
	document := regexp.MustCompile(`(?s)query \w+ \{\s+viewer \{.*?\}\s+\}`).FindString(string(source))
	a := apptest.Start(t, "sqlite").Anonymous().Query(t, document, nil)
	if document == "" || string(a.Data) != `{"viewer":null}` {
		t.Errorf("%s is answered %s %+v", document, a.Data, a.Errors)
	}
}

func TestSignedInViewersMayReadTheSchema(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	for name, c := range map[string]*apptest.Client{
		"a user":    s.As(t, viewer.RoleAnalyst),
		"a machine": s.Machine(t, viewer.RoleAnalyst),
	} {
		var out struct {
			Type struct{ Name string } `json:"__type"`
		}
		if c.Get(t, `{__type(name:"Contract"){name}}`, nil, &out); out.Type.Name != "Contract" {
			t.Errorf("%s finds %+v", name, out)
		}
	}
}
