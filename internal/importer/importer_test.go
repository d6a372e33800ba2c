package importer_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	examples = "../../examples/import"
	cnpj     = "06123456700100"
)

func run(t *testing.T, db *database.DB, o importer.Options) *importer.Result {
	t.Helper()
	result, err := importer.Run(viewer.System(t.Context()), db, o)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func TestTheExampleFiles(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		got := run(t, db, importer.Options{Dir: examples})
		want := &importer.Result{Written: true, Files: []importer.FileResult{
			{File: "customers.csv", Rows: 7, Created: 7},
			{File: "contracts.csv", Rows: 8, Created: 8},
			{File: "logins.csv", Rows: 8, Created: 8},
			{File: "comodatos.csv", Rows: 6, Created: 6},
		}}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("first import (-want +got):\n%s", diff)
		}
		checkExamples(viewer.System(t.Context()), t, db)

		again := run(t, db, importer.Options{Dir: examples})
		for i := range want.Files {
			want.Files[i].Created, want.Files[i].Unchanged = 0, want.Files[i].Rows
		}
		if diff := cmp.Diff(want, again); diff != "" {
			t.Errorf("second import (-want +got):\n%s", diff)
		}
	})
}

func checkExamples(ctx context.Context, t *testing.T, db *database.DB) {
	t.Helper()
	c := db.Reader()
	for number, want := range map[string]domain.ContractStatus{
		"2001": domain.ContractActive, "2002": domain.ContractSuspended, "2004": domain.ContractCancelled,
		"2005": domain.ContractAwaitingSignature, "2006": domain.ContractBlocked, "2008": domain.ContractSuspended,
	} {
		if got := c.Contract.Query().Where(contract.Number(number)).OnlyX(ctx).Status; got != want {
			t.Errorf("contract %s is %s, want %s", number, got, want)
		}
	}
	if p := c.Plan.Query().Where(plan.Code("RADIO12")).OnlyX(ctx); *p.SpeedMbps != 12.5 || p.PriceCents != 8990 ||
		*p.Medium != domain.MediumRadio {
		t.Errorf("plan RADIO12 is %v", p)
	}
	joao := c.Login.Query().Where(login.Code("5002")).WithCity().OnlyX(ctx)
	if *joao.SpeedMbps != 12.5 || *joao.Zone != domain.ZoneRural || joao.Edges.City.IbgeCode != 3106903 {
		t.Errorf("a login without facts of its own has %v, want its contract's", joao)
	}
	antonia := c.Login.Query().Where(login.Code("5005")).WithContract().OnlyX(ctx)
	if antonia.Active || antonia.Edges.Contract.Number != "2004" ||
		antonia.InactivatedAt.Format(time.RFC3339) != "2024-05-31T20:20:00Z" {
		t.Errorf("the cancelled contract's login is %v", antonia)
	}
	checkExampleSuspensions(ctx, t, c)
	if n := c.Cancellation.Query().CountX(ctx); n != 0 {
		t.Errorf("%d cancellations, want none: they were not made here", n)
	}
	if n := c.Event.Query().Where(event.TypeEQ(event.TypeCONTRACT_CREATED)).CountX(ctx); n != 8 {
		t.Errorf("%d events of created contracts, want 8", n)
	}
	// Cancelled on May's last day: in April's declaration, not in May's. The alphanumeric customer counts in Curitiba.
	for month, want := range map[int]string{
		4: "3169901;PF;URBANO;fibra;internet;FTTH;300;1",
		5: "4106902;PJ;URBANO;fibra;internet;FTTH;600;1",
	} {
		_, file, err := dici.New(db, eventlog.NewLog()).File(ctx, cnpj, 2024, month)
		if err != nil || !strings.Contains(string(file), want) || month == 5 && strings.Contains(string(file), "3169901") {
			t.Errorf("DICI of month %d: %v\n%s", month, err, file)
		}
	}
}

