package gateway_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	entcontract "github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// TestNoAnswerGrowsBeyondItsBound asks over each transport for more than an answer may hold: it is refused by name, before it is
// made.
func TestNoAnswerGrowsBeyondItsBound(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		machine := func() *apptest.Client { return s.MachineWith(t, viewer.ScopeContractsRead) }
		post, get, stream := machine(), machine(), machine()
		stream.Header.Set("Accept", "text/event-stream")
		socket := dialled(t, s, machine())
		ways := map[string]func(document string) string{
			"POST": func(document string) string {
				return string(post.Do(t, http.MethodPost, "/graphql", "application/json", hostile{document: document}.request()).Body)
			},
			"GET": func(document string) string {
				return string(get.Do(t, http.MethodGet, "/graphql?query="+url.QueryEscape(document), "", nil).Body)
			},
			"server-sent events": func(document string) string {
				return string(stream.Do(t, http.MethodPost, "/graphql", "application/json", hostile{document: document}.request()).Body)
			},
			"WebSocket": func(document string) string {
				answer, err := converse(t, socket,
					fmt.Sprintf(`{"id":"1","type":"subscribe","payload":%s}`, hostile{document: document}.request()))
				if err != nil {
					t.Fatal(err)
				}
				return answer
			},
		}
		for name, document := range map[string]string{
			"lists of lists":            "{customers(first:1){edges{node{contracts{customer{logins{id}}}}}}}",
			"the lists of many records": "{contracts(first:100){edges{node{customer{contracts{number}}}}}}",
			"texts":                     "{serviceOrders(first:100){edges{node{" + aliases(60, "instructions") + "}}}}",
		} {
			for way, ask := range ways {
				if answer, grown := growth(func() string { return ask(document) }); !strings.Contains(answer, `"code":"TOO_COMPLEX"`) ||
					!strings.Contains(answer, `"limit":"answer"`) || grown > mostMemory {
					t.Errorf("%s over %s: it took %.1f MiB and was answered %.300s", name, way, mebibytes(grown), answer)
				}
			}
		}
	})
}

// growth is what an answer takes in memory; the least of three, since other processes run, too.
func growth(ask func() string) (answer string, least uint64) {
	for range 3 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		answer = ask()
		runtime.ReadMemStats(&after)
		if grown := after.TotalAlloc - before.TotalAlloc; least == 0 || grown < least {
			least = grown
		}
	}
	return answer, least
}

// A mutation whose answer holds too much was carried out, as its null says, unless a key allows to take it back.
func TestAMutationWhoseAnswerHoldsTooMuch(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		customer := s.Reader().Customer.Query().OnlyX(apptest.System(t))
		rename := func(c *apptest.Client, name string) apptest.Answer {
			return c.Query(t, `mutation($i:UpdateCustomerInput!){updateCustomer(input:$i){customer{`+
				aliases(60, "contracts{number plan{name} branch{name}}")+`}}}`,
				apptest.Vars{"i": apptest.Vars{"id": apptest.ID(customer.ID), "name": name}})
		}
		named := func() string { return s.Reader().Customer.GetX(apptest.System(t), customer.ID).Name }
		c := s.Machine(t, viewer.RoleOperator)
		if a := rename(c, "Executada"); a.Codes()[0] != "TOO_COMPLEX" || string(a.Data) != "null" || named() != "Executada" {
			t.Errorf("it answers %+v with %s, and the name is %s", a.Errors, a.Data, named())
		}
		c.Header.Set("Idempotency-Key", "answer")
		if a := rename(c, "Desfeita"); a.Codes()[0] != "TOO_COMPLEX" || named() != "Executada" {
			t.Errorf("with a key it answers %+v, and the name is %s", a.Errors, named())
		}
	})
}

func TestALongListCostsWhatItHas(t *testing.T) {
	s := limited(t, 60_000)
	sellMany(t, s)
	a := ask(t, s.MachineWith(t, viewer.ScopeContractsRead), `{customers(first:1){edges{node{contracts{id}}}}}`)
	// Of points some flow back before they are counted.
	want := 60_000 - (4 + manyChildren)
	if left := *a.cost().Available; a.cost().Requested != 9 || left < want || left > want+90 {
		t.Errorf("it costs %+v and leaves %d points, want %d", a.cost(), left, want)
	}
}

// What a plain list has, its pages have, too.
func TestLongListsCanBeReadAsAWholeAndInPages(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		c := s.As(t, viewer.RoleAnalyst)
		for _, l := range plainLists {
			a := c.Query(t, "{"+l.root+"(first:1){edges{node{"+l.list+"{id}}}}}", nil)
			if n := strings.Count(string(a.Data), `"id"`); n != manyChildren {
				t.Errorf("%s.%s has %d records, want %d", l.root, l.list, n, manyChildren)
			}
		}
		for path, root := range map[string]string{
			"contractsConnection": "customers", "loginsConnection": "customers", "cancellationsConnection": "contracts",
			"comodatosConnection": "contracts", "noticesConnection": "contracts", "serviceOrdersConnection": "contracts",
		} {
			read, after := 0, "null"
			for pages := 0; pages < 2; pages++ {
				var out map[string]struct {
					Edges []struct {
						Node map[string]struct {
							TotalCount int
							Edges      []struct{}
							PageInfo   struct{ EndCursor string }
						}
					}
				}
				c.Get(t, fmt.Sprintf("{%s(first:1){edges{node{%s(first:100,after:%s){totalCount edges{node{id}} pageInfo{endCursor}}}}}}", root,
					path, after), nil, &out)
				page := out[root].Edges[0].Node[path]
				if page.TotalCount != manyChildren {
					t.Fatalf("%s.%s has %d records", root, path, page.TotalCount)
				}
				read, after = read+len(page.Edges), `"`+page.PageInfo.EndCursor+`"`
			}
			if read != manyChildren {
				t.Errorf("the pages of %s.%s have %d records, want %d", root, path, read, manyChildren)
			}
		}
	})
}

