package cancellation_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

func TestAnActiveRuleRunsOnceADay(t *testing.T) {
	automated(t, "2026-06-05 08:59", func(t *testing.T, w *world, rule *ent.AutomationRule, c *clock) {
		w.due(t, "a", 61)
		want := []string{}
		for _, step := range []struct{ at, day string }{
			{"2026-06-05 08:59", ""},
			{"2026-06-05 09:00", "2026-06-05"},
			{"2026-06-05 09:01", ""},
			{"2026-06-05 23:59", ""},
			{"2026-06-06 00:00", ""},
			{"2026-06-06 21:30", "2026-06-06"}, // late, but on the same day in São Paulo and not in UTC
			{"2026-06-09 09:00", "2026-06-09"}, // no process ran for two days: missed runs are not made up for
		} {
			c.set(step.at)
			w.sweepRules(t)
			if step.day != "" {
				want = append(want, step.day)
			}
			if got := w.runs(t); !slices.Equal(got, want) {
				t.Fatalf("at %s the runs are %v, want %v", step.at, got, want)
			}
			if err := w.service.RunDueBatches(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		record := w.db.Reader().Cancellation.Query().WithRequestedBy().OnlyX(viewer.System(t.Context()))
		if record.Origin != domain.OriginAutomated || record.RequestedByName != "system" || record.RequestedByID != nil {
			t.Errorf("record %v", record)
		}
		if n := w.db.Reader().Event.Query().Where(event.TypeEQ(event.TypeAUTOMATION_RUN_STARTED)).
			CountX(viewer.System(t.Context())); n != 3 {
			t.Errorf("%d events of runs, want 3", n)
		}
	})
}

func TestAnInactiveRuleNeverRunsByItself(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, c *clock) {
		w.due(t, "a", 61)
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.AutomationRule.UpdateOne(rule).SetActive(false).ExecX(ctx)
		})
		c.set("2026-06-06 10:00")
		if w.sweepRules(t); len(w.runs(t)) != 0 {
			t.Errorf("runs %v", w.runs(t))
		}
		w.wantBatch(t, w.run(t, w.runRule(t, rule, false).BatchID), domain.BatchDone, "c")
	})
}

// Switching a rule on in the afternoon doesn't cancel anything at once.
func TestARuleThatWasChangedAfterItsTimeWaitsForTheNextDay(t *testing.T) {
	automated(t, "2026-06-05 15:00", func(t *testing.T, w *world, rule *ent.AutomationRule, c *clock) {
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.AutomationRule.UpdateOne(rule).SetUpdatedAt(tx.Now).ExecX(ctx)
		})
		if w.sweepRules(t); len(w.runs(t)) != 0 {
			t.Errorf("runs %v", w.runs(t))
		}
		c.set("2026-06-06 09:00")
		if w.sweepRules(t); len(w.runs(t)) != 1 {
			t.Errorf("runs %v", w.runs(t))
		}
	})
}

func TestOneRunAtATime(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		w.due(t, "a", 61)
		first := w.runRule(t, rule, true)
		_, err := w.service.RunRule(as(t, viewer.RoleAdmin), rule.ID, false, nil)
		if codes := codesOf(t, err); !slices.Equal(codes, []string{"CONFLICT"}) {
			t.Errorf("a second run: %v", codes)
		}
		if w.sweepRules(t); len(w.runs(t)) != 1 {
			t.Errorf("the daily run didn't wait: %v", w.runs(t))
		}
		w.run(t, first.BatchID)
		if w.sweepRules(t); !slices.Equal(w.runs(t), []string{"", "2026-06-05"}) {
			t.Errorf("runs %v", w.runs(t))
		}
	})
}

// Two servers, each with connections of its own.
func TestOfTwoServersOneStartsTheRun(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			c := newClock("2026-06-05 10:00")
			url := dbtest.URL(t, engine)
			w := newWorld(t, dbtest.OpenURL(t, url, database.WithClock(c.now)))
			other := cancellation.New(dbtest.OpenURL(t, url, database.WithClock(c.now)), eventlog.NewLog())
			rule := w.rule(t)
			w.due(t, "a", 61)
			for round := range 5 {
				c.set(fmt.Sprintf("2026-06-%02d 10:00", 5+round))
				race(func() { w.sweepRules(t) }, func() {
					if err := other.StartDueRuns(t.Context()); err != nil {
						t.Error(err)
					}
				})
				if n := len(w.runs(t)); n != 2*round+1 {
					t.Fatalf("%d runs in round %d", n, round)
				}
				w.sweepBatches(t)
				var errs [2]error
				w.due(t, fmt.Sprint("b", round), 61)
				race(func() { _, errs[0] = w.service.RunRule(as(t, viewer.RoleAdmin), rule.ID, false, nil) },
					func() { _, errs[1] = other.RunRule(as(t, viewer.RoleAdmin), rule.ID, false, nil) })
				codes := append(codesOf(t, errs[0]), codesOf(t, errs[1])...)
				if !slices.Equal(codes, []string{"CONFLICT"}) {
					t.Fatalf("round %d: refused with %v, want one CONFLICT", round, codes)
				}
				w.sweepBatches(t)
			}
		})
	}
}

func TestARunIsRefused(t *testing.T) {
	automated(t, "2026-06-05 10:00", func(t *testing.T, w *world, rule *ent.AutomationRule, _ *clock) {
		if _, err := w.service.RunRule(as(t, viewer.RoleOperator), rule.ID, true, nil); !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("an operator: %v, want ErrForbidden", err)
		}
		_, err := w.service.RunRule(as(t, viewer.RoleAdmin), w.plan.ID, true, nil)
		if codes := codesOf(t, err); !slices.Equal(codes, []string{"NOT_FOUND"}) {
			t.Errorf("no such rule: %v", codes)
		}
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.CancellationReason.UpdateOne(w.reason).SetActive(false).ExecX(ctx)
		})
		_, err = w.service.RunRule(as(t, viewer.RoleAdmin), rule.ID, true, nil)
		if codes := codesOf(t, err); !slices.Equal(codes, []string{"INACTIVE"}) {
			t.Errorf("an inactive reason: %v", codes)
		}
	})
}

// Finding the contracts and deciding a dry run takes the same statements for 1 and for 100.
func TestADryRunTakesTheSameStatementsForAnyNumber(t *testing.T) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			c := newClock("2026-06-05 10:00")
			var statements atomic.Int32
			w := newWorld(t, dbtest.Open(t, engine, database.WithClock(c.now),
				database.WithStatements(func(context.Context, string) { statements.Add(1) })))
			rule := w.rule(t)
			w.due(t, "first", 61)
			count := func() int32 {
				statements.Store(0)
				if run := w.runDry(t, rule); run.Found == 0 {
					t.Fatal("nothing was found")
				}
				return statements.Load()
			}
			one := count()
			for i := range 99 {
				w.due(t, fmt.Sprint(i), 62)
			}
			if many := count(); many != one {
				t.Errorf("%d statements for 100 contracts and %d for one", many, one)
			}
		})
	}
}
