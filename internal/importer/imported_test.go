package importer_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

const comodatoColumns = "code;contract_number;description;status;lent_at;closed_at\n"

var (
	today     = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	living    = contractRow("K1", "A", "10/03/2022", "", "300", "")
	cancelled = contractRow("K1", "I", "10/03/2022", "03/06/2026", "300", "")
	// opened are rows of two pieces of equipment that the customer has.
	opened = "E1;K1;ONU;ABERTO;10/03/2022;\nE2;K1;Roteador;ABERTO;10/03/2022;\n"
)

// eachBase runs a test with a base of customer C1, whose contract K1 has the logins L1 and L2, and the general parameters.
func eachBase(t *testing.T, g general, f func(t *testing.T, p provider)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := provider{t, db}
		g.set(t, db)
		p.imports("C1;Ana;111.444.777-35;PF\n", living, "L1;ana;K1;;;;;;\nL2;ana2;K1;;;;;;\n")
		f(t, p)
	}, database.WithClock(func() time.Time { return today }))
}

// brings imports rows, first as a dry run, which has to tell the same.
func (p provider) brings(contracts, logins, comodatos string) *importer.Result {
	p.Helper()
	files := map[string]string{}
	for name, content := range map[string][2]string{
		"contracts.csv": {contractColumns, contracts}, "logins.csv": {loginColumns, logins},
		"comodatos.csv": {comodatoColumns, comodatos},
	} {
		if content[1] != "" {
			files[name] = content[0] + content[1]
		}
	}
	return p.files(files, importer.Options{})
}

func (p provider) files(files map[string]string, o importer.Options) *importer.Result {
	p.Helper()
	o.Dir = folder(p.T, files)
	dry := o
	dry.DryRun = true
	foretold := run(p.T, p.db, dry)
	result := run(p.T, p.db, o)
	foretold.Written = result.Written
	if diff := cmp.Diff(foretold, result); diff != "" {
		p.Errorf("(-foretold +done):\n%s", diff)
	}
	return result
}

func (p provider) contract(number string) *ent.Contract {
	p.Helper()
	return p.db.Reader().Contract.Query().Where(contract.Number(number)).WithCancellation().WithCustomer().
		OnlyX(viewer.System(p.Context()))
}

func (p provider) login(code string) *ent.Login {
	p.Helper()
	return p.db.Reader().Login.Query().Where(login.Code(code)).OnlyX(viewer.System(p.Context()))
}

func problems(r *importer.Result) (list []string) {
	for _, p := range r.Problems {
		list = append(list, p.String())
	}
	return list
}

// everything that a cancellation writes, in its words, no matter who requested it.
func (p provider) traces() string {
	p.Helper()
	ctx, r := viewer.System(p.Context()), p.db.Reader()
	var b strings.Builder
	for _, list := range []any{
		r.Contract.Query().Order(ent.Asc("id")).AllX(ctx), r.Login.Query().Order(ent.Asc("id")).AllX(ctx),
		r.Customer.Query().AllX(ctx), r.Plan.Query().AllX(ctx),
		r.Cancellation.Query().AllX(ctx), r.ScheduledCancellation.Query().AllX(ctx), r.ServiceOrder.Query().WithItems().AllX(ctx),
		r.AccessPeriod.Query().Order(ent.Asc("id")).AllX(ctx), r.ServicePeriod.Query().Order(ent.Asc("id")).AllX(ctx),
	} {
		fmt.Fprintln(&b, list)
	}
	for _, e := range r.Event.Query().Order(ent.Asc("id")).AllX(ctx) {
		fmt.Fprintln(&b, e.Type, deref(e.ContractID), deref(e.SubjectID), e.Data, e.ActorName)
	}
	return strings.ReplaceAll(b.String(), "IMPORTED", "MANUAL")
}

func deref(id *int) int {
	if id == nil {
		return 0
	}
	return *id
}

