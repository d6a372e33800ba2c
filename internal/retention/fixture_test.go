package retention_test

import (
	"context"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/retention"
	"github.com/vinculo/vinculo/internal/viewer"
)

// now is a Friday noon in São Paulo.
var now = time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC)

// house is a provider's small base: a branch, a plan, a customer with an active contract.
type house struct {
	*retention.Service
	t        *testing.T
	db       *database.DB
	registry *registry.Registry
	// admin, operator and analyst are signed in.
	admin, operator, analyst context.Context

	userID, branch, plan, customer, contract int
}

// inHouse runs the test on both engines.
func inHouse(t *testing.T, f func(t *testing.T, h *house)) {
	t.Helper()
	t.Parallel()
	clock := database.WithClock(func() time.Time { return now })
	dbtest.Each(t, func(t *testing.T, db *database.DB) { f(t, newHouse(t, db)) }, clock)
}

func newHouse(t *testing.T, db *database.DB) *house {
	log := eventlog.NewLog()
	h := &house{Service: retention.New(db, log, 0), t: t, db: db, registry: registry.New(db, log, nil)}
	h.write(func(ctx context.Context, tx *database.Tx) error {
		h.userID = tx.User.Create().SetEmail("chefe@example.com").SetName("Chefe").SetRole(viewer.RoleAdmin).SetPasswordHash("none").
			SaveX(ctx).ID
		h.branch = tx.Branch.Create().SetName("Matriz").SetCnpj("12ABC34501DE35").SaveX(ctx).ID
		h.plan = tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SaveX(ctx).ID
		h.customer = tx.Customer.Create().SetCode("1").SetType(domain.CustomerPF).SetName("Ana Souza").SetSearchName("ana souza").
			SetDocument("52998224725").SaveX(ctx).ID
		h.contract = tx.Contract.Create().SetNumber("1001").SetCustomerID(h.customer).SetPlanID(h.plan).SetBranchID(h.branch).
			SetActivatedAt(now.AddDate(-1, 0, 0)).SaveX(ctx).ID
		return nil
	})
	as := func(role viewer.Role) context.Context {
		return viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindUser, ID: h.userID, Name: string(role), Role: role})
	}
	h.admin, h.operator, h.analyst = as(viewer.RoleAdmin), as(viewer.RoleOperator), as(viewer.RoleAnalyst)
	return h
}

// write changes rows as the program itself.
func (h *house) write(f func(ctx context.Context, tx *database.Tx) error) {
	h.t.Helper()
	if err := h.db.InTx(viewer.System(h.t.Context()), f); err != nil {
		h.t.Fatalf("write: %v", err)
	}
}

func (h *house) refuses(code fault.Code, field string, request func() error) {
	h.t.Helper()
	dbtest.Refuses(h.t, h.db, code, field, request)
}

func (h *house) readCustomer(id int) *ent.Customer {
	h.t.Helper()
	return h.db.Reader().Customer.GetX(h.analyst, id)
}
