package importer_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/importer"
	"github.com/vinculo/vinculo/internal/viewer"
)

// other is the CNPJ of another branch.
const other = "48530335000148"

const (
	customerColumns = "code;name;document;type\n"
	contractColumns = "number;customer_code;status;activated_at;cancelled_at;plan_code;plan_speed_mbps;plan_medium;plan_technology;" +
		"branch_cnpj;city_ibge;zone;vigente_desde\n"
	loginColumns = "code;username;contract_number;customer_code;active;activated_at;inactivated_at;speed_mbps;vigente_desde\n"
)

// provider is a base that is imported again and again.
type provider struct {
	*testing.T
	db *database.DB
}

// imports imports rows, of which none is refused; of each kind one row or more.
func (p provider) imports(customers, contracts, logins string) {
	p.Helper()
	if result := p.tries(customers, contracts, logins); len(result.Problems) > 0 {
		p.Fatal(result.Problems)
	}
}

func (p provider) tries(customers, contracts, logins string) *importer.Result {
	p.Helper()
	files := map[string]string{}
	for name, content := range map[string][2]string{
		"customers.csv": {customerColumns, customers}, "contracts.csv": {contractColumns, contracts},
		"logins.csv": {loginColumns, logins},
	} {
		if content[1] != "" {
			files[name] = content[0] + content[1]
		}
	}
	return run(p.T, p.db, importer.Options{Dir: folder(p.T, files)})
}

// contract is a row of a contract of customer C1 with a fiber plan of the speed.
func contractRow(number, status, activated, cancelled, speed, since string) string {
	return strings.Join([]string{
		number, "C1", status, activated, cancelled, "P" + speed, speed, "FIBRA", "FTTH", cnpj, "3136702", "U",
		since,
	}, ";") + "\n"
}

// of are the periods of a login: from when to when under which contract, with branch, city, speed and customer type.
func (p provider) of(code string) (list []string) {
	p.Helper()
	ctx := viewer.System(p.Context())
	periods := p.db.Reader().AccessPeriod.Query().Where(accessperiod.HasLoginWith(login.Code(code))).
		WithContract().WithBranch().WithCity().Order(ent.Asc(accessperiod.FieldStartedAt)).AllX(ctx)
	for _, period := range periods {
		list = append(list, fmt.Sprintf("%s %s %s %d %v %s", day(&period.StartedAt), day(period.EndedAt), period.Edges.Contract.Number,
			period.Edges.City.IbgeCode, *period.SpeedMbps, period.CustomerType))
	}
	return list
}

func day(at *time.Time) string {
	if at == nil {
		return "-"
	}
	return at.In(domain.SaoPaulo).Format("2006-01-02")
}

func (p provider) want(code string, want ...string) {
	p.Helper()
	if diff := cmp.Diff(want, p.of(code)); diff != "" {
		p.Errorf("periods of %s (-want +got):\n%s", code, diff)
	}
}

// months are the declarations of both branches from a month to another one.
func (p provider) months(from, to time.Time) string {
	p.Helper()
	var b strings.Builder
	s := dici.New(p.db, eventlog.NewLog())
	for m := from; !m.After(to); m = m.AddDate(0, 1, 0) {
		for _, branch := range []string{cnpj, other} {
			report, err := s.Report(viewer.System(p.Context()), branch, m.Year(), int(m.Month()))
			if err != nil {
				p.Fatal(err)
			}
			fmt.Fprintf(&b, "%s %s: %d pending\n", m.Format("2006-01"), branch, report.PendingTotal)
			for _, r := range report.Rows {
				fmt.Fprintf(&b, "  %d %s %s %s %s %s %v: %d\n", r.City.IbgeCode, r.CustomerType, r.Zone, r.Medium, r.Product, r.Technology,
					r.SpeedMbps, r.Accesses)
			}
		}
	}
	return b.String()
}

