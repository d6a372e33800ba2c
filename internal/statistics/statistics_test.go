package statistics_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/statistics"
	"github.com/vinculo/vinculo/internal/viewer"
)

var now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)

// inBases runs the test on random bases of both engines.
func inBases(t *testing.T, contracts int, f func(t *testing.T, s *statistics.Service, facts []fact)) {
	t.Helper()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		var facts []fact
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			facts = newBase(ctx, tx, rand.New(rand.NewPCG(1, 2)), contracts)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		f(t, statistics.New(db), facts)
	}, database.WithClock(func() time.Time { return now }))
}

func analyst(ctx context.Context) context.Context {
	return viewer.NewContext(ctx, viewer.Viewer{Kind: viewer.KindUser, ID: 1, Role: viewer.RoleAnalyst})
}

// filters are conditions as the database and as Go read them.
var filters = []struct {
	where  predicate.Contract
	passes func(fact) bool
}{
	{nil, func(fact) bool { return true }},
	{contract.StatusEQ(domain.ContractCancelled), func(f fact) bool { return f.status == domain.ContractCancelled }},
	{contract.HasLoginsWith(login.Active(true)), func(f fact) bool { return slices.Contains(f.logins, true) }},
	{contract.HasLogins(), func(f fact) bool { return len(f.logins) > 0 }},
	{contract.NumberHasPrefix("1"), func(f fact) bool { return f.number[0] == '1' }},
	{contract.Number("there is none"), func(fact) bool { return false }},
}

var dimensions = []statistics.Dimension{
	statistics.Status, statistics.Branch, statistics.City, statistics.Plan,
	statistics.Reason, statistics.Origin, statistics.Requester, statistics.Month,
}

func TestGroupsAreThoseOfCountingByHand(t *testing.T) {
	inBases(t, 150, func(t *testing.T, s *statistics.Service, facts []fact) {
		rapid.Check(t, func(rt *rapid.T) {
			by := rapid.Permutation(dimensions).Draw(rt, "dimensions")[:rapid.IntRange(0, statistics.MaxDimensions).Draw(rt, "how many")]
			filter := filters[rapid.IntRange(0, len(filters)-1).Draw(rt, "filter")]
			counted, err := s.Contracts(analyst(t.Context()), filter.where, by, statistics.AllCounts)
			if err != nil {
				rt.Fatal(err)
			}
			want := byHand(facts, filter.passes, by)
			for _, row := range counted.Rows {
				name := nameOf(row)
				if got := countsOf(row); got != want[name] {
					rt.Fatalf("by %v the group %q is\n%v, want\n%v", by, name, got, want[name])
				}
				delete(want, name)
			}
			for name, missing := range want {
				rt.Fatalf("by %v the group %q is missing: %v", by, name, missing)
			}
			one, some := byHand(facts, filter.passes, nil)[""]
			if !some {
				one.inService = -1
			}
			if got := countsOf(counted.Total); got != one {
				rt.Fatalf("all together are\n%v, want\n%v", got, one)
			}
		})
	})
}

func TestTheStatementsAreTheSameForAnyNumberOfGroups(t *testing.T) {
	var statements atomic.Int32
	count := database.WithStatements(func(context.Context, string) { statements.Add(1) })
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		reasonStays(t, db)
		var before int32
		for _, contracts := range []int{5, 300} {
			err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
				newBase(ctx, tx, rand.New(rand.NewPCG(3, uint64(contracts))), contracts)
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
			statements.Store(0)
			by := []statistics.Dimension{statistics.Branch, statistics.City, statistics.Reason, statistics.Month}
			if _, err := statistics.New(db).Contracts(analyst(t.Context()), nil, by, statistics.AllCounts); err != nil {
				t.Fatal(err)
			}
			if n := statements.Load(); n > 14+3 || before != 0 && n != before {
				t.Errorf("%d statements, want the %d of before, at most 14 and 3 for the records", n, before)
			}
			before = statements.Load()
			statements.Store(0)
			if _, err := statistics.New(db).Contracts(analyst(t.Context()), nil, []statistics.Dimension{statistics.Status},
				statistics.Selection{}); err != nil {
				t.Fatal(err)
			}
			if n := statements.Load(); n != 2 {
				t.Errorf("%d statements for the contracts and their past cancellations alone, want 2", n)
			}
		}
	}, count)
}

