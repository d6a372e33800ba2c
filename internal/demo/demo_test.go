package demo_test

import (
	"context"
	"errors"
	"testing"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/automationrule"
	entcancellation "github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/parametersrevision"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/condition"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/demo"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

var now = time.Date(2026, 8, 19, 15, 4, 5, 0, time.UTC)

func TestTheDemoBase(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		ctx := viewer.System(t.Context())
		start := time.Now()
		last := map[string]int{}
		err := demo.Create(t.Context(), db, func(stage string, done, total int) {
			if done > total || done <= last[stage] {
				t.Errorf("progress of %s goes from %d to %d of %d", stage, last[stage], done, total)
			}
			last[stage] = done
		})
		if err != nil {
			t.Fatal(err)
		}
		// BenchmarkCreate measures it; a test that shares its processors with others can't.
		t.Logf("made in %v", time.Since(start))
		checkCounts(ctx, t, db.Reader())
		checkBothWorlds(ctx, t, db.Reader())
		checkDeclarations(ctx, t, db)
		checkUsers(ctx, t, db)
		checkRule(ctx, t, db)
		checkLives(t, db)
		if err := demo.Create(t.Context(), db, nil); !errors.Is(err, demo.ErrNotEmpty) {
			t.Errorf("a second creation: %v, want ErrNotEmpty", err)
		}
	}, database.WithClock(func() time.Time { return now }))
}

func checkCounts(ctx context.Context, t *testing.T, c *ent.Client) {
	t.Helper()
	month := now.AddDate(0, 0, -30)
	for name, counts := range map[string][2]int{
		"branches":            {c.Branch.Query().CountX(ctx), 2},
		"live contracts":      {c.Contract.Query().Where(contract.StatusNEQ(domain.ContractCancelled)).CountX(ctx), 14_955},
		"cancelled contracts": {c.Contract.Query().Where(contract.StatusEQ(domain.ContractCancelled)).CountX(ctx), 21_949},
		"cancellations in all": {
			c.Cancellation.Query().CountX(ctx),
			21_949 + c.Contract.Query().Where(contract.ReactivatedAtNotNil()).CountX(ctx),
		},
		"recent cancellations":   {c.Contract.Query().Where(contract.CancelledAtGT(month)).CountX(ctx), 242},
		"awaiting signature":     {c.Contract.Query().Where(contract.StatusEQ(domain.ContractAwaitingSignature)).CountX(ctx), 60},
		"suspended":              {c.Contract.Query().Where(contract.StatusEQ(domain.ContractSuspended)).CountX(ctx), 620},
		"blocked":                {c.Contract.Query().Where(contract.StatusEQ(domain.ContractBlocked)).CountX(ctx), 75},
		"suspended since a day":  {c.Contract.Query().Where(contract.SuspendedAtNotNil()).CountX(ctx), 620},
		"cancellations in force": {c.Contract.Query().Where(contract.CancellationIDNotNil()).CountX(ctx), 21_949},
		"inactive rules":         {c.AutomationRule.Query().Where(automationrule.Active(false)).CountX(ctx), 1},
		"revisions":              {c.ParametersRevision.Query().CountX(ctx), 5},
	} {
		if counts[0] != counts[1] {
			t.Errorf("%d %s, want %d", counts[0], name, counts[1])
		}
	}
	// They are what answers are tried on whose lists are long.
	for _, size := range []int{130, 180, 290} {
		large := func(s *entsql.Selector) { s.Where(entsql.In(s.C(customer.FieldID), withContracts(size))) }
		if n := c.Customer.Query().Where(large, customer.Active(true)).CountX(ctx); n != 1 {
			t.Errorf("%d active customers have %d contracts, want 1", n, size)
		}
	}
	for name, n := range map[string]int{
		"open comodatos of cancelled contracts": c.Comodato.Query().Where(comodato.StatusEQ(domain.ComodatoOpen),
			comodato.HasContractWith(contract.StatusEQ(domain.ContractCancelled))).CountX(ctx),
		"written off comodatos": c.Comodato.Query().Where(comodato.StatusEQ(domain.ComodatoWrittenOff)).CountX(ctx),
		"open service orders":   c.ServiceOrder.Query().Where(serviceorder.StatusEQ(domain.ServiceOrderOpen)).CountX(ctx),
		"pickup orders":         c.ServiceOrder.Query().Where(serviceorder.CancellationIDNotNil()).CountX(ctx),
		"pickups with items":    c.ServiceOrder.Query().Where(serviceorder.HasItems()).CountX(ctx),
		"inactive customers":    c.Customer.Query().Where(customer.Active(false)).CountX(ctx),
		"customers kept active": c.Cancellation.Query().Where(entcancellation.HasCustomerKeptActiveBy()).CountX(ctx),
		"overridden comodatos":  c.Cancellation.Query().Where(entcancellation.HasOverriddenComodatos()).CountX(ctx),
		"customers with several": c.Customer.Query().Where(customer.HasContractsWith(contract.StatusEQ(domain.ContractCancelled)),
			customer.HasContractsWith(contract.StatusEQ(domain.ContractActive))).CountX(ctx),
		"events": c.Event.Query().CountX(ctx),
		"alphanumeric CNPJs": c.Customer.Query().Where(customer.TypeEQ(domain.CustomerPJ), customer.DocumentContains("K")).
			CountX(ctx),
		"contracts of own use":    c.Contract.Query().Where(contract.HasCustomerWith(customer.TypeEQ(domain.CustomerUP))).CountX(ctx),
		"cancellations with note": c.Cancellation.Query().Where(entcancellation.NoteNotNil()).CountX(ctx),
	} {
		t.Logf("%s: %d", name, n)
		if n == 0 {
			t.Errorf("no %s", name)
		}
	}
}