func checkExampleSuspensions(ctx context.Context, t *testing.T, c *ent.Client) {
	t.Helper()
	joao := c.Contract.Query().Where(contract.Number("2002")).WithNotices(func(q *ent.NoticeQuery) { q.Order(ent.Asc("sent_at")) }).
		OnlyX(ctx)
	if joao.SuspendedAt == nil || joao.SuspendedAt.Format(time.RFC3339) != "2024-09-10T12:00:00Z" ||
		!joao.StatusChangedAt.Equal(*joao.SuspendedAt) {
		t.Errorf("the contract is suspended since %v, in its state since %v", joao.SuspendedAt, joao.StatusChangedAt)
	}
	var got []string
	for _, n := range joao.Edges.Notices {
		got = append(got, string(n.Kind)+" "+n.SentAt.Format(time.RFC3339))
	}
	if diff := cmp.Diff([]string{"DEFAULT 2024-08-20T03:00:00Z", "RESCISSION 2024-10-25T03:00:00Z"}, got); diff != "" {
		t.Errorf("notices (-want +got):\n%s", diff)
	}
	if n := c.Contract.Query().Where(contract.SuspendedAtNotNil()).CountX(ctx); n != 2 {
		t.Errorf("%d contracts are suspended since a day, want 2", n)
	}
}

func TestBadRowsAreReportedAndGoodOnesKept(t *testing.T) {
	want, err := os.ReadFile("testdata/bad/expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		result := run(t, db, importer.Options{Dir: "testdata/bad"})
		var lines strings.Builder
		for _, p := range result.Problems {
			lines.WriteString(p.String() + "\n")
		}
		if diff := cmp.Diff(string(want), lines.String()); diff != "" {
			t.Errorf("problems (-want +got):\n%s", diff)
		}
		rejected := 0
		for _, f := range result.Files {
			rejected += f.Rejected
			if f.Rows != f.Created+f.Updated+f.Unchanged+f.Rejected {
				t.Errorf("the counts of %+v don't add up", f)
			}
		}
		c := db.Reader()
		got := []int{
			c.Customer.Query().CountX(ctx), c.Contract.Query().CountX(ctx), c.Login.Query().CountX(ctx), c.Comodato.Query().CountX(ctx),
			c.Plan.Query().CountX(ctx), rejected,
		}
		if diff := cmp.Diff([]int{2, 2, 2, 1, 1, 52}, got); diff != "" {
			t.Errorf("customers, contracts, logins, comodatos, plans and rejected rows (-want +got):\n%s", diff)
		}
	})
}

func TestNothingIsWritten(t *testing.T) {
	for name, o := range map[string]importer.Options{
		"in a dry run of good files":           {Dir: examples, DryRun: true},
		"in a dry run of bad files":            {Dir: "testdata/bad", DryRun: true},
		"of bad files when all has to be good": {Dir: "testdata/bad", AllOrNothing: true},
	} {
		t.Run(name, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				result := run(t, db, o)
				if result.Written || result.Files[0].Created == 0 {
					t.Errorf("result %+v, want what would have been written", result)
				}
				c, ctx := db.Reader(), viewer.System(t.Context())
				if n := c.Customer.Query().CountX(ctx) + c.Plan.Query().CountX(ctx) + c.Event.Query().CountX(ctx); n != 0 {
					t.Errorf("%d records were written", n)
				}
			})
		})
	}
}

func TestAllIsWrittenWhenAllIsGood(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		if result := run(t, db, importer.Options{Dir: examples, AllOrNothing: true}); !result.Written || len(result.Problems) > 0 {
			t.Errorf("result %+v", result)
		}
		if n := db.Reader().Comodato.Query().CountX(viewer.System(t.Context())); n != 6 {
			t.Errorf("%d comodatos, want 6", n)
		}
	})
}

