package registry

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Dated says when an edit takes effect, and whether it is a dry run.
type Dated struct {
	// EffectiveFrom is when it takes effect; nil is now. A past time needs the permission BACK_DATE.
	EffectiveFrom *time.Time
	// DryRun changes nothing and only returns the effect.
	DryRun bool
}

// changeDated runs f in a transaction that holds the records, and is rolled back in a dry run.
func (r *Registry) changeDated(
	ctx context.Context, d Dated, held database.Records, f func(context.Context, *database.Tx) error,
) error {
	err := r.change(ctx, viewer.Register, held, func(ctx context.Context, tx *database.Tx) error {
		if err := f(ctx, tx); err != nil || !d.DryRun {
			return err
		}
		return database.ErrDryRun
	})
	if errors.Is(err, database.ErrDryRun) {
		return nil
	}
	return err
}

// since is when the edit takes effect; it must not be in the future.
func (d Dated) since(ctx context.Context, tx *database.Tx, c *checks) time.Time {
	at := c.past(d.EffectiveFrom, tx.Now, "input", "effectiveFrom")
	if at.Before(tx.Now) {
		c.mayBackDate(ctx, "input", "effectiveFrom")
	}
	return at
}

func (c *checks) mayBackDate(ctx context.Context, path ...string) {
	if !viewer.FromContext(ctx).Can(viewer.BackDate) {
		c.Refuse(fault.Forbidden, fault.ChangeBackDate, path...)
	}
}

// changeFacts sets facts of accesses from a time on, in their periods and in the records of the active logins. Kept facts have
// changed since then, except for waiting logins; filling facts are filled in where they were missing.
func changeFacts(
	ctx context.Context, tx *database.Tx, of history.Accesses, which predicate.Login, since time.Time, facts accessFacts, kept,
	filling history.Facts,
) (impact history.AccessEffect, err error) {
	to := facts.history()
	if to == (history.Facts{}) {
		return impact, nil
	}
	if impact.Accesses, err = history.CountAffected(ctx, tx, of, since, nil, to); err != nil {
		return impact, err
	}
	from := since
	lacking, err := history.Lacking(ctx, tx, of, filling)
	if err != nil {
		return impact, err
	}
	if lacking {
		from = time.Time{} // missing facts are filled in from the start of the periods
	}
	impact.ClosedMonths, err = history.ClosedMonths(ctx, tx, of, from, func() error {
		if err := facts.without(kept).applyToWaiting(ctx, tx, which); err != nil {
			return err
		}
		if err := history.Change(ctx, tx, of, since, to, filling); err != nil {
			return err
		}
		return history.SyncLogins(ctx, tx, of)
	})
	return impact, err
}

// describeChange adds to the data for the event log what is changed, since when, and which missing facts are filled in. The
// reversal of a cancellation repeats it for the accesses that were out of service.
func describeChange(data map[string]any, since time.Time, facts accessFacts, filling history.Facts) {
	if facts == (accessFacts{}) {
		return
	}
	data["since"], data["to"] = since, facts.byAPIName()
	if filling != (history.Facts{}) {
		data["completed"] = filling
	}
}

// waiting holds for the active logins without an open period.
var waiting = login.And(login.Active(true), login.Not(login.HasPeriodsWith(accessperiod.EndedAtIsNil())))

// applyToWaiting writes the facts to the records of the active logins that wait for their contracts to start.
func (f accessFacts) applyToWaiting(ctx context.Context, tx *database.Tx, which predicate.Login) error {
	update := tx.Login.Update().Where(waiting, which).
		SetNillableCityID(f.CityID).SetNillableZone(f.Zone).SetNillableMedium(f.Medium).
		SetNillableTechnology(f.Technology).SetNillableProduct(f.Product).SetNillableSpeedMbps(f.SpeedMbps).
		SetNillableCustomerType(f.CustomerType).SetUpdatedAt(tx.Now)
	if err := update.Exec(ctx); err != nil {
		return fmt.Errorf("update the waiting logins: %w", err)
	}
	return nil
}
