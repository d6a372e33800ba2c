package app_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/internal/apptest"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// raceTrack is a provider's base on which use cases race.
type raceTrack struct {
	*apptest.Server
	machine                *apptest.Client
	reason, plan, template int
	// lastMonth is an instant in the month before, which can be closed.
	lastMonth time.Time
	made      int
}

// raceWorld is a customer with two contracts, each with a login, at a branch of their own: what
// happens to them happens to no other.
type raceWorld struct {
	*raceTrack
	customerID, branchID int
	cnpj                 string
	contracts            [2]int
	numbers              [2]string
	comodatos            [2]int
	cancellations        [2]int
	// effective is when cancellations take effect; nil is at once.
	effective *time.Time
}

// start is how the worlds of a race begin.
type start struct {
	// cancelled says which of the contracts are cancelled, and lent which have an open comodato.
	cancelled, lent [2]bool
	// backDated says that cancellations take effect in the month before.
	backDated bool
}

var since2024 = time.Date(2024, 1, 10, 12, 0, 0, 0, time.UTC)

func newRaceTrack(t *testing.T, s *apptest.Server) *raceTrack {
	now := time.Now().In(domain.SaoPaulo)
	r := &raceTrack{
		Server: s, machine: s.Machine(t, viewer.RoleAdmin),
		lastMonth: time.Date(now.Year(), now.Month()-1, 15, 12, 0, 0, 0, domain.SaoPaulo).UTC(),
	}
	s.Write(t, func(ctx context.Context, tx *database.Tx) error {
		r.reason = tx.CancellationReason.Query().FirstIDX(ctx)
		r.template = tx.ServiceOrderTemplate.Create().SetName("Retirada").SaveX(ctx).ID
		r.plan = tx.Plan.Create().SetCode("F100").SetName("Fibra 100").SetSpeedMbps(100).
			SetMedium(domain.MediumFiber).SetTechnology("FTTH").SaveX(ctx).ID
		return nil
	})
	r.strict(t)
	return r
}

// strict sets the parameters that make use cases depend on each other most.
func (r *raceTrack) strict(t *testing.T) {
	t.Helper()
	err := r.Registry.UpdateParameters(apptest.System(t), registry.ParametersChange{
		KeepLoginLink: true, CheckOpenComodatos: true, InactivateCustomer: true, PickupServiceOrderTemplateID: &r.template,
	})
	if err != nil {
		t.Fatal(err)
	}
}

// worlds makes n equal worlds.
func (r *raceTrack) worlds(t *testing.T, n int, from start) []*raceWorld {
	t.Helper()
	list := make([]*raceWorld, n)
	r.Write(t, func(ctx context.Context, tx *database.Tx) error {
		city := tx.City.Query().FirstX(ctx)
		for i := range list {
			list[i] = r.world(ctx, tx, city)
			if from.backDated {
				list[i].effective = &r.lastMonth
			}
		}
		return history.Fill(ctx, tx)
	})
	r.cancelled(t, list, from.cancelled)
	r.Write(t, func(ctx context.Context, tx *database.Tx) error {
		for _, w := range list {
			for i, k := range w.contracts {
				if from.lent[i] {
					w.comodatos[i] = tx.Comodato.Create().SetDescription("ONU").SetLentAt(since2024).SetContractID(k).SaveX(ctx).ID
				}
			}
		}
		return nil
	})
	return list
}

func (r *raceTrack) customer(ctx context.Context, tx *database.Tx) int {
	r.made++
	cpf, _ := taxid.CompleteCPF(fmt.Sprintf("%09d", 300_000_000+r.made))
	return tx.Customer.Create().SetCode(fmt.Sprint(r.made)).SetType(domain.CustomerPF).SetName("Ana").SetSearchName("ana").
		SetDocument(cpf.Raw()).SaveX(ctx).ID
}

func (r *raceTrack) branch(ctx context.Context, tx *database.Tx) (id int, cnpj string) {
	r.made++
	complete, _ := taxid.CompleteCNPJ(fmt.Sprintf("%012d", 480_000_000_000+r.made))
	cnpj = complete.Raw()
	return tx.Branch.Create().SetName(fmt.Sprint("Filial ", r.made)).SetCnpj(cnpj).SaveX(ctx).ID, cnpj
}

func (r *raceTrack) world(ctx context.Context, tx *database.Tx, city *ent.City) *raceWorld {
	w := &raceWorld{raceTrack: r, customerID: r.customer(ctx, tx)}
	w.branchID, w.cnpj = r.branch(ctx, tx)
	for i := range w.contracts {
		w.numbers[i] = fmt.Sprintf("%d-%d", r.made, i)
		w.contracts[i] = tx.Contract.Create().SetNumber(w.numbers[i]).SetCustomerID(w.customerID).SetPlanID(r.plan).
			SetBranchID(w.branchID).SetActivatedAt(since2024).SaveX(ctx).ID
		tx.Login.Create().SetUsername("u" + w.numbers[i]).SetSecret([]byte("sealed")).SetActivatedAt(since2024).
			SetCustomerID(w.customerID).SetContractID(w.contracts[i]).SetCity(city).SetZone(domain.ZoneUrban).
			SetMedium(domain.MediumFiber).SetTechnology("FTTH").SetProduct(domain.ProductInternet).SetSpeedMbps(100).
			SetCustomerType(domain.CustomerPF).ExecX(ctx)
	}
	return w
}