func TestASecondImportUpdates(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		general{keep: true}.set(t, db)
		run(t, db, importer.Options{Dir: examples})
		result := run(t, db, importer.Options{Dir: folder(t, map[string]string{
			// Without the column phone, the telephone stays; the empty e-mail is removed.
			"customers.csv": "code;name;document;email;type\n101;Maria Aparecida Souza;111.444.777-35;;PF\n",
			"contracts.csv": "number;customer_code;status;activated_at;cancelled_at;plan_code;branch_cnpj;city_ibge;zone\n" +
				"2001;101;A;10/03/2022;;FIBRA300;" + cnpj + ";3106903;R\n" +
				"2003;103;I;01/02/2020 08:00;10/10/2024 12:00;LINK100;" + cnpj + ";3136702;U\n",
			"comodatos.csv": "code;contract_number;description;status;lent_at;closed_at\n9001;2001;ONU GPON;DEVOLVIDO;10/03/2022;" +
				"01/10/2024\n",
		})})
		if len(result.Problems) != 0 || result.Files[0].Updated != 1 || result.Files[1].Updated != 2 || result.Files[2].Updated != 1 {
			t.Fatalf("result %+v", result)
		}
		c, ctx := db.Reader(), viewer.System(t.Context())
		if m := c.Customer.Query().Where(customer.Code("101")).OnlyX(ctx); m.Name != "Maria Aparecida Souza" ||
			m.SearchName != "maria aparecida souza" || m.Email != nil || m.Phone == nil {
			t.Errorf("customer %s, %v, %v", m.Name, m.Email, m.Phone)
		}
		if l := c.Login.Query().Where(login.Code("5001")).WithCity().OnlyX(ctx); *l.SpeedMbps != 300 || *l.Zone != domain.ZoneRural ||
			l.Edges.City.IbgeCode != 3106903 {
			t.Errorf("the active login didn't follow its contract: %v", l)
		}
		for _, l := range c.Login.Query().Where(login.CodeIn("5003", "5004")).AllX(ctx) {
			if l.Active || l.ContractID == nil || l.InactivatedAt.Format(time.RFC3339) != "2024-10-10T15:00:00Z" {
				t.Errorf("the login of the contract cancelled elsewhere is %v", l)
			}
		}
		if m := c.Comodato.Query().Where(comodato.Code("9001")).OnlyX(ctx); m.Status != domain.ComodatoReturned ||
			*m.SerialNumber != "ZTEGC0A80101" {
			t.Errorf("comodato %v", m)
		}
	})
}

// cancelHere does to a contract what a cancellation in Vínculo does.
func cancelHere(t *testing.T, db *database.DB, number string, keep bool) {
	t.Helper()
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		k := tx.Contract.Query().Where(contract.Number(number)).OnlyX(ctx)
		at := tx.Now.Add(-time.Hour)
		tx.Contract.UpdateOne(k).SetStatus(domain.ContractCancelled).SetCancelledAt(at).SaveX(ctx)
		update := tx.Login.Update().Where(login.ContractID(k.ID)).SetActive(false).SetInactivatedAt(at)
		if keep {
			update.SetFactsFrozenAt(at)
		} else {
			update.ClearContract()
		}
		update.SaveX(ctx)
		tx.Customer.UpdateOneID(k.CustomerID).SetActive(false).SetInactivatedAt(at).SaveX(ctx)
		record := tx.Cancellation.Create().SetContract(k).SetOrigin(domain.OriginManual).SetRequestedByName("teste").SetRequestedAt(at).
			SetEffectiveAt(at).SetParametersID(tx.ParametersRevision.Query().FirstIDX(ctx)).
			SetReasonID(tx.CancellationReason.Query().FirstIDX(ctx)).SetKeepLoginLink(keep).SetCheckOpenComodatos(false).
			SetInactivateCustomer(true).SetLoginsKept(1).SetLoginsUnlinked(0).SetCustomerInactivated(true).SaveX(ctx)
		tx.Contract.UpdateOne(k).SetCancellationID(record.ID).ExecX(ctx)
		return history.End(ctx, tx, history.Ending{Contracts: []int{k.ID}, Unlinked: !keep, Later: true, AtOnce: true})
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestWhatVinculoCancelledStaysCancelled(t *testing.T) {
	for name, keep := range map[string]bool{"with the links kept": true, "with the links cleared": false} {
		t.Run(name, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				run(t, db, importer.Options{Dir: examples})
				cancelHere(t, db, "2001", keep)
				before := stateOf(t, db)
				result := run(t, db, importer.Options{Dir: examples})
				var got []string
				for _, p := range result.Problems {
					got = append(got, p.String())
				}
				want := []string{
					"customers.csv:2: active: o cadastro foi inativado por um cancelamento no Vínculo",
					"contracts.csv:2: status: o contrato foi cancelado no Vínculo; a importação não o reativa",
					"logins.csv:2: active: o contrato foi cancelado no Vínculo; a importação não reativa seus logins",
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("problems (-want +got):\n%s", diff)
				}
				// As cancelled, or without saying, the rows are taken and change nothing either.
				result = run(t, db, importer.Options{Dir: folder(t, map[string]string{
					"contracts.csv": "number;customer_code;status;activated_at;cancelled_at;plan_code;branch_cnpj\n" +
						"2001;101;I;10/03/2022;11/03/2022;FIBRA300;" + cnpj + "\n",
					"logins.csv": "code;username;contract_number;speed_mbps;technology\n5001;maria.silva;2001;10;VSAT\n",
				})})
				if len(result.Problems) != 0 || result.Files[0].Unchanged != 1 || result.Files[1].Unchanged != 1 {
					t.Errorf("result %+v", result)
				}
				if diff := cmp.Diff(before, stateOf(t, db)); diff != "" {
					t.Errorf("the cancelled contract changed (-before +after):\n%s", diff)
				}
			})
		})
	}
}

