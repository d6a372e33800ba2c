package auth

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/user"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// house is an office whose first user is an administrator.
type house struct {
	*office
	t      *testing.T
	userID int
	admin  context.Context
}

// inHouse runs the test on both engines.
func inHouse(t *testing.T, f func(t *testing.T, h *house)) {
	t.Helper()
	t.Parallel()
	inOffice(t, 1, func(t *testing.T, o *office) {
		h := &house{office: o, t: t, userID: o.users[0].ID}
		h.write(func(ctx context.Context, tx *database.Tx) error {
			o.users[0] = tx.User.UpdateOneID(h.userID).SetRole(viewer.RoleAdmin).SaveX(ctx)
			return nil
		})
		h.admin = as(t.Context(), o.users[0])
		f(t, h)
	})
}

func (h *house) write(f func(ctx context.Context, tx *database.Tx) error) {
	h.t.Helper()
	if err := h.db.InTx(viewer.System(h.t.Context()), f); err != nil {
		h.t.Fatal(err)
	}
}

func (h *house) refuses(code fault.Code, field string, request func() error) {
	h.t.Helper()
	dbtest.Refuses(h.t, h.db, code, field, request)
}

// newAdmin makes an administrator and the context in which they act.
func (h *house) newAdmin(email string) (int, context.Context) {
	h.t.Helper()
	id := dbtest.ID(h.t)(h.CreateUser(h.admin, NewUser{Email: email, Name: "Bia", Role: viewer.RoleAdmin, Password: rightPassword}))
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
			errs := dbtest.AtOnce(2, func(i int) error {
				if i == 0 {
					return dbtest.Only(h.UpdateUser(h.admin, UserChange{ID: other, Role: new(viewer.RoleAnalyst)}))
				}
				return dbtest.Only(h.UpdateUser(asOther, UserChange{ID: h.userID, Active: new(false)}))
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
			return func() error { return dbtest.Only(h.UpdateUser(as, UserChange{ID: id, Active: new(false)})) }
		}
		both := []func() error{deactivate(one, other), deactivate(two, h.userID)}
		if errs := dbtest.AtOnce(2, func(i int) error { return both[i]() }); h.admins() != 1 {
			t.Fatalf("%d administrators are left (%v)", h.admins(), errs)
		}
		last := h.db.Reader().User.Query().Where(user.RoleEQ(viewer.RoleAdmin), user.Active(true)).OnlyIDX(viewer.System(t.Context()))
		h.refuses(fault.InvalidState, "id", deactivate(one, last))
		// So does the shell.
		h.refuses(fault.InvalidState, "id", func() error {
			return dbtest.Only(h.UpdateUser(viewer.System(t.Context()), UserChange{ID: last, Role: new(viewer.RoleOperator)}))
		})
	})
}

// What a request came with may be gone when its turn comes.
func TestRightsThatWereTakenAwayAreGoneAtOnce(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id, asUser := h.newAdmin("bia@example.com")
		token, asMachine := h.machine("one")
		newUser := NewUser{Email: "new@example.com", Name: "Novo", Role: viewer.RoleAnalyst, Password: "uma senha comprida"}
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
			if _, err := h.UpdateUser(c.as, UserChange{ID: h.userID, Active: new(false)}); !errors.Is(err, c.want) {
				t.Errorf("%s: a user is changed: %v", name, err)
			}
		}
	})
}

func TestUsersAreAddedByAdmins(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		valid := NewUser{Email: " Bia@Example.com ", Name: "Bia", Role: viewer.RoleOperator, Password: "doze letras!"}
		id := dbtest.ID(t)(h.CreateUser(h.admin, valid))
		u, err := h.User(h.admin, id)
		if err != nil || u.Email != "bia@example.com" || u.Role != viewer.RoleOperator || !u.Active {
			t.Fatalf("user is %v (%v)", u, err)
		}
		if !secret.CheckPassword("doze letras!", u.PasswordHash) || strings.Contains(u.PasswordHash, "doze") {
			t.Error("the password isn't kept as a hash that it matches")
		}
		if e := dbtest.LastEvent(t, h.db); e.Type != event.TypeUSER_CREATED || dbtest.JSON(e.Data) != `{"role":"OPERATOR"}` {
			t.Errorf("event is %v", e)
		}
		for _, c := range []struct {
			edit  func(*NewUser)
			code  fault.Code
			field string
		}{
			{func(*NewUser) {}, fault.Duplicate, "email"},
			{func(u *NewUser) { u.Email = "bia" }, fault.Invalid, "email"},
			{func(u *NewUser) { u.Email = "" }, fault.Invalid, "email"},
			{func(u *NewUser) { u.Name = "" }, fault.Invalid, "name"},
			{func(u *NewUser) { u.Role = "ROOT" }, fault.Invalid, "role"},
			{func(u *NewUser) { u.Password = "onze letras" }, fault.Invalid, "password"},
			{func(u *NewUser) { u.Password = strings.Repeat("x", 201) }, fault.Invalid, "password"},
		} {
			in := valid
			c.edit(&in)
			h.refuses(c.code, c.field, func() error { return dbtest.Only(h.CreateUser(h.admin, in)) })
		}
	})
}

func TestUsersAccessIsChangedByOthersOnly(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := dbtest.ID(t)(h.CreateUser(h.admin, NewUser{
			Email: "bia@example.com", Name: "Bia", Role: viewer.RoleOperator, Password: "uma senha comprida",
		}))
		dbtest.ID(t)(h.UpdateUser(h.admin, UserChange{ID: id, Role: new(viewer.RoleAnalyst), Active: new(false)}))
		if u, err := h.User(h.admin, id); err != nil || u.Role != viewer.RoleAnalyst || u.Active {
			t.Errorf("user is %v (%v)", u, err)
		}
		if e := dbtest.LastEvent(t, h.db); e.Type != event.TypeUSER_UPDATED ||
			dbtest.JSON(e.Data) != `{"active":{"from":true,"to":false},"role":{"from":"OPERATOR","to":"ANALYST"}}` {
			t.Errorf("event is %s %s", e.Type, dbtest.JSON(e.Data))
		}
		h.refuses(fault.Invalid, "id", func() error {
			return dbtest.Only(h.UpdateUser(h.admin, UserChange{ID: h.userID, Active: new(false)}))
		})
		h.refuses(fault.NotFound, "id", func() error { return dbtest.Only(h.UpdateUser(h.admin, UserChange{ID: h.userID + 1000})) })
	})
}

func TestUsersAreManagedByAdminsOnly(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for _, role := range []viewer.Role{viewer.RoleOperator, viewer.RoleAnalyst, ""} {
			ctx := viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: h.userID, Role: role})
			if role == "" {
				ctx = t.Context()
			}
			for name, err := range map[string]error{
				"CreateUser": dbtest.Only(h.CreateUser(ctx, NewUser{})), "UpdateUser": dbtest.Only(h.UpdateUser(ctx, UserChange{})),
			} {
				if !errors.Is(err, authz.ErrForbidden) && !errors.Is(err, authz.ErrUnauthenticated) {
					t.Errorf("%s as %q: %v", name, role, err)
				}
			}
		}
	})
}
