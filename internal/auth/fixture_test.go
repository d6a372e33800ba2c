package auth

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

const rightPassword = "uma frase bem comprida"

// office is a service with users, whose password is rightPassword.
type office struct {
	*Service
	db    *database.DB
	users []*ent.User
}

// inOffice runs the test on both engines.
func inOffice(t *testing.T, users int, f func(t *testing.T, o *office)) {
	t.Helper()
	hash, err := secret.HashPassword(rightPassword)
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.New(strings.Repeat("test", 8))
	if err != nil {
		t.Fatal(err)
	}
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		o := &office{Service: New(db, box, Options{}), db: db}
		t.Cleanup(o.Close)
		err := db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
			o.users = nil
			for i := range users {
				o.users = append(o.users, tx.User.Create().SetEmail(fmt.Sprintf("user%d@example.com", i)).SetName("Ana").
					SetRole(viewer.RoleOperator).SetPasswordHash(hash).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).SaveX(ctx))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		f(t, o)
	})
}

// as is the context of a request of a user.
func as(ctx context.Context, u *ent.User) context.Context {
	return viewer.NewContext(ctx, viewer.Viewer{Kind: viewer.KindUser, ID: u.ID, Name: u.Name, Email: u.Email, Role: u.Role})
}

// refusedFor are the messages of a refusal.
func refusedFor(t *testing.T, err error) (messages []fault.Message) {
	t.Helper()
	refusals, ok := fault.Refusals(err)
	if !ok && err != nil {
		t.Fatal(err)
	}
	for _, r := range refusals {
		messages = append(messages, r.Message)
	}
	return messages
}
