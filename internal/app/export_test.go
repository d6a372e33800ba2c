package app_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

const createExport = `mutation($input: CreateExportInput!) {
  createExport(input: $input) { export { id } userErrors { code message field } }
}`

// exported is an export as its owner sees it.
type exported struct {
	ID, Status, FileName string
	FilePath             *string
	Total, Rows, Bytes   int
}

// askExport asks for an export and answers its id.
func askExport(t *testing.T, c *apptest.Client, input apptest.Vars) string {
	t.Helper()
	var out struct {
		CreateExport struct {
			Export     *exported
			UserErrors []struct{ Message string }
		}
	}
	c.Get(t, createExport, apptest.Vars{"input": input}, &out)
	if out.CreateExport.Export == nil {
		t.Fatalf("%v: %+v", input, out.CreateExport.UserErrors)
	}
	return out.CreateExport.Export.ID
}

func seeExport(t *testing.T, c *apptest.Client, id string) exported {
	t.Helper()
	var out struct{ Export exported }
	c.Get(t, `query($id: ID!) { export(id: $id) { id status fileName filePath total rows bytes } }`, apptest.Vars{"id": id}, &out)
	return out.Export
}

// download asks for an export, has it written and returns its file.
func download(t *testing.T, s *apptest.Server, c *apptest.Client, input apptest.Vars) (exported, apptest.Response) {
	t.Helper()
	id := askExport(t, c, input)
	if err := s.Exports.Sweep(t.Context()); err != nil {
		t.Fatal(err)
	}
	e := seeExport(t, c, id)
	if e.FilePath == nil {
		t.Fatalf("%v: %+v", input, e)
	}
	return e, c.Do(t, http.MethodGet, *e.FilePath, "", nil)
}

// sellForExport makes three contracts of two customers, with names that a spreadsheet would calculate.
func sellForExport(t *testing.T, s *apptest.Server) {
	t.Helper()
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		plan := tx.Plan.Create().SetCode("F100").SetName("Fibra; 100").SetSpeedMbps(100).SaveX(ctx)
		city := tx.City.Query().FirstX(ctx)
		for i, name := range []string{"=1+1", "José \"Zé\""} {
			customer := tx.Customer.Create().SetCode(fmt.Sprint(i)).SetType(domain.CustomerPF).SetName(name).SetSearchName(name).
				SetDocument([]string{"52998224725", "11144477735"}[i]).SaveX(ctx)
			tx.Contract.Create().SetNumber(fmt.Sprintf("K%d", i)).SetCustomer(customer).SetPlan(plan).SetBranch(branch).SetCity(city).
				SetActivatedAt(time.Date(2024, 1, 10, 1, 30, 0, 0, time.UTC)).SaveX(ctx)
		}
		waiting := tx.Customer.Query().FirstX(ctx)
		tx.Contract.Create().SetNumber("K9").SetCustomer(waiting).SetPlan(plan).SetBranch(branch).
			SetStatus(domain.ContractAwaitingSignature).SaveX(ctx)
		return nil
	})
}

// active are the contracts that are active, with columns of four records.
func active(format string) apptest.Vars {
	return apptest.Vars{
		"list": "contracts", "format": format, "where": apptest.Vars{"status": "ACTIVE"},
		"orderBy": apptest.Vars{"field": "NUMBER", "direction": "DESC"},
		"columns": []string{
			"customer.name", "number", "activatedAt", "plan.name", "plan.speedMbps", "cancelledAt", "customer.active",
			"customer.document", "cancellation.reason.name",
		},
	}
}