// withContracts selects the customers with n contracts.
func withContracts(n int) *entsql.Selector {
	t := entsql.Table(contract.Table)
	return entsql.Select(t.C(contract.FieldCustomerID)).From(t).GroupBy(t.C(contract.FieldCustomerID)).
		Having(entsql.P(func(b *entsql.Builder) { b.WriteString("COUNT(*) = ").Arg(n) }))
}

// checkBothWorlds looks at what was cancelled before and after keepLoginLink was switched on.
func checkBothWorlds(ctx context.Context, t *testing.T, c *ent.Client) {
	t.Helper()
	p := c.Parameters.Query().WithPickupTemplate().OnlyX(ctx)
	if !p.KeepLoginLink || !p.CheckOpenComodatos || !p.InactivateCustomer || p.Edges.PickupTemplate == nil || p.Revision != 5 {
		t.Errorf("parameters %v, want all on at revision 5", p)
	}
	on := c.ParametersRevision.Query().Where(parametersrevision.KeepLoginLink(true)).
		Order(ent.Asc(parametersrevision.FieldRevision)).FirstX(ctx)
	before := c.Contract.Query().Where(contract.CancelledAtLT(on.ChangedAt))
	after := c.Contract.Query().Where(contract.CancelledAtGT(on.ChangedAt))
	without := c.Contract.Query().Where(condition.CancelledWithoutLoginData()).CountX(ctx)
	if n := before.CountX(ctx); n < 5000 || n != without {
		t.Errorf("%d cancelled before, %d without login data", n, without)
	}
	if n, linked := after.CountX(ctx), after.Where(contract.HasLogins()).CountX(ctx); n < 5000 || n != linked {
		t.Errorf("%d cancelled after, %d with login data", n, linked)
	}
	wrong := c.Login.Query().Where(login.Or(
		login.And(login.Active(true), login.ContractIDIsNil()),
		login.And(login.Active(false), login.InactivatedAtIsNil()),
		login.And(login.Active(false), login.ContractIDNotNil(), login.FactsFrozenAtIsNil()),
	)).CountX(ctx)
	if wrong != 0 {
		t.Errorf("%d logins are in no state that the policy leaves", wrong)
	}
}

func checkDeclarations(ctx context.Context, t *testing.T, db *database.DB) {
	t.Helper()
	s := dici.New(db, eventlog.NewLog())
	if _, file, err := s.File(ctx, demo.BranchCNPJ, 2026, 7); err != nil || len(file) < 1000 {
		t.Errorf("the last month's file of the first branch: %d bytes, %v", len(file), err)
	}
	report, err := s.Report(ctx, demo.PendingBranchCNPJ, 2026, 7)
	if err != nil || report.PendingTotal != 6 {
		t.Errorf("the second branch has %+v pending, %v; want 6", report, err)
	}
	old, err := s.Report(ctx, demo.BranchCNPJ, 2023, 1)
	if err != nil {
		t.Fatal(err)
	}
	if n := s.WithoutLoginData(old).CountX(ctx); n < 100 {
		t.Errorf("%d contracts without login data in January 2023, want many", n)
	}
}

