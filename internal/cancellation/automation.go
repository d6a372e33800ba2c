package cancellation

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/automationrule"
	"github.com/vinculo/vinculo/ent/automationrun"
	"github.com/vinculo/vinculo/ent/cancellationbatch"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// RunRule runs a rule now, active or not; a dry run only shows what it would do. It is refused if the parameters aren't of the
// expected revision; nil expects nothing. It needs the permission AUTOMATE.
func (s *Service) RunRule(ctx context.Context, ruleID int, dryRun bool, expected *int) (*ent.AutomationRun, error) {
	if err := authz.Require(ctx, viewer.Automate); err != nil {
		return nil, err
	}
	var run *ent.AutomationRun
	err := s.db.InTx(ctx, takingTurns(func(ctx context.Context, tx *database.Tx) error {
		if err := requireParameters(ctx, tx); err != nil {
			return err
		}
		rule, err := tx.AutomationRule.Query().Where(automationrule.ID(ruleID)).WithReason().Only(ctx)
		switch {
		case ent.IsNotFound(err):
			return fault.Refuse(fault.New(fault.NotFound, fault.RecordNotFound).At("input", "id"))
		case err != nil:
			return fmt.Errorf("rule: %w", err)
		case !rule.Edges.Reason.Active:
			return fault.Refuse(fault.New(fault.Inactive, fault.ReasonInactive).At("input", "id"))
		}
		if err := expectRevision(ctx, tx, expected); err != nil {
			return err
		}
		run, err = s.startRun(ctx, tx, rule, nil, dryRun, expected)
		if errors.Is(err, errRunInProgress) {
			return fault.Refuse(fault.New(fault.Conflict, fault.RunUnderWay).At("input", "id"))
		}
		return err
	}))
	if err != nil {
		return nil, err
	}
	return run.Unwrap(), nil
}

// takingTurns lets one transaction at a time change rules and start runs, so that a second run finds the first.
func takingTurns(f func(context.Context, *database.Tx) error) func(context.Context, *database.Tx) error {
	return func(ctx context.Context, tx *database.Tx) error {
		if err := tx.TakeTurn(ctx, "automation"); err != nil {
			return err
		}
		return f(ctx, tx)
	}
}

// StartDueRuns starts the daily runs that are due, one at a time: while a run is in progress, the others wait for the next poll.
// For internal use: it runs as the system.
func (s *Service) StartDueRuns(ctx context.Context) error {
	ctx = viewer.System(ctx)
	for {
		started, err := s.startDueRun(ctx)
		if err != nil || !started {
			return err
		}
	}
}

func (s *Service) startDueRun(ctx context.Context) (started bool, err error) {
	err = s.db.InTx(ctx, takingTurns(func(ctx context.Context, tx *database.Tx) error {
		rule, err := dueRule(ctx, tx)
		if started = rule != nil; err != nil || !started {
			return err
		}
		day := policy.RunDay(tx.Now)
		_, err = s.startRun(ctx, tx, rule, &day, false, nil)
		return err
	}))
	if errors.Is(err, errRunInProgress) {
		return false, nil
	}
	return started, err
}

// dueRule is an active rule that is due and hasn't run today; nil for none.
func dueRule(ctx context.Context, tx *database.Tx) (*ent.AutomationRule, error) {
	rules, err := tx.AutomationRule.Query().Where(automationrule.Active(true)).Order(automationrule.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("rules: %w", err)
	}
	today := policy.RunDay(tx.Now)
	var ran []int
	err = tx.AutomationRun.Query().Where(automationrun.RunDay(today)).Select(automationrun.FieldRuleID).Scan(ctx, &ran)
	if err != nil {
		return nil, fmt.Errorf("today's runs: %w", err)
	}
	for _, rule := range rules {
		schedule := policy.RuleSchedule{RunTime: rule.RunTime, ChangedAt: rule.UpdatedAt}
		if slices.Contains(ran, rule.ID) {
			schedule.LastRunDay = today
		}
		if !policy.NextRunAt(schedule, tx.Now).After(tx.Now) {
			return rule, nil
		}
	}
	return nil, nil // not an error: no rule is due
}

// errRunInProgress says that a run has not finished.
var errRunInProgress = errors.New("a run is in progress")

