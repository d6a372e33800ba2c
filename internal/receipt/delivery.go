package receipt

import (
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

const maxReference = 200

// Delivery is a receipt that was handed over.
type Delivery struct {
	CancellationID int
	Means          domain.ReceiptMeans
	// DeliveredAt is nil for now.
	DeliveredAt *time.Time
	// Reference names the proof of it.
	Reference *string
}

// Record records that a receipt was handed over, and returns the record's id. Requires the permission CANCEL.
func (s *Service) Record(ctx context.Context, in Delivery) (id int, err error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return 0, err
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.Hold(ctx, database.Cancellations(in.CancellationID)); err != nil {
			return err
		}
		of, err := tx.Cancellation.Get(ctx, in.CancellationID)
		if err != nil {
			return database.Missing(err, "input", "cancellationId")
		}
		customer, err := of.QueryContract().QueryCustomer().Only(ctx)
		if err != nil {
			return fmt.Errorf("customer: %w", err)
		}
		if customer.AnonymizedAt != nil {
			return fault.Reject(fault.InvalidState, fault.CustomerAnonymized, "input", "cancellationId")
		}
		var c fault.Checks
		reference := c.Optional(in.Reference, maxReference, "input", "reference")
		at := tx.Now
		if in.DeliveredAt != nil {
			var wrong []fault.Refusal
			at, wrong = record.Past(*in.DeliveredAt, tx.Now, "")
			c.At(wrong, "input", "deliveredAt")
		}
		// People know the minute of it.
		if recorded := recordedAt(of); at.Before(recorded.Truncate(time.Minute)) {
			c.Add(fault.New(fault.InvalidDate, fault.ReceiptTooEarly).With("date", instant(recorded)).At("input", "deliveredAt"))
		}
		if err := c.Err(); err != nil {
			return err
		}
		v := viewer.FromContext(ctx)
		created, err := tx.ReceiptDelivery.Create().SetCancellationID(of.ID).SetMeans(in.Means).SetDeliveredAt(at).
			SetNillableReference(optional.NonEmpty(reference)).SetRecordedAt(tx.Now).
			SetRecordedByName(v.Name).SetNillableRecordedByID(v.ActorID()).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the delivery: %w", err)
		}
		id = created.ID
		return s.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeRECEIPT_DELIVERED, ContractID: of.ContractID, SubjectID: of.ID, Data: map[string]any{"means": in.Means},
		})
	})
	return id, err
}