// checkRule looks at what the rule would cancel, and what stops it from more.
func checkRule(ctx context.Context, t *testing.T, db *database.DB) {
	t.Helper()
	s := cancellation.New(db, eventlog.NewLog())
	run, err := s.RunRule(ctx, db.Reader().AutomationRule.Query().OnlyIDX(ctx), true, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.RunBatch(ctx, run.BatchID, nil); err != nil {
		t.Fatal(err)
	}
	b := db.Reader().CancellationBatch.GetX(ctx, run.BatchID)
	t.Logf("of %d suspended contracts %d are due: %d would be cancelled, %d have equipment", 620, run.Found, b.Cancelled, b.Refused)
	if b.Cancelled < 10 || b.Refused < 5 || run.Found > 100 {
		t.Errorf("the dry run found %d: %v", run.Found, b)
	}
}

func checkUsers(ctx context.Context, t *testing.T, db *database.DB) {
	t.Helper()
	for _, u := range demo.Users {
		var found bool
		for _, stored := range db.Reader().User.Query().AllX(ctx) {
			found = found || stored.Email == u.Email && stored.Role == u.Role && secret.CheckPassword(u.Password, stored.PasswordHash)
		}
		if !found || len(u.Password) < secret.MinPassword {
			t.Errorf("%s can't sign in", u.Email)
		}
	}
	if exists, err := demo.Exists(ctx, db); err != nil || !exists {
		t.Errorf("Exists = %v, %v", exists, err)
	}
}

// BenchmarkCreate is to stay below a minute.
func BenchmarkCreate(b *testing.B) {
	for _, engine := range []string{"sqlite", "postgres"} {
		b.Run(engine, func(b *testing.B) {
			for range b.N {
				b.StopTimer()
				db := dbtest.Open(b, engine)
				b.StartTimer()
				if err := demo.Create(b.Context(), db, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// checkLives looks for each kind of what happens to contracts and accesses, and at the rules for their periods.
func checkLives(t *testing.T, db *database.DB) {
	t.Helper()
	const follows = `SELECT COUNT(*) FROM access_periods p JOIN access_periods n ON n.login_id = p.login_id
		AND n.started_at = p.ended_at WHERE `
	for what, expected := range map[string]struct {
		query     string
		low, high int
	}{
		"upgrades and downgrades":            {follows + "n.plan_id <> p.plan_id AND n.speed_mbps <> p.speed_mbps", 2000, 6000},
		"moves":                              {follows + "n.city_id <> p.city_id", 300, 3000},
		"changes of branch":                  {follows + "n.branch_id <> p.branch_id", 30, 500},
		"accesses of a plan that was raised": {follows + "n.plan_id = p.plan_id AND n.speed_mbps <> p.speed_mbps", 1000, 10000},
		"logins moved":                       {follows + "n.contract_id <> p.contract_id", 20, 500},
		"gaps": {"SELECT COUNT(*) FROM service_periods p " +
			"JOIN service_periods n ON n.contract_id = p.contract_id WHERE n.started_at > p.ended_at", 100, 1000},
		"accesses that came back": {"SELECT COUNT(*) FROM access_periods p " +
			"JOIN access_periods n ON n.login_id = p.login_id WHERE n.started_at > p.ended_at AND p.ended_at IN (SELECT ended_at " +
			"FROM service_periods)", 100, 1500},
		"unlinked periods": {"SELECT COUNT(*) FROM access_periods WHERE contract_id IS NULL " +
			"AND unlinked_at IS NOT NULL AND unlinked_by_id IS NOT NULL", 5000, 40000},
		"periods with half a mark": {"SELECT COUNT(*) FROM access_periods " +
			"WHERE (contract_id IS NULL) <> (unlinked_at IS NOT NULL) OR (unlinked_at IS NULL) <> (unlinked_by_id IS NULL)", 0, 0},
		"active contracts without equipment": {"SELECT COUNT(*) FROM contracts c WHERE c.status = 'ACTIVE' AND NOT EXISTS (SELECT 1 " +
			"FROM comodatos o WHERE o.contract_id = c.id AND o.status = 'OPEN')", 14_200 * 3 / 10, 14_200 * 37 / 100},
		"contracts without their service": {"SELECT COUNT(*) FROM contracts c WHERE c.activated_at IS NOT NULL " +
			"AND NOT EXISTS (SELECT 1 FROM service_periods s WHERE s.contract_id = c.id " +
			"AND s.started_at = COALESCE(c.reactivated_at, c.activated_at) AND s.ended_at IS NOT DISTINCT FROM c.cancelled_at " +
			"AND s.cancellation_id IS NOT DISTINCT FROM c.cancellation_id)", 0, 0},
		"linked periods outside of a service": {"SELECT COUNT(*) FROM access_periods p WHERE p.contract_id IS NOT NULL " +
			"AND NOT EXISTS (SELECT 1 FROM service_periods s WHERE s.contract_id = p.contract_id AND s.started_at <= p.started_at " +
			"AND (s.ended_at IS NULL OR p.ended_at <= s.ended_at))", 0, 0},
		"logins that show another period": {`SELECT COUNT(*) FROM logins l JOIN access_periods p ON p.login_id = l.id
			WHERE NOT EXISTS (SELECT 1 FROM access_periods n WHERE n.login_id = l.id AND n.started_at > p.started_at)
			AND (l.contract_id IS DISTINCT FROM p.contract_id OR l.inactivated_at IS DISTINCT FROM p.ended_at
			OR l.city_id IS DISTINCT FROM p.city_id OR l.speed_mbps IS DISTINCT FROM p.speed_mbps
				OR l.technology IS DISTINCT FROM p.technology OR l.customer_type <> p.customer_type)`, 0, 0},
	} {
		var n int
		if err := db.ReadSQL().QueryRowContext(t.Context(), expected.query).Scan(&n); err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		t.Logf("%s: %d", what, n)
		if n < expected.low || n > expected.high {
			t.Errorf("%d %s, want %d to %d", n, what, expected.low, expected.high)
		}
	}
}
