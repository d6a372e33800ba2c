package importer

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// bringBack does what a reactivation does, for the contracts whose imported cancellation the other system has taken back: their
// customers are active again, and nobody fetches the equipment. Their logins come back by their own rows. It tells what to log.
func bringBack(
	ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int,
) (entries []eventlog.Entry, err error) {
	var cancellations, customers []int
	for _, c := range changes {
		id := ids[c.number]
		if c.back {
			cancellations = append(cancellations, *c.old.CancellationID)
			entries = append(entries, eventlog.Entry{
				Type: event.TypeCONTRACT_REACTIVATED, ContractID: id, SubjectID: id,
				Data: map[string]any{"import": true, "cancelledAt": c.old.CancelledAt},
			})
		}
		if c.wakes && !slices.Contains(customers, c.now.CustomerID) {
			customers = append(customers, c.now.CustomerID)
			entries = append(entries, eventlog.Entry{
				Type: event.TypeCUSTOMER_REACTIVATED, ContractID: id, SubjectID: c.now.CustomerID,
			})
		}
	}
	if len(customers) > 0 {
		err := tx.Customer.Update().Where(customer.IDIn(customers...), customer.Active(false)).
			SetActive(true).ClearInactivatedAt().SetUpdatedAt(tx.Now).Exec(ctx)
		if err != nil {
			return nil, fmt.Errorf("customers: %w", err)
		}
	}
	given, err := giveUpPickups(ctx, tx, cancellations)
	return append(entries, given...), err
}

// giveUpPickups closes the pickup service orders of the cancellations that nobody has started.
func giveUpPickups(ctx context.Context, tx *database.Tx, cancellations []int) (entries []eventlog.Entry, err error) {
	if len(cancellations) == 0 {
		return nil, nil
	}
	orders, err := tx.ServiceOrder.Query().Where(serviceorder.CancellationIDIn(cancellations...),
		serviceorder.StatusIn(domain.ServiceOrderUnstarted...)).All(ctx)
	if err != nil || len(orders) == 0 {
		return nil, err
	}
	var ids []int
	for _, o := range orders {
		ids = append(ids, o.ID)
		entries = append(entries, eventlog.Entry{
			Type: event.TypeSERVICE_ORDER_ADVANCED, ContractID: o.ContractID, SubjectID: o.ID,
			Data: map[string]any{"from": o.Status, "to": domain.ServiceOrderCancelled},
		})
	}
	return entries, tx.ServiceOrder.Update().Where(serviceorder.IDIn(ids...)).
		SetStatus(domain.ServiceOrderCancelled).SetClosedAt(tx.Now).SetUpdatedAt(tx.Now).Exec(ctx)
}
