package cancellation_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/logininterval"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// withSecrets lets the world make passwords: what is stored of them shows which login got which.
func (w *world) withSecrets() *world {
	made := 0
	w.service.NewLoginSecret = func() (string, []byte, error) {
		made++
		password := fmt.Sprintf("senha %d", made)
		return password, []byte("sealed:" + password), nil
	}
	return w
}

func (w *world) cancel(t testing.TB) *ent.Cancellation {
	t.Helper()
	result, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command())
	if err != nil {
		t.Fatal(err)
	}
	return result.Cancellation
}

func (w *world) reactivate(t testing.TB) *cancellation.Reactivated {
	t.Helper()
	result, err := w.service.Reactivate(as(t, viewer.RoleOperator),
		cancellation.ReactivateCommand{ContractID: w.contract.ID, Note: " voltou "})
	if err != nil {
		t.Fatal(err)
	}
	return result
}

func TestAReactivationBringsBackWhatStayedLinked(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, true, true)
		record := w.cancel(t)
		cancelled := c.now()
		c.turn(cancelled.AddDate(0, 2, 0))
		p, err := w.service.PreviewReactivation(as(t, viewer.RoleOperator), w.contract.ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Refusals) > 0 || len(p.LoginsBack) != 2 || len(p.LoginsTaken) > 0 || p.LoginsUnlinked != 0 || !p.CustomerReactivated ||
			p.ServiceOrderCancelled == nil || len(p.ClosedMonths) > 0 {
			t.Errorf("preview %+v", p)
		}
		result := w.reactivate(t)
		switch contract := result.Contract; {
		case contract.Status != domain.ContractActive || contract.CancelledAt != nil || contract.CancellationID != nil:
			t.Errorf("the contract is %v", contract)
		case contract.ReactivatedAt == nil || !contract.ReactivatedAt.Equal(c.now()) || !contract.StatusChangedAt.Equal(c.now()):
			t.Errorf("reactivated at %v", contract.ReactivatedAt)
		case !contract.ActivatedAt.Equal(activated):
			t.Errorf("activated at %v", contract.ActivatedAt)
		}
		w.expectBack(t, result, c.now())
		ctx, r := viewer.System(t.Context()), w.db.Reader()
		interval := r.ContractInterval.Query().OnlyX(ctx)
		if !interval.StartedAt.Equal(activated) || !interval.EndedAt.Equal(cancelled) || interval.WithoutLoginData ||
			*interval.CancellationID != record.ID || *interval.Note != "voltou" || interval.ReactivatedByName != "Teste" {
			t.Errorf("the interval is %v", interval)
		}
		if customer := r.Customer.GetX(ctx, w.customer.ID); !customer.Active || customer.InactivatedAt != nil {
			t.Errorf("the customer is %v", customer)
		}
		if order := r.ServiceOrder.Query().OnlyX(ctx); order.Status != domain.ServiceOrderCancelled || order.ClosedAt == nil {
			t.Errorf("the service order is %v", order)
		}
		want := []string{"CONTRACT_REACTIVATED", "LOGIN_REACTIVATED", "CUSTOMER_REACTIVATED", "SERVICE_ORDER_ADVANCED"}
		if got := w.eventTypes(t); !slices.Equal(got[len(got)-4:], want) {
			t.Errorf("events %v, want %v last", got, want)
		}
		for _, e := range r.Event.Query().AllX(ctx) {
			if strings.Contains(fmt.Sprint(e.Data), "senha") {
				t.Errorf("a password in the log: %v", e)
			}
		}
		_, err = w.service.Reactivate(as(t, viewer.RoleOperator), cancellation.ReactivateCommand{ContractID: w.contract.ID})
		if got := codesOf(t, err); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("the second time: %v", got)
		}
	})
}

// expectBack checks the logins that came back, and what is kept of their past.
func (w *world) expectBack(t testing.TB, result *cancellation.Reactivated, at time.Time) {
	t.Helper()
	if len(result.Logins) != 2 {
		t.Fatalf("%d logins came back", len(result.Logins))
	}
	for _, back := range result.Logins {
		l := back.Login
		if !l.Active || !l.ActivatedAt.Equal(at) || l.InactivatedAt != nil || l.FactsFrozenAt != nil ||
			string(l.Secret) != "sealed:"+back.Password {
			t.Errorf("%s is %v with %q for %q", l.Username, l, l.Secret, back.Password)
		}
		past := w.db.Reader().LoginInterval.Query().Where(logininterval.LoginID(l.ID)).OnlyX(viewer.System(t.Context()))
		if !past.StartedAt.Equal(activated) || past.ContractID != w.contract.ID || *past.SpeedMbps != 100 || past.CityID == nil {
			t.Errorf("the past of %s is %v", l.Username, past)
		}
	}
}

func TestLoginsThatComeBackFollowThePlanAgain(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, false, false)
		w.cancel(t)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Plan.UpdateOne(w.plan).SetSpeedMbps(300).ClearTechnology().ExecX(ctx)
		})
		w.reactivate(t)
		for _, l := range w.db.Reader().Login.Query().WithPastIntervals().AllX(viewer.System(t.Context())) {
			if *l.SpeedMbps != 300 || *l.Technology != "FTTH" {
				t.Errorf("%s has %v %v", l.Username, *l.SpeedMbps, *l.Technology)
			}
			if past := l.Edges.PastIntervals[0]; *past.SpeedMbps != 100 {
				t.Errorf("%s had %v", l.Username, *past.SpeedMbps)
			}
		}
	})
}