func TestWhatAnImportChangesDoesntRewritePastMonths(t *testing.T) {
	now := time.Date(2026, 1, 10, 15, 0, 0, 0, time.UTC)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		now = time.Date(2026, 1, 10, 15, 0, 0, 0, time.UTC)
		p := provider{t, db}
		general{keep: true}.set(t, db)
		row := func(customer, plan, branch, city, zone string) string {
			return "K1;" + customer + ";A;10/03/2022;;" + plan + ";" + branch + ";" + city + ";" + zone + ";\n"
		}
		fiber, faster := "P300;300;FIBRA;FTTH", "P600;600;FIBRA;FTTH"
		p.imports("C1;Ana;111.444.777-35;PF\nC2;Bia;529.982.247-25;PF\n",
			row("C1", fiber, cnpj, "3136702", "U")+"K2;C1;A;10/03/2022;;P50;50;RADIO;FWA;"+other+";3106200;R;\n",
			"L1;ana;K1;;S;;;;\nL2;ana2;K1;;S;;;100;\nL3;ana3;K1;;S;;;;\n")
		now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
		from, last := time.Date(2025, 11, 1, 0, 0, 0, 0, time.UTC), time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)
		past, present := p.months(from, last), p.months(last.AddDate(0, 1, 0), last.AddDate(0, 1, 0))
		for _, c := range []struct{ change, customers, contracts, logins string }{
			{"the contract's plan", "", row("C1", faster, cnpj, "3136702", "U"), ""},
			{"its city", "", row("C1", faster, cnpj, "3106200", "U"), ""},
			{"its zone", "", row("C1", faster, cnpj, "3106200", "R"), ""},
			{"its branch", "", row("C1", faster, other, "3106200", "R"), ""},
			{"the customer's type", "C1;Ana;111.444.777-35;UP\n", "", ""},
			{"the customer's document and type", "C1;Ana Ltda;11.222.333/0001-81;PJ\n", "", ""},
			{"the login's own speed", "", "", "L1;ana;K1;;S;;;700;\n"},
			{"the login's contract", "", "", "L2;ana2;K2;;S;;;50;\n"},
			{"the login's link", "", "", "L3;ana3;;C1;N;;05/06/2026 10:00;;\n"},
			{"its dates, as they are", "", "", "L1;ana;K1;;S;10/03/2022;;700;\n"},
			{
				"the contract's end", "",
				strings.Replace(row("C1", faster, other, "3106200", "R"), "A;10/03/2022;", "I;10/03/2022;05/06/2026 11:00", 1), "",
			},
			{"its return", "", row("C1", faster, other, "3106200", "R"), "L1;ana;K1;;S;10/03/2022;;700;\n"},
		} {
			now = now.Add(time.Minute)
			p.imports(c.customers, c.contracts, c.logins)
			if diff := cmp.Diff(past, p.months(from, last)); diff != "" {
				t.Errorf("%s rewrote the past (-before +after):\n%s", c.change, diff)
			}
			after := p.months(last.AddDate(0, 1, 0), last.AddDate(0, 1, 0))
			if shows := after != present; shows != !strings.HasPrefix(c.change, "its dates") {
				t.Errorf("%s: the running month changed: %t\n%s", c.change, shows, after)
			}
			present = after
		}
	}, database.WithClock(func() time.Time { return now }))
}

