package cancellation_test

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

func codesOf(t testing.TB, err error) []string {
	t.Helper()
	if err == nil {
		return nil
	}
	refusals, ok := fault.Refusals(err)
	if !ok {
		t.Fatalf("not a refusal: %v", err)
	}
	var codes []string
	for _, r := range refusals {
		codes = append(codes, string(r.Code))
	}
	return codes
}

func TestKeptLoginsStayLinkedWithoutSecretAndWithFrozenFacts(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, false, false, false)
		result, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command())
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range db.Reader().Login.Query().AllX(viewer.System(t.Context())) {
			switch {
			case l.Active || l.InactivatedAt == nil || !l.InactivatedAt.Equal(result.Cancellation.EffectiveAt):
				t.Errorf("%s is active: %v, inactivated at %v", l.Username, l.Active, l.InactivatedAt)
			case l.ContractID == nil || *l.ContractID != w.contract.ID:
				t.Errorf("%s lost its link", l.Username)
			case l.Secret != nil:
				t.Errorf("%s still has its secret", l.Username)
			case l.FactsFrozenAt == nil || l.SpeedMbps == nil || *l.SpeedMbps != 100 || l.CityID == nil:
				t.Errorf("%s has no frozen facts: %v", l.Username, l)
			}
		}
		if result.Cancellation.LoginsKept != 2 || result.Cancellation.LoginsUnlinked != 0 {
			t.Errorf("recorded %d kept, %d unlinked", result.Cancellation.LoginsKept, result.Cancellation.LoginsUnlinked)
		}
	})
}

func TestUnlinkedLoginsKeepTheirCustomerAndFreeTheirUsername(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		if _, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command()); err != nil {
			t.Fatal(err)
		}
		for _, l := range db.Reader().Login.Query().AllX(viewer.System(t.Context())) {
			if l.Active || l.Secret != nil || l.ContractID != nil || l.CustomerID != w.customer.ID {
				t.Errorf("unlinked login: %v", l)
			}
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			w.contract = w.addContract(ctx, tx, "1235")
			w.addLogin(ctx, tx, "ana")
		})
	})
}

func TestALoginThatWasInactiveBeforeKeepsItsDate(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, false, false, false)
		earlier := activated.AddDate(0, 1, 0)
		var replaced *ent.Login
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			replaced = w.addLogin(ctx, tx, "ana-velho").Update().SetActive(false).SetInactivatedAt(earlier).SaveX(ctx)
		})
		if _, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command()); err != nil {
			t.Fatal(err)
		}
		got := db.Reader().Login.GetX(viewer.System(t.Context()), replaced.ID)
		if !got.InactivatedAt.Equal(earlier) {
			t.Errorf("inactivated at %v, want %v", got.InactivatedAt, earlier)
		}
	})
}

func TestTheCancellationProvesUnderWhichParametersItWasMade(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, true, true)
		result, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command())
		if err != nil {
			t.Fatal(err)
		}
		w.parameters(t, false, false, false, false)
		ctx := viewer.System(t.Context())
		c := db.Reader().Cancellation.Query().WithParameters().WithServiceOrder().OnlyX(ctx)
		if !c.KeepLoginLink || !c.CheckOpenComodatos || !c.InactivateCustomer || c.PickupTemplateID == nil {
			t.Errorf("recorded values %v", c)
		}
		if p := c.Edges.Parameters; p.Revision != 2 || !p.KeepLoginLink {
			t.Errorf("recorded revision %v, want 2 as it was", p)
		}
		order := c.Edges.ServiceOrder
		if order == nil || !strings.Contains(order.Instructions, "Verificar equipamentos no local") {
			t.Errorf("the order without items says %q", order.Instructions)
		}
		if c.ID != result.Cancellation.ID || c.RequestedByName != "Teste" || c.Origin != domain.OriginManual {
			t.Errorf("recorded %v", c)
		}
	})
}

