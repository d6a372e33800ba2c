package importer_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// A dry run answers what the import would: here of files that contradict each other, themselves and what is stored, in chunks so
// small that most of what a row refers to was written by an earlier one. What becomes of a row doesn't depend on the chunks.
func TestADryRunSaysWhatTheImportWillDo(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			var all importer.FileResult
			months, cancelled, refused := 0, 0, map[string]int{}
			ctx := viewer.System(t.Context())
			for base := range uint64(12) {
				db := dbtest.Open(t, engine)
				for again := range uint64(6) {
					g := generator{rand.New(rand.NewPCG(base, again)), 8}
					if base >= 6 {
						g.sense = 60
					}
					general{g.IntN(2) == 0, g.IntN(2) == 0, g.IntN(2) == 0, g.IntN(2) == 0}.set(t, db)
					done := wantForetold(t, db, g, importer.Options{AllOrNothing: again == 4, RecordCancellations: again == 3}, &all)
					months += len(done.ClosedMonths)
					for _, p := range done.Problems {
						why, _, _ := strings.Cut(p.Reason, ":")
						refused[why]++
					}
					if again == 0 {
						declareMonths(t, db, [][2]int{{2022, 3}, {2022, 5}, {2023, 2}, {2023, 4}})
					}
					if again == 3 && base%2 == 1 {
						declareMonths(t, db, [][2]int{{2025, 12}})
					}
					k, err := db.Reader().Contract.Query().Where(contract.CancellationIDIsNil(), contract.ActivatedAtNotNil()).First(ctx)
					if err == nil && again == 2 {
						cancelHere(t, db, k.Number, base%2 == 0)
					}
				}
				cancelled += db.Reader().Cancellation.Query().Where(cancellation.OriginEQ(domain.OriginImported)).CountX(ctx)
			}
			t.Logf("%+v, %d cancelled, %d closed months, %v", all, cancelled, months, refused)
			if cancelled < 20 || refused["Comodatos em aberto"] < 3 ||
				refused["O mês 04/2023 do DICI já foi fechado. Use uma data posterior a ele."] < 3 {
				t.Errorf("%d contracts were cancelled, refused were %v", cancelled, refused)
			}
			if months < 20 || min(all.Created, all.Updated, all.Unchanged, all.Rejected) < 100 {
				t.Errorf("the files bring about too little: %+v, %d closed months", all, months)
			}
		})
	}
}

