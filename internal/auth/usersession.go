package auth

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/session"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Sessions are the sessions of a user, or of the viewer's own without one, the newest first. Those of others need the permission
// MANAGE_USERS.
func (s *Service) Sessions(ctx context.Context, userID *int) ([]*ent.Session, error) {
	v := viewer.FromContext(ctx)
	switch {
	case !v.SignedIn():
		return nil, authz.ErrUnauthenticated
	case userID == nil && v.Kind != viewer.KindUser:
		return nil, nil
	case userID == nil:
		userID = &v.ID
	case !isOwn(v, *userID):
		if err := authz.Require(ctx, viewer.ManageUsers); err != nil {
			return nil, err
		}
	}
	ctx = viewer.System(ctx)
	u, err := s.db.Reader().User.Get(ctx, *userID)
	if err != nil {
		return nil, err
	}
	rows, err := s.db.Reader().Session.Query().
		Where(session.Or(session.UserID(u.ID), session.ID(v.SessionID)), session.ExpiresAtGT(s.db.Now())).
		Order(ent.Desc(session.FieldCreatedAt, session.FieldID)).Limit(maxSessions).All(ctx)
	return slices.DeleteFunc(rows, func(row *ent.Session) bool {
		of, err := readSession(row)
		return err != nil || of.user != u.ID || of.version != u.UpdatedAt.UnixMicro()
	}), err
}

func isOwn(v viewer.Viewer, userID int) bool { return v.Kind == viewer.KindUser && v.ID == userID }

// EndSession ends one session: the viewer's own, or with the permission MANAGE_USERS another user's.
func (s *Service) EndSession(ctx context.Context, id int) error {
	v := viewer.FromContext(ctx)
	if !v.SignedIn() {
		return authz.ErrUnauthenticated
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		system := viewer.System(ctx)
		row, err := tx.Session.Get(system, id)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		of, err := readSession(row)
		if err != nil {
			return err
		}
		if err := mayEnd(ctx, tx, of.user, "id"); err != nil {
			return err
		}
		if err := tx.Session.DeleteOne(row).Exec(system); err != nil {
			return fmt.Errorf("end the session: %w", err)
		}
		return s.tellEnded(ctx, tx, of.user, 1)
	})
}

// EndSessions ends all sessions of a user, or of the viewer's own without one, except the current session; it returns how many
// there were. Those of others need the permission MANAGE_USERS.
func (s *Service) EndSessions(ctx context.Context, userID *int) (ended int, err error) {
	v := viewer.FromContext(ctx)
	switch {
	case !v.SignedIn():
		return 0, authz.ErrUnauthenticated
	case userID == nil && v.Kind != viewer.KindUser:
		return 0, authz.ErrForbidden
	case userID == nil:
		userID = &v.ID
	}
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := mayEnd(ctx, tx, *userID, "userId"); err != nil {
			return err
		}
		// Sessions from before their user was recorded end because the user's record changes.
		err := tx.User.UpdateOneID(*userID).SetUpdatedAt(tx.Now).Exec(viewer.System(ctx))
		if err == nil {
			ended, err = endOthers(viewer.System(ctx), tx, *userID, v.SessionID)
		}
		if err != nil {
			return fmt.Errorf("end the sessions: %w", err)
		}
		return s.tellEnded(ctx, tx, *userID, ended)
	})
	return ended, err
}

// mayEnd says why the viewer may not end a user's sessions.
func mayEnd(ctx context.Context, tx *database.Tx, userID int, field string) error {
	now, err := standing(ctx, tx)
	switch {
	case err != nil:
		return err
	case isOwn(now, userID):
		return nil
	case !now.Can(viewer.ManageUsers):
		return authz.Denied(now)
	}
	u, err := tx.User.Get(viewer.System(ctx), userID)
	switch {
	case err != nil:
		return database.Missing(err, "input", field)
	case !now.MayTrust(u.Role):
		return fault.Refuse(fault.New(fault.Forbidden, fault.RoleForbidden).At("input", field))
	}
	return nil
}

// endOthers ends the sessions of a user except one, which stays valid for the user's record as it is now. The context is the
// program's.
func endOthers(ctx context.Context, tx *database.Tx, userID, but int) (int, error) {
	ended, err := tx.Session.Delete().Where(session.UserID(userID), session.IDNEQ(but)).Exec(ctx)
	if err != nil || but == 0 {
		return ended, err
	}
	row, err := tx.Session.Get(ctx, but)
	if ent.IsNotFound(err) {
		return ended, nil
	}
	if err != nil {
		return 0, err
	}
	of, err := readSession(row)
	if err != nil || of.user != userID {
		return ended, err
	}
	of.version = tx.Now.UnixMicro()
	data, err := of.encode()
	if err != nil {
		return 0, err
	}
	return ended, tx.Session.UpdateOne(row).SetData(data).Exec(ctx)
}

func (s *Service) tellEnded(ctx context.Context, tx *database.Tx, userID, sessions int) error {
	if sessions == 0 {
		return nil
	}
	return s.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeSESSION_ENDED, SubjectID: userID, Data: map[string]any{"sessions": sessions},
	})
}
