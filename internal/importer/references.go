package importer

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/importer/csvfile"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

// planRow is the plan that a contract's row brings along.
type planRow struct {
	code, name string
	speed      *float64
	medium     *domain.Medium
	technology *string
	product    *domain.Product
	priceCents *int
}

func readPlan(r *csvfile.Row) planRow {
	said := record.Plan{
		Code: r.Given("plan_code"), Name: r.Optional("plan_name"), SpeedMbps: csvfile.Parsed(r, "plan_speed_mbps", csvfile.ParseNumber),
		PriceCents: csvfile.Parsed(r, "plan_price", csvfile.ParsePrice),
	}
	r.RejectEach(said.Check(), "plan_")
	return planRow{
		code: *said.Code, name: *optional.First(said.Name, said.Code), speed: said.SpeedMbps, priceCents: said.PriceCents,
		medium: csvfile.Parsed(r, "plan_medium", csvfile.ParseMedium), product: csvfile.Parsed(r, "plan_product", csvfile.ParseProduct),
		technology: r.Optional("plan_technology"),
	}
}

// references are the records that a chunk of contracts refers to.
type references struct {
	contracts    map[string]*ent.Contract
	customers    map[string]*ent.Customer
	cities       map[int]int
	plans        map[string]*ent.Plan
	branches     map[string]int
	technologies technologies
	// gaps are those of the contracts that were reactivated.
	gaps map[int]history.Gap
	// inactivatedByImport are the customers whom nothing but imported cancellations made inactive.
	inactivatedByImport map[int]bool
}

func lookUpReferences(ctx context.Context, tx *database.Tx, b *batch[contractRow]) (*references, error) {
	rows := b.rows
	numbers := keys(rows, func(c contractRow) (string, bool) { return c.number, true })
	contracts, err := tx.Contract.Query().Where(contract.NumberIn(numbers...)).WithNotices().
		WithCancellation(func(q *ent.CancellationQuery) { q.Select(cancellation.FieldOrigin) }).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up contracts: %w", err)
	}
	customers, err := customersByCode(ctx, tx, keys(rows, func(c contractRow) (string, bool) { return c.customer, true }))
	if err != nil {
		return nil, err
	}
	cities, err := citiesByCode(ctx, tx, keys(rows, func(c contractRow) (int, bool) { return optional.Value(c.city), c.city != nil }))
	if err != nil {
		return nil, err
	}
	plans, err := tx.Plan.Query().Where(plan.CodeIn(keys(rows, func(c contractRow) (string, bool) { return c.plan.code, true })...)).
		All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up plans: %w", err)
	}
	branches, err := tx.Branch.Query().
		Where(branch.CnpjIn(keys(rows, func(c contractRow) (string, bool) { return c.branch, true })...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up branches: %w", err)
	}
	technologies, err := allTechnologies(ctx, tx)
	if err != nil {
		return nil, err
	}
	for i := range rows {
		rows[i].plan.technology = technologies.spelt(rows[i].plan.technology)
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
	if _, refs.inactivatedByImport, err = inactivatedHere(ctx, tx, slices.Collect(maps.Values(customers))); err != nil {
		return nil, fmt.Errorf("look up customers: %w", err)
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

// create makes the branches and plans that accepted rows name first. An import doesn't change existing ones.
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

// technologies are those of the list, by their codes in capitals: files write them in either case.
type technologies map[string]*ent.Technology

func allTechnologies(ctx context.Context, tx *database.Tx) (technologies, error) {
	all, err := tx.Technology.Query().All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up technologies: %w", err)
	}
	return index(all, func(t *ent.Technology) string { return strings.ToUpper(t.Code) }), nil
}

// spelt is a code as the list writes it.
func (t technologies) spelt(code *string) *string {
	if code == nil {
		return nil
	}
	if known := t[strings.ToUpper(*code)]; known != nil {
		return &known.Code
	}
	return code
}

// check tells whether a code, as the list writes it, can't be given to what has the stored one.
func (t technologies) check(code, stored *string) []fault.Refusal {
	known := t[strings.ToUpper(optional.Value(code))]
	return record.Technology(code, stored, known != nil && known.Active)
}
