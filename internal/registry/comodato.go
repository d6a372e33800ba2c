package registry

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewComodato is equipment to lend.
type NewComodato struct {
	// The contract under which it is lent; not a cancelled one.
	ContractID int
	// What is lent; 1 to 200 characters.
	Description string
	// The serial number.
	SerialNumber *string
	// LentAt is when it was lent; nil is now.
	LentAt *time.Time
}

// LendComodato lends equipment under a live contract and returns the comodato's id. A cancellation in the same instant either
// sees the new comodato or is what this request is refused for.
func (r *Registry) LendComodato(ctx context.Context, in NewComodato) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Contracts(in.ContractID), func(ctx context.Context, tx *database.Tx) error {
		var c checks
		contract, err := liveContract(ctx, tx, in.ContractID)
		if err != nil {
			return err
		}
		input := record.Comodato{
			Description: &in.Description, SerialNumber: in.SerialNumber, Status: domain.ComodatoOpen, LentAt: cmp.Or(in.LentAt, &tx.Now),
		}
		c.Under(input.Check(tx.Now), "input")
		if err := c.Err(); err != nil {
			return err
		}
		created, err := tx.Comodato.Create().
			SetContractID(contract.ID).SetDescription(*input.Description).SetNillableSerialNumber(optional.NonEmpty(input.SerialNumber)).
			SetLentAt(*input.LentAt).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
			Save(ctx)
		if err != nil {
			return fmt.Errorf("save the comodato: %w", err)
		}
		id = created.ID
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeCOMODATO_LENT, ContractID: contract.ID, SubjectID: id,
		})
	})
	return id, err
}

// ReturnComodato registers that an open comodato came back at that time; nil is now.
func (r *Registry) ReturnComodato(ctx context.Context, id int, returnedAt *time.Time) (int, error) {
	return id, r.change(ctx, viewer.Register, database.Comodatos(id), func(ctx context.Context, tx *database.Tx) error {
		var c checks
		current, err := openComodato(ctx, tx, id)
		if err != nil {
			return err
		}
		at := tx.Now
		if returnedAt != nil {
			stored, wrong := record.Return(*returnedAt, current.LentAt, tx.Now)
			c.At(wrong, "input", "returnedAt")
			at = stored
		}
		if err := c.Err(); err != nil {
			return err
		}
		update := tx.Comodato.UpdateOne(current).SetStatus(domain.ComodatoReturned).SetClosedAt(at).SetUpdatedAt(tx.Now)
		return r.closeComodato(ctx, tx, update, event.TypeCOMODATO_RETURNED)
	})
}

// WriteOffComodato gives up an open comodato that won't come back.
func (r *Registry) WriteOffComodato(ctx context.Context, id int, reason string) (int, error) {
	return id, r.change(ctx, viewer.Register, database.Comodatos(id), func(ctx context.Context, tx *database.Tx) error {
		var c checks
		reason, wrong := record.WriteOff(&reason)
		c.Under(wrong, "input")
		current, err := openComodato(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		update := tx.Comodato.UpdateOne(current).SetStatus(domain.ComodatoWrittenOff).SetClosedAt(tx.Now).
			SetWriteOffReason(reason).SetUpdatedAt(tx.Now)
		return r.closeComodato(ctx, tx, update, event.TypeCOMODATO_WRITTEN_OFF)
	})
}

func openComodato(ctx context.Context, tx *database.Tx, id int) (*ent.Comodato, error) {
	current, err := tx.Comodato.Get(ctx, id)
	if err != nil {
		return nil, database.Missing(err, "input", "id")
	}
	if current.Status != domain.ComodatoOpen {
		return nil, fault.Reject(fault.InvalidState, fault.ComodatoClosed, "input", "id")
	}
	tx.NotBefore(current.UpdatedAt)
	return current, nil
}

func (r *Registry) closeComodato(ctx context.Context, tx *database.Tx, update *ent.ComodatoUpdateOne, kind event.Type) error {
	closed, err := update.Save(ctx)
	if err != nil {
		return fmt.Errorf("save the comodato: %w", err)
	}
	return r.events.Append(ctx, tx, eventlog.Entry{Type: kind, ContractID: closed.ContractID, SubjectID: closed.ID})
}
