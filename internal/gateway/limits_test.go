package gateway_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/viewer"
)

// limited starts the program with a rate limit.
func limited(t *testing.T, pointsPerMinute int) *apptest.Server {
	t.Helper()
	return apptest.StartConfig(t, app.Config{
		Addr: "127.0.0.1:0", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, "sqlite"),
		Caps: app.Caps{RateLimit: pointsPerMinute},
	})
}

// priced is an answer with its cost.
type priced struct {
	apptest.Answer
	apptest.Response
	Extensions struct{ Cost gateway.Cost }
}

func (p priced) cost() gateway.Cost { return p.Extensions.Cost }

func ask(t *testing.T, c *apptest.Client, document string) priced {
	t.Helper()
	return read(t, c.Do(t, http.MethodPost, "/graphql", "application/json", apptest.Marshal(t, map[string]any{"query": document})))
}

func read(t *testing.T, r apptest.Response) priced {
	t.Helper()
	p := priced{Response: r}
	if err := json.Unmarshal(r.Body, &p); err != nil || !strings.Contains(string(r.Body), `"cost":{`) {
		t.Fatalf("%d %s has no cost (%v)", r.StatusCode, r.Body, err)
	}
	return p
}

func TestEveryAnswerHasItsCost(t *testing.T) {
	s := limited(t, 60_000)
	c := s.Machine(t, viewer.RoleOperator)
	cases := map[string]struct {
		document  string
		requested int
		heaviest  string
	}{
		"a plain one": {`{viewer{name}}`, 2, "viewer.name:2"},
		"a page": {
			`{page:contracts(first:10){totalCount edges{node{id customer{name}}}}}`, 1 + 10*(10+1+1+1+1+1),
			"page.totalCount:101",
		},
		"a page of pages": {
			`{customers(first:2){edges{node{contracts{e:events(first:3){edges{node{id}}}}}}}}`,
			1 + 2*(2+5*(1+3*3)+1), "customers.edges.node.contracts.e.edges.node.id:107",
		},
		"a fragment": {
			`{...f viewer{role}} fragment f on Query{overview{openPickupOrders}}`, 1_003,
			"overview.openPickupOrders:1001",
		},
		"a filter": {`{contracts(first:1,where:{status:ACTIVE,numberContains:"1",hasLogins:true,` +
			`search:"ana"}){edges{cursor}}}`, 1 + 2 + 20 + 20 + 20 + 2, "contracts.edges.cursor:65"},
		"the schema": {`{__schema{types{name}}}`, 510, "__schema.types.name:510"},
		"one that is too dear": {
			`{contracts(first:100){edges{node{events(first:100){totalCount}}}}}`, 100_301,
			"contracts.edges.node.events.totalCount:100301",
		},
		"one that isn't GraphQL": {`{`, 0, ""},
		"one that isn't ours":    {`{nope}`, 0, ""},
	}
	for name, tc := range cases {
		t.Run(name, func(t *testing.T) {
			cost, heaviest := ask(t, c, tc.document).cost(), ""
			if cost.Heaviest != nil {
				heaviest = fmt.Sprintf("%s:%d", cost.Heaviest.Path, cost.Heaviest.Cost)
			}
			if cost.Requested != tc.requested || heaviest != tc.heaviest || cost.Limit != 20_000 || cost.Available == nil {
				t.Errorf("the cost is %+v, heaviest %s", cost, heaviest)
			}
		})
	}
	for name, r := range map[string]apptest.Response{
		"a body that is none":   c.Do(t, "POST", "/graphql", "application/json", []byte("{")),
		"a body that is a text": c.Do(t, "POST", "/graphql", "text/plain", []byte("{}")),
		"a method that is none": c.Do(t, "PUT", "/graphql", "application/json", []byte("{}")),
		"a large body":          c.Do(t, "POST", "/graphql", "application/json", make([]byte, gateway.MaxBody+1)),
		"GET":                   c.Do(t, "GET", "/graphql?query="+url.QueryEscape("{viewer{name}}"), "", nil),
		"GET of many aliases":   c.Do(t, "GET", "/graphql?query="+url.QueryEscape("{"+aliases(300, "__typename")+"}"), "", nil),
		"GET of a mutation":     c.Do(t, "GET", "/graphql?query="+url.QueryEscape("mutation{__typename}"), "", nil),
	} {
		if cost := read(t, r).cost(); cost.Available == nil || cost.Limit != 20_000 || r.Header.Get("RateLimit") == "" {
			t.Errorf("%s: the cost is %+v, RateLimit is %q", name, cost, r.Header.Get("RateLimit"))
		}
	}
	if a := ask(t, s.Anonymous(), `{contracts{totalCount}}`); a.Errors[0].Code() != "UNAUTHENTICATED" || a.cost().Limit != 100 ||
		a.cost().Available != nil {
		t.Errorf("nobody is answered %s", a.Body)
	}
	if a := ask(t, s.Machine(t, viewer.RoleAnalyst),
		`mutation{createTechnology(input:{code:"X"}){userErrors{code}}}`); a.Errors[0].Code() != "FORBIDDEN" ||
		a.cost().Requested != 506 {
		t.Errorf("a machine that may not is answered %s", a.Body)
	}
}

