package cancellation_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/scheduledcancellation"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/viewer"
)

// calendar is a clock that a test turns.
type calendar struct{ unix atomic.Int64 }

func newCalendar() *calendar {
	c := &calendar{}
	c.turn(time.Date(2026, 6, 5, 15, 0, 0, 0, time.UTC))
	return c
}

func (c *calendar) now() time.Time    { return time.Unix(c.unix.Load(), 0) }
func (c *calendar) turn(to time.Time) { c.unix.Store(to.Unix()) }

// onCalendar runs the test on both engines, with a clock that the test turns.
func onCalendar(t *testing.T, f func(t *testing.T, w *world, c *calendar), opts ...database.Option) {
	t.Helper()
	c := newCalendar()
	opts = append(opts, database.WithClock(c.now))
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		c.turn(newCalendar().now())
		f(t, newWorld(t, db), c)
	}, opts...)
}

// schedule asks for the world's contract to be cancelled a week later.
func (w *world) schedule(t testing.TB, role viewer.Role, change func(*cancellation.Command)) *ent.ScheduledCancellation {
	t.Helper()
	cmd := w.command()
	cmd.EffectiveAt = new(w.db.Now().AddDate(0, 0, 7))
	if change != nil {
		change(&cmd)
	}
	result, err := w.service.Cancel(as(t, role), cmd)
	if err != nil {
		t.Fatal(err)
	}
	if result.Cancellation != nil || result.Scheduled == nil {
		t.Fatalf("the answer is %+v, want a scheduled cancellation", result)
	}
	return result.Scheduled
}

func (w *world) sweep(t testing.TB) {
	t.Helper()
	if err := w.service.RunDueSchedules(viewer.System(t.Context())); err != nil {
		t.Fatal(err)
	}
}

// expect checks what became of a scheduled cancellation.
func (w *world) expect(t testing.TB, id int, want domain.ScheduleStatus) *ent.ScheduledCancellation {
	t.Helper()
	s := w.db.Reader().ScheduledCancellation.GetX(viewer.System(t.Context()), id)
	c := w.db.Reader().Contract.GetX(viewer.System(t.Context()), s.ContractID)
	if s.ScheduleStatus != want {
		t.Fatalf("the scheduled cancellation is %s, want %s (refusals %v)", s.ScheduleStatus, want, s.Refusals)
	}
	if pointed := c.ScheduledCancellationID != nil && *c.ScheduledCancellationID == id; pointed != want.Open() {
		t.Errorf("the contract points to a scheduled cancellation that is %s: %v", want, pointed)
	}
	if (s.EndedAt == nil) != want.Open() || (s.EndedByName == nil) != want.Open() {
		t.Errorf("ended at %v by %v while %s", s.EndedAt, s.EndedByName, want)
	}
	return s
}

func (w *world) eventTypes(t testing.TB) []string {
	t.Helper()
	ctx := viewer.System(t.Context())
	return w.db.Reader().Event.Query().Order(ent.Asc(event.FieldID)).Select(event.FieldType).StringsX(ctx)
}

func TestAScheduledCancellationIsCarriedOutAtItsTime(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		asked := c.now()
		s := w.schedule(t, viewer.RoleOperator, func(cmd *cancellation.Command) { cmd.Note = " mudou " })
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleWaiting)
		if live := w.db.Reader().Contract.GetX(viewer.System(t.Context()), w.contract.ID); live.Status != domain.ContractActive {
			t.Fatalf("the contract is %s before its time", live.Status)
		}
		c.turn(s.EffectiveAt.Add(90 * time.Minute))
		w.sweep(t)
		w.sweep(t)
		done := w.expect(t, s.ID, domain.ScheduleDone)
		record := w.db.Reader().Cancellation.Query().OnlyX(viewer.System(t.Context()))
		switch {
		case done.CancellationID == nil || *done.CancellationID != record.ID:
			t.Errorf("it became %v, want %d", done.CancellationID, record.ID)
		case record.Origin != domain.OriginScheduled || record.RequestedByName != "Teste" || record.BackDated:
			t.Errorf("recorded %v", record)
		case !record.EffectiveAt.Equal(s.EffectiveAt) || !record.RequestedAt.Equal(asked):
			t.Errorf("takes effect at %v, asked for at %v; want %v, %v", record.EffectiveAt, record.RequestedAt, s.EffectiveAt, asked)
		case record.Note == nil || *record.Note != "mudou":
			t.Errorf("the note is %v", record.Note)
		}
		want := []string{"CANCELLATION_SCHEDULED", "CONTRACT_CANCELLED", "LOGIN_UNLINKED"}
		if got := w.eventTypes(t); !slices.Equal(got, want) {
			t.Errorf("events %v, want %v", got, want)
		}
	})
}

