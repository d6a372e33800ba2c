package dici_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

const closeDocument = `mutation($cnpj: String!, $month: Int!) {
	closeDiciMonth(input: {cnpj: $cnpj, year: 2024, month: $month}) { declaration { id version } userErrors { code } } }`

// closeByAPI closes a month of 2024 that can be closed.
func closeByAPI(t *testing.T, c *apptest.Client, cnpj string, month int) {
	t.Helper()
	var out struct {
		CloseDiciMonth struct {
			Declaration *struct{ Version int }
			UserErrors  []struct{ Code string }
		}
	}
	c.Get(t, closeDocument, apptest.Vars{"cnpj": cnpj, "month": month}, &out)
	if d := out.CloseDiciMonth.Declaration; d == nil || d.Version != 1 {
		t.Fatalf("not closed: %v", out.CloseDiciMonth.UserErrors)
	}
}

// cancelAt cancels a contract of the golden base and returns the codes of the refusals.
func cancelAt(t *testing.T, s *apptest.Server, c *apptest.Client, number, at string) string {
	t.Helper()
	ctx := apptest.System(t)
	var out struct {
		CancelContract struct {
			UserErrors []struct{ Code, Message string }
		}
	}
	c.Get(t, `mutation($input: CancelContractInput!) { cancelContract(input: $input) { userErrors { code message } } }`,
		apptest.Vars{"input": apptest.Vars{
			"contractId":  apptest.ID(s.Reader().Contract.Query().Where(contract.Number(number)).OnlyIDX(ctx)),
			"reasonId":    apptest.ID(s.Reader().CancellationReason.Query().FirstIDX(ctx)),
			"effectiveAt": at,
		}}, &out)
	return fmt.Sprint(out.CancelContract.UserErrors)
}

func TestACancellationIsNotDatedBackIntoAClosedMonth(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAdmin)
		closeByAPI(t, c, branchA, 4)
		closeByAPI(t, c, branchA, 5)
		file := func() string {
			return string(c.Do(t, http.MethodGet, "/exports/dici/"+branchA+"/2024-05.csv", "", nil).Body)
		}
		before := file()
		refused := "[{DICI_MONTH_CLOSED O mês 05/2024 do DICI já foi fechado. Use uma data posterior a ele.}]"
		// São Paulo is three hours behind: the last instant of May, and a month that was closed before.
		for _, at := range []string{"2024-06-01T02:59:59.999999Z", "2024-04-15T12:00:00Z"} {
			if got := cancelAt(t, s, c, "K01", at); got != refused {
				t.Errorf("cancelled at %s: %s", at, got)
			}
		}
		if got := cancelAt(t, s, c, "K01", "2024-06-01T03:00:00Z"); got != "[]" {
			t.Errorf("cancelled in June's first instant: %s", got)
		}
		if got := cancelAt(t, s, c, "K25", "2024-05-31T12:00:00Z"); got != "[]" {
			t.Errorf("cancelled in May at the branch whose May is open: %s", got)
		}
		if after := file(); after != before || len(before) < 100 {
			t.Errorf("the closed month's file changed (-before +after):\n%s", cmp.Diff(before, after))
		}
		// The cancellation cleared the link, and what was declared stays.
		if got := changesByAPI(t, c, branchA, 5); len(got) > 0 {
			t.Errorf("changes %v", got)
		}
	})
}

// changesByAPI are what changed since a month of 2024 was closed: speeds, with the accesses before and after.
func changesByAPI(t *testing.T, c *apptest.Client, cnpj string, month int) []string {
	t.Helper()
	var out struct {
		DiciReport struct {
			ChangesSinceClosing []struct {
				Row                           struct{ SpeedMbps float64 }
				AccessesBefore, AccessesAfter int
			}
		}
	}
	c.Get(t, `query($cnpj: String!, $month: Int!) { diciReport(cnpj: $cnpj, year: 2024, month: $month) {
		changesSinceClosing { row { speedMbps } accessesBefore accessesAfter } } }`, apptest.Vars{"cnpj": cnpj, "month": month}, &out)
	var list []string
	for _, change := range out.DiciReport.ChangesSinceClosing {
		list = append(list, fmt.Sprintf("%v: %d → %d", change.Row.SpeedMbps, change.AccessesBefore, change.AccessesAfter))
	}
	return list
}

func TestAnEditOfTodayLeavesTheClosedMonthsAlone(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAdmin)
		closeByAPI(t, c, branchA, 4)
		closeByAPI(t, c, branchA, 5)
		id := s.Reader().Login.Query().Where(login.Username("login05")).OnlyIDX(apptest.System(t))
		var edited struct {
			UpdateLogin struct{ UserErrors []struct{ Message string } }
		}
		c.Get(t, `mutation($id: ID!) { updateLogin(input: {id: $id, facts: {speedMbps: 70}}) { userErrors { message } } }`,
			apptest.Vars{"id": apptest.ID(id)}, &edited)
		if refused := edited.UpdateLogin.UserErrors; len(refused) > 0 {
			t.Fatal(refused)
		}
		if got := changesByAPI(t, c, branchA, 5); len(got) > 0 {
			t.Errorf("changes %v", got)
		}
		o := &office{Service: s.DICI, t: t, db: s.DB}
		o.speed("login05", 70)
		if got := changesByAPI(t, c, branchA, 5); fmt.Sprint(got) != "[70: 0 → 1 600: 9 → 8]" {
			t.Errorf("changes after a correction %v", got)
		}
	})
}

