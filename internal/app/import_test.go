package app_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cli"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// progress is where the import's progress goes.
func progress(t *testing.T) *os.File {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "progress"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = file.Close() })
	return file
}

func TestImportByCommand(t *testing.T) {
	const header = "code,name,document\n"
	cfg := settings(t, "sqlite")
	dir := t.TempDir()
	path := filepath.Join(dir, "customers.csv")
	if err := os.WriteFile(path, []byte(strings.ReplaceAll(header+"1,Ana,11144477735\n2,Bia,1\n", ",", ";")), 0o600); err != nil {
		t.Fatal(err)
	}
	run := func(o cli.ImportOptions) (string, error) {
		t.Helper()
		var out strings.Builder
		o.Dir, o.Progress = dir, progress(t)
		err := cli.Import(t.Context(), cfg, o, &out)
		return out.String(), err
	}
	for _, o := range []cli.ImportOptions{{DryRun: true}, {AllOrNothing: true}, {}} {
		out, err := run(o)
		if !errors.Is(err, cli.ErrRejected) || !strings.Contains(out, "customers.csv:3: document:") || strings.Contains(out, "Bia") {
			t.Fatalf("%+v: %v\n%s", o, err, out)
		}
		if written := !strings.Contains(out, "nothing was written"); written != (!o.DryRun && !o.AllOrNothing) {
			t.Errorf("%+v says:\n%s", o, out)
		}
	}
	s := apptest.StartConfig(t, cfg)
	if n := s.Reader().Customer.Query().CountX(apptest.System(t)); n != 1 {
		t.Errorf("%d customers were imported, want the good one", n)
	}
	if err := cli.Import(t.Context(), cfg, cli.ImportOptions{Dir: t.TempDir(), Progress: progress(t)}, io.Discard); err == nil {
		t.Error("a folder without files was taken")
	}
}

// A contract in service that another system cancelled goes through the general parameters, unless the command is told only to
// record it.
func TestImportCancelsByCommand(t *testing.T) {
	for _, record := range []bool{false, true} {
		cfg, dir := settings(t, "sqlite"), t.TempDir()
		for name, content := range map[string]string{
			"customers.csv": "code;name;document\n1;Ana;11144477735\n",
			"contracts.csv": "number;customer_code;status;activated_at;cancelled_at;plan_code;branch_cnpj\n" +
				"7;1;A;10/03/2022;;P;06123456700100\n",
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for _, status := range []string{"A;10/03/2022;", "I;10/03/2022;10/10/2024"} {
			path := filepath.Join(dir, "contracts.csv")
			content, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(strings.Replace(string(content), "A;10/03/2022;", status, 1)), 0o600); err != nil {
				t.Fatal(err)
			}
			o := cli.ImportOptions{Dir: dir, RecordCancellations: record, Progress: progress(t)}
			if err := cli.Import(t.Context(), cfg, o, io.Discard); err != nil {
				t.Fatal(err)
			}
		}
		s := apptest.StartConfig(t, cfg)
		list := s.Reader().Cancellation.Query().AllX(apptest.System(t))
		if record != (len(list) == 0) || !record &&
			(list[0].Origin != domain.OriginImported || list[0].RequestedByName != "vinculo import") {
			t.Errorf("record %t: %v", record, list)
		}
	}
}

// Whoever imports reads which closed months that changes, before and after.
func TestAnImportSaysWhichClosedMonthsItChanges(t *testing.T) {
	cfg := settings(t, "sqlite")
	dir := t.TempDir()
	write := func(name, content string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	run := func(dryRun bool) string {
		t.Helper()
		var out strings.Builder
		if err := cli.Import(t.Context(), cfg, cli.ImportOptions{Dir: dir, DryRun: dryRun, Progress: progress(t)}, &out); err != nil {
			t.Fatalf("%v\n%s", err, &out)
		}
		return out.String()
	}
	write("customers.csv", "code;name;document\nC1;Ana;11144477735\n")
	write("contracts.csv", "number;customer_code;status;activated_at;plan_code;plan_speed_mbps;plan_medium;plan_technology;"+
		"branch_cnpj;city_ibge;zone\n"+
		"K1;C1;A;10/03/2022;P;300;FIBRA;FTTH;06123456700100;3136702;U\n")
	write("logins.csv", "code;username;contract_number;activated_at\nL1;a;K1;\n")
	if out := run(false); strings.Contains(out, "Meses fechados") {
		t.Errorf("no month is closed:\n%s", out)
	}
	s := apptest.StartConfig(t, cfg)
	closer := dici.New(s.DB, eventlog.NewLog())
	for m := range 40 {
		if _, err := closer.CloseMonth(apptest.System(t), "06123456700100", 2022+(3+m)/12, 1+(3+m)%12); err != nil {
			t.Fatal(err)
		}
	}
	write("logins.csv", "code;username;contract_number;activated_at;inactivated_at\n"+
		"L2;b;K1;20/05/2022;\nL3;c;K1;20/05/2022;01/06/2022\n")
	foretold, done := run(true), run(false)
	want := "Meses fechados do DICI que mudariam (closed DICI months that change): 39\n" +
		"  06123456700100 2022-05: linhas diferentes: 1, com 1 → 3 acessos\n  06123456700100 2022-06: linhas diferentes: 1, " +
		"com 1 → 2 acessos\n"
	if !strings.Contains(foretold, want) || !strings.Contains(foretold, "\n  … e mais 3\nO que foi declarado") {
		t.Errorf("the dry run says\n%s", foretold)
	}
	if !strings.Contains(done, strings.Replace(want, "mudariam", "mudaram", 1)) {
		t.Errorf("the import says\n%s", done)
	}
}
