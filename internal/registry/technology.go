package registry

import (
	"context"
	"fmt"
	"strings"

	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// CreateTechnology adds an access technology, by its code in the regulator's table, and returns its id.
func (r *Registry) CreateTechnology(ctx context.Context, code string) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		code := c.Required(code, 30, "input", "code")
		if strings.ContainsAny(code, ";\"\r\n") {
			// The code is written into the declaration's file as it is.
			c.Refuse(fault.Invalid, fault.ValueNotAllowed, "input", "code")
		}
		if err := tx.TakeTurn(ctx, "technologies"); err != nil {
			return err // the index tells capitals from small letters
		}
		taken, err := tx.Technology.Query().Where(technology.CodeEqualFold(code)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the code: %w", err)
		}
		if taken {
			c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "code")
		}
		if err := c.Err(); err != nil {
			return err
		}
		created, err := tx.Technology.Create().SetCode(code).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the technology: %w", err)
		}
		id = created.ID
		return nil
	})
	return id, err
}

// UpdateTechnology makes an access technology available or not. Plans and logins that have it keep it.
func (r *Registry) UpdateTechnology(ctx context.Context, id int, active bool) (int, error) {
	return id, r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		if _, err := tx.Technology.Get(ctx, id); err != nil {
			return database.Missing(err, "input", "id")
		}
		if err := tx.Technology.UpdateOneID(id).SetActive(active).Exec(ctx); err != nil {
			return fmt.Errorf("save the technology: %w", err)
		}
		return nil
	})
}
