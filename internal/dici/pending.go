package dici

import (
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// Field is a value of a login that the file requires.
type Field string

// The values that can be missing. The customer type can't: every login has one.
const (
	FieldCity       Field = "CITY"
	FieldZone       Field = "ZONE"
	FieldMedium     Field = "MEDIUM"
	FieldProduct    Field = "PRODUCT"
	FieldTechnology Field = "TECHNOLOGY"
	FieldSpeed      Field = "SPEED"
)

// Fields lists the values in the order of the file's columns.
var Fields = []Field{FieldCity, FieldZone, FieldMedium, FieldProduct, FieldTechnology, FieldSpeed}

// MarshalGQL writes the field as GraphQL's.
func (f Field) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(string(f))) }

// UnmarshalGQL reads the field from GraphQL's.
func (f *Field) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || !slices.Contains(Fields, Field(s)) {
		return fmt.Errorf("%v is not a field of DICI", v)
	}
	*f = Field(s)
	return nil
}

// label is the field's display name.
func (f Field) label() string {
	switch f {
	case FieldCity:
		return fault.CityLabel.In(fault.Portuguese)
	case FieldZone:
		return fault.ZoneLabel.In(fault.Portuguese)
	case FieldMedium:
		return fault.MediumLabel.In(fault.Portuguese)
	case FieldProduct:
		return fault.ProductLabel.In(fault.Portuguese)
	case FieldTechnology:
		return fault.TechnologyLabel.In(fault.Portuguese)
	case FieldSpeed:
		return fault.SpeedLabel.In(fault.Portuguese)
	}
	return string(f)
}

// Pending is a login in service that lacks a value which the file requires.
type Pending struct {
	Login *ent.Login
	// Fields are what is missing or not allowed; never empty.
	Fields []Field
}

// DeclaredFacts are the facts in the file of one access, or of all accesses with the same facts.
type DeclaredFacts struct {
	CityID     *int            `json:"city_id"`
	Zone       *domain.Zone    `json:"zone"`
	Medium     *domain.Medium  `json:"medium"`
	Product    *domain.Product `json:"product"`
	Technology *string         `json:"technology"`
	SpeedMbps  *float64        `json:"speed_mbps"`
}

// missing lists the missing facts. An inactive technology is still valid for the regulator.
func (f DeclaredFacts) missing(technologies []string) []Field {
	var list []Field
	add := func(field Field, lacks bool) {
		if lacks {
			list = append(list, field)
		}
	}
	add(FieldCity, f.CityID == nil)
	add(FieldZone, f.Zone == nil)
	add(FieldMedium, f.Medium == nil)
	add(FieldProduct, f.Product == nil)
	add(FieldTechnology, f.Technology == nil || !slices.Contains(technologies, *f.Technology))
	add(FieldSpeed, f.SpeedMbps == nil || !(*f.SpeedMbps >= minSpeed))
	return list
}
