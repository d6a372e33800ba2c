package registry

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ServiceOrderStep moves a service order.
type ServiceOrderStep struct {
	// The service order.
	ID int
	// Where to: OPEN → SCHEDULED → IN_PROGRESS → DONE, or CANCELLED from each but DONE; steps may be left out.
	Status domain.ServiceOrderStatus
	// ScheduledFor is when the technician is expected; it goes with SCHEDULED only.
	ScheduledFor *time.Time
	// ReturnedComodatoIDs are the items that a finished pickup fetched; MissingReason says why the others weren't.
	ReturnedComodatoIDs []int
	// For DONE: why the other items weren't fetched; 1 to 500 characters, required when one is left out.
	MissingReason *string
}

// AdvanceServiceOrder moves a service order to one of its next states. When it is done, its open items are returned, or written off
// and charged.
func (r *Registry) AdvanceServiceOrder(ctx context.Context, in ServiceOrderStep) (int, error) {
	return in.ID, r.change(ctx, viewer.Register, database.ServiceOrders(in.ID), func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.ServiceOrder.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if !slices.Contains(domain.ServiceOrderNext(current.Status), in.Status) {
			return fault.Refuse(fault.New(fault.InvalidState, fault.ServiceOrderStep).
				With("from", fault.StateName("service_order", string(current.Status))).
				With("to", fault.StateName("service_order", string(in.Status))).At("input", "status"))
		}
		items, err := checkPickup(ctx, current, in)
		if err != nil {
			return err
		}
		tx.NotBefore(current.UpdatedAt)
		update := tx.ServiceOrder.UpdateOne(current).SetStatus(in.Status).SetUpdatedAt(tx.Now)
		switch scheduling := in.Status == domain.ServiceOrderScheduled; {
		case scheduling && in.ScheduledFor == nil:
			return fault.Reject(fault.Invalid, fault.DateRequired, "input", "scheduledFor")
		case !scheduling && in.ScheduledFor != nil:
			return fault.Reject(fault.Invalid, fault.ValueNotAllowed, "input", "scheduledFor")
		case scheduling:
			update.SetScheduledFor(domain.Instant(*in.ScheduledFor))
		}
		if in.Status.Closed() {
			update.SetClosedAt(tx.Now)
		}
		if err := update.Exec(ctx); err != nil {
			return fmt.Errorf("save the service order: %w", err)
		}
		if err := items.save(ctx, tx); err != nil {
			return err
		}
		return r.events.Append(ctx, tx, append(items.entries(), eventlog.Entry{
			Type: event.TypeSERVICE_ORDER_ADVANCED, ContractID: current.ContractID, SubjectID: current.ID,
			Data: map[string]any{"from": current.Status, "to": in.Status},
		})...)
	})
}
