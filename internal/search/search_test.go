package search_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/search"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/viewer"
)

// people are the customers: each has a contract and a login, "number name; document; username".
var people = []struct{ number, name, document, username string }{
	{"1001", "João da Silva", "52998224725", "joao.silva@net"},
	{"1002", "Ana Souza e Silva", "11144477735", "ana-souza"},
	{"1003", "Água & Luz d'Oeste Ltda", "12ABC34501DE35", "agualuz_centro"},
	{"20-1", "Silvana Pereira", "39053344705", "SILVANA"},
	{"20_1", "Zé 100%", "86288366757", "ze.100"},
}

// town is a base of the people, searched both ways: hits first, and hits on the way.
type town struct {
	db   *database.DB
	ctx  context.Context
	ways []*search.Finder
}

func inTown(t *testing.T, f func(t *testing.T, w *town)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		rare, common := search.New(db), search.New(db)
		common.CommonFrom(0)
		w := &town{db: db, ctx: viewer.System(t.Context()), ways: []*search.Finder{rare, common}}
		w.write(t, func(ctx context.Context, tx *database.Tx) error {
			branch := tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
			plan := tx.Plan.Create().SetCode("P").SetName("Plano").SaveX(ctx)
			for i, p := range people {
				c := tx.Customer.Create().SetCode(fmt.Sprintf("C%d", i)).SetType("PF").SetName(p.name).
					SetSearchName(searchquery.Fold(p.name)).SetDocument(p.document).SaveX(ctx)
				k := tx.Contract.Create().SetNumber(p.number).SetCustomer(c).SetPlan(plan).SetBranch(branch).SaveX(ctx)
				tx.Login.Create().SetUsername(p.username).SetCustomer(c).SetContract(k).SetCustomerType("PF").
					SetActivatedAt(tx.Now).SaveX(ctx)
			}
			return nil
		})
		f(t, w)
	})
}

func (w *town) write(t *testing.T, f func(ctx context.Context, tx *database.Tx) error) {
	t.Helper()
	if err := w.db.InTx(w.ctx, f); err != nil {
		t.Fatal(err)
	}
}

// contracts are the numbers of the contracts found, both ways, on a page and counted.
func (w *town) contracts(t testing.TB, text string) []string {
	t.Helper()
	return w.bothWays(t, text, func(way *search.Finder) (found []string, count int) {
		where, err := way.Contracts(w.ctx, text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		query := w.db.Reader().Contract.Query().Where(where)
		count = query.Clone().CountX(w.ctx)
		for _, c := range query.Order(ent.Asc(contract.FieldID)).Limit(page).AllX(w.ctx) {
			found = append(found, c.Number)
		}
		return found, count
	})
}

func (w *town) customers(t testing.TB, text string) []string {
	t.Helper()
	return w.bothWays(t, text, func(way *search.Finder) (found []string, count int) {
		where, err := way.Customers(w.ctx, text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		query := w.db.Reader().Customer.Query().Where(where)
		count = query.Clone().CountX(w.ctx)
		for _, c := range query.Order(ent.Asc(customer.FieldID)).Limit(page).AllX(w.ctx) {
			found = append(found, c.Code)
		}
		return found, count
	})
}

func (w *town) logins(t testing.TB, text string) []string {
	t.Helper()
	return w.bothWays(t, text, func(way *search.Finder) (found []string, count int) {
		where, err := way.Logins(w.ctx, text)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		query := w.db.Reader().Login.Query().Where(where)
		count = query.Clone().CountX(w.ctx)
		for _, l := range query.Order(ent.Asc(login.FieldID)).Limit(page).AllX(w.ctx) {
			found = append(found, l.Username)
		}
		return found, count
	})
}

// condition is that of a page's statement.
func condition(statement string) string {
	_, after, _ := strings.Cut(statement, " WHERE ")
	where, _, _ := strings.Cut(after, " LIMIT ")
	return where
}

// page is more than the people are.
const page = 20

func (w *town) bothWays(t testing.TB, text string, find func(way *search.Finder) (found []string, count int)) []string {
	t.Helper()
	var found [2][]string
	for i, way := range w.ways {
		var count int
		if found[i], count = find(way); count != len(found[i]) {
			t.Fatalf("%q finds %q, and counts %d", text, found[i], count)
		}
	}
	if !slices.Equal(found[0], found[1]) {
		t.Fatalf("%q finds %q one way and %q the other", text, found[0], found[1])
	}
	return found[0]
}

// A page of many hits asks the rows on its way. Asked of all rows, to count them, that took seconds.
func TestHitsAreCountedWithoutAskingAllRows(t *testing.T) {
	var statement string
	last := database.WithStatements(func(_ context.Context, sql string) { statement = sql })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var pages, counts [2]string
		for i, from := range []int{1, 0} {
			finder := search.New(db)
			finder.CommonFrom(from)
			where, err := finder.Contracts(t.Context(), "silva")
			if err != nil {
				t.Fatal(err)
			}
			query := db.Reader().Contract.Query().Where(where)
			query.Clone().CountX(viewer.System(t.Context()))
			counts[i] = statement
			query.Limit(page).AllX(viewer.System(t.Context()))
			pages[i] = statement
		}
		if !strings.Contains(counts[0], condition(pages[0])) || strings.Contains(counts[1], condition(pages[1])) {
			t.Errorf("few hits are counted by\n%s\nand many by\n%s\na page of few is\n%s\nand of many\n%s", counts[0], counts[1],
				pages[0], pages[1])
		}
	}, last)
}