// cancelled cancels contracts of the worlds by one batch.
func (r *raceTrack) cancelled(t *testing.T, list []*raceWorld, which [2]bool) {
	t.Helper()
	ctx := apptest.System(t)
	plan := cancellation.NewBatch{ReasonID: r.reason, OnRefusal: domain.OnRefusalAllOrNothing, EffectiveAt: list[0].effective}
	for _, w := range list {
		for i, k := range w.contracts {
			if which[i] {
				plan.ContractIDs = append(plan.ContractIDs, k)
			}
		}
	}
	if len(plan.ContractIDs) == 0 {
		return
	}
	batch, err := r.Cancellation.CreateBatch(ctx, plan)
	if err == nil {
		err = r.Cancellation.RunBatch(ctx, batch.ID, nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, w := range list {
		for i, k := range w.contracts {
			if which[i] {
				w.cancellations[i] = *r.Reader().Contract.GetX(ctx, k).CancellationID
			}
		}
	}
}

// file writes a file for an import in which the contract comes as cancelled in the month before.
func (w *raceWorld) file(t *testing.T, i int) (dir string) {
	t.Helper()
	dir = t.TempDir()
	content := "number;customer_code;status;activated_at;cancelled_at;plan_code;branch_cnpj\n" + strings.Join([]string{
		w.numbers[i], w.Reader().Customer.GetX(apptest.System(t), w.customerID).Code, "I", since2024.Format(time.RFC3339),
		w.lastMonth.Format(time.RFC3339), "F100", w.cnpj,
	}, ";") + "\n"
	if err := os.WriteFile(filepath.Join(dir, "contracts.csv"), []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return dir
}

// states are everything that the use cases change in each of the worlds, without ids and times.
func (r *raceTrack) states(t *testing.T, list []*raceWorld) (texts []string) {
	t.Helper()
	ctx := apptest.System(t)
	owners := map[int]*ent.Customer{}
	for _, c := range r.Reader().Customer.Query().Where(customer.IDIn(customersOf(list)...)).
		WithLogins(func(q *ent.LoginQuery) {
			q.WithPeriods(func(q *ent.AccessPeriodQuery) { q.Order(ent.Asc("started_at")) }).Order(ent.Asc("id"))
		}).
		WithContracts(func(q *ent.ContractQuery) {
			q.WithEvents().WithComodatos(func(q *ent.ComodatoQuery) { q.Order(ent.Asc("id")) }).
				WithServicePeriods(func(q *ent.ServicePeriodQuery) { q.Order(ent.Asc("started_at")) }).
				WithServiceOrders(func(q *ent.ServiceOrderQuery) { q.WithItems().Order(ent.Asc("id")) }).
				WithCancellations(func(q *ent.CancellationQuery) {
					q.WithReversal().WithCustomerKeptActiveBy().WithOverriddenComodatos().Order(ent.Asc("id"))
				}).Order(ent.Asc("id"))
		}).AllX(ctx) {
		owners[c.ID] = c
	}
	p := r.Reader().Parameters.Query().OnlyX(ctx)
	for _, w := range list {
		var b strings.Builder
		c := owners[w.customerID]
		fmt.Fprint(&b, "active ", c.Active, " parameters ", p.KeepLoginLink, p.CheckOpenComodatos, p.InactivateCustomer,
			p.PickupTemplateID != nil)
		for _, d := range r.Reader().DiciDeclaration.Query().Where(dicideclaration.BranchID(w.branchID)).AllX(ctx) {
			fmt.Fprint(&b, " declared ", d.Version, d.TotalAccesses, d.ContractsWithoutLoginData)
		}
		for _, k := range c.Edges.Contracts {
			describeContract(&b, k)
		}
		for _, l := range c.Edges.Logins {
			fmt.Fprint(&b, "\n  login ", l.Active, " linked ", l.ContractID != nil, " secret ", len(l.Secret) > 0)
			for _, p := range l.Edges.Periods {
				fmt.Fprint(&b, ", access ended ", p.EndedAt != nil, " unlinked ", p.UnlinkedAt != nil)
			}
		}
		texts = append(texts, b.String())
	}
	return texts
}

func customersOf(list []*raceWorld) (ids []int) {
	for _, w := range list {
		ids = append(ids, w.customerID)
	}
	return ids
}

func describeContract(b *strings.Builder, k *ent.Contract) {
	fmt.Fprint(b, "\n  contract ", k.Status, " cancelled ", k.CancelledAt != nil, " ", k.CancellationID != nil)
	for _, c := range k.Edges.Cancellations {
		fmt.Fprint(b, ", ", c.Origin, " of ", *c.StatusBefore, " ", c.KeepLoginLink, c.CheckOpenComodatos, c.InactivateCustomer, " ",
			c.LoginsKept, c.LoginsUnlinked, c.CustomerInactivated, len(c.Edges.CustomerKeptActiveBy), len(c.Edges.OverriddenComodatos),
			c.Edges.Reversal != nil)
	}
	for _, c := range k.Edges.Comodatos {
		fmt.Fprint(b, ", comodato ", c.Status)
	}
	for _, o := range k.Edges.ServiceOrders {
		fmt.Fprint(b, ", OS ", o.Status, len(o.Edges.Items))
	}
	for _, p := range k.Edges.ServicePeriods {
		fmt.Fprint(b, ", service ended ", p.EndedAt != nil)
	}
	var types []string
	for _, e := range k.Edges.Events {
		types = append(types, string(e.Type))
	}
	slices.Sort(types)
	fmt.Fprint(b, " ", types)
}
