package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewBranch is a branch to add.
type NewBranch struct {
	// The name; 1 to 200 characters.
	Name string
	// A valid CNPJ, punctuation allowed; unique.
	CNPJ string
}

// CreateBranch adds a branch and returns its id.
func (r *Registry) CreateBranch(ctx context.Context, in NewBranch) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		input := record.Branch{Name: &in.Name, CNPJ: &in.CNPJ}
		c.Under(input.Check(), "input")
		if !input.TaxID.IsZero() {
			taken, err := tx.Branch.Query().Where(branch.Cnpj(input.TaxID.Raw())).Exist(ctx)
			if err != nil {
				return fmt.Errorf("look for the CNPJ: %w", err)
			}
			if taken {
				c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "cnpj")
			}
		}
		if err := c.Err(); err != nil {
			return err
		}
		created, err := tx.Branch.Create().SetName(*input.Name).SetCnpj(input.TaxID.Raw()).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the branch: %w", err)
		}
		id = created.ID
		return nil
	})
	return id, err
}