// reasonStays makes one reason not count as churn.
func reasonStays(t *testing.T, db *database.DB) (id int) {
	t.Helper()
	err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		id = tx.CancellationReason.Query().FirstIDX(ctx)
		return tx.CancellationReason.UpdateOneID(id).SetCountsAsChurn(false).Exec(ctx)
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// Who moves to another address of the provider, for example, hasn't left. Past months follow what the reason says now.
func TestChurnLeavesOutWhatDoesNotCount(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			tx.CancellationReason.Update().SetCountsAsChurn(true).ExecX(ctx)
			b := begin(ctx, tx)
			for _, reason := range []int{0, 1} {
				b.write(fact{
					status: domain.ContractCancelled, activated: local("2026-01-10"), cancelled: local("2026-03-05"), record: true, reason: reason,
				})
			}
			b.write(fact{
				status: domain.ContractActive, activated: local("2026-01-10"), reactivated: local("2026-04-02"),
				past: []stretch{{from: local("2026-01-10"), to: local("2026-03-20"), record: true}},
			})
			b.write(fact{status: domain.ContractActive, activated: local("2026-01-10")})
			b.write(fact{status: domain.ContractWithdrawn, cancelled: local("2026-03-07"), record: true, reason: 1})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		march := func() *statistics.Row {
			counted, err := statistics.New(db).Contracts(analyst(t.Context()), contract.CancelledAtNotNil(),
				[]statistics.Dimension{statistics.Month}, statistics.AllCounts)
			if err != nil || len(counted.Rows) != 1 || counted.Rows[0].Churn() == nil {
				t.Fatalf("%+v, %v", counted, err)
			}
			return counted.Rows[0]
		}
		if r := march(); *r.Churn() != 1 || r.Cancellations != 2 || r.Withdrawn != 1 {
			t.Errorf("churn is %v of %+v, want both of two", *r.Churn(), r)
		}
		reasonStays(t, db)
		if r := march(); *r.Churn() != 0.5 || r.Cancellations != 2 {
			t.Errorf("churn is %v of %+v, want one of two", *r.Churn(), r)
		}
		byMonth := []statistics.Dimension{statistics.Month}
		all, err := statistics.New(db).Contracts(analyst(t.Context()), nil, byMonth, statistics.AllCounts)
		if err != nil {
			t.Fatal(err)
		}
		// Of the four in service, two more left for the reason that doesn't count, one of which came back.
		if r := all.Rows[len(all.Rows)-1]; *r.Churn() != 0.25 || r.Cancellations != 3 {
			t.Errorf("churn is %v of %+v, want one of four", *r.Churn(), r)
		}
	}, database.WithClock(func() time.Time { return now }))
}

