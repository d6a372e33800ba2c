package dici_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// world is one provider's history: the same is told twice, with the links kept and without.
type world struct {
	*testing.T
	keep         bool
	registry     *registry.Registry
	cancellation *cancellation.Service
	dici         *dici.Service
	reason, plan int
	branches     []int
	contracts    []*worldContract
	customers    []int
}

type worldContract struct {
	id, customer int
	cancelled    bool
	usernames    []string
}

func newWorld(t *testing.T, engine string, keep bool, opts ...database.Option) *world {
	db, log := dbtest.Open(t, engine, opts...), event.NewLog()
	w := &world{T: t, keep: keep, registry: registry.New(db, log, plainSealer{}), cancellation: cancellation.New(db, log), dici: dici.New(db, log)}
	w.cancellation.NewLoginSecret = w.registry.NewLoginSecret
	for i, cnpj := range []string{branchA, branchB} {
		id, err := w.registry.CreateBranch(w.system(), registry.NewBranch{Name: fmt.Sprint(i), CNPJ: cnpj})
		w.ok(err)
		w.branches = append(w.branches, id)
	}
	var err error
	w.plan, err = w.registry.CreatePlan(w.system(), registry.NewPlan{
		Code: "F100", Name: "Fibra 100", SpeedMbps: new(100.0), Medium: new(policy.MediumFiber), Technology: new("FTTH"),
	})
	w.ok(err)
	w.ok(w.registry.UpdateParameters(w.system(), registry.ParametersChange{KeepLoginLink: keep}))
	w.reason = db.Reader().CancellationReason.Query().FirstIDX(w.system())
	return w
}

func (w *world) system() context.Context { return viewer.System(w.Context()) }

func (w *world) ok(err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
}

// refused says whether the error is a refusal; any other is a failure.
func (w *world) refused(err error) bool {
	w.Helper()
	if _, refused := fault.Refusals(err); !refused {
		w.ok(err)
	}
	return err != nil
}

func (w *world) customer(n int) {
	id, err := w.registry.CreateCustomer(w.system(), registry.NewCustomer{Name: fmt.Sprint("Cliente ", n), Document: cpf(n)})
	w.ok(err)
	w.customers = append(w.customers, id)
}

// cpf makes a valid CPF of a number.
func cpf(n int) string {
	digits := fmt.Sprintf("%09d", 100_000_000+n)
	for len(digits) < 11 {
		sum := 0
		for i, d := range digits {
			sum += int(d-'0') * (len(digits) + 1 - i)
		}
		digits += fmt.Sprint(sum * 10 % 11 % 10)
	}
	return digits
}

func (w *world) contract(customer, branch, logins int, since time.Time) {
	c := &worldContract{customer: customer}
	var err error
	c.id, err = w.registry.CreateContract(w.system(), registry.NewContract{
		Number: fmt.Sprint(len(w.contracts)), CustomerID: w.customers[customer], PlanID: w.plan, BranchID: w.branches[branch], ActivatedAt: &since,
		Address: &registry.Address{CityIbgeCode: new(3106200), Zone: new(policy.ZoneUrban)},
	})
	w.ok(err)
	w.contracts = append(w.contracts, c)
	for range logins {
		w.login(len(w.contracts)-1, since)
	}
}

func (w *world) login(contract int, since time.Time) {
	c := w.contracts[contract]
	name := fmt.Sprintf("%d-%d", contract, len(c.usernames))
	_, _, err := w.registry.CreateLogin(w.system(), registry.NewLogin{ContractID: c.id, Username: name, ActivatedAt: &since})
	w.ok(err)
	c.usernames = append(c.usernames, name)
}

// cancel says whether it was carried out.
func (w *world) cancel(contract int, at time.Time) bool {
	c := w.contracts[contract]
	_, err := w.cancellation.Cancel(w.system(), cancellation.Command{ContractID: c.id, ReasonID: w.reason, EffectiveAt: &at})
	if w.refused(err) {
		return false
	}
	c.cancelled = true
	return true
}

// reactivate brings the logins back; where they were unlinked, new ones are registered in their place.
func (w *world) reactivate(contract int, now time.Time) {
	c := w.contracts[contract]
	_, err := w.cancellation.Reactivate(w.system(), c.id, "")
	w.ok(err)
	c.cancelled = false
	for _, name := range c.usernames {
		if !w.keep {
			_, _, err := w.registry.CreateLogin(w.system(), registry.NewLogin{ContractID: c.id, Username: name, ActivatedAt: &now})
			w.ok(err)
		}
	}
}

func (w *world) close(cnpj string, m dici.Month) bool {
	_, err := w.dici.CloseMonth(w.system(), cnpj, m.Year, m.Month)
	return !w.refused(err)
}

func (w *world) rectify(cnpj string, m dici.Month) bool {
	_, err := w.dici.RectifyMonth(w.system(), cnpj, m.Year, m.Month, "correção")
	return !w.refused(err)
}

func (w *world) impact() []*dici.ImpactMonth {
	months, err := w.dici.PolicyImpact(w.system(), "2025-11", "2027-06", "")
	w.ok(err)
	return months
}

// What was lost and what is counted are together what is counted in the same history with the links kept.
func TestWhatWasLostIsWhatKeepingTheLinksWouldHaveCounted(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		for seed := range uint64(5) {
			t.Run(fmt.Sprintf("%s/%d", engine, seed), func(t *testing.T) { tellTwice(t, engine, rand.New(rand.NewPCG(seed, 7))) })
		}
	}
}