func TestWhatASearchFinds(t *testing.T) {
	inTown(t, func(t *testing.T, w *town) {
		all := []string{"1001", "1002", "1003", "20-1", "20_1"}
		for text, want := range map[string][]string{
			"": all, "   ": all,
			"100":         {"1001", "1002", "1003", "20_1"}, // the number's beginning, and the word 100
			"1002":        {"1002"},
			"20-":         {"20-1"}, // neither - nor _ stands for another character
			"20_":         {"20_1"},
			"%":           nil,
			"joao":        {"1001"},
			"JOÃO SILVA":  {"1001"},
			"sil jo":      {"1001"},
			"silv":        {"1001", "1002", "20-1"},
			"silva ana":   {"1002"},
			"ilva":        nil, // by their beginnings only
			"oeste":       {"1003"},
			"d'oeste":     {"1003"},
			"529.982":     {"1001"},
			"52998224725": {"1001"},
			"5299":        nil, // too short for a document
			"12.abc.345":  {"1003"},
			"joao.silva@": {"1001"},
			"net silva":   {"1001"},
			"centro":      {"1003"},
			"silvana":     {"20-1"},
			"souza ltda":  nil, // all words of one
			"silvána":     {"20-1"},
			"céntro":      {"1003"}, // no user name has the accent
			"C4":          {"20_1"},
		} {
			if got := w.contracts(t, text); !slices.Equal(got, want) {
				t.Errorf("the contracts of %q are %q, want %q", text, got, want)
			}
		}
		for text, want := range map[string][]string{
			"silva": {"C0", "C1", "C3"}, "C4": {"C4"}, "c4": nil, "agua": {"C2"}, "111.444.777-35": {"C1"}, "ana-souza": {"C1"}, "1001": nil,
		} {
			if got := w.customers(t, text); !slices.Equal(got, want) {
				t.Errorf("the customers of %q are %q, want %q", text, got, want)
			}
		}
		for text, want := range map[string][]string{
			"silva": {"joao.silva@net", "ana-souza", "SILVANA"}, "net": {"joao.silva@net"}, "Joao.Sil": {"joao.silva@net"},
			"luz":     {"agualuz_centro"},
			"529.982": {"joao.silva@net"}, "lu": {"agualuz_centro"}, "net ana": nil, "C1": {"ana-souza"},
		} {
			if got := w.logins(t, text); !slices.Equal(got, want) {
				t.Errorf("the logins of %q are %q, want %q", text, got, want)
			}
		}
	})
}

func TestANumberIsFoundInEitherCase(t *testing.T) {
	inTown(t, func(t *testing.T, w *town) {
		w.write(t, func(ctx context.Context, tx *database.Tx) error {
			tx.Contract.Update().Where(contract.Number("1001")).SetNumber("K-77").SaveX(ctx)
			tx.Contract.Update().Where(contract.Number("1002")).SetNumber("k-78").SaveX(ctx)
			return nil
		})
		for text, want := range map[string][]string{
			"k-7": {"K-77", "k-78"}, "K-7": {"K-77", "k-78"}, "k-77": {"K-77"},
			"K-78": {"k-78"},
		} {
			if got := w.contracts(t, text); !slices.Equal(got, want) {
				t.Errorf("the contracts of %q are %q, want %q", text, got, want)
			}
		}
	})
}

func TestTheIndexFollowsEveryWrite(t *testing.T) {
	inTown(t, func(t *testing.T, w *town) {
		w.write(t, func(ctx context.Context, tx *database.Tx) error {
			tx.Customer.Update().Where(customer.Code("C0")).SetName("Rui Barbosa").SetSearchName("rui barbosa").SaveX(ctx)
			tx.Login.Update().Where(login.Username("joao.silva@net")).SetUsername("rui").SaveX(ctx)
			_, err := tx.ExecContext(ctx, "DELETE FROM logins WHERE username = 'ana-souza'")
			return err
		})
		if got := w.contracts(t, "joao"); got != nil {
			t.Errorf("the old name still finds %q", got)
		}
		if got := w.contracts(t, "barbosa rui"); !slices.Equal(got, []string{"1001"}) {
			t.Errorf("the new name finds %q", got)
		}
		if got := w.logins(t, "rui"); !slices.Equal(got, []string{"rui"}) {
			t.Errorf("the new user name finds %q", got)
		}
		if got := w.logins(t, "ana"); got != nil {
			t.Errorf("a deleted login is found: %q", got)
		}
	})
}

