package importer_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// declared is a row of a closed month of a branch.
type declared struct {
	branch      int
	cnpj        string
	year, month int
	row         domain.DeclaredRow
}

// declare leaves a closed month as its closing would.
func declare(t testing.TB, db *database.DB, cnpj string, year, month int) {
	t.Helper()
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		return tx.DiciDeclaration.Create().SetBranchID(tx.Branch.Query().Where(branch.Cnpj(cnpj)).OnlyIDX(ctx)).
			SetYear(year).SetMonth(month).SetVersion(1).SetTotalAccesses(0).SetContractsWithoutLoginData(0).SetRows([]domain.DeclaredRow{}).
			SetClosedAt(tx.Now).SetClosedByName("Teste").Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// declareMonths closes months of the branches that there are.
func declareMonths(t *testing.T, db *database.DB, months [][2]int) {
	t.Helper()
	for _, b := range db.Reader().Branch.Query().AllX(viewer.System(t.Context())) {
		for _, m := range months {
			declare(t, db, b.Cnpj, m[0], m[1])
		}
	}
}

// declaredMonths counts the accesses of the closed months one by one, as docs/history.md says which count.
func declaredMonths(t *testing.T, db *database.DB) map[declared]int {
	t.Helper()
	ctx, counts := viewer.System(t.Context()), map[declared]int{}
	periods := db.Reader().AccessPeriod.Query().WithBranch().WithCity().AllX(ctx)
	for _, d := range db.Reader().DiciDeclaration.Query().AllX(ctx) {
		end := time.Date(d.Year, time.Month(d.Month)+1, 1, 0, 0, 0, 0, domain.SaoPaulo)
		for _, p := range periods {
			inService := p.StartedAt.Before(end) && (p.EndedAt == nil || !p.EndedAt.Before(end))
			linked := p.UnlinkedAt == nil || p.UnlinkedAt.After(d.ClosedAt)
			complete := p.CityID != nil && p.Zone != nil && p.Medium != nil && p.Technology != nil && p.Product != nil && p.SpeedMbps != nil
			if p.BranchID == d.BranchID && inService && linked && complete {
				counts[declared{p.BranchID, p.Edges.Branch.Cnpj, d.Year, d.Month, domain.DeclaredRow{
					CityCode: p.Edges.City.IbgeCode, CustomerType: p.CustomerType, Zone: *p.Zone, Medium: *p.Medium,
					Product: *p.Product, Technology: *p.Technology, SpeedMbps: *p.SpeedMbps,
				}}]++
			}
		}
	}
	return counts
}

// changedMonths are the months and rows that differ, in their order.
func changedMonths(before, after map[declared]int) (list []importer.ClosedMonth) {
	var keys []declared
	for k, n := range after {
		if before[k] != n {
			keys = append(keys, k)
		}
	}
	for k := range before {
		if _, still := after[k]; !still {
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, func(a, b declared) int {
		r, s := a.row, b.row
		return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.month, b.month), cmp.Compare(a.branch, b.branch),
			cmp.Compare(r.CityCode, s.CityCode),
			cmp.Compare(r.CustomerType, s.CustomerType), cmp.Compare(r.Zone, s.Zone), cmp.Compare(r.Medium, s.Medium),
			cmp.Compare(r.Product, s.Product), cmp.Compare(r.Technology, s.Technology), cmp.Compare(r.SpeedMbps, s.SpeedMbps))
	})
	for _, k := range keys {
		last := len(list) - 1
		if last < 0 || list[last].CNPJ != k.cnpj || list[last].Year != k.year || list[last].Month != k.month {
			list, last = append(list, importer.ClosedMonth{CNPJ: k.cnpj, Year: k.year, Month: k.month}), last+1
		}
		change := history.RowChange{DeclaredRow: k.row, Before: before[k]}
		change.Accesses = after[k]
		list[last].Rows = append(list[last].Rows, change)
	}
	return list
}

