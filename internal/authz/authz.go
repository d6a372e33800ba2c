// Package authz holds the privacy rules of the ent schema. Every rule set ends in a denial, so an entity or operation without a
// rule is closed.
package authz

import (
	"context"
	"errors"

	"entgo.io/ent"
	"entgo.io/ent/privacy"

	"github.com/vinculo/vinculo/internal/viewer"
)

// ErrUnauthenticated is the denial of a viewer who has not signed in.
var ErrUnauthenticated = errors.New("not signed in")

// ErrForbidden is the denial of a signed-in viewer who lacks a permission.
var ErrForbidden = errors.New("permission missing")

// Policy lets viewers who may read query the entity, and holders of any of the write permissions create and change it, unless one
// of the extra rules denies it first. Nothing is deleted: what was declared must stay provable.
func Policy(write []viewer.Permission, extra ...privacy.MutationRule) ent.Policy {
	return Deletable(write, append([]privacy.MutationRule{DenyDelete()}, extra...)...)
}

// Deletable is Policy for an entity whose unused records may be deleted by those who may write it.
func Deletable(write []viewer.Permission, extra ...privacy.MutationRule) ent.Policy {
	return policy(viewer.Read, write, extra...)
}

// ReadableBy is Policy for an entity that only holders of the permission may query.
func ReadableBy(read viewer.Permission, write []viewer.Permission, extra ...privacy.MutationRule) ent.Policy {
	return policy(read, write, append([]privacy.MutationRule{DenyDelete()}, extra...)...)
}

func policy(read viewer.Permission, write []viewer.Permission, extra ...privacy.MutationRule) ent.Policy {
	rules := append(privacy.MutationPolicy{AllowSystemMutation()}, extra...)
	for _, p := range write {
		rules = append(rules, AllowMutation(p))
	}
	return privacy.Policy{
		Query:    privacy.QueryPolicy{AllowSystemQuery(), AllowQuery(read), DenyQuery()},
		Mutation: append(rules, DenyMutation()),
	}
}

// SystemOnly closes the entity to all but the program itself.
func SystemOnly() ent.Policy {
	return privacy.Policy{
		Query:    privacy.QueryPolicy{AllowSystemQuery(), DenyQuery()},
		Mutation: privacy.MutationPolicy{AllowSystemMutation(), DenyMutation()},
	}
}

// Denied returns the error for a viewer without the right: not signed in, or signed in and not allowed.
func Denied(v viewer.Viewer) error {
	if !v.SignedIn() {
		return ErrUnauthenticated
	}
	return ErrForbidden
}

// Require returns nil when the context's viewer holds the permission, and the denial otherwise.
func Require(ctx context.Context, p viewer.Permission) error {
	if v := viewer.FromContext(ctx); !v.Can(p) {
		return Denied(v)
	}
	return nil
}