// Users who may not see documents find customers by full ones only, and not by a CPF that is the beginning of a CNPJ.
func TestPartsOfDocumentsFindNothingForAnalysts(t *testing.T) {
	inTown(t, func(t *testing.T, w *town) {
		w.write(t, func(ctx context.Context, tx *database.Tx) error {
			return tx.Customer.Update().Where(customer.Code("C4")).SetDocument("39053344705123").Exec(ctx)
		})
		w.ctx = viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: 1, Name: "Ana", Role: viewer.RoleAnalyst})
		for text, want := range map[string][]string{
			"529.982": nil, "12.abc.345": nil, "5299822472": nil, "52998224725": {"1001"}, "12.abc.345/01de-35": {"1003"},
			"390.533.447-05": {"20-1"},
			"529.982.247-26": nil, "100": {"1001", "1002", "1003", "20_1"},
		} {
			if got := w.contracts(t, text); !slices.Equal(got, want) {
				t.Errorf("the contracts of %q are %q, want %q", text, got, want)
			}
		}
		if got := w.customers(t, "39053"); got != nil {
			t.Errorf("a part finds %q", got)
		}
		if got := w.logins(t, "529.982"); got != nil {
			t.Errorf("a part finds %q", got)
		}
	})
}

// hostile are texts that mean something to a parser on the way.
var hostile = rapid.OneOf(
	rapid.String(),
	rapid.StringOf(rapid.RuneFrom([]rune(`"'*:&|!()<>^+-.,;%_\{}[]$#@ `+"\x00\t\n"))),
	rapid.SampledFrom([]string{
		`"`, `'`, `''`, `silva" OR "ana`, `silva' | 'ana`, `silva:*`, `silva*`, `NEAR(silva ana)`, `NOT silva`, `username: silva`,
		`^silva`,
		`'; DROP TABLE logins; --`, `\`, `\'`, "silva\x00", "😀", "\u202e", "\xff\xfe", `$1`, `?`, `silva <-> ana`, "İ", "ǅ",
		strings.Repeat("a ", 300),
		strings.Repeat("é", 5000), "�",
	}),
)

func TestNoTextIsAnError(t *testing.T) {
	inTown(t, func(t *testing.T, w *town) {
		rapid.Check(t, func(rt *rapid.T) {
			text := hostile.Draw(rt, "text")
			found := w.contracts(t, text)
			w.customers(t, text)
			w.logins(t, text)
			q := searchquery.Parse(text)
			if q.Text != "" && len(q.Names) == 0 && len(found) > 0 && !strings.HasPrefix(found[0], q.Text) {
				rt.Fatalf("%q has no word and finds %q", text, found)
			}
		})
	})
}

// What the databases find is what a naive reading of the words finds.
func TestSearchingIsReadingTheWords(t *testing.T) {
	inTown(t, func(t *testing.T, w *town) {
		rapid.Check(t, func(rt *rapid.T) {
			words := rapid.SliceOfN(rapid.SampledFrom([]string{
				"jo", "joão", "SIL", "silva", "ana", "so", "e", "100", "1001", "20-1", "zé", "agua", "d'", "luz", "net", "52998", "529.982",
				"12abc",
			}), 1, 3).Draw(rt, "words")
			text := strings.Join(words, rapid.SampledFrom([]string{" ", ".", " - "}).Draw(rt, "between"))
			var want []string
			for _, p := range people {
				if naive(text, p.number, p.name, p.document, p.username) {
					want = append(want, p.number)
				}
			}
			if got := w.contracts(t, text); !slices.Equal(got, want) {
				rt.Fatalf("%q finds %q, want %q", text, got, want)
			}
		})
	})
}

func naive(text, number, name, document, username string) bool {
	plain := strings.ToUpper(strings.NewReplacer(".", "", "-", "", "/", "", " ", "").Replace(text))
	return strings.HasPrefix(number, text) || begun(searchquery.Fold(text), searchquery.Fold(name)) ||
		begun(strings.ToLower(text), strings.ToLower(username)) || begun(searchquery.Fold(text), strings.ToLower(username)) ||
		len(plain) >= 5 && strings.HasPrefix(document, plain)
}

// begun says whether each word of a text is the beginning of one of the other.
func begun(text, other string) bool {
	cut := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" .-_@&'%", r) })
	}
	words := cut(text)
	for _, word := range words {
		if !slices.ContainsFunc(cut(other), func(o string) bool { return strings.HasPrefix(o, word) }) {
			return false
		}
	}
	return len(words) > 0
}
