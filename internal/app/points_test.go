package app_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestADryRunThatIsMisspeltIsNotCarriedOut(t *testing.T) {
	s := limited(t, 60_000)
	c := s.Machine(t, viewer.RoleOperator)
	for _, values := range [][]string{{"1"}, {"yes"}, {"on"}, {"?1"}, {""}, {"true", "true"}, {"false", "true"}} {
		c.Header["Vinculo-Dry-Run"] = values
		if a := ask(t, c, `mutation{createTechnology(input:{code:"DRY"}){technology{id}}}`); len(a.Errors) != 1 || a.Errors[0].Code() != "BAD_USER_INPUT" {
			t.Errorf("%q answers %s", values, a.Body)
		}
	}
	c.Header.Set("Vinculo-Dry-Run", "false")
	if a := ask(t, c, `mutation{createTechnology(input:{code:"DRY"}){technology{id} userErrors{code}}}`); !strings.Contains(string(a.Data), `"userErrors":[]`) {
		t.Errorf("false answers %s", a.Body)
	}
}

// Each message executes the selection: a stream would otherwise be the way around the limit.
func TestAStreamPaysForEachOfItsMessages(t *testing.T) {
	s := limited(t, 3_000)
	c := s.Machine(t, viewer.RoleAnalyst)
	var list listedEvents
	s.Write(t, appendEvent(s, 1))
	c.Get(t, newestEvents, nil, &list)
	for i := range 3 {
		s.Write(t, appendEvent(s, i+2))
	}
	f := c.Follow(t, `subscription{events(after:"`+list.Events.Edges[0].Node.LogCursor+`"){subjectID contract{events(first:100){edges{node{id}}}}}}`)
	var left []int
	for range 3 {
		var available int
		_, cost, _ := strings.Cut(f.Next(t), `"cost":{"requested":`)
		var requested int
		if _, err := fmt.Sscanf(cost, `%d,"available":%d`, &requested, &available); err != nil || requested < 300 {
			t.Fatalf("%v in %s", err, cost)
		}
		left = append(left, available+requested*len(left))
	}
	// What came back meanwhile is less than one message costs.
	if left[1]-left[0] > 250 || left[2]-left[0] > 250 {
		t.Errorf("all messages together leave %v points", left)
	}
}

func TestDownloadsCostPoints(t *testing.T) {
	s := limited(t, 2_100)
	c := s.Machine(t, viewer.RoleAnalyst)
	for i, path := range []string{"/exports/dici/48530335000148/2026-05.csv", "/exports/files/1/x.csv", "/exports/cancellation-batches/1/refused.csv"} {
		r := c.Do(t, http.MethodGet, path, "", nil)
		if policy := r.Header.Get("RateLimit-Policy"); policy == "" {
			t.Errorf("%s doesn't tell the limit", path)
		}
		if refused := r.StatusCode == http.StatusTooManyRequests; refused != (i == 2) || refused && (r.Header.Get("Retry-After") == "" || !strings.Contains(string(r.Body), `"RATE_LIMITED"`)) {
			t.Errorf("%s answers %d %s", path, r.StatusCode, r.Body)
		}
	}
	if r := s.As(t, viewer.RoleAnalyst).Do(t, http.MethodGet, "/exports/files/1/x.csv", "", nil); r.Header.Get("RateLimit") != "" {
		t.Error("people are limited")
	}
}

// What a key or a method speaks against isn't carried out, and costs what a rejection costs.
func TestWhatIsNotCarriedOutCostsLittle(t *testing.T) {
	s := limited(t, 60_000)
	c := s.Machine(t, viewer.RoleAdmin)
	spent := func(p priced) int { return 60_000 - *p.cost().Available }
	required := ask(t, c, `mutation{cancelContract(input:{contractId:1,reasonId:2}){userErrors{code}}}`)
	if required.Errors[0].Code() != "IDEMPOTENCY_KEY_REQUIRED" || spent(required) > 10 {
		t.Errorf("%d points for %s", spent(required), required.Body)
	}
	got := read(t, c.Do(t, "GET", "/graphql?query=mutation{__typename}", "", nil))
	if got.StatusCode != http.StatusMethodNotAllowed || spent(got) > 20 {
		t.Errorf("%d points for %s", spent(got), got.Body)
	}
	// A dry run pays one point, so no more is given back.
	c.Header.Set("Vinculo-Dry-Run", "true")
	if dry := read(t, c.Do(t, "GET", "/graphql?query=mutation{__typename}", "", nil)); spent(dry) < spent(got) {
		t.Errorf("a dry run gives back %d points", spent(got)-spent(dry))
	}
}