func TestStreamsReportTheirCost(t *testing.T) {
	s := limited(t, 60_000)
	c := s.Machine(t, viewer.RoleAnalyst)
	c.Header.Set("Accept", "text/event-stream")
	for document, want := range map[string]string{
		`{viewer{name}}`: `"requested":2`, `{nope}`: `"requested":0`, `subscription{cancellationBatch(id:"1"){id}}`: `"requested":2`,
	} {
		r := c.Do(t, "POST", "/graphql", "application/json", apptest.Marshal(t, map[string]any{"query": document}))
		if !strings.Contains(string(r.Body), `"cost":{`+want) || r.Header.Get("RateLimit") == "" {
			t.Errorf("%s: %s, RateLimit is %q", document, r.Body, r.Header.Get("RateLimit"))
		}
	}
}

func TestOperationsOfASocketReportTheirCost(t *testing.T) {
	s := limited(t, 60_000)
	c := s.Machine(t, viewer.RoleAnalyst)
	conn, _, err := websocket.Dial(t.Context(), strings.Replace(s.URL, "http", "ws", 1)+"/graphql",
		&websocket.DialOptions{HTTPHeader: c.Header, Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.CloseNow() }()
	ask := func(message, want string) {
		t.Helper()
		if err := conn.Write(t.Context(), websocket.MessageText, []byte(message)); err != nil {
			t.Fatal(err)
		}
		var got json.RawMessage
		for got == nil || strings.Contains(string(got), `"complete"`) {
			if err := wsjson.Read(t.Context(), conn, &got); err != nil {
				t.Fatal(err)
			}
		}
		if !strings.Contains(string(got), want) {
			t.Errorf("%s answers %s, want %s", message, got, want)
		}
	}
	ask(`{"type":"connection_init"}`, `connection_ack`)
	ask(`{"id":"1","type":"subscribe","payload":{"query":"{viewer{name}}"}}`, `"cost":{"requested":2,"available":59998`)
	ask(`{"id":"2","type":"subscribe","payload":{"query":"{nope}"}}`, `"cost":{"requested":0,"available":`)
	ask(`{"id":"5","type":"subscribe","payload":{"query":"{nope}"}}`, `"requestId":"`)
	ask(`{"id":"4","type":"subscribe","payload":{"query":"{`+aliases(10_000, "__typename")+`}"}}`, `"code":"TOO_COMPLEX"`)
	ask(`{"id":"3","type":"subscribe","payload":{"query":"mutation{createTechnology(input:{code:\"X\"}){technology{id}}}",`+
		`"extensions":{"headers":{"Vinculo-Dry-Run":"true"}}}}`, `"data":null,"extensions":{"cost":{"requested":502`)
}

func TestATokenSpendsItsPoints(t *testing.T) {
	s := limited(t, 1_200)
	c, other := s.Machine(t, viewer.RoleOperator), s.Machine(t, viewer.RoleAnalyst)
	const report = `{overview{openPickupOrders}}` // 1,001 points
	first := ask(t, c, report)
	if first.StatusCode != http.StatusOK || *first.cost().Available < 199 || *first.cost().Available > 1_000 {
		t.Fatalf("the first answers %d %s", first.StatusCode, first.Body)
	}
	if policy := first.Header.Get("RateLimit-Policy"); policy != `"cost";q=1200;w=60` {
		t.Errorf("RateLimit-Policy is %q", policy)
	}
	var left, full int
	if _, err := fmt.Sscanf(first.Header.Get("RateLimit"), `"cost";r=%d;t=%d`, &left, &full); err != nil || left != *first.cost().
		Available || full < 1 || full > 60 {
		t.Errorf("RateLimit is %q (%v)", first.Header.Get("RateLimit"), err)
	}
	second := ask(t, c, report)
	wait, err := strconv.Atoi(second.Header.Get("Retry-After"))
	if second.StatusCode != http.StatusTooManyRequests || err != nil || wait < 1 || wait > 60 || second.Header.Get("RateLimit") == "" {
		t.Errorf("the second answers %d, Retry-After %q", second.StatusCode, second.Header.Get("Retry-After"))
	}
	if len(second.Errors) != 1 || second.Errors[0].Code() != "RATE_LIMITED" || second.cost().Requested != 1_001 {
		t.Errorf("the second answers %s", second.Body)
	}
	if cheap := ask(t, c, `{viewer{name}}`); cheap.StatusCode != http.StatusOK {
		t.Errorf("a cheap one answers %d %s", cheap.StatusCode, cheap.Body)
	}
	if another := ask(t, other, report); another.StatusCode != http.StatusOK {
		t.Errorf("another token is answered %d", another.StatusCode)
	}
}

func TestPeopleHaveNoRateLimit(t *testing.T) {
	s := limited(t, 100)
	c := s.As(t, viewer.RoleAnalyst)
	for range 3 {
		answer := ask(t, c, `{overview{openPickupOrders}}`)
		if answer.StatusCode != http.StatusOK || answer.cost().Available != nil || answer.Header.Get("RateLimit") != "" {
			t.Fatalf("it answers %d %s", answer.StatusCode, answer.Body)
		}
	}
}

func TestGarbageCostsPoints(t *testing.T) {
	s := limited(t, 30)
	c := s.Machine(t, viewer.RoleAnalyst)
	var status []int
	for _, document := range []string{`{`, `{nope}`, `{contracts(first:101){totalCount}}`, `{viewer{name}}`} {
		status = append(status, ask(t, c, document).StatusCode)
	}
	// Ten points each: nothing is left for the last, unless the test took two seconds, in which one comes back.
	if status[0] == http.StatusTooManyRequests || status[2] == http.StatusTooManyRequests || status[3] != http.StatusTooManyRequests {
		t.Errorf("the answers are %v", status)
	}
}

func TestADocumentThatNoTokenCanPayForIsTooComplex(t *testing.T) {
	s := limited(t, 500)
	answer := ask(t, s.Machine(t, viewer.RoleAnalyst), `{overview{openPickupOrders}}`)
	if answer.Errors[0].Code() != "TOO_COMPLEX" || answer.cost().Limit != 500 || answer.Header.Get("Retry-After") != "" {
		t.Errorf("it answers %s", answer.Body)
	}
}

func TestADryRunReturnsTheCostAndDoesNothing(t *testing.T) {
	s := limited(t, 2_000)
	c := s.Machine(t, viewer.RoleAdmin)
	c.Header.Set("Vinculo-Dry-Run", "true")
	for document, requested := range map[string]int{
		`{overview{openPickupOrders}}`: 1_001, `mutation{createTechnology(input:{code:"DRY"}){userErrors{code}}}`: 506,
	} {
		answer := ask(t, c, document)
		if string(answer.Data) != "null" || len(answer.Errors) > 0 || answer.StatusCode != http.StatusOK || answer.cost().
			Requested != requested {
			t.Errorf("%s answers %d %s", document, answer.StatusCode, answer.Body)
		}
		if left := *answer.cost().Available; left < 1_998 {
			t.Errorf("%s leaves %d points", document, left)
		}
	}
	answer := ask(t, c, `{contracts(first:100){edges{node{events(first:100){totalCount}}}}}`)
	if answer.Errors[0].Code() != "TOO_COMPLEX" {
		t.Errorf("one that is too complex answers %s", answer.Body)
	}
	c.Header.Del("Vinculo-Dry-Run")
	var out struct {
		Technologies struct {
			Edges []struct{ Node struct{ Code string } }
		}
	}
	c.Get(t, `{technologies(first:100){edges{node{code}}}}`, nil, &out)
	for _, edge := range out.Technologies.Edges {
		if edge.Node.Code == "DRY" {
			t.Error("the dry run was carried out")
		}
	}
}

func TestEachLimitSaysWhatToDo(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleOperator)
	limits := gateway.LimitsOf(viewer.Viewer{Kind: viewer.KindUser, Role: viewer.RoleOperator})
	for name, tc := range map[string]struct {
		document  string
		got, most int
	}{
		"bytes":  {"{viewer{name}}" + strings.Repeat(" ", limits.Bytes), limits.Bytes + 14, limits.Bytes},
		"tokens": {"{viewer{" + times(limits.Tokens, "a§ ") + "}}", limits.Tokens + 5, limits.Tokens},
		"depth": {
			"{contracts{edges{node{" + strings.Repeat("cancellation{contract{", 8) + "id" + strings.Repeat("}}", 8) + "}}}}",
			20, limits.Depth,
		},
		"lists":   {nested(2), 1, 0},
		"aliases": {"{" + aliases(limits.Aliases+1, "viewer{name}") + "}", limits.Aliases + 1, limits.Aliases},
		"directives": {
			"{viewer{name" + strings.Repeat("@include(if:true)", limits.Directives+1) + "}}", limits.Directives + 1,
			limits.Directives,
		},
		"cost": {"{" + aliases(21, "overview{openPickupOrders}") + "}", 21_021, limits.Cost},
		"nesting": {
			"{contracts(where:" + strings.Repeat("{not:", gateway.MaxNesting) + "1", gateway.MaxNesting + 2,
			gateway.MaxNesting,
		},
		"repeated": {"{viewer{" + strings.Repeat("name ", gateway.MaxRepeated+2) + "}}", gateway.MaxRepeated + 1, gateway.MaxRepeated},
		"definitions": {
			"{viewer{name}}" + times(gateway.MaxDefinitions, "fragment f§ on Query{viewer{name}}"),
			gateway.MaxDefinitions + 1, gateway.MaxDefinitions,
		},
	} {
		a := c.Query(t, tc.document, nil)
		e := a.Errors[0].Extensions
		if a.Errors[0].Code() != "TOO_COMPLEX" || e["limit"] != name || e["requested"] != float64(tc.got) ||
			e["max"] != float64(tc.most) ||
			!strings.Contains(a.Errors[0].Message, strconv.Itoa(tc.most)) {
			t.Errorf("%s: %+v, want %d of %d", name, a.Errors[0], tc.got, tc.most)
		}
	}
	c.Header.Set("Accept-Language", "en")
	if a := c.Query(t, "{"+aliases(101, "viewer{name}")+"}", nil); !strings.HasPrefix(a.Errors[0].Message,
		"The document has 101 aliases") {
		t.Errorf("in English: %+v", a.Errors[0])
	}
}

