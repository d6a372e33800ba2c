package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewBranch is a branch to add.
type NewBranch struct {
	Name string
	CNPJ string
}

// CreateBranch adds a branch and returns its id.
func (r *Registry) CreateBranch(ctx context.Context, in NewBranch) (id int, err error) {
	err = r.change(ctx, viewer.Register, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		in.Name = c.required(in.Name, 200, "input", "name")
		cnpj, err := taxid.ParseCNPJ(in.CNPJ)
		if err != nil {
			c.refuse(fault.Invalid, fault.CNPJInvalid, "input", "cnpj")
		} else {
			taken, err := tx.Branch.Query().Where(branch.Cnpj(cnpj.Raw())).Exist(ctx)
			if err != nil {
				return fmt.Errorf("look for the CNPJ: %w", err)
			}
			if taken {
				c.refuse(fault.Duplicate, fault.RecordDuplicate, "input", "cnpj")
			}
		}
		if err := c.err(); err != nil {
			return err
		}
		created, err := tx.Branch.Create().SetName(in.Name).SetCnpj(cnpj.Raw()).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the branch: %w", err)
		}
		id = created.ID
		return nil
	})
	return id, err
}