func TestRefusalsBeforeTheApiTellTheirCostToo(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	for name, header := range map[string]http.Header{
		"a token that isn't valid": {"Authorization": {"Bearer vnc_x"}},
		"a page of another origin": {"Origin": {"https://evil.example"}, "Sec-Fetch-Site": {"cross-site"}},
	} {
		c := s.Anonymous()
		c.Header = header
		p := ask(t, c, `{viewer{name}}`)
		if p.StatusCode < 400 || p.cost().Available != nil || !strings.Contains(string(p.Body), `"requestId":"`) {
			t.Errorf("%s answers %d %s", name, p.StatusCode, p.Body)
		}
	}
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

// The right to manage users isn't the way to all other rights.
func TestNobodyTrustsAnotherWithMoreThanTheyMay(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		admin, analyst := s.User(t, viewer.RoleAdmin), s.User(t, viewer.RoleAnalyst)
		c := s.MachineWith(t, viewer.ScopeUsersWrite, viewer.ScopeDICIRead)
		for document, want := range map[string]string{
			`mutation{createUser(input:{email:"x@example.com",name:"X",role:ADMIN,password:"correct horse"}){userErrors{code field}}}`:   `"FORBIDDEN","field":["input","role"]`,
			`mutation{updateUser(input:{id:` + apptest.ID(analyst.ID) + `,role:OPERATOR}){userErrors{code field}}}`:                      `"FORBIDDEN","field":["input","role"]`,
			`mutation{updateUser(input:{id:` + apptest.ID(admin.ID) + `,active:false}){userErrors{code field}}}`:                         `"FORBIDDEN","field":["input","id"]`,
			`mutation{createUser(input:{email:"y@example.com",name:"Y",role:ANALYST,password:"correct horse"}){userErrors{code field}}}`: `"userErrors":[]`,
		} {
			if a := c.Query(t, document, nil); !strings.Contains(string(a.Data), want) {
				t.Errorf("%s answers %+v", document, a)
			}
		}
	})
}

func TestAnExportIsNotForWhoMayDoLessNow(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.MachineCalled(t, "coletor", viewer.ScopeUsersWrite)
		e, file := download(t, s, c, apptest.Vars{"list": "users", "columns": []string{"email"}, "format": "CSV"})
		if file.StatusCode != http.StatusOK {
			t.Fatalf("the file: %d %s", file.StatusCode, file.Body)
		}
		less := s.MachineCalled(t, "coletor", viewer.ScopeContractsRead)
		if r := less.Do(t, http.MethodGet, *e.FilePath, "", nil); r.StatusCode != http.StatusForbidden || !strings.Contains(string(r.Body), `"requestId":"`) {
			t.Errorf("a token of fewer scopes gets %d %s", r.StatusCode, r.Body)
		}
	})
}

// An open stream asks every half minute whether it may go on: that isn't a use of the session.
func TestLookingWhetherSomebodyIsSignedInKeepsNoSessionAlive(t *testing.T) {
	s := apptest.Start(t, "sqlite")
	c := s.As(t, viewer.RoleAnalyst)
	soon := s.DB.Now().Add(time.Minute)
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		return tx.Session.Update().SetExpiresAt(soon).Exec(ctx)
	})
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.AddCookie(c.Cookie)
	if !s.Auth.StillSignedIn(r) {
		t.Fatal("the session is over")
	}
	s.Auth.Close() // once what it does beside has been done
	if ends := s.Reader().Session.Query().OnlyX(apptest.System(t)).ExpiresAt; !ends.Equal(soon) {
		t.Errorf("the session's end moved from %s to %s", soon, ends)
	}
}