// One engine decides, whichever way a cancellation comes: what an import leaves is what a person's cancellation leaves, down to the
// events that webhooks carry, but for the origin.
func TestAnImportCancelsAsAPersonDoes(t *testing.T) {
	for n := range 16 {
		g := general{keep: n&1 > 0, check: n&2 > 0, inactivate: n&4 > 0, pickup: n&8 > 0}
		t.Run(fmt.Sprintf("%+v", g), func(t *testing.T) {
			var traces []string
			eachBase(t, g, func(t *testing.T, p provider) {
				traces = append(traces, p.cancelTwice(g)...)
			})
			for i := 0; i+1 < len(traces); i += 2 {
				if diff := cmp.Diff(traces[i], traces[i+1]); diff != "" {
					t.Errorf("(-by hand +by import):\n%s", diff)
				}
			}
		})
	}
}

// cancelTwice cancels the contract by hand in a copy of the base, and here by an import.
func (p provider) cancelTwice(g general) []string {
	p.Helper()
	clock := database.WithClock(func() time.Time { return today })
	other := provider{p.T, dbtest.Open(p.T, strings.TrimSuffix(p.db.Dialect, "3"), clock)}
	g.set(p.T, other.db)
	other.imports("C1;Ana;111.444.777-35;PF\n", living, "L1;ana;K1;;;;;;\nL2;ana2;K1;;;;;;\n")
	p.schedule()
	other.schedule()
	ctx, at := viewer.System(p.Context()), time.Date(2026, 6, 3, 3, 0, 0, 0, time.UTC)
	var reason int
	err := other.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		reason = tx.CancellationReason.Create().SetCode("IMPORTACAO").SetName("Cancelado no sistema de origem").SaveX(ctx).ID
		return nil
	})
	if err != nil {
		p.Fatal(err)
	}
	byHand := cancellation.Command{
		ContractID: other.contract("K1").ID, ReasonID: reason, RequestedAt: &at, EffectiveAt: &at,
	}
	_, err = cancellation.New(other.db, eventlog.NewLog()).Cancel(ctx, byHand)
	if err != nil {
		p.Fatal(err)
	}
	result := p.brings(cancelled, "", "")
	if len(result.Problems) > 0 || result.Files[0].Updated != 1 {
		p.Errorf("%+v", result)
	}
	c := p.contract("K1").Edges.Cancellation
	if c.Origin != domain.OriginImported || c.RequestedByName != "system" || !c.EffectiveAt.Equal(at) {
		p.Errorf("cancellation %v", c)
	}
	traces := []string{other.traces(), p.traces()}
	// The same row again says nothing new.
	if again := p.brings(cancelled, "", ""); again.Files[0].Unchanged != 1 {
		p.Errorf("the second import: %+v", again)
	}
	if p.traces() != traces[1] {
		p.Error("the second import wrote something")
	}
	return traces
}

// schedule has the contract's cancellation wait for a later day.
func (p provider) schedule() {
	p.Helper()
	ctx, later := viewer.System(p.Context()), today.AddDate(0, 1, 0)
	_, err := cancellation.New(p.db, eventlog.NewLog()).Cancel(ctx, cancellation.Command{
		ContractID: p.contract("K1").ID, ReasonID: p.db.Reader().CancellationReason.Query().FirstIDX(ctx), EffectiveAt: &later,
	})
	if err != nil {
		p.Fatal(err)
	}
}