func tellTwice(t *testing.T, engine string, r *rand.Rand) {
	today := &atomic.Int64{}
	now := func() time.Time { return time.Unix(today.Load(), 0).UTC() }
	today.Store(local("2026-01-05 12:00:00").Unix())
	clock := database.WithClock(now)
	without, with := newWorld(t, engine, false, clock), newWorld(t, engine, true, clock)
	both := func(f func(w *world)) { f(without); f(with) }
	lost := 0
	for range 70 {
		today.Add(int64(r.IntN(7*24*3600) + 1))
		live, cancelled := without.contractsBy()
		switch n := r.IntN(10); {
		case n < 3 || len(live) == 0:
			fresh, branch, logins := len(without.customers) == 0 || r.IntN(2) == 0, r.IntN(2), r.IntN(4)
			since := now().Add(-time.Duration(r.IntN(40*24)) * time.Hour)
			if fresh {
				both(func(w *world) { w.customer(len(w.customers)) })
			}
			customer := r.IntN(len(without.customers))
			both(func(w *world) { w.contract(customer, branch, logins, since) })
		case n == 3:
			of, since := live[r.IntN(len(live))], now().Add(-time.Duration(r.IntN(40*24))*time.Hour)
			both(func(w *world) { w.login(of, since) })
		case n < 7:
			of, at := live[r.IntN(len(live))], now()
			if r.IntN(3) == 0 {
				at = at.Add(-time.Duration(r.IntN(60*24)) * time.Hour)
			}
			if without.cancel(of, at) != with.cancel(of, at) {
				t.Fatal("only one of the two cancelled")
			}
		case n == 7 && len(cancelled) > 0:
			of := cancelled[r.IntN(len(cancelled))]
			both(func(w *world) { w.reactivate(of, now()) })
		default:
			cnpj, past := []string{branchA, branchB}[r.IntN(2)], now().In(policy.SaoPaulo).AddDate(0, -1-r.IntN(2), 1-now().Day())
			m := dici.Month{Year: past.Year(), Month: int(past.Month())}
			// A month without a row can't be closed; with the links kept it may have one.
			if without.close(cnpj, m) && !with.close(cnpj, m) {
				t.Fatal("the month was closed without the links only")
			}
			// A refused rectification leaves no trace by which anybody could know that it would have been carried out.
			if without.rectify(cnpj, m) {
				with.rectify(cnpj, m)
			}
		}
	}
	should := with.impact()
	for i, is := range without.impact() {
		want := should[i]
		if want.Lost != 0 || is.Accesses+is.Lost != want.Accesses {
			t.Errorf("%s of branch %s: %d accesses and %d lost, want %d together; with the links kept %d were lost",
				is.Month, is.Branch.Name, is.Accesses, is.Lost, want.Accesses, want.Lost)
		}
		without.agrees(is)
		with.agrees(want)
		lost += is.Lost
	}
	if lost == 0 {
		t.Error("nothing was lost in the whole history")
	}
}

// contractsBy are the places of the contracts that are live, and of the cancelled ones.
func (w *world) contractsBy() (live, cancelled []int) {
	for i, c := range w.contracts {
		if c.cancelled {
			cancelled = append(cancelled, i)
		} else {
			live = append(live, i)
		}
	}
	return live, cancelled
}

// agrees checks a month against its report.
func (w *world) agrees(m *dici.ImpactMonth) {
	w.Helper()
	report, err := w.dici.Report(w.system(), m.Branch.Cnpj, m.Month.Year, m.Month.Month)
	w.ok(err)
	want := report.TotalAccesses
	if d := report.Closed(); d != nil {
		want = d.TotalAccesses
	}
	if m.Accesses != want {
		w.Errorf("%s of branch %s: %d accesses, and %d by the report", m.Month, m.Branch.Name, m.Accesses, want)
	}
}

func TestTheStatementsOfTheImpactAreTheSameForAnyPeriod(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			var statements atomic.Int32
			today := time.Date(2031, 3, 1, 15, 0, 0, 0, time.UTC)
			w := newWorld(t, engine, false, database.WithClock(func() time.Time { return today }),
				database.WithStatements(func(context.Context, string) { statements.Add(1) }))
			for from, want := range map[string]int{"2026-03": 120, "2031-02": 2} {
				statements.Store(0)
				months, err := w.dici.PolicyImpact(w.system(), from, "2031-02", "")
				w.ok(err)
				if n := statements.Load(); len(months) != want || n != 5 {
					t.Errorf("from %s: %d months by %d statements, want %d by 5", from, len(months), n, want)
				}
			}
			for _, period := range [][3]string{
				{"2026-02", "2031-02", ""},
				{"2031-02", "2031-01", ""},
				{"2031-2", "2031-02", ""},
				{"2031-01", "x", ""},
				{"2031-01", "2031-02", "1"},
				{"2031-03", "2031-05", ""},
				{"2031-01", "2031-02", "00000000000191"},
			} {
				if _, err := w.dici.PolicyImpact(w.system(), period[0], period[1], period[2]); !w.refused(err) {
					t.Errorf("%v isn't refused", period)
				}
			}
			if months, err := w.dici.PolicyImpact(w.system(), "2031-02", "2031-05", branchA); err != nil || len(months) != 1 {
				t.Errorf("of a period that isn't over: %v, %v", months, err)
			}
			if _, err := w.dici.PolicyImpact(t.Context(), "2031-01", "2031-02", ""); err == nil {
				t.Error("nobody in particular may ask")
			}
		})
	}
}