func TestUnlinkedLoginsDoNotComeBack(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().cancel(t)
		p, err := w.service.PreviewReactivation(as(t, viewer.RoleAnalyst), w.contract.ID)
		if err != nil || p.LoginsUnlinked != 2 || len(p.LoginsBack) > 0 || len(p.Refusals) != 1 || p.Refusals[0].Code != "FORBIDDEN" {
			t.Errorf("preview %+v, %v", p, err)
		}
		if result := w.reactivate(t); len(result.Logins) > 0 {
			t.Errorf("came back: %v", result.Logins)
		}
		ctx, r := viewer.System(t.Context()), w.db.Reader()
		if n := r.Login.Query().Where(login.Active(true)).CountX(ctx); n != 0 {
			t.Errorf("%d logins are active", n)
		}
		if !r.ContractInterval.Query().OnlyX(ctx).WithoutLoginData {
			t.Error("the interval has no login data, and doesn't say so")
		}
	})
}

func TestALoginWhoseUserNameIsTakenDoesNotComeBack(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, false, false)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			w.addLogin(ctx, tx, "antigo").Update().SetActive(false).SetInactivatedAt(activated.AddDate(0, 1, 0)).SaveX(ctx)
		})
		w.cancel(t)
		cancelled := w.contract
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			w.contract = w.addContract(ctx, tx, "777")
			w.addLogin(ctx, tx, "ana")
		})
		w.contract = cancelled
		p, err := w.service.PreviewReactivation(as(t, viewer.RoleOperator), w.contract.ID)
		if err != nil || len(p.LoginsBack) != 1 || len(p.LoginsTaken) != 1 || p.LoginsTaken[0].Username != "ana" {
			t.Errorf("preview %+v, %v", p, err)
		}
		result := w.reactivate(t)
		if len(result.Logins) != 1 || result.Logins[0].Login.Username != "ana2" {
			t.Errorf("came back: %v", result.Logins)
		}
	})
}

func TestAPickupThatWasStartedGoesOn(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, false, true)
		w.cancel(t)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.ServiceOrder.Update().SetStatus(domain.ServiceOrderInProgress).ExecX(ctx)
		})
		w.reactivate(t)
		if order := w.db.Reader().ServiceOrder.Query().OnlyX(viewer.System(t.Context())); order.Status != domain.ServiceOrderInProgress {
			t.Errorf("the service order is %s", order.Status)
		}
	})
}

func TestCancelReactivateCancel(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, false, false)
		first := w.cancel(t)
		for i := range 2 {
			c.turn(c.now().AddDate(0, 1, 0))
			w.reactivate(t)
			reactivated := c.now()
			c.turn(reactivated.AddDate(0, 1, 0))
			cmd := w.command()
			cmd.EffectiveAt = new(reactivated.Add(-time.Hour))
			_, err := w.service.Cancel(as(t, viewer.RoleAdmin), cmd)
			if got := codesOf(t, err); !slices.Equal(got, []string{"INVALID_DATE"}) {
				t.Errorf("back-dated before the reactivation: %v", got)
			}
			if i == 1 {
				w.parameters(t, false, false, false, false)
			}
			w.cancel(t)
		}
		ctx, r := viewer.System(t.Context()), w.db.Reader()
		contract := r.Contract.Query().WithCancellation().WithCancellations().WithPastIntervals().OnlyX(ctx)
		if len(contract.Edges.Cancellations) != 3 || len(contract.Edges.PastIntervals) != 2 ||
			contract.Edges.Cancellation.ID == first.ID || contract.Edges.Cancellation.LoginsUnlinked != 2 {
			t.Errorf("the contract has %+v", contract.Edges)
		}
		if n := r.LoginInterval.Query().CountX(ctx); n != 4 {
			t.Errorf("%d past intervals of logins, want 4", n)
		}
	})
}

func TestWhatSpeaksAgainstAReactivation(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets()
		try := func(id int, note string) []string {
			_, err := w.service.Reactivate(as(t, viewer.RoleOperator), cancellation.ReactivateCommand{ContractID: id, Note: note})
			return codesOf(t, err)
		}
		if got := try(w.contract.ID, ""); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("a live contract: %v", got)
		}
		w.cancel(t)
		before := w.state(t)
		if got := try(1, ""); !slices.Equal(got, []string{"NOT_FOUND"}) {
			t.Errorf("no contract: %v", got)
		}
		if got := try(w.contract.ID, strings.Repeat("x", 2001)); !slices.Equal(got, []string{"INVALID"}) {
			t.Errorf("a long note: %v", got)
		}
		cmd := cancellation.ReactivateCommand{ContractID: w.contract.ID}
		if _, err := w.service.Reactivate(as(t, viewer.RoleAnalyst), cmd); err == nil {
			t.Error("an analyst reactivated it")
		}
		if w.state(t) != before {
			t.Error("a refusal changed something")
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Customer.UpdateOne(w.customer).SetAnonymizedAt(tx.Now).ExecX(ctx)
		})
		if got := try(w.contract.ID, ""); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("an anonymised customer: %v", got)
		}
	})
}

func TestAReactivationTakesAsManyStatementsForManyLogins(t *testing.T) {
	var count atomic.Int64
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, true, true)
		var counts []int64
		for _, more := range []int{0, 30} {
			w.write(t, func(ctx context.Context, tx *database.Tx) {
				for i := range more {
					w.addLogin(ctx, tx, fmt.Sprint("sala", i))
				}
			})
			w.cancel(t)
			count.Store(0)
			w.reactivate(t)
			counts = append(counts, count.Load())
		}
		if counts[0] != counts[1] {
			t.Errorf("statements for 2 and 32 logins: %v", counts)
		}
	}, database.WithStatements(func(context.Context, string) { count.Add(1) }))
}