func TestAnImportKeepsAccessesWithinService(t *testing.T) {
	now := time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	const k1, k2 = " K1 3136702 300 PF", " K2 3136702 300 PF"
	active := contractRow("K1", "A", "10/03/2022", "", "300", "")
	cancelled := contractRow("K1", "I", "10/03/2022", "15/08/2023", "300", "")
	speed := contractRow("K1", "A", "10/03/2022", "", "600", "")
	type imports struct{ contracts, logins string }
	for name, c := range map[string]struct {
		imports []imports
		want    []string
	}{
		"a login dated before its contract's activation": {
			[]imports{{active, "L;a;K1;;;01/01/2020;;;\n"}},
			[]string{"2022-03-10 -" + k1},
		},
		"a login under a contract that awaits its signature": {
			[]imports{{contractRow("K1", "AA", "", "", "300", ""), "L;a;K1;;;01/01/2020;;;\n"}}, nil,
		},
		"which is signed": {
			[]imports{
				{contractRow("K1", "AA", "", "", "300", ""), "L;a;K1;;;01/01/2020;;;\n"},
				{contractRow("K1", "A", "10/05/2026", "", "300", ""), ""},
			},
			[]string{"2026-05-10 -" + k1},
		},
		"a contract and its login whose days began at one o'clock": {
			[]imports{{contractRow("K1", "A", "15/10/2017", "", "300", ""), "L;a;K1;;N;15/10/2017;04/11/2018;;\n"}},
			[]string{"2017-10-15 2018-11-04" + k1},
		},
		"a contract that ended on the day after clocks were set back": {
			[]imports{{contractRow("K1", "I", "17/02/2018", "17/02/2019", "300", ""), "L;a;K1;;;;;;\n"}},
			[]string{"2018-02-17 2019-02-17" + k1},
		},
		"a login of a cancelled contract": {[]imports{{cancelled, "L;a;K1;;;;;;\n"}}, []string{"2022-03-10 2023-08-15" + k1}},
		"a contract that is cancelled elsewhere": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {cancelled, ""}}, []string{"2022-03-10 2023-08-15" + k1},
		},
		"which is in service again": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {cancelled, ""}, {contractRow("K1", "A", "01/02/2024", "", "300", ""), "L;a;K1;;;;;;\n"}},
			[]string{"2022-03-10 2023-08-15" + k1, "2024-02-01 -" + k1},
		},
		"which is in service again since the import": {
			[]imports{{cancelled, "L;a;K1;;;;;;\n"}, {active, "L;a;K1;;;10/03/2022;;;\n"}, {active, "L;a;K1;;;10/03/2022;;;\n"}},
			[]string{"2022-03-10 2023-08-15" + k1, "2026-06-05 -" + k1},
		},
		"which is in service again since the day of its row": {
			[]imports{
				{cancelled, "L;a;K1;;;;;;\n"},
				{contractRow("K1", "A", "10/03/2022", "", "300", "01/04/2026"), "L;a;K1;;;10/03/2022;;;\n"},
			},
			[]string{"2022-03-10 2023-08-15" + k1, "2026-04-01 -" + k1},
		},
		"a new login dated into the gap": {
			[]imports{{cancelled, ""}, {contractRow("K1", "A", "01/02/2024", "", "300", ""), "L;a;K1;;;01/01/2024;;;\n"}},
			[]string{"2024-02-01 -" + k1},
		},
		"a login that goes out of service": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {"", "L;a;K1;;N;;03/03/2025;;\n"}},
			[]string{"2022-03-10 2025-03-03" + k1},
		},
		"and whose end was another one": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {"", "L;a;K1;;N;;03/03/2025;;\n"}, {"", "L;a;K1;;N;;04/04/2025;;\n"}},
			[]string{"2022-03-10 2025-04-04" + k1},
		},
		"and is in service again": {
			[]imports{
				{active, "L;a;K1;;;;;;\n"},
				{"", "L;a;K1;;N;;03/03/2025;;\n"},
				{"", "L;a;K1;;S;10/03/2022;;;\n"},
				{"", "L;a;K1;;S;10/03/2022;;;\n"},
			},
			[]string{"2022-03-10 2025-03-03" + k1, "2026-06-05 -" + k1},
		},
		"and is in service again since a day": {
			[]imports{
				{active, "L;a;K1;;;;;;\n"},
				{"", "L;a;K1;;N;;03/03/2025;;\n"},
				{"", "L;a;K1;;S;01/12/2025;;;\n"},
				{"", "L;a;K1;;S;02/12/2025;;;\n"},
			},
			[]string{"2022-03-10 2025-03-03" + k1, "2025-12-02 -" + k1},
		},
		"a contract whose activation was an earlier one": {
			[]imports{{active, "L;a;K1;;;01/01/2020;;;\n"}, {contractRow("K1", "A", "10/02/2021", "", "300", ""), ""}},
			[]string{"2021-02-10 -" + k1},
		},
		"a contract whose activation was a later one": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {contractRow("K1", "A", "10/02/2023", "", "300", ""), ""}}, []string{"2023-02-10 -" + k1},
		},
		"a login whose activation was a later one": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {"", "L;a;K1;;;01/01/2024;;;\n"}},
			[]string{"2024-01-01 -" + k1},
		},
		"a login that ended when it began": {[]imports{{active, "L;a;K1;;;;;;\n"}, {"", "L;a;K1;;N;03/03/2025;03/03/2025;;\n"}}, nil},
		"a login that came to a contract after its end, when that is in service again": {
			[]imports{
				{active + contractRow("K2", "A", "10/03/2022", "", "300", ""), "L;a;K2;;;10/03/2022;;;\n"},
				{contractRow("K2", "A", "01/03/2026", "", "300", ""), ""},
				{cancelled, "L;a;K1;;;;;;\n"},
				{active, ""},
			},
			[]string{"2026-03-01 2026-06-05" + k2},
		},
		"a contract whose end was another one": {
			[]imports{{cancelled, "L;a;K1;;;;;;\n"}, {contractRow("K1", "I", "10/03/2022", "15/09/2023", "300", ""), "L;a;K1;;;;;;\n"}},
			[]string{"2022-03-10 2023-09-15" + k1},
		},
		"a cancelled contract that was in service another time, and then throughout": {
			[]imports{
				{cancelled, "L;a;K1;;;;;;\n"},
				{contractRow("K1", "I", "01/10/2023", "01/12/2023", "300", ""), ""},
				{contractRow("K1", "I", "10/03/2022", "01/12/2023", "300", ""), "L;a;K1;;;;;;\n"},
			},
			[]string{"2022-03-10 2023-12-01" + k1},
		},
		"a plan since a day": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {contractRow("K1", "A", "10/03/2022", "", "600", "01/02/2026"), ""}},
			[]string{"2022-03-10 2026-02-01" + k1, "2026-02-01 - K1 3136702 600 PF"},
		},
		"a login's own speed since a day, and its contract's plan after that": {
			[]imports{{active, "L;a;K1;;;;;;\n"}, {"", "L;a;K1;;;;;400;01/02/2026\n"}, {speed, ""}},
			[]string{"2022-03-10 2026-02-01" + k1, "2026-02-01 2026-06-05 K1 3136702 400 PF", "2026-06-05 - K1 3136702 600 PF"},
		},
		"a login moved since a day": {
			[]imports{{active + contractRow("K2", "A", "01/01/2024", "", "300", ""), "L;a;K1;;;;;;\n"}, {"", "L;a;K2;;;;;;01/02/2026\n"}},
			[]string{"2022-03-10 2026-02-01" + k1, "2026-02-01 -" + k2},
		},
		"a login moved to a contract that awaits its signature": {
			[]imports{
				{active + contractRow("K2", "AA", "", "", "300", ""), "L;a;K1;;;;;;\n"},
				{"", "L;a;K2;;;;;;01/02/2026\n"},
				{contractRow("K2", "A", "01/03/2026", "", "300", ""), ""},
			},
			[]string{"2022-03-10 2026-02-01" + k1, "2026-03-01 -" + k2},
		},
		"a login moved to a contract with a gap": {
			[]imports{
				{active + contractRow("K2", "I", "01/01/2023", "01/01/2025", "300", ""), "L;a;K1;;;;;;\n"},
				{contractRow("K2", "A", "01/06/2025", "", "300", ""), "L;a;K2;;;;;;01/03/2025\n"},
			},
			[]string{"2022-03-10 2025-03-01" + k1, "2025-06-01 -" + k2},
		},
	} {
		t.Run(name, func(t *testing.T) {
			dbtest.Each(t, func(t *testing.T, db *database.DB) {
				p := provider{t, db}
				general{keep: true}.set(t, db)
				now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
				p.imports("C1;Ana;111.444.777-35;PF\n", "", "")
				for _, i := range c.imports {
					now = now.Add(time.Minute)
					p.imports("", i.contracts, i.logins)
				}
				p.want("L", c.want...)
			}, database.WithClock(func() time.Time { return now }))
		})
	}
}

