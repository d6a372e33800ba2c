package registry

import (
	"context"
	"fmt"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/city"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
)

// Address is where a service is delivered. Nil stays as it is, an empty text removes.
type Address struct {
	// Street.
	Street *string
	// House number.
	StreetNumber *string
	// District (bairro).
	District *string
	// Postal code (CEP): 8 digits, punctuation allowed.
	PostalCode *string
	// The municipality's 7-digit code by IBGE.
	CityIbgeCode *int
	// Urban or rural.
	Zone *domain.Zone
}

// check trims the address and finds its city; nil without one.
func (a *Address) check(ctx context.Context, tx *database.Tx, c *checks, path ...string) (*int, error) {
	if a == nil {
		return nil, nil // no address has no city
	}
	input := record.Address{Street: a.Street, StreetNumber: a.StreetNumber, District: a.District, PostalCode: a.PostalCode}
	c.Under(input.Check(), path...)
	a.Street, a.StreetNumber, a.District, a.PostalCode = input.Street, input.StreetNumber, input.District, input.PostalCode
	return findCity(ctx, tx, c, a.CityIbgeCode, append(slices.Clone(path), "cityIbgeCode")...)
}

// findCity is the id of the municipality with the code; nil without one.
func findCity(ctx context.Context, tx *database.Tx, c *checks, code *int, path ...string) (*int, error) {
	if code == nil {
		return nil, nil // no code, no city
	}
	id, err := tx.City.Query().Where(city.IbgeCode(*code)).OnlyID(ctx)
	switch {
	case ent.IsNotFound(err):
		c.Refuse(fault.Invalid, fault.CityUnknown, path...)
		return nil, nil // the refusal is in c
	case err != nil:
		return nil, fmt.Errorf("look for the city: %w", err)
	}
	return &id, nil
}
