package dici_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
)

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
	lost, unknown := 0, 0
	for range 100 {
		today.Add(int64(r.IntN(7*24*3600) + 1))
		live, cancelled := without.contractsBy()
		switch n := r.IntN(14); {
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
		case n == 10 && len(live) > 0:
			of, linked := live[r.IntN(len(live))], r.IntN(4) > 0
			since, until := now().Add(-time.Duration(20*24+r.IntN(60*24))*time.Hour), (*time.Time)(nil)
			if !linked || r.IntN(3) == 0 {
				until = new(since.Add(time.Duration(r.IntN(20*24)) * time.Hour))
			}
			both(func(w *world) { w.importsLogin(of, linked, since, until) })
		case n == 11 && len(without.customers) > 0:
			customer, branch := r.IntN(len(without.customers)), r.IntN(2)
			since := now().Add(-time.Duration(60*24+r.IntN(30*24)) * time.Hour)
			until := since.Add(time.Duration(r.IntN(60*24)) * time.Hour)
			both(func(w *world) { w.importsCancelled(customer, branch, since, until) })
		case n == 12:
			if c := without.contracts[r.IntN(len(without.contracts))]; len(c.usernames) > 0 {
				name := c.usernames[r.IntN(len(c.usernames))]
				both(func(w *world) { w.complete(name) })
			}
		default:
			cnpj, past := []string{branchA, branchB}[r.IntN(2)], now().In(domain.SaoPaulo).AddDate(0, -1-r.IntN(2), 1-now().Day())
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
		lost, unknown = lost+is.Lost, unknown+want.ContractsWithoutLoginData
	}
	if lost == 0 || unknown == 0 {
		t.Errorf("in the whole history %d accesses were lost, and %d contracts have no login data", lost, unknown)
	}
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
	if want := w.dici.WithoutLoginData(report).CountX(w.system()); m.ContractsWithoutLoginData != want {
		w.Errorf("%s of branch %s: %d contracts without login data, and %d by the report", m.Month, m.Branch.Name,
			m.ContractsWithoutLoginData, want)
	}
}

// A login that came unlinked from the old system is no cancellation's, however many there are of its customer.
func TestALoginThatCameUnlinkedWasNotLost(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			today := &atomic.Int64{}
			today.Store(local("2026-03-01 12:00:00").Unix())
			w := newWorld(t, engine, false, database.WithClock(func() time.Time { return time.Unix(today.Load(), 0).UTC() }))
			w.customer(0)
			w.contract(0, 0, 1, local("2026-03-01 09:00:00"))
			w.importsLogin(0, false, local("2024-01-10 12:00:00"), new(local("2025-12-10 12:00:00")))
			today.Store(local("2026-05-10 12:00:00").Unix())
			w.cancel(0, local("2026-05-10 12:00:00"))
			today.Store(local("2027-07-01 12:00:00").Unix())
			w.complete("importado-1")
			w.complete("0-0")
			w.loses(branchA, map[string]int{"2026-03": 1, "2026-04": 1})
			w.loses(branchB, nil)
		})
	}
}

// A batch cancels a customer's contracts at one instant: each branch loses what was its own, also of what was imported.
func TestBranchesLoseTheirOwnAtOneInstant(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			today := &atomic.Int64{}
			today.Store(local("2026-03-01 12:00:00").Unix())
			w := newWorld(t, engine, false, database.WithClock(func() time.Time { return time.Unix(today.Load(), 0).UTC() }))
			w.customer(0)
			since := local("2026-03-01 09:00:00")
			for contract, logins := range []int{0, 2, 1} {
				w.contract(0, min(contract, 1), logins, since)
			}
			for _, contract := range []int{2, 0, 1, 0, 2, 0} {
				w.importsLogin(contract, true, since, nil)
			}
			today.Store(local("2026-04-10 12:00:00").Unix())
			for contract := range 3 {
				w.cancel(contract, local("2026-04-10 12:00:00"))
			}
			today.Store(local("2027-07-01 12:00:00").Unix())
			w.loses(branchA, map[string]int{"2026-03": 3})
			w.loses(branchB, map[string]int{"2026-03": 6})
		})
	}
}

// loses checks how many accesses each month of the branch lost; 0 where nothing is said.
func (w *world) loses(cnpj string, want map[string]int) {
	w.Helper()
	for _, m := range w.impact() {
		if month := m.Month.String(); m.Branch.Cnpj == cnpj && m.Lost != want[month] {
			w.Errorf("%s of %s lost %d, want %d", month, cnpj, m.Lost, want[month])
		}
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
				if n := statements.Load(); len(months) != want || n != 7 {
					t.Errorf("from %s: %d months by %d statements, want %d by 7", from, len(months), n, want)
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
				t.Error("readable without signing in")
			}
		})
	}
}
