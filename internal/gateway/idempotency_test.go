package gateway_test

import (
	"context"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/ent/apitoken"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

// saveQuery is the smallest mutation.
const saveQuery = `mutation($n: String!) { createSavedQuery(input: {name: $n, document: "{viewer{name}}"}) { savedQuery { id ` +
	`name } userErrors { code } } }`

const cancel = `mutation($input: CancelContractInput!) { cancelContract(input: $input) { contract { status } ` +
	`userErrors { code } } }`

// cancellable are the variables of cancellations of one contract each; before is how many cancellations there are already.
func cancellable(t *testing.T, s *apptest.Server) (all []apptest.Vars, before int) {
	t.Helper()
	sellMany(t, s)
	reason := s.Reader().CancellationReason.Query().FirstIDX(apptest.System(t))
	for _, id := range s.Reader().Contract.Query().Order(contract.ByID()).Offset(1).IDsX(apptest.System(t)) {
		all = append(all, apptest.Vars{"input": apptest.Vars{"contractId": apptest.ID(id), "reasonId": apptest.ID(reason)}})
	}
	return all, s.Reader().Cancellation.Query().CountX(apptest.System(t))
}

// kept counts the saved queries.
func kept(t *testing.T, s *apptest.Server) int {
	t.Helper()
	return s.Reader().SavedQuery.Query().CountX(apptest.System(t))
}

// wantRefused checks a refused answer and returns its message.
func wantRefused(t *testing.T, r apptest.Response, a apptest.Answer, status int, code string) string {
	t.Helper()
	if r.StatusCode != status || len(a.Errors) != 1 || a.Errors[0].Code() != code || a.Data != nil {
		t.Errorf("%d %s, want %d %s", r.StatusCode, r.Body, status, code)
		return ""
	}
	return a.Errors[0].Message
}

func TestAKeyIsOneRequestOfOneOwner(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine, person := s.Machine(t, viewer.RoleAdmin), s.As(t, viewer.RoleAdmin)
		first, _ := machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
		again, _ := machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
		if first.Header.Get("Idempotent-Replay") != "" || again.Header.Get("Idempotent-Replay") != "true" {
			t.Errorf("replayed %v, then %v", first.Header, again.Header)
		}
		for name, other := range map[string]struct {
			document string
			n        string
		}{"variables": {saveQuery, "b"}, "document": {saveQuery + " ", "a"}} {
			r, a := machine.Keyed(t, "1", other.document, apptest.Vars{"n": other.n})
			if said := wantRefused(t, r, a, http.StatusUnprocessableEntity, "IDEMPOTENCY_KEY_MISMATCH"); !strings.HasPrefix(said,
				"Esta Idempotency-Key já foi usada") {
				t.Errorf("other %s: %s", name, said)
			}
		}
		for _, c := range []*apptest.Client{person, s.Machine(t, viewer.RoleOperator)} {
			if r, a := c.Keyed(t, "1", saveQuery, apptest.Vars{"n": "b"}); len(a.Errors) > 0 || r.Header.Get("Idempotent-Replay") != "" {
				t.Errorf("another owner gets %s", r.Body)
			}
		}
		if n := kept(t, s); n != 3 {
			t.Errorf("%d queries are kept, want 3", n)
		}
	})
}

// A token that replaces another goes on where that one was.
func TestAKeyOutlivesTheToken(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		old := s.Machine(t, viewer.RoleAdmin)
		old.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
		// The one name twice: this is how tokens are rotated.
		fresh := s.Machine(t, viewer.RoleAdmin)
		id := s.Reader().ApiToken.Query().Order(apitoken.ByID()).FirstIDX(apptest.System(t))
		if err := s.Auth.RevokeToken(apptest.System(t), s.Events, id); err != nil {
			t.Fatal(err)
		}
		if a := old.Query(t, "{viewer{name}}", nil); a.Status != http.StatusUnauthorized {
			t.Errorf("the old token is answered %d", a.Status)
		}
		if r, _ := fresh.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"}); r.Header.Get("Idempotent-Replay") != "true" ||
			kept(t, s) != 1 {
			t.Errorf("the new token gets %s, %d queries", r.Body, kept(t, s))
		}
	})
}

// An answer may hold a secret, so a token that may do less than the one that got it doesn't get it too.
func TestAnAnswerIsNotForThoseWhoMayDoLess(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		const endpoint = `mutation { createWebhookEndpoint(input: {name: "ERP", url: "https://example.com/"}) { secret ` +
			`userErrors { code } } }`
		first, a := s.MachineCalled(t, "Parceiro", viewer.ScopeIntegrationsWrite).Keyed(t, "1", endpoint, nil)
		if len(a.Errors) > 0 || !strings.Contains(string(first.Body), "whsec_") {
			t.Fatalf("%s", first.Body)
		}
		r, a := s.MachineCalled(t, "Parceiro", viewer.ScopeContractsRead).Keyed(t, "1", endpoint, nil)
		wantRefused(t, r, a, http.StatusOK, "FORBIDDEN")
	})
}

