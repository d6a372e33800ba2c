package app_test

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// bases are the CNPJs of the provider's two branches.
var bases = [2]string{"06123456700100", "48530335000148"}

// provider is a provider's base, made and asked through the API, at a time that the test sets.
type provider struct {
	*testing.T
	*apptest.Client
	now *atomic.Int64
	// branches and plans are ids; contracts and logins, of one customer each, are too.
	branches, plans, customers, contracts, logins []string
	reason                                        string
	requests                                      int
}

// onPaper is a date as the clocks in São Paulo show it.
func onPaper(local string) time.Time {
	at, err := time.ParseInLocation("2006-01-02 15:04", local, domain.SaoPaulo)
	if err != nil {
		panic(err)
	}
	return at
}

// eachProvider runs the test on both engines, with a base of two branches, two plans and six contracts with a login each, that
// began in 2025.
func eachProvider(t *testing.T, today string, f func(p *provider)) {
	t.Helper()
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			p := &provider{T: t, now: &atomic.Int64{}}
			p.at(today)
			s := apptest.Start(t, engine, app.WithDatabase(database.WithClock(func() time.Time { return time.Unix(p.now.Load(), 0).UTC() })))
			p.Client = s.Machine(t, viewer.RoleAdmin)
			p.reason = apptest.ID(s.Reader().CancellationReason.Query().FirstIDX(apptest.System(t)))
			p.does("updateParameters", apptest.Vars{"keepLoginLink": true, "checkOpenComodatos": true, "inactivateCustomer": false}, "")
			for i, cnpj := range bases {
				p.branches = append(p.branches, p.does("createBranch", apptest.Vars{"name": "Filial", "cnpj": cnpj}, "branch"))
				p.plans = append(p.plans, p.does("createPlan", apptest.Vars{
					"code": fmt.Sprint("P", i), "name": "Plano", "speedMbps": 300 * (i + 1), "medium": "FIBRA", "technology": "FTTH",
				}, "plan"))
			}
			for i := range 6 {
				p.adds(i, "2025-02-10 10:00")
			}
			f(p)
		})
	}
}

// document is a CPF of the provider's own invention.
func (p *provider) document(i int) string {
	id, err := taxid.CompleteCPF(fmt.Sprintf("%09d", 100_000_000+i))
	if err != nil {
		p.Fatal(err)
	}
	return id.Raw()
}

// at sets the time.
func (p *provider) at(local string) { p.now.Store(onPaper(local).Unix()) }

// adds makes a customer with a contract and a login in service since a time.
func (p *provider) adds(i int, since string) {
	p.Helper()
	customer := p.does("createCustomer", apptest.Vars{"name": "Ana", "document": p.document(i)}, "customer")
	contract := p.does("createContract", apptest.Vars{
		"number": fmt.Sprint("K", i), "customerId": customer, "planId": p.plans[i%2], "branchId": p.branches[i%2],
		"activatedAt": onPaper(since),
		"address":     apptest.Vars{"cityIbgeCode": 3106200, "zone": "URBANO"},
	}, "contract")
	login := p.does("createLogin", apptest.Vars{"contractId": contract, "username": fmt.Sprint("u", i), "activatedAt": onPaper(since)},
		"login")
	p.customers, p.contracts, p.logins = append(p.customers, customer), append(p.contracts, contract), append(p.logins, login)
}

// does carries out a mutation that isn't refused, and answers the id of what the payload names.
func (p *provider) does(mutation string, input apptest.Vars, record string) string {
	p.Helper()
	fields := ""
	if record != "" {
		fields = record + "{id}"
	}
	done := p.sends(mutation, input, fields)
	if errors := done["userErrors"].([]any); len(errors) > 0 {
		p.Fatalf("%s: %v", mutation, errors)
	}
	if record == "" {
		return ""
	}
	return done[record].(map[string]any)["id"].(string)
}