func TestTheParametersOfItsTimeHold(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.parameters(t, false, false, false, false)
		s := w.schedule(t, viewer.RoleOperator, nil)
		w.parameters(t, true, true, true, true)
		c.turn(s.EffectiveAt)
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleDone)
		record := w.db.Reader().Cancellation.Query().WithParameters().WithServiceOrder().OnlyX(viewer.System(t.Context()))
		if !record.KeepLoginLink || record.LoginsKept != 2 || record.Edges.Parameters.Revision != 3 || record.Edges.ServiceOrder == nil {
			t.Errorf("recorded %v under revision %d", record, record.Edges.Parameters.Revision)
		}
	})
}

func TestARefusedScheduleStaysUntilItIsRetried(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.parameters(t, true, true, false, false)
		s := w.schedule(t, viewer.RoleOperator, nil)
		lent := w.lend(t, "A1")
		c.turn(s.EffectiveAt)
		w.sweep(t)
		refused := w.expect(t, s.ID, domain.ScheduleRefused)
		if refused.AttemptedAt == nil || len(refused.Refusals) != 1 || refused.Refusals[0].Code != "OPEN_COMODATOS" ||
			!slices.Equal(refused.Refusals[0].Subjects, []int{lent.ID}) {
			t.Errorf("refused at %v with %+v", refused.AttemptedAt, refused.Refusals)
		}
		before := w.eventTypes(t)
		c.turn(s.EffectiveAt.AddDate(0, 0, 1))
		w.sweep(t)
		if got := w.eventTypes(t); !slices.Equal(got, before) {
			t.Errorf("it was attempted again by itself: %v", got)
		}
		result, err := w.service.RetrySchedule(as(t, viewer.RoleOperator), cancellation.Retry{ID: s.ID})
		again, record := result.Scheduled, result.Cancellation
		if got := codesOf(t, err); !slices.Equal(got, []string{"OPEN_COMODATOS"}) || record != nil || !again.AttemptedAt.Equal(c.now()) {
			t.Errorf("the retry says %v at %v", got, again.AttemptedAt)
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.Comodato.UpdateOne(lent).SetStatus(domain.ComodatoReturned).ExecX(ctx)
		})
		result, err = w.service.RetrySchedule(as(t, viewer.RoleOperator), cancellation.Retry{ID: s.ID})
		record = result.Cancellation
		if err != nil {
			t.Fatal(err)
		}
		if done := w.expect(t, s.ID, domain.ScheduleDone); done.Refusals != nil || *done.EndedByName != "Teste" {
			t.Errorf("ended as %v", done)
		}
		if !record.EffectiveAt.Equal(c.now()) || record.Origin != domain.OriginScheduled || record.BackDated {
			t.Errorf("the retry recorded %v", record)
		}
		_, err = w.service.RetrySchedule(as(t, viewer.RoleOperator), cancellation.Retry{ID: s.ID})
		if got := codesOf(t, err); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("retried when it was done: %v", got)
		}
	})
}

