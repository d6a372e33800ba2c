package registry_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
)

func (h *house) reason() int {
	h.t.Helper()
	id, err := h.CancellationReasons().Where(cancellationreason.Active(true)).FirstID(h.analyst)
	if err != nil {
		h.t.Fatal(err)
	}
	return id
}

func (h *house) readRule(id int) *ent.AutomationRule {
	h.t.Helper()
	rule, err := h.Rule(h.analyst, id)
	if err != nil {
		h.t.Fatal(err)
	}
	return rule
}

func TestARuleIsInactiveAndAsksForTheLeastUnlessSaidOtherwise(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateRule(h.admin, registry.NewRule{Name: " Inadimplência ", ReasonID: h.reason()}))
		r := h.readRule(id)
		if r.Name != "Inadimplência" || r.Active || r.DaysAfterNotice != 15 || r.DaysSuspended != 60 || r.CapPerRun != 100 || r.RunTime != "09:00" || r.BranchID != nil {
			t.Errorf("rule is %v", r)
		}
		if e := h.lastEvent(); e.Type != event.TypeAUTOMATION_RULE_CREATED || *e.SubjectID != id {
			t.Errorf("event is %v", e)
		}
	})
}

func TestARuleIsEditedAndSwitchedOn(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		id := ok(t)(h.CreateRule(h.admin, registry.NewRule{Name: "A", ReasonID: h.reason()}))
		ok(t)(h.UpdateRule(h.admin, registry.RuleChange{
			ID: id, Name: new("B"), Active: new(true), DaysAfterNotice: new(20), DaysSuspended: new(90), CapPerRun: new(10_000),
			RunTime: new("00:30"), BranchID: &h.branch,
		}))
		r := h.readRule(id)
		if r.Name != "B" || !r.Active || r.DaysAfterNotice != 20 || r.DaysSuspended != 90 || r.CapPerRun != 10_000 || r.RunTime != "00:30" || *r.BranchID != h.branch {
			t.Errorf("rule is %v", r)
		}
		if e := h.lastEvent(); e.Type != event.TypeAUTOMATION_RULE_UPDATED || jsonOf(e.Data["changes"].(map[string]any)["runTime"]) != `{"from":"09:00","to":"00:30"}` {
			t.Errorf("event is %v", e)
		}
		ok(t)(h.UpdateRule(h.admin, registry.RuleChange{ID: id, AllBranches: new(true), Active: new(false)}))
		if r := h.readRule(id); r.BranchID != nil || r.Active || r.Name != "B" {
			t.Errorf("rule is %v", r)
		}
	})
}

func TestARuleIsRefused(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		gone := ok(t)(h.CreateReason(h.operator, registry.NewReason{Code: "X", Name: "X"}))
		ok(t)(h.UpdateReason(h.operator, registry.ReasonChange{ID: gone, Active: new(false)}))
		id := ok(t)(h.CreateRule(h.admin, registry.NewRule{Name: "A", ReasonID: h.reason()}))
		other := ok(t)(h.CreateRule(h.admin, registry.NewRule{Name: "Outra", ReasonID: h.reason()}))
		for _, c := range []struct {
			change registry.RuleChange
			code   fault.Code
			field  string
		}{
			{registry.RuleChange{Name: new(" ")}, fault.Invalid, "name"},
			{registry.RuleChange{Name: new(strings.Repeat("ã", 201))}, fault.Invalid, "name"},
			{registry.RuleChange{Name: new("Outra")}, fault.Duplicate, "name"},
			{registry.RuleChange{DaysAfterNotice: new(14)}, fault.BelowLegalMinimum, "daysAfterNotice"},
			{registry.RuleChange{DaysSuspended: new(59)}, fault.BelowLegalMinimum, "daysSuspended"},
			{registry.RuleChange{DaysSuspended: new(3651)}, fault.Invalid, "daysSuspended"},
			{registry.RuleChange{CapPerRun: new(0)}, fault.Invalid, "capPerRun"},
			{registry.RuleChange{CapPerRun: new(10_001)}, fault.Invalid, "capPerRun"},
			{registry.RuleChange{RunTime: new("24:00")}, fault.Invalid, "runTime"},
			{registry.RuleChange{BranchID: &h.plan}, fault.NotFound, "branchId"},
			{registry.RuleChange{ReasonID: &h.plan}, fault.NotFound, "reasonId"},
			{registry.RuleChange{ReasonID: &gone}, fault.Inactive, "reasonId"},
		} {
			c.change.ID = id
			h.refuses(c.code, c.field, func() error { return only(h.UpdateRule(h.admin, c.change)) })
			in := registry.NewRule{
				Name: "Nova", DaysAfterNotice: c.change.DaysAfterNotice, DaysSuspended: c.change.DaysSuspended,
				CapPerRun: c.change.CapPerRun, RunTime: c.change.RunTime, BranchID: c.change.BranchID, ReasonID: h.reason(),
			}
			if c.change.Name != nil {
				in.Name = *c.change.Name
			}
			if c.change.ReasonID != nil {
				in.ReasonID = *c.change.ReasonID
			}
			h.refuses(c.code, c.field, func() error { return only(h.CreateRule(h.admin, in)) })
		}
		h.refuses(fault.NotFound, "id", func() error { return only(h.UpdateRule(h.admin, registry.RuleChange{ID: h.plan})) })
		h.write(func(ctx context.Context, tx *database.Tx) error {
			return tx.AutomationRule.UpdateOneID(other).SetReasonID(gone).Exec(ctx)
		})
		h.refuses(fault.Inactive, "reasonId", func() error {
			return only(h.UpdateRule(h.admin, registry.RuleChange{ID: other, Active: new(true)}))
		})
	})
}

func TestALegalMinimumSaysWhy(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		_, err := h.CreateRule(h.admin, registry.NewRule{Name: "A", DaysAfterNotice: new(1), DaysSuspended: new(1), ReasonID: h.reason()})
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
	inHouse(t, func(t *testing.T, h *house) {
		if _, err := h.CreateRule(h.operator, registry.NewRule{Name: "A", ReasonID: h.reason()}); !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("an operator: %v, want ErrForbidden", err)
		}
		id := ok(t)(h.CreateRule(h.admin, registry.NewRule{Name: "A", ReasonID: h.reason()}))
		if _, err := h.UpdateRule(h.operator, registry.RuleChange{ID: id, Active: new(true)}); !errors.Is(err, authz.ErrForbidden) {
			t.Errorf("an operator: %v, want ErrForbidden", err)
		}
	})
}

// It is noon in São Paulo.
func TestTheNextRunOfARule(t *testing.T) {
	inHouse(t, func(t *testing.T, h *house) {
		next := func(runTime string, active bool) *time.Time {
			id := ok(t)(h.CreateRule(h.admin, registry.NewRule{Name: runTime, RunTime: &runTime, Active: active, ReasonID: h.reason()}))
			at, err := h.NextRunAt(h.analyst, h.readRule(id))
			if err != nil {
				t.Fatal(err)
			}
			return at
		}
		if at := next("12:30", true); at == nil || !at.Equal(now.Add(30*time.Minute)) {
			t.Errorf("a later hour: %v, want today", at)
		}
		if at := next("11:30", true); at == nil || !at.Equal(now.Add(23*time.Hour+30*time.Minute)) {
			t.Errorf("an earlier hour: %v, want tomorrow", at)
		}
		if at := next("12:45", false); at != nil {
			t.Errorf("an inactive rule runs at %v", at)
		}
	})
}
