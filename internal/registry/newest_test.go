package registry_test

import (
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

func (h *house) periodsOf(login int) []*ent.AccessPeriod {
	return h.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(login)).Order(accessperiod.ByStartedAt()).AllX(h.analyst)
}

func since(t *testing.T, at string) registry.Dated {
	return registry.Dated{EffectiveFrom: instant(t, at)}
}

// What is told later of an earlier day holds until the next change that is recorded: the records go on saying the newest, and so do
// the logins that begin afterwards.
func TestRecordsShowTheNewestWhateverIsToldLast(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		third := ok(t)(h.CreatePlan(h.operator, registry.NewPlan{
			Code: "F300", Name: "Fibra 300", SpeedMbps: new(300.0), Medium: new(domain.MediumFiber), Technology: new("FTTH"),
		}))
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		edit := func(at string, plan, branch, city int, street string) {
			t.Helper()
			saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
				ID: contract, PlanID: &plan, BranchID: &branch, Address: &registry.Address{
					CityIbgeCode: &city,
					Street:       &street,
				}, Dated: since(t, at),
			}))
		}
		edit("2026-06-01T12:00:00Z", h.otherPlan, other, 3550308, "Rua Nova")
		before := h.readContract(contract)
		edit("2026-05-01T12:00:00Z", third, h.branch, 3304557, "Rua do Meio")
		if c := h.readContract(contract); c.PlanID != h.otherPlan || c.BranchID != other || *c.CityID != *before.CityID ||
			*c.Street != "Rua Nova" {
			t.Errorf("the contract says %v", c)
		}
		if l := h.readLogin(h.newLogin(contract, "nova")); *l.SpeedMbps != 20.5 || *l.CityID != *before.CityID {
			t.Errorf("a new login begins with %v", l)
		}
		if p := h.periodsOf(login); len(p) != 3 || *p[1].PlanID != third || *p[1].SpeedMbps != 300 || *p[2].PlanID != h.otherPlan {
			t.Errorf("the periods are %v", p)
		}
		plan := func(at string, speed float64) {
			saved(t)(h.UpdatePlan(h.admin, registry.PlanChange{ID: h.otherPlan, SpeedMbps: &speed, Dated: since(t, at)}))
		}
		plan("2026-06-03T12:00:00Z", 30)
		plan("2026-06-02T12:00:00Z", 25)
		if p := h.db.Reader().Plan.GetX(h.analyst, h.otherPlan); *p.SpeedMbps != 30 {
			t.Errorf("the plan delivers %v Mbps", *p.SpeedMbps)
		}
		customer := func(at string, own bool) {
			saved(t)(h.UpdateCustomer(h.admin, registry.CustomerChange{ID: h.customer, OwnUse: &own, Dated: since(t, at)}))
		}
		customer("2026-06-03T12:00:00Z", true)
		customer("2026-06-02T12:00:00Z", false)
		if c := h.db.Reader().Customer.GetX(h.analyst, h.customer); c.Type != domain.CustomerUP {
			t.Errorf("the customer is %v", c.Type)
		}
	})
}

// An access that started after the later change has the values of that, and not those dated before.
func TestAChangeEndsAtTheNextForAccessesThatBeganLater(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, _ := h.oldContract(t)
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
			ID: contract, PlanID: &h.otherPlan,
			Dated: since(t, "2026-05-01T12:00:00Z"),
		}))
		login := h.newLogin(contract, "nova")
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
			ID: contract, PlanID: &h.plan,
			Dated: since(t, "2026-04-01T12:00:00Z"),
		}))
		if p := h.periodsOf(login); len(p) != 1 || *p[0].PlanID != h.otherPlan || *p[0].SpeedMbps != 20.5 {
			t.Errorf("the periods are %v", p)
		}
	})
}

// A contract, its branch, its plan and what that delivers change together, also where one of them was the same before.
func TestAMoveAndAPlanGoTogetherUntilTheNext(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		radio := ok(t)(h.CreatePlan(h.operator, registry.NewPlan{
			Code: "R100", Name: "Rádio 100", SpeedMbps: new(100.0), Medium: new(domain.MediumRadio), Technology: new("WIFI"),
		}))
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
			ID: contract, PlanID: &radio,
			Dated: since(t, "2026-05-01T12:00:00Z"),
		}))
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
			ID: contract, PlanID: &h.otherPlan,
			Dated: since(t, "2026-04-01T12:00:00Z"),
		}))
		if p := h.periodsOf(login); len(p) != 3 || *p[1].SpeedMbps != 20.5 || *p[2].PlanID != radio || *p[2].SpeedMbps != 100 {
			t.Errorf("the periods of the plans are %v", p)
		}
		to := func(number string, branch int) int {
			return ok(t)(h.CreateContract(h.operator, registry.NewContract{
				Number: number, CustomerID: h.customer, PlanID: h.otherPlan, BranchID: branch, ActivatedAt: instant(t, "2025-06-10T12:00:00Z"),
				Address: &registry.Address{CityIbgeCode: new(3106200), Zone: new(domain.ZoneUrban)},
			}))
		}
		middle, last := to("meio", other), to("fim", h.branch)
		move := func(contract int, at string) {
			saved(t)(h.MoveLogin(h.admin, registry.LoginMove{LoginID: login, ContractID: contract, Dated: since(t, at)}))
		}
		move(last, "2026-06-01T12:00:00Z")
		move(middle, "2026-04-15T12:00:00Z")
		for _, p := range h.periodsOf(login) {
			want := map[int]int{contract: h.branch, middle: other, last: h.branch}[*p.ContractID]
			if p.BranchID != want || *p.ContractID == middle && *p.PlanID != h.otherPlan {
				t.Errorf("a period under contract %d has branch %d and plan %d", *p.ContractID, p.BranchID, *p.PlanID)
			}
		}
		if l := h.readLogin(login); *l.ContractID != last {
			t.Errorf("the login is linked to %d", *l.ContractID)
		}
	})
}