func TestAnalystsMayAskForMoreAtOnce(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	document := "{" + aliases(30, "overview{openPickupOrders}") + "}"
	if a := s.As(t, viewer.RoleAnalyst).Query(t, document, nil); len(a.Errors) > 0 {
		t.Errorf("an analyst is answered %+v", a.Errors)
	}
	for _, role := range []viewer.Role{viewer.RoleOperator, viewer.RoleAdmin} {
		if a := s.As(t, role).Query(t, document, nil); a.Codes()[0] != "TOO_COMPLEX" {
			t.Errorf("%s is answered %v", role, a.Codes())
		}
	}
}

func TestAllMistakesOfADocumentAreReportedWithSuggestions(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAnalyst)
	a := c.Query(t, `{contrats{totalCount} viewer{nam} cities(frist:1){totalCount}}`, nil)
	text := fmt.Sprint(a.Errors)
	for _, want := range []string{`"contracts"`, `"name"`, `"first"`} {
		if !strings.Contains(text, want) {
			t.Errorf("%s doesn't suggest %s", text, want)
		}
	}
	if len(a.Errors) != 3 || a.Errors[0].Code() != "GRAPHQL_VALIDATION_FAILED" {
		t.Errorf("the errors are %+v", a.Errors)
	}
	if a := c.Query(t, "{"+times(100, "nope§ ")+"}", nil); len(a.Errors) != 10 {
		t.Errorf("of 100 mistakes %d are reported", len(a.Errors))
	}
}

// The whole schema, as GraphiQL and generators of code ask for it, costs half of what a document may.
func TestTheSchemaCanBeReadAtOnce(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	document, err := os.ReadFile("testdata/introspection.graphql")
	if err != nil {
		t.Fatal(err)
	}
	a := ask(t, s.Machine(t, viewer.RoleOperator), string(document))
	if cost := a.cost(); len(a.Errors) > 0 || len(a.Body) < 100_000 || cost.Requested < cost.Limit*4/10 ||
		cost.Requested > cost.Limit*6/10 {
		t.Errorf("%d bytes cost %d of %d points: %+v", len(a.Body), cost.Requested, cost.Limit, a.Errors)
	}
}
