package auth

import (
	"context"
	"log/slog"
	"time"

	"github.com/alexedwards/scs/v2"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/session"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// touchEvery is how much of its idle time a session uses up before its end is moved on: not every request needs a write.
const touchEvery = 5 * time.Minute

// sessionStore keeps sessions in the database, by the fingerprint of their token: a copy of the table signs nobody in.
type sessionStore struct {
	db    *database.DB
	box   *secret.Box
	later *later
}

var _ scs.CtxStore = (*sessionStore)(nil)

func (s *sessionStore) hash(token string) string { return s.box.MAC("session", token) }

// FindCtx implements scs.CtxStore.
func (s *sessionStore) FindCtx(ctx context.Context, token string) ([]byte, bool, error) {
	ctx = viewer.System(ctx)
	row, err := s.db.Reader().Session.Query().Where(session.TokenHash(s.hash(token))).Only(ctx)
	if ent.IsNotFound(err) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	now := time.Now()
	if !now.Before(row.ExpiresAt) {
		return nil, false, nil
	}
	if ctx.Value(onlyLooking{}) == nil {
		s.touch(ctx, row, now)
	}
	return row.Data, true, nil
}

// touch moves the end of an idle session on, never past its deadline. It only updates: a session that was ended meanwhile
// stays ended.
func (s *sessionStore) touch(ctx context.Context, row *ent.Session, now time.Time) {
	deadline, _, err := scs.GobCodec{}.Decode(row.Data)
	if err != nil {
		return
	}
	expiry := now.Add(idleTimeout)
	if expiry.After(deadline) {
		expiry = deadline
	}
	if expiry.Sub(row.ExpiresAt) < touchEvery {
		return
	}
	s.later.do(ctx, func(ctx context.Context) {
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			return tx.Session.Update().Where(session.ID(row.ID)).SetExpiresAt(utc(expiry)).Exec(ctx)
		})
		if err != nil {
			slog.WarnContext(ctx, "a session's end couldn't be moved on", "error", err)
		}
	})
}

// CommitCtx implements scs.CtxStore. It also clears sessions that are over.
func (s *sessionStore) CommitCtx(ctx context.Context, token string, data []byte, expiry time.Time) error {
	return s.db.InTx(viewer.System(ctx), func(ctx context.Context, tx *database.Tx) error {
		hash := s.hash(token)
		_, err := tx.Session.Delete().
			Where(session.Or(session.TokenHash(hash), session.ExpiresAtLT(utc(time.Now())))).Exec(ctx)
		if err != nil {
			return err
		}
		return tx.Session.Create().SetTokenHash(hash).SetData(data).SetExpiresAt(utc(expiry)).Exec(ctx)
	})
}

// DeleteCtx implements scs.CtxStore.
func (s *sessionStore) DeleteCtx(ctx context.Context, token string) error {
	return s.db.InTx(viewer.System(ctx), func(ctx context.Context, tx *database.Tx) error {
		_, err := tx.Session.Delete().Where(session.TokenHash(s.hash(token))).Exec(ctx)
		return err
	})
}

// Find implements scs.Store.
func (s *sessionStore) Find(token string) ([]byte, bool, error) {
	return s.FindCtx(context.Background(), token)
}

// Commit implements scs.Store.
func (s *sessionStore) Commit(token string, data []byte, expiry time.Time) error {
	return s.CommitCtx(context.Background(), token, data, expiry)
}

// Delete implements scs.Store.
func (s *sessionStore) Delete(token string) error { return s.DeleteCtx(context.Background(), token) }

func utc(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }
