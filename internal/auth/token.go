package auth

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/apitoken"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
	"github.com/vinculo/vinculo/internal/viewer"
)

// tokenPrefix lets people and secret scanners recognise a token.
const tokenPrefix = "vnc_"

// usedEvery is how exactly a token's last use is known.
const usedEvery = time.Minute

// CreateToken makes a token with which a machine acts within the scopes, and returns it. Only its fingerprint is kept. It needs the
// permission INTEGRATE.
func (s *Service) CreateToken(ctx context.Context, events *event.Log, name string, scopes []viewer.Scope, expiresAt *time.Time) (string, error) {
	if err := authz.Require(ctx, viewer.Integrate); err != nil {
		return "", err
	}
	random := make([]byte, 32)
	if _, err := rand.Read(random); err != nil {
		return "", err
	}
	token := tokenPrefix + base64.RawURLEncoding.EncodeToString(random)
	err := s.db.InTx(viewer.System(ctx), func(system context.Context, tx *database.Tx) error {
		created, err := tx.ApiToken.Create().SetName(name).SetScopes(scopes).SetTokenHash(s.tokenHash(token)).
			SetCreatedAt(tx.Now).SetNillableExpiresAt(expiresAt).Save(system)
		if err != nil {
			return fmt.Errorf("create the token: %w", err)
		}
		return events.Append(ctx, tx, event.Entry{Type: "TOKEN_CREATED", SubjectID: created.ID, Data: map[string]any{"scopes": scopes}})
	})
	if err != nil {
		return "", err
	}
	return token, nil
}

func (s *Service) tokenHash(token string) string { return s.box.MAC("api token", token) }

// tokenViewer says which machine a token belongs to; false, when to none or it is over.
func (s *Service) tokenViewer(ctx context.Context, token string) (viewer.Viewer, bool, error) {
	if !strings.HasPrefix(token, tokenPrefix) || len(token) > 200 {
		return viewer.Viewer{}, false, nil
	}
	t, err := s.db.Reader().ApiToken.Query().Where(apitoken.TokenHash(s.tokenHash(token))).Only(viewer.System(ctx))
	if ent.IsNotFound(err) {
		return viewer.Viewer{}, false, nil
	}
	if err != nil {
		return viewer.Viewer{}, false, fmt.Errorf("find the token: %w", err)
	}
	now := s.db.Now()
	if t.RevokedAt != nil || (t.ExpiresAt != nil && !now.Before(*t.ExpiresAt)) {
		return viewer.Viewer{}, false, nil
	}
	if t.LastUsedAt == nil || now.Sub(*t.LastUsedAt) >= usedEvery {
		s.markUsed(t.ID, now)
	}
	return viewer.Viewer{Kind: viewer.KindToken, ID: t.ID, Name: t.Name, Scopes: t.Scopes}, true, nil
}

func (s *Service) markUsed(id int, now time.Time) {
	s.later.do(func(ctx context.Context) {
		err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
			return tx.ApiToken.Update().
				Where(apitoken.ID(id), apitoken.Or(apitoken.LastUsedAtIsNil(), apitoken.LastUsedAtLTE(now.Add(-usedEvery)))).
				SetLastUsedAt(now).Exec(ctx)
		})
		if err != nil {
			slog.Warn("a token's last use couldn't be noted", "error", err)
		}
	})
}
