package record

import (
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
)

// Address are the given values of the place of service; nil means not given, and an empty text removes a value.
type Address struct {
	Street, StreetNumber, District, PostalCode *string
}

// Check normalises the address and returns what is wrong.
func (a *Address) Check() []fault.Refusal {
	var f faults
	f.optionalText(&a.Street, maxStreet, "street")
	f.optionalText(&a.StreetNumber, maxStreetNumber, "streetNumber")
	f.optionalText(&a.District, maxDistrict, "district")
	f.postalCode(&a.PostalCode, "postalCode")
	return f
}

// Branch are the given values of a branch; nil means not given.
type Branch struct {
	Name, CNPJ *string

	// TaxID is the CNPJ, once checked.
	TaxID taxid.ID
}

// Check normalises the branch and returns what is wrong.
func (b *Branch) Check() []fault.Refusal {
	var f faults
	f.required(&b.Name, maxName, "name")
	if b.CNPJ == nil {
		return f
	}
	if strings.TrimSpace(*b.CNPJ) == "" {
		f.refuse(fault.Invalid, fault.TextRequired, "cnpj")
		return f
	}
	id, err := taxid.ParseCNPJ(*b.CNPJ)
	if err != nil {
		f.refuse(fault.Invalid, fault.CNPJInvalid, "cnpj")
	}
	b.TaxID = id
	return f
}

// Plan are the given values of a plan; nil means not given.
type Plan struct {
	Code, Name *string
	SpeedMbps  *float64
	PriceCents *int
}

// Check normalises the plan and returns what is wrong.
func (p *Plan) Check() []fault.Refusal {
	var f faults
	f.required(&p.Code, maxCode, "code")
	f.required(&p.Name, maxName, "name")
	f.speed(p.SpeedMbps, "speedMbps")
	if p.PriceCents != nil && (*p.PriceCents < 0 || *p.PriceCents > MaxPriceCents) {
		f.refuse(fault.Invalid, fault.PriceInvalid, "priceCents")
	}
	return f
}

// Technology refuses a code that isn't in the list or not in use, at the field technology. The stored code may stay.
func Technology(code, stored *string, inUse bool) []fault.Refusal {
	if code == nil || inUse || stored != nil && *stored == *code {
		return nil
	}
	return []fault.Refusal{fault.New(fault.Invalid, fault.TechnologyUnknown).At("technology")}
}
