package statistics

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/ent/plan"
)

// name reads the records that the groups' keys refer to, with one statement per kind.
func name(ctx context.Context, client *ent.Client, rows []*Row) error {
	branches, err := recordsOf(rows, func(k key) int { return k.branch }, func(ids []int) ([]*ent.Branch, error) {
		return client.Branch.Query().Where(branch.IDIn(ids...)).All(ctx)
	}, func(b *ent.Branch) int { return b.ID })
	if err != nil {
		return fmt.Errorf("branches: %w", err)
	}
	cities, err := recordsOf(rows, func(k key) int { return k.city }, func(ids []int) ([]*ent.City, error) {
		return client.City.Query().Where(city.IDIn(ids...)).All(ctx)
	}, func(c *ent.City) int { return c.ID })
	if err != nil {
		return fmt.Errorf("cities: %w", err)
	}
	plans, err := recordsOf(rows, func(k key) int { return k.plan }, func(ids []int) ([]*ent.Plan, error) {
		return client.Plan.Query().Where(plan.IDIn(ids...)).All(ctx)
	}, func(p *ent.Plan) int { return p.ID })
	if err != nil {
		return fmt.Errorf("plans: %w", err)
	}
	reasons, err := recordsOf(rows, func(k key) int { return k.reason }, func(ids []int) ([]*ent.CancellationReason, error) {
		return client.CancellationReason.Query().Where(cancellationreason.IDIn(ids...)).All(ctx)
	}, func(r *ent.CancellationReason) int { return r.ID })
	if err != nil {
		return fmt.Errorf("reasons: %w", err)
	}
	for _, r := range rows {
		r.Branch, r.City, r.Plan, r.Reason = branches[r.key.branch], cities[r.key.city], plans[r.key.plan], reasons[r.key.reason]
	}
	return nil
}

func recordsOf[T any](rows []*Row, of func(key) int, read func([]int) ([]*T, error), idOf func(*T) int) (map[int]*T, error) {
	byID := map[int]*T{}
	var ids []int
	for _, r := range rows {
		id := of(r.key)
		if _, known := byID[id]; id != 0 && !known {
			byID[id] = nil
			ids = append(ids, id)
		}
	}
	if len(ids) == 0 {
		return byID, nil
	}
	records, err := read(ids)
	for _, record := range records {
		byID[idOf(record)] = record
	}
	return byID, err
}
