package registry

import (
	"context"
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/technology"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
)

// AccessFacts is what a request says of an access for DICI; nil stays, or comes from the contract's plan and address.
type AccessFacts struct {
	CityIbgeCode *int
	Zone         *policy.Zone
	Medium       *policy.Medium
	Technology   *string
	Product      *policy.Product
	SpeedMbps    *float64
}

// accessFacts is what is written to logins; nil stays.
type accessFacts struct {
	CityID     *int
	Zone       *policy.Zone
	Medium     *policy.Medium
	Technology *string
	Product    *policy.Product
	SpeedMbps  *float64
}

// check looks at the values and finds the city.
func (f *AccessFacts) check(ctx context.Context, tx *database.Tx, c *checks, path ...string) (accessFacts, error) {
	if f == nil {
		return accessFacts{}, nil
	}
	at := func(field string) []string { return append(slices.Clone(path), field) }
	city, err := findCity(ctx, tx, c, f.CityIbgeCode, at("cityIbgeCode")...)
	if err != nil {
		return accessFacts{}, err
	}
	if err := checkTechnology(ctx, tx, c, f.Technology, at("technology")...); err != nil {
		return accessFacts{}, err
	}
	c.speed(f.SpeedMbps, at("speedMbps")...)
	return accessFacts{city, f.Zone, f.Medium, f.Technology, f.Product, f.SpeedMbps}, nil
}

// checkTechnology accepts the codes of the list that are in use.
func checkTechnology(ctx context.Context, tx *database.Tx, c *checks, code *string, path ...string) error {
	if code == nil {
		return nil
	}
	known, err := tx.Technology.Query().Where(technology.Code(*code), technology.Active(true)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("look for the technology: %w", err)
	}
	if !known {
		c.refuse(fault.Invalid, fault.TechnologyUnknown, path...)
	}
	return nil
}

// or fills what is nil from others.
func (f accessFacts) or(others accessFacts) accessFacts {
	return accessFacts{
		CityID: first(f.CityID, others.CityID), Zone: first(f.Zone, others.Zone), Medium: first(f.Medium, others.Medium),
		Technology: first(f.Technology, others.Technology), Product: first(f.Product, others.Product),
		SpeedMbps: first(f.SpeedMbps, others.SpeedMbps),
	}
}

func first[T any](a, b *T) *T {
	if a != nil {
		return a
	}
	return b
}

// changes leaves only what differs from the login's own facts, and names it.
func (f accessFacts) changes(l *ent.Login) (accessFacts, []string) {
	var out accessFacts
	var names []string
	if differs(f.CityID, l.CityID) {
		out.CityID, names = f.CityID, append(names, "city")
	}
	if differs(f.Zone, l.Zone) {
		out.Zone, names = f.Zone, append(names, "zone")
	}
	if differs(f.Medium, l.Medium) {
		out.Medium, names = f.Medium, append(names, "medium")
	}
	if differs(f.Technology, l.Technology) {
		out.Technology, names = f.Technology, append(names, "technology")
	}
	if differs(f.Product, l.Product) {
		out.Product, names = f.Product, append(names, "product")
	}
	if differs(f.SpeedMbps, l.SpeedMbps) {
		out.SpeedMbps, names = f.SpeedMbps, append(names, "speedMbps")
	}
	return out, names
}

func differs[T comparable](to, from *T) bool { return to != nil && (from == nil || *from != *to) }

// follow writes the facts to the active logins, in one statement. An inactive login keeps what it had: past months were
// declared with it.
func (f accessFacts) follow(ctx context.Context, tx *database.Tx, which predicate.Login) error {
	if f == (accessFacts{}) {
		return nil
	}
	err := tx.Login.Update().Where(login.Active(true), which).
		SetNillableCityID(f.CityID).SetNillableZone(f.Zone).SetNillableMedium(f.Medium).
		SetNillableTechnology(f.Technology).SetNillableProduct(f.Product).SetNillableSpeedMbps(f.SpeedMbps).
		SetUpdatedAt(tx.Now).
		Exec(ctx)
	if err != nil {
		return fmt.Errorf("update the active logins: %w", err)
	}
	return nil
}

// contractLogins are the logins linked to the contract.
func contractLogins(id int) predicate.Login { return login.ContractID(id) }

// planLogins are the logins linked to any contract of the plan.
func planLogins(id int) predicate.Login {
	return func(s *sql.Selector) {
		d := sql.Dialect(s.Dialect())
		contracts := d.Table(contract.Table)
		ofPlan := d.Select(contracts.C(contract.FieldID)).From(contracts).Where(sql.EQ(contracts.C(contract.FieldPlanID), id))
		s.Where(sql.In(s.C(login.FieldContractID), ofPlan))
	}
}
