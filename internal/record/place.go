package record

import (
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
)

// Address is what is said of where a service is delivered; nil isn't, and an empty text removes.
type Address struct {
	Street, StreetNumber, District, PostalCode *string
}

// Check tells what is wrong with the address.
func (a *Address) Check() []fault.Refusal {
	var f faults
	f.optionalText(&a.Street, maxStreet, "street")
	f.optionalText(&a.StreetNumber, maxStreetNumber, "streetNumber")
	f.optionalText(&a.District, maxDistrict, "district")
	f.postalCode(&a.PostalCode, "postalCode")
	return f
}

// Branch is what is said of a branch; nil isn't.
type Branch struct {
	Name, CNPJ *string

	// TaxID is the CNPJ, once checked.
	TaxID taxid.ID
}

// Check tells what is wrong with the branch.
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

// Plan is what is said of a plan; nil isn't.
type Plan struct {
	Code, Name *string
	SpeedMbps  *float64
	PriceCents *int
}

// Check tells what is wrong with the plan.
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

// Technology tells whether a code can't be given to a plan or an access, at the field technology: one that isn't in the list, or
// isn't in use. What is stored there already may stay.
func Technology(code, stored *string, inUse bool) []fault.Refusal {
	if code == nil || inUse || stored != nil && *stored == *code {
		return nil
	}
	return []fault.Refusal{fault.New(fault.Invalid, fault.TechnologyUnknown).At("technology")}
}