func TestARefusedCancellationChangesNothing(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.lend(t, "A1")
		w.parameters(t, true, true, true, true)
		before := w.state(t)
		past, ancient := time.Now().Add(-48*time.Hour), activated.Add(-time.Hour)
		future := time.Now().AddDate(5, 0, 1)
		reason := "perdido"
		for name, c := range map[string]struct {
			role   viewer.Role
			change func(*cancellation.Command)
			want   []string
		}{
			"open comodato":    {viewer.RoleOperator, func(*cancellation.Command) {}, []string{"OPEN_COMODATOS"}},
			"no such contract": {viewer.RoleOperator, func(c *cancellation.Command) { c.ContractID = 1 }, []string{"NOT_FOUND"}},
			"no such reason": {
				viewer.RoleOperator, func(c *cancellation.Command) { c.ReasonID = 1 },
				[]string{"NOT_FOUND", "OPEN_COMODATOS"},
			},
			"override, operator": {
				viewer.RoleOperator, func(c *cancellation.Command) { c.OverrideOpenComodatos = &reason },
				[]string{"FORBIDDEN"},
			},
			"back-date, operator": {
				viewer.RoleOperator, func(c *cancellation.Command) { c.EffectiveAt = &past },
				[]string{"FORBIDDEN", "OPEN_COMODATOS"},
			},
			"in over 5 years": {viewer.RoleAdmin, func(c *cancellation.Command) { c.EffectiveAt = &future }, []string{"INVALID_DATE"}},
			"before activation": {
				viewer.RoleAdmin, func(c *cancellation.Command) { c.EffectiveAt = &ancient },
				[]string{"INVALID_DATE", "OPEN_COMODATOS"},
			},
			"no preview's token": {viewer.RoleAdmin, func(c *cancellation.Command) { c.PreviewToken = new("") }, []string{"STALE_PREVIEW"}},
			"stale preview": {
				viewer.RoleAdmin, func(c *cancellation.Command) { c.PreviewToken = new("old") }, []string{"STALE_PREVIEW"},
			},
		} {
			cmd := w.command()
			c.change(&cmd)
			_, err := w.service.Cancel(as(t, c.role), cmd)
			if got := codesOf(t, err); !slices.Equal(got, c.want) {
				t.Errorf("%s: refused with %v, want %v", name, got, c.want)
			}
			if w.state(t) != before {
				t.Fatalf("%s: something changed", name)
			}
		}
		if _, err := w.service.Cancel(as(t, viewer.RoleAnalyst), w.command()); err == nil || w.state(t) != before {
			t.Error("an analyst cancelled")
		}
	})
}

func TestAnAdminBackDatesAndOverrides(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		item := w.lend(t, "A1")
		w.parameters(t, true, true, false, true)
		past, reason := activated.AddDate(1, 0, 0), " equipamento perdido "
		cmd := w.command()
		cmd.EffectiveAt, cmd.OverrideOpenComodatos = &past, &reason
		result, err := w.service.Cancel(as(t, viewer.RoleAdmin), cmd)
		if err != nil {
			t.Fatal(err)
		}
		c := result.Cancellation
		if !c.BackDated || !c.EffectiveAt.Equal(past) || c.OverrideReason == nil || *c.OverrideReason != "equipamento perdido" {
			t.Errorf("recorded %v", c)
		}
		ctx := viewer.System(t.Context())
		if ids := db.Reader().Cancellation.QueryOverriddenComodatos(c).IDsX(ctx); !slices.Equal(ids, []int{item.ID}) {
			t.Errorf("overridden %v, want %d", ids, item.ID)
		}
		if got := db.Reader().Contract.GetX(ctx, w.contract.ID); !got.CancelledAt.Equal(past) {
			t.Errorf("cancelled at %v, want %v", got.CancelledAt, past)
		}
	})
}

func TestAPreviewShowsWhatThenHappens(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, true, true, true)
		before := w.state(t)
		p, err := w.service.Preview(as(t, viewer.RoleOperator), w.command())
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Refusals) > 0 || len(p.LoginsKept) != 2 || !p.CustomerInactivated || p.ServiceOrderTemplate == nil ||
			p.DICI.AccessesKept != 2 {
			t.Errorf("preview %+v", p)
		}
		if w.state(t) != before {
			t.Fatal("a preview changed something")
		}
		cmd := w.command()
		cmd.PreviewToken = &p.Token
		result, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd)
		if err != nil {
			t.Fatal(err)
		}
		if result.Cancellation.LoginsKept != 2 || !result.Cancellation.CustomerInactivated {
			t.Errorf("carried out %v", result.Cancellation)
		}
		_, err = w.service.Cancel(as(t, viewer.RoleOperator), cmd)
		if got := codesOf(t, err); !slices.Equal(got, []string{"ALREADY_CANCELLED"}) {
			t.Errorf("the second time: %v", got)
		}
	})
}