// A refused cancellation leaves the contract as it is, whatever else its row says, and says why.
func TestAnImportReportsWhatThePolicyRefuses(t *testing.T) {
	faster := "number;customer_code;status;activated_at;cancelled_at;plan_code;plan_speed_mbps;branch_cnpj;zone\n"
	for _, c := range []struct{ name, row, comodatos, want string }{
		{
			"open comodatos", "K1;C1;I;10/03/2022;03/06/2026;NEW;600;" + cnpj + ";R\n", opened,
			"contracts.csv:2: status: Comodatos em aberto: 2. Registre a devolução ou a baixa antes de cancelar. " +
				"(ONU, código E1; Roteador, código E2)",
		},
		{
			"a closed month", "K1;C1;I;10/03/2022;31/05/2026;NEW;600;" + cnpj + ";R\n", "",
			"contracts.csv:2: cancelled_at: O mês 05/2026 do DICI já foi fechado. Use uma data posterior a ele.",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			eachBase(t, general{keep: true, check: true, inactivate: true, pickup: true}, func(t *testing.T, p provider) {
				declareMonths(t, p.db, [][2]int{{2026, 5}})
				if c.comodatos != "" {
					p.brings("", "", c.comodatos)
				}
				before := p.traces()
				result := p.files(map[string]string{"contracts.csv": faster + c.row}, importer.Options{})
				if diff := cmp.Diff([]string{c.want}, problems(result)); diff != "" {
					t.Errorf("problems (-want +got):\n%s", diff)
				}
				if f := result.Files[0]; f.Rejected != 1 || f.Updated != 0 {
					t.Errorf("%+v", f)
				}
				if diff := cmp.Diff(before, p.traces()); diff != "" {
					t.Errorf("the refused row wrote (-before +after):\n%s", diff)
				}
			})
		})
	}
}

// A login that comes first with the row of its contract's cancellation is in service when that is refused, ended with it when the
// links are kept, and doesn't come in when they are cleared.
func TestANewLoginGoesByItsContractsCancellation(t *testing.T) {
	for _, c := range []struct{ refused, keep bool }{{true, true}, {false, true}, {false, false}} {
		eachBase(t, general{keep: c.keep, check: c.refused}, func(t *testing.T, p provider) {
			p.brings("", "", opened)
			result := p.tries("", cancelled, "N;nova;K1;;;01/05/2026;;;\n")
			switch {
			case c.refused:
				p.want("N", "2026-05-01 - K1 3136702 300 PF")
			case c.keep:
				p.want("N", "2026-05-01 2026-06-03 K1 3136702 300 PF")
			default:
				p.want("N")
			}
			if got := strings.Contains(fmt.Sprint(problems(result)), "logins não são vinculados depois"); got == (c.refused || c.keep) {
				t.Errorf("%+v: %v", c, problems(result))
			}
		})
	}
}

// Equipment that comes back in the same folder doesn't stand in the way, wherever its file is read.
func TestEquipmentThatCameBackDoesNotStandInTheWay(t *testing.T) {
	eachBase(t, general{check: true, pickup: true}, func(t *testing.T, p provider) {
		p.brings("", "", opened)
		back := strings.ReplaceAll(strings.ReplaceAll(opened, "ABERTO", "DEVOLVIDO"), "2022;\n", "2022;04/06/2026\n")
		result := p.brings(cancelled, "", back)
		if len(result.Problems) > 0 || p.contract("K1").Status != domain.ContractCancelled {
			t.Errorf("%v", result)
		}
		// And what is lent by the same folder does.
		p.imports("", contractRow("K3", "A", "10/03/2022", "", "300", ""), "")
		result = p.brings(contractRow("K3", "I", "10/03/2022", "03/06/2026", "300", ""), "", "E3;K3;ONU;ABERTO;10/03/2022;\n")
		if got := problems(result); len(got) != 1 || !strings.HasSuffix(got[0], "(ONU, código E3)") {
			t.Errorf("%v", got)
		}
	})
}

// Rows of logins say when each went out of service; for those that don't, their contract's cancellation does. A username is free
// for the login of another contract in the same import.
func TestLoginsOfAContractThatIsCancelled(t *testing.T) {
	logins := "L1;ana;K1;;N;;01/06/2026;;\nL2;ana2;K1;;N;;;;\nL3;ana3;K1;;N;;;;\nL4;ana2;K2;;S;;;;\n"
	contracts := cancelled + contractRow("K2", "A", "01/06/2026", "", "300", "")
	const of1, of2 = " K1 3136702 300 PF", " K2 3136702 300 PF"
	eachBase(t, general{keep: true}, func(t *testing.T, p provider) {
		result := p.brings(contracts, logins, "")
		if len(result.Problems) > 0 || result.Files[1].Created != 2 || result.Files[1].Updated != 1 {
			t.Errorf("%+v", result)
		}
		p.want("L1", "2022-03-10 2026-06-01"+of1)
		p.want("L2", "2022-03-10 2026-06-03"+of1)
		p.want("L3", "2022-03-10 2026-06-03"+of1)
		p.want("L4", "2026-06-01 -"+of2)
		if result = p.brings(contracts, logins, ""); result.Files[0].Unchanged != 2 || result.Files[1].Unchanged != 4 {
			t.Errorf("the second import: %+v", result)
		}
	})
	eachBase(t, general{check: true}, func(t *testing.T, p provider) {
		got := problems(p.brings(contracts, "L2;ana2;K1;;N;;;;\nL4;ana2;K2;;S;;;;\n", opened))
		if len(got) != 2 || got[1] != "logins.csv:3: username: já existe um login ativo com este usuário" {
			t.Errorf("while the cancellation is refused: %v", got)
		}
		if !p.login("L2").Active || p.contract("K1").Status != domain.ContractActive {
			t.Error("the login of the refused contract isn't in service any more")
		}
	})
}

