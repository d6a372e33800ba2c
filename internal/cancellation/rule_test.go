package cancellation_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// ruleWorld is a world for testing rules; it is Friday noon in São Paulo.
type ruleWorld struct {
	*world
	*cancellation.Service
	t *testing.T
	// admin, operator and analyst are signed in.
	admin, operator, analyst context.Context
}

var ruleNow = saoPaulo("2026-06-05 12:00")

// inRuleWorld runs the test on both engines.
func inRuleWorld(t *testing.T, f func(t *testing.T, w *ruleWorld)) {
	t.Helper()
	t.Parallel()
	dbtest.Each(t, func(t *testing.T, db *database.DB) {
		w := newWorld(t, db)
		f(t, &ruleWorld{
			world: w, Service: w.service, t: t,
			admin: as(t, viewer.RoleAdmin), operator: as(t, viewer.RoleOperator), analyst: as(t, viewer.RoleAnalyst),
		})
	}, database.WithClock(func() time.Time { return ruleNow }))
}

func (w *ruleWorld) refuses(code fault.Code, field string, request func() error) {
	w.t.Helper()
	dbtest.Refuses(w.t, w.db, code, field, request)
}

func (w *ruleWorld) newRule(in cancellation.NewRule) int {
	w.t.Helper()
	in.ReasonID = w.reason.ID
	return dbtest.ID(w.t)(w.CreateRule(w.admin, in))
}

func (w *ruleWorld) readRule(id int) *ent.AutomationRule {
	w.t.Helper()
	rule, err := w.Rule(w.analyst, id)
	if err != nil {
		w.t.Fatal(err)
	}
	return rule
}

func TestARuleIsInactiveAndAsksForTheLeastUnlessSaidOtherwise(t *testing.T) {
	inRuleWorld(t, func(t *testing.T, w *ruleWorld) {
		id := w.newRule(cancellation.NewRule{Name: " Inadimplência "})
		r := w.readRule(id)
		if r.Name != "Inadimplência" || r.Active || r.DaysAfterNotice != 15 || r.DaysSuspended != 60 ||
			r.DaysPriorNotice != 15 || r.CapPerRun != 100 || r.RunTime != "09:00" || r.BranchID != nil {
			t.Errorf("rule is %v", r)
		}
		if e := dbtest.LastEvent(t, w.db); e.Type != event.TypeAUTOMATION_RULE_CREATED || *e.SubjectID != id {
			t.Errorf("event is %v", e)
		}
	})
}

func TestARuleIsEditedAndSwitchedOn(t *testing.T) {
	inRuleWorld(t, func(t *testing.T, w *ruleWorld) {
		id := dbtest.ID(t)(w.CreateRule(w.admin, cancellation.NewRule{Name: "A", ReasonID: w.reason.ID}))
		dbtest.ID(t)(w.UpdateRule(w.admin, cancellation.RuleChange{
			ID: id, Name: new("B"), Active: new(true), DaysAfterNotice: new(20), DaysSuspended: new(90), DaysPriorNotice: new(1),
			CapPerRun: new(10_000), RunTime: new("00:30"), BranchID: &w.branch.ID,
		}))
		r := w.readRule(id)
		if r.Name != "B" || !r.Active || r.DaysAfterNotice != 20 || r.DaysSuspended != 90 || r.DaysPriorNotice != 1 ||
			r.CapPerRun != 10_000 || r.RunTime != "00:30" || *r.BranchID != w.branch.ID {
			t.Errorf("rule is %v", r)
		}
		if e := dbtest.LastEvent(t, w.db); e.Type != event.TypeAUTOMATION_RULE_UPDATED ||
			dbtest.JSON(e.Data["changes"].(map[string]any)["runTime"]) != `{"from":"09:00","to":"00:30"}` {
			t.Errorf("event is %v", e)
		}
		dbtest.ID(t)(w.UpdateRule(w.admin, cancellation.RuleChange{ID: id, AllBranches: new(true), Active: new(false)}))
		if r := w.readRule(id); r.BranchID != nil || r.Active || r.Name != "B" {
			t.Errorf("rule is %v", r)
		}
	})
}

