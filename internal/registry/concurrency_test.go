package registry_test

import (
	"fmt"
	"testing"

	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/taxid"
)

// oneOf checks that one request was carried out and the others were refused with the code.
func oneOf(t *testing.T, errs []error, code fault.Code) {
	t.Helper()
	succeeded := 0
	for _, err := range errs {
		if err == nil {
			succeeded++
			continue
		}
		if refusals, _ := fault.Refusals(err); len(refusals) != 1 || refusals[0].Code != code {
			t.Errorf("%v, want %s", err, code)
		}
	}
	if succeeded != 1 {
		t.Errorf("%d requests succeeded, want 1", succeeded)
	}
}

func TestCustomersRegisteredAtOnceGetCodesOfTheirOwn(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		errs := dbtest.AtOnce(6, func(i int) error {
			document, err := taxid.CompleteCPF(fmt.Sprintf("%09d", 100+i))
			if err != nil {
				return err
			}
			return only(h.CreateCustomer(h.operator, registry.NewCustomer{Name: "X", Document: document.Raw()}))
		})
		codes := map[string]bool{}
		for _, c := range h.Customers().AllX(h.analyst) {
			codes[c.Code] = true
		}
		if len(codes) != 7 {
			t.Errorf("%d codes of 7 customers; errors %v", len(codes), errs)
		}
	})
}

func TestOfTwoEqualUsernamesAtOnceOneIsTaken(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		contracts := []int{h.contract, h.newContract("2")}
		oneOf(t, dbtest.AtOnce(2, func(i int) error {
			_, _, _, err := h.CreateLogin(h.operator, registry.NewLogin{ContractID: contracts[i], Username: "ana"})
			return err
		}), fault.Duplicate)
	})
}

func TestOfTwoChangesBasedOnOneRevisionOneWins(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		oneOf(t, dbtest.AtOnce(3, func(i int) error {
			return h.UpdateParameters(h.admin, registry.ParametersChange{
				KeepLoginLink: i == 0, CheckOpenComodatos: i == 1, InactivateCustomer: i == 2, ExpectedRevision: new(1),
			})
		}), fault.Conflict)
		if p := h.parameters(); p.Revision != 2 {
			t.Errorf("revision %d", p.Revision)
		}
	})
}

func TestATemplateIsNotRetiredWhileItIsChosen(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for i := range 4 {
			template := h.newTemplate(fmt.Sprint(i))
			errs := dbtest.AtOnce(2, func(i int) error {
				if i == 0 {
					return h.UpdateParameters(h.admin, registry.ParametersChange{PickupServiceOrderTemplateID: &template})
				}
				return only(h.UpdateTemplate(h.operator, registry.TemplateChange{ID: template, Active: new(false)}))
			})
			if (errs[0] == nil) == (errs[1] == nil) {
				t.Errorf("chosen: %v, retired: %v; want one of the two", errs[0], errs[1])
			}
		}
	})
}

func TestACustomerWhoGetsAContractIsNotInactivated(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for i := range 4 {
			document, err := taxid.CompleteCPF(fmt.Sprintf("%09d", 200+i))
			if err != nil {
				t.Fatal(err)
			}
			customer := ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Name: "X", Document: document.Raw()}))
			errs := dbtest.AtOnce(2, func(i int) error {
				if i == 0 {
					return only(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: customer, Active: new(false)}))
				}
				return only(h.CreateContract(h.operator, registry.NewContract{
					Number: fmt.Sprintf("x%d", customer), CustomerID: customer, PlanID: h.plan, BranchID: h.branch,
				}))
			})
			if (errs[0] == nil) == (errs[1] == nil) {
				t.Errorf("inactivated: %v, sold to: %v; want one of the two", errs[0], errs[1])
			}
		}
	})
}