// manyRows are rows of as many customers, contracts and logins, which change from version 0 to 1 in every way.
func manyRows(n, version int) (customers, contracts, logins string) {
	var c, k, l strings.Builder
	for i := range n {
		id, err := taxid.CompleteCPF(fmt.Sprintf("%09d", 100_000_000+i))
		if err != nil {
			panic(err)
		}
		status := [...][3]string{
			{"A;10/03/2022;", "I;10/03/2022;10/05/2023"},
			{"I;10/03/2022;10/05/2023", "A;10/06/2023;"},
			{"A;10/03/2022;", "CM;12/03/2022;"},
			{"AA;;", "A;10/03/2022;"},
		}[i%4][version]
		fmt.Fprintf(&c, "C%d;Ana;%s;%s\n", i, id.Raw(), [...]string{"PF", "UP"}[version])
		fmt.Fprintf(&k, "K%d;C%d;%s;P;300;FIBRA;FTTH;%s;%s;U;\n", i, i, status, cnpj, [...]string{"3136702", "3106200"}[version])
		fmt.Fprintf(&l, "L%d;u%d;K%d;;;%02d/04/2022;%s;;\n", i, i, i, 1+version, [...]string{"", "", "", "02/05/2022"}[i%4])
	}
	return c.String(), k.String(), l.String()
}

// Comparing costs a chunk two statements, and one more that finds the logins of its contracts, also when these are cancelled;
// nothing grows with the rows. An import of a base without a closed month asks once whether there is one, in addition to what
// cancelling asks: by three statements a chunk.
func TestComparingClosedMonthsCostsFewStatements(t *testing.T) {
	const perImport, perChunk, asks = 2, 2 + 3 + 2 + 3, 1 + 3
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			var made, asked atomic.Int64
			count := func(_ context.Context, statement string) {
				made.Add(1)
				if strings.Contains(statement, "dici_declarations") || strings.Contains(statement, "month_end") {
					asked.Add(1)
				}
			}
			imports := func(rows int, closed bool) (statements, ofMonths int64) {
				p := provider{t, dbtest.Open(t, engine, database.WithStatements(count))}
				p.imports(manyRows(rows, 0))
				if closed {
					declareMonths(t, p.db, [][2]int{{2022, 4}, {2023, 4}})
				}
				made.Store(0)
				asked.Store(0)
				p.imports(manyRows(rows, 1))
				return made.Load(), asked.Load()
			}
			few, ask := imports(12, false)
			many, _ := imports(48, false)
			fewClosed, _ := imports(12, true)
			manyClosed, _ := imports(48, true)
			if few != many || fewClosed != manyClosed || fewClosed-few != perChunk+perImport || ask != asks {
				t.Errorf("%d statements for few rows, %d for many; with closed months %d and %d; %d ask for them in a base without",
					few, many, fewClosed, manyClosed, ask)
			}
		})
	}
}

// An import that is all or nothing, and begins again because it lost a race, counts once.
func TestALostRaceDoesntCountTwice(t *testing.T) {
	db := dbtest.Open(t, "postgres")
	p := provider{t, db}
	p.imports(manyRows(4, 0))
	declareMonths(t, db, [][2]int{{2022, 4}, {2023, 4}})
	for _, statement := range []string{
		"CREATE SEQUENCE losses",
		`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF nextval('losses') = 1 THEN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END IF;
			RETURN NULL; END $$`,
		"CREATE TRIGGER lose AFTER INSERT ON comodatos FOR EACH STATEMENT EXECUTE FUNCTION lose()",
	} {
		if _, err := db.WriteSQL().ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	before := declaredMonths(t, db)
	customers, contracts, logins := manyRows(4, 1)
	done := run(t, db, importer.Options{AllOrNothing: true, Dir: folder(t, map[string]string{
		"customers.csv": customerColumns + customers, "contracts.csv": contractColumns + contracts, "logins.csv": loginColumns + logins,
		"comodatos.csv": "code;contract_number;description;lent_at\nE1;K0;ONU;10/04/2022\n",
	})})
	if diff := gocmp.Diff(changedMonths(before, declaredMonths(t, db)), done.ClosedMonths); diff != "" || len(done.ClosedMonths) == 0 {
		t.Errorf("closed months (-want +got):\n%s", diff)
	}
}
