package registry_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/registry"
)

// declare leaves a version of a closed month as its closing would.
func (h *house) declare(branch, year, month, version int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.DiciDeclaration.Create().SetBranchID(branch).SetYear(year).SetMonth(month).SetVersion(version).
			SetTotalAccesses(0).SetContractsWithoutLoginData(0).SetRows([]domain.DeclaredRow{}).
			SetClosedAt(tx.Now).SetClosedByName("Teste").Exec(ctx)
	})
}

// months are closed ones as year, month and version, in their order.
func months(past history.AccessEffect) [][3]int {
	var list [][3]int
	for _, m := range past.ClosedMonths {
		list = append(list, [3]int{m.Declaration.Year, m.Declaration.Month, m.Declaration.Version})
	}
	return list
}

func instant(t *testing.T, at string) *time.Time {
	t.Helper()
	value, err := time.Parse(time.RFC3339, at)
	if err != nil {
		t.Fatal(err)
	}
	return &value
}

// oldContract has been in service since 2025, and has a login since then.
func (h *house) oldContract(t *testing.T) (contract, login int) {
	t.Helper()
	since := instant(t, "2025-06-10T12:00:00Z")
	contract, err := h.CreateContract(h.operator, registry.NewContract{
		Number: "antigo", CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch, ActivatedAt: since,
		Address: &registry.Address{CityIbgeCode: new(3106200), Zone: new(domain.ZoneUrban)},
	})
	if err != nil {
		t.Fatal(explain(err))
	}
	login, _, _, err = h.CreateLogin(h.operator, registry.NewLogin{ContractID: contract, Username: "antiga", ActivatedAt: since})
	if err != nil {
		t.Fatal(explain(err))
	}
	return contract, login
}

// Whatever is edited today says nothing about months that are over.
func TestAnEditChangesNoMonthThatIsOver(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		for month := 1; month <= 5; month++ {
			h.declare(h.branch, 2026, month, 1)
		}
		for what, past := range map[string]history.AccessEffect{
			"a login's facts": saved(t)(h.UpdateLogin(h.operator,
				registry.LoginChange{ID: login, Facts: &registry.AccessFacts{SpeedMbps: new(50.0)}})),
			"a plan's facts": saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.plan, SpeedMbps: new(700.0)})),
			"a contract": saved(t)(h.UpdateContract(h.operator, registry.ContractChange{
				ID: contract, PlanID: &h.otherPlan, BranchID: &other, Address: &registry.Address{
					CityIbgeCode: new(3550308),
					Zone:         new(domain.ZoneRural),
				},
			})),
			"a customer": saved(t)(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: h.customer, OwnUse: new(true)})),
		} {
			if past.Accesses != 1 || len(past.ClosedMonths) != 0 {
				t.Errorf("%s: %d accesses, and of closed months %v", what, past.Accesses, months(past))
			}
		}
		l := h.readLogin(login)
		if *l.SpeedMbps != 20.5 || *l.Zone != domain.ZoneRural || l.CustomerType != domain.CustomerUP {
			t.Errorf("the login shows %v", l)
		}
	})
}

