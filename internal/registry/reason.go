package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewReason is a cancellation reason to add.
type NewReason struct {
	// The provider's own code; unique, 1 to 60 characters.
	Code string
	// The reason as people read it; 1 to 200 characters.
	Name string
	// Whether its cancellations count as churn; nil is yes.
	CountsAsChurn *bool
}

// CreateReason adds a cancellation reason and returns its id.
func (r *Registry) CreateReason(ctx context.Context, in NewReason) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		in.Code = c.Required(in.Code, 60, "input", "code")
		in.Name = c.Required(in.Name, 200, "input", "name")
		taken, err := tx.CancellationReason.Query().Where(cancellationreason.Code(in.Code)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the code: %w", err)
		}
		if taken {
			c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "code")
		}
		if err := c.Err(); err != nil {
			return err
		}
		created, err := tx.CancellationReason.Create().SetCode(in.Code).SetName(in.Name).SetNillableCountsAsChurn(in.CountsAsChurn).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the reason: %w", err)
		}
		id = created.ID
		return nil
	})
	return id, err
}

// ReasonChange is what to change of a reason; nil stays.
type ReasonChange struct {
	// The reason.
	ID int
	// The reason as people read it; 1 to 200 characters.
	Name *string
	// Whether new cancellations can choose it.
	Active *bool
	// Whether its cancellations count as churn, past ones included.
	CountsAsChurn *bool
}

// UpdateReason edits a cancellation reason. Past cancellations keep an inactive one.
func (r *Registry) UpdateReason(ctx context.Context, in ReasonChange) (int, error) {
	return in.ID, r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.CancellationReason.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		var c checks
		in.Name = c.Edited(in.Name, 200, "input", "name")
		if err := c.Err(); err != nil {
			return err
		}
		err = tx.CancellationReason.UpdateOne(current).SetUpdatedAt(tx.Now).
			SetNillableName(in.Name).SetNillableActive(in.Active).SetNillableCountsAsChurn(in.CountsAsChurn).Exec(ctx)
		if err != nil {
			return fmt.Errorf("save the reason: %w", err)
		}
		return nil
	})
}
