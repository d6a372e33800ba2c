package dici_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/internal/app"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/viewer"
)

const reportDocument = `query($cnpj: String!, $month: Int!) {
	diciReport(cnpj: $cnpj, year: 2024, month: $month) {
		cnpj year month dueDate totalAccesses pendingTotal fileName filePath
		rows { city { ibgeCode } customerType zone medium product technology speedMbps accesses }
		pending { login { username } fields }
		withoutLoginData { totalCount edges { node { number } } }
	}
}`

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
		if r.WithoutLoginData.TotalCount != 1 || r.WithoutLoginData.Edges[0].Node.Number != "K12" {
			t.Errorf("without login data: %+v", r.WithoutLoginData)
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
		if codes := c.Query(t, reportDocument, apptest.Vars{"cnpj": "11222333000181", "month": 5}).Codes(); len(codes) != 1 || codes[0] != "NOT_FOUND" {
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
			if err := app.WriteDICI(t.Context(), cfg, app.DICIFile{CNPJ: branchA, Month: "2024-04"}, &out); err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile("testdata/DICI_48530335000148_2024-04.csv")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			err = app.WriteDICI(t.Context(), cfg, app.DICIFile{CNPJ: branchB, Month: "2024-05"}, &out)
			if err == nil || !strings.Contains(err.Error(), "login login27 (contrato K27): corrija velocidade") {
				t.Errorf("pending logins at the terminal: %v", err)
			}
		})
	}
}
