package dici_test

import (
	"context"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// cancels cancels a contract of the golden base today, without keeping the links.
func (o *office) cancels(number string) {
	o.t.Helper()
	ctx := viewer.System(o.t.Context())
	_, err := cancellation.New(o.db, eventlog.NewLog()).Cancel(ctx, cancellation.Command{
		ContractID: o.db.Reader().Contract.Query().Where(contract.Number(number)).OnlyIDX(ctx),
		ReasonID:   o.db.Reader().CancellationReason.Query().FirstIDX(ctx),
	})
	if err != nil {
		o.t.Fatal(err)
	}
}

func (o *office) report(cnpj string, year, month int) *dici.Report {
	o.t.Helper()
	r, err := o.Report(analyst(o.t), cnpj, year, month)
	if err != nil {
		o.t.Fatal(err)
	}
	return r
}

func (o *office) changesSince(cnpj string, year, month int) []string {
	o.t.Helper()
	list, err := o.ChangesSinceClosing(analyst(o.t), o.report(cnpj, year, month))
	if err != nil {
		o.t.Fatal(err)
	}
	return inShort(list)
}

func (o *office) without(cnpj string, year, month int) int {
	o.t.Helper()
	return o.WithoutLoginData(o.report(cnpj, year, month)).CountX(analyst(o.t))
}

func TestALostLinkNeverLowersAClosedMonth(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		open, lacking := o.report(branchA, 2024, 4).TotalAccesses, o.without(branchA, 2024, 5)
		o.close(branchA, 2024, 5)
		o.cancels("K01")
		if got := o.changesSince(branchA, 2024, 5); len(got) > 0 {
			t.Errorf("the closed month is asked to be rectified: %v", got)
		}
		if got := o.without(branchA, 2024, 5); got != lacking {
			t.Errorf("%d contracts of the closed month lack login data, want %d", got, lacking)
		}
		if got := o.report(branchA, 2024, 4).TotalAccesses; got != open-1 {
			t.Errorf("the open month counts %d accesses, want %d", got, open-1)
		}
		if got := o.without(branchA, 2024, 4); got != lacking+1 {
			t.Errorf("%d contracts of the open month lack login data, want %d", got, lacking+1)
		}
		o.speed("login15", 250)
		if d := o.rectify(branchA, 2024, 5, "Outra velocidade"); d.TotalAccesses != 19 {
			t.Errorf("rectified for another reason it declares %d accesses", d.TotalAccesses)
		}
		if d := o.rectifyAgain(); d.TotalAccesses != 19 {
			t.Errorf("and then %d", d.TotalAccesses)
		}
		months, err := o.PolicyImpact(analyst(t), "2024-04", "2024-05", branchA)
		if err != nil || months[0].Lost != months[1].Lost+1 || months[1].ContractsWithoutLoginData != lacking {
			t.Errorf("what the policy did: %+v, %+v, %v", months[0], months[1], err)
		}
	})
}

func (o *office) rectifyAgain() *ent.DiciDeclaration {
	o.speed("login15", 260)
	return o.rectify(branchA, 2024, 5, "Outra vez")
}

func TestAClosedMonthShowsWhatWasDeclared(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		before := o.report(branchA, 2024, 5)
		o.close(branchA, 2024, 5)
		o.speed("login15", 250)
		o.edit(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.AccessPeriod.Delete().Where(accessperiod.HasLoginWith(login.Username("login20"))).Exec(ctx)
			return err
		})
		after := o.report(branchA, 2024, 5)
		keys := func(r *dici.Report) (list []string) {
			for _, row := range r.Rows {
				list = append(list, fmt.Sprint(row.Key(), "=", row.Accesses))
			}
			return list
		}
		if diff := cmp.Diff(keys(before), keys(after)); diff != "" || after.TotalAccesses != 19 {
			t.Errorf("%d accesses (-declared +shown):\n%s", after.TotalAccesses, diff)
		}
		if got := o.changesSince(branchA, 2024, 5); len(got) != 3 {
			t.Errorf("the comparison says %v", got)
		}
	})
}

// evidence is the evidence of a version, and its lines.
func (o *office) evidence(cnpj string, year, month, version int) (string, [][]string) {
	o.t.Helper()
	name, parts, err := o.EvidenceFile(analyst(o.t), cnpj, year, month, version)
	if err != nil {
		o.t.Fatal(err)
	}
	var content strings.Builder
	for part, err := range parts {
		if err != nil {
			o.t.Fatal(err)
		}
		content.Write(part)
	}
	text, marked := strings.CutPrefix(content.String(), "\ufeff")
	r := csv.NewReader(strings.NewReader(text))
	r.Comma = ';'
	lines, err := r.ReadAll()
	if err != nil || !marked || !strings.Contains(text, "\r\n") {
		o.t.Fatal(err, text)
	}
	return name, lines
}

