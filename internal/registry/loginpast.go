package registry

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/logininterval"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
)

// completePast fills in facts that the login's past intervals lack, and returns whether any did. Facts that they have are
// unchanged.
func (f accessFacts) completePast(ctx context.Context, tx *database.Tx, loginID int) (bool, error) {
	given := f.columns()
	if len(given) == 0 {
		return false, nil
	}
	lacks := make([]predicate.LoginInterval, 0, len(given))
	for column := range given {
		lacks = append(lacks, entsql.FieldIsNull(column))
	}
	n, err := tx.LoginInterval.Update().Where(logininterval.LoginID(loginID), logininterval.Or(lacks...)).
		Modify(func(u *entsql.UpdateBuilder) {
			for column, value := range given {
				u.Set(column, entsql.ExprFunc(func(b *entsql.Builder) {
					b.WriteString("COALESCE(").Ident(column).Comma().Arg(value).WriteString(")")
				}))
			}
		}).Save(ctx)
	if err != nil {
		return false, fmt.Errorf("complete the login's past: %w", err)
	}
	return n > 0, nil
}

// columns are the given facts by column.
func (f accessFacts) columns() map[string]any {
	given := map[string]any{}
	if f.CityID != nil {
		given[logininterval.FieldCityID] = *f.CityID
	}
	if f.Zone != nil {
		given[logininterval.FieldZone] = string(*f.Zone)
	}
	if f.Medium != nil {
		given[logininterval.FieldMedium] = string(*f.Medium)
	}
	if f.Technology != nil {
		given[logininterval.FieldTechnology] = *f.Technology
	}
	if f.Product != nil {
		given[logininterval.FieldProduct] = string(*f.Product)
	}
	if f.SpeedMbps != nil {
		given[logininterval.FieldSpeedMbps] = *f.SpeedMbps
	}
	return given
}
