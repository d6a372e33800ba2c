package auth

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The reasons why signing in is refused.
var (
	ErrWrongPassword = errors.New("wrong e-mail or password")
	ErrThrottled     = errors.New("too many failed attempts")
)

// Browser is where a user signs in.
type Browser struct {
	// Address is the client's, as the throttle counts it; what is kept of it is the context's.
	Address string
	// UserAgent is how the browser names itself.
	UserAgent string
	// Token is that of its previous session, which ends.
	Token string
}

// SignIn starts a session under a new token and returns the token and its user.
func (s *Service) SignIn(ctx context.Context, from Browser, email, password string) (token string, u *ent.User, err error) {
	email = strings.ToLower(strings.TrimSpace(email))
	attempt, ok := s.throttle.begin(network(from.Address), email, func() bool { return s.knows(ctx, email, from.Address) })
	if !ok {
		u, err = s.userOf(ctx, email)
		s.failed(ctx, idOf(u), "THROTTLED")
		return "", nil, errors.Join(ErrThrottled, err)
	}
	// A client that leaves, or an outage, is no guess.
	defer func() {
		if !errors.Is(err, ErrWrongPassword) {
			attempt.refund()
		}
	}()
	if err = sleep(ctx, attempt.wait); err != nil {
		return "", nil, err
	}
	if u, err = s.checkPassword(ctx, email, password); err != nil {
		return "", nil, err
	}
	err = s.db.InTx(viewer.System(ctx), func(ctx context.Context, tx *database.Tx) error {
		if token, err = s.addSession(ctx, tx, u, from); err != nil {
			return fmt.Errorf("start the session: %w", err)
		}
		ctx = viewer.SystemFor(ctx, &u.ID, u.Name)
		return s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeUSER_SIGNED_IN, SubjectID: u.ID})
	})
	return token, u, err
}

// sleep fails when the context ends first.
func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// knownFor is for how long an address from which a user has signed in is known as theirs, and knownSignIns how many of their last
// sign-ins are checked.
const (
	knownFor     = 30 * 24 * time.Hour
	knownSignIns = 100
)

// knows says whether the user of an e-mail has recently signed in from an address; false when it can't be determined.
func (s *Service) knows(ctx context.Context, email, address string) bool {
	u, err := s.userOf(ctx, email)
	if err != nil || u == nil {
		return false
	}
	last, err := s.db.Identity().Event.Query().Where(
		event.SubjectID(u.ID), event.TypeEQ(event.TypeUSER_SIGNED_IN), event.OccurredAtGT(s.db.Now().Add(-knownFor)),
	).Order(ent.Desc(event.FieldOccurredAt)).Limit(knownSignIns).Select(event.FieldAddress).All(viewer.System(ctx))
	if err != nil {
		return false
	}
	for _, e := range last {
		if e.Address != nil && network(*e.Address) == network(address) {
			return true
		}
	}
	return false
}

// userOf finds the user who signs in with an e-mail; nil for none.
func (s *Service) userOf(ctx context.Context, email string) (*ent.User, error) {
	u, err := s.db.Identity().User.Query().Where(user.Email(email), user.Active(true)).Only(viewer.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("find the user: %w", err)
	}
	return u, nil
}

func idOf(u *ent.User) int {
	if u == nil {
		return 0
	}
	return u.ID
}

func (s *Service) checkPassword(ctx context.Context, email, password string) (*ent.User, error) {
	u, err := s.userOf(ctx, email)
	if err != nil {
		return nil, err
	}
	hash := s.unknown()
	if u != nil {
		hash = u.PasswordHash
	}
	right := false
	if err := s.hashed(ctx, func() { right = secret.CheckPassword(password, hash) }); err != nil {
		return nil, err
	}
	if !right || u == nil {
		s.failed(ctx, idOf(u), "WRONG_PASSWORD")
		return nil, ErrWrongPassword
	}
	return u, nil
}

// longestHold is how long a shared transaction, which on SQLite has the only writer, waits until few enough others hash.
const longestHold = 250 * time.Millisecond

// hashed runs f when few others hash.
func (s *Service) hashed(ctx context.Context, f func()) error {
	var tooLong <-chan time.Time
	if database.InShared(ctx) {
		tooLong = time.After(longestHold)
	}
	select {
	case s.hashing <- struct{}{}:
		defer func() { <-s.hashing }()
	case <-tooLong:
		return fmt.Errorf("wait until others have hashed: %w", outage.Busy)
	case <-ctx.Done():
		return ctx.Err()
	}
	f()
	return nil
}

// SignOut ends the session of a token.
func (s *Service) SignOut(ctx context.Context, token string) error {
	if token == "" {
		return nil
	}
	who := viewer.FromContext(ctx)
	return s.db.InTx(viewer.System(ctx), func(ctx context.Context, tx *database.Tx) error {
		ended, err := s.deleteSession(ctx, tx, token)
		if err != nil || ended == 0 || who.Kind != viewer.KindUser {
			return err
		}
		ctx = viewer.SystemFor(ctx, who.ActorID(), who.Name)
		return s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeUSER_SIGNED_OUT, SubjectID: who.ID})
	})
}

// sessionViewer returns who a session's cookie belongs to; anonymous when it has ended or the user's rights have changed since.
func (s *Service) sessionViewer(ctx context.Context, cookie held) (viewer.Viewer, error) {
	nobody := viewer.Viewer{Kind: viewer.KindAnonymous}
	if cookie.token == "" {
		return nobody, nil
	}
	row, err := s.findSession(viewer.System(ctx), cookie)
	if err != nil || row == nil {
		return nobody, err
	}
	of, err := readSession(row)
	if err != nil {
		return nobody, err
	}
	u, err := s.db.Identity().User.Query().Where(user.ID(of.user), user.Active(true)).
		Select(user.FieldName, user.FieldEmail, user.FieldRole, user.FieldUpdatedAt).Only(viewer.System(ctx))
	switch {
	case ent.IsNotFound(err):
		return nobody, nil
	case err != nil:
		return nobody, fmt.Errorf("find the session's user: %w", err)
	case u.UpdatedAt.UnixMicro() != of.version:
		return nobody, nil
	}
	return viewer.Viewer{Kind: viewer.KindUser, ID: of.user, Name: u.Name, Email: u.Email, Role: u.Role, SessionID: row.ID}, nil
}