func TestAListIsExportedInEachForm(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellForExport(t, s)
		analyst := s.As(t, viewer.RoleAnalyst)
		t.Run("CSV", func(t *testing.T) {
			e, r := download(t, s, analyst, active("CSV"))
			want := "\ufeffCliente: Nome;Número;Ativado em;Plano: Nome;Plano: Velocidade (Mbps);Cancelado em;Cliente: Ativo;Cliente: " +
				"Documento;Cancelamento: Motivo: Nome\r\n" +
				"\"José \"\"Zé\"\"\";K1;09/01/2024 22:30;\"Fibra; 100\";100;;sim;***.444.***-**;\r\n" +
				"'=1+1;K0;09/01/2024 22:30;\"Fibra; 100\";100;;sim;***.982.***-**;\r\n"
			if string(r.Body) != want {
				t.Errorf("got %q\nwant %q", r.Body, want)
			}
			if r.StatusCode != http.StatusOK || r.Header.Get("Content-Type") != "text/csv; charset=utf-8" || e.Total != 2 || e.Rows != 2 ||
				e.Bytes != len(want) ||
				r.Header.Get("Content-Disposition") != "attachment; filename="+e.FileName || !strings.HasPrefix(e.FileName, "contratos-20") ||
				r.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%d %v %+v", r.StatusCode, r.Header, e)
			}
		})
		t.Run("CSV in English", func(t *testing.T) {
			analyst.Header.Set("Accept-Language", "en")
			defer analyst.Header.Del("Accept-Language")
			e, r := download(t, s, analyst, active("CSV"))
			if !bytes.HasPrefix(r.Body, []byte("\ufeffCustomer: Name;Number;Activated at;")) ||
				!strings.HasPrefix(e.FileName, "contracts-20") {
				t.Errorf("%s: %s", e.FileName, r.Body)
			}
		})
		t.Run("XLSX", func(t *testing.T) { checkWorkbook(t, s, analyst) })
		t.Run("JSONL", func(t *testing.T) {
			_, r := download(t, s, analyst, active("JSONL"))
			var names []string
			for lines := bufio.NewScanner(bytes.NewReader(r.Body)); lines.Scan(); {
				var line map[string]any
				if err := json.Unmarshal(lines.Bytes(), &line); err != nil || len(line) != 9 || line["plan.speedMbps"] != 100.0 ||
					line["activatedAt"] != "2024-01-10T01:30:00Z" || line["cancellation.reason.name"] != nil {
					t.Errorf("%s: %v", lines.Bytes(), err)
				}
				names = append(names, line["customer.name"].(string))
			}
			if fmt.Sprint(names) != `[José "Zé" =1+1]` || r.Header.Get("Content-Type") != "application/jsonl; charset=utf-8" {
				t.Errorf("%q %v", names, r.Header)
			}
		})
	})
}

func checkWorkbook(t *testing.T, s *apptest.Server, c *apptest.Client) {
	_, r := download(t, s, c, active("XLSX"))
	book, err := excelize.OpenReader(bytes.NewReader(r.Body))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = book.Close() }()
	rows, err := book.GetRows("Vínculo")
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{
		"Cliente: Nome|Número|Ativado em|Plano: Nome|Plano: Velocidade (Mbps)|Cancelado em|Cliente: Ativo|Cliente: " +
			"Documento|Cancelamento: Motivo: Nome",
		`José "Zé"|K1|09/01/2024 22:30|Fibra; 100|100||TRUE|***.444.***-**`,
		"=1+1|K0|09/01/2024 22:30|Fibra; 100|100||TRUE|***.982.***-**",
	} {
		if i >= len(rows) || strings.Join(rows[i], "|") != want {
			t.Errorf("row %d of %q isn't %s", i, rows, want)
		}
	}
	if formula, err := book.GetCellFormula("Vínculo", "A3"); formula != "" || err != nil {
		t.Errorf("the formula %q, %v", formula, err)
	}
	if r.Header.Get("Content-Type") != "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" {
		t.Errorf("%v", r.Header)
	}
}

// A list longer than a page is read to its end, in its order, each record once.
func TestALongListIsExportedWhole(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		e, r := download(t, s, s.As(t, viewer.RoleAnalyst), apptest.Vars{
			"list": "cities", "columns": []string{"ibgeCode", "state"}, "format": "JSONL", "orderBy": apptest.Vars{"field": "NAME"},
		})
		codes := map[string]bool{}
		for line := range bytes.Lines(r.Body) {
			codes[string(line)] = true
		}
		if e.Rows != 5571 || len(codes) != 5571 {
			t.Errorf("%d rows, %d cities", e.Rows, len(codes))
		}
	})
}