func TestADatedEditSaysWhichClosedMonthsItChanges(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		_, login := h.oldContract(t)
		for month := 1; month <= 4; month++ {
			h.declare(h.branch, 2026, month, 1)
		}
		h.declare(h.branch, 2025, 12, 1)
		h.declare(h.branch, 2026, 3, 2)
		// The last instant of February in São Paulo, and the first of March.
		for _, c := range []struct {
			from string
			want [][3]int
		}{
			{"2026-03-01T02:59:59Z", [][3]int{{2026, 2, 1}, {2026, 3, 2}, {2026, 4, 1}}},
			{"2026-03-01T03:00:00Z", [][3]int{{2026, 3, 2}, {2026, 4, 1}}},
		} {
			dated := registry.Dated{EffectiveFrom: instant(t, c.from), DryRun: true}
			change := registry.LoginChange{ID: login, Facts: &registry.AccessFacts{SpeedMbps: new(50.0)}, Dated: dated}
			h.refuses(fault.Forbidden, "effectiveFrom", func() error { return only(h.UpdateLogin(h.operator, change)) })
			for range 2 { // a dry run changes nothing
				past := saved(t)(h.UpdateLogin(h.admin, change))
				if past.Accesses != 1 || !slices.Equal(months(past), c.want) {
					t.Errorf("since %s: %d accesses, closed months %v, want %v", c.from, past.Accesses, months(past), c.want)
				}
			}
			plan := registry.PlanChange{ID: h.plan, SpeedMbps: new(50.0), Dated: dated}
			if past := saved(t)(h.UpdatePlan(h.admin, plan)); !slices.Equal(months(past), c.want) {
				t.Errorf("a plan since %s: closed months %v, want %v", c.from, months(past), c.want)
			}
		}
		if l := h.readLogin(login); *l.SpeedMbps != 100 {
			t.Errorf("the dry runs left %v", l)
		}
		past := saved(t)(h.UpdateLogin(h.admin, registry.LoginChange{
			ID: login, Facts: &registry.AccessFacts{SpeedMbps: new(50.0)}, Dated: registry.Dated{EffectiveFrom: instant(t,
				"2026-04-10T12:00:00Z")},
		}))
		if rows := past.ClosedMonths[0].Rows; len(past.ClosedMonths) != 1 || len(rows) != 2 || rows[0].SpeedMbps != 50 ||
			rows[0].Accesses != 1 {
			t.Errorf("the change did %+v", past)
		}
		// The change of April holds from April on, even if one of March is recorded later.
		past = saved(t)(h.UpdateLogin(h.admin, registry.LoginChange{
			ID: login, Facts: &registry.AccessFacts{SpeedMbps: new(70.0)}, Dated: registry.Dated{EffectiveFrom: instant(t,
				"2026-03-10T12:00:00Z")},
		}))
		if got := months(past); !slices.Equal(got, [][3]int{{2026, 3, 2}}) || *h.readLogin(login).SpeedMbps != 50 {
			t.Errorf("the earlier change changed %v, and the login has %v", got, *h.readLogin(login).SpeedMbps)
		}
	})
}

func TestACorrectionRewritesAndIsRecorded(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		_, login := h.oldContract(t)
		h.declare(h.branch, 2025, 12, 1)
		h.declare(h.branch, 2026, 1, 1)
		in := registry.Correction{
			LoginID: login, Facts: &registry.AccessFacts{Zone: new(domain.ZoneRural)}, Reason: "endereço errado no cadastro",
			To: instant(t, "2026-01-10T12:00:00Z"),
		}
		h.refuses(fault.Forbidden, "input", func() error { return only(h.Correct(h.operator, in)) })
		past := saved(t)(h.Correct(h.admin, in))
		if got := months(past); past.Accesses != 1 || !slices.Equal(got, [][3]int{{2025, 12, 1}}) {
			t.Errorf("the correction changed %v", got)
		}
		if l := h.readLogin(login); *l.Zone != domain.ZoneUrban {
			t.Errorf("the login shows %v", l)
		}
		e := h.lastEvent()
		if want := `{"accesses":1,"closedMonths":1,"from":{"zone":[{"accesses":1,"value":"URBANO"}]},"since":"2025-06-10T12:00:00Z",` +
			`"to":{"zone":"RURAL"},"until":"2026-01-10T12:00:00Z"}`; e.Type != event.TypeACCESS_CORRECTED || jsonOf(e.Data) != want {
			t.Errorf("the event is %v", e)
		}
		if e.Reason == nil || *e.Reason != "endereço errado no cadastro" {
			t.Errorf("the reason is %v", e.Reason)
		}
		in.Reason = " "
		h.refuses(fault.Invalid, "reason", func() error { return only(h.Correct(h.admin, in)) })
		past = saved(t)(h.Correct(h.admin, registry.Correction{
			PlanID: h.plan, Facts: &registry.AccessFacts{SpeedMbps: new(300.0)},
			Reason: "era 300",
		}))
		if len(past.ClosedMonths) != 2 || *h.readLogin(login).SpeedMbps != 300 {
			t.Errorf("the correction of the plan changed %v", months(past))
		}
		if got, want := jsonOf(h.lastEvent().Data["from"]), `{"speedMbps":[{"accesses":1,"value":100}]}`; got != want {
			t.Errorf("the plan was corrected from %s, want %s", got, want)
		}
	})
}

