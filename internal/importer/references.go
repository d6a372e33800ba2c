package importer

import (
	"context"
	"fmt"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
)

// planRow is the plan that a contract's row brings along.
type planRow struct {
	code, name string
	speed      *float64
	medium     *policy.Medium
	technology *string
	product    *policy.Product
	priceCents *int
}

func readPlan(r *row) planRow {
	p := planRow{
		code: r.required("plan_code", 60), name: r.bounded("plan_name", 200), speed: parsed(r, "plan_speed_mbps", parseSpeed),
		medium: parsed(r, "plan_medium", parseMedium), product: parsed(r, "plan_product", parseProduct),
		technology: parsed(r, "plan_technology", parseTechnology), priceCents: parsed(r, "plan_price", parsePrice),
	}
	if p.name == "" {
		p.name = p.code
	}
	return p
}

// references are the records that a chunk of contracts refers to.
type references struct {
	contracts    map[string]*ent.Contract
	customers    map[string]*ent.Customer
	cities       map[int]int
	plans        map[string]*ent.Plan
	branches     map[string]int
	technologies map[string]bool
	// gaps are those of the contracts that were reactivated.
	gaps map[int]history.Gap
}

func lookUpReferences(ctx context.Context, tx *database.Tx, b *batch[contractRow]) (*references, error) {
	rows := b.rows
	numbers := keys(rows, func(c contractRow) (string, bool) { return c.number, true })
	contracts, err := tx.Contract.Query().Where(contract.NumberIn(numbers...)).WithNotices().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up contracts: %w", err)
	}
	customers, err := customersByCode(ctx, tx, keys(rows, func(c contractRow) (string, bool) { return c.customer, true }))
	if err != nil {
		return nil, err
	}
	cities, err := citiesByCode(ctx, tx, keys(rows, func(c contractRow) (int, bool) { return deref(c.city), c.city != nil }))
	if err != nil {
		return nil, err
	}
	plans, err := tx.Plan.Query().Where(plan.CodeIn(keys(rows, func(c contractRow) (string, bool) { return c.plan.code, true })...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up plans: %w", err)
	}
	branches, err := tx.Branch.Query().Where(branch.CnpjIn(keys(rows, func(c contractRow) (string, bool) { return c.branch, true })...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up branches: %w", err)
	}
	technologies, err := knownTechnologies(ctx, tx)
	if err != nil {
		return nil, err
	}
	refs := &references{
		contracts: index(contracts, func(c *ent.Contract) string { return c.Number }), customers: customers, cities: cities,
		plans: index(plans, func(p *ent.Plan) string { return p.Code }), branches: map[string]int{}, technologies: technologies,
	}
	for _, b := range branches {
		refs.branches[b.Cnpj] = b.ID
	}
	if refs.gaps, err = history.Gaps(ctx, tx, reactivated(contracts)); err != nil {
		return nil, err
	}
	return refs, nil
}

func reactivated(contracts []*ent.Contract) (ids []int) {
	for _, c := range contracts {
		if c.ReactivatedAt != nil {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// create makes the branches and plans that accepted rows name first. What is registered already isn't changed by an import.
func (refs *references) create(ctx context.Context, tx *database.Tx, b *batch[contractRow], accepted []bool) error {
	for i, row := range b.rows {
		if !accepted[i] {
			continue
		}
		if _, there := refs.branches[row.branch]; !there {
			name := row.branchName
			if name == "" {
				name = "Filial " + row.branch
			}
			id, err := createBranch(ctx, tx, row.branch, name)
			if err != nil {
				return fmt.Errorf("create a branch: %w", err)
			}
			refs.branches[row.branch] = id
		}
		if _, there := refs.plans[row.plan.code]; !there {
			p, err := createPlan(ctx, tx, row.plan)
			if err != nil {
				return fmt.Errorf("create a plan: %w", err)
			}
			refs.plans[row.plan.code] = p
		}
	}
	return nil
}

func createBranch(ctx context.Context, tx *database.Tx, cnpj, name string) (int, error) {
	b, err := tx.Branch.Create().SetCnpj(cnpj).SetName(name).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
	if err != nil {
		return 0, err
	}
	return b.ID, nil
}

func createPlan(ctx context.Context, tx *database.Tx, p planRow) (*ent.Plan, error) {
	return tx.Plan.Create().SetCode(p.code).SetName(p.name).SetNillableSpeedMbps(p.speed).SetNillableMedium(p.medium).
		SetNillableTechnology(p.technology).SetNillableProduct(p.product).SetNillablePriceCents(p.priceCents).
		SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).Save(ctx)
}

func customersByCode(ctx context.Context, tx *database.Tx, codes []string) (map[string]*ent.Customer, error) {
	found, err := tx.Customer.Query().Where(customer.CodeIn(codes...)).
		Select(customer.FieldID, customer.FieldCode, customer.FieldActive, customer.FieldType, customer.FieldAnonymizedAt).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up customers: %w", err)
	}
	return index(found, func(c *ent.Customer) string { return c.Code }), nil
}

func citiesByCode(ctx context.Context, tx *database.Tx, codes []int) (map[int]int, error) {
	found, err := tx.City.Query().Where(city.IbgeCodeIn(codes...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up cities: %w", err)
	}
	ids := make(map[int]int, len(found))
	for _, c := range found {
		ids[c.IbgeCode] = c.ID
	}
	return ids, nil
}

func knownTechnologies(ctx context.Context, tx *database.Tx) (map[string]bool, error) {
	codes, err := tx.Technology.Query().Select(technology.FieldCode).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up technologies: %w", err)
	}
	known := make(map[string]bool, len(codes))
	for _, code := range codes {
		known[code] = true
	}
	return known, nil
}

func deref[T any](p *T) (v T) {
	if p != nil {
		v = *p
	}
	return v
}