// tries carries out a mutation and answers why it was refused, by code and field; nothing, when it wasn't.
func (p *provider) tries(mutation string, input apptest.Vars) string {
	p.Helper()
	for _, e := range p.sends(mutation, input, "")["userErrors"].([]any) {
		refused := e.(map[string]any)
		field := refused["field"].([]any)
		return fmt.Sprint(refused["code"], " ", field[len(field)-1])
	}
	return ""
}

// sends sends a mutation and answers its payload, with the fields.
func (p *provider) sends(mutation string, input apptest.Vars, fields string) map[string]any {
	p.Helper()
	p.requests++
	p.Header.Set("Idempotency-Key", fmt.Sprint("past-", p.requests))
	defer p.Header.Del("Idempotency-Key")
	document := fmt.Sprintf("mutation($i:%sInput!){done:%s(input:$i){userErrors{code message field} %s}}",
		strings.ToUpper(mutation[:1])+mutation[1:], mutation, fields)
	return p.Map(p, document, apptest.Vars{"i": input})["done"].(map[string]any)
}

const reportFields = `{rows{city{ibgeCode} customerType zone medium product technology speedMbps accesses}
	changesSinceClosing{accessesBefore accessesAfter} withoutLoginData{totalCount}}`

// declares is what each of the months, from one to another one, declares at both branches.
func (p *provider) declares(from, to string) (months []string) {
	p.Helper()
	last := onPaper(to + "-01 12:00")
	for month := onPaper(from + "-01 12:00"); !month.After(last); month = month.AddDate(0, 1, 0) {
		var document strings.Builder
		for i, cnpj := range bases {
			fmt.Fprintf(&document, "b%d:diciReport(cnpj:%q,year:%d,month:%d)%s ", i, cnpj, month.Year(), month.Month(), reportFields)
		}
		a := p.Query(p, "{"+document.String()+"}", nil)
		if len(a.Errors) > 0 {
			p.Fatal(a.Errors)
		}
		months = append(months, month.Format("2006-01")+" "+string(a.Data))
	}
	return months
}

func (p *provider) closes(branch int, month string) {
	p.Helper()
	at := onPaper(month + "-01 12:00")
	p.does("closeDiciMonth", apptest.Vars{"cnpj": bases[branch], "year": at.Year(), "month": int(at.Month())}, "")
}