func TestTheEvidenceAddsUpToTheFile(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		d := o.close(branchA, 2024, 5)
		_, file := o.file(branchA, 2024, 5, 1)
		if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(file))); d.FileSha256 == nil || *d.FileSha256 != sum {
			t.Errorf("SHA-256 %v, want %s", d.FileSha256, sum)
		}
		name, lines := o.evidence(branchA, 2024, 5, 0)
		header := "LOGIN_ID;LOGIN;CONTRATO;INICIO;FIM;COD_IBGE;" +
			"TIPO_CLIENTE;TIPO_ATENDIMENTO;TIPO_MEIO;TIPO_PRODUTO;TIPO_TECNOLOGIA;VELOCIDADE"
		if name != "DICI_48530335000148_2024-05_memoria.csv" || strings.Join(lines[0], ";") != header {
			t.Errorf("%s begins with %v", name, lines[0])
		}
		counts := map[string]int{}
		for _, line := range lines[1:] {
			counts[strings.Join(line[5:], ";")]++
		}
		var got []string
		for facts, n := range counts {
			got = append(got, fmt.Sprintf("%s;2024;05;%s;%d", branchA, facts, n))
		}
		want := strings.Split(strings.TrimSpace(file), "\r\n")[1:]
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-file +evidence):\n%s", diff)
		}
		first := lines[1]
		if first[1] != "login01" || first[2] != "K01" || !strings.HasSuffix(first[3], "-03:00") {
			t.Errorf("the first access is %v", first)
		}
	})
}

func TestEachVersionKeepsItsEvidence(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		o.close(branchA, 2024, 5)
		o.cancels("K01")
		o.speed("login15", 250)
		d := o.rectify(branchA, 2024, 5, "Outra velocidade")
		e, err := o.DeclaredEvidence(analyst(t), d)
		want := dici.Evidence{
			FileName: "DICI_48530335000148_2024-05_v2_memoria.csv",
			FilePath: "/exports/dici/48530335000148/2024-05/evidence.csv?version=2", Accesses: 19,
		}
		if err != nil || *e != want {
			t.Errorf("evidence %+v, %v", e, err)
		}
		_, first := o.evidence(branchA, 2024, 5, 1)
		name, second := o.evidence(branchA, 2024, 5, 0)
		if name != want.FileName || len(first) != 20 || len(second) != 20 || cmp.Equal(first, second) {
			t.Errorf("%s has %d lines, version 1 %d", name, len(second), len(first))
		}
		// The access that lost its link still says of which contract it was.
		if line := second[1]; line[1] != "login01" || line[2] != "K01" || line[4] == "" {
			t.Errorf("the lost access is %v", line)
		}
	})
}

func TestEvidenceIsRefusedWhereThereIsNone(t *testing.T) {
	inOffice(t, func(t *testing.T, o *office) {
		evidence := func(version int) error {
			_, _, err := o.EvidenceFile(analyst(t), branchA, 2024, 5, version)
			return err
		}
		o.refuses(fault.MonthOpen, "month", 0, evidence(0))
		d := o.close(branchA, 2024, 5)
		o.refuses(fault.RecordNotFound, "version", 0, evidence(2))
		// With the permission to read declarations only, one gets the file, but no user names.
		machine := viewer.NewContext(t.Context(), viewer.Viewer{
			Kind: viewer.KindToken, ID: 1, Name: "m",
			Scopes: []viewer.Scope{viewer.ScopeDICIRead},
		})
		if _, _, err := o.File(machine, branchA, 2024, 5); err != nil {
			t.Errorf("the file: %v", err)
		}
		if _, _, err := o.EvidenceFile(machine, branchA, 2024, 5, 1); !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("the evidence without READ: %v", err)
		}
		o.edit(func(ctx context.Context, tx *database.Tx) error {
			_, err := tx.ExecContext(ctx, fmt.Sprintf("UPDATE dici_declarations SET file_sha256 = NULL WHERE id = %d", d.ID))
			return err
		})
		o.refuses(fault.EvidenceMissing, "version", 0, evidence(1))
		if _, _, err := o.EvidenceFile(t.Context(), branchA, 2024, 5, 1); err == nil {
			t.Error("readable without signing in")
		}
	})
}
