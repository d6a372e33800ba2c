package dici_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

func analyst(t *testing.T) context.Context {
	return viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: 1, Name: "Ana", Role: viewer.RoleAnalyst})
}

func TestTheGoldenFiles(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		for _, c := range []struct {
			cnpj        string
			year, month int
		}{
			{branchA, 2023, 2},
			{branchA, 2024, 2},
			{"48.530.335/0001-48", 2024, 4},
			{branchA, 2024, 5},
			{branchB, 2024, 4},
			{"12.abc.345/01de-35", 2024, 4},
		} {
			compareFile(t, db, c.cnpj, c.year, c.month)
		}
	})
}

func compareFile(t *testing.T, db *database.DB, cnpj string, year, month int) {
	t.Helper()
	name, content, err := dici.New(db, eventlog.NewLog()).File(analyst(t), cnpj, year, month)
	if err != nil {
		t.Errorf("File(%s, %d, %d): %v", cnpj, year, month, err)
		return
	}
	want, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(content)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

func TestPendingLoginsStopTheFileUntilTheyAreCompleted(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		_, _, err := dici.New(db, eventlog.NewLog()).File(analyst(t), branchB, 2024, 5)
		var unfileable *dici.UnfileableError
		if !errors.As(err, &unfileable) {
			t.Fatalf("File = %v, want an UnfileableError", err)
		}
		got := map[string][]dici.Field{}
		for _, p := range unfileable.Report.Pending {
			got[p.Login.Username] = p.Fields
		}
		want := map[string][]dici.Field{
			"login27": {dici.FieldSpeed}, "login28": {dici.FieldZone, dici.FieldTechnology}, "login30": {dici.FieldSpeed},
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("pending (-want +got):\n%s", diff)
		}
		if unfileable.Report.PendingTotal != 3 || unfileable.Report.TotalAccesses != 2 {
			t.Errorf("%d pending and %d accesses, want 3 and 2", unfileable.Report.PendingTotal, unfileable.Report.TotalAccesses)
		}
		if todo := unfileable.Todo(); len(todo) != 3 ||
			todo[1] != "login login28 (contrato K28): corrija tipo de atendimento, tecnologia" {
			t.Errorf("what to fix: %q", todo)
		}
		refusals, _ := fault.Refusals(err)
		if len(refusals) != 1 || refusals[0].Code != fault.InvalidState || len(refusals[0].Subjects) != 3 {
			t.Errorf("refusals %v, want one with three subjects", refusals)
		}
		complete(t, db)
		compareFile(t, db, branchB, 2024, 5)
	})
}

func complete(t *testing.T, db *database.DB) {
	t.Helper()
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		of := history.Accesses{Logins: tx.Login.Query().Where(login.UsernameIn("login27", "login28", "login30")).IDsX(ctx)}
		return history.Correct(ctx, tx, of, local("2020-01-01 00:00:00"), nil, history.Facts{
			Zone: new(domain.ZoneUrban), Technology: new("FTTH"), SpeedMbps: new(300.0),
		})
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestAPendingLoginStopsTheMonthsInWhichItWasInService(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		report, err := dici.New(db, eventlog.NewLog()).Report(analyst(t), branchB, 2024, 3)
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Pending) != 1 || !slices.Equal(report.Pending[0].Fields, []dici.Field{dici.FieldCity}) {
			t.Errorf("pending in March: %v, want the login without a city", report.Pending)
		}
		if e := report.Pending[0].Login.Edges; e.Contract == nil || e.Customer == nil {
			t.Error("a pending login comes without its contract or customer")
		}
	})
}

func TestContractsWithoutLoginDataAreListed(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		s := dici.New(db, eventlog.NewLog())
		for _, c := range []struct {
			cnpj  string
			month int
			want  []string
		}{
			{branchA, 2, []string{"K12", "K13"}},
			{branchA, 3, []string{"K12", "K13"}},
			{branchA, 4, []string{"K12"}},
			{branchA, 5, []string{"K12"}},
			{branchA, 6, nil},
			{branchB, 5, []string{"K32"}},
			{branchB, 6, nil},
		} {
			report, err := s.Report(analyst(t), c.cnpj, 2024, c.month)
			if err != nil {
				t.Fatal(err)
			}
			got, err := s.WithoutLoginData(report).Order(ent.Asc(contract.FieldNumber)).Select(contract.FieldNumber).Strings(analyst(t))
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("without login data in 2024-%02d: %v, want %v", c.month, got, c.want)
			}
		}
	})
}

func TestWhatAReportSaysOfItself(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		report, err := dici.New(db, eventlog.NewLog()).Report(analyst(t), "48.530.335/0001-48", 2024, 5)
		if err != nil {
			t.Fatal(err)
		}
		got := []any{
			report.CNPJ, report.Year, report.Month, report.DueDate(), report.TotalAccesses, len(report.Rows),
			report.PendingTotal, report.FileName(), report.FilePath(),
		}
		want := []any{
			branchA, 2024, 5, "2024-06-15", 19, 10, 0, "DICI_48530335000148_2024-05.csv", "/exports/dici/48530335000148/2024-05.csv",
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("report (-want +got):\n%s", diff)
		}
	})
}

func TestRequestsThatAreRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		for name, c := range map[string]struct {
			cnpj        string
			year, month int
			want        fault.Message
		}{
			"an unknown branch":        {"11222333000181", 2024, 5, fault.BranchUnknown},
			"wrong check digits":       {"48530335000149", 2024, 5, fault.CNPJInvalid},
			"month 13":                 {branchA, 2024, 13, fault.MonthInvalid},
			"before 2000":              {branchA, 1999, 12, fault.MonthInvalid},
			"no access was in service": {branchA, 2022, 12, fault.DICIEmpty},
			"pending logins":           {branchB, 2024, 5, fault.DICIPending},
		} {
			_, content, err := dici.New(db, eventlog.NewLog()).File(analyst(t), c.cnpj, c.year, c.month)
			refusals, _ := fault.Refusals(err)
			if len(refusals) != 1 || refusals[0].Message != c.want || content != nil {
				t.Errorf("%s: %v, want the refusal %s", name, err, c.want)
			}
		}
	})
}

func TestReadingIsForThoseWhoMayRead(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	if _, err := dici.New(db, eventlog.NewLog()).Report(t.Context(), branchA, 2024, 5); !errors.Is(err, authz.ErrUnauthenticated) {
		t.Errorf("Report without a viewer: %v", err)
	}
}

func TestAReportCostsAFixedNumberOfStatements(t *testing.T) {
	n := 0
	count := database.WithStatements(func(context.Context, string) { n++ })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		goldenBase(t, db)
		n = 0
		if _, err := dici.New(db, eventlog.NewLog()).Report(analyst(t), branchB, 2024, 5); err != nil {
			t.Fatal(err)
		}
		// Branch, technologies, groups, pending, cities, logins and their three edges, and the newest declaration.
		if n != 10 {
			t.Errorf("%d statements, want 10", n)
		}
	}, count)
}