// A login that ended by itself has ended then, whatever becomes of its contract, and however little a later row says.
func TestARowWithoutDatesLeavesWhenALoginEnded(t *testing.T) {
	now := time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := provider{t, db}
		p.imports("C1;Ana;111.444.777-35;PF\n", contractRow("K1", "A", "10/03/2022", "", "300", ""),
			"L1;ana;K1;;S;;;;\nL2;ana2;K1;;S;;;;\n")
		p.imports("", "", "L1;ana;K1;;N;;10/02/2026;;\n")
		declareMonths(t, db, [][2]int{{2026, 2}, {2026, 3}})
		for _, end := range []string{"15/05/2026", "20/05/2026"} {
			contracts := map[string]string{"contracts.csv": contractColumns + contractRow("K1", "I", "10/03/2022", end, "300", "")}
			run(t, db, importer.Options{Dir: folder(t, contracts), RecordCancellations: true})
			if r := p.tries("", "", "L1;ana;K1;;N;;;;\nL2;ana2;K1;;N;;;;\n"); len(r.Problems) > 0 || len(r.ClosedMonths) > 0 {
				t.Errorf("%v, and the closed months %v change", r.Problems, r.ClosedMonths)
			}
			p.want("L1", "2022-03-10 2026-02-10 K1 3136702 300 PF")
			p.want("L2", "2022-03-10 2026-05-"+end[:2]+" K1 3136702 300 PF")
		}
	}, database.WithClock(func() time.Time { return now }))
}