// wantForetold imports files, first as a dry run.
func wantForetold(t *testing.T, db *database.DB, g generator, o importer.Options, all *importer.FileResult) *importer.Result {
	t.Helper()
	o.Dir = folder(t, g.files())
	dry := o.InChunksOf(3)
	dry.DryRun = true
	before := everything(t, db)
	foretold := run(t, db, dry)
	if diff := cmp.Diff(before, everything(t, db)); diff != "" {
		t.Fatalf("the dry run wrote (-before +after):\n%s", diff)
	}
	closed := declaredMonths(t, db)
	if g.IntN(2) == 0 {
		o = o.InChunksOf(2)
	}
	done := run(t, db, o)
	done.Written = false
	if diff := cmp.Diff(changedMonths(closed, declaredMonths(t, db)), done.ClosedMonths); diff != "" {
		t.Fatalf("closed months (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(foretold, done); diff != "" {
		t.Fatalf("(-foretold +done):\n%s", diff)
	}
	wantWithinService(t, db)
	for _, f := range done.Files {
		all.Created, all.Updated = all.Created+f.Created, all.Updated+f.Updated
		all.Unchanged, all.Rejected = all.Unchanged+f.Unchanged, all.Rejected+f.Rejected
	}
	return done
}

// generator makes files of a few codes, documents and names, so that they meet. One cell in so many makes no sense.
type generator struct {
	*rand.Rand
	sense int
}

func (g generator) one(values ...string) string { return values[g.IntN(len(values))] }

// mostly is the first value, or sometimes one of the others.
func (g generator) mostly(first string, others ...string) string {
	if g.IntN(g.sense) > 0 {
		return first
	}
	return g.one(others...)
}

func (g generator) code(prefix string, n int) string { return fmt.Sprintf("%s%d", prefix, g.IntN(n)) }

// document is a valid CPF of its own.
func document(i int) string {
	id, err := taxid.CompleteCPF(fmt.Sprintf("%09d", 100_000_000+i))
	if err != nil {
		panic(err)
	}
	return id.Raw()
}

func (g generator) files() map[string]string {
	files := map[string]string{}
	add := func(name, header string, rows, codes int, prefix string, row func(i int) []string) {
		var b strings.Builder
		b.WriteString(header + "\n")
		for _, i := range g.Perm(codes)[:rows] {
			fmt.Fprintf(&b, "%s%d;%s\n", prefix, i, strings.Join(row(i), ";"))
		}
		files[name] = b.String()
	}
	of := func(prefix string, i int) string { return fmt.Sprintf("%s%d", prefix, i) }
	add("customers.csv", "code;name;document;type;active", 9, 12, "C", func(i int) []string {
		return []string{
			g.mostly("Ana", "Bia"), g.mostly(document(i), document(g.IntN(20))), g.mostly("PF", "UP", ""),
			g.mostly("S", "", "N"),
		}
	})
	add("contracts.csv", "number;customer_code;status;activated_at;cancelled_at;plan_code;plan_speed_mbps;plan_medium;"+
		"plan_technology;branch_cnpj;city_ibge;zone;effective_from",
		11, 14, "K", func(i int) []string {
			status, activated, cancelled := g.mostly(g.one("A", "A", "I"), "CM", "CA", "I", "AA"),
				g.mostly("01/03/2022", "01/02/2022", "20/04/2022", "15/04/2023"), ""
			switch status {
			case "I":
				cancelled = g.one("10/03/2023", "10/05/2023", "10/02/2026", "10/02/2026")
			case "AA":
				activated = ""
			}
			return []string{
				g.mostly(of("C", i%12), g.code("C", 13)), status, activated, cancelled, g.mostly(of("P", i%4), g.code("P", 9)),
				g.one("", "100", "300"), g.one("", "FIBRA", "RADIO"), g.mostly("FTTH", "", "NENHUMA"),
				g.one("06123456700100", "06123456700100", "48530335000148"), g.mostly("3136702", "", "3106200", "9999999"),
				g.mostly("U", "", "R"),
				g.mostly("", "15/05/2022", "01/02/2023", "20/04/2023", "01/03/2023"),
			}
		})
	add("logins.csv", "code;username;contract_number;customer_code;active;activated_at;inactivated_at;zone;speed_mbps;vigente_desde",
		12, 16, "L", func(i int) []string {
			active, inactivated := g.mostly(g.one("", "", "S", "N"), "N"), ""
			if active == "N" {
				inactivated = g.one("", "01/05/2022", "01/04/2023")
			}
			return []string{
				g.one(of("u", i), of("u", i), g.code("u", 18)), g.mostly(of("K", i%14), g.code("K", 15), ""), g.mostly("", g.code("C", 13)),
				active,
				g.mostly("", "02/04/2022", "02/06/2022"), inactivated, g.mostly("", "U"), g.mostly("", "50"),
				g.mostly("", "20/05/2022", "03/02/2023"),
			}
		})
	add("comodatos.csv", "code;contract_number;description;status;lent_at;closed_at", 6, 8, "E", func(i int) []string {
		return []string{
			g.mostly(of("K", i), g.code("K", 15)), g.mostly("ONU", "Roteador"),
			g.one("ABERTO;01/04/2022;", "ABERTO;01/04/2022;", "DEVOLVIDO;01/04/2022;01/06/2023"),
		}
	})
	return files
}

// everything is what an import writes to, by the tables.
func everything(t *testing.T, db *database.DB) map[string]string {
	t.Helper()
	ctx, r, all := viewer.System(t.Context()), db.Reader(), map[string]string{}
	all["customers"] = fmt.Sprint(r.Customer.Query().AllX(ctx))
	all["contracts"] = fmt.Sprint(r.Contract.Query().AllX(ctx))
	all["logins"] = fmt.Sprint(r.Login.Query().AllX(ctx))
	all["comodatos"] = fmt.Sprint(r.Comodato.Query().AllX(ctx))
	all["plans"] = fmt.Sprint(r.Plan.Query().AllX(ctx))
	all["branches"] = fmt.Sprint(r.Branch.Query().AllX(ctx))
	all["notices"] = fmt.Sprint(r.Notice.Query().AllX(ctx))
	all["cancellations"] = fmt.Sprint(r.Cancellation.Query().AllX(ctx), r.ServiceOrder.Query().AllX(ctx), r.CancellationReason.Query().
		AllX(ctx))
	all["periods"] = fmt.Sprint(r.ServicePeriod.Query().AllX(ctx), r.AccessPeriod.Query().AllX(ctx), r.ScheduledCancellation.Query().
		AllX(ctx))
	all["events"] = fmt.Sprint(r.Event.Query().CountX(ctx))
	return all
}

// A dry run of a large base takes long: operators don't wait for it, whatever it has looked at.
func TestADryRunKeepsNobodyWaiting(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		run(t, db, importer.Options{Dir: examples})
		ctx, cancel := context.WithTimeout(viewer.System(t.Context()), 30*time.Second)
		defer cancel()
		files := 0
		run(t, db, importer.Options{Dir: examples, DryRun: true, Progress: func(p importer.Progress) {
			if !p.Done {
				return
			}
			files++
			err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
				tx.Customer.Update().SetUpdatedAt(tx.Now).ExecX(ctx)
				tx.Contract.Update().SetUpdatedAt(tx.Now).ExecX(ctx)
				tx.Login.Update().SetUpdatedAt(tx.Now).ExecX(ctx)
				return tx.Comodato.Update().SetUpdatedAt(tx.Now).Exec(ctx)
			})
			if err != nil {
				t.Error(err)
			}
		}})
		if files != 4 {
			t.Errorf("%d files", files)
		}
	})
}

// An import beside steady traffic loses again and again, on PostgreSQL: that doesn't end it.
func TestAnImportWaitsOutLostRaces(t *testing.T) {
	db := dbtest.Open(t, "postgres")
	for _, statement := range []string{
		"CREATE SEQUENCE losses",
		`CREATE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
			IF nextval('losses') <= 30 THEN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END IF;
			RETURN NULL; END $$`,
		"CREATE TRIGGER lose AFTER INSERT ON logins FOR EACH STATEMENT EXECUTE FUNCTION lose()",
	} {
		if _, err := db.WriteSQL().ExecContext(t.Context(), statement); err != nil {
			t.Fatal(err)
		}
	}
	if result := run(t, db, importer.Options{Dir: examples}); len(result.Problems) != 0 || result.Files[2].Created != 8 {
		t.Errorf("%+v", result)
	}
}
