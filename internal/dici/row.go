package dici

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
)

// Row is one row of the file: the accesses that are equal in every column.
type Row struct {
	City         *ent.City
	CustomerType domain.CustomerType
	Zone         domain.Zone
	Medium       domain.Medium
	Product      domain.Product
	Technology   string
	SpeedMbps    float64
	Accesses     int

	behind *accessLoader
}

// Key identifies the row in its month: all columns except ACESSOS.
func (r Row) Key() string {
	return fmt.Sprintf("%07d-%s-%s-%s-%s-%s-%s", r.City.IbgeCode, r.CustomerType, r.Zone, r.Medium, r.Product, r.Technology,
		strconv.FormatFloat(r.SpeedMbps, 'f', -1, 64))
}

// speedDecimals are the decimals of a speed; more would only be the noise of binary fractions.
const speedDecimals = 3

// minSpeed is the smallest speed that rounds to more than zero.
const minSpeed = 0.0005

func roundSpeed(mbps float64) float64 {
	scale := math.Pow10(speedDecimals)
	// A number too large for decimals is already whole.
	if scaled := math.Round(mbps * scale); !math.IsInf(scaled, 0) {
		return scaled / scale
	}
	return mbps
}

// formatSpeed writes VELOCIDADE: a decimal comma and no trailing zeros.
func formatSpeed(mbps float64) string {
	return strings.Replace(strconv.FormatFloat(roundSpeed(mbps), 'f', -1, 64), ".", ",", 1)
}

// columns are what the file says of a row before ACESSOS; the CNPJ and the month are the same in all of them.
type columns struct {
	cityCode     int
	customerType domain.CustomerType
	zone         domain.Zone
	medium       domain.Medium
	product      domain.Product
	technology   string
	speed        float64
}

func (r Row) columns() columns {
	return columns{r.City.IbgeCode, r.CustomerType, r.Zone, r.Medium, r.Product, r.Technology, r.SpeedMbps}
}

func (c columns) compare(d columns) int {
	return cmp.Or(
		cmp.Compare(c.cityCode, d.cityCode),
		cmp.Compare(c.customerType, d.customerType),
		cmp.Compare(c.zone, d.zone),
		cmp.Compare(c.medium, d.medium),
		cmp.Compare(c.product, d.product),
		cmp.Compare(c.technology, d.technology),
		cmp.Compare(c.speed, d.speed))
}

// merge sums the rows that are equal in the file and sorts them in the order of its columns, the speed as a number: the same
// accesses always give the same file, byte for byte.
func merge(rows []Row) []Row {
	at := make(map[columns]int, len(rows))
	merged := make([]Row, 0, len(rows))
	for _, r := range rows {
		r.SpeedMbps = roundSpeed(r.SpeedMbps)
		if i, found := at[r.columns()]; found {
			merged[i].Accesses += r.Accesses
			continue
		}
		at[r.columns()] = len(merged)
		merged = append(merged, r)
	}
	slices.SortFunc(merged, func(a, b Row) int { return a.columns().compare(b.columns()) })
	return merged
}
