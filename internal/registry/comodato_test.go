package registry_test

import (
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

func (h *house) readComodato(id int) *ent.Comodato {
	h.t.Helper()
	c, err := h.Comodato(h.analyst, id)
	if err != nil {
		h.t.Fatal(err)
	}
	return c
}

func (h *house) lend(at time.Time) int {
	h.t.Helper()
	return ok(h.t)(h.LendComodato(h.operator, registry.NewComodato{
		ContractID: h.contract, Description: "ONU GPON", SerialNumber: new(" ZTE1 "), LentAt: &at,
	}))
}

func TestEquipmentIsLent(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		yesterday := now.AddDate(0, 0, -1)
		id := h.lend(yesterday)
		c := h.readComodato(id)
		if c.Status != domain.ComodatoOpen || c.Description != "ONU GPON" || *c.SerialNumber != "ZTE1" || !c.LentAt.Equal(yesterday) ||
			c.ContractID != h.contract || c.ClosedAt != nil {
			t.Errorf("comodato is %v", c)
		}
		if e := h.lastEvent(); e.Type != event.TypeCOMODATO_LENT || *e.ContractID != h.contract || *e.SubjectID != id {
			t.Errorf("event is %v", e)
		}
	})
}

func TestALoanIsRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, c := range []struct {
			edit  func(*registry.NewComodato)
			code  fault.Code
			field string
		}{
			{func(c *registry.NewComodato) { c.ContractID = h.plan }, fault.NotFound, "contractId"},
			{func(c *registry.NewComodato) { c.Description = "" }, fault.Invalid, "description"},
			{func(c *registry.NewComodato) { c.Description = strings.Repeat("x", 201) }, fault.Invalid, "description"},
			{func(c *registry.NewComodato) { c.SerialNumber = new(strings.Repeat("x", 101)) }, fault.Invalid, "serialNumber"},
			{func(c *registry.NewComodato) { c.LentAt = new(now.Add(time.Hour)) }, fault.InvalidDate, "lentAt"},
		} {
			in := registry.NewComodato{ContractID: h.contract, Description: "ONU"}
			c.edit(&in)
			h.refuses(c.code, c.field, func() error { return only(h.LendComodato(h.operator, in)) })
		}
		if n := h.Comodatos().CountX(h.analyst); n != 0 {
			t.Errorf("%d comodatos after refusals", n)
		}
	})
}

func TestEquipmentIsReturnedOnce(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.lend(now.AddDate(0, 0, -2))
		back := now.AddDate(0, 0, -1)
		ok(t)(h.ReturnComodato(h.operator, id, &back))
		if c := h.readComodato(id); c.Status != domain.ComodatoReturned || !c.ClosedAt.Equal(back) {
			t.Errorf("comodato is %v", c)
		}
		if e := h.lastEvent(); e.Type != event.TypeCOMODATO_RETURNED || *e.ContractID != h.contract {
			t.Errorf("event is %v", e)
		}
		h.refuses(fault.InvalidState, "id", func() error { return only(h.ReturnComodato(h.operator, id, nil)) })
		h.refuses(fault.InvalidState, "id", func() error { return only(h.WriteOffComodato(h.operator, id, "perdido")) })
	})
}

func TestEquipmentOfACancelledContractStillComesBack(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.lend(now)
		h.markCancelled(h.contract)
		ok(t)(h.ReturnComodato(h.operator, id, nil))
		if c := h.readComodato(id); c.Status != domain.ComodatoReturned || !c.ClosedAt.Equal(now) {
			t.Errorf("comodato is %v", c)
		}
	})
}

func TestAReturnIsRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.lend(now.AddDate(0, 0, -2))
		for _, c := range []struct {
			id    int
			at    time.Time
			code  fault.Code
			field string
		}{
			{h.plan, now, fault.NotFound, "id"},
			{id, now.Add(time.Minute), fault.InvalidDate, "returnedAt"},
			{id, now.AddDate(0, 0, -3), fault.InvalidDate, "returnedAt"},
		} {
			h.refuses(c.code, c.field, func() error { return only(h.ReturnComodato(h.operator, c.id, &c.at)) })
		}
		if c := h.readComodato(id); c.Status != domain.ComodatoOpen {
			t.Errorf("comodato is %v", c)
		}
	})
}

func TestEquipmentIsWrittenOffForAReason(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.lend(now)
		h.refuses(fault.Invalid, "reason", func() error { return only(h.WriteOffComodato(h.operator, id, " ")) })
		h.refuses(fault.Invalid, "reason", func() error { return only(h.WriteOffComodato(h.operator, id, strings.Repeat("x", 501))) })
		h.refuses(fault.NotFound, "id", func() error { return only(h.WriteOffComodato(h.operator, h.plan, "perdido")) })
		ok(t)(h.WriteOffComodato(h.operator, id, "perdido"))
		if c := h.readComodato(id); c.Status != domain.ComodatoWrittenOff || *c.WriteOffReason != "perdido" || !c.ClosedAt.Equal(now) {
			t.Errorf("comodato is %v", c)
		}
		if e := h.lastEvent(); e.Type != event.TypeCOMODATO_WRITTEN_OFF || strings.Contains(jsonOf(e.Data), "perdido") {
			t.Errorf("event is %v", e)
		}
	})
}
