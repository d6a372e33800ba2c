package registry_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

func (h *house) readCustomer(id int) *ent.Customer {
	h.t.Helper()
	c, err := h.Customer(h.analyst, id)
	if err != nil {
		h.t.Fatal(err)
	}
	return c
}

func TestACustomerIsRegistered(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{
			Code: new(" 77 "), Name: "  Padaria São José ", Document: "12.ABC.345/01de-35", Email: new("p@example.com"), Phone: new(" "),
		}))
		c := h.readCustomer(id)
		if c.Code != "77" || c.Name != "Padaria São José" || c.SearchName != "padaria sao jose" || c.Document != "12ABC34501DE35" ||
			c.Type != domain.CustomerPJ || *c.Email != "p@example.com" || c.Phone != nil || !c.Active || !c.CreatedAt.Equal(now) {
			t.Errorf("customer is %v", c)
		}
		if e := h.lastEvent(); e.Type != event.TypeCUSTOMER_CREATED || *e.SubjectID != id || *e.ActorID != h.userID ||
			strings.Contains(jsonOf(e.Data), "Padaria") {
			t.Errorf("event is %v", e)
		}
	})
}

func TestTheTypeFollowsFromTheDocumentUnlessItIsOwnUse(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		own := ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Name: "Sede", Document: "11144477735", OwnUse: new(true)}))
		if person, sede := h.readCustomer(h.customer).Type, h.readCustomer(own).Type; person != domain.CustomerPF ||
			sede != domain.CustomerUP {
			t.Errorf("types are %s and %s", person, sede)
		}
	})
}

func TestACustomerWithoutACodeGetsTheNextFreeNumber(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		first := h.readCustomer(h.customer)
		ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Code: new("C2"), Name: "B", Document: "11144477735"}))
		ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Code: new("C3"), Name: "D", Document: "11222333000181"}))
		next := ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Name: "C", Document: "48.530.335/0001-48"}))
		if first.Code != "C1" || h.readCustomer(next).Code != "C4" {
			t.Errorf("codes are %s and %s, want C1 and, because C2 and C3 are taken, C4", first.Code, h.readCustomer(next).Code)
		}
	})
}

func TestACustomerIsRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		valid := registry.NewCustomer{Name: "B", Document: "11144477735"}
		for _, c := range []struct {
			edit  func(*registry.NewCustomer)
			code  fault.Code
			field string
		}{
			{func(c *registry.NewCustomer) { c.Name = "  " }, fault.Invalid, "name"},
			{func(c *registry.NewCustomer) { c.Name = strings.Repeat("ã", 201) }, fault.Invalid, "name"},
			{func(c *registry.NewCustomer) { c.Document = "11144477736" }, fault.Invalid, "document"},
			{func(c *registry.NewCustomer) { c.Document = "52998224725" }, fault.Duplicate, "document"},
			{func(c *registry.NewCustomer) { c.Code = new("C1") }, fault.Duplicate, "code"},
			{func(c *registry.NewCustomer) { c.Code = new("") }, fault.Invalid, "code"},
			{func(c *registry.NewCustomer) { c.Email = new("Ana <ana@example.com>") }, fault.Invalid, "email"},
			{func(c *registry.NewCustomer) { c.Phone = new(strings.Repeat("9", 31)) }, fault.Invalid, "phone"},
		} {
			in := valid
			c.edit(&in)
			h.refuses(c.code, c.field, func() error { return only(h.CreateCustomer(h.operator, in)) })
		}
		if n := h.Customers().CountX(h.analyst); n != 1 {
			t.Errorf("%d customers after refusals, want 1", n)
		}
	})
}

func TestEverythingWrongIsToldAtOnce(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		_, err := h.CreateCustomer(h.operator, registry.NewCustomer{Document: "1", Email: new("x")})
		if refusals, _ := fault.Refusals(err); len(refusals) != 3 {
			t.Errorf("%d refusals, want those of name, document and e-mail", len(refusals))
		}
	})
}

func TestACustomerIsEdited(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		saved(t)(h.UpdateCustomer(h.operator, registry.CustomerChange{
			ID: h.customer, Name: new("Ana Lúcia"), Email: new("ana@example.com"), Phone: new("31 99999-0000"),
		}))
		c := h.readCustomer(h.customer)
		if c.Name != "Ana Lúcia" || c.SearchName != "ana lucia" || *c.Email != "ana@example.com" || *c.Phone != "31 99999-0000" {
			t.Errorf("customer is %v", c)
		}
		if e := h.lastEvent(); e.Type != event.TypeCUSTOMER_UPDATED || jsonOf(e.Data) != `{"fields":["name","email","phone"]}` {
			t.Errorf("event is %s %s", e.Type, jsonOf(e.Data))
		}
		saved(t)(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: h.customer, Email: new("")}))
		if c := h.readCustomer(h.customer); c.Email != nil || c.Phone == nil {
			t.Errorf("an empty e-mail removes it and leaves the rest: %v", c)
		}
		before := len(h.events())
		saved(t)(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: h.customer, Name: new("Ana Lúcia")}))
		if len(h.events()) != before {
			t.Error("an edit that changes nothing was logged")
		}
	})
}

func TestACustomerWithALiveContractStaysActive(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		inactivate := func() error {
			return only(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: h.customer, Active: new(false), Name: new("X")}))
		}
		h.refuses(fault.InvalidState, "active", inactivate)
		if c := h.readCustomer(h.customer); !c.Active || c.Name != "Ana Souza" {
			t.Errorf("the refused edit left %v", c)
		}
		h.markCancelled(h.contract)
		if err := inactivate(); err != nil {
			t.Fatal(explain(err))
		}
		if c := h.readCustomer(h.customer); c.Active || !c.InactivatedAt.Equal(now) ||
			h.lastEvent().Type != event.TypeCUSTOMER_INACTIVATED {
			t.Errorf("customer is %v, event %s", c, h.lastEvent().Type)
		}
		saved(t)(h.UpdateCustomer(h.operator, registry.CustomerChange{ID: h.customer, Active: new(true)}))
		if c := h.readCustomer(h.customer); !c.Active || c.InactivatedAt != nil {
			t.Errorf("customer is %v", c)
		}
	})
}

func TestEditsOfACustomerAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, c := range []struct {
			change registry.CustomerChange
			code   fault.Code
			field  string
		}{
			{registry.CustomerChange{ID: h.plan, Name: new("X")}, fault.NotFound, "id"},
			{registry.CustomerChange{ID: h.customer, Name: new("")}, fault.Invalid, "name"},
			{registry.CustomerChange{ID: h.customer, Email: new("x")}, fault.Invalid, "email"},
		} {
			h.refuses(c.code, c.field, func() error { return only(h.UpdateCustomer(h.operator, c.change)) })
		}
	})
}

func TestWhoSawADocumentIsLogged(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		document, err := h.RevealCustomerDocument(h.operator, h.customer)
		if err != nil || document != "529.982.247-25" {
			t.Fatalf("%q, %v", document, err)
		}
		e := h.lastEvent()
		if e.Type != event.TypeCUSTOMER_DOCUMENT_REVEALED || *e.SubjectID != h.customer || e.ActorName != "OPERATOR" ||
			jsonOf(e.Data) != "{}" {
			t.Errorf("event is %v", e)
		}
		h.refuses(fault.NotFound, "id", func() error { return only(h.RevealCustomerDocument(h.operator, h.plan)) })
		if document, err := h.RevealCustomerDocument(h.analyst, h.customer); !errors.Is(err, authz.ErrForbidden) || document != "" {
			t.Errorf("an analyst got %q, %v", document, err)
		}
	})
}