// Whatever is changed today, by whichever door, the months that are over declare what they did, whether they are closed or not.
// Imports of the same kinds are tested in internal/importer.
func TestNoOrdinaryChangeRewritesAMonthThatIsOver(t *testing.T) {
	eachProvider(t, "2026-06-05 12:00", func(p *provider) {
		for _, month := range []string{"2025-12", "2026-01", "2026-02"} {
			p.closes(0, month)
			p.closes(1, month)
		}
		facts := func(of string, name string, value any) func() {
			return func() { p.does("updateLogin", apptest.Vars{"id": of, "facts": apptest.Vars{name: value}}, "") }
		}
		plan := func(name string, value any) func() {
			return func() { p.does("updatePlan", apptest.Vars{"id": p.plans[0], name: value}, "") }
		}
		contract := func(of int, name string, value any) func() {
			return func() { p.does("updateContract", apptest.Vars{"id": p.contracts[of], name: value}, "") }
		}
		with := func(mutation string, input apptest.Vars) func() { return func() { p.does(mutation, input, "") } }
		// shows says that the running month declares something else.
		const shows, doesnt = true, false
		mistake := ""
		past, present := p.declares("2025-11", "2026-05"), p.declares("2026-06", "2026-06")
		for _, c := range []struct {
			change string
			shows  bool
			do     func()
		}{
			{"a plan's speed", shows, plan("speedMbps", 700)},
			{"a plan's technology", shows, plan("technology", "FTTB")},
			{"a plan's medium", shows, plan("medium", "RADIO")},
			{"a plan's product", shows, plan("product", "LINHA_DEDICADA")},
			{"a plan's name", doesnt, plan("name", "Outro")},
			{"a plan's price", doesnt, plan("priceCents", 9990)},
			{"a contract's plan", shows, contract(0, "planId", p.plans[1])},
			{"a contract's city", shows, contract(0, "address", apptest.Vars{"cityIbgeCode": 3550308})},
			{"a contract's zone", shows, contract(0, "address", apptest.Vars{"zone": "RURAL"})},
			{"a contract's street", doesnt, contract(0, "address", apptest.Vars{"street": "Rua Nova"})},
			{"a contract's branch", shows, contract(0, "branchId", p.branches[1])},
			{"a blocked contract", doesnt, contract(0, "status", "BLOCKED")},
			{"and one that isn't any more", doesnt, contract(0, "status", "ACTIVE")},
			{"a login's speed", shows, facts(p.logins[1], "speedMbps", 50)},
			{"a login's technology", shows, facts(p.logins[1], "technology", "FTTB")},
			{"a login's medium", shows, facts(p.logins[1], "medium", "RADIO")},
			{"a login's product", shows, facts(p.logins[1], "product", "M2M")},
			{"a login's city", shows, facts(p.logins[1], "cityIbgeCode", 3550308)},
			{"a login's zone", shows, facts(p.logins[1], "zone", "RURAL")},
			{"a login's user name", doesnt, with("updateLogin", apptest.Vars{"id": p.logins[1], "username": "outro"})},
			{"a customer of the provider's own use", shows, with("updateCustomer", apptest.Vars{"id": p.customers[2], "ownUse": true})},
			{"a customer's name", doesnt, with("updateCustomer", apptest.Vars{"id": p.customers[2], "name": "Bia"})},
			{"a new customer with contract and login", shows, func() { p.adds(6, "2026-06-04 12:00") }},
			{"a second contract and its login", shows, func() {
				k := p.does("createContract", apptest.Vars{
					"number": "K7", "customerId": p.customers[3], "planId": p.plans[1], "branchId": p.branches[0],
					"address": apptest.Vars{"cityIbgeCode": 3550308, "zone": "RURAL"},
				}, "contract")
				p.contracts = append(p.contracts, k)
				p.does("createLogin", apptest.Vars{"contractId": k, "username": "u7"}, "")
			}},
			{"a login that moves there", shows, func() {
				p.does("moveLogin", apptest.Vars{"loginId": p.logins[3], "contractId": p.contracts[len(p.contracts)-1]}, "")
			}},
			{"a plan that is no longer sold", doesnt, plan("active", false)},
			{"a suspension", doesnt, with("suspendContract", apptest.Vars{"contractId": p.contracts[4]})},
			{"a payment", doesnt, with("resumeContract", apptest.Vars{"contractId": p.contracts[4]})},
			{"equipment lent", doesnt, with("lendComodato", apptest.Vars{"contractId": p.contracts[5], "description": "ONU"})},
			{
				"a cancellation that keeps the links", shows,
				with("cancelContract", apptest.Vars{"contractId": p.contracts[4], "reasonId": p.reason}),
			},
			{"a reactivation", shows, with("reactivateContract", apptest.Vars{"contractId": p.contracts[4]})},
			{"a cancellation by mistake", shows, func() {
				mistake = p.does("cancelContract", apptest.Vars{"contractId": p.contracts[1], "reasonId": p.reason}, "cancellation")
			}},
			{"its reversal", shows, func() {
				p.does("reverseCancellation", apptest.Vars{"cancellationId": mistake, "reason": "engano"}, "")
			}},
			{"a cancellation for later", doesnt, with("cancelContract", apptest.Vars{
				"contractId": p.contracts[4], "reasonId": p.reason, "effectiveAt": onPaper("2026-07-05 12:00"),
			})},
			{"other parameters", doesnt, with("updateParameters", apptest.Vars{
				"keepLoginLink": false, "checkOpenComodatos": true, "inactivateCustomer": true,
			})},
		} {
			p.now.Add(60)
			c.do()
			if diff := cmp.Diff(past, p.declares("2025-11", "2026-05")); diff != "" {
				p.Fatalf("%s rewrote the past (-before +after):\n%s", c.change, diff)
			}
			after := p.declares("2026-06", "2026-06")
			if changed := after[0] != present[0]; changed != c.shows {
				p.Errorf("%s: the running month changed: %t\n%s", c.change, changed, after)
			}
			present = after
		}
		// The parameters say now that links are lost: what was closed before stays, what wasn't says whom it lacks.
		p.now.Add(60)
		p.does("cancelContract", apptest.Vars{"contractId": p.contracts[2], "reasonId": p.reason}, "")
		if diff := cmp.Diff(past[1:4], p.declares("2025-12", "2026-02")); diff != "" {
			p.Errorf("a cancellation that clears the links rewrote closed months (-before +after):\n%s", diff)
		}
		if open := p.declares("2026-03", "2026-03"); !strings.Contains(open[0], `"withoutLoginData":{"totalCount":1}`) {
			p.Errorf("the month that was open says %s", open)
		}
	})
}

