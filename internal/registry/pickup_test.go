package registry_test

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

// newPickup leaves a service order with lent items, as a cancellation would.
func (h *house) newPickup(name string, items int) (order int, comodatos []int) {
	h.t.Helper()
	order = h.newOrder(h.newTemplate(name))
	for range items {
		comodatos = append(comodatos, h.lend(now.AddDate(0, 0, -9)))
	}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.ServiceOrder.UpdateOneID(order).AddItemIDs(comodatos...).Exec(ctx)
	})
	return order, comodatos
}

func done(order int, returned ...int) registry.ServiceOrderStep {
	return registry.ServiceOrderStep{ID: order, Status: domain.ServiceOrderDone, ReturnedComodatoIDs: append([]int{}, returned...)}
}

func TestAFinishedPickupReturnsWhatWasFetchedAndChargesTheRest(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		order, items := h.newPickup("Retirada", 4)
		other := h.lend(now)
		ok(t)(h.WriteOffComodato(h.operator, items[3], "queimado"))
		before := len(h.events())
		step := done(order, items[0], items[2])
		step.MissingReason = new(" Cliente não achou. ")
		ok(t)(h.AdvanceServiceOrder(h.operator, step))
		for _, id := range []int{items[0], items[2]} {
			if c := h.readComodato(id); c.Status != domain.ComodatoReturned || !c.ClosedAt.Equal(now) || c.Charged ||
				c.WriteOffReason != nil {
				t.Errorf("fetched item: %v", c)
			}
		}
		if c := h.readComodato(items[1]); c.Status != domain.ComodatoWrittenOff || !c.ClosedAt.Equal(now) || !c.Charged ||
			*c.WriteOffReason != "Cliente não achou." {
			t.Errorf("lost item: %v", c)
		}
		if c := h.readComodato(items[3]); *c.WriteOffReason != "queimado" || c.Charged {
			t.Errorf("an item that was closed before: %v", c)
		}
		if c := h.readComodato(other); c.Status != domain.ComodatoOpen {
			t.Errorf("an item of no order: %v", c)
		}
		want := []event.Type{
			event.TypeCOMODATO_RETURNED, event.TypeCOMODATO_RETURNED, event.TypeCOMODATO_WRITTEN_OFF, event.TypeSERVICE_ORDER_ADVANCED,
		}
		if got := h.events()[before:]; !slices.Equal(got, want) {
			t.Errorf("events %v, want %v", got, want)
		}
	})
}

func TestAPickupIsNotFinishedWithoutAWordOnItsItems(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		order, items := h.newPickup("Retirada", 2)
		other := h.lend(now)
		ok(t)(h.ReturnComodato(h.operator, items[1], nil))
		long := done(order)
		long.MissingReason = new(strings.Repeat("x", 501))
		early := done(order, items[0])
		early.Status = domain.ServiceOrderInProgress
		for _, c := range []struct {
			step  registry.ServiceOrderStep
			field string
		}{
			{registry.ServiceOrderStep{ID: order, Status: domain.ServiceOrderDone}, "returnedComodatoIds"},
			{done(order, items[0], other), "returnedComodatoIds"},
			{done(order, items...), "returnedComodatoIds"},
			{done(order), "missingReason"},
			{long, "missingReason"},
			{early, "returnedComodatoIds"},
		} {
			h.refuses(fault.Invalid, c.field, func() error { return only(h.AdvanceServiceOrder(h.operator, c.step)) })
		}
		if o, c := h.readOrder(order), h.readComodato(items[0]); o.Status != domain.ServiceOrderOpen || c.Status != domain.ComodatoOpen {
			t.Errorf("after refusals the order is %v and the item %v", o, c)
		}
		ok(t)(h.AdvanceServiceOrder(h.operator, done(order, items[0])))
		cancelled, left := h.newPickup("Outra", 1)
		ok(t)(h.AdvanceServiceOrder(h.operator, registry.ServiceOrderStep{ID: cancelled, Status: domain.ServiceOrderCancelled}))
		if c := h.readComodato(left[0]); c.Status != domain.ComodatoOpen {
			t.Errorf("the item of a cancelled order is %v", c)
		}
	})
}

func TestManyItemsAreFinishedInTheStatementsOfTwo(t *testing.T) {
	var statements atomic.Int32
	count := database.WithStatements(func(context.Context, string) { statements.Add(1) })
	inHouse(t, func(t *testing.T, h *house) {
		finish := func(name string, n int) int32 {
			order, items := h.newPickup(name, n)
			step := done(order, items[:n/2]...)
			step.MissingReason = new("sumiu")
			statements.Store(0)
			ok(t)(h.AdvanceServiceOrder(h.operator, step))
			return statements.Load()
		}
		if two, forty := finish("A", 2), finish("B", 40); two != forty {
			t.Errorf("2 items take %d statements, 40 take %d", two, forty)
		}
	}, count)
}
