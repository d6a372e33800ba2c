package auth

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/apitoken"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

const (
	// usedEvery is the precision of a token's last use.
	usedEvery = time.Minute
	// liveOfOneName lets one token replace another without a gap in which neither is accepted.
	liveOfOneName = 2
	// hintLength is how many of a token's last characters are shown to recognise it by.
	hintLength = 4
)

// CreateToken makes a token with which a machine acts within the scopes. It returns the token, of which only the fingerprint is
// kept, and the id of its record. It needs the permission INTEGRATE.
func (s *Service) CreateToken(ctx context.Context, events *eventlog.Log, in NewToken) (token string, id int, err error) {
	if err := authz.Require(ctx, viewer.Integrate); err != nil {
		return "", 0, err
	}
	if token, err = secret.NewToken(); err != nil {
		return "", 0, err
	}
	err = InStanding(ctx, s.db, viewer.Integrate, func(ctx context.Context, tx *database.Tx) error {
		added, err := s.addToken(ctx, tx, token, in)
		if err != nil {
			return err
		}
		id = added.ID
		return events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeTOKEN_CREATED, SubjectID: id, Data: map[string]any{"scopes": added.Scopes},
		})
	})
	if err != nil {
		return "", 0, err
	}
	return token, id, nil
}

func (s *Service) addToken(ctx context.Context, tx *database.Tx, token string, in NewToken) (*ent.ApiToken, error) {
	by := viewer.FromContext(ctx)
	in, err := in.checked(by, tx.Now)
	if err != nil {
		return nil, err
	}
	live, err := tx.ApiToken.Query().Where(apitoken.Name(in.Name), accepted(tx.Now)).Count(ctx)
	if err != nil {
		return nil, fmt.Errorf("look for tokens of the name: %w", err)
	}
	if live >= liveOfOneName {
		return nil, fault.Refuse(fault.New(fault.InvalidState, fault.TokenTwoLive).At("input", "name"))
	}
	added, err := tx.ApiToken.Create().SetName(in.Name).SetScopes(in.Scopes).SetNillableExpiresAt(in.ExpiresAt).
		SetTokenHash(s.tokenHash(token)).SetHint(token[len(token)-hintLength:]).SetCreatedAt(tx.Now).
		SetCreatedByName(by.Name).SetNillableCreatedByID(by.ActorID()).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("create the token: %w", err)
	}
	return added, nil
}

// RevokeToken ends a token: from now on it isn't accepted, and its live streams end soon. It needs the permission INTEGRATE.
func (s *Service) RevokeToken(ctx context.Context, events *eventlog.Log, id int) error {
	return InStanding(ctx, s.db, viewer.Integrate, func(ctx context.Context, tx *database.Tx) error {
		t, err := tx.ApiToken.Get(ctx, id)
		switch {
		case ent.IsNotFound(err):
			return fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At("input", "id"))
		case err != nil:
			return fmt.Errorf("find the token: %w", err)
		case t.RevokedAt != nil:
			return fault.Refuse(fault.New(fault.InvalidState, fault.TokenRevoked).At("input", "id"))
		}
		if err := tx.ApiToken.UpdateOne(t).SetRevokedAt(tx.Now).Exec(ctx); err != nil {
			return fmt.Errorf("revoke the token: %w", err)
		}
		return events.Append(ctx, tx, eventlog.Entry{Type: event.TypeTOKEN_REVOKED, SubjectID: id})
	})
}

// Token reads the record of a token.
func (s *Service) Token(ctx context.Context, id int) (*ent.ApiToken, error) {
	return s.db.Reader().ApiToken.Get(ctx, id)
}

// Tokens reads the records of all tokens, the newest last.
func (s *Service) Tokens(ctx context.Context) ([]*ent.ApiToken, error) {
	return s.db.Reader().ApiToken.Query().Order(apitoken.ByCreatedAt(), apitoken.ByID()).All(ctx)
}

func (s *Service) tokenHash(token string) string { return s.box.MAC("api token", token) }

// tokenViewer returns the machine that a token belongs to; false for an unknown, revoked or expired one.
func (s *Service) tokenViewer(ctx context.Context, token string) (viewer.Viewer, bool, error) {
	if !secret.LooksLikeToken(token) {
		return viewer.Viewer{}, false, nil
	}
	t, err := s.db.Identity().ApiToken.Query().Where(apitoken.TokenHash(s.tokenHash(token))).Only(viewer.System(ctx))
	if ent.IsNotFound(err) {
		return viewer.Viewer{}, false, nil
	}
	if err != nil {
		return viewer.Viewer{}, false, fmt.Errorf("find the token: %w", err)
	}
	now := s.db.Now()
	if State(t, now) != TokenLive {
		return viewer.Viewer{}, false, nil
	}
	if ctx.Value(onlyLooking{}) == nil && (t.LastUsedAt == nil || now.Sub(*t.LastUsedAt) >= usedEvery) {
		s.markUsed(ctx, t.ID, now)
	}
	return viewer.Viewer{Kind: viewer.KindToken, ID: t.ID, Name: t.Name, Scopes: t.Scopes}, true, nil
}

func (s *Service) markUsed(ctx context.Context, id int, now time.Time) {
	s.later.do(ctx, func(ctx context.Context) {
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			return tx.ApiToken.Update().
				Where(apitoken.ID(id), apitoken.Or(apitoken.LastUsedAtIsNil(), apitoken.LastUsedAtLTE(now.Add(-usedEvery)))).
				SetLastUsedAt(now).Exec(ctx)
		})
		if err != nil {
			slog.WarnContext(ctx, "a token's last use couldn't be recorded", "error", err)
		}
	})
}
