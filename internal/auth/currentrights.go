package auth

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/viewer"
)

// InStanding runs f in a transaction with the rights that the context's viewer has in it: those that the request came with may have
// been revoked since. So users and tokens are never changed by a user who may no longer do so, however many requests run at the
// same time. It returns the denial when the permission is missing.
func InStanding(ctx context.Context, db *database.DB, p viewer.Permission, f func(context.Context, *database.Tx) error) error {
	if err := authz.Require(ctx, p); err != nil {
		return err
	}
	return db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.TakeTurn(ctx, "users and tokens"); err != nil {
			return err
		}
		now, err := standing(ctx, tx)
		if err != nil {
			return err
		}
		ctx = viewer.NewContext(ctx, now)
		if err := authz.Require(ctx, p); err != nil {
			return err
		}
		return f(ctx, tx)
	})
}

// standing is the context's viewer with the rights that they have in the transaction; anonymous when they have none.
func standing(ctx context.Context, tx *database.Tx) (viewer.Viewer, error) {
	v := viewer.FromContext(ctx)
	system, nobody := viewer.System(ctx), viewer.Viewer{Kind: viewer.KindAnonymous}
	switch v.Kind {
	case viewer.KindUser:
		u, err := tx.User.Get(system, v.ID)
		if ent.IsNotFound(err) || err == nil && !u.Active {
			return nobody, nil
		}
		if err != nil {
			return nobody, fmt.Errorf("read who acts: %w", err)
		}
		v.Role = u.Role
	case viewer.KindToken:
		t, err := tx.ApiToken.Get(system, v.ID)
		if ent.IsNotFound(err) || err == nil && State(t, tx.Now) != TokenLive {
			return nobody, nil
		}
		if err != nil {
			return nobody, fmt.Errorf("read who acts: %w", err)
		}
		v.Scopes = t.Scopes
	}
	return v, nil
}
