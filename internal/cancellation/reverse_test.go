package cancellation_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

func (w *world) reverse(t testing.TB, of *ent.Cancellation) *cancellation.Reversed {
	t.Helper()
	result, err := w.service.Reverse(as(t, viewer.RoleAdmin),
		cancellation.ReverseCommand{CancellationID: of.ID, Reason: " contrato errado "})
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// lasting is what a reversal puts back as it was: all but the secrets and when rows were last written.
func (w *world) lasting(t testing.TB) string {
	t.Helper()
	ctx, r := viewer.System(t.Context()), w.db.Reader()
	var text strings.Builder
	for _, c := range r.Contract.Query().Order(ent.Asc("id")).AllX(ctx) {
		c.UpdatedAt, c.StatusChangedAt = time.Time{}, time.Time{}
		fmt.Fprintln(&text, c)
	}
	for _, l := range r.Login.Query().Order(ent.Asc("id")).AllX(ctx) {
		l.UpdatedAt, l.Secret = time.Time{}, nil
		fmt.Fprintln(&text, l)
	}
	for _, c := range r.Customer.Query().AllX(ctx) {
		c.UpdatedAt = time.Time{}
		fmt.Fprintln(&text, c)
	}
	for _, p := range r.ServicePeriod.Query().Order(ent.Asc("started_at", "id")).AllX(ctx) {
		fmt.Fprintln(&text, p)
	}
	for _, p := range r.AccessPeriod.Query().Order(ent.Asc("login_id", "started_at")).AllX(ctx) {
		fmt.Fprintln(&text, p)
	}
	return text.String()
}

func TestAReversalLeavesAllAsIfNothingHadBeenDone(t *testing.T) {
	for status, since := range map[domain.ContractStatus]*time.Time{
		domain.ContractActive: nil, domain.ContractBlocked: nil, domain.ContractSuspended: new(activated.AddDate(1, 0, 0)),
	} {
		t.Run(string(status), func(t *testing.T) {
			onCalendar(t, func(t *testing.T, w *world, c *calendar) {
				w.withSecrets().parameters(t, true, false, true, true)
				w.write(t, func(ctx context.Context, tx *database.Tx) {
					tx.Contract.UpdateOne(w.contract).SetStatus(status).SetNillableSuspendedAt(since).ExecX(ctx)
					w.addLogin(ctx, tx, "antigo").Update().SetActive(false).SetInactivatedAt(activated.AddDate(0, 1, 0)).SaveX(ctx)
				})
				before := w.lasting(t)
				record := w.cancel(t)
				c.turn(c.now().AddDate(0, 2, 0))
				result := w.reverse(t, record)
				if after := w.lasting(t); withoutFrozen(after) != withoutFrozen(before) {
					t.Errorf("before it was\n%s\nnow it is\n%s", before, after)
				}
				w.expectReversed(t, record, result)
			})
		})
	}
}

// withoutFrozen ignores that the login which was out of service before was frozen.
func withoutFrozen(state string) string {
	lines := strings.Split(state, "\n")
	return strings.Join(slices.DeleteFunc(lines, func(l string) bool { return strings.Contains(l, "username=antigo") }), "\n")
}

func (w *world) expectReversed(t testing.TB, record *ent.Cancellation, result *cancellation.Reversed) {
	t.Helper()
	ctx, r := viewer.System(t.Context()), w.db.Reader()
	if len(result.Logins) != 2 || result.Effect.Accesses != 2 || len(result.Effect.ClosedMonths) != 0 {
		t.Fatalf("the answer is %+v", result)
	}
	for _, back := range result.Logins {
		if l := back.Login; !l.Active || l.FactsFrozenAt != nil || string(l.Secret) != "sealed:"+back.Password {
			t.Errorf("%s is %v with %q for %q", l.Username, l, l.Secret, back.Password)
		}
	}
	reversal := r.CancellationReversal.Query().OnlyX(ctx)
	if reversal.CancellationID != record.ID || reversal.Reason != "contrato errado" || reversal.ReversedByName != "Teste" ||
		reversal.LoginsBack != 2 {
		t.Errorf("the reversal is %v", reversal)
	}
	if order := r.ServiceOrder.Query().OnlyX(ctx); order.Status != domain.ServiceOrderCancelled || order.ClosedAt == nil {
		t.Errorf("the service order is %v", order)
	}
	want := []string{"CANCELLATION_REVERSED", "LOGIN_REACTIVATED", "CUSTOMER_REACTIVATED", "SERVICE_ORDER_ADVANCED"}
	if got := w.eventTypes(t); !slices.Equal(got[len(got)-4:], want) {
		t.Errorf("events %v, want %v last", got, want)
	}
	for _, e := range r.Event.Query().AllX(ctx) {
		if text := fmt.Sprint(e.Data); strings.Contains(text, "senha") || strings.Contains(text, "errado") {
			t.Errorf("in the log's data: %v", e)
		}
	}
}

func TestAReversalWithoutTheLinkBringsNoLoginBack(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets()
		record := w.cancel(t)
		p, err := w.service.PreviewReversal(as(t, viewer.RoleOperator), record.ID)
		if err != nil || p.LoginsUnlinked != 2 || len(p.LoginsBack) > 0 || *p.Status != domain.ContractActive ||
			p.UncountedSince == nil || !p.UncountedSince.Equal(record.EffectiveAt) || len(p.Refusals) != 1 ||
			p.Refusals[0].Code != "FORBIDDEN" {
			t.Errorf("preview %+v, %v", p, err)
		}
		if result := w.reverse(t, record); len(result.Logins) > 0 || result.Contract.Status != domain.ContractActive {
			t.Errorf("reversed: %+v", result)
		}
		r := w.db.Reader()
		if n := r.Login.Query().Where(login.Or(login.Active(true), login.ContractIDNotNil())).CountX(viewer.System(t.Context())); n != 0 {
			t.Errorf("%d logins are active or linked", n)
		}
	})
}

