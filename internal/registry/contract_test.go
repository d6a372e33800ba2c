package registry_test

import (
	"context"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

func (h *house) readContract(id int) *ent.Contract {
	h.t.Helper()
	c, err := h.Contract(h.analyst, id)
	if err != nil {
		h.t.Fatal(err)
	}
	return c
}

func TestAContractIsRegistered(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		began := now.AddDate(0, -1, 0)
		id := ok(t)(h.CreateContract(h.operator, registry.NewContract{
			Number: " 2002 ", CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch, ActivatedAt: &began,
			Address: &registry.Address{
				Street: new("Rua A"), StreetNumber: new("10"), District: new("Centro"), PostalCode: new("30.110-000"),
				CityIbgeCode: new(3106200), Zone: new(domain.ZoneRural),
			},
		}))
		c := h.readContract(id)
		if c.Number != "2002" || c.Status != domain.ContractActive || !c.ActivatedAt.Equal(began) || !c.StatusChangedAt.Equal(began) ||
			*c.Street != "Rua A" || *c.PostalCode != "30110000" || *c.Zone != domain.ZoneRural {
			t.Errorf("contract is %v", c)
		}
		if city := c.QueryCity().OnlyX(h.analyst); city.Name != "Belo Horizonte" {
			t.Errorf("city is %s", city.Name)
		}
		if e := h.lastEvent(); e.Type != event.TypeCONTRACT_CREATED || *e.ContractID != id {
			t.Errorf("event is %v", e)
		}
	})
}

func TestAContractThatAwaitsItsSignatureHasNoBeginning(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		in := registry.NewContract{
			Number: "9", CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch, Status: new(domain.ContractAwaitingSignature),
		}
		id := ok(t)(h.CreateContract(h.operator, in))
		if c := h.readContract(id); c.ActivatedAt != nil || c.Status != domain.ContractAwaitingSignature {
			t.Errorf("contract is %v", c)
		}
		saved(t)(h.UpdateContract(h.operator, registry.ContractChange{ID: id, Status: new(domain.ContractActive)}))
		if c := h.readContract(id); !c.ActivatedAt.Equal(now) || c.Status != domain.ContractActive {
			t.Errorf("contract is %v", c)
		}
	})
}

func TestAContractIsRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		inactivePlan := ok(t)(h.CreatePlan(h.operator, registry.NewPlan{Code: "X", Name: "X"}))
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: inactivePlan, Active: new(false)}))
		inactiveCustomer := ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Name: "B", Document: "11144477735"}))
		saved(t)(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: inactiveCustomer, Active: new(false)}))
		for _, c := range []struct {
			edit  func(*registry.NewContract)
			code  fault.Code
			field string
		}{
			{func(c *registry.NewContract) { c.Number = "" }, fault.Invalid, "number"},
			{func(c *registry.NewContract) { c.Number = "1001" }, fault.Duplicate, "number"},
			{func(c *registry.NewContract) { c.CustomerID = h.plan }, fault.NotFound, "customerId"},
			{func(c *registry.NewContract) { c.CustomerID = inactiveCustomer }, fault.Inactive, "customerId"},
			{func(c *registry.NewContract) { c.PlanID = h.branch }, fault.NotFound, "planId"},
			{func(c *registry.NewContract) { c.PlanID = inactivePlan }, fault.Inactive, "planId"},
			{func(c *registry.NewContract) { c.BranchID = h.plan }, fault.NotFound, "branchId"},
			{func(c *registry.NewContract) { c.Status = new(domain.ContractCancelled) }, fault.Invalid, "status"},
			{func(c *registry.NewContract) { c.ActivatedAt = new(now.Add(time.Second)) }, fault.InvalidDate, "activatedAt"},
			{func(c *registry.NewContract) { c.ActivatedAt = new(time.Time{}) }, fault.InvalidDate, "activatedAt"},
			{func(c *registry.NewContract) {
				c.Status, c.ActivatedAt = new(domain.ContractAwaitingSignature), new(now)
			}, fault.InvalidDate, "activatedAt"},
			{func(c *registry.NewContract) { c.Address = &registry.Address{PostalCode: new("3011-000")} }, fault.Invalid, "postalCode"},
			{func(c *registry.NewContract) { c.Address = &registry.Address{CityIbgeCode: new(3106201)} }, fault.Invalid, "cityIbgeCode"},
		} {
			in := registry.NewContract{Number: "2", CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch}
			c.edit(&in)
			h.refuses(c.code, c.field, func() error { return only(h.CreateContract(h.operator, in)) })
		}
		if n := h.Contracts().CountX(h.analyst); n != 1 {
			t.Errorf("%d contracts after refusals, want 1", n)
		}
	})
}

func TestActiveLoginsFollowANewPlanAndAddress(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		active, gone := h.newLogin(h.contract, "ana"), h.newLogin(h.contract, "ana.velha")
		elsewhere := h.newLogin(h.newContract("2"), "outra")
		h.inactivate(gone)
		saved(t)(h.UpdateContract(h.operator, registry.ContractChange{
			ID: h.contract, PlanID: &h.otherPlan,
			Address: &registry.Address{Street: new("Rua B"), CityIbgeCode: new(3550308), Zone: new(domain.ZoneRural)},
		}))
		l := h.readLogin(active)
		if *l.SpeedMbps != 20.5 || *l.Medium != domain.MediumRadio || *l.Technology != "WIFI" || *l.Product != domain.ProductDedicated ||
			*l.Zone != domain.ZoneRural || l.Edges.City.IbgeCode != 3550308 {
			t.Errorf("the active login has %v", l)
		}
		for _, id := range []int{gone, elsewhere} {
			if l := h.readLogin(id); *l.SpeedMbps != 100 || *l.Zone != domain.ZoneUrban || l.Edges.City.IbgeCode != 3106200 {
				t.Errorf("login %s changed: %v", l.Username, l)
			}
		}
		e := h.lastEvent()
		if e.Type != event.TypeCONTRACT_UPDATED || jsonOf(e.Data["fields"]) != `["plan","address"]` {
			t.Errorf("event is %s %s", e.Type, jsonOf(e.Data))
		}
	})
}