func TestBadKeysChangeNothing(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine := s.Machine(t, viewer.RoleAdmin)
		for _, keys := range [][]string{{""}, {strings.Repeat("x", 256)}, {"chave-é"}, {"1", "2"}} {
			machine.Header["Idempotency-Key"] = keys
			if a := machine.Query(t, saveQuery, apptest.Vars{"n": "a"}); fmt.Sprint(a.Codes()) != "[BAD_USER_INPUT]" {
				t.Errorf("%q is answered %+v", keys, a)
			}
		}
		if n := kept(t, s); n != 0 {
			t.Errorf("%d queries are kept", n)
		}
		machine.Header["Idempotency-Key"] = []string{strings.Repeat("~", 255)}
		machine.Get(t, saveQuery, apptest.Vars{"n": "a"}, nil)
	})
}

func TestAMachineCancelsWithAKeyOnly(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine := s.Machine(t, viewer.RoleOperator)
		inputs, before := cancellable(t, s)
		v := inputs[0]
		hidden := `mutation($input: CancelContractInput!) { ...more } fragment more on Mutation { ... on Mutation { x: ` +
			`cancelContract(input: $input) { userErrors { code } } } }`
		for _, document := range []string{cancel, hidden} {
			r, a := machine.Keyed(t, "", document, v)
			said := wantRefused(t, r, a, http.StatusBadRequest, "IDEMPOTENCY_KEY_REQUIRED")
			if said != "Com token, cancelContract pede o cabeçalho Idempotency-Key." {
				t.Errorf("said %q", said)
			}
		}
		if n := s.Reader().Cancellation.Query().CountX(apptest.System(t)) - before; n != 0 {
			t.Errorf("%d cancellations without a key", n)
		}
		for i := range 2 {
			r, a := machine.Keyed(t, "1", cancel, v)
			if len(a.Errors) > 0 || !strings.Contains(string(a.Data), `"CANCELLED"`) ||
				(r.Header.Get("Idempotent-Replay") == "true") != (i == 1) {
				t.Errorf("time %d: %s", i, r.Body)
			}
		}
		if n := s.Reader().Cancellation.Query().CountX(apptest.System(t)) - before; n != 1 {
			t.Errorf("%d cancellations", n)
		}
		// Somebody in front of a screen sees what became of it.
		s.As(t, viewer.RoleAdmin).Get(t, cancel, inputs[1], nil)
	})
}

// With a key, what an operation asks for happens all or not at all; and when it doesn't, the key is free.
func TestAnOperationWithAKeyIsOneTransaction(t *testing.T) {
	const two = `mutation { a: createSavedQuery(input: {name: "a", document: "{viewer{name}}"}) { savedQuery { name }
		userErrors { code } }
		b: %s }`
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		operator := s.As(t, viewer.RoleOperator)
		failing := fmt.Sprintf(two, `revokeApiToken(input: {id: "1"}) { userErrors { code } }`)
		if _, a := operator.Keyed(t, "1", failing, nil); fmt.Sprint(a.Codes()) != "[FORBIDDEN]" || kept(t, s) != 0 {
			t.Errorf("an operation with an error: %+v, %d queries", a, kept(t, s))
		}
		// A refusal is an answer, and undoes only what it refuses.
		refused := fmt.Sprintf(two, `createSavedQuery(input: {name: "", document: "{viewer{name}}"}) { savedQuery { name } `+
			`userErrors { code } }`)
		for i := range 2 {
			_, a := operator.Keyed(t, "1", refused, nil)
			const want = `{"a":{"savedQuery":{"name":"a"},"userErrors":[]},"b":{"savedQuery":null,"userErrors":[{"code":"INVALID"}]}}`
			if string(a.Data) != want || kept(t, s) != 1 {
				t.Errorf("time %d: %s, %d queries", i, a.Data, kept(t, s))
			}
		}
	})
}

// pause makes the first saved query stop in the middle of its transaction until it is released, and signals when it is there.
func pause(s *apptest.Server) (there, release chan struct{}) {
	there, release = make(chan struct{}), make(chan struct{})
	var stopped atomic.Bool
	s.SavedQueries.Check = func(context.Context, string) error {
		if stopped.CompareAndSwap(false, true) {
			close(there)
			<-release
		}
		return nil
	}
	return there, release
}

