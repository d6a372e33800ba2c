package registry

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
)

// maxCorrectionReason is the maximum length of the reason for a correction, in characters.
const maxCorrectionReason = 2000

// Correction says that what was recorded of accesses was wrong.
type Correction struct {
	// LoginID is whose access, PlanID of which plan all accesses are meant. One of them is set.
	LoginID, PlanID int
	// From is the first instant for which it was wrong; nil is since the access began. To is the first for which it isn't; nil is for
	// all time since.
	From, To *time.Time
	// What is right.
	Facts *AccessFacts
	// CustomerType is the login's; nil stays.
	CustomerType *domain.CustomerType
	// Reason says why; it is recorded.
	Reason string
	// Whether to change nothing and only answer what would be changed.
	DryRun bool
}

// held are the records that the correction changes.
func (in Correction) held() database.Records {
	if in.PlanID != 0 {
		return database.Everything
	}
	return database.Logins(in.LoginID)
}

// Correct rewrites facts of accesses between two instants, past periods included, and records who did it, when, why, what they were
// and what they became. It needs the permissions REGISTER and BACK_DATE.
func (r *Registry) Correct(ctx context.Context, in Correction) (impact history.AccessEffect, err error) {
	err = r.changeDated(ctx, Dated{DryRun: in.DryRun}, in.held(), func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // an earlier attempt may have lost against a concurrent transaction
		var c checks
		c.mayBackDate(ctx, "input")
		in.Reason = c.Required(in.Reason, maxCorrectionReason, "input", "reason")
		facts, err := in.Facts.check(ctx, tx, &c, nil, "input", "facts")
		if err != nil {
			return err
		}
		facts.CustomerType = in.CustomerType
		from, to := in.span(tx, &c)
		if facts.history() == (history.Facts{}) {
			c.Refuse(fault.Invalid, fault.TextRequired, "input", "facts")
		}
		if err := c.Err(); err != nil {
			return err
		}
		if in.PlanID != 0 {
			impact, err = r.correctPlan(ctx, tx, in, from, to, facts)
		} else {
			impact, err = r.correctLogin(ctx, tx, in, from, to, facts)
		}
		return err
	})
	return impact, err
}

// span are the two instants, of which the second isn't before the first.
func (in Correction) span(tx *database.Tx, c *checks) (from time.Time, to *time.Time) {
	if in.From != nil {
		from = c.past(in.From, tx.Now, "input", "from")
	}
	if in.To != nil {
		at := c.past(in.To, tx.Now, "input", "to")
		if !from.Before(at) {
			c.Refuse(fault.InvalidDate, fault.SpanReversed, "input", "to")
		}
		to = &at
	}
	return from, to
}

func (r *Registry) correctLogin(
	ctx context.Context, tx *database.Tx, in Correction, from time.Time, to *time.Time, facts accessFacts,
) (history.AccessEffect, error) {
	l, err := tx.Login.Get(ctx, in.LoginID)
	if err != nil {
		return history.AccessEffect{}, database.Missing(err, "input", "loginId")
	}
	of := history.Accesses{Logins: []int{l.ID}}
	if in.From == nil {
		if from, err = firstStart(ctx, tx, l.ID); err != nil {
			return history.AccessEffect{}, err
		}
	}
	impact, data, err := correct(ctx, tx, of, from, to, facts)
	if err != nil {
		return impact, err
	}
	entry := eventlog.Entry{Type: event.TypeACCESS_CORRECTED, SubjectID: l.ID, Data: data, Reason: in.Reason}
	if l.ContractID != nil {
		entry.ContractID = *l.ContractID
	}
	return impact, r.events.Append(ctx, tx, entry)
}

// firstStart is when the login's first period began; a login without one has nothing to correct.
func firstStart(ctx context.Context, tx *database.Tx, login int) (time.Time, error) {
	first, err := tx.AccessPeriod.Query().Where(accessperiod.LoginID(login)).Order(accessperiod.ByStartedAt()).First(ctx)
	if err != nil {
		return time.Time{}, database.Missing(err, "input", "loginId")
	}
	return first.StartedAt, nil
}

func (r *Registry) correctPlan(
	ctx context.Context, tx *database.Tx, in Correction, from time.Time, to *time.Time, facts accessFacts,
) (history.AccessEffect, error) {
	plan, err := tx.Plan.Get(ctx, in.PlanID)
	if err != nil {
		return history.AccessEffect{}, database.Missing(err, "input", "planId")
	}
	impact, data, err := correct(ctx, tx, history.Accesses{Plan: plan.ID}, from, to, facts)
	if err != nil {
		return impact, err
	}
	if to == nil {
		// It is what the plan delivers now, too, and what accesses will begin with.
		if err := facts.applyToWaiting(ctx, tx, planLogins(plan.ID)); err != nil {
			return impact, err
		}
		err := tx.Plan.UpdateOne(plan).SetUpdatedAt(tx.Now).SetNillableSpeedMbps(facts.SpeedMbps).SetNillableMedium(facts.Medium).
			SetNillableTechnology(facts.Technology).SetNillableProduct(facts.Product).Exec(ctx)
		if err != nil {
			return impact, fmt.Errorf("save the plan: %w", err)
		}
	}
	return impact, r.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypePLAN_CORRECTED, SubjectID: plan.ID, Data: data, Reason: in.Reason,
	})
}

// correct also returns the data for the event log.
func correct(
	ctx context.Context, tx *database.Tx, of history.Accesses, from time.Time, to *time.Time, facts accessFacts,
) (impact history.AccessEffect, data map[string]any, err error) {
	if impact.Accesses, err = history.CountAffected(ctx, tx, of, from, to, facts.history()); err != nil {
		return impact, nil, err
	}
	former, err := history.FormerValues(ctx, tx, of, from, to, facts.history())
	if err != nil {
		return impact, nil, err
	}
	impact.ClosedMonths, err = history.ClosedMonths(ctx, tx, of, from, func() error {
		if err := history.Correct(ctx, tx, of, from, to, facts.history()); err != nil {
			return err
		}
		return history.SyncLogins(ctx, tx, of)
	})
	data = map[string]any{
		"from": formerValues(former), "to": facts.byAPIName(), "accesses": impact.Accesses, "closedMonths": len(impact.ClosedMonths),
	}
	if !from.IsZero() {
		data["since"] = from
	}
	if to != nil {
		data["until"] = *to
	}
	return impact, data, err
}

// maxFormer is the maximum number of former values of a fact in the log, the most frequent ones.
const maxFormer = 20

// formerValues are the former values by the API's names.
func formerValues(former map[string][]history.Former) map[string]any {
	named := map[string]any{}
	for column, list := range former {
		named[apiName(column)] = list[:min(len(list), maxFormer)]
	}
	return named
}

// byAPIName are the given facts, by the API's names.
func (f accessFacts) byAPIName() map[string]any {
	given := map[string]any{}
	for column, value := range f.columns() {
		given[apiName(column)] = value
	}
	if f.CustomerType != nil {
		given["customerType"] = *f.CustomerType
	}
	if f.BranchID != nil {
		given["branchId"] = *f.BranchID
	}
	if f.PlanID != nil {
		given["planId"] = *f.PlanID
	}
	return given
}

// apiName is a column's name in the API.
func apiName(column string) string {
	words := strings.Split(column, "_")
	for i, w := range words[1:] {
		words[i+1] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "")
}
