package auth

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The reasons why signing in is refused.
var (
	ErrWrongPassword = errors.New("wrong e-mail or password")
	ErrThrottled     = errors.New("too many failed attempts")
)

// What a session remembers: whose it is, and the state of the user's record. Any change of the record, such as another role or
// a deactivation, ends the sessions that were made before.
const (
	keyUser    = "user"
	keyVersion = "version"
)

// SignIn starts a session under a new token and returns the token. A token that the browser held before ends.
func (s *Service) SignIn(ctx context.Context, clientIP, oldToken, email, password string) (token string, expiry time.Time, err error) {
	email = strings.ToLower(strings.TrimSpace(email))
	attempt, ok := s.throttle.begin(clientIP, email)
	if !ok {
		return "", time.Time{}, ErrThrottled
	}
	u, err := s.checkPassword(ctx, email, password)
	if err != nil {
		return "", time.Time{}, err
	}
	attempt.succeeded()
	if ctx, err = s.sessions.Load(ctx, oldToken); err != nil {
		return "", time.Time{}, fmt.Errorf("load the session: %w", err)
	}
	if err := s.sessions.RenewToken(ctx); err != nil {
		return "", time.Time{}, fmt.Errorf("renew the session: %w", err)
	}
	s.sessions.Put(ctx, keyUser, u.ID)
	s.sessions.Put(ctx, keyVersion, u.UpdatedAt.UnixMicro())
	return s.sessions.Commit(ctx)
}

func (s *Service) checkPassword(ctx context.Context, email, password string) (*ent.User, error) {
	u, err := s.db.Reader().User.Query().Where(user.Email(email), user.Active(true)).Only(viewer.System(ctx))
	hash := s.unknown()
	switch {
	case err == nil:
		hash = u.PasswordHash
	case !ent.IsNotFound(err):
		return nil, fmt.Errorf("find the user: %w", err)
	}
	select {
	case s.hashing <- struct{}{}:
		defer func() { <-s.hashing }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if !secret.CheckPassword(password, hash) || u == nil {
		return nil, ErrWrongPassword
	}
	return u, nil
}

// SignOut ends the session of a token.
func (s *Service) SignOut(ctx context.Context, token string) error {
	if token == "" {
		return nil
	}
	return s.store.DeleteCtx(ctx, token)
}

// sessionViewer says who a session's token belongs to; nobody, when it is over or the user's rights have changed since.
func (s *Service) sessionViewer(ctx context.Context, token string) (viewer.Viewer, error) {
	nobody := viewer.Viewer{Kind: viewer.KindAnonymous}
	if token == "" {
		return nobody, nil
	}
	sctx, err := s.sessions.Load(viewer.System(ctx), token)
	if err != nil {
		return nobody, fmt.Errorf("load the session: %w", err)
	}
	id := s.sessions.GetInt(sctx, keyUser)
	if id == 0 {
		return nobody, nil
	}
	u, err := s.db.Reader().User.Query().Where(user.ID(id), user.Active(true)).
		Select(user.FieldName, user.FieldEmail, user.FieldRole, user.FieldUpdatedAt).Only(sctx)
	switch {
	case ent.IsNotFound(err):
		return nobody, nil
	case err != nil:
		return nobody, fmt.Errorf("find the session's user: %w", err)
	case u.UpdatedAt.UnixMicro() != s.sessions.GetInt64(sctx, keyVersion):
		return nobody, nil
	}
	return viewer.Viewer{Kind: viewer.KindUser, ID: id, Name: u.Name, Email: u.Email, Role: u.Role}, nil
}
