package registry_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/registry"
)

// declare leaves a version of a closed month as its closing would.
func (h *house) declare(branch, year, month, version int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.DiciDeclaration.Create().SetBranchID(branch).SetYear(year).SetMonth(month).SetVersion(version).
			SetTotalAccesses(0).SetContractsWithoutLoginData(0).SetRows([]policy.DeclaredRow{}).
			SetClosedAt(tx.Now).SetClosedByName("Teste").Exec(ctx)
	})
}

// months are declarations as year, month and version, in their order.
func (h *house) months(ids []int) [][3]int {
	h.t.Helper()
	list := h.DiciDeclarations().Where(dicideclaration.IDIn(ids...)).
		Order(ent.Asc(dicideclaration.FieldYear, dicideclaration.FieldMonth)).AllX(h.analyst)
	months := make([][3]int, 0, len(list))
	for _, d := range list {
		months = append(months, [3]int{d.Year, d.Month, d.Version})
	}
	return months
}

// since makes a login of the contract that is in service since then.
func (h *house) since(username, at string) int {
	h.t.Helper()
	activated, err := time.Parse(time.RFC3339, at)
	if err != nil {
		h.t.Fatal(err)
	}
	id, _, err := h.CreateLogin(h.operator, registry.NewLogin{ContractID: h.contract, Username: username, ActivatedAt: &activated})
	if err != nil {
		h.t.Fatal(explain(err))
	}
	return id
}

func TestAnEditSaysWhichClosedMonthsItChanges(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for month := 1; month <= 4; month++ {
			h.declare(h.branch, 2026, month, 1)
		}
		h.declare(h.branch, 2025, 12, 1)
		h.declare(h.branch, 2026, 2, 2)
		h.declare(ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Filial", CNPJ: "48530335000148"})), 2026, 4, 1)
		// The last instant of January in São Paulo, and the first of March.
		old, young := h.since("old", "2026-02-01T02:59:59Z"), h.since("young", "2026-03-01T03:00:00Z")

		edit := func(facts registry.AccessFacts, id int) [][3]int {
			t.Helper()
			return h.months(saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: id, Facts: &facts})))
		}
		fromMarch := [][3]int{{2026, 3, 1}, {2026, 4, 1}}
		all := append([][3]int{{2026, 1, 1}, {2026, 2, 2}}, fromMarch...)
		if got := edit(registry.AccessFacts{SpeedMbps: new(50.0)}, young); !slices.Equal(got, fromMarch) {
			t.Errorf("the young login's months: %v", got)
		}
		if got := edit(registry.AccessFacts{SpeedMbps: new(50.0)}, young); len(got) != 0 {
			t.Errorf("the same facts again change %v", got)
		}
		if got := edit(registry.AccessFacts{SpeedMbps: new(50.0)}, old); !slices.Equal(got, all) {
			t.Errorf("the old login's months: %v", got)
		}
		if got := saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: old, Username: new("older")})); len(got) != 0 {
			t.Errorf("another user name changes %v", got)
		}
		h.planChangesOnlyWhoFollows(young, fromMarch)
		h.inactiveLoginCountsUntilItsEnd(old)
	})
}

// planChangesOnlyWhoFollows gives the old login what the new plan delivers, so that only the young one changes.
func (h *house) planChangesOnlyWhoFollows(young int, want [][3]int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.Login.Update().SetMedium(policy.MediumRadio).SetTechnology("WIFI").SetProduct(policy.ProductDedicated).
			SetSpeedMbps(20.5).Exec(ctx)
	})
	if got := saved(h.t)(h.UpdateContract(h.operator, registry.ContractChange{ID: h.contract, PlanID: &h.otherPlan})); len(got) != 0 {
		h.t.Errorf("a plan that all logins follow already changes %v", h.months(got))
	}
	saved(h.t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: young, Facts: &registry.AccessFacts{SpeedMbps: new(1.0)}}))
	got := h.months(saved(h.t)(h.UpdateContract(h.operator, registry.ContractChange{ID: h.contract, PlanID: &h.plan})))
	if len(got) != 4 {
		h.t.Errorf("a plan that all logins take over changes %v", got)
	}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.Login.Update().Where(login.IDNEQ(young)).SetZone(policy.ZoneRural).Exec(ctx)
	})
	address := &registry.Address{Zone: new(policy.ZoneRural)}
	got = h.months(saved(h.t)(h.UpdateContract(h.operator, registry.ContractChange{ID: h.contract, Address: address})))
	if !slices.Equal(got, want) {
		h.t.Errorf("an address that one login takes over changes %v, want %v", got, want)
	}
}

// inactiveLoginCountsUntilItsEnd corrects the facts of a login that left service in the first instant of April in São Paulo: March
// is the last month that counts it. Once it is unlinked, no month does.
func (h *house) inactiveLoginCountsUntilItsEnd(id int) {
	h.t.Helper()
	for _, c := range []struct {
		end  string
		want [][3]int
	}{
		{"2026-04-01T03:00:00Z", [][3]int{{2026, 1, 1}, {2026, 2, 2}, {2026, 3, 1}}},
		{"2026-04-01T02:59:59Z", [][3]int{{2026, 1, 1}, {2026, 2, 2}}},
	} {
		end, err := time.Parse(time.RFC3339, c.end)
		if err != nil {
			h.t.Fatal(err)
		}
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.Login.UpdateOneID(id).SetActive(false).SetInactivatedAt(end).SetSpeedMbps(1).Exec(ctx)
		})
		facts := &registry.AccessFacts{SpeedMbps: new(7.0)}
		if got := h.months(saved(h.t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: id, Facts: facts}))); !slices.Equal(got, c.want) {
			h.t.Errorf("a login out of service since %s changes %v, want %v", c.end, got, c.want)
		}
	}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.Login.UpdateOneID(id).ClearContract().Exec(ctx)
	})
	facts := &registry.AccessFacts{SpeedMbps: new(8.0)}
	if got := saved(h.t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: id, Facts: facts})); len(got) != 0 {
		h.t.Errorf("an unlinked login changes %v", h.months(got))
	}
}
