package registry_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/parametersrevision"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

func (h *house) parameters() *ent.Parameters {
	h.t.Helper()
	p, err := h.Parameters().WithPickupTemplate().WithUpdatedBy().Only(h.analyst)
	if err != nil {
		h.t.Fatal(err)
	}
	return p
}

func TestSavingTheParametersMakesARevisionThatSaysWhatChanged(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		template := ok(t)(h.CreateTemplate(h.operator, registry.NewTemplate{Name: "Retirada"}))
		err := h.UpdateParameters(h.admin, registry.ParametersChange{
			KeepLoginLink: true, PickupServiceOrderTemplateID: &template, ExpectedRevision: new(1),
		})
		if err != nil {
			t.Fatal(explain(err))
		}
		p := h.parameters()
		if !p.KeepLoginLink || p.CheckOpenComodatos || p.InactivateCustomer || p.Edges.PickupTemplate.ID != template ||
			p.Revision != 2 || !p.UpdatedAt.Equal(now) || p.Edges.UpdatedBy.ID != h.userID {
			t.Errorf("parameters are %v", p)
		}
		r, err := p.QueryRevisions().Where(parametersrevision.Revision(2)).Only(h.analyst)
		if err != nil || !r.KeepLoginLink || r.ChangedByName != "ADMIN" || *r.PickupTemplateID != template {
			t.Errorf("revision 2 is %v (%v)", r, err)
		}
		e := h.lastEvent()
		data, _ := json.Marshal(e.Data["changes"])
		want := `{"keepLoginLink":{"from":false,"to":true},"pickupServiceOrderTemplateId":{"from":null,"to":` + jsonOf(template) + `}}`
		if e.Type != event.TypePARAMETERS_UPDATED || string(data) != want {
			t.Errorf("event %s with %s, want %s", e.Type, data, want)
		}
	})
}

func jsonOf(v any) string { return dbtest.JSON(v) }

func TestSavingTheSameParametersMakesNoRevision(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		before := len(h.events())
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{ExpectedRevision: new(1)}); err != nil {
			t.Fatal(explain(err))
		}
		if p := h.parameters(); p.Revision != 1 || len(h.events()) != before {
			t.Errorf("revision %d, %d new events", p.Revision, len(h.events())-before)
		}
	})
}

// The first save is a decision, even if nothing changes: since then contracts can be cancelled.
func TestTheFirstSaveSetsTheParameters(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		dbtest.Unconfigure(t, h.db)
		if err := h.UpdateParameters(h.admin, registry.ParametersChange{}); err != nil {
			t.Fatal(explain(err))
		}
		if p := h.parameters(); !p.Configured || p.Revision != 2 || !p.UpdatedAt.Equal(now) {
			t.Errorf("parameters are %v", p)
		}
		data, _ := json.Marshal(h.lastEvent().Data["changes"])
		if want := `{"configured":{"from":false,"to":true}}`; string(data) != want {
			t.Errorf("the log says %s, want %s", data, want)
		}
	})
}

func TestWhatLosingTheLinkCostsAMonth(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		cost := func() int {
			n, err := h.AccessesUnlinkedAMonth(h.analyst)
			if err != nil {
				t.Fatal(err)
			}
			return n
		}
		if n := cost(); n != 0 {
			t.Errorf("%d without a cancellation", n)
		}
		here, imported := h.newContract("2"), h.newContract("3")
		h.markCancelled(here)
		h.recordCancellation(here, 20, 4)
		h.inactivate(h.newLogin(imported, "importado"))
		if n := cost(); n != 2 {
			t.Errorf("%d, want a twelfth of 24", n)
		}
		h.markCancelled(imported)
		h.inactivate(h.newLogin(h.contract, "vivo")) // its contract is live
		if n := cost(); n != 3 {
			t.Errorf("%d, want a twelfth of 25, rounded up", n)
		}
	})
}

