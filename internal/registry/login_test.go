package registry_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

func (h *house) readLogin(id int) *ent.Login {
	h.t.Helper()
	// Secrets are read by the program itself only in this test: the API has no field for them.
	l, err := h.Logins().Where(login.ID(id)).WithCity().Only(viewer.System(h.t.Context()))
	if err != nil {
		h.t.Fatal(err)
	}
	return l
}

func TestALoginTakesItsFactsFromPlanAddressAndCustomer(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id, secret, _, err := h.CreateLogin(h.operator, registry.NewLogin{ContractID: h.contract, Username: " ana.souza "})
		if err != nil {
			t.Fatal(explain(err))
		}
		l := h.readLogin(id)
		if l.Username != "ana.souza" || !l.Active || !l.ActivatedAt.Equal(now) || l.CustomerID != h.customer ||
			*l.ContractID != h.contract ||
			*l.SpeedMbps != 100 || *l.Medium != domain.MediumFiber || *l.Technology != "FTTH" || *l.Product != domain.ProductInternet ||
			*l.Zone != domain.ZoneUrban || l.Edges.City.IbgeCode != 3106200 || l.CustomerType != domain.CustomerPF {
			t.Errorf("login is %v", l)
		}
		if len(secret) != 20 || string(l.Secret) != "login.secret:sealed:20" {
			t.Errorf("the secret has %d characters and is stored as %q", len(secret), l.Secret)
		}
		if e := h.lastEvent(); e.Type != event.TypeLOGIN_CREATED || *e.ContractID != h.contract || *e.SubjectID != id {
			t.Errorf("event is %v", e)
		}
	})
}

func TestALoginsOwnFactsAndSecretComeFirst(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		began := now.Add(-time.Hour)
		id, secret, _, err := h.CreateLogin(h.operator, registry.NewLogin{
			ContractID: h.contract, Username: "ana", Secret: new("segredo"), ActivatedAt: &began,
			Facts: &registry.AccessFacts{
				CityIbgeCode: new(3550308), Zone: new(domain.ZoneRural), Medium: new(domain.MediumRadio), Technology: new("WIFI"),
				Product: new(domain.ProductM2M), SpeedMbps: new(0.256),
			},
		})
		if err != nil {
			t.Fatal(explain(err))
		}
		l := h.readLogin(id)
		if secret != "" || string(l.Secret) != "login.secret:sealed:7" || !l.ActivatedAt.Equal(began) || *l.SpeedMbps != 0.256 ||
			*l.Medium != domain.MediumRadio || *l.Technology != "WIFI" || *l.Product != domain.ProductM2M ||
			*l.Zone != domain.ZoneRural || l.Edges.City.IbgeCode != 3550308 {
			t.Errorf("secret %q, login %v", secret, l)
		}
	})
}

func TestTwoRandomSecretsDiffer(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		_, a, _, _ := h.CreateLogin(h.operator, registry.NewLogin{ContractID: h.contract, Username: "a"})
		_, b, _, _ := h.CreateLogin(h.operator, registry.NewLogin{ContractID: h.contract, Username: "b"})
		if a == b {
			t.Error("the same secret twice")
		}
	})
}

func TestAUsernameIsUniqueAmongActiveLoginsOnly(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		first := h.newLogin(h.contract, "ana")
		h.refuses(fault.Duplicate, "username", func() error {
			_, _, _, err := h.CreateLogin(h.operator, registry.NewLogin{ContractID: h.contract, Username: "ana"})
			return err
		})
		h.inactivate(first)
		h.newLogin(h.contract, "ana")
	})
}

func TestALoginIsRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		retired := "DTH"
		ok(t)(h.UpdateTechnology(h.operator, h.Technologies().Where(technology.Code(retired)).OnlyIDX(h.analyst), false))
		for _, c := range []struct {
			edit  func(*registry.NewLogin)
			code  fault.Code
			field string
		}{
			{func(l *registry.NewLogin) { l.ContractID = h.plan }, fault.NotFound, "contractId"},
			{func(l *registry.NewLogin) { l.Username = "" }, fault.Invalid, "username"},
			{func(l *registry.NewLogin) { l.Username = "a b" }, fault.Invalid, "username"},
			{func(l *registry.NewLogin) { l.Username = strings.Repeat("a", 101) }, fault.Invalid, "username"},
			{func(l *registry.NewLogin) { l.Secret = new("") }, fault.Invalid, "secret"},
			{func(l *registry.NewLogin) { l.Secret = new(strings.Repeat("a", 129)) }, fault.Invalid, "secret"},
			{func(l *registry.NewLogin) { l.ActivatedAt = new(now.Add(time.Minute)) }, fault.InvalidDate, "activatedAt"},
			{func(l *registry.NewLogin) { l.Facts = &registry.AccessFacts{CityIbgeCode: new(1)} }, fault.Invalid, "cityIbgeCode"},
			{func(l *registry.NewLogin) { l.Facts = &registry.AccessFacts{Technology: new("XYZ")} }, fault.Invalid, "technology"},
			{func(l *registry.NewLogin) { l.Facts = &registry.AccessFacts{Technology: &retired} }, fault.Invalid, "technology"},
			{func(l *registry.NewLogin) { l.Facts = &registry.AccessFacts{SpeedMbps: new(0.0)} }, fault.Invalid, "speedMbps"},
			{func(l *registry.NewLogin) { l.Facts = &registry.AccessFacts{SpeedMbps: new(-1.0)} }, fault.Invalid, "speedMbps"},
			{func(l *registry.NewLogin) { l.Facts = &registry.AccessFacts{SpeedMbps: new(1.2345)} }, fault.Invalid, "speedMbps"},
		} {
			in := registry.NewLogin{ContractID: h.contract, Username: "novo"}
			c.edit(&in)
			h.refuses(c.code, c.field, func() error {
				id, secret, _, err := h.CreateLogin(h.operator, in)
				if id != 0 || secret != "" {
					t.Errorf("a refused login answered %d and a secret of %d characters", id, len(secret))
				}
				return err
			})
		}
		if n := h.Logins().CountX(h.analyst); n != 0 {
			t.Errorf("%d logins after refusals", n)
		}
	})
}

func TestTheFactsOfAnInactiveLoginCanBeCompleted(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.newLogin(h.contract, "ana")
		h.inactivate(id)
		h.markCancelled(h.contract)
		h.refuses(fault.InvalidState, "facts", func() error {
			return only(h.UpdateLogin(h.operator, registry.LoginChange{ID: id, Facts: &registry.AccessFacts{SpeedMbps: new(99.9)}}))
		})
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.Login.UpdateOneID(id).ClearSpeedMbps().Exec(ctx)
		})
		saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{
			ID: id, Username: new("ana"), Facts: &registry.AccessFacts{SpeedMbps: new(99.9), Technology: new("FTTH")},
		}))
		if l := h.readLogin(id); *l.SpeedMbps != 99.9 {
			t.Errorf("login is %v", l)
		}
		const want = `{"completed":{"speedMbps":99.9,"technology":"FTTH"},"fields":["speedMbps"],"since":"2026-06-05T15:00:00Z",` +
			`"to":{"speedMbps":99.9,"technology":"FTTH"}}`
		if e := h.lastEvent(); e.Type != event.TypeLOGIN_UPDATED || jsonOf(e.Data) != want || *e.ContractID != h.contract {
			t.Errorf("event is %v", e)
		}
	})
}

func TestEditsOfALoginAreRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		a, gone := h.newLogin(h.contract, "a"), h.newLogin(h.contract, "gone")
		h.newLogin(h.contract, "b")
		h.inactivate(gone)
		for _, c := range []struct {
			change registry.LoginChange
			code   fault.Code
			field  string
		}{
			{registry.LoginChange{ID: h.plan}, fault.NotFound, "id"},
			{registry.LoginChange{ID: a, Username: new("b")}, fault.Duplicate, "username"},
			{
				registry.LoginChange{ID: a, Username: new("x y"), Facts: &registry.AccessFacts{SpeedMbps: new(1.0)}},
				fault.Invalid,
				"username",
			},
			{registry.LoginChange{ID: gone, Username: new("novo")}, fault.InvalidState, "username"},
			{
				registry.LoginChange{ID: a, Username: new("novo"), Facts: &registry.AccessFacts{Technology: new("?")}},
				fault.Invalid,
				"technology",
			},
		} {
			h.refuses(c.code, c.field, func() error { return only(h.UpdateLogin(h.operator, c.change)) })
		}
		if l := h.readLogin(a); l.Username != "a" || *l.SpeedMbps != 100 {
			t.Errorf("the refused edits left %v", l)
		}
		saved(t)(h.UpdateLogin(h.operator, registry.LoginChange{ID: a, Username: new("gone")}))
		if l := h.readLogin(a); l.Username != "gone" {
			t.Errorf("login is %v", l)
		}
	})
}

func TestATechnologyThatIsNoLongerInUseStaysButIsNotGiven(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := h.newLogin(h.contract, "ana")
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.Technology.Update().Where(technology.CodeIn("FTTH", "VSAT")).SetActive(false).Exec(ctx)
		})
		facts := func(code string) registry.LoginChange {
			return registry.LoginChange{ID: id, Facts: &registry.AccessFacts{Technology: new(code), SpeedMbps: new(200.0)}}
		}
		saved(t)(h.UpdateLogin(h.operator, facts("FTTH")))
		h.refuses(fault.Invalid, "technology", func() error { return only(h.UpdateLogin(h.operator, facts("VSAT"))) })
	})
}
