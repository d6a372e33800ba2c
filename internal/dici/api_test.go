package dici_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

const reportDocument = `query($cnpj: String!, $month: Int!) {
	diciReport(cnpj: $cnpj, year: 2024, month: $month) {
		cnpj year month dueDate totalAccesses pendingTotal fileName filePath
		rows { city { ibgeCode } customerType zone medium product technology speedMbps accesses }
		pending { login { username } fields }
		withoutLoginData(orderBy: { field: NUMBER }) { totalCount edges { node { number } } }
		filtered: withoutLoginData(where: { numberNEQ: "K12" }) { totalCount }
	}
}`

// lackingDocument asks for the contracts without login data as any list does, which is how they are exported.
const lackingDocument = `query($cnpj: String!, $month: Int!) {
	contracts(where: { withoutLoginDataIn: { cnpj: $cnpj, year: 2024, month: $month } }) { edges { node { number } } } }`

type reportAnswer struct {
	DiciReport struct {
		Cnpj, DueDate, FileName, FilePath        string
		Year, Month, TotalAccesses, PendingTotal int
		Rows                                     []struct {
			City                                            struct{ IbgeCode int }
			CustomerType, Zone, Medium, Product, Technology string
			SpeedMbps                                       float64
			Accesses                                        int
		}
		Pending []struct {
			Login  struct{ Username string }
			Fields []string
		}
		WithoutLoginData struct {
			TotalCount int
			Edges      []struct{ Node struct{ Number string } }
		}
		Filtered struct{ TotalCount int }
	}
}

func TestTheReportByTheAPIAndTheFileByHTTP(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAnalyst)
		var got reportAnswer
		c.Get(t, reportDocument, apptest.Vars{"cnpj": "48.530.335/0001-48", "month": 5}, &got)
		r := got.DiciReport
		if r.Cnpj != branchA || r.DueDate != "2024-06-15" || r.TotalAccesses != 19 || len(r.Rows) != 10 || r.PendingTotal != 0 {
			t.Errorf("report %+v", r)
		}
		if row := r.Rows[4]; row.City.IbgeCode != 3136702 || row.SpeedMbps != 12.5 || row.Medium != "RADIO" || row.Accesses != 2 {
			t.Errorf("row %+v", row)
		}
		if r.WithoutLoginData.TotalCount != 1 || r.WithoutLoginData.Edges[0].Node.Number != "K12" || r.Filtered.TotalCount != 0 {
			t.Errorf("without login data: %+v, filtered: %+v", r.WithoutLoginData, r.Filtered)
		}
		want, err := os.ReadFile("testdata/" + r.FileName)
		if err != nil {
			t.Fatal(err)
		}
		file := c.Do(t, http.MethodGet, r.FilePath, "", nil)
		if diff := cmp.Diff(string(want), string(file.Body)); file.StatusCode != http.StatusOK || diff != "" {
			t.Errorf("status %d (-want +got):\n%s", file.StatusCode, diff)
		}
		if !strings.Contains(file.Header.Get("Content-Disposition"), r.FileName) {
			t.Errorf("disposition %q", file.Header.Get("Content-Disposition"))
		}
	})
}

func TestContractsAreFilteredByLackOfLoginData(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAnalyst)
		for month, want := range map[int]string{5: `[{"node":{"number":"K12"}}]`, 9: `[]`} {
			r := c.Query(t, lackingDocument, apptest.Vars{"cnpj": "48.530.335/0001-48", "month": month})
			if got := string(r.Data); got != `{"contracts":{"edges":`+want+`}}` {
				t.Errorf("month %d: %s %v", month, got, r.Errors)
			}
		}
		for code, r := range map[string]apptest.Answer{
			"NOT_FOUND": c.Query(t, lackingDocument, apptest.Vars{"cnpj": "11222333000181", "month": 5}),
			"FORBIDDEN": s.MachineWith(t, viewer.ScopeContractsRead).Query(t, lackingDocument, apptest.Vars{"cnpj": branchA, "month": 5}),
		} {
			if codes := r.Codes(); len(codes) != 1 || codes[0] != code {
				t.Errorf("%v, want %s", codes, code)
			}
		}
	})
}

func TestContractsWithoutLoginDataAreExported(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		s.Exports.Wake = nil
		ask := func(cnpj string, month int, permissions ...viewer.Permission) (*ent.Export, error) {
			ctx := viewer.NewContext(t.Context(), viewer.OnBehalfOf("machine:Ana", "Ana", permissions))
			where := map[string]any{"withoutLoginDataIn": map[string]any{"cnpj": cnpj, "year": 2024, "month": month}}
			e, err := s.Exports.Create(ctx, export.NewExport{
				Selection: export.Selection{List: "contracts", Columns: []string{"number"}, Where: where}, Format: domain.ExportCSV,
			})
			if err != nil {
				return nil, err
			}
			if err := s.Exports.Run(t.Context(), e.ID); err != nil {
				t.Fatal(err)
			}
			return s.Exports.Export(ctx, e.ID)
		}
		if e, err := ask(branchA, 5, viewer.Read, viewer.ReadDICI); err != nil || e.Status != domain.ExportReady || e.Rows != 1 ||
			e.Total != 1 {
			t.Errorf("%+v, %v", e, err)
		}
		if _, err := ask(branchA, 5, viewer.Read); !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("who may not read declarations: %v", err)
		}
		for code, asked := range map[fault.Code]struct {
			cnpj  string
			month int
		}{fault.NotFound: {"11222333000181", 5}, fault.Invalid: {branchA, 13}} {
			_, err := ask(asked.cnpj, asked.month, viewer.Read, viewer.ReadDICI)
			if refusals, refused := fault.Refusals(err); !refused || refusals[0].Code != code {
				t.Errorf("%+v: %v", asked, err)
			}
		}
	})
}

