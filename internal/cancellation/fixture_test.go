package cancellation_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

var activated = time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)

// world is a database with one customer whose contract has two logins.
type world struct {
	db       *database.DB
	service  *cancellation.Service
	customer *ent.Customer
	contract *ent.Contract
	reason   *ent.CancellationReason
	template *ent.ServiceOrderTemplate
	branch   *ent.Branch
	plan     *ent.Plan
}

// as is a context in which a user with the role is acting.
func as(t testing.TB, role viewer.Role) context.Context {
	return viewer.NewContext(t.Context(), viewer.Viewer{Kind: viewer.KindToken, ID: 1, Name: "Teste", Scopes: role.Scopes()})
}

func newWorld(t testing.TB, db *database.DB) *world {
	t.Helper()
	w := &world{db: db, service: cancellation.New(db, eventlog.NewLog())}
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		w.reason = tx.CancellationReason.Query().FirstX(ctx)
		w.template = tx.ServiceOrderTemplate.Create().SetName("Retirada").SetInstructions("Buscar equipamento").SaveX(ctx)
		w.branch = tx.Branch.Create().SetName("Matriz").SetCnpj("48530335000148").SaveX(ctx)
		w.plan = tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SetSpeedMbps(100).
			SetMedium(domain.MediumFiber).SetTechnology("FTTH").SaveX(ctx)
		w.customer = tx.Customer.Create().SetCode("1").SetType(domain.CustomerPF).SetName("Ana").SetSearchName("ana").
			SetDocument("52998224725").SaveX(ctx)
		w.contract = w.addContract(ctx, tx, "1234")
		w.addLogin(ctx, tx, "ana")
		w.addLogin(ctx, tx, "ana2")
	})
	return w
}

func (w *world) write(t testing.TB, f func(ctx context.Context, tx *database.Tx)) {
	t.Helper()
	err := w.db.InTx(viewer.System(t.Context()), func(ctx context.Context, tx *database.Tx) error {
		f(ctx, tx)
		return history.Fill(ctx, tx)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (w *world) addContract(ctx context.Context, tx *database.Tx, number string) *ent.Contract {
	return tx.Contract.Create().SetNumber(number).SetCustomer(w.customer).SetPlan(w.plan).SetBranch(w.branch).
		SetActivatedAt(activated).SaveX(ctx)
}

func (w *world) addLogin(ctx context.Context, tx *database.Tx, username string) *ent.Login {
	city := tx.City.Query().FirstX(ctx)
	return tx.Login.Create().SetUsername(username).SetSecret([]byte("sealed")).SetActivatedAt(activated).
		SetCustomer(w.customer).SetContract(w.contract).SetCity(city).SetZone(domain.ZoneUrban).
		SetMedium(domain.MediumFiber).SetTechnology("FTTH").SetProduct(domain.ProductInternet).SetSpeedMbps(100).
		SetCustomerType(domain.CustomerPF).SaveX(ctx)
}

func (w *world) lend(t testing.TB, serial string) (lent *ent.Comodato) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		lent = tx.Comodato.Create().SetDescription("ONU").SetSerialNumber(serial).SetLentAt(activated).
			SetContractID(w.contract.ID).SaveX(ctx)
	})
	return lent
}

// parameters writes the next revision, as the registry does.
func (w *world) parameters(t testing.TB, keep, check, inactivate, pickup bool) {
	t.Helper()
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		p := tx.Parameters.Query().OnlyX(ctx)
		change := p.Update().SetKeepLoginLink(keep).SetCheckOpenComodatos(check).SetInactivateCustomer(inactivate).
			AddRevision(1).ClearPickupTemplate()
		revision := tx.ParametersRevision.Create().SetKeepLoginLink(keep).SetCheckOpenComodatos(check).
			SetInactivateCustomer(inactivate).SetRevision(p.Revision + 1).SetParameters(p).SetChangedByName("Teste")
		if pickup {
			change.SetPickupTemplate(w.template)
			revision.SetPickupTemplate(w.template)
		}
		change.ExecX(ctx)
		revision.ExecX(ctx)
	})
}

func (w *world) command() cancellation.Command {
	return cancellation.Command{ContractID: w.contract.ID, ReasonID: w.reason.ID}
}

// state is everything that a cancellation could change, as one text: to see that a refusal changed nothing.
func (w *world) state(t testing.TB) string {
	t.Helper()
	ctx, r := viewer.System(t.Context()), w.db.Reader()
	return fmt.Sprint(
		r.Contract.Query().Order(ent.Asc("id")).AllX(ctx), r.Login.Query().Order(ent.Asc("id")).AllX(ctx),
		r.Comodato.Query().Order(ent.Asc("id")).AllX(ctx), r.Customer.Query().Order(ent.Asc("id")).AllX(ctx),
		r.Cancellation.Query().CountX(ctx), r.ServiceOrder.Query().CountX(ctx), r.Event.Query().CountX(ctx),
	)
}