// A preview stands for the facts that it showed.
func TestAPreviewOfOtherFactsOrParametersIsStale(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.parameters(t, true, false, true, true)
		sibling := 0
		write := func(f func(ctx context.Context, tx *database.Tx)) func() { return func() { w.write(t, f) } }
		for _, c := range []struct {
			name   string
			change func()
		}{
			{"comodato lent", func() { w.lend(t, "B1") }},
			{"parameters changed", func() { w.parameters(t, true, false, false, true) }},
			{"login added", write(func(ctx context.Context, tx *database.Tx) { w.addLogin(ctx, tx, "ana3") })},
			{"another contract", write(func(ctx context.Context, tx *database.Tx) { sibling = w.addContract(ctx, tx, "777").ID })},
			{"its number", write(func(ctx context.Context, tx *database.Tx) {
				tx.Contract.UpdateOneID(sibling).SetNumber("778").ExecX(ctx)
			})},
			{"its status", write(func(ctx context.Context, tx *database.Tx) {
				tx.Contract.UpdateOneID(sibling).SetStatus(domain.ContractBlocked).ExecX(ctx)
			})},
			{"plan", write(func(ctx context.Context, tx *database.Tx) {
				other := tx.Plan.Create().SetCode("F200").SetName("Fibra 200").SetSpeedMbps(200).SaveX(ctx)
				tx.Contract.UpdateOne(w.contract).SetPlan(other).ExecX(ctx)
			})},
			{"the plan's name", write(func(ctx context.Context, tx *database.Tx) {
				tx.Plan.Update().SetName("Fibra 300").ExecX(ctx)
			})},
			{"address", write(func(ctx context.Context, tx *database.Tx) {
				tx.Contract.UpdateOne(w.contract).SetStreet("Rua Nova").ExecX(ctx)
			})},
			{"a login's city", write(func(ctx context.Context, tx *database.Tx) {
				tx.Login.Update().ClearCity().ExecX(ctx)
			})},
			{"customer type", write(func(ctx context.Context, tx *database.Tx) {
				tx.Customer.Update().SetType(domain.CustomerPJ).ExecX(ctx)
			})},
			{"template", write(func(ctx context.Context, tx *database.Tx) {
				tx.ServiceOrderTemplate.Update().SetName("Coleta").ExecX(ctx)
			})},
			{"month closed", func() { w.closeMonth(t, 2024, 1) }},
		} {
			p, err := w.service.Preview(as(t, viewer.RoleOperator), w.command())
			if err != nil {
				t.Fatal(err)
			}
			c.change()
			cmd := w.command()
			cmd.PreviewToken = &p.Token
			_, err = w.service.Cancel(as(t, viewer.RoleOperator), cmd)
			if got := codesOf(t, err); !slices.Equal(got, []string{"STALE_PREVIEW"}) {
				t.Errorf("%s: %v, want STALE_PREVIEW", c.name, got)
			}
		}
	})
}

// A preview stands for its request, except for what changes no consequence: the reason and the note may still be chosen.
func TestAPreviewOfAnotherRequestIsStale(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		var other *ent.Contract
		w.write(t, func(ctx context.Context, tx *database.Tx) { other = w.addContract(ctx, tx, "777") })
		p, err := w.service.Preview(as(t, viewer.RoleAdmin), w.command())
		if err != nil {
			t.Fatal(err)
		}
		past, soon, why := w.db.Now().AddDate(0, -17, 0), w.db.Now().AddDate(0, 1, 0), "perdido"
		for name, change := range map[string]func(*cancellation.Command){
			"17 months back":   func(c *cancellation.Command) { c.EffectiveAt = &past },
			"scheduled":        func(c *cancellation.Command) { c.EffectiveAt = &soon },
			"override":         func(c *cancellation.Command) { c.OverrideOpenComodatos = &why },
			"another contract": func(c *cancellation.Command) { c.ContractID = other.ID },
		} {
			cmd := w.command()
			cmd.PreviewToken = &p.Token
			change(&cmd)
			if _, err := w.service.Cancel(as(t, viewer.RoleAdmin), cmd); !slices.Equal(codesOf(t, err), []string{"STALE_PREVIEW"}) {
				t.Errorf("%s: %v, want STALE_PREVIEW", name, err)
			}
		}
		cmd := w.command()
		cmd.PreviewToken, cmd.Note = &p.Token, "pediu por telefone"
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			cmd.ReasonID = tx.CancellationReason.Create().SetCode("X").SetName("Outro").SaveX(ctx).ID
		})
		if _, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd); err != nil {
			t.Errorf("another reason and a note, by someone else: %v", err)
		}
	})
}

// The worst: by hand, back-dated, with everything that a cancellation can have and a login that was registered since.
func TestACancellationTakesAtMostNineteenStatements(t *testing.T) {
	var count atomic.Int64
	var statements []string
	observe := database.WithStatements(func(_ context.Context, sql string) {
		count.Add(1)
		statements = append(statements, sql)
	})
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.lend(t, "A1")
		w.lend(t, "A2")
		w.write(t, func(ctx context.Context, tx *database.Tx) { w.addContract(ctx, tx, "777") })
		w.parameters(t, false, true, true, true)
		cmd := w.command()
		later := w.db.Now().AddDate(0, 1, 0)
		cmd.EffectiveAt = &later
		if _, err := w.service.Cancel(as(t, viewer.RoleAdmin), cmd); err != nil {
			t.Fatal(err)
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) { w.addLogin(ctx, tx, "ana3") })
		before, reason := w.db.Now().AddDate(0, 0, -1), "perdido"
		cmd.EffectiveAt, cmd.OverrideOpenComodatos = &before, &reason
		count.Store(0)
		statements = nil
		if _, err := w.service.Cancel(as(t, viewer.RoleAdmin), cmd); err != nil {
			t.Fatal(err)
		}
		t.Logf("%d statements", count.Load())
		if n := count.Load(); n > 19 { // SQLite needs no lock: 18
			t.Errorf("%d statements, want at most 19:\n%s", n, strings.Join(statements, "\n"))
		}
	}, observe)
}

func TestANoteIsAsLongInCharactersAsPromised(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		cmd := w.command()
		cmd.Note = strings.Repeat("ã", 2000)
		result, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd)
		if err != nil {
			t.Fatal(err)
		}
		if *result.Cancellation.Note != cmd.Note {
			t.Error("the note was changed")
		}
	})
}
