package registry

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// NewPlan is a plan to add.
type NewPlan struct {
	Code       string
	Name       string
	SpeedMbps  *float64
	Medium     *policy.Medium
	Technology *string
	Product    *policy.Product
	PriceCents *int
}

// CreatePlan adds a plan and returns its id.
func (r *Registry) CreatePlan(ctx context.Context, in NewPlan) (id int, err error) {
	err = r.change(ctx, viewer.Register, func(ctx context.Context, tx *database.Tx) error {
		var c checks
		in.Code = c.required(in.Code, 60, "input", "code")
		in.Name = c.required(in.Name, 200, "input", "name")
		if err := checkPlanFacts(ctx, tx, &c, in.SpeedMbps, in.Technology, in.PriceCents); err != nil {
			return err
		}
		taken, err := tx.Plan.Query().Where(plan.Code(in.Code)).Exist(ctx)
		if err != nil {
			return fmt.Errorf("look for the code: %w", err)
		}
		if taken {
			c.refuse(fault.Duplicate, fault.RecordDuplicate, "input", "code")
		}
		if err := c.err(); err != nil {
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

func checkPlanFacts(
	ctx context.Context, tx *database.Tx, c *checks, speed *float64, technology *string, price *int,
) error {
	c.speed(speed, "input", "speedMbps")
	if price != nil && *price < 0 {
		c.refuse(fault.Invalid, fault.NumberInvalid, "input", "priceCents")
	}
	return checkTechnology(ctx, tx, c, technology, "input", "technology")
}

// PlanChange is what to change of a plan; nil stays.
type PlanChange struct {
	ID         int
	Name       *string
	SpeedMbps  *float64
	Medium     *policy.Medium
	Technology *string
	Product    *policy.Product
	PriceCents *int
	Active     *bool
}

// UpdatePlan edits a plan. The active logins of its contracts follow in the same transaction, with the facts that changed.
func (r *Registry) UpdatePlan(ctx context.Context, in PlanChange) (int, error) {
	return in.ID, r.change(ctx, viewer.Register, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.Plan.Get(ctx, in.ID)
		if err != nil {
			return missing(err, "input", "id")
		}
		var c checks
		in.Name = c.edited(in.Name, 200, "input", "name")
		facts := planChanges(current, in)
		if err := checkPlanFacts(ctx, tx, &c, in.SpeedMbps, facts.Technology, in.PriceCents); err != nil {
			return err
		}
		if err := c.err(); err != nil {
			return err
		}
		err = tx.Plan.UpdateOne(current).SetUpdatedAt(tx.Now).
			SetNillableName(in.Name).SetNillablePriceCents(in.PriceCents).SetNillableActive(in.Active).
			SetNillableSpeedMbps(facts.SpeedMbps).SetNillableMedium(facts.Medium).
			SetNillableTechnology(facts.Technology).SetNillableProduct(facts.Product).
			Exec(ctx)
		if err != nil {
			return fmt.Errorf("save the plan: %w", err)
		}
		return facts.follow(ctx, tx, planLogins(current.ID))
	})
}

// planChanges are the facts that the plan delivers differently from now on.
func planChanges(current *ent.Plan, in PlanChange) accessFacts {
	var facts accessFacts
	if differs(in.SpeedMbps, current.SpeedMbps) {
		facts.SpeedMbps = in.SpeedMbps
	}
	if differs(in.Medium, current.Medium) {
		facts.Medium = in.Medium
	}
	if differs(in.Technology, current.Technology) {
		facts.Technology = in.Technology
	}
	if differs(in.Product, &current.Product) {
		facts.Product = in.Product
	}
	return facts
}