// stateOf shows the cancelled contract, its customer and its login.
func stateOf(t *testing.T, db *database.DB) []string {
	t.Helper()
	c, ctx := db.Reader(), viewer.System(t.Context())
	return []string{
		c.Contract.Query().Where(contract.Number("2001")).OnlyX(ctx).String(),
		c.Customer.Query().Where(customer.Code("101")).OnlyX(ctx).String(),
		c.Login.Query().Where(login.Code("5001")).OnlyX(ctx).String(),
	}
}

func TestAFolderWithoutFilesAndAViewerWithoutRights(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	if _, err := importer.Run(viewer.System(t.Context()), db, importer.Options{Dir: t.TempDir()}); !errors.Is(err,
		importer.ErrNoFiles) {
		t.Errorf("an empty folder: %v, want ErrNoFiles", err)
	}
	analyst := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, Role: viewer.RoleAnalyst})
	if _, err := importer.Run(analyst, db, importer.Options{Dir: examples}); !errors.Is(err, authz.ErrForbidden) {
		t.Errorf("an analyst: %v, want ErrForbidden", err)
	}
}

func TestHeadersThatDontFit(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	for content, want := range map[string]string{
		"":                                  "customers.csv:1: o arquivo está vazio ou a primeira linha não é um cabeçalho CSV",
		"code;name\n1;Ana\n":                "customers.csv:1: document: falta esta coluna",
		"code;name;document;cpf\n1;Ana;;\n": "customers.csv:1: cpf: coluna desconhecida; veja docs/import.md",
		"code;name;document;name\n1;Ana;;Beatriz;": "customers.csv:1: name: coluna repetida",
	} {
		result := run(t, db, importer.Options{Dir: folder(t, map[string]string{"customers.csv": content})})
		if len(result.Problems) == 0 || result.Problems[0].String() != want || result.Files[0].Created != 0 {
			t.Errorf("%q: %v, want %s", content, result.Problems, want)
		}
	}
}

func TestByteOrderMarkCRLFAndCommasAreTaken(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	result := run(t, db, importer.Options{Dir: folder(t, map[string]string{
		"customers.csv": "\ufeffCode,Name,Document\r\n1,\"Silva, Ana\",111.444.777-35\r\n\r\n",
	})})
	if len(result.Problems) != 0 || result.Files[0].Created != 1 {
		t.Fatalf("result %+v", result)
	}
	if name := db.Reader().Customer.Query().OnlyX(viewer.System(t.Context())).Name; name != "Silva, Ana" {
		t.Errorf("name %q", name)
	}
}

func TestAUsernameMovesToAnotherLogin(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		result := run(t, db, importer.Options{Dir: folder(t, map[string]string{
			"logins.csv": "code;username;contract_number\n5001;maria.nova;2001\n5010;maria.silva;2001\n5011;maria.nova;2001\n",
		})})
		if len(result.Problems) != 1 || result.Problems[0].Line != 4 || result.Files[0].Created != 1 || result.Files[0].Updated != 1 {
			t.Errorf("result %+v, want only line 4 rejected", result)
		}
	})
}