func TestAContractIsCorrectedWithItsPast(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		for _, month := range []int{1, 2, 4} {
			h.declare(h.branch, 2026, month, 1)
		}
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
			ID: contract, Address: &registry.Address{CityIbgeCode: new(3550308)}, Dated: registry.Dated{EffectiveFrom: instant(t,
				"2026-03-10T12:00:00Z")},
		}))
		in := registry.ContractCorrection{
			ContractID: contract, PlanID: &h.otherPlan, BranchID: &other, Address: &registry.Address{Zone: new(domain.ZoneRural)},
			Reason: "era da filial",
			From:   instant(t, "2026-02-10T12:00:00Z"), To: instant(t, "2026-04-10T12:00:00Z"),
		}
		h.refuses(fault.Forbidden, "input", func() error { return only(h.CorrectContract(h.operator, in)) })
		periods := func() (list []string) {
			for _, p := range h.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(login)).WithCity().
				Order(accessperiod.ByStartedAt()).AllX(h.analyst) {
				list = append(list, fmt.Sprint(p.StartedAt.Format("2006-01-02 "), p.BranchID == other,
					p.PlanID != nil && *p.PlanID == h.otherPlan,
					" ", *p.SpeedMbps, " ", *p.Zone, " ", p.Edges.City.IbgeCode))
			}
			return list
		}
		past := saved(t)(h.CorrectContract(h.admin, in))
		former := fmt.Sprintf(`{"branchId":[{"accesses":1,"value":%d}],`, h.branch) + `"medium":[{"accesses":1,"value":"FIBRA"}],` +
			fmt.Sprintf(`"planId":[{"accesses":1,"value":%d}],`, h.plan)
		if got := jsonOf(h.lastEvent().Data["from"]); !strings.HasPrefix(got, former) {
			t.Errorf("the event says that it was %s, want %s…", got, former)
		}
		want := []string{
			"2025-06-10 false false 100 URBANO 3106200", "2026-02-10 true true 20.5 RURAL 3106200",
			"2026-03-10 true true 20.5 RURAL 3550308",
			"2026-04-10 false false 100 URBANO 3550308",
		}
		if got := periods(); !slices.Equal(got, want) || !slices.Equal(months(past), [][3]int{{2026, 2, 1}}) {
			t.Errorf("the periods are %q and the closed months %v", got, months(past))
		}
		if k := h.db.Reader().Contract.GetX(h.analyst, contract); k.BranchID == other || k.PlanID != h.plan ||
			*k.Zone != domain.ZoneUrban {
			t.Errorf("the contract, of which the past was wrong, is %v", k)
		}
		in.To = nil
		saved(t)(h.CorrectContract(h.admin, in))
		want[3] = "2026-04-10 true true 20.5 RURAL 3550308"
		if got := periods(); !slices.Equal(got, want) {
			t.Errorf("the periods are %q", got)
		}
		k := h.db.Reader().Contract.GetX(h.analyst, contract)
		if l := h.readLogin(login); k.BranchID != other || k.PlanID != h.otherPlan || *k.Zone != domain.ZoneRural ||
			*l.SpeedMbps != 20.5 {
			t.Errorf("the contract is %v, its login %v", k, l)
		}
		if e := h.lastEvent(); e.Type != event.TypeCONTRACT_CORRECTED || e.ContractID == nil {
			t.Errorf("the event is %v", e)
		}
	})
}