func TestAScheduledCancellationIsUndone(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		ctx := as(t, viewer.RoleOperator)
		s := w.schedule(t, viewer.RoleOperator, nil)
		_, err := w.service.RetrySchedule(ctx, cancellation.Retry{ID: s.ID})
		if got := codesOf(t, err); !slices.Equal(got, []string{"INVALID_STATE"}) {
			t.Errorf("retried before its time: %v", got)
		}
		if _, err := w.service.UndoSchedule(as(t, viewer.RoleAnalyst), s.ID); err == nil {
			t.Error("an analyst undid it")
		}
		if _, err := w.service.UndoSchedule(ctx, s.ID); err != nil {
			t.Fatal(err)
		}
		w.expect(t, s.ID, domain.ScheduleUndone)
		c.turn(s.EffectiveAt.AddDate(0, 0, 1))
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleUndone)
		shown, err := w.service.UndoSchedule(ctx, s.ID)
		if got := codesOf(t, err); !slices.Equal(got, []string{"INVALID_STATE"}) || shown.ScheduleStatus != domain.ScheduleUndone {
			t.Errorf("undone twice: %v, %v", got, shown)
		}
		if shown, err := w.service.UndoSchedule(ctx, 1); !slices.Equal(codesOf(t, err), []string{"NOT_FOUND"}) || shown != nil {
			t.Errorf("undid what there is not: %v", err)
		}
		w.schedule(t, viewer.RoleOperator, nil)
	})
}

func TestARefusedScheduleIsUndone(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		s := w.schedule(t, viewer.RoleOperator, nil)
		w.parameters(t, false, true, false, false)
		w.lend(t, "A1")
		c.turn(s.EffectiveAt)
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleRefused)
		if _, err := w.service.UndoSchedule(as(t, viewer.RoleOperator), s.ID); err != nil {
			t.Fatal(err)
		}
		w.expect(t, s.ID, domain.ScheduleUndone)
	})
}

func TestACancellationByHandSupersedesTheScheduledOne(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		s := w.schedule(t, viewer.RoleOperator, nil)
		if _, err := w.service.Cancel(as(t, viewer.RoleOperator), w.command()); err != nil {
			t.Fatal(err)
		}
		w.expect(t, s.ID, domain.ScheduleSuperseded)
		c.turn(s.EffectiveAt)
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleSuperseded)
		if n := w.db.Reader().Cancellation.Query().CountX(viewer.System(t.Context())); n != 1 {
			t.Errorf("cancelled %d times", n)
		}
	})
}

func TestWhatMayBeScheduled(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.parameters(t, false, true, false, false)
		w.lend(t, "A1")
		later, empty, reason := c.now().AddDate(0, 1, 0), " ", "perdido"
		before := w.state(t)
		for name, try := range map[string]struct {
			role   viewer.Role
			change func(*cancellation.Command)
			want   []string
		}{
			"too far": {viewer.RoleOperator, func(c *cancellation.Command) {
				c.EffectiveAt = new(later.AddDate(5, 0, 0))
			}, []string{"INVALID_DATE"}},
			"no such reason": {viewer.RoleOperator, func(c *cancellation.Command) { c.ReasonID = 1 }, []string{"NOT_FOUND"}},
			"a long note": {
				viewer.RoleOperator, func(c *cancellation.Command) { c.Note = strings.Repeat("x", 2001) },
				[]string{"INVALID"},
			},
			"override, operator": {
				viewer.RoleOperator, func(c *cancellation.Command) { c.OverrideOpenComodatos = &reason },
				[]string{"FORBIDDEN"},
			},
			"override, no reason": {
				viewer.RoleAdmin, func(c *cancellation.Command) { c.OverrideOpenComodatos = &empty },
				[]string{"INVALID"},
			},
			"no such contract": {viewer.RoleAdmin, func(c *cancellation.Command) { c.ContractID = 1 }, []string{"NOT_FOUND"}},
			"another facts' screen": {
				viewer.RoleAdmin, func(c *cancellation.Command) { c.PreviewToken = new("old") }, []string{"STALE_PREVIEW"},
			},
		} {
			cmd := w.command()
			cmd.EffectiveAt = &later
			try.change(&cmd)
			_, err := w.service.Cancel(as(t, try.role), cmd)
			if got := codesOf(t, err); !slices.Equal(got, try.want) {
				t.Errorf("%s: refused with %v, want %v", name, got, try.want)
			}
		}
		if w.state(t) != before {
			t.Fatal("a refusal changed something")
		}
		w.schedule(t, viewer.RoleOperator, nil)
		cmd := w.command()
		cmd.EffectiveAt = &later
		_, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd)
		if got := codesOf(t, err); !slices.Equal(got, []string{"ALREADY_SCHEDULED"}) {
			t.Errorf("scheduled twice: %v", got)
		}
	})
}

