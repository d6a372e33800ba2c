package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewPlan is a plan to add.
type NewPlan struct {
	// The provider's own code; unique, 1 to 60 characters.
	Code string
	// The name; 1 to 200 characters.
	Name string
	// Contracted Mbps: above 0, at most 3 decimals.
	SpeedMbps *float64
	// The physical medium.
	Medium *domain.Medium
	// The code of an access technology in use.
	Technology *string
	// The product; default INTERNET.
	Product *domain.Product
	// Monthly price in centavos, from 0 to 1000000000.
	PriceCents *int
}

// CreatePlan adds a plan and returns its id.
func (r *Registry) CreatePlan(ctx context.Context, in NewPlan) (id int, err error) {
	err = r.change(ctx, viewer.Register, database.Nothing, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		input := record.Plan{Code: &in.Code, Name: &in.Name, SpeedMbps: in.SpeedMbps, PriceCents: in.PriceCents}
		c.Under(input.Check(), "input")
		in.Code, in.Name = *input.Code, *input.Name
		if err := checkTechnology(ctx, tx, &c, in.Technology, nil, "input"); err != nil {
			return err
		}
		taken, err := tx.Plan.Query().Where(plan.Code(in.Code)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the code: %w", err)
		}
		if taken {
			c.Refuse(fault.Duplicate, fault.RecordDuplicate, "input", "code")
		}
		if err := c.Err(); err != nil {
			return err
		}
		created, err := tx.Plan.Create().SetCode(in.Code).SetName(in.Name).
			SetNillableSpeedMbps(in.SpeedMbps).SetNillableMedium(in.Medium).SetNillableTechnology(in.Technology).
			SetNillableProduct(in.Product).SetNillablePriceCents(in.PriceCents).
			SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
		if err != nil {
			return fmt.Errorf("save the plan: %w", err)
		}
		id = created.ID
		return nil
	})
	return id, err
}

// PlanChange is what to change of a plan; nil stays.
type PlanChange struct {
	// The plan.
	ID int
	// The name; 1 to 200 characters.
	Name *string
	// Contracted Mbps: above 0, at most 3 decimals.
	SpeedMbps *float64
	// The physical medium.
	Medium *domain.Medium
	// The code of an access technology in use.
	Technology *string
	// The product.
	Product *domain.Product
	// Monthly price in centavos, from 0 to 1000000000.
	PriceCents *int
	// Whether new contracts can choose it.
	Active *bool
	// Dated says since when the plan delivers something else.
	Dated
}

// UpdatePlan edits a plan. The active logins of its contracts follow in the same transaction, with the facts that changed, by a
// number of statements that doesn't grow with them.
func (r *Registry) UpdatePlan(ctx context.Context, in PlanChange) (impact history.AccessEffect, err error) {
	err = r.changeDated(ctx, in.Dated, database.Everything, func(ctx context.Context, tx *database.Tx) error {
		impact = history.AccessEffect{} // an earlier attempt may have lost against a concurrent transaction
		current, err := tx.Plan.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		var c checks
		input := record.Plan{Name: in.Name, SpeedMbps: in.SpeedMbps, PriceCents: in.PriceCents}
		c.Under(input.Check(), "input")
		in.Name = input.Name
		facts := planChanges(current, in)
		if err := checkTechnology(ctx, tx, &c, facts.Technology, current.Technology, "input"); err != nil {
			return err
		}
		since := in.since(ctx, tx, &c)
		if err := c.Err(); err != nil {
			return err
		}
		of := history.Accesses{Plan: current.ID}
		shown := shownByPlan(current, facts)
		kept, err := history.Kept(ctx, tx, of, since, shown)
		if err != nil {
			return err
		}
		newest := facts.without(kept)
		err = tx.Plan.UpdateOne(current).SetUpdatedAt(tx.Now).
			SetNillableName(in.Name).SetNillablePriceCents(in.PriceCents).SetNillableActive(in.Active).
			SetNillableSpeedMbps(newest.SpeedMbps).SetNillableMedium(newest.Medium).
			SetNillableTechnology(newest.Technology).SetNillableProduct(newest.Product).
			Exec(ctx)
		if err != nil {
			return fmt.Errorf("save the plan: %w", err)
		}
		filling := facts.history().Filling(shown)
		impact, err = changeFacts(ctx, tx, of, planLogins(current.ID), since, facts, kept, filling)
		if err != nil || facts == (accessFacts{}) {
			return err
		}
		data := map[string]any{"accesses": impact.Accesses, "closedMonths": len(impact.ClosedMonths)}
		describeChange(data, since, facts, filling)
		return r.events.Append(ctx, tx, eventlog.Entry{Type: event.TypePLAN_UPDATED, SubjectID: current.ID, Data: data})
	})
	return impact, err
}

// planChanges are the facts that the plan delivers differently from now on.
func planChanges(current *ent.Plan, in PlanChange) accessFacts {
	var facts accessFacts
	// With a date it may be the same as now, and yet another one before.
	dated := in.EffectiveFrom != nil
	if in.SpeedMbps != nil && dated || optional.Differs(in.SpeedMbps, current.SpeedMbps) {
		facts.SpeedMbps = in.SpeedMbps
	}
	if in.Medium != nil && dated || optional.Differs(in.Medium, current.Medium) {
		facts.Medium = in.Medium
	}
	if in.Technology != nil && dated || optional.Differs(in.Technology, current.Technology) {
		facts.Technology = in.Technology
	}
	if in.Product != nil && dated || optional.Differs(in.Product, &current.Product) {
		facts.Product = in.Product
	}
	return facts
}

// shownByPlan are the plan's present facts of those that are changed.
func shownByPlan(current *ent.Plan, changed accessFacts) (shown history.Facts) {
	if changed.SpeedMbps != nil {
		shown.SpeedMbps = current.SpeedMbps
	}
	if changed.Medium != nil {
		shown.Medium = current.Medium
	}
	if changed.Technology != nil {
		shown.Technology = current.Technology
	}
	if changed.Product != nil {
		shown.Product = &current.Product
	}
	return shown
}