// Files aren't answers: they may have more than one holds.
func TestAnExportHoldsMoreThanAnAnswer(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		ctx := viewer.NewContext(t.Context(), viewer.OnBehalfOf("machine:Ana", "Ana", viewer.RoleAnalyst.Permissions()))
		asked, err := s.Exports.Create(ctx, export.NewExport{
			Selection: export.Selection{List: "serviceOrders", Columns: []string{"id", "instructions", "contract.number"}}, Format: "JSONL",
		})
		if err == nil {
			err = s.Exports.Sweep(t.Context())
		}
		if err != nil {
			t.Fatal(err)
		}
		_, parts, err := s.Exports.File(ctx, asked.ID)
		if err != nil {
			t.Fatal(err)
		}
		lines := 0
		for part, err := range parts {
			if err != nil {
				t.Fatal(err)
			}
			lines += bytes.Count(part, []byte("\n"))
		}
		if lines != manyChildren {
			t.Errorf("the file has %d lines, want %d", lines, manyChildren)
		}
	})
}

// A month's declaration can't be asked for in pages: a large provider's is shown as a whole, but once.
func TestALongDeclarationIsShown(t *testing.T) {
	const rows = 1_800
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		s.Write(t, func(ctx context.Context, tx *database.Tx) error {
			// The first contract has many periods of service already.
			contract, city := tx.Contract.Query().Order(entcontract.ByID()).Offset(1).FirstX(ctx), tx.City.Query().FirstX(ctx)
			for from := 0; from < rows; from += 600 {
				tx.Login.MapCreateBulk(make([]struct{}, 600), func(c *ent.LoginCreate, i int) {
					c.SetUsername(fmt.Sprintf("acesso%d", from+i)).SetCustomerID(contract.CustomerID).SetCustomerType(domain.CustomerPJ).
						SetContract(contract).
						SetActivatedAt(time.Date(2025, 1, 1, 12, 0, 0, 0, time.UTC)).SetCity(city).SetZone(domain.ZoneUrban).
						SetMedium(domain.MediumFiber).
						SetTechnology("FTTH").SetProduct("INTERNET").SetSpeedMbps(float64(1 + from + i))
				}).ExecX(ctx)
			}
			return history.Fill(ctx, tx)
		})
		c := s.As(t, viewer.RoleAnalyst)
		report := func(fields string) apptest.Answer {
			return c.Query(t, `{diciReport(cnpj:"48530335000148",year:2026,month:1){`+fields+`}}`, nil)
		}
		const row = "rows{city{id ibgeCode name state} customerType zone medium product technology speedMbps accesses}"
		if a := report(row); len(a.Errors) > 0 || strings.Count(string(a.Data), `"speedMbps"`) != rows {
			t.Errorf("of %d rows are shown %d, %+v", rows, strings.Count(string(a.Data), `"speedMbps"`), a.Errors)
		}
		if a := report(row + "again:" + row); !slices.Contains(a.Codes(), tooComplex) {
			t.Errorf("twice is answered %+v", a.Errors)
		}
	})
}

// What a document changes is all carried out, as its answer says, even if the answer of the first is too much already.
func TestAllMutationsOfADocumentAreCarriedOut(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		customer := s.Reader().Customer.Query().OnlyX(apptest.System(t))
		id := apptest.ID(customer.ID)
		a := s.Machine(t, viewer.RoleOperator).Query(t, `mutation($a:UpdateCustomerInput!,$b:UpdateCustomerInput!){
			a:updateCustomer(input:$a){customer{`+aliases(60, "contracts{number plan{name} branch{name}}")+`}}
			b:updateCustomer(input:$b){customer{id}}}`, apptest.Vars{
			"a": apptest.Vars{"id": id, "name": "Primeira"}, "b": apptest.Vars{"id": id, "name": "Segunda"},
		})
		if name := s.Reader().Customer.GetX(apptest.System(t), customer.ID).Name; a.Codes()[0] != "TOO_COMPLEX" || name != "Segunda" {
			t.Errorf("it answers %v, and the name is %s", a.Codes(), name)
		}
	})
}

// A webhook's payload is made without a request: one that is too large is reported to the viewer who previews it.
func TestAPayloadThatHoldsTooMuchIsABadSelection(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellMany(t, s)
		contract := s.Reader().Contract.Query().FirstX(apptest.System(t))
		s.Write(t, func(ctx context.Context, tx *database.Tx) error {
			return s.Events.Append(ctx, tx,
				eventlog.Entry{Type: event.TypeCONTRACT_UPDATED, ContractID: contract.ID, SubjectID: contract.ID})
		})
		latest := s.Reader().Event.Query().Order(ent.Desc(event.FieldID)).FirstX(apptest.System(t))
		selection := "{contract{customer{" + aliases(60, "contracts{number plan{name} branch{name}}") + "}}}"
		a := s.As(t, viewer.RoleAdmin).Query(t, `query($s:String!,$e:ID!){webhookPreview(selection:$s,eventId:$e)}`,
			apptest.Vars{"s": selection, "e": apptest.ID(latest.ID)})
		if len(a.Codes()) != 1 || a.Codes()[0] != "BAD_USER_INPUT" {
			t.Errorf("it answers %+v", a.Errors)
		}
	})
}