// Who may not date back makes no login that changes a closed month, and everybody can look first.
func TestALoginIntoAClosedMonthNeedsToBeAllowed(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, _ := h.oldContract(t)
		h.declare(h.branch, 2026, 3, 1)
		in := registry.NewLogin{ContractID: contract, Username: "nova", ActivatedAt: instant(t, "2026-03-10T12:00:00Z"), DryRun: true}
		create := func(as context.Context) (int, history.AccessEffect, error) {
			id, _, past, err := h.CreateLogin(as, in)
			return id, past, err
		}
		h.refuses(fault.Forbidden, "activatedAt", func() error { _, _, err := create(h.operator); return err })
		for _, dry := range []bool{true, true, false} {
			in.DryRun = dry
			id, past, err := create(h.admin)
			if err != nil || (id == 0) != dry || past.Accesses != 1 || !slices.Equal(months(past), [][3]int{{2026, 3, 1}}) {
				t.Errorf("dry run %t: login %d, %+v, %v", dry, id, past, err)
			}
		}
		in.Username, in.ActivatedAt = "outra", instant(t, "2026-04-10T12:00:00Z")
		if id, _, err := create(h.operator); err != nil || id == 0 {
			t.Errorf("a login dated into an open month: %v", err)
		}
	})
}

// Another value says nothing about what was missing before; one that was missing is filled in.
func TestOnlyWhatWasMissingIsFilledIn(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		h.declare(h.branch, 2026, 4, 1)
		lacking := func(plan, address bool) {
			h.write(func(ctx context.Context, tx *database.Tx) error {
				if address {
					tx.Contract.UpdateOneID(contract).ClearZone().ExecX(ctx)
				}
				if plan {
					tx.Plan.UpdateOneID(h.plan).ClearSpeedMbps().ExecX(ctx)
				}
				tx.Login.UpdateOneID(login).ClearSpeedMbps().ClearZone().ExecX(ctx)
				return tx.AccessPeriod.Update().Where(accessperiod.LoginID(login)).ClearSpeedMbps().ClearZone().Exec(ctx)
			})
		}
		first := func() *ent.AccessPeriod {
			return h.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(login)).Order(accessperiod.ByStartedAt()).FirstX(h.analyst)
		}
		lacking(false, false)
		rural := registry.ContractChange{ID: contract, Address: &registry.Address{Zone: new(domain.ZoneRural)}}
		for _, past := range []history.AccessEffect{
			saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{
				ID:        h.plan,
				SpeedMbps: new(700.0),
			})), saved(t)(h.UpdateContract(h.operator, rural)),
		} {
			if p := first(); p.SpeedMbps != nil || p.Zone != nil || past.Accesses != 1 || len(past.ClosedMonths) != 0 {
				t.Errorf("a change filled in %v, and did %+v", p, past)
			}
		}
		lacking(true, true)
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.plan, SpeedMbps: new(700.0)}))
		saved(t)(h.UpdateContract(h.operator, rural))
		if p := first(); p.SpeedMbps == nil || *p.SpeedMbps != 700 || p.Zone == nil {
			t.Errorf("what was missing is %v", p)
		}
		lacking(false, false)
		saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: login, Facts: &registry.AccessFacts{SpeedMbps: new(50.0)}}))
		if p := first(); p.SpeedMbps == nil || *p.SpeedMbps != 50 {
			t.Errorf("what the login lacked is %v", p)
		}
	})
}

func TestAMovedLoginStaysWhatItWasBefore(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		to, err := h.CreateContract(h.operator, registry.NewContract{
			Number: "novo", CustomerID: h.customer, PlanID: h.otherPlan, BranchID: h.branch, ActivatedAt: instant(t, "2026-02-10T12:00:00Z"),
			Address: &registry.Address{CityIbgeCode: new(3550308), Zone: new(domain.ZoneRural)},
		})
		if err != nil {
			t.Fatal(explain(err))
		}
		h.declare(h.branch, 2026, 2, 1)
		h.declare(h.branch, 2026, 4, 1)
		moving := registry.LoginMove{
			LoginID: login, ContractID: to,
			Dated: registry.Dated{EffectiveFrom: instant(t, "2026-02-01T12:00:00Z")},
		}
		h.refuses(fault.InvalidDate, "effectiveFrom", func() error { return only(h.MoveLogin(h.admin, moving)) })
		h.refuses(fault.Invalid, "contractId", func() error {
			return only(h.MoveLogin(h.admin, registry.LoginMove{LoginID: login, ContractID: contract}))
		})
		moving.EffectiveFrom = instant(t, "2026-03-10T12:00:00Z")
		past := saved(t)(h.MoveLogin(h.admin, moving))
		l := h.readLogin(login)
		if got := months(past); !slices.Equal(got, [][3]int{{2026, 4, 1}}) || *l.ContractID != to || *l.SpeedMbps != 20.5 ||
			*l.Zone != domain.ZoneRural {
			t.Errorf("moving changed %v, and the login is %v", got, l)
		}
		periods := h.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(login)).Order(accessperiod.ByStartedAt()).AllX(h.analyst)
		if len(periods) != 2 || *periods[0].ContractID != contract || *periods[1].ContractID != to || *periods[0].SpeedMbps != 100 {
			t.Errorf("the periods are %v", periods)
		}
	})
}

