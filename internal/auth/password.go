package auth

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ChangePassword replaces the viewer's own password and ends their sessions except the current one. An intruder at an open browser
// doesn't know the current one, and guesses it as slowly as when signing in.
func (s *Service) ChangePassword(ctx context.Context, current, password string) error {
	v := viewer.FromContext(ctx)
	if v.Kind != viewer.KindUser {
		return authz.Denied(v)
	}
	if err := fault.Refuse(RefusePassword(password, v.Email, v.Name, "input", "newPassword")...); err != nil {
		return err
	}
	if password == current {
		return fault.Refuse(fault.New(fault.Invalid, fault.PasswordSame).At("input", "newPassword"))
	}
	before, err := s.checkOwn(ctx, v, current)
	if err != nil {
		return err
	}
	hash, err := s.hash(ctx, password)
	if err != nil {
		return err
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		now, err := database.ForUpdate(tx, tx.User.Query().Where(user.ID(v.ID))).Only(viewer.System(ctx))
		switch {
		case err != nil:
			return fmt.Errorf("read the user: %w", err)
		case !now.Active:
			return authz.ErrUnauthenticated
		case now.PasswordHash != before.PasswordHash:
			return wrongPassword()
		}
		return s.replacePassword(ctx, tx, now, hash, event.TypeUSER_PASSWORD_CHANGED)
	})
}

// checkOwn refuses a password that isn't the viewer's.
func (s *Service) checkOwn(ctx context.Context, v viewer.Viewer, current string) (*ent.User, error) {
	who := actorOf(v)
	attempt, ok := s.throttle.begin(who, who, func() bool { return true })
	if !ok {
		return nil, fault.Refuse(fault.New(fault.InvalidState, fault.PasswordAttempts).At("input", "currentPassword"))
	}
	right := false
	u, err := s.db.Reader().User.Get(viewer.System(ctx), v.ID)
	if err == nil {
		err = s.hashed(ctx, func() { right = secret.CheckPassword(current, u.PasswordHash) })
	}
	if right || err != nil {
		attempt.refund()
	}
	switch {
	case err != nil:
		return nil, fmt.Errorf("check the password: %w", err)
	case !right:
		s.Denied(ctx, "currentPassword")
		return nil, wrongPassword()
	}
	return u, nil
}

func wrongPassword() error {
	return fault.Refuse(fault.New(fault.Invalid, fault.PasswordWrong).At("input", "currentPassword"))
}

// ResetPassword gives a user another password and ends their sessions. It needs the permission MANAGE_USERS. Users can't reset
// their own, nor that of a user who may do more than they may.
func (s *Service) ResetPassword(ctx context.Context, userID int, password string) error {
	if err := authz.Require(ctx, viewer.ManageUsers); err != nil {
		return err
	}
	u, err := s.db.Reader().User.Get(ctx, userID)
	if err != nil {
		return database.Missing(err, "input", "userId")
	}
	if err := fault.Refuse(RefusePassword(password, u.Email, u.Name, "input", "newPassword")...); err != nil {
		return err
	}
	hash, err := s.hash(ctx, password)
	if err != nil {
		return err
	}
	return InStanding(ctx, s.db, viewer.ManageUsers, func(ctx context.Context, tx *database.Tx) error {
		v := viewer.FromContext(ctx)
		now, err := tx.User.Get(ctx, userID)
		switch {
		case err != nil:
			return database.Missing(err, "input", "userId")
		case isOwn(v, userID):
			return fault.Refuse(fault.New(fault.Invalid, fault.OwnPassword).At("input", "userId"))
		case !v.MayTrust(now.Role):
			return fault.Refuse(fault.New(fault.Forbidden, fault.RoleForbidden).At("input", "userId"))
		}
		return s.replacePassword(ctx, tx, now, hash, event.TypeUSER_PASSWORD_RESET)
	})
}

// replacePassword writes a new password and ends the user's sessions, except the viewer's own.
func (s *Service) replacePassword(ctx context.Context, tx *database.Tx, u *ent.User, hash string, what event.Type) error {
	system := viewer.System(ctx)
	if err := tx.User.UpdateOne(u).SetPasswordHash(hash).SetUpdatedAt(tx.Now).Exec(system); err != nil {
		return fmt.Errorf("save the password: %w", err)
	}
	ended, err := endOthers(system, tx, u.ID, viewer.FromContext(ctx).SessionID)
	if err != nil {
		return fmt.Errorf("end the sessions: %w", err)
	}
	return s.events.Append(ctx, tx, eventlog.Entry{Type: what, SubjectID: u.ID, Data: map[string]any{"sessions": ended}})
}

func (s *Service) hash(ctx context.Context, password string) (hash string, err error) {
	if waited := s.hashed(ctx, func() { hash, err = secret.HashPassword(password) }); waited != nil {
		return "", waited
	}
	return hash, err
}