func TestARuleIsRefused(t *testing.T) {
	inRuleWorld(t, func(t *testing.T, w *ruleWorld) {
		var gone int
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			gone = tx.CancellationReason.Create().SetCode("X").SetName("X").SetActive(false).SaveX(ctx).ID
		})
		id := dbtest.ID(t)(w.CreateRule(w.admin, cancellation.NewRule{Name: "A", ReasonID: w.reason.ID}))
		other := dbtest.ID(t)(w.CreateRule(w.admin, cancellation.NewRule{Name: "Outra", ReasonID: w.reason.ID}))
		for _, c := range []struct {
			change cancellation.RuleChange
			code   fault.Code
			field  string
		}{
			{cancellation.RuleChange{Name: new(" ")}, fault.Invalid, "name"},
			{cancellation.RuleChange{Name: new(strings.Repeat("ã", 201))}, fault.Invalid, "name"},
			{cancellation.RuleChange{Name: new("Outra")}, fault.Duplicate, "name"},
			{cancellation.RuleChange{DaysAfterNotice: new(14)}, fault.BelowLegalMinimum, "daysAfterNotice"},
			{cancellation.RuleChange{DaysSuspended: new(59)}, fault.BelowLegalMinimum, "daysSuspended"},
			{cancellation.RuleChange{DaysSuspended: new(3651)}, fault.Invalid, "daysSuspended"},
			{cancellation.RuleChange{DaysPriorNotice: new(0)}, fault.BelowLegalMinimum, "daysPriorNotice"},
			{cancellation.RuleChange{CapPerRun: new(0)}, fault.Invalid, "capPerRun"},
			{cancellation.RuleChange{CapPerRun: new(10_001)}, fault.Invalid, "capPerRun"},
			{cancellation.RuleChange{RunTime: new("24:00")}, fault.Invalid, "runTime"},
			{cancellation.RuleChange{BranchID: &w.plan.ID}, fault.NotFound, "branchId"},
			{cancellation.RuleChange{ReasonID: &w.plan.ID}, fault.NotFound, "reasonId"},
			{cancellation.RuleChange{ReasonID: &gone}, fault.Inactive, "reasonId"},
		} {
			c.change.ID = id
			w.refuses(c.code, c.field, func() error { return dbtest.Only(w.UpdateRule(w.admin, c.change)) })
			in := cancellation.NewRule{
				Name: "Nova", DaysAfterNotice: c.change.DaysAfterNotice, DaysSuspended: c.change.DaysSuspended,
				DaysPriorNotice: c.change.DaysPriorNotice,
				CapPerRun:       c.change.CapPerRun, RunTime: c.change.RunTime, BranchID: c.change.BranchID, ReasonID: w.reason.ID,
			}
			if c.change.Name != nil {
				in.Name = *c.change.Name
			}
			if c.change.ReasonID != nil {
				in.ReasonID = *c.change.ReasonID
			}
			w.refuses(c.code, c.field, func() error { return dbtest.Only(w.CreateRule(w.admin, in)) })
		}
		w.refuses(fault.NotFound, "id", func() error {
			return dbtest.Only(w.UpdateRule(w.admin, cancellation.RuleChange{ID: w.plan.ID}))
		})
		w.write(t, func(ctx context.Context, tx *database.Tx) {
			tx.AutomationRule.UpdateOneID(other).SetReasonID(gone).ExecX(ctx)
		})
		w.refuses(fault.Inactive, "reasonId", func() error {
			return dbtest.Only(w.UpdateRule(w.admin, cancellation.RuleChange{ID: other, Active: new(true)}))
		})
	})
}

func TestALegalMinimumSaysWhy(t *testing.T) {
	inRuleWorld(t, func(t *testing.T, w *ruleWorld) {
		_, err := w.CreateRule(w.admin, cancellation.NewRule{
			Name: "A", DaysAfterNotice: new(1), DaysSuspended: new(1),
			ReasonID: w.reason.ID,
		})
		refusals, _ := fault.Refusals(err)
		if len(refusals) != 2 {
			t.Fatalf("refused with %+v, want both minimums at once", refusals)
		}
		for i, want := range []string{"ao menos 15 dias", "ao menos 60 dias"} {
			if text := refusals[i].Text(fault.Portuguese); !strings.Contains(text, want) || !strings.Contains(text, "765/2023") {
				t.Errorf("%q doesn't say the law", text)
			}
		}
	})
}

func TestRulesAreForThoseWhoMayAutomate(t *testing.T) {
	inRuleWorld(t, func(t *testing.T, w *ruleWorld) {
		_, err := w.CreateRule(w.operator, cancellation.NewRule{Name: "A", ReasonID: w.reason.ID})
		if !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("an operator: %v, want ErrForbidden", err)
		}
		id := dbtest.ID(t)(w.CreateRule(w.admin, cancellation.NewRule{Name: "A", ReasonID: w.reason.ID}))
		if _, err := w.UpdateRule(w.operator, cancellation.RuleChange{ID: id, Active: new(true)}); !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("an operator: %v, want ErrForbidden", err)
		}
	})
}

// It is noon in São Paulo.
func TestTheNextRunOfARule(t *testing.T) {
	inRuleWorld(t, func(t *testing.T, w *ruleWorld) {
		next := func(runTime string, active bool) *time.Time {
			id := dbtest.ID(t)(w.CreateRule(w.admin, cancellation.NewRule{
				Name: runTime, RunTime: &runTime, Active: active,
				ReasonID: w.reason.ID,
			}))
			at, err := w.NextRunAt(w.analyst, w.readRule(id))
			if err != nil {
				t.Fatal(err)
			}
			return at
		}
		if at := next("12:30", true); at == nil || !at.Equal(ruleNow.Add(30*time.Minute)) {
			t.Errorf("a later hour: %v, want today", at)
		}
		if at := next("11:30", true); at == nil || !at.Equal(ruleNow.Add(23*time.Hour+30*time.Minute)) {
			t.Errorf("an earlier hour: %v, want tomorrow", at)
		}
		if at := next("12:45", false); at != nil {
			t.Errorf("an inactive rule runs at %v", at)
		}
	})
}
