// Package demo generates a base shaped like that of a real provider: five years of contracts, most of them cancelled by now, with
// the parameter "Manter vínculo com login contrato desativado" switched on in the middle, so that both worlds are visible.
//
// The base is deterministic: the same clock gives the same base. Its dates end on the day of the clock, so that it looks current
// whenever it is made. People, addresses and numbers are invented; the CPFs and CNPJs are valid.
package demo

import (
	"context"
	"errors"
	"fmt"

	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The size of the base: that of a mid-size provider.
const (
	LiveContracts      = 14_955
	CancelledContracts = 21_949
	// RecentCancellations are those of the last 30 days.
	RecentCancellations = 242
)

// The CNPJs of the two branches. The declaration of the last month can be downloaded for the first; the second has a handful
// of pending logins.
const (
	BranchCNPJ        = "48530335000148"
	PendingBranchCNPJ = "12ABC34501DE35"
)

// User is a user who can sign in to a demo base.
type User struct {
	Email, Name, Password string
	Role                  viewer.Role
}

// Users are the demo users, one per role. Their passwords are published: they exist in demo bases only.
var Users = []User{
	{"admin@demo.vinculo", "Alice Administradora", "demonstracao-admin", viewer.RoleAdmin},
	{"operador@demo.vinculo", "Otávio Operador", "demonstracao-operador", viewer.RoleOperator},
	{"analista@demo.vinculo", "Ana Analista", "demonstracao-analista", viewer.RoleAnalyst},
}

// Progress is called with the number of records written in a stage.
type Progress func(stage string, done, total int)

// ErrNotEmpty refuses a database that is in use.
var ErrNotEmpty = errors.New("the database already has customers or users: a demo base needs an empty one")

// Create fills an empty, migrated database with the demo base, in one transaction.
func Create(ctx context.Context, db *database.DB, progress Progress) error {
	if progress == nil {
		progress = func(string, int, int) {}
	}
	ctx = database.Unhurried(viewer.System(ctx))
	if err := db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := checkEmpty(ctx, tx); err != nil {
			return err
		}
		h := newBase(tx.Now)
		if err := h.check(tx.Now); err != nil {
			return err
		}
		return write(ctx, tx, h, progress)
	}); err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	return nil
}

// Exists says whether the database is a demo base.
func Exists(ctx context.Context, db *database.DB) (bool, error) {
	found, err := db.Reader().User.Query().Where(user.Email(Users[0].Email)).Exist(viewer.System(ctx))
	if err != nil {
		return false, fmt.Errorf("demo: look for its users: %w", err)
	}
	return found, nil
}

func checkEmpty(ctx context.Context, tx *database.Tx) error {
	customers, err := tx.Customer.Query().Exist(ctx)
	if err != nil {
		return err
	}
	users, err := tx.User.Query().Exist(ctx)
	if err != nil {
		return err
	}
	if customers || users {
		return ErrNotEmpty
	}
	return nil
}

// hashPasswords hashes the demo users' passwords: each takes a tenth of a second on purpose.
func hashPasswords() ([]string, error) {
	hashes := make([]string, 0, len(Users))
	for _, u := range Users {
		hash, err := secret.HashPassword(u.Password)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, hash)
	}
	return hashes, nil
}
