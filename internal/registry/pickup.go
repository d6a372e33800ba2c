package registry

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
)

// pickup is the outcome for the open items of a finished service order.
type pickup struct {
	returned, missing []*ent.Comodato
	// reason is why the missing ones weren't collected.
	reason string
}

// checkPickup splits the order's open items into returned and missing ones. Items that were already closed are ignored.
func checkPickup(ctx context.Context, order *ent.ServiceOrder, in ServiceOrderStep) (pickup, error) {
	var p pickup
	if in.Status != domain.ServiceOrderDone {
		if in.ReturnedComodatoIDs != nil {
			return p, fault.Reject(fault.Invalid, fault.ValueNotAllowed, "input", "returnedComodatoIds")
		}
		return p, nil
	}
	open, err := order.QueryItems().Where(comodato.StatusEQ(domain.ComodatoOpen)).Order(comodato.ByID()).All(ctx)
	if err != nil {
		return p, fmt.Errorf("read the items: %w", err)
	}
	if len(open) > 0 && in.ReturnedComodatoIDs == nil {
		return p, fault.Reject(fault.Invalid, fault.ItemsRequired, "input", "returnedComodatoIds")
	}
	for _, item := range open {
		if slices.Contains(in.ReturnedComodatoIDs, item.ID) {
			p.returned = append(p.returned, item)
		} else {
			p.missing = append(p.missing, item)
		}
	}
	known := func(id int) bool {
		return slices.ContainsFunc(p.returned, func(c *ent.Comodato) bool { return c.ID == id })
	}
	for _, id := range in.ReturnedComodatoIDs {
		if !known(id) {
			return p, fault.Reject(fault.Invalid, fault.ItemUnknown, "input", "returnedComodatoIds")
		}
	}
	return p, p.checkReason(in.MissingReason)
}

func (p *pickup) checkReason(reason *string) error {
	if len(p.missing) == 0 {
		return nil
	}
	var c checks
	text, wrong := record.WriteOff(reason)
	c.At(wrong, "input", "missingReason")
	p.reason = text
	return c.Err()
}

// save returns the collected items and writes off the others, which are charged.
func (p pickup) save(ctx context.Context, tx *database.Tx) error {
	if len(p.returned) > 0 {
		err := tx.Comodato.Update().Where(comodato.IDIn(comodatoIDs(p.returned)...)).
			SetStatus(domain.ComodatoReturned).SetClosedAt(tx.Now).SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return fmt.Errorf("return the items: %w", err)
		}
	}
	if len(p.missing) > 0 {
		err := tx.Comodato.Update().Where(comodato.IDIn(comodatoIDs(p.missing)...)).
			SetStatus(domain.ComodatoWrittenOff).SetClosedAt(tx.Now).SetWriteOffReason(p.reason).SetCharged(true).
			SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return fmt.Errorf("write the items off: %w", err)
		}
	}
	return nil
}

func comodatoIDs(items []*ent.Comodato) []int {
	ids := make([]int, 0, len(items))
	for _, item := range items {
		ids = append(ids, item.ID)
	}
	return ids
}

// entries are the events, one per item.
func (p pickup) entries() []eventlog.Entry {
	list := make([]eventlog.Entry, 0, len(p.returned)+len(p.missing))
	for _, item := range p.returned {
		list = append(list, eventlog.Entry{Type: event.TypeCOMODATO_RETURNED, ContractID: item.ContractID, SubjectID: item.ID})
	}
	for _, item := range p.missing {
		list = append(list, eventlog.Entry{
			Type: event.TypeCOMODATO_WRITTEN_OFF, ContractID: item.ContractID, SubjectID: item.ID, Data: map[string]any{"charged": true},
		})
	}
	return list
}
