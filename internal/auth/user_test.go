package registry_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// newAdmin makes an administrator and the context in which they act.
func (h *house) newAdmin(email string) (int, context.Context) {
	h.t.Helper()
	id := ok(h.t)(h.CreateUser(h.admin, registry.NewUser{Email: email, Name: "Bia", Role: viewer.RoleAdmin, Password: "uma senha comprida"}))
	return id, viewer.NewContext(h.t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: id, Name: "Bia", Role: viewer.RoleAdmin})
}

func (h *house) admins() int {
	return h.db.Reader().User.Query().Where(user.RoleEQ(viewer.RoleAdmin), user.Active(true)).CountX(viewer.System(h.t.Context()))
}

// machine is a context in which a token acts that may do everything.
func (h *house) machine(name string) (id int, as context.Context) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		id = tx.ApiToken.Create().SetName(name).SetScopes(viewer.AllScopes()).SetTokenHash(name).SaveX(ctx).ID
		return nil
	})
	return id, viewer.NewContext(h.t.Context(), viewer.Viewer{Kind: viewer.KindToken, ID: id, Name: name, Scopes: viewer.AllScopes()})
}

func TestTwoAdministratorsWhoDemoteEachOtherLeaveOne(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for round := range 5 {
			other, asOther := h.newAdmin(fmt.Sprintf("bia%d@example.com", round))
			errs := atOnce(2, func(i int) error {
				if i == 0 {
					return only(h.UpdateUser(h.admin, registry.UserChange{ID: other, Role: new(viewer.RoleAnalyst)}))
				}
				return only(h.UpdateUser(asOther, registry.UserChange{ID: h.userID, Active: new(false)}))
			})
			if n := h.admins(); n != 1 {
				t.Fatalf("round %d: %d administrators are left (%v)", round, n, errs)
			}
			h.write(func(ctx context.Context, tx *database.Tx) error {
				tx.User.Update().Where(user.ID(h.userID)).SetActive(true).ExecX(ctx)
				return tx.User.UpdateOneID(other).SetActive(false).Exec(ctx)
			})
		}
	})
}

func TestMachinesLeaveOneAdministrator(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		other, _ := h.newAdmin("bia@example.com")
		_, one := h.machine("one")
		_, two := h.machine("two")
		deactivate := func(as context.Context, id int) func() error {
			return func() error { return only(h.UpdateUser(as, registry.UserChange{ID: id, Active: new(false)})) }
		}
		both := []func() error{deactivate(one, other), deactivate(two, h.userID)}
		if errs := atOnce(2, func(i int) error { return both[i]() }); h.admins() != 1 {
			t.Fatalf("%d administrators are left (%v)", h.admins(), errs)
		}
		last := h.db.Reader().User.Query().Where(user.RoleEQ(viewer.RoleAdmin), user.Active(true)).OnlyIDX(viewer.System(t.Context()))
		h.refuses(fault.InvalidState, "id", deactivate(one, last))
		// So does the shell.
		h.refuses(fault.InvalidState, "id", func() error {
			return only(h.UpdateUser(viewer.System(t.Context()), registry.UserChange{ID: last, Role: new(viewer.RoleOperator)}))
		})
	})
}

// What a request came with may be gone when its turn comes.
func TestRightsThatWereTakenAwayAreGoneAtOnce(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id, asUser := h.newAdmin("bia@example.com")
		token, asMachine := h.machine("one")
		newUser := registry.NewUser{Email: "new@example.com", Name: "Novo", Role: viewer.RoleAnalyst, Password: "uma senha comprida"}
		for name, c := range map[string]struct {
			change func(context.Context, *database.Tx) error
			as     context.Context
			want   error
		}{
			"demoted": {func(ctx context.Context, tx *database.Tx) error {
				return tx.User.UpdateOneID(id).SetRole(viewer.RoleOperator).SetActive(true).Exec(ctx)
			}, asUser, authz.ErrForbidden},
			"deactivated": {func(ctx context.Context, tx *database.Tx) error {
				return tx.User.UpdateOneID(id).SetRole(viewer.RoleAdmin).SetActive(false).Exec(ctx)
			}, asUser, authz.ErrUnauthenticated},
			"revoked": {func(ctx context.Context, tx *database.Tx) error {
				return tx.ApiToken.UpdateOneID(token).SetRevokedAt(tx.Now).Exec(ctx)
			}, asMachine, authz.ErrUnauthenticated},
		} {
			h.write(c.change)
			if _, err := h.CreateUser(c.as, newUser); !errors.Is(err, c.want) {
				t.Errorf("%s: a user is added: %v", name, err)
			}
			if _, err := h.UpdateUser(c.as, registry.UserChange{ID: h.userID, Active: new(false)}); !errors.Is(err, c.want) {
				t.Errorf("%s: a user is changed: %v", name, err)
			}
		}
	})
}