// A plan with a hundred thousand accesses is edited by as many statements as one with one.
func TestAPlanIsEditedByAsManyStatementsForManyAccesses(t *testing.T) {
	var count atomic.Int64
	observe := database.WithStatements(func(context.Context, string) { count.Add(1) })
	inHouse(t, func(t *testing.T, h *house) {
		contract, _ := h.oldContract(t)
		h.declare(h.branch, 2026, 4, 1)
		edit := func(speed float64) int64 {
			t.Helper()
			before := count.Load()
			past := saved(t)(h.UpdatePlan(h.admin, registry.PlanChange{
				ID: h.plan, SpeedMbps: &speed, Medium: new(domain.MediumRadio), Dated: registry.Dated{EffectiveFrom: instant(t,
					"2026-04-10T12:00:00Z"), DryRun: true},
			}))
			if len(past.ClosedMonths) != 1 {
				t.Errorf("closed months: %v", months(past))
			}
			return count.Load() - before
		}
		one := edit(200)
		for i := range 40 {
			since := instant(t, "2026-01-10T12:00:00Z")
			_, _, _, err := h.CreateLogin(h.admin, registry.NewLogin{ContractID: contract, Username: fmt.Sprint("n", i), ActivatedAt: since})
			if err != nil {
				t.Fatal(explain(err))
			}
		}
		if many := edit(300); many != one {
			t.Errorf("%d statements for 41 accesses, %d for one", many, one)
		}
	}, observe)
}

// A login that waits for a signature has no period yet: under a contract in service it begins.
func TestAWaitingLoginBeginsWhenItMoves(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		awaiting, err := h.CreateContract(h.operator, registry.NewContract{
			Number: "aguarda", CustomerID: h.customer, PlanID: h.otherPlan, BranchID: h.branch,
			Status: new(domain.ContractAwaitingSignature),
		})
		if err != nil {
			t.Fatal(explain(err))
		}
		login := h.newLogin(awaiting, "espera")
		periods := h.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(login))
		if n := periods.Clone().CountX(h.analyst); n != 0 {
			t.Fatalf("%d periods under a contract that awaits its signature", n)
		}
		if past := saved(t)(h.MoveLogin(h.operator, registry.LoginMove{LoginID: login, ContractID: h.contract})); past.Accesses != 1 {
			t.Errorf("%d accesses", past.Accesses)
		}
		if p := periods.OnlyX(h.analyst); *p.ContractID != h.contract || p.EndedAt != nil || !p.StartedAt.Equal(now) {
			t.Errorf("the period is %v", p)
		}
	})
}

// A value recorded as of today may have held before: the same value with a date is a change.
func TestTheSameValueWithADateHoldsSinceThen(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		saved(t)(h.UpdateContract(h.operator, registry.ContractChange{ID: contract, BranchID: &other}))
		dated := registry.Dated{EffectiveFrom: instant(t, "2026-03-10T12:00:00Z")}
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{ID: contract, BranchID: &other, Dated: dated}))
		march := h.db.Reader().AccessPeriod.Query().Where(
			accessperiod.LoginID(login), accessperiod.StartedAt(*dated.EffectiveFrom), accessperiod.BranchID(other))
		if n := march.CountX(h.analyst); n != 1 {
			t.Errorf("%d periods of the branch since March", n)
		}
	})
}
