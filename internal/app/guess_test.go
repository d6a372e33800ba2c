package app_test

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// waysToAsk are the documents that reveal whether a customer's CPF begins like a guess.
var waysToAsk = map[string]func(guess taxid.ID) (document, value string){
	"by a beginning": func(guess taxid.ID) (string, string) {
		return `query($v:String){customers(where:{documentHasPrefix:$v}){totalCount}}`, guess.Raw()[:5]
	},
	"by the whole": func(guess taxid.ID) (string, string) {
		return `query($v:String){customers(where:{document:$v}){totalCount}}`, guess.Raw()
	},
	"by a search": func(guess taxid.ID) (string, string) {
		return `query($v:String){contracts(where:{hasCustomerWith:{search:$v}}){totalCount}}`, guess.Format()
	},
}

// fittingCPFs are CPFs that fit a mask, up to a number.
func fittingCPFs(t *testing.T, mask string, most int) (fitting []taxid.ID) {
	t.Helper()
	shown := strings.NewReplacer(".", "", "-", "").Replace(mask)
	hidden := strings.Count(shown[:9], "*")
	if hidden < 6 {
		t.Fatalf("%s hides %d digits that can't be computed", mask, hidden)
	}
	for n := 0; len(fitting) < most; n++ {
		digits, body := fmt.Sprintf("%0*d", hidden, n), ""
		for _, r := range shown[:9] {
			if r != '*' {
				body += string(r)
				continue
			}
			body, digits = body+digits[:1], digits[1:]
		}
		if id, err := taxid.CompleteCPF(body); err == nil {
			fitting = append(fitting, id)
		}
	}
	return fitting
}

// A viewer who may not see documents guesses the CPF of a customer whose mask they see. Formerly, the 530th query revealed it.
func TestACPFCantBeGuessed(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		const document = "529.982.247-25"
		s.As(t, viewer.RoleAdmin).Get(t, `mutation($d:String!){createCustomer(input:{name:"Ana",document:$d}){userErrors{code}}}`,
			apptest.Vars{"d": document}, nil)
		for name, ask := range waysToAsk {
			c, asked := s.MachineWith(t, viewer.ScopeContractsRead, viewer.ScopeContractsCancel), 0
			var seen struct {
				Customers struct {
					Edges []struct{ Node struct{ Document string } }
				}
			}
			c.Get(t, `{customers{edges{node{document}}}}`, nil, &seen)
			var last apptest.Answer
			for _, guess := range fittingCPFs(t, seen.Customers.Edges[0].Node.Document, 1_000) {
				query, value := ask(guess)
				if last = c.Query(t, query, apptest.Vars{"v": value}); len(last.Errors) > 0 {
					break
				}
				asked++
			}
			if asked > registry.LooksPerMinute+1 || len(last.Errors) == 0 {
				t.Errorf("%s: %d guesses were answered, then %s %+v", name, asked, last.Data, last.Errors)
			}
			if looks := looksOf(t, s, c); asked > 0 && len(looks) != asked {
				t.Errorf("%s: %d guesses were answered and %d logged", name, asked, len(looks))
			}
		}
	})
}

// looksOf are the subjects of the looks that a client's machine has made.
func looksOf(t *testing.T, s *apptest.Server, c *apptest.Client) (subjects []*int) {
	t.Helper()
	name := c.Map(t, `{viewer{name}}`, nil)["viewer"].(map[string]any)["name"].(string)
	for _, e := range s.Reader().Event.Query().Where(event.TypeEQ(event.TypeCUSTOMER_DOCUMENT_SEARCHED), event.ActorName(name)).
		AllX(apptest.System(t)) {
		subjects = append(subjects, e.SubjectID)
		if found := e.Data["found"]; len(e.Data) != 1 || found != (e.SubjectID != nil) {
			t.Errorf("a look tells %v of %v", e.Data, e.SubjectID)
		}
	}
	return subjects
}