func TestOnlyWhoAskedGetsTheFile(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		sellForExport(t, s)
		analyst, machine := s.As(t, viewer.RoleAnalyst), s.MachineWith(t, viewer.ScopeContractsRead)
		mine, _ := download(t, s, analyst, active("CSV"))
		its, r := download(t, s, machine, active("CSV"))
		if r.StatusCode != http.StatusOK {
			t.Errorf("the machine gets its file: %d", r.StatusCode)
		}
		others := map[*apptest.Client]string{
			s.As(t, viewer.RoleAdmin): *mine.FilePath, s.MachineWith(t, viewer.ScopeContractsRead): *its.FilePath, analyst: *its.FilePath,
			machine: *mine.FilePath,
		}
		for other, path := range others {
			if r := other.Do(t, http.MethodGet, path, "", nil); r.StatusCode != http.StatusNotFound || bytes.Contains(r.Body, []byte("K1")) {
				t.Errorf("another gets %d %s", r.StatusCode, r.Body)
			}
		}
		if r := s.Anonymous().Do(t, http.MethodGet, *mine.FilePath, "", nil); r.StatusCode != http.StatusUnauthorized {
			t.Errorf("nobody gets %d", r.StatusCode)
		}
		if r := analyst.Do(t, http.MethodGet, "/exports/files/x/y.csv", "", nil); r.StatusCode != http.StatusNotFound {
			t.Errorf("no export: %d", r.StatusCode)
		}
	})
}

// Who may not read a list, or a column of it, may not export it either.
func TestExportsReadWithTheRightsOfWhoAsked(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		everyNode(t, s)
		machine := s.MachineWith(t, viewer.ScopeContractsRead)
		for list, columns := range map[string][]string{
			"webhookEndpoints": {"name"}, "apiTokens": {"name"}, "diciDeclarations": {"year"},
		} {
			a := machine.Query(t, createExport, apptest.Vars{"input": apptest.Vars{"list": list, "columns": columns, "format": "CSV"}})
			if fmt.Sprint(a.Codes()) != "[FORBIDDEN]" {
				t.Errorf("%s: %+v %s", list, a.Errors, a.Data)
			}
		}
		if n := s.Reader().Export.Query().CountX(apptest.System(t)); n != 1 {
			t.Errorf("%d exports, want everyNode's", n)
		}
	})
}

// The running program writes an export at once, without a sweep by hand; the clock ends it a day later.
func TestAnExportIsWrittenByTheTaskAndEndsAfterADay(t *testing.T) {
	var ahead time.Duration
	clock := app.WithDatabase(database.WithClock(func() time.Time { return time.Now().Add(ahead) }))
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			ahead = 0
			s := apptest.Start(t, engine, clock)
			sellForExport(t, s)
			analyst := s.As(t, viewer.RoleAnalyst)
			id := askExport(t, analyst, active("CSV"))
			s.StartTasks(t)
			var e exported
			for deadline := time.Now().Add(30 * time.Second); e.Status != "READY" &&
				time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
				e = seeExport(t, analyst, id)
			}
			if e.FilePath == nil || analyst.Do(t, http.MethodGet, *e.FilePath, "", nil).StatusCode != http.StatusOK {
				t.Fatalf("%+v", e)
			}
			if err := s.Jobs.Stop(t.Context()); err != nil {
				t.Fatal(err)
			}
			ahead = 24*time.Hour + time.Minute
			// The session has ended, too.
			analyst.SignIn(t, "analyst@example.com", apptest.Password)
			if r := analyst.Do(t, http.MethodGet, *e.FilePath, "", nil); r.StatusCode != http.StatusNotFound {
				t.Errorf("after a day: %d", r.StatusCode)
			}
			if err := s.Exports.Sweep(t.Context()); err != nil {
				t.Fatal(err)
			}
			if over := seeExport(t, analyst, id); over.Status != "EXPIRED" || over.FilePath != nil {
				t.Errorf("%+v", over)
			}
			if n := s.Reader().ExportChunk.Query().CountX(apptest.System(t)); n != 0 {
				t.Errorf("%d parts are left", n)
			}
		})
	}
}

func TestAnExportIsNotForWhoMayDoLessNow(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		c := s.MachineCalled(t, "coletor", viewer.ScopeUsersWrite)
		e, file := download(t, s, c, apptest.Vars{"list": "users", "columns": []string{"email"}, "format": "CSV"})
		if file.StatusCode != http.StatusOK {
			t.Fatalf("the file: %d %s", file.StatusCode, file.Body)
		}
		less := s.MachineCalled(t, "coletor", viewer.ScopeContractsRead)
		if r := less.Do(t, http.MethodGet, *e.FilePath, "", nil); r.StatusCode != http.StatusForbidden ||
			!strings.Contains(string(r.Body), `"requestId":"`) {
			t.Errorf("a token of fewer scopes gets %d %s", r.StatusCode, r.Body)
		}
	})
}