func TestWhatWasMissingIsCompletedInThePastToo(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		p := provider{t, db}
		p.imports("C1;Ana;111.444.777-35;PF\n", "K1;C1;A;10/03/2022;;P;;FIBRA;FTTH;"+cnpj+";3136702;U;\n", "L;a;K1;;;;;;\n")
		p.imports("", "", "L;a;K1;;;;;250;\n")
		p.want("L", "2022-03-10 - K1 3136702 250 PF")
	})
}

func TestALoginThatIsDatedBackHasTheCustomerTypeOfThen(t *testing.T) {
	now := time.Date(2026, 3, 5, 15, 0, 0, 0, time.UTC)
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		now = time.Date(2026, 3, 5, 15, 0, 0, 0, time.UTC)
		p := provider{t, db}
		p.imports("C1;Ana;111.444.777-35;PF\n", contractRow("K1", "A", "10/03/2022", "", "300", ""), "L;a;K1;;;;;;\n")
		now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)
		p.imports("C1;Ana;111.444.777-35;UP\n", "", "")
		p.imports("", "", "M;b;K1;;;01/04/2022;;;\n")
		p.want("L", "2022-03-10 2026-06-05 K1 3136702 300 PF", "2026-06-05 - K1 3136702 300 UP")
		p.want("M", "2022-04-01 2026-06-05 K1 3136702 300 PF", "2026-06-05 - K1 3136702 300 UP")
	}, database.WithClock(func() time.Time { return now }))
}