func TestEachFilesProgressEnds(t *testing.T) {
	var finished []string
	run(t, dbtest.Open(t, "sqlite"), importer.Options{Dir: examples, Progress: func(p importer.Progress) {
		if p.Done && p.Read == p.Size {
			finished = append(finished, p.File)
		}
	}})
	if want := []string{"customers.csv", "contracts.csv", "logins.csv", "comodatos.csv"}; !slices.Equal(finished, want) {
		t.Errorf("the files %v are finished, want %v", finished, want)
	}
}

// folder makes a folder with the files.
func folder(t testing.TB, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestTextsThatNoDatabaseTakes(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		result := run(t, db, importer.Options{Dir: folder(t, map[string]string{
			"customers.csv": "code;name;document\n1;Zero \x00 Byte;111.444.777-35\n2;" + strings.Repeat("ã", 201) + ";529.982.247-25\n" +
				"3;Boa;398.136.146-68\n6;\"Duas\nlinhas\";746.971.314-01\n7;\u202eovitagen;746.971.314-01\n4;\"Sem fim;746.971.314-01\n5;" +
				"Engolida;162.883.800-08\n",
		})})
		var got []string
		for _, p := range result.Problems {
			got = append(got, p.String())
		}
		want := []string{
			"customers.csv:2: name: o texto tem um caractere invisível (U+0000)",
			"customers.csv:3: name: use no máximo 200 caracteres",
			"customers.csv:5: name: o texto tem mais de uma linha",
			"customers.csv:7: name: o texto tem um caractere invisível (U+202E)",
			"customers.csv:8: aspas abertas e não fechadas: nada foi lido desta linha até a 9",
		}
		if diff := cmp.Diff(want, got); diff != "" || result.Files[0].Created != 1 {
			t.Errorf("%+v (-want +got):\n%s", result.Files, diff)
		}
	})
}

// A plan that doesn't say a fact never erases what the login knows of itself: the screens' edits keep the same rule.
func TestABarePlanErasesNoFacts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		result := run(t, db, importer.Options{Dir: folder(t, map[string]string{
			"contracts.csv": "number;customer_code;status;activated_at;plan_code;plan_name;branch_cnpj\n2001;101;A;10/03/2022;NUA;Plano " +
				"sem dados;06.123.456/7001-00\n",
		})})
		if result.Files[0].Updated != 1 {
			t.Fatalf("files %+v, problems %v", result.Files, result.Problems)
		}
		l := db.Reader().Login.Query().Where(login.Code("5001")).WithContract(func(q *ent.ContractQuery) { q.WithPlan() }).
			OnlyX(viewer.System(t.Context()))
		if l.Edges.Contract.Edges.Plan.Code != "NUA" {
			t.Fatalf("the contract's plan is %v", l.Edges.Contract.Edges.Plan)
		}
		if l.Medium == nil || l.Technology == nil || l.SpeedMbps == nil || *l.SpeedMbps != 600 {
			t.Errorf("the login's facts became %v", l)
		}
	})
}

// A quote that is never closed takes in the rest of the file: that isn't read, however large it is.
func TestARowWithoutEndIsRefused(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	for name, before := range map[string]string{"a byte order mark": "\ufeff", "none": ""} {
		path := filepath.Join(folder(t, map[string]string{
			"customers.csv": before + "code;name;document\r\n1;Ana;111.444.777-35\r\n\r\n2;\"Sem fim;529.982.247-25\r\n",
		}), "customers.csv")
		// The rest is a hole of 300 MB, which takes no disk.
		if err := os.Truncate(path, 300<<20); err != nil {
			t.Fatal(err)
		}
		var memory [2]runtime.MemStats
		runtime.ReadMemStats(&memory[0])
		result := run(t, db, importer.Options{Dir: filepath.Dir(path)})
		runtime.ReadMemStats(&memory[1])
		const want = "customers.csv:4: a linha passa de 1 MB: confira se há aspas abertas e não fechadas; nada foi lido daqui até o " +
			"fim do arquivo"
		if len(result.Problems) != 1 || result.Problems[0].String() != want || result.Files[0].Created+result.Files[0].Unchanged != 1 {
			t.Errorf("%s: %+v", name, result)
		}
		if took := (memory[1].TotalAlloc - memory[0].TotalAlloc) >> 20; took > 64 {
			t.Errorf("%s: it took %d MiB", name, took)
		}
	}
}
