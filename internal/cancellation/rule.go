package cancellation

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"entgo.io/ent/dialect/sql/sqlgraph"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/automationrule"
	"github.com/vinculo/vinculo/ent/automationrun"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Rule reads one automation rule by its id.
func (s *Service) Rule(ctx context.Context, id int) (*ent.AutomationRule, error) {
	return s.db.Reader().AutomationRule.Get(ctx, id)
}

// NewRule is an automation rule to add; nil takes the default.
type NewRule struct {
	Name            string
	Active          bool
	DaysAfterNotice *int
	DaysSuspended   *int
	DaysPriorNotice *int
	CapPerRun       *int
	RunTime         *string
	BranchID        *int
	ReasonID        int
}

// CreateRule adds an automation rule and returns its id.
func (s *Service) CreateRule(ctx context.Context, in NewRule) (id int, err error) {
	err = s.changeRule(ctx, func(ctx context.Context, tx *database.Tx) error {
		change := RuleChange{
			Name: &in.Name, DaysAfterNotice: in.DaysAfterNotice, DaysSuspended: in.DaysSuspended,
			DaysPriorNotice: in.DaysPriorNotice, CapPerRun: in.CapPerRun, RunTime: in.RunTime, BranchID: in.BranchID, ReasonID: &in.ReasonID,
		}
		if err := change.validate(ctx, tx, nil); err != nil {
			return err
		}
		created, err := tx.AutomationRule.Create().
			SetName(*change.Name).SetActive(in.Active).SetNillableDaysAfterNotice(in.DaysAfterNotice).
			SetNillableDaysSuspended(in.DaysSuspended).SetNillableDaysPriorNotice(in.DaysPriorNotice).
			SetNillableCapPerRun(in.CapPerRun).SetNillableRunTime(in.RunTime).
			SetNillableBranchID(in.BranchID).SetReasonID(in.ReasonID).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
			Save(ctx)
		if err != nil {
			return fmt.Errorf("save the rule: %w", err)
		}
		id = created.ID
		return s.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeAUTOMATION_RULE_CREATED, SubjectID: id,
			Data: map[string]any{"changes": ruleChanges(&ent.AutomationRule{}, created)},
		})
	})
	return id, err
}

// RuleChange are the changes to a rule; nil leaves a value unchanged.
type RuleChange struct {
	ID              int
	Name            *string
	Active          *bool
	DaysAfterNotice *int
	DaysSuspended   *int
	DaysPriorNotice *int
	CapPerRun       *int
	RunTime         *string
	BranchID        *int
	// AllBranches lifts the limit to one branch.
	AllBranches *bool
	ReasonID    *int
}

// UpdateRule edits an automation rule, or switches it on or off. A run in progress keeps the values with which it started.
func (s *Service) UpdateRule(ctx context.Context, in RuleChange) (int, error) {
	return in.ID, s.changeRule(ctx, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.AutomationRule.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if err := in.validate(ctx, tx, current); err != nil {
			return err
		}
		update := tx.AutomationRule.UpdateOne(current).SetUpdatedAt(tx.Now).
			SetNillableName(in.Name).SetNillableActive(in.Active).SetNillableDaysAfterNotice(in.DaysAfterNotice).
			SetNillableDaysSuspended(in.DaysSuspended).SetNillableDaysPriorNotice(in.DaysPriorNotice).
			SetNillableCapPerRun(in.CapPerRun).SetNillableRunTime(in.RunTime).
			SetNillableReasonID(in.ReasonID)
		if in.AllBranches != nil && *in.AllBranches {
			update.ClearBranchID()
		} else {
			update.SetNillableBranchID(in.BranchID)
		}
		changed, err := update.Save(ctx)
		if err != nil {
			return fmt.Errorf("save the rule: %w", err)
		}
		changes := ruleChanges(current, changed)
		if len(changes) == 0 {
			return nil
		}
		return s.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeAUTOMATION_RULE_UPDATED, SubjectID: in.ID, Data: map[string]any{"changes": changes},
		})
	})
}

// changeRule runs f in a transaction, if the viewer has the permission AUTOMATE.
func (s *Service) changeRule(ctx context.Context, f func(context.Context, *database.Tx) error) error {
	if err := authz.Require(ctx, viewer.Automate); err != nil {
		return err
	}
	err := s.db.InTx(ctx, takingTurns(f))
	if sqlgraph.IsUniqueConstraintError(err) {
		// The name was checked before, so a concurrent request took it.
		return fault.Reject(fault.Duplicate, fault.RecordDuplicate, "input")
	}
	return err
}

// ruleChanges lists the values that differ.
func ruleChanges(from, to *ent.AutomationRule) eventlog.Changes {
	changes := eventlog.Changes{}
	changes.Note("name", from.Name, to.Name)
	changes.Note("active", from.Active, to.Active)
	changes.Note("daysAfterNotice", from.DaysAfterNotice, to.DaysAfterNotice)
	changes.Note("daysSuspended", from.DaysSuspended, to.DaysSuspended)
	changes.Note("daysPriorNotice", from.DaysPriorNotice, to.DaysPriorNotice)
	changes.Note("capPerRun", from.CapPerRun, to.CapPerRun)
	changes.Note("runTime", from.RunTime, to.RunTime)
	changes.Note("branchId", optional.Any(from.BranchID), optional.Any(to.BranchID))
	changes.Note("reasonId", from.ReasonID, to.ReasonID)
	return changes
}

