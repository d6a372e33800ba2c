package registry

import (
	"context"
	"fmt"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/record"
)

// AccessFacts are the facts of an access for DICI; nil leaves a fact unchanged, or takes it from the contract's plan and address.
type AccessFacts struct {
	// The municipality's 7-digit code by IBGE.
	CityIbgeCode *int
	// Urban or rural.
	Zone *domain.Zone
	// The physical medium.
	Medium *domain.Medium
	// The code of an access technology in use (query technologies).
	Technology *string
	// The product.
	Product *domain.Product
	// Contracted Mbps: above 0, at most 3 decimals.
	SpeedMbps *float64
}

// accessFacts are the facts to write to logins; nil leaves a fact unchanged.
type accessFacts struct {
	CityID     *int
	Zone       *domain.Zone
	Medium     *domain.Medium
	Technology *string
	Product    *domain.Product
	SpeedMbps  *float64
	// CustomerType is the customer's.
	CustomerType *domain.CustomerType
	// ContractID is the linked contract; BranchID and PlanID are the contract's: only periods have them.
	ContractID, BranchID, PlanID *int
}

// check validates the values and finds the city. The stored technology, if any, may stay.
func (f *AccessFacts) check(ctx context.Context, tx *database.Tx, c *checks, stored *string, path ...string) (accessFacts, error) {
	if f == nil {
		return accessFacts{}, nil
	}
	city, err := findCity(ctx, tx, c, f.CityIbgeCode, append(slices.Clone(path), "cityIbgeCode")...)
	if err != nil {
		return accessFacts{}, err
	}
	if err := checkTechnology(ctx, tx, c, f.Technology, stored, path...); err != nil {
		return accessFacts{}, err
	}
	input := record.Login{SpeedMbps: f.SpeedMbps}
	c.Under(input.Check(tx.Now), path...)
	return accessFacts{
		CityID: city, Zone: f.Zone, Medium: f.Medium, Technology: f.Technology, Product: f.Product, SpeedMbps: f.SpeedMbps,
	}, nil
}

// checkTechnology refuses a code that isn't in the list or not in use, unless it is the stored one.
func checkTechnology(ctx context.Context, tx *database.Tx, c *checks, code, stored *string, path ...string) error {
	if code == nil {
		return nil
	}
	inUse, err := tx.Technology.Query().Where(technology.Code(*code), technology.Active(true)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the technology: %w", err)
	}
	c.Under(record.Technology(code, stored, inUse), path...)
	return nil
}

// withDefaults fills missing facts from others.
func (f accessFacts) withDefaults(others accessFacts) accessFacts {
	return accessFacts{
		CityID: optional.First(f.CityID, others.CityID), Zone: optional.First(f.Zone, others.Zone), Medium: optional.First(f.Medium,
			others.Medium),
		Technology: optional.First(f.Technology, others.Technology), Product: optional.First(f.Product, others.Product),
		SpeedMbps: optional.First(f.SpeedMbps, others.SpeedMbps),
	}
}

// changes keeps only the facts that differ from the login's, and returns their names.
func (f accessFacts) changes(l *ent.Login) (accessFacts, []string) {
	var out accessFacts
	var names []string
	if optional.Differs(f.CityID, l.CityID) {
		out.CityID, names = f.CityID, append(names, "city")
	}
	if optional.Differs(f.Zone, l.Zone) {
		out.Zone, names = f.Zone, append(names, "zone")
	}
	if optional.Differs(f.Medium, l.Medium) {
		out.Medium, names = f.Medium, append(names, "medium")
	}
	if optional.Differs(f.Technology, l.Technology) {
		out.Technology, names = f.Technology, append(names, "technology")
	}
	if optional.Differs(f.Product, l.Product) {
		out.Product, names = f.Product, append(names, "product")
	}
	if optional.Differs(f.SpeedMbps, l.SpeedMbps) {
		out.SpeedMbps, names = f.SpeedMbps, append(names, "speedMbps")
	}
	return out, names
}

// contradicts says whether a fact differs from the login's own, rather than being missing there.
func (f accessFacts) contradicts(l *ent.Login) bool {
	return l.CityID != nil && optional.Differs(f.CityID, l.CityID) || l.Zone != nil && optional.Differs(f.Zone, l.Zone) ||
		l.Medium != nil && optional.Differs(f.Medium, l.Medium) || l.Technology != nil && optional.Differs(f.Technology, l.Technology) ||
		l.Product != nil && optional.Differs(f.Product, l.Product) || l.SpeedMbps != nil && optional.Differs(f.SpeedMbps, l.SpeedMbps)
}

// history converts the facts for periods.
func (f accessFacts) history() history.Facts {
	return history.Facts{
		ContractID: f.ContractID, BranchID: f.BranchID, PlanID: f.PlanID, CustomerType: f.CustomerType, CityID: f.CityID, Zone: f.Zone,
		Medium: f.Medium, Technology: f.Technology, Product: f.Product, SpeedMbps: f.SpeedMbps,
	}
}

// without drops kept facts; if the plan is kept, also what it delivers.
func (f accessFacts) without(kept history.Facts) accessFacts {
	if kept.PlanID != nil {
		f.Medium, f.Technology, f.Product, f.SpeedMbps = nil, nil, nil, nil
	}
	return accessFacts{
		CityID: keepUnless(kept.CityID, f.CityID), Zone: keepUnless(kept.Zone, f.Zone), Medium: keepUnless(kept.Medium, f.Medium),
		Technology: keepUnless(kept.Technology, f.Technology), Product: keepUnless(kept.Product, f.Product),
		SpeedMbps: keepUnless(kept.SpeedMbps, f.SpeedMbps), CustomerType: keepUnless(kept.CustomerType, f.CustomerType),
	}
}

// filling are the facts that the login lacks, or already has but may have lacked before.
func (f accessFacts) filling(l *ent.Login) history.Facts {
	return f.history().Filling(history.Facts{
		CityID: l.CityID, Zone: l.Zone, Medium: l.Medium, Technology: l.Technology, Product: l.Product, SpeedMbps: l.SpeedMbps,
	})
}

func keepUnless[T any](kept, value *T) *T {
	if kept != nil {
		return nil
	}
	return value
}

// contractLogins are the logins linked to the contract.
func contractLogins(id int) predicate.Login { return login.ContractID(id) }

// planLogins are the logins linked to any contract of the plan.
func planLogins(id int) predicate.Login {
	return func(s *entsql.Selector) {
		d := entsql.Dialect(s.Dialect())
		contracts := d.Table(contract.Table)
		ofPlan := d.Select(contracts.C(contract.FieldID)).From(contracts).Where(entsql.EQ(contracts.C(contract.FieldPlanID), id))
		s.Where(entsql.In(s.C(login.FieldContractID), ofPlan))
	}
}