// A login that began before it was told of has what its contract had then, as far as that is recorded, and what it was given for
// all time.
func TestALoginDatedBackHasWhatItsContractHadThen(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, first := h.oldContract(t)
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{
			ID: contract, PlanID: &h.otherPlan, BranchID: &other, Address: &registry.Address{CityIbgeCode: new(3550308)},
			Dated: since(t, "2026-05-01T12:00:00Z"),
		}))
		// A login's own facts say nothing of its contract.
		saved(t)(h.UpdateLogin(h.admin, registry.LoginChange{
			ID: first, Facts: &registry.AccessFacts{Zone: new(domain.ZoneRural)}, Dated: since(t, "2026-05-10T12:00:00Z"),
		}))
		h.declare(h.branch, 2026, 4, 1)
		id, _, past, err := h.CreateLogin(h.admin, registry.NewLogin{
			ContractID: contract, Username: "esquecida", ActivatedAt: instant(t, "2026-04-10T12:00:00Z"),
			Facts: &registry.AccessFacts{Technology: new("FTTB")},
		})
		if err != nil {
			t.Fatal(explain(err))
		}
		p, of := h.periodsOf(id), h.periodsOf(first)
		if len(p) != 2 || !p[1].StartedAt.Equal(*instant(t, "2026-05-01T12:00:00Z")) || *p[1].PlanID != h.otherPlan ||
			*p[1].SpeedMbps != 20.5 {
			t.Fatalf("the periods are %v", p)
		}
		if *p[0].PlanID != h.plan || p[0].BranchID != h.branch || *p[0].CityID != *of[0].CityID || *p[0].SpeedMbps != 100 ||
			*p[0].Technology != "FTTB" ||
			*p[0].Zone != domain.ZoneUrban || *p[1].Zone != domain.ZoneUrban {
			t.Errorf("the periods are %v", p)
		}
		if rows := past.ClosedMonths[0].Rows; len(rows) != 1 || rows[0].CityCode != 3106200 || rows[0].SpeedMbps != 100 {
			t.Errorf("April gets %v", rows)
		}
	})
}

// What changed in a gap is a change too: a change that is told of the time before it holds until then, in the record as in the
// periods.
func TestAChangeInAGapEndsOneFromBeforeIt(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contract, login := h.oldContract(t)
		other := ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"}))
		engine, system := cancellation.New(h.db, eventlog.NewLog()), viewer.System(t.Context())
		engine.NewLoginSecret = h.NewLoginSecret
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{KeepLoginLink: true}); err != nil {
			t.Fatal(err)
		}
		reason := h.db.Reader().CancellationReason.Query().FirstIDX(system)
		if _, err := engine.Cancel(system, cancellation.Command{
			ContractID: contract, ReasonID: reason,
			EffectiveAt: instant(t, "2026-03-10T12:00:00Z"),
		}); err != nil {
			t.Fatal(explain(err))
		}
		saved(t)(h.CorrectContract(h.admin, registry.ContractCorrection{
			ContractID: contract, BranchID: &other,
			From: instant(t, "2026-04-01T12:00:00Z"), Reason: "x",
		}))
		speed := 700.0
		saved(t)(h.UpdatePlan(h.admin, registry.PlanChange{ID: h.plan, SpeedMbps: &speed}))
		if _, err := engine.Reactivate(system, cancellation.ReactivateCommand{ContractID: contract}); err != nil {
			t.Fatal(explain(err))
		}
		dated := registry.Dated{EffectiveFrom: instant(t, "2026-02-10T12:00:00Z")}
		saved(t)(h.UpdateContract(h.admin, registry.ContractChange{ID: contract, BranchID: &h.branch, Dated: dated}))
		fifty := 50.0
		saved(t)(h.UpdatePlan(h.admin, registry.PlanChange{ID: h.plan, SpeedMbps: &fifty, Dated: dated}))
		periods := h.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginID(login)).Order(accessperiod.ByStartedAt()).AllX(system)
		c, plan, newest := h.db.Reader().Contract.GetX(system, contract), h.db.Reader().Plan.GetX(system, h.plan), periods[len(periods)-1]
		if c.BranchID != newest.BranchID {
			t.Errorf("the contract's branch %d, newest period's %d", c.BranchID, newest.BranchID)
		}
		if *plan.SpeedMbps != *newest.SpeedMbps {
			t.Errorf("the plan's speed %v, newest period's %v", *plan.SpeedMbps, *newest.SpeedMbps)
		}
	})
}