func TestDatesOfChangesThatDontFitAreRefused(t *testing.T) {
	db := dbtest.Open(t, "sqlite")
	p := provider{t, db}
	p.imports("C1;Ana;111.444.777-35;PF\n",
		contractRow("K1", "A", "10/03/2022", "", "300", "")+contractRow("K2", "I", "10/03/2022", "10/03/2023", "300", ""),
		"L;a;K1;;;;;;\n")
	for want, rows := range map[string][2]string{
		"contracts.csv:2: effective_from: a data não pode ser anterior à ativação do contrato (10/03/2022 00:00)": {
			contractRow("K1", "A", "10/03/2022", "", "600", "09/03/2022"), "",
		},
		"contracts.csv:2: effective_from: a data não pode estar no futuro": {
			contractRow("K1", "A", "10/03/2022", "", "600", "09/03/2999"), "",
		},
		"contracts.csv:2: status: o contrato já esteve em serviço e não volta a aguardar assinatura": {
			contractRow("K1", "AA", "", "", "600", ""), "",
		},
		"logins.csv:2: effective_from: a data não pode ser anterior ao início do acesso (10/03/2022 00:00)": {
			"",
			"L;a;K1;;;;;600;09/03/2022\n",
		},
		"logins.csv:2: inactivated_at: informe a data": {"", "L;a;K2;;;;;;\n"},
	} {
		result := p.tries("", rows[0], rows[1])
		if len(result.Problems) != 1 || result.Problems[0].String() != want {
			t.Errorf("%v, want %s", result.Problems, want)
		}
	}
	p.want("L", "2022-03-10 - K1 3136702 300 PF")
}

// wantWithinService checks that linked accesses are counted within their contracts' service only, and just those that are active
// now.
func wantWithinService(t *testing.T, db *database.DB) {
	t.Helper()
	for what, query := range map[string]string{
		"periods outside of service": `SELECT COUNT(*) FROM access_periods p WHERE p.contract_id IS NOT NULL
			AND NOT EXISTS (SELECT 1 FROM service_periods s
			WHERE s.contract_id = p.contract_id AND s.started_at <= p.started_at AND (s.ended_at IS NULL OR p.ended_at <= s.ended_at))`,
		"contracts in service without a period that lasts": `SELECT COUNT(*) FROM contracts c
			WHERE c.activated_at IS NOT NULL AND c.status <> 'CANCELLED'
			AND NOT EXISTS (SELECT 1 FROM service_periods s WHERE s.contract_id = c.id AND s.ended_at IS NULL)`,
		"ended contracts with a period that lasts": `SELECT COUNT(*) FROM service_periods s JOIN contracts c ON c.id = s.contract_id
			WHERE s.ended_at IS NULL AND (c.status = 'CANCELLED' OR c.activated_at IS NULL)`,
		"active logins in service without a period that says what their records do": `SELECT COUNT(*) FROM logins l
			JOIN contracts c ON c.id = l.contract_id WHERE l.active AND c.activated_at IS NOT NULL AND c.status <> 'CANCELLED'
			AND NOT EXISTS (SELECT 1 FROM access_periods p
				WHERE p.login_id = l.id AND p.ended_at IS NULL AND p.contract_id = l.contract_id AND p.branch_id = c.branch_id
				AND p.plan_id = c.plan_id
				AND p.customer_type = l.customer_type AND p.product IS NOT DISTINCT FROM l.product
				AND p.speed_mbps IS NOT DISTINCT FROM l.speed_mbps
				AND p.zone IS NOT DISTINCT FROM l.zone AND p.city_id IS NOT DISTINCT FROM l.city_id AND p.medium IS NOT DISTINCT FROM l.medium
				AND p.technology IS NOT DISTINCT FROM l.technology)`,
		"inactive logins with a period that lasts": `SELECT COUNT(*) FROM access_periods p
			JOIN logins l ON l.id = p.login_id WHERE NOT l.active AND p.ended_at IS NULL`,
	} {
		var n int
		if err := db.ReadSQL().QueryRowContext(t.Context(), query).Scan(&n); err != nil {
			t.Fatal(err)
		}
		if n > 0 {
			t.Errorf("%d %s", n, what)
		}
	}
}