func TestChurnIsWhatWasCancelledOfWhatWasInService(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			tx.CancellationReason.Update().SetCountsAsChurn(true).ExecX(ctx)
			b := begin(ctx, tx)
			for range 3 {
				b.write(fact{status: domain.ContractActive, activated: local("2026-01-10")})
			}
			b.write(fact{status: domain.ContractCancelled, activated: local("2026-01-10"), cancelled: local("2026-03-05"), record: true})
			// It left and came back, and wasn't there when March began; it was when May did.
			b.write(fact{
				status: domain.ContractCancelled, activated: local("2026-01-10"), reactivated: local("2026-03-02"),
				cancelled: local("2026-05-05"), record: true, past: []stretch{{
					from: local("2026-01-10"), to: local("2026-02-20"),
					record: true,
				}},
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		counted, err := statistics.New(db).Contracts(analyst(t.Context()), nil,
			[]statistics.Dimension{statistics.Month, statistics.Reason}, statistics.AllCounts)
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, r := range counted.Rows {
			month, churn := "", "-"
			if r.Month != nil {
				month = *r.Month
			}
			if c := r.Churn(); c != nil {
				churn = fmt.Sprintf("%.2f", *c)
			}
			said = append(said, fmt.Sprintf("%s: %d, %d, %s", month, r.Contracts, r.Cancellations, churn))
		}
		// The reactivated contract still counts as cancelled in February.
		if want := []string{": 3, 0, -", "2026-02: 0, 1, 0.20", "2026-03: 1, 1, 0.25", "2026-05: 1, 1, 0.25"}; !slices.Equal(said, want) {
			t.Errorf("churn is %q, want %q", said, want)
		}
		if total := counted.Total; total.Contracts != 5 || total.Cancelled != 2 || total.Cancellations != 3 || total.Churn() != nil {
			t.Errorf("all together are %+v", total)
		}
	}, database.WithClock(func() time.Time { return now }))
}

func TestTooMuchIsRefused(t *testing.T) {
	inBases(t, 1, func(t *testing.T, s *statistics.Service, _ []fact) {
		_, err := s.Contracts(analyst(t.Context()), nil, dimensions, statistics.Selection{})
		if refusals, ok := fault.Refusals(err); !ok || refusals[0].Message != fault.StatsDimensions {
			t.Errorf("seven dimensions: %v", err)
		}
		// The same one twice is one.
		if _, err := s.Contracts(analyst(t.Context()), nil, slices.Repeat(dimensions[:1], 5), statistics.Selection{}); err != nil {
			t.Error(err)
		}
		if _, err := s.Contracts(t.Context(), nil, nil, statistics.Selection{}); err == nil {
			t.Error("countable without signing in")
		}
	})
}

func TestMoreGroupsThanRowsAreRefused(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			b := begin(ctx, tx)
			first := b.write(fact{status: domain.ContractActive, activated: now})
			// Two plans in every municipality are more than 10,000 groups.
			_, err := tx.ExecContext(ctx, `INSERT INTO contracts (created_at, updated_at, number, status, status_changed_at,
				customer_id, branch_id, plan_id, city_id)
				SELECT c.created_at, c.updated_at, 'X' || p.id || '-' || m.id, 'ACTIVE', c.created_at, c.customer_id, c.branch_id, p.id, m.id
				FROM contracts c, plans p, cities m WHERE c.id = `+fmt.Sprint(first))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		by := []statistics.Dimension{statistics.City, statistics.Plan}
		_, err = statistics.New(db).Contracts(analyst(t.Context()), nil, by, statistics.Selection{})
		if refusals, ok := fault.Refusals(err); !ok || refusals[0].Message != fault.StatsTooMany {
			t.Errorf("11,142 groups: %v", err)
		}
		if counted, err := statistics.New(db).Contracts(analyst(t.Context()), nil, by[:1], statistics.Selection{}); err != nil ||
			len(counted.Rows) != 5572 {
			t.Errorf("%d municipalities: %v", len(counted.Rows), err)
		}
	})
}

// Many who count at once, all the connections taken, don't wait for each other.
func TestManyCountAtOnce(t *testing.T) {
	inBases(t, 50, func(t *testing.T, s *statistics.Service, _ []fact) {
		ctx, cancel := context.WithTimeout(analyst(t.Context()), 20*time.Second)
		defer cancel()
		var all sync.WaitGroup
		for range 64 {
			all.Go(func() {
				by := []statistics.Dimension{statistics.Branch, statistics.City, statistics.Plan, statistics.Reason}
				if _, err := s.Contracts(ctx, nil, by, statistics.AllCounts); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
	})
}
