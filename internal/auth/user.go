package auth

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// User reads one user by id, as of the last commit.
func (s *Service) User(ctx context.Context, id int) (*ent.User, error) {
	return s.db.Reader().User.Get(ctx, id)
}

// UserByEmail finds the id of the user with an e-mail address.
func (s *Service) UserByEmail(ctx context.Context, email string) (int, error) {
	return s.db.Reader().User.Query().Where(user.Email(email)).OnlyID(ctx)
}

// NewUser is a user to add.
type NewUser struct {
	Email    string
	Name     string
	Role     viewer.Role
	Password string
}

// CreateUser adds a user and returns their id. Users can't grant what they may not do themselves.
func (s *Service) CreateUser(ctx context.Context, in NewUser) (id int, err error) {
	// Before the hash, which costs memory and time on purpose.
	if err := authz.Require(ctx, viewer.ManageUsers); err != nil {
		return 0, err
	}
	var c fault.Checks
	in.Email = strings.ToLower(c.Required(in.Email, 254, "input", "email"))
	if in.Email != "" {
		_, wrong := record.Email(&in.Email)
		c.At(wrong, "input", "email")
	}
	in.Name = c.Required(in.Name, 200, "input", "name")
	if !slices.Contains(in.Role.Values(), string(in.Role)) {
		c.Refuse(fault.Invalid, fault.ValueNotAllowed, "input", "role")
	}
	c.Add(RefusePassword(in.Password, in.Email, in.Name, "input", "password")...)
	if err := c.Err(); err != nil {
		return 0, err
	}
	hash, err := secret.HashPassword(in.Password)
	if err != nil {
		return 0, err
	}
	err = s.manage(ctx, func(ctx context.Context, tx *database.Tx) error {
		if !viewer.FromContext(ctx).MayTrust(in.Role) {
			return fault.Reject(fault.Forbidden, fault.RoleForbidden, "input", "role")
		}
		taken, err := tx.User.Query().Where(user.Email(in.Email)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the address: %w", err)
		}
		if taken {
			return fault.Reject(fault.Duplicate, fault.RecordDuplicate, "input", "email")
		}
		created, err := tx.User.Create().SetEmail(in.Email).SetName(in.Name).SetRole(in.Role).SetPasswordHash(hash).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the user: %w", err)
		}
		id = created.ID
		return s.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeUSER_CREATED, SubjectID: id, Data: map[string]any{"role": in.Role},
		})
	})
	return id, err
}

// UserChange is what to change of a user; nil changes nothing.
type UserChange struct {
	ID     int
	Role   *viewer.Role
	Active *bool
}

// UpdateUser changes a user's role or access, from their next request on. Users can't change their own, nor those of a user who may
// do more than they may, and an active administrator must remain.
func (s *Service) UpdateUser(ctx context.Context, in UserChange) (int, error) {
	return in.ID, s.manage(ctx, func(ctx context.Context, tx *database.Tx) error {
		by := viewer.FromContext(ctx)
		current, err := tx.User.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if isOwn(by, current.ID) {
			return fault.Reject(fault.Invalid, fault.OwnUser, "input", "id")
		}
		if !by.MayTrust(current.Role) {
			return fault.Reject(fault.Forbidden, fault.RoleForbidden, "input", "id")
		}
		if in.Role != nil && !by.MayTrust(*in.Role) {
			return fault.Reject(fault.Forbidden, fault.RoleForbidden, "input", "role")
		}
		if err := keepAdmin(ctx, tx, current, in); err != nil {
			return err
		}
		data := map[string]any{}
		if optional.Differs(in.Role, &current.Role) {
			data["role"] = map[string]any{"from": current.Role, "to": *in.Role}
		}
		if optional.Differs(in.Active, &current.Active) {
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
		return s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeUSER_UPDATED, SubjectID: current.ID, Data: data})
	})
}

// manage runs one request of a viewer who still manages users, in one transaction.
func (s *Service) manage(ctx context.Context, f func(context.Context, *database.Tx) error) error {
	err := InStanding(ctx, s.db, viewer.ManageUsers, f)
	if sqlgraph.IsUniqueConstraintError(err) {
		// The address was looked up before, so another process won a race.
		return fault.Reject(fault.Duplicate, fault.RecordDuplicate, "input")
	}
	return err
}

// keepAdmin refuses a change that leaves no active administrator. Changes of users take turns: of two, one sees the other.
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
		return fault.Reject(fault.InvalidState, fault.LastAdmin, "input", "id")
	}
	return nil
}
