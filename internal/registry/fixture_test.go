package registry_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// now is a Friday noon in São Paulo.
var now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)

// openSealer marks what it was given, so that a test can see that nothing is stored in the clear.
type openSealer struct{}

func (openSealer) Seal(purpose string, plain []byte) ([]byte, error) {
	return []byte(purpose + ":sealed:" + fmt.Sprint(len(plain))), nil
}

// house is a provider's small base: a branch, two plans, a customer with an active contract.
type house struct {
	*registry.Registry
	t  *testing.T
	db *database.DB
	// admin, operator and analyst are signed in; anonymous isn't.
	admin, operator, analyst, anonymous context.Context

	userID, branch, plan, otherPlan, customer, contract int
}

// inHouse runs the test on both engines.
func inHouse(t *testing.T, f func(t *testing.T, h *house), opts ...database.Option) {
	t.Helper()
	t.Parallel()
	opts = append(opts, database.WithClock(func() time.Time { return now }))
	dbtest.Each(t, func(t *testing.T, db *database.DB) { f(t, newHouse(t, db)) }, opts...)
}

func newHouse(t *testing.T, db *database.DB) *house {
	h := &house{Registry: registry.New(db, eventlog.NewLog(), openSealer{}), t: t, db: db, anonymous: t.Context()}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		chief := tx.User.Create().SetEmail("chefe@example.com").SetName("Chefe").SetRole(viewer.RoleAdmin).SetPasswordHash("none")
		h.userID = chief.SaveX(ctx).ID
		return nil
	})
	as := func(role viewer.Role, id int) context.Context {
		return viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: id, Name: string(role), Role: role})
	}
	h.admin, h.operator, h.analyst = as(viewer.RoleAdmin, h.userID), as(viewer.RoleOperator, h.userID), as(viewer.RoleAnalyst,
		h.userID)
	h.branch = ok(t)(h.CreateBranch(h.operator, registry.NewBranch{Name: "Matriz", CNPJ: "12.ABC.345/01DE-35"}))
	h.plan = ok(t)(h.CreatePlan(h.operator, registry.NewPlan{
		Code: "F100", Name: "Fibra 100", SpeedMbps: new(100.0), Medium: new(domain.MediumFiber), Technology: new("FTTH"),
	}))
	h.otherPlan = ok(t)(h.CreatePlan(h.operator, registry.NewPlan{
		Code: "R20", Name: "Rádio 20", SpeedMbps: new(20.5), Medium: new(domain.MediumRadio), Technology: new("WIFI"),
		Product: new(domain.ProductDedicated),
	}))
	h.customer = ok(t)(h.CreateCustomer(h.operator, registry.NewCustomer{Name: "Ana Souza", Document: "529.982.247-25"}))
	h.contract = h.newContract("1001")
	return h
}

// newContract makes an active contract of the customer in Belo Horizonte.
func (h *house) newContract(number string) int {
	h.t.Helper()
	return ok(h.t)(h.CreateContract(h.operator, registry.NewContract{
		Number: number, CustomerID: h.customer, PlanID: h.plan, BranchID: h.branch, ActivatedAt: new(now.AddDate(-1, 0, 0)),
		Address: &registry.Address{CityIbgeCode: new(3106200), Zone: new(domain.ZoneUrban)},
	}))
}

// newLogin makes a login of a contract.
func (h *house) newLogin(contract int, username string) int {
	h.t.Helper()
	id, _, _, err := h.CreateLogin(h.operator, registry.NewLogin{ContractID: contract, Username: username})
	if err != nil {
		h.t.Fatalf("create a login: %v", err)
	}
	return id
}

// write changes rows as the program itself: what other use cases leave behind.
func (h *house) write(f func(ctx context.Context, tx *database.Tx) error) {
	h.t.Helper()
	if err := h.db.InTx(viewer.System(h.t.Context()), f); err != nil {
		h.t.Fatalf("write: %v", err)
	}
}

// markCancelled leaves a contract as a cancellation that unlinks or keeps its logins would.
func (h *house) markCancelled(contract int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		return tx.Contract.UpdateOneID(contract).SetStatus(domain.ContractCancelled).SetCancelledAt(tx.Now).Exec(ctx)
	})
}

// inactivate leaves a login as a cancellation would.
func (h *house) inactivate(login int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		begun := tx.AccessPeriod.Delete().Where(accessperiod.LoginID(login), accessperiod.StartedAtGTE(tx.Now))
		if _, err := begun.Exec(ctx); err != nil {
			return err
		}
		lasting := tx.AccessPeriod.Update().Where(accessperiod.LoginID(login), accessperiod.EndedAtIsNil())
		if err := lasting.SetEndedAt(tx.Now).Exec(ctx); err != nil {
			return err
		}
		return tx.Login.UpdateOneID(login).SetActive(false).SetInactivatedAt(tx.Now).ClearSecret().Exec(ctx)
	})
}

// events are the types of all events so far, in their order.
func (h *house) events() []event.Type {
	h.t.Helper()
	list, err := h.Events().Order(ent.Asc(event.FieldID)).All(h.analyst)
	if err != nil {
		h.t.Fatalf("read the events: %v", err)
	}
	types := make([]event.Type, 0, len(list))
	for _, e := range list {
		types = append(types, e.Type)
	}
	return types
}

// lastEvent is the newest event.
func (h *house) lastEvent() *ent.Event {
	h.t.Helper()
	return dbtest.LastEvent(h.t, h.db)
}

// refuses runs a request that must be refused with the code at the field, and checks that it logged nothing.
func (h *house) refuses(code fault.Code, field string, request func() error) {
	h.t.Helper()
	dbtest.Refuses(h.t, h.db, code, field, request)
}

// ok fails the test on an error.
func ok(t *testing.T) func(id int, err error) int { return dbtest.ID(t) }

// saved fails the test on the error of an edit, and passes on what it did to the past.
func saved(t *testing.T) func(past history.AccessEffect, err error) history.AccessEffect {
	return func(past history.AccessEffect, err error) history.AccessEffect {
		t.Helper()
		if err != nil {
			t.Fatalf("refused or failed: %v", explain(err))
		}
		return past
	}
}

func explain(err error) string { return dbtest.Explain(err) }

// only is the error of a request whose answer doesn't matter.
func only[T any](_ T, err error) error { return err }
