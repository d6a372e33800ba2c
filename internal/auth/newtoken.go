package auth

import (
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/apitoken"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewToken is a token to create.
type NewToken struct {
	// Name says which machine it is for.
	Name string
	// What it is for; at least one.
	Scopes []viewer.Scope
	// ExpiresAt is when it expires; nil for never.
	ExpiresAt *time.Time
}

const longestName = 200

// checked is what will be written, unless it is refused. Users can't grant what they may not do themselves.
func (in NewToken) checked(by viewer.Viewer, now time.Time) (NewToken, error) {
	in.Name = strings.TrimSpace(in.Name)
	refusals := fault.TextGiven(longestName, in.Name, "input", "name")
	refuse := func(field string, r fault.Refusal) { refusals = append(refusals, r.At("input", field)) }
	unknown := func(s viewer.Scope) bool { return !s.Known() }
	switch {
	case len(in.Scopes) == 0:
		refuse("scopes", fault.New(fault.Invalid, fault.TokenScopes))
	case slices.ContainsFunc(in.Scopes, unknown):
		refuse("scopes", fault.New(fault.Invalid, fault.ValueNotAllowed))
	}
	for _, scope := range in.Scopes {
		if !by.CanAll(scope.Permissions()) {
			refuse("scopes", fault.New(fault.Forbidden, fault.ScopeForbidden).With("scope", string(scope)))
		}
	}
	if in.ExpiresAt != nil {
		at := domain.Instant(*in.ExpiresAt)
		if in.ExpiresAt = &at; !at.After(now) {
			refuse("expiresAt", fault.New(fault.Invalid, fault.TokenExpiry))
		}
	}
	// Each once, in the order shown to people.
	in.Scopes = slices.DeleteFunc(viewer.AllScopes(), func(s viewer.Scope) bool { return !slices.Contains(in.Scopes, s) })
	return in, fault.Refuse(refusals...)
}

// TokenState is whether a token is accepted.
type TokenState string

// The states of a token.
const (
	TokenLive    TokenState = "live"
	TokenExpired TokenState = "expired"
	TokenRevoked TokenState = "revoked"
)

// State is a token's at an instant.
func State(t *ent.ApiToken, now time.Time) TokenState {
	switch {
	case t.RevokedAt != nil:
		return TokenRevoked
	case t.ExpiresAt != nil && !now.Before(*t.ExpiresAt):
		return TokenExpired
	}
	return TokenLive
}

// accepted finds what State says is live.
func accepted(now time.Time) predicate.ApiToken {
	return apitoken.And(apitoken.RevokedAtIsNil(), apitoken.Or(apitoken.ExpiresAtIsNil(), apitoken.ExpiresAtGT(now)))
}
