package registry_test

import (
	"context"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

func (h *house) readOrder(id int) *ent.ServiceOrder {
	h.t.Helper()
	o, err := h.ServiceOrder(h.analyst, id)
	if err != nil {
		h.t.Fatal(err)
	}
	return o
}

// newOrder leaves a service order as a cancellation would.
func (h *house) newOrder(template int) (id int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		o, err := tx.ServiceOrder.Create().SetContractID(h.contract).SetCustomerID(h.customer).SetTemplateID(template).
			SetInstructions("Buscar").Save(ctx)
		if err == nil {
			id = o.ID
		}
		return err
	})
	return id
}

func (h *house) newTemplate(name string) int {
	h.t.Helper()
	return ok(h.t)(h.CreateTemplate(h.operator, registry.NewTemplate{Name: name}))
}

func TestAServiceOrderGoesForward(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.newOrder(h.newTemplate("Retirada"))
		visit := now.AddDate(0, 0, 3)
		ok(t)(h.AdvanceServiceOrder(h.operator, registry.ServiceOrderStep{
			ID: id, Status: domain.ServiceOrderScheduled, ScheduledFor: &visit,
		}))
		if o := h.readOrder(id); o.Status != domain.ServiceOrderScheduled || !o.ScheduledFor.Equal(visit) || o.ClosedAt != nil {
			t.Errorf("order is %v", o)
		}
		e := h.lastEvent()
		if e.Type != event.TypeSERVICE_ORDER_ADVANCED || *e.ContractID != h.contract || *e.SubjectID != id ||
			jsonOf(e.Data) != `{"from":"OPEN","to":"SCHEDULED"}` {
			t.Errorf("event is %v", e)
		}
		ok(t)(h.AdvanceServiceOrder(h.operator, registry.ServiceOrderStep{ID: id, Status: domain.ServiceOrderInProgress}))
		ok(t)(h.AdvanceServiceOrder(h.operator, registry.ServiceOrderStep{ID: id, Status: domain.ServiceOrderDone}))
		if o := h.readOrder(id); o.Status != domain.ServiceOrderDone || !o.ClosedAt.Equal(now) {
			t.Errorf("order is %v", o)
		}
	})
}

func TestStepsOfAServiceOrderAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		template := h.newTemplate("Retirada")
		done, cancelled, open := h.newOrder(template), h.newOrder(template), h.newOrder(template)
		ok(t)(h.AdvanceServiceOrder(h.operator, registry.ServiceOrderStep{ID: done, Status: domain.ServiceOrderDone}))
		ok(t)(h.AdvanceServiceOrder(h.operator, registry.ServiceOrderStep{ID: cancelled, Status: domain.ServiceOrderCancelled}))
		if o := h.readOrder(cancelled); !o.ClosedAt.Equal(now) {
			t.Errorf("order is %v", o)
		}
		for _, c := range []struct {
			step  registry.ServiceOrderStep
			code  fault.Code
			field string
		}{
			{registry.ServiceOrderStep{ID: h.plan, Status: domain.ServiceOrderDone}, fault.NotFound, "id"},
			{registry.ServiceOrderStep{ID: done, Status: domain.ServiceOrderCancelled}, fault.InvalidState, "status"},
			{registry.ServiceOrderStep{ID: cancelled, Status: domain.ServiceOrderOpen}, fault.InvalidState, "status"},
			{registry.ServiceOrderStep{ID: open, Status: domain.ServiceOrderOpen}, fault.InvalidState, "status"},
			{registry.ServiceOrderStep{ID: open, Status: domain.ServiceOrderScheduled}, fault.Invalid, "scheduledFor"},
			{registry.ServiceOrderStep{ID: open, Status: domain.ServiceOrderDone, ScheduledFor: new(now)}, fault.Invalid, "scheduledFor"},
		} {
			h.refuses(c.code, c.field, func() error { return only(h.AdvanceServiceOrder(h.operator, c.step)) })
		}
		if o := h.readOrder(open); o.Status != domain.ServiceOrderOpen || o.ScheduledFor != nil {
			t.Errorf("order is %v", o)
		}
	})
}