func TestAnOverrideThatWasAllowedWhenScheduledHoldsAtItsTime(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.parameters(t, false, true, false, false)
		w.lend(t, "A1")
		s := w.schedule(t, viewer.RoleAdmin, func(cmd *cancellation.Command) { cmd.OverrideOpenComodatos = new("perdido") })
		c.turn(s.EffectiveAt)
		w.sweep(t)
		w.expect(t, s.ID, domain.ScheduleDone)
		record := w.db.Reader().Cancellation.Query().OnlyX(viewer.System(t.Context()))
		if record.OverrideReason == nil || *record.OverrideReason != "perdido" {
			t.Errorf("recorded %v", record)
		}
	})
}

func TestThePreviewOfAScheduledCancellation(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.parameters(t, true, true, true, true)
		w.lend(t, "A1")
		cmd := w.command()
		cmd.EffectiveAt = new(c.now().AddDate(0, 2, 0))
		p, err := w.service.Preview(as(t, viewer.RoleOperator), cmd)
		if err != nil {
			t.Fatal(err)
		}
		if !p.Scheduled || len(p.Refusals) > 0 || len(p.OpenComodatos) != 1 || len(p.LoginsKept) != 2 || p.DICI.LastMonth != 7 {
			t.Errorf("preview %+v", p)
		}
		cmd.PreviewToken = &p.Token
		if _, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd); err != nil {
			t.Error(err)
		}
	})
}

// addSchedules makes n more contracts, each with a cancellation scheduled for the same time.
func (w *world) addSchedules(t testing.TB, n int, at time.Time) {
	t.Helper()
	var ids []int
	w.write(t, func(ctx context.Context, tx *database.Tx) {
		for i := range n {
			ids = append(ids, w.addContract(ctx, tx, fmt.Sprintf("%s-%d", at.Format(time.DateOnly), i)).ID)
		}
	})
	for _, id := range ids {
		w.schedule(t, viewer.RoleOperator, func(cmd *cancellation.Command) { cmd.ContractID, cmd.EffectiveAt = id, &at })
	}
}

func TestTwoSweepsAtOnceCarryOutEachOnce(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		at := c.now().AddDate(0, 0, 1)
		w.addSchedules(t, 20, at)
		c.turn(at)
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				if err := w.service.RunDueSchedules(viewer.System(t.Context())); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
		w.expectEachOnce(t, 20)
	})
}

func (w *world) expectEachOnce(t testing.TB, n int) {
	t.Helper()
	ctx, r := viewer.System(t.Context()), w.db.Reader()
	seen := map[int]bool{}
	for _, record := range r.Cancellation.Query().AllX(ctx) {
		if seen[record.ContractID] {
			t.Errorf("contract %d was cancelled twice", record.ContractID)
		}
		seen[record.ContractID] = true
	}
	for _, s := range r.ScheduledCancellation.Query().AllX(ctx) {
		if s.ScheduleStatus != domain.ScheduleDone {
			t.Errorf("one is %s", s.ScheduleStatus)
		}
	}
	if len(seen) != n {
		t.Errorf("%d contracts were cancelled, want %d", len(seen), n)
	}
}