// One rule holds for all ways of asking by a document.
func TestAskingByDocuments(t *testing.T) {
	const whole, part = "52998224725", "529.982"
	questions := map[string]string{
		"a list": `query($s:String $d:String){customers(where:{or:[{document:$d} {search:$s}]}){totalCount}}`,
		"another record's": `query($s:String $d:String){contracts(where:{not:{hasCustomerWith:{or:[{document:$d} ` +
			`{search:$s}]}}}){totalCount}}`,
		"a nested list": `query($s:String $d:String){customers(first:1){` +
			`edges{node{contracts{events(where:{hasContractWith:{hasCustomerWith:{or:[{document:$d} {search:$s}]}}}){totalCount}}}}}}`,
		"the counts": `query($s:String $d:String){contractStats(groupBy:[],where:{hasCustomerWith:{or:[{document:$d} ` +
			`{search:$s}]}}){total{contracts}}}`,
		"a batch's filter": `mutation($s:String $d:String){createCancellationBatch(input:{reasonId:1,dryRun:true,` +
			`where:{hasCustomerWith:{or:[{document:$d} {search:$s}]}}}){userErrors{code}}}`,
		"an export's filter": `mutation($d:String){createExport(input:{list:"customers",columns:["name"],format:CSV,` +
			`where:{document:$d}}){userErrors{code}}}`,
		"an export's search": `mutation($s:String){createExport(input:{list:"customers",columns:["name"],format:CSV,` +
			`where:{search:$s}}){userErrors{code}}}`,
	}
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		s.As(t, viewer.RoleAdmin).Get(t, `mutation($d:String!){createCustomer(input:{name:"Ana",document:$d}){userErrors{code}}}`,
			apptest.Vars{"d": whole}, nil)
		for name, question := range questions {
			may, mayNot := s.MachineWith(t, viewer.ScopeContractsCancel, viewer.ScopeContractsWrite),
				s.MachineWith(t, viewer.ScopeContractsCancel)
			for _, c := range []*apptest.Client{may, mayNot} {
				c.Header.Set("Idempotency-Key", rand.Text())
				for range 2 { // the next page is no other look
					if a := c.Query(t, question, apptest.Vars{"d": whole, "s": whole}); len(a.Errors) > 0 {
						t.Errorf("%s, by a whole document: %+v", name, a.Errors)
					}
				}
			}
			if looks := looksOf(t, s, may); len(looks) != 0 {
				t.Errorf("%s: %d looks of somebody who may see documents", name, len(looks))
			}
			if looks := looksOf(t, s, mayNot); len(looks) != 1 || looks[0] == nil {
				t.Errorf("%s: the looks are %v", name, looks)
			}
			mayNot.Header.Set("Idempotency-Key", rand.Text())
			if a := mayNot.Query(t, question, apptest.Vars{"d": "5299822472", "s": part}); strings.Contains(question, "$d") &&
				!slices.Equal(a.Codes(), []string{"BAD_USER_INPUT"}) {
				t.Errorf("%s, by a part: %s %+v", name, a.Data, a.Errors)
			}
			// A number passes for a text where a text is asked for, so it is held to the same rule.
			mayNot.Header.Set("Idempotency-Key", rand.Text())
			if a := mayNot.Query(t, question, apptest.Vars{
				"d": json.Number("5299822472"),
				"s": json.Number("5299822472"),
			}); strings.Contains(question, "$d") && !slices.Equal(a.Codes(), []string{"BAD_USER_INPUT"}) {
				t.Errorf("%s, by a part as a number: %s %+v", name, a.Data, a.Errors)
			}
		}
		c := s.Machine(t, viewer.RoleAnalyst)
		for name, vars := range map[string]apptest.Vars{
			"$w": {"w": apptest.Vars{"documentHasPrefix": json.Number("52998")}}, "{documentHasPrefix:$p}": {"p": json.Number("52998")},
		} {
			question := "query($w:CustomerWhereInput){customers(where:" + name + "){totalCount}}"
			if vars["p"] != nil {
				question = "query($p:String){customers(where:" + name + "){totalCount}}"
			}
			if a := c.Query(t, question, vars); !slices.Equal(a.Codes(), []string{"BAD_USER_INPUT"}) {
				t.Errorf("by a beginning as a number in %s: %s %+v", name, a.Data, a.Errors)
			}
		}
		found := func(c *apptest.Client) float64 {
			return c.Map(t, `query($s:String){customers(where:{search:$s}){totalCount}}`,
				apptest.Vars{"s": part})["customers"].(map[string]any)["totalCount"].(float64)
		}
		if n := found(s.Machine(t, viewer.RoleOperator)); n != 1 {
			t.Errorf("an operator finds %v by a part", n)
		}
		if n := found(s.Machine(t, viewer.RoleAnalyst)); n != 0 {
			t.Errorf("an analyst finds %v by a part", n)
		}
	})
}

// Whoever mistypes a whole number learns that, and nothing of it is counted or logged.
func TestAFullNumberThatIsntValidIsReported(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.MachineWith(t, viewer.ScopeContractsRead)
		c.Header.Set("Accept-Language", "en")
		for document, want := range map[string]string{
			"529.982.247-24": "isn't valid: check its digits", "11111111111": "isn't valid: check its digits",
			"11.222.333/0001-80": "isn't valid: check its digits", "529.982.247": "Enter the whole CPF or CNPJ",
		} {
			a := c.Query(t, `query($d:String){customers(where:{document:$d}){totalCount}}`, apptest.Vars{"d": document})
			if len(a.Errors) != 1 || !strings.Contains(a.Errors[0].Message, want) || !slices.Equal(a.Codes(), []string{"BAD_USER_INPUT"}) {
				t.Errorf("%s: %+v", document, a.Errors)
			}
		}
		if looks := looksOf(t, s, c); len(looks) != 0 {
			t.Errorf("%d looks are logged", len(looks))
		}
	})
}

// A machine's tokens share what it may ask, and learn when they may ask again.
func TestManyLookUpsAreRefusedForAWhile(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		tokens := []*apptest.Client{
			s.MachineCalled(t, "URA", viewer.ScopeContractsRead),
			s.MachineCalled(t, "URA", viewer.ScopeContractsRead),
		}
		fitting := fittingCPFs(t, "***.982.***-**", registry.LooksPerMinute+2)
		var a apptest.Answer
		for i, guess := range fitting {
			a = tokens[i%2].Query(t, `query($d:String){customers(where:{document:$d}){totalCount}}`, apptest.Vars{"d": guess.Raw()})
		}
		if !slices.Equal(a.Codes(), []string{"RATE_LIMITED"}) || a.Status != http.StatusTooManyRequests {
			t.Fatalf("%d %+v", a.Status, a.Errors)
		}
		if wait, _ := a.Errors[0].Extensions["retryAfter"].(float64); wait < 1 || wait > 12 {
			t.Errorf("retryAfter is %v", wait)
		}
		// What was asked before is known, and what others ask is no business of theirs.
		tokens[0].Get(t, `query($d:String){customers(where:{document:$d}){totalCount}}`, apptest.Vars{"d": fitting[0].Raw()}, nil)
		s.MachineWith(t, viewer.ScopeContractsRead).
			Get(t, `query($d:String){customers(where:{document:$d}){totalCount}}`, apptest.Vars{"d": fitting[0].Raw()}, nil)
	})
}