// startRun creates a run and a batch with its contracts. The day is nil for a manual run, and expected for any revision of the
// parameters.
func (s *Service) startRun(
	ctx context.Context, tx *database.Tx, rule *ent.AutomationRule, day *string, dryRun bool, expected *int,
) (*ent.AutomationRun, error) {
	busy, err := tx.AutomationRun.Query().Where(automationrun.HasBatchWith(
		cancellationbatch.StatusIn(domain.BatchPending, domain.BatchRunning))).Exist(ctx)
	if err != nil {
		return nil, fmt.Errorf("runs in progress: %w", err)
	}
	if busy {
		return nil, errRunInProgress
	}
	found, err := dueContracts(ctx, tx, rule)
	if err != nil {
		return nil, fmt.Errorf("due contracts: %w", err)
	}
	batch, err := s.createBatch(ctx, tx, batchPlan{
		Origin: domain.OriginAutomated, ContractIDs: found[:min(len(found), rule.CapPerRun)], ReasonID: rule.ReasonID,
		Requester: new(domain.RequesterNonPayment), DryRun: dryRun, OnRefusal: domain.OnRefusalSkip,
		ExpectedRevision: expected,
	})
	if err != nil {
		return nil, err
	}
	run, err := tx.AutomationRun.Create().
		SetRuleID(rule.ID).SetNillableBranchID(rule.BranchID).SetBatchID(batch.ID).SetNillableRunDay(day).
		SetDaysAfterNotice(rule.DaysAfterNotice).SetDaysSuspended(rule.DaysSuspended).
		SetDaysPriorNotice(rule.DaysPriorNotice).SetCapPerRun(rule.CapPerRun).
		SetFound(len(found)).SetStartedAt(tx.Now).
		Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("run: %w", err)
	}
	return run, s.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeAUTOMATION_RUN_STARTED, SubjectID: run.ID,
		Data: map[string]any{"rule": rule.ID, "batch": batch.ID, "found": run.Found, "dryRun": dryRun},
	})
}

// dueContractsSQL selects the contracts that meet a rule, except for the days between notice and suspension, which are counted in
// Go: the two databases handle the time zone differently. Contracts that would be refused because of open comodatos come last, so
// that they don't use up the cap every day.
const dueContractsSQL = `SELECT c.id, c.suspended_at, n.sent_at
FROM contracts c JOIN notices n ON n.contract_id = c.id AND n.kind = 'DEFAULT' AND n.settled_at IS NULL
  AND n.sent_at < c.suspended_at AND n.sent_at >= COALESCE(c.reactivated_at, c.activated_at)
WHERE c.status = 'SUSPENDED' AND c.suspended_at < $1 AND CAST($2 AS BIGINT) IN (0, c.branch_id)
  AND EXISTS (SELECT 1 FROM notices r WHERE r.contract_id = c.id AND r.kind = 'RESCISSION' AND r.settled_at IS NULL
    AND r.sent_at >= c.suspended_at AND r.sent_at < $3
    AND NOT EXISTS (SELECT 1 FROM cancellation_reversals v JOIN cancellations k ON k.id = v.cancellation_id
      WHERE k.contract_id = c.id AND k.origin = 'AUTOMATED' AND v.reversed_at >= r.sent_at))
ORDER BY (SELECT check_open_comodatos FROM parameters) AND EXISTS
  (SELECT 1 FROM comodatos o WHERE o.contract_id = c.id AND o.status = 'OPEN'), c.suspended_at, c.id, n.sent_at`

// dueContracts are the contracts that meet the rule now; this is checked again when each is cancelled.
func dueContracts(ctx context.Context, tx *database.Tx, rule *ent.AutomationRule) (ids []int, err error) {
	asked := policyRule(rule.DaysAfterNotice, rule.DaysSuspended, rule.DaysPriorNotice, rule.BranchID)
	rows, err := tx.QueryContext(ctx, dueContractsSQL,
		policy.BeganBefore(asked.DaysSuspended, tx.Now), asked.BranchID, policy.BeganBefore(asked.DaysPriorNotice, tx.Now))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	last := 0
	for rows.Next() {
		var id int
		var since, noticed time.Time
		if err := rows.Scan(&id, &since, &noticed); err != nil {
			return nil, err
		}
		// A contract's earliest notice comes first.
		if id != last && policy.TermOver(noticed, asked.DaysAfterNotice, since) {
			ids = append(ids, id)
		}
		last = id
	}
	return ids, rows.Err()
}

func policyRule(daysAfterNotice, daysSuspended, daysPriorNotice int, branchID *int) policy.Rule {
	r := policy.Rule{DaysAfterNotice: daysAfterNotice, DaysSuspended: daysSuspended, DaysPriorNotice: daysPriorNotice}
	if branchID != nil {
		r.BranchID = *branchID
	}
	return r
}

// ruleOf is the rule behind a batch, with the values at the start of the run; nil if the batch is not a run.
func ruleOf(ctx context.Context, tx *database.Tx, batch *ent.CancellationBatch) (*policy.Rule, error) {
	if batch.Origin != domain.OriginAutomated {
		return nil, nil // not an error: the batch has no rule
	}
	run, err := tx.AutomationRun.Query().Where(automationrun.BatchID(batch.ID)).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("run: %w", err)
	}
	// A server of before rules had a prior notice of their own may have started the run.
	prior := optional.First(run.DaysPriorNotice, new(policy.DefaultDaysPriorNotice))
	rule := policyRule(run.DaysAfterNotice, run.DaysSuspended, *prior, run.BranchID)
	return &rule, nil
}