func TestASweepThatDiesIsMadeUpForByTheNext(t *testing.T) {
	die := atomic.Pointer[context.CancelFunc]{}
	kill := database.WithStatements(func(_ context.Context, sql string) {
		if cancel := die.Load(); cancel != nil && strings.HasPrefix(sql, "UPDATE") && strings.Contains(sql, "logins") {
			(*cancel)()
		}
	})
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		at := c.now().AddDate(0, 0, 1)
		w.addSchedules(t, 5, at)
		w.schedule(t, viewer.RoleOperator, func(cmd *cancellation.Command) { cmd.EffectiveAt = &at })
		c.turn(at)
		ctx, cancel := context.WithCancel(viewer.System(t.Context()))
		before := w.state(t)
		die.Store(&cancel)
		if err := w.service.RunDueSchedules(ctx); err == nil {
			t.Fatal("it didn't die")
		}
		die.Store(nil)
		if w.state(t) != before {
			t.Error("a part of it was carried out")
		}
		w.sweep(t)
		w.expectEachOnce(t, 6)
	}, kill)
}

func TestSchedulingAndSweepingTakeAsManyStatementsForOneAsForMany(t *testing.T) {
	var count atomic.Int64
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		var counts []int64
		for _, n := range []int{1, 10, 60} {
			at := c.now().AddDate(0, 0, 1)
			w.addSchedules(t, n, at)
			c.turn(at)
			count.Store(0)
			w.sweep(t)
			counts = append(counts, count.Load())
		}
		if counts[0] != counts[1] || counts[1] != counts[2] {
			t.Errorf("statements for 1, 10 and 60: %v", counts)
		}
	}, database.WithStatements(func(context.Context, string) { count.Add(1) }))
}

func TestOfTwoWhoScheduleAtOnceOneIsRefused(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		cmd := w.command()
		cmd.EffectiveAt = new(c.now().AddDate(0, 0, 1))
		codes := make(chan []string, 4)
		for range cap(codes) {
			go func() {
				_, err := w.service.Cancel(as(t, viewer.RoleOperator), cmd)
				codes <- codesOf(t, err)
			}()
		}
		scheduled := 0
		for range cap(codes) {
			switch got := <-codes; {
			case got == nil:
				scheduled++
			case !slices.Equal(got, []string{"ALREADY_SCHEDULED"}):
				t.Errorf("refused with %v", got)
			}
		}
		if scheduled != 1 {
			t.Errorf("%d were scheduled, want 1", scheduled)
		}
	})
}

func TestOneThatCannotBeCarriedOutDoesNotHoldUpTheOthers(t *testing.T) {
	onCalendar(t, func(t *testing.T, w *world, c *calendar) {
		w.withSecrets().cancel(t)
		w.reactivate(t)
		at := c.now().AddDate(0, 0, 1)
		broken := w.schedule(t, viewer.RoleOperator, func(cmd *cancellation.Command) { cmd.EffectiveAt = &at })
		w.addSchedules(t, 5, at)
		// From now on the database takes no second cancellation of that contract.
		_, err := w.db.WriteSQL().ExecContext(t.Context(),
			fmt.Sprintf("CREATE UNIQUE INDEX broken ON cancellations (contract_id) WHERE contract_id = %d", w.contract.ID))
		if err != nil {
			t.Fatal(err)
		}
		c.turn(at)
		err = w.service.RunDueSchedules(viewer.System(t.Context()))
		if err == nil || !strings.Contains(err.Error(), fmt.Sprint(broken.ID)) {
			t.Errorf("the run returned %v", err)
		}
		w.expect(t, broken.ID, domain.ScheduleWaiting)
		done := w.db.Reader().ScheduledCancellation.Query().
			Where(scheduledcancellation.ScheduleStatusEQ(domain.ScheduleDone)).CountX(viewer.System(t.Context()))
		if done != 5 {
			t.Errorf("%d were carried out, want 5", done)
		}
	})
}
