package auth

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"strings"
	"time"
	"unicode"

	"github.com/alexedwards/scs/v2"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/session"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// touchEvery is how much of its idle time a session uses up before its end is extended: not every request needs a write.
	touchEvery = 5 * time.Minute
	// maxSessions is how many sessions a user has at once; the oldest ends when there would be more.
	maxSessions = 100
	// longestUserAgent is how many characters of a User-Agent are kept.
	longestUserAgent = 300
)

// What a session remembers: whose it is, and the state of the user's record. Any change of the record, such as another role,
// another password or a deactivation, ends the sessions that were made before.
const (
	keyUser    = "user"
	keyVersion = "version"
)

// remembers is what a session remembers.
type remembers struct {
	deadline time.Time
	user     int
	version  int64
}

func (r remembers) encode() ([]byte, error) {
	return scs.GobCodec{}.Encode(r.deadline, map[string]any{keyUser: r.user, keyVersion: r.version})
}

func readSession(row *ent.Session) (remembers, error) {
	deadline, values, err := scs.GobCodec{}.Decode(row.Data)
	if err != nil {
		return remembers{}, fmt.Errorf("read a session: %w", err)
	}
	id, _ := values[keyUser].(int)
	version, _ := values[keyVersion].(int64)
	return remembers{deadline, id, version}, nil
}

// sessionHash is what is kept of a session's token: a copy of the table signs nobody in.
func (s *Service) sessionHash(token string) string { return s.box.MAC("session", token) }

// findSession finds the session of a cookie, and extends it; nil when there is none or it has ended. An old cookie is only accepted
// for old sessions, whose user wasn't recorded yet.
func (s *Service) findSession(ctx context.Context, cookie held) (*ent.Session, error) {
	query := s.db.Identity().Session.Query().Where(session.TokenHash(s.sessionHash(cookie.token)))
	if cookie.old {
		query.Where(session.UserIDIsNil())
	}
	row, err := query.Only(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the session: %w", err)
	}
	now := s.db.Now()
	if !now.Before(row.ExpiresAt) {
		return nil, nil
	}
	if ctx.Value(onlyLooking{}) == nil {
		s.touch(ctx, row, now)
	}
	return row, nil
}

// touch extends an idle session, never past its deadline. It only updates: a session that was ended in the meantime stays ended.
func (s *Service) touch(ctx context.Context, row *ent.Session, now time.Time) {
	of, err := readSession(row)
	if err != nil {
		return
	}
	expiry := now.Add(idleTimeout)
	if expiry.After(of.deadline) {
		expiry = of.deadline
	}
	if expiry.Sub(row.ExpiresAt) < touchEvery {
		return
	}
	s.later.do(ctx, func(ctx context.Context) {
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			return tx.Session.Update().Where(session.ID(row.ID)).SetExpiresAt(domain.Instant(expiry)).Exec(ctx)
		})
		if err != nil {
			slog.WarnContext(ctx, "a session couldn't be extended", "error", err)
		}
	})
}

// addSession starts a session and returns its token. It also ends the browser's previous one, expired ones, and the oldest ones of
// a user who has too many.
func (s *Service) addSession(ctx context.Context, tx *database.Tx, u *ent.User, from Browser) (string, error) {
	now, token := tx.Now, rand.Text()
	data, err := remembers{now.Add(lifetime).UTC(), u.ID, u.UpdatedAt.UnixMicro()}.encode()
	if err != nil {
		return "", err
	}
	tooMany, err := tx.Session.Query().Where(session.UserID(u.ID)).
		Order(ent.Desc(session.FieldCreatedAt, session.FieldID)).Offset(maxSessions - 1).IDs(ctx)
	if err != nil {
		return "", err
	}
	_, err = tx.Session.Delete().Where(session.Or(
		session.TokenHash(s.sessionHash(from.Token)), session.ExpiresAtLT(domain.Instant(now)), session.IDIn(tooMany...),
	)).Exec(ctx)
	if err != nil {
		return "", err
	}
	return token, tx.Session.Create().SetTokenHash(s.sessionHash(token)).SetData(data).SetUserID(u.ID).
		SetCreatedAt(domain.Instant(now)).SetExpiresAt(domain.Instant(now.Add(idleTimeout))).
		SetNillableAddress(viewer.Address(ctx)).SetNillableUserAgent(userAgent(from.UserAgent)).Exec(ctx)
}

// userAgent is how a browser names itself, as far as it is kept.
func userAgent(header string) *string {
	printable := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(header, ""))
	if runes := []rune(printable); len(runes) > longestUserAgent {
		printable = string(runes[:longestUserAgent])
	}
	if printable == "" {
		return nil
	}
	return &printable
}

// deleteSession ends the session of a token and returns how many that were.
func (s *Service) deleteSession(ctx context.Context, tx *database.Tx, token string) (int, error) {
	return tx.Session.Delete().Where(session.TokenHash(s.sessionHash(token))).Exec(ctx)
}