// validate checks the given values, and the reason when the rule is switched on; current is nil for a new rule.
func (in *RuleChange) validate(ctx context.Context, tx *database.Tx, current *ent.AutomationRule) error {
	var c fault.Checks
	in.Name = c.Edited(in.Name, 200, "input", "name")
	checkLegalMinimum(&c, in.DaysAfterNotice, policy.MinDaysAfterNotice, fault.RuleDaysAfterNotice, "input", "daysAfterNotice")
	checkLegalMinimum(&c, in.DaysSuspended, policy.MinDaysSuspended, fault.RuleDaysSuspended, "input", "daysSuspended")
	checkLegalMinimum(&c, in.DaysPriorNotice, policy.MinDaysPriorNotice, fault.RuleDaysPriorNotice, "input", "daysPriorNotice")
	if in.CapPerRun != nil && (*in.CapPerRun < 1 || *in.CapPerRun > policy.MaxRunCap) {
		c.Add(fault.New(fault.Invalid, fault.RuleCap).With("max", strconv.Itoa(policy.MaxRunCap)).At("input", "capPerRun"))
	}
	if in.RunTime != nil {
		if _, err := policy.ParseRunTime(*in.RunTime); err != nil {
			c.Refuse(fault.Invalid, fault.RuleRunTime, "input", "runTime")
		}
	}
	if err := in.checkReferences(ctx, tx, &c, current); err != nil {
		return err
	}
	return c.Err()
}

// checkLegalMinimum refuses fewer days than the law requires.
func checkLegalMinimum(c *fault.Checks, days *int, least int, message fault.Message, path ...string) {
	switch {
	case days == nil:
	case *days < least:
		c.Add(fault.New(fault.BelowLegalMinimum, message).With("days", strconv.Itoa(least)).At(path...))
	case *days > policy.MaxRuleDays:
		c.Refuse(fault.Invalid, fault.ValueNotAllowed, path...)
	}
}

func (in *RuleChange) checkReferences(ctx context.Context, tx *database.Tx, c *fault.Checks, current *ent.AutomationRule) error {
	if in.Name != nil && (current == nil || *in.Name != current.Name) {
		taken, err := tx.AutomationRule.Query().Where(automationrule.Name(*in.Name)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the name: %w", err)
		}
		if taken {
			c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "name")
		}
	}
	if in.BranchID != nil {
		switch _, err := tx.Branch.Get(ctx, *in.BranchID); {
		case ent.IsNotFound(err):
			c.Refuse(fault.NotFound, fault.RecordNotFound, "input", "branchId")
		case err != nil:
			return fmt.Errorf("read the branch: %w", err)
		}
	}
	reasonID := in.ReasonID
	if reasonID == nil && in.Active != nil && *in.Active {
		reasonID = &current.ReasonID
	}
	if reasonID == nil {
		return nil
	}
	return checkReason(ctx, tx, c, *reasonID)
}

// checkReason refuses a cancellation reason that can't be chosen.
func checkReason(ctx context.Context, tx *database.Tx, c *fault.Checks, id int) error {
	reason, err := tx.CancellationReason.Get(ctx, id)
	switch {
	case ent.IsNotFound(err):
		c.Refuse(fault.NotFound, fault.ReasonNotFound, "input", "reasonId")
	case err != nil:
		return fmt.Errorf("read the reason: %w", err)
	case !reason.Active:
		c.Refuse(fault.Inactive, fault.ReasonInactive, "input", "reasonId")
	}
	return nil
}

// requireReason refuses a cancellation reason that can't be chosen.
func requireReason(ctx context.Context, tx *database.Tx, id int) error {
	var c fault.Checks
	if err := checkReason(ctx, tx, &c, id); err != nil {
		return err
	}
	return c.Err()
}

// NextRunAt is when a rule runs next; nil while it is inactive. It needs the permission READ.
func (s *Service) NextRunAt(ctx context.Context, rule *ent.AutomationRule) (*time.Time, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil || !rule.Active {
		return nil, err
	}
	now := s.db.Now()
	schedule := policy.RuleSchedule{RunTime: rule.RunTime, ChangedAt: rule.UpdatedAt}
	ran, err := s.db.Reader().AutomationRun.Query().
		Where(automationrun.RuleID(rule.ID), automationrun.RunDay(policy.RunDay(now))).Exist(ctx)
	if err != nil {
		return nil, fmt.Errorf("look for today's run: %w", err)
	}
	if ran {
		schedule.LastRunDay = policy.RunDay(now)
	}
	at := policy.NextRunAt(schedule, now)
	return &at, nil
}
