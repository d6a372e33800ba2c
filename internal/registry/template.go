package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/parameters"
	"github.com/vinculo/vinculo/ent/parametersrevision"
	"github.com/vinculo/vinculo/ent/serviceorder"
	"github.com/vinculo/vinculo/ent/serviceordertemplate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewTemplate is a service order template to add.
type NewTemplate struct {
	// The name; unique, 1 to 200 characters.
	Name string
	// What the technician is told to do; at most 2,000 characters.
	Instructions *string
}

// CreateTemplate adds a service order template and returns its id.
func (r *Registry) CreateTemplate(ctx context.Context, in NewTemplate) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		in.Name = c.Required(in.Name, 200, "input", "name")
		in.Instructions = c.Optional(in.Instructions, 2000, "input", "instructions")
		if err := checkTemplateName(ctx, tx, &c, in.Name); err != nil {
			return err
		}
		if err := c.Err(); err != nil {
			return err
		}
		created, err := tx.ServiceOrderTemplate.Create().SetName(in.Name).SetNillableInstructions(in.Instructions).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the template: %w", err)
		}
		id = created.ID
		return nil
	})
	return id, err
}

func checkTemplateName(ctx context.Context, tx *database.Tx, c *checks, name string) error {
	taken, err := tx.ServiceOrderTemplate.Query().Where(serviceordertemplate.Name(name)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the name: %w", err)
	}
	if taken {
		c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "name")
	}
	return nil
}

// TemplateChange is what to change of a template; nil stays.
type TemplateChange struct {
	// The template.
	ID int
	// The name; unique, 1 to 200 characters.
	Name *string
	// What the technician is told to do; at most 2,000 characters.
	Instructions *string
	// Whether it can be chosen.
	Active *bool
}

// UpdateTemplate edits a template. The one that the parameters use can't be made inactive.
func (r *Registry) UpdateTemplate(ctx context.Context, in TemplateChange) (int, error) {
	return in.ID, r.change(ctx, viewer.Register, database.Everything, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.ServiceOrderTemplate.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		var c checks
		in.Name = c.Edited(in.Name, 200, "input", "name")
		in.Instructions = c.Optional(in.Instructions, 2000, "input", "instructions")
		if in.Name != nil && *in.Name != current.Name {
			if err := checkTemplateName(ctx, tx, &c, *in.Name); err != nil {
				return err
			}
		}
		if in.Active != nil && !*in.Active {
			used, err := tx.Parameters.Query().Where(parameters.PickupTemplateID(current.ID)).Exist(ctx)
			if err != nil {
				return fmt.Errorf("look at the parameters: %w", err)
			}
			if used {
				c.Refuse(fault.InUse, fault.TemplateInUse, "input", "active")
			}
		}
		if err := c.Err(); err != nil {
			return err
		}
		err = tx.ServiceOrderTemplate.UpdateOne(current).SetUpdatedAt(tx.Now).
			SetNillableName(in.Name).SetNillableInstructions(in.Instructions).SetNillableActive(in.Active).Exec(ctx)
		if err != nil {
			return fmt.Errorf("save the template: %w", err)
		}
		return nil
	})
}

// DeleteTemplate deletes a template that neither the parameters nor the past use.
func (r *Registry) DeleteTemplate(ctx context.Context, id int) (int, error) {
	return id, r.change(ctx, viewer.Register, database.Everything, func(ctx context.Context, tx *database.Tx) error {
		if _, err := tx.ServiceOrderTemplate.Get(ctx, id); err != nil {
			return database.Missing(err, "input", "id")
		}
		for _, used := range []func() (bool, error){
			func() (bool, error) { return tx.Parameters.Query().Where(parameters.PickupTemplateID(id)).Exist(ctx) },
			func() (bool, error) {
				return tx.ParametersRevision.Query().Where(parametersrevision.PickupTemplateID(id)).Exist(ctx)
			},
			func() (bool, error) {
				return tx.Cancellation.Query().Where(cancellation.PickupTemplateID(id)).Exist(ctx)
			},
			func() (bool, error) { return tx.ServiceOrder.Query().Where(serviceorder.TemplateID(id)).Exist(ctx) },
		} {
			switch yes, err := used(); {
			case err != nil:
				return fmt.Errorf("look for uses of the template: %w", err)
			case yes:
				return fault.Reject(fault.InUse, fault.RecordInUse, "input", "id")
			}
		}
		if err := tx.ServiceOrderTemplate.DeleteOneID(id).Exec(ctx); err != nil {
			return fmt.Errorf("delete the template: %w", err)
		}
		return nil
	})
}