const declarationsDocument = `{ diciDeclarations(first: 50, orderBy: {field: CLOSED_AT, direction: DESC}) {
	totalCount edges { node {
	year month version fileName filePath branch { name } closedBy { name } rows { city { name } accesses }
} } } }`

func TestAListOfDeclarationsTakesAFixedNumberOfStatements(t *testing.T) {
	var statements atomic.Int32
	count := app.WithDatabase(database.WithStatements(func(context.Context, string) { statements.Add(1) }))
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAdmin)
		ask := func() (int32, string) {
			statements.Store(0)
			answer := c.Query(t, declarationsDocument, nil)
			if len(answer.Errors) > 0 {
				t.Fatal(answer.Errors)
			}
			return statements.Load(), string(answer.Data)
		}
		closeByAPI(t, c, branchA, 2)
		closeByAPI(t, c, branchB, 4)
		// The first list also reads the municipalities and the branches, which is done once.
		ask()
		two, _ := ask()
		for _, month := range []int{3, 4, 5} {
			closeByAPI(t, c, branchA, month)
		}
		five, data := ask()
		if two != five {
			t.Errorf("2 declarations take %d statements, 5 take %d", two, five)
		}
		for _, want := range []string{
			`"totalCount":5`, `"fileName":"DICI_12ABC34501DE35_2024-04.csv"`, `"name":"Curitiba"`, `"name":"Test ADMIN"`,
		} {
			if !strings.Contains(data, want) {
				t.Errorf("the list lacks %s: %s", want, data)
			}
		}
	}, count)
}

func TestTheVersionsByHTTPAndByCommand(t *testing.T) {
	for _, engine := range apptest.Engines {
		t.Run(engine, func(t *testing.T) {
			cfg := app.Config{Addr: "127.0.0.1:0", LogLevel: "error", Secret: strings.Repeat("test", 8), DatabaseURL: dbtest.URL(t, engine)}
			s := apptest.StartConfig(t, cfg)
			goldenBase(t, s.DB)
			o := &office{Service: s.DICI, t: t, db: s.DB}
			c := s.As(t, viewer.RoleAnalyst)
			get := func(query string) (int, string, string) {
				r := c.Do(t, http.MethodGet, "/exports/dici/"+branchA+"/2024-05.csv"+query, "", nil)
				return r.StatusCode, r.Header.Get("Content-Disposition"), string(r.Body)
			}
			_, _, first := get("")
			o.close(branchA, 2024, 5)
			o.speed("login15", 250)
			o.rectify(branchA, 2024, 5, "Velocidade errada")
			for query, want := range map[string]string{"": "_v2.csv", "?version=2": "_v2.csv", "?version=1": "2024-05.csv"} {
				status, name, body := get(query)
				if status != http.StatusOK || !strings.HasSuffix(name, want) || (body == first) != (query == "?version=1") {
					t.Errorf("%q: %d, %s, the first version: %v", query, status, name, body == first)
				}
			}
			for _, query := range []string{"?version=3", "?version=0", "?version=x"} {
				if status, _, body := get(query); status != http.StatusNotFound {
					t.Errorf("%q: %d %s", query, status, body)
				}
			}
			var out bytes.Buffer
			if err := cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: branchA, Month: "2024-05", Version: 1}, &out); err != nil ||
				out.String() != first {
				t.Errorf("version 1 by command: %v\n%s", err, out.String())
			}
			path := filepath.Join(t.TempDir(), "dici.csv")
			err := cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: branchA, Month: "2024-05", Path: path}, nil)
			if content, readErr := os.ReadFile(path); err != nil || readErr != nil || !bytes.Contains(content, []byte(";250;1")) {
				t.Errorf("the newest version by command: %v, %v\n%s", err, readErr, content)
			}
			evidence := filepath.Join(t.TempDir(), "memoria.csv")
			err = cli.WriteDICI(t.Context(), cfg, cli.DICIFile{
				CNPJ: branchA, Month: "2024-05", Version: 1, Path: path,
				Evidence: evidence,
			}, nil)
			if content, readErr := os.ReadFile(evidence); err != nil || readErr != nil || bytes.Count(content, []byte("\r\n")) != 20 {
				t.Errorf("the evidence of version 1 by command: %v, %v\n%s", err, readErr, content)
			}
			evidence = filepath.Join(t.TempDir(), "memoria.csv")
			err = cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: branchA, Month: "2024-04", Path: path, Evidence: evidence}, nil)
			if _, there := os.Stat(evidence); err == nil || there == nil {
				t.Errorf("the evidence of an open month by command: %v", err)
			}
			err = cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: branchA, Month: "2024-05", Version: 9}, &out)
			if err == nil || !strings.Contains(err.Error(), "version") {
				t.Errorf("version 9 by command: %v", err)
			}
		})
	}
}