func TestPendingLoginsByTheAPIAndByHTTP(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAnalyst)
		var got reportAnswer
		c.Get(t, reportDocument, apptest.Vars{"cnpj": branchB, "month": 5}, &got)
		if r := got.DiciReport; r.PendingTotal != 3 || r.Pending[1].Login.Username != "login28" || len(r.Pending[1].Fields) != 2 {
			t.Errorf("report %+v", r)
		}
		file := c.Do(t, http.MethodGet, got.DiciReport.FilePath, "", nil)
		var body struct {
			Error struct {
				Code    string
				Pending []string
			}
		}
		if err := json.Unmarshal(file.Body, &body); err != nil {
			t.Fatal(err)
		}
		if file.StatusCode != http.StatusUnprocessableEntity || body.Error.Code != "INVALID_STATE" || len(body.Error.Pending) != 3 {
			t.Errorf("status %d, %s", file.StatusCode, file.Body)
		}
		if codes := c.Query(t, reportDocument, apptest.Vars{"cnpj": "11222333000181", "month": 5}).Codes(); len(codes) != 1 ||
			codes[0] != "NOT_FOUND" {
			t.Errorf("an unknown branch gives %v", codes)
		}
	})
}

func TestTheFileByCommand(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			cfg := app.Config{DatabaseURL: dbtest.URL(t, engine)}
			goldenBase(t, dbtest.OpenURL(t, cfg.DatabaseURL))
			var out bytes.Buffer
			if err := cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: branchA, Month: "2024-04"}, &out); err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile("testdata/DICI_48530335000148_2024-04.csv")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			err = cli.WriteDICI(t.Context(), cfg, cli.DICIFile{CNPJ: branchB, Month: "2024-05"}, &out)
			if err == nil || !strings.Contains(err.Error(), "login login27 (contrato K27): corrija velocidade") {
				t.Errorf("pending logins at the terminal: %v", err)
			}
		})
	}
}

func TestThePolicysImpactByTheAPI(t *testing.T) {
	apptest.Each(t, func(t *testing.T, s *apptest.Server) {
		goldenBase(t, s.DB)
		c := s.As(t, viewer.RoleAnalyst)
		const document = `query($from: Month!, $to: Month!, $cnpj: String) {
			policyImpact(from: $from, to: $to, cnpj: $cnpj) { branch { cnpj } month accesses lost accessesWithLinksKept } }`
		var out struct {
			PolicyImpact []struct {
				Branch                                struct{ Cnpj string }
				Month                                 string
				Accesses, Lost, AccessesWithLinksKept int
			}
		}
		c.Get(t, document, apptest.Vars{"from": "2024-04", "to": "2024-05", "cnpj": "48.530.335/0001-48"}, &out)
		if may := out.PolicyImpact[1]; len(out.PolicyImpact) != 2 || may.Branch.Cnpj != branchA || may.Month != "2024-05" ||
			may.Accesses != 19 || may.AccessesWithLinksKept != may.Accesses+may.Lost {
			t.Errorf("impact %+v", out.PolicyImpact)
		}
		for _, wrong := range []struct {
			from, to, cnpj, code, field string
		}{
			{"2024-5", "2024-06", branchA, "BAD_USER_INPUT", "from"},
			{"2024-05", "2024-13", branchA, "BAD_USER_INPUT", "to"},
			{"2024-05", "2024-04", branchA, "BAD_USER_INPUT", "to"},
			{"2019-05", "2024-05", branchA, "BAD_USER_INPUT", "to"},
			{"9024-04", "9024-05", branchA, "BAD_USER_INPUT", "from"},
			{"2024-04", "2024-05", "1", "BAD_USER_INPUT", "cnpj"},
			{"2024-04", "2024-05", "11222333000181", "NOT_FOUND", "cnpj"},
		} {
			got := c.Query(t, document, apptest.Vars{"from": wrong.from, "to": wrong.to, "cnpj": wrong.cnpj}).Errors
			if len(got) != 1 || got[0].Extensions["code"] != wrong.code || fmt.Sprint(got[0].Extensions["field"]) != "["+wrong.field+"]" {
				t.Errorf("%+v gives %+v", wrong, got)
			}
		}
		months := apptest.Vars{"from": "2024-04", "to": "2024-05"}
		if got := s.MachineWith(t, viewer.ScopeDICIRead).Query(t, document, months); len(got.Errors) > 0 {
			t.Errorf("who may read declarations gets %+v", got.Errors)
		}
		if codes := s.MachineWith(t, viewer.ScopeContractsRead).Query(t, document, months).Codes(); len(codes) != 1 ||
			codes[0] != "FORBIDDEN" {
			t.Errorf("who may not read declarations gets %v", codes)
		}
	})
}