// Months are closed on the 10th, after nine days of changes: what is declared is what was in service at the month's end, and stays
// so.
func TestAMonthClosedOnTheTenthDeclaresItsLastDay(t *testing.T) {
	eachProvider(t, "2025-03-01 00:00", func(p *provider) {
		var declared []string
		for n := range 18 {
			month := onPaper("2025-03-01 00:00").AddDate(0, n-1, 0)
			over, label := month.AddDate(0, 1, 0), month.Format("2006-01")
			p.now.Store(over.Unix())
			truth := p.declares(label, label)
			for day, do := range []func(){
				func() { p.does("updatePlan", apptest.Vars{"id": p.plans[n%2], "speedMbps": 100 * (n + 4)}, "") },
				func() {
					p.does("updateContract", apptest.Vars{"id": p.contracts[n%3], "planId": p.plans[n/3%2], "branchId": p.branches[n/2%2]}, "")
				},
				func() {
					p.does("updateLogin", apptest.Vars{"id": p.logins[n%3], "facts": apptest.Vars{"speedMbps": 10 * (n + 1)}}, "")
				},
				func() {
					p.does("updateContract", apptest.Vars{
						"id": p.contracts[n%3], "address": apptest.Vars{"cityIbgeCode": []int{3550308, 3106200}[n%2], "zone": "RURAL"},
					}, "")
				},
				func() { p.does("updateCustomer", apptest.Vars{"id": p.customers[n%3], "ownUse": n%2 == 0}, "") },
				func() { p.adds(10+n, over.In(domain.SaoPaulo).Format("2006-01-02")+" 10:00") },
				func() {
					of := apptest.Vars{"contractId": p.contracts[3+n/2%3], "reasonId": p.reason}
					if n%2 == 1 {
						delete(of, "reasonId")
						p.does("reactivateContract", of, "")
						return
					}
					p.does("cancelContract", of, "")
				},
			} {
				p.now.Store(over.AddDate(0, 0, day+1).Add(time.Hour).Unix())
				do()
			}
			p.now.Store(over.AddDate(0, 0, 9).Add(10 * time.Hour).Unix())
			p.closes(0, label)
			p.closes(1, label)
			if diff := cmp.Diff(truth, p.declares(label, label)); diff != "" {
				p.Fatalf("closing number %d (-at the month's end +declared):\n%s", n+1, diff)
			}
			declared = append(declared, truth...)
		}
		if diff := cmp.Diff(declared, p.declares("2025-02",
			onPaper("2025-02-01 12:00").AddDate(0, 17, 0).Format("2006-01"))); diff != "" {
			p.Errorf("what was declared is another now (-declared +now):\n%s", diff)
		}
	})
}
