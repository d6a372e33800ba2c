package gateway_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestADryRunThatIsMisspeltIsNotCarriedOut(t *testing.T) {
	s := limited(t, 60_000)
	c := s.Machine(t, viewer.RoleOperator)
	for _, values := range [][]string{{"1"}, {"yes"}, {"on"}, {"?1"}, {""}, {"true", "true"}, {"false", "true"}} {
		c.Header["Vinculo-Dry-Run"] = values
		if a := ask(t, c, `mutation{createTechnology(input:{code:"DRY"}){technology{id}}}`); len(a.Errors) != 1 ||
			a.Errors[0].Code() != "BAD_USER_INPUT" {
			t.Errorf("%q answers %s", values, a.Body)
		}
	}
	c.Header.Set("Vinculo-Dry-Run", "false")
	if a := ask(t, c, `mutation{createTechnology(input:{code:"DRY"}){technology{id} userErrors{code}}}`); !strings.Contains(
		string(a.Data), `"userErrors":[]`) {
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
	f := c.Follow(t, `subscription{events(after:"`+list.Events.Edges[0].Node.LogCursor+
		`"){subjectID contract{events(first:100){edges{node{id}}}}}}`)
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
	for i, path := range []string{
		"/exports/dici/48530335000148/2026-05.csv", "/exports/files/1/x.csv",
		"/exports/cancellation-batches/1/refused.csv",
	} {
		r := c.Do(t, http.MethodGet, path, "", nil)
		if policy := r.Header.Get("RateLimit-Policy"); policy == "" {
			t.Errorf("%s doesn't tell the limit", path)
		}
		if refused := r.StatusCode == http.StatusTooManyRequests; refused != (i == 2) || refused &&
			(r.Header.Get("Retry-After") == "" || !strings.Contains(string(r.Body), `"RATE_LIMITED"`)) {
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

func TestRefusalsBeforeTheAPIReportTheirCostToo(t *testing.T) {
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