func TestARequestInProgressIsNotStartedAgain(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine := s.Machine(t, viewer.RoleAdmin)
		there, release := pause(s)
		first := make(chan apptest.Answer, 1)
		go func() {
			defer close(first)
			_, a := machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
			first <- a
		}()
		<-there
		r, a := machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
		said := wantRefused(t, r, a, http.StatusConflict, "IDEMPOTENCY_IN_PROGRESS")
		if !strings.Contains(said, "em andamento") || r.Header.Get("Retry-After") != "1" {
			t.Errorf("said %q, %v", said, r.Header)
		}
		r, a = machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "b"})
		wantRefused(t, r, a, http.StatusUnprocessableEntity, "IDEMPOTENCY_KEY_MISMATCH")
		close(release)
		done := <-first
		r, a = machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
		if string(a.Data) != string(done.Data) || r.Header.Get("Idempotent-Replay") != "true" || kept(t, s) != 1 {
			t.Errorf("afterwards %s, first %s, %d queries", r.Body, done.Data, kept(t, s))
		}
	})
}

// A process that dies in the midst of a request leaves nothing.
func TestTheRequestOfADeadProcessIsCarriedOutByTheNext(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine, check := s.Machine(t, viewer.RoleAdmin), s.SavedQueries.Check
		var died atomic.Bool
		s.SavedQueries.Check = func(ctx context.Context, document string) error {
			if died.CompareAndSwap(false, true) {
				runtime.Goexit() // nothing of the request goes on after this
			}
			return check(ctx, document)
		}
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql",
			strings.NewReader(string(apptest.Marshal(t, map[string]any{"query": saveQuery, "variables": apptest.Vars{"n": "a"}}))))
		if err != nil {
			t.Fatal(err)
		}
		request.Header = http.Header{
			"Content-Type": {"application/json"}, "Authorization": machine.Header["Authorization"], "Idempotency-Key": {"1"},
		}
		if response, err := http.DefaultTransport.RoundTrip(request); err == nil {
			_ = response.Body.Close()
			t.Fatalf("the dead process answers %d", response.StatusCode)
		}
		for i := range 2 {
			r, _ := machine.Keyed(t, "1", saveQuery, apptest.Vars{"n": "a"})
			if (r.Header.Get("Idempotent-Replay") == "true") != (i == 1) || kept(t, s) != 1 {
				t.Errorf("time %d: %s, %d queries", i, r.Body, kept(t, s))
			}
		}
	})
}

// Over WebSocket an operation brings its key in its extensions.
func TestAKeyOverWebSocket(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		h := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			r.URL.Path = "/graphql"
			s.Handler().ServeHTTP(w, r)
		})
		f := connect(t, h, s.Machine(t, viewer.RoleAdmin).Header)
		f.send(`{"type":"connection_init"}`)
		f.want("connection_ack")
		const subscribe = `{"id":"%d","type":"subscribe","payload":{"query":"mutation{createSavedQuery(input:{name:\"%s\",` +
			`document:\"{viewer{name}}\"}){savedQuery{id}}}","extensions":{"headers":{"Idempotency-Key":"1"}}}}`
		for i, n := range []string{"a", "a", "b"} {
			f.send(fmt.Sprintf(subscribe, i, n))
			if n == "b" {
				f.want("IDEMPOTENCY_KEY_MISMATCH")
				break
			}
			f.want(`"savedQuery":{"id"`)
			f.want("complete")
		}
		if n := kept(t, s); n != 1 {
			t.Errorf("%d queries are kept", n)
		}
	})
}

// Requests with keys of their own don't stand in each other's way, though each is one long transaction.
func TestManyMachinesCancelAtOnceWithKeys(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		machine := s.Machine(t, viewer.RoleOperator)
		inputs, before := cancellable(t, s)
		var wait sync.WaitGroup
		for i := range 16 {
			wait.Go(func() {
				if r, a := machine.Keyed(t, fmt.Sprint(i), cancel, inputs[i]); len(a.Errors) > 0 ||
					!strings.Contains(string(a.Data), `"CANCELLED"`) {
					t.Errorf("request %d: %s", i, r.Body)
				}
			})
		}
		wait.Wait()
		if n := s.Reader().Cancellation.Query().CountX(apptest.System(t)) - before; n != 16 {
			t.Errorf("%d cancellations", n)
		}
	})
}

// What is kept of an answer must not hold the token: only fingerprints of tokens are kept.
func TestAKeyDoesntAnswerATokenAgain(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.As(t, viewer.RoleAdmin)
		c.Header.Set("Idempotency-Key", "k")
		const create = `mutation{createApiToken(input:{name:"x",scopes:["contracts:read"]}){apiToken{id} secret userErrors{code}}}`
		first, again := string(c.Query(t, create, nil).Data), string(c.Query(t, create, nil).Data)
		before, token, found := strings.Cut(first, `"vnc_`)
		if !found || again != before+"null"+token[strings.Index(token, `"`)+1:] {
			t.Errorf("first %s, then %s", first, again)
		}
	})
}