func TestAReversalNamesTheLoginWhoseUserNameIsTaken(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, false, false)
		record := w.cancel(t)
		c.turn(c.now().AddDate(0, 1, 0))
		cancelled := w.contract
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			w.contract = w.addContract(ctx, tx, "777")
			w.addLogin(ctx, tx, "ana")
		})
		w.contract = cancelled
		result := w.reverse(t, record)
		if len(result.Logins) != 1 || result.Logins[0].Login.Username != "ana2" || len(result.LoginsTaken) != 1 ||
			result.LoginsTaken[0].Username != "ana" || result.LoginsTaken[0].Active {
			t.Errorf("reversed: %+v", result)
		}
	})
}

// The preview, the answer and the history name the schedule that the cancellation put an end to.
func TestAReversalNamesTheScheduleThatDoesNotReturn(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().parameters(t, true, false, false, false)
		ctx := viewer.System(t.Context())
		later := c.now().AddDate(0, 2, 0)
		_, err := w.service.Cancel(as(t, viewer.RoleAdmin), cancellation.Command{
			ContractID: w.contract.ID, ReasonID: w.reason.ID, EffectiveAt: &later,
		})
		if err != nil {
			t.Fatal(err)
		}
		schedule := w.db.Reader().ScheduledCancellation.Query().OnlyX(ctx)
		record := w.cancel(t)
		p, err := w.service.PreviewReversal(as(t, viewer.RoleAdmin), record.ID)
		if err != nil || p.Schedule == nil || p.Schedule.ID != schedule.ID || p.UncountedSince != nil {
			t.Errorf("preview %+v, %v", p, err)
		}
		result := w.reverse(t, record)
		if result.Schedule == nil || result.Schedule.ScheduleStatus != domain.ScheduleSuperseded ||
			result.Contract.ScheduledCancellationID != nil {
			t.Errorf("reversed: %+v", result)
		}
		e := w.db.Reader().Event.Query().Where(event.TypeEQ(event.TypeCANCELLATION_REVERSED)).OnlyX(ctx)
		want := fmt.Sprint(map[string]any{"id": float64(schedule.ID), "status": "SUPERSEDED"})
		if got := fmt.Sprint(e.Data["schedule"]); got != want {
			t.Errorf("the history names %s, want %s", got, want)
		}
	})
}

func TestWhatSpeaksAgainstAReversal(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets()
		first := w.cancel(t)
		before := w.state(t)
		try := func(id int, reason string) []string {
			t.Helper()
			_, err := w.service.Reverse(as(t, viewer.RoleAdmin), cancellation.ReverseCommand{CancellationID: id, Reason: reason})
			return codesOf(t, err)
		}
		for name, c := range map[string]struct {
			id     int
			reason string
			code   string
		}{
			"no cancellation": {1, "x", "NOT_FOUND"},
			"no reason":       {first.ID, " ", "INVALID"},
			"a long reason":   {first.ID, strings.Repeat("x", 2001), "INVALID"},
		} {
			if got := try(c.id, c.reason); !slices.Equal(got, []string{c.code}) {
				t.Errorf("%s: %v, want %s", name, got, c.code)
			}
		}
		cmd := cancellation.ReverseCommand{CancellationID: first.ID, Reason: "x"}
		if _, err := w.service.Reverse(as(t, viewer.RoleOperator), cmd); err == nil {
			t.Error("an operator reversed it")
		}
		cmd.DryRun = true
		if dry, err := w.service.Reverse(as(t, viewer.RoleAdmin), cmd); err != nil || dry.Effect == nil || len(dry.Logins) > 0 {
			t.Errorf("the dry run: %+v, %v", dry, err)
		}
		if w.state(t) != before {
			t.Error("a refusal or a dry run changed something")
		}
		w.reactivate(t)
		if got := try(first.ID, "x"); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("after a reactivation: %v", got)
		}
		second := w.cancel(t)
		if got := try(first.ID, "x"); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("not the newest: %v", got)
		}
		w.reverse(t, second)
		if got := try(second.ID, "x"); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("the second time: %v", got)
		}
	})
}

func TestOfTwoReversalsAtOnceOneSucceeds(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		w.service.NewLoginSecret = func() (string, []byte, error) { return "senha", []byte("sealed"), nil }
		w.parameters(t, true, false, true, true)
		for round := range rounds {
			w.nextContract(t, round)
			record := w.cancel(t)
			var got [2][]string
			try := func(i int) func() {
				return func() {
					_, err := w.service.Reverse(as(t, viewer.RoleAdmin), cancellation.ReverseCommand{CancellationID: record.ID, Reason: "x"})
					got[i] = codesOf(t, err)
				}
			}
			race(try(0), try(1))
			slices.SortFunc(got[:], func(a, b []string) int { return len(a) - len(b) })
			if got[0] != nil || !slices.Equal(got[1], []string{"INVALID_STATE"}) {
				t.Fatalf("answers %v, want one success and one INVALID_STATE", got)
			}
		}
	})
}