func TestParametersCanBeSwitchedBack(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		template := ok(t)(h.CreateTemplate(h.operator, registry.NewTemplate{Name: "Retirada"}))
		on := registry.ParametersChange{
			KeepLoginLink: true, CheckOpenComodatos: true, InactivateCustomer: true, PickupServiceOrderTemplateID: &template,
		}
		for _, change := range []registry.ParametersChange{on, {}} {
			if err := h.UpdateParameters(h.admin, change); err != nil {
				t.Fatal(explain(err))
			}
		}
		p := h.parameters()
		if p.KeepLoginLink || p.CheckOpenComodatos || p.InactivateCustomer || p.PickupTemplateID != nil || p.Revision != 3 {
			t.Errorf("parameters are %v", p)
		}
	})
}

func TestParametersAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		inactive := ok(t)(h.CreateTemplate(h.operator, registry.NewTemplate{Name: "Antigo"}))
		ok(t)(h.UpdateTemplate(h.operator, registry.TemplateChange{ID: inactive, Active: new(false)}))
		for name, c := range map[string]struct {
			change registry.ParametersChange
			code   fault.Code
			field  string
		}{
			"based on an older revision": {
				registry.ParametersChange{KeepLoginLink: true, ExpectedRevision: new(7)}, fault.Conflict, "expectedRevision",
			},
			"template unknown": {
				registry.ParametersChange{KeepLoginLink: true, PickupServiceOrderTemplateID: &h.plan},
				fault.NotFound, "pickupServiceOrderTemplateId",
			},
			"template inactive": {
				registry.ParametersChange{KeepLoginLink: true, PickupServiceOrderTemplateID: &inactive},
				fault.Inactive, "pickupServiceOrderTemplateId",
			},
		} {
			t.Log(name)
			h.refuses(c.code, c.field, func() error { return h.UpdateParameters(h.admin, c.change) })
		}
		if p := h.parameters(); p.KeepLoginLink || p.Revision != 1 {
			t.Errorf("the refused change left %v", p)
		}
	})
}

func TestOnlyAdminsChangeParameters(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		for ctx, want := range map[context.Context]error{
			h.operator: authz.ErrForbidden, h.analyst: authz.ErrForbidden, h.anonymous: authz.ErrUnauthenticated,
		} {
			if err := h.UpdateParameters(ctx, registry.ParametersChange{KeepLoginLink: true}); !errors.Is(err, want) {
				t.Errorf("%v, want %v", err, want)
			}
		}
		if p := h.parameters(); p.Revision != 1 {
			t.Errorf("revision %d", p.Revision)
		}
	})
}

func TestContractsWithoutLoginData(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		live, kept, unlinked := h.contract, h.newContract("2"), h.newContract("3")
		never, imported := h.newContract("4"), h.newContract("5")
		_ = live // a live contract without logins isn't one that lost them
		h.inactivate(h.newLogin(kept, "mantido"))
		for _, c := range []int{kept, unlinked, never, imported} {
			h.markCancelled(c)
		}
		h.recordCancellation(kept, 1, 0)
		h.recordCancellation(unlinked, 0, 2)
		h.recordCancellation(never, 0, 0)
		n, err := h.ContractsWithoutLoginData(h.analyst)
		if err != nil || n != 2 {
			t.Errorf("%d contracts without login data (%v), want the unlinked and the imported one", n, err)
		}
	})
}

// recordCancellation writes the record of a manual cancellation made now.
func (h *house) recordCancellation(contract, kept, unlinked int) {
	h.t.Helper()
	h.write(func(ctx context.Context, tx *database.Tx) error {
		reason := tx.CancellationReason.Query().FirstIDX(ctx)
		revision := tx.ParametersRevision.Query().FirstIDX(ctx)
		record := tx.Cancellation.Create().SetContractID(contract).SetReasonID(reason).SetParametersID(revision).
			SetOrigin(domain.OriginManual).SetRequestedByName("Teste").SetRequestedAt(tx.Now).SetEffectiveAt(tx.Now).
			SetKeepLoginLink(kept > 0).SetCheckOpenComodatos(false).SetInactivateCustomer(false).
			SetLoginsKept(kept).SetLoginsUnlinked(unlinked).SetCustomerInactivated(false).SaveX(ctx)
		return tx.Contract.UpdateOneID(contract).SetCancellation(record).Exec(ctx)
	})
}