// What the other system cancelled is its own to take back: a reactivation with its gap.
func TestWhatAnImportCancelledComesBack(t *testing.T) {
	for _, keep := range []bool{true, false} {
		t.Run(fmt.Sprintf("keep %t", keep), func(t *testing.T) {
			eachBase(t, general{keep: keep, inactivate: true, pickup: true}, func(t *testing.T, p provider) {
				active := "code;name;document;active\nC1;Ana;111.444.777-35;S\n"
				p.brings(cancelled, "", "")
				if p.contract("K1").Edges.Customer.Active {
					t.Fatal("the customer is active")
				}
				files := map[string]string{"customers.csv": active, "contracts.csv": contractColumns + cancelled}
				result := p.files(files, importer.Options{})
				if len(result.Problems) > 0 || result.Files[0].Unchanged != 1 || p.contract("K1").Edges.Customer.Active {
					t.Errorf("the same again: %+v", result)
				}
				both := contractRow("K1", "A", "04/06/2026", "", "300", "") + contractRow("K6", "A", "04/06/2026", "", "300", "")
				result = p.brings(both, "L1;ana;K1;;S;;;;\n", "")
				k := p.contract("K1")
				if len(result.Problems) > 0 || k.Status != domain.ContractActive || k.CancellationID != nil ||
					!k.Edges.Customer.Active || day(k.ReactivatedAt) != "2026-06-04" {
					t.Errorf("%v\n%v", result, k)
				}
				woken := p.db.Reader().Event.Query().Where(event.TypeEQ(event.TypeCUSTOMER_REACTIVATED))
				if n := woken.CountX(viewer.System(t.Context())); n != 1 {
					t.Errorf("the customer was reactivated %d times", n)
				}
				os := p.db.Reader().ServiceOrder.Query().OnlyX(viewer.System(t.Context()))
				if os.Status != domain.ServiceOrderCancelled {
					t.Errorf("the pickup is %s", os.Status)
				}
				if keep {
					p.want("L1", "2022-03-10 2026-06-03 K1 3136702 300 PF", "2026-06-04 - K1 3136702 300 PF")
				}
				if l := p.login("L1"); !l.Active || day(&l.ActivatedAt) != "2026-06-04" {
					t.Errorf("the login is %v", l)
				}
				wantWithinService(t, p.db)
			})
		})
	}
}