func TestFactsThatThePlanDoesNotSayStayTheLoginsOwn(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		login := h.newLogin(h.contract, "ana")
		saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{
			ID: login, Facts: &registry.AccessFacts{CityIbgeCode: new(3550308), Technology: new("FTTB")},
		}))
		bare := ok(t)(h.CreatePlan(h.operator, registry.NewPlan{Code: "B", Name: "Sem dados", SpeedMbps: new(50.0)}))
		saved(t)(h.UpdateContract(h.operator, registry.ContractChange{
			ID: h.contract, PlanID: &bare, Address: &registry.Address{Street: new("Rua C"), CityIbgeCode: new(3106200)},
		}))
		l := h.readLogin(login)
		if *l.SpeedMbps != 50 || *l.Technology != "FTTB" || *l.Medium != domain.MediumFiber || l.Edges.City.IbgeCode != 3550308 {
			t.Errorf("login is %v", l)
		}
	})
}

func TestActiveLoginsFollowTheirPlan(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		second := h.newContract("2")
		a, b, gone := h.newLogin(h.contract, "a"), h.newLogin(second, "b"), h.newLogin(second, "c")
		h.inactivate(gone)
		saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: b, Facts: &registry.AccessFacts{Technology: new("FTTB")}}))
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.plan, SpeedMbps: new(200.0), Technology: new("FTTH")}))
		for id, want := range map[int]float64{a: 200, b: 200, gone: 100} {
			if l := h.readLogin(id); *l.SpeedMbps != want {
				t.Errorf("login %s has %v Mbps, want %v", l.Username, *l.SpeedMbps, want)
			}
		}
		if l := h.readLogin(b); *l.Technology != "FTTB" {
			t.Errorf("the plan's technology didn't change, so the login's own stays: %s", *l.Technology)
		}
	})
}

func TestAContractMovesBetweenTheStatesOfALiveOne(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, status := range []domain.ContractStatus{
			domain.ContractSuspended, domain.ContractBlocked, domain.ContractSuspended, domain.ContractActive, domain.ContractBlocked,
			domain.ContractActive,
		} {
			saved(t)(h.UpdateContract(h.operator, registry.ContractChange{ID: h.contract, Status: &status}))
			if c := h.readContract(h.contract); c.Status != status || !c.StatusChangedAt.Equal(now) {
				t.Errorf("contract is %v", c)
			}
		}
	})
}

func TestEditsOfAContractAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		login := h.newLogin(h.contract, "ana")
		inactive := ok(t)(h.CreatePlan(h.operator, registry.NewPlan{Code: "X", Name: "X"}))
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: inactive, Active: new(false)}))
		for _, c := range []struct {
			change registry.ContractChange
			code   fault.Code
			field  string
		}{
			{registry.ContractChange{ID: h.plan}, fault.NotFound, "id"},
			{registry.ContractChange{ID: h.contract, PlanID: &inactive}, fault.Inactive, "planId"},
			{registry.ContractChange{ID: h.contract, PlanID: &h.branch}, fault.NotFound, "planId"},
			{
				registry.ContractChange{ID: h.contract, PlanID: &h.otherPlan, Status: new(domain.ContractAwaitingSignature)},
				fault.InvalidState, "status",
			},
			{registry.ContractChange{ID: h.contract, PlanID: &h.otherPlan, Status: new(domain.ContractCancelled)}, fault.Invalid, "status"},
			{
				registry.ContractChange{ID: h.contract, PlanID: &h.otherPlan, Address: &registry.Address{PostalCode: new("x")}},
				fault.Invalid, "postalCode",
			},
		} {
			h.refuses(c.code, c.field, func() error { return only(h.UpdateContract(h.operator, c.change)) })
		}
		if c := h.readContract(h.contract); c.PlanID != h.plan || c.Status != domain.ContractActive ||
			*h.readLogin(login).SpeedMbps != 100 {
			t.Errorf("the refused edits left %v", c)
		}
	})
}

func TestACancelledContractIsClosed(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		h.markCancelled(h.contract)
		h.refuses(fault.InvalidState, "id", func() error {
			return only(h.UpdateContract(h.operator, registry.ContractChange{ID: h.contract, Status: new(domain.ContractActive)}))
		})
		h.refuses(fault.InvalidState, "contractId", func() error {
			return only(h.LendComodato(h.operator, registry.NewComodato{ContractID: h.contract, Description: "ONU"}))
		})
		h.refuses(fault.InvalidState, "contractId", func() error {
			_, _, _, err := h.CreateLogin(h.operator, registry.NewLogin{ContractID: h.contract, Username: "x"})
			return err
		})
	})
}

// A plan change must not reach what a cancellation in the same transaction has frozen, whatever the order of statements.
func TestAnUnlinkedLoginFollowsNoPlan(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		login := h.newLogin(h.contract, "ana")
		h.inactivate(login)
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.Login.UpdateOneID(login).ClearContractID().Exec(ctx)
		})
		saved(t)(h.UpdatePlan(h.operator, registry.PlanChange{ID: h.plan, SpeedMbps: new(1000.0)}))
		if l := h.readLogin(login); *l.SpeedMbps != 100 {
			t.Errorf("login is %v", l)
		}
	})
}
