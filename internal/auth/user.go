package registry

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewUser is a user to add.
type NewUser struct {
	Email    string
	Name     string
	Role     viewer.Role
	Password string
}

// CreateUser adds a user and returns their id. Nobody trusts another with what they may not do themselves.
func (r *Registry) CreateUser(ctx context.Context, in NewUser) (id int, err error) {
	// Before the hash, which costs memory and time on purpose.
	if err := authz.Require(ctx, viewer.ManageUsers); err != nil {
		return 0, err
	}
	var c checks
	in.Email = strings.ToLower(c.required(in.Email, 254, "input", "email"))
	if in.Email != "" {
		_, wrong := record.Email(&in.Email)
		c.value(wrong, "input", "email")
	}
	in.Name = c.required(in.Name, 200, "input", "name")
	if !slices.Contains(in.Role.Values(), string(in.Role)) {
		c.refuse(fault.Invalid, fault.ValueNotAllowed, "input", "role")
	}
	c.refusals = append(c.refusals, auth.RefusePassword(in.Password, in.Email, in.Name, "input", "password")...)
	if err := c.err(); err != nil {
		return 0, err
	}
	hash, err := secret.HashPassword(in.Password)
	if err != nil {
		return 0, err
	}
	err = r.change(ctx, viewer.ManageUsers, func(ctx context.Context, tx *database.Tx) error {
		if !viewer.FromContext(ctx).MayTrust(in.Role) {
			return refuse(fault.Forbidden, fault.RoleForbidden, "input", "role")
		}
		taken, err := tx.User.Query().Where(user.Email(in.Email)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the address: %w", err)
		}
		if taken {
			return refuse(fault.Duplicate, fault.RecordDuplicate, "input", "email")
		}
		created, err := tx.User.Create().SetEmail(in.Email).SetName(in.Name).SetRole(in.Role).SetPasswordHash(hash).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the user: %w", err)
		}
		id = created.ID
		return r.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeUSER_CREATED, SubjectID: id, Data: map[string]any{"role": in.Role},
		})
	})
	return id, err
}

// UserChange is what to change of a user; nil stays.
type UserChange struct {
	ID     int
	Role   *viewer.Role
	Active *bool
}

// UpdateUser changes a user's role or access, from their next request on. Nobody changes their own, nor that of who may do what they
// may not, and an active administrator stays.
func (r *Registry) UpdateUser(ctx context.Context, in UserChange) (int, error) {
	return in.ID, r.change(ctx, viewer.ManageUsers, func(ctx context.Context, tx *database.Tx) error {
		by := viewer.FromContext(ctx)
		current, err := tx.User.Get(ctx, in.ID)
		if err != nil {
			return missing(err, "input", "id")
		}
		if self := actor(ctx); self != nil && *self == current.ID {
			return refuse(fault.Invalid, fault.OwnUser, "input", "id")
		}
		if !by.MayTrust(current.Role) {
			return refuse(fault.Forbidden, fault.RoleForbidden, "input", "id")
		}
		if in.Role != nil && !by.MayTrust(*in.Role) {
			return refuse(fault.Forbidden, fault.RoleForbidden, "input", "role")
		}
		if err := keepAdmin(ctx, tx, current, in); err != nil {
			return err
		}
		data := map[string]any{}
		if differs(in.Role, &current.Role) {
			data["role"] = map[string]any{"from": current.Role, "to": *in.Role}
		}
		if differs(in.Active, &current.Active) {
			data["active"] = map[string]any{"from": current.Active, "to": *in.Active}
		}
		if len(data) == 0 {
			return nil
		}
		err = tx.User.UpdateOne(current).SetUpdatedAt(tx.Now).
			SetNillableRole(in.Role).SetNillableActive(in.Active).Exec(ctx)
		if err != nil {
			return fmt.Errorf("save the user: %w", err)
		}
		return r.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeUSER_UPDATED, SubjectID: current.ID, Data: data})
	})
}

// keepAdmin refuses a change that leaves nobody who may do everything. It is read in the transaction, which equals some serial order: of
// two changes at the same time, one finds what the other did.
func keepAdmin(ctx context.Context, tx *database.Tx, current *ent.User, in UserChange) error {
	stays := (in.Role == nil || *in.Role == viewer.RoleAdmin) && (in.Active == nil || *in.Active)
	if current.Role != viewer.RoleAdmin || !current.Active || stays {
		return nil
	}
	others, err := tx.User.Query().Where(user.IDNEQ(current.ID), user.RoleEQ(viewer.RoleAdmin), user.Active(true)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for administrators: %w", err)
	}
	if !others {
		return refuse(fault.InvalidState, fault.LastAdmin, "input", "id")
	}
	return nil
}