// What was over before it first came here, and what is to be recorded only, has no record of a cancellation.
func TestWhatIsRecordedAsItIs(t *testing.T) {
	row := contractRow("K9", "I", "10/03/2022", "03/06/2026", "300", "")
	never := contractRow("K9", "D", "", "03/06/2026", "300", "")
	awaiting := contractRow("K9", "AA", "", "", "300", "")
	for name, c := range map[string]struct {
		first, row string
		record     bool
		want       domain.ContractStatus
	}{
		"a new contract":       {"", row, false, domain.ContractCancelled},
		"a new one, withdrawn": {"", never, false, domain.ContractWithdrawn},
		"a living one, with cancellations=record": {
			contractRow("K9", "A", "10/03/2022", "", "300", ""), row, true, domain.ContractCancelled,
		},
		"an unsigned one, with cancellations=record":  {awaiting, never, true, domain.ContractWithdrawn},
		"one that was signed meanwhile, and recorded": {awaiting, row, true, domain.ContractCancelled},
	} {
		t.Run(name, func(t *testing.T) {
			eachBase(t, general{check: true, inactivate: true}, func(t *testing.T, p provider) {
				if c.first != "" {
					p.imports("", c.first, "")
				}
				files := map[string]string{"contracts.csv": contractColumns + c.row}
				result := p.files(files, importer.Options{RecordCancellations: c.record})
				k := p.contract("K9")
				if len(result.Problems) > 0 || k.Status != c.want || k.CancellationID != nil || !k.Edges.Customer.Active {
					t.Errorf("%v\n%v", result, k)
				}
				if result = p.files(files, importer.Options{RecordCancellations: c.record}); result.Files[0].Unchanged != 1 {
					t.Errorf("the same again: %+v", result)
				}
				wantWithinService(t, p.db)
			})
		})
	}
}

// Somebody cancels the contract by hand while the import reads its files: that stays as it is, and the row changes nothing.
func TestWhoeverCancelsFirst(t *testing.T) {
	eachBase(t, general{keep: true}, func(t *testing.T, p provider) {
		result := run(t, p.db, importer.Options{
			Dir: folder(t, map[string]string{"contracts.csv": contractColumns + cancelled}),
			Progress: func(read importer.Progress) {
				if read.Done {
					cancelHere(t, p.db, "K1", true)
				}
			},
		})
		if len(result.Problems) > 0 || result.Files[0].Unchanged != 1 || p.contract("K1").
			Edges.Cancellation.Origin != domain.OriginManual {
			t.Errorf("%+v", result)
		}
	})
}

// Cancelling one contract and cancelling many take the same number of statements.
func TestStatementsOfImportedCancellationsDontGrow(t *testing.T) {
	var statements []string
	observe := database.WithStatements(func(_ context.Context, sql string) { statements = append(statements, sql) })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := provider{t, db}
		general{check: true, inactivate: true, pickup: true}.set(t, db)
		var counts []int
		for _, n := range []int{1, 2, 200} {
			var customers, contracts, ends, logins strings.Builder
			for i := range n {
				number, customer := fmt.Sprintf("K%d.%d", n, i), fmt.Sprintf("C%d.%d", n, i)
				fmt.Fprintf(&customers, "%s;Ana;%s;PF\n", customer, document(n*1000+i))
				row := contractRow(number, "A", "10/03/2022", "", "300", "")
				end := contractRow(number, "I", "10/03/2022", "03/06/2024", "600", "")
				contracts.WriteString(strings.Replace(row, "C1", customer, 1))
				ends.WriteString(strings.Replace(end, "C1", customer, 1))
				fmt.Fprintf(&logins, "L%s;u%s;%s;;;;;;\n", number, number, number)
			}
			p.imports(customers.String(), contracts.String(), logins.String())
			statements = nil
			p.imports("", ends.String(), "")
			counts = append(counts, len(statements))
		}
		t.Logf("statements for 1, 2 and 200 contracts: %v", counts)
		// The first import of them registers the plan and the reason.
		if counts[1] != counts[2] || counts[0]-counts[1] > 5 {
			t.Errorf("statements for 1, 2 and 200 contracts: %v\n%s", counts, strings.Join(statements, "\n"))
		}
	}, observe)
}

func TestAnImportSaysWhoWantedTheCancellation(t *testing.T) {
	eachBase(t, general{keep: true}, func(t *testing.T, p provider) {
		header := strings.TrimSuffix(contractColumns, "\n") + ";cancellation_requester\n"
		row := strings.TrimSuffix(cancelled, "\n") + ";consumidor\n"
		p.files(map[string]string{"contracts.csv": header + row}, importer.Options{})
		record := p.db.Reader().Cancellation.Query().OnlyX(viewer.System(t.Context()))
		if record.Requester == nil || *record.Requester != domain.RequesterConsumer || record.Channel != nil {
			t.Errorf("the requester is %v by %v", record.Requester, record.Channel)
		}
	})
}