func TestATemplateIsEdited(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateTemplate(h.operator, registry.NewTemplate{Name: " Retirada ", Instructions: new("Buscar a ONU")}))
		h.newTemplate("Outro")
		h.refuses(fault.Duplicate, "name", func() error {
			return only(h.CreateTemplate(h.operator,
				registry.NewTemplate{Name: "Retirada"}))
		})
		h.refuses(fault.Invalid, "name", func() error { return only(h.CreateTemplate(h.operator, registry.NewTemplate{})) })
		h.refuses(fault.Duplicate, "name", func() error {
			return only(h.UpdateTemplate(h.operator, registry.TemplateChange{ID: id, Name: new("Outro"), Active: new(false)}))
		})
		h.refuses(fault.NotFound, "id", func() error { return only(h.UpdateTemplate(h.operator, registry.TemplateChange{ID: h.plan})) })
		ok(t)(h.UpdateTemplate(h.operator, registry.TemplateChange{
			ID: id, Name: new("Retirada"), Instructions: new(""), Active: new(false),
		}))
		tpl, err := h.ServiceOrderTemplate(h.analyst, id)
		if err != nil || tpl.Name != "Retirada" || tpl.Instructions != "" || tpl.Active {
			t.Errorf("template is %v (%v)", tpl, err)
		}
	})
}

func TestTheParametersTemplateStaysActive(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.newTemplate("Retirada")
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{PickupServiceOrderTemplateID: &id}); err != nil {
			t.Fatal(explain(err))
		}
		inactivate := func() error {
			return only(h.UpdateTemplate(h.operator, registry.TemplateChange{ID: id, Active: new(false)}))
		}
		h.refuses(fault.InUse, "active", inactivate)
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{}); err != nil {
			t.Fatal(explain(err))
		}
		if err := inactivate(); err != nil {
			t.Error(explain(err))
		}
	})
}

func TestATemplateInUseIsNotDeleted(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		remove := func(id int) func() error { return func() error { return only(h.DeleteTemplate(h.operator, id)) } }
		inParameters, inOrder, inCancellation, unused := h.newTemplate("A"), h.newTemplate("B"), h.newTemplate("C"), h.newTemplate("D")
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{PickupServiceOrderTemplateID: &inParameters}); err != nil {
			t.Fatal(explain(err))
		}
		h.refuses(fault.InUse, "id", remove(inParameters))
		// A past revision proves what held then, so its template stays too.
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{}); err != nil {
			t.Fatal(explain(err))
		}
		h.refuses(fault.InUse, "id", remove(inParameters))
		h.newOrder(inOrder)
		h.refuses(fault.InUse, "id", remove(inOrder))
		h.recordPickup(inCancellation)
		h.refuses(fault.InUse, "id", remove(inCancellation))
		h.refuses(fault.NotFound, "id", remove(h.plan))
		if err := remove(unused)(); err != nil {
			t.Fatal(explain(err))
		}
		if n := h.ServiceOrderTemplates().CountX(h.analyst); n != 3 {
			t.Errorf("%d templates, want 3", n)
		}
	})
}

// recordPickup writes a cancellation under parameters that had the template.
func (h *house) recordPickup(template int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.Cancellation.Create().SetContractID(h.contract).SetReasonID(tx.CancellationReason.Query().FirstIDX(ctx)).
			SetParametersID(tx.ParametersRevision.Query().FirstIDX(ctx)).SetPickupTemplateID(template).
			SetOrigin(domain.OriginManual).SetRequestedByName("Teste").SetRequestedAt(tx.Now).SetEffectiveAt(tx.Now).
			SetKeepLoginLink(false).SetCheckOpenComodatos(false).SetInactivateCustomer(false).
			SetLoginsKept(0).SetLoginsUnlinked(0).SetCustomerInactivated(false).Exec(ctx)
	})
}
