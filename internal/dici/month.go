package dici

import (
	"fmt"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// dueDay is the day of the following month by which the declaration is filed.
const dueDay = 15

// Month is the month that a declaration is about.
type Month struct{ Year, Month int }

// NewMonth checks a year, from 2000, and a month, 1 to 12.
func NewMonth(year, month int) (Month, error) {
	if year < 2000 || year > 9999 || month < 1 || month > 12 {
		return Month{}, fault.Refuse(fault.New(fault.Invalid, fault.MonthInvalid).At("month"))
	}
	return Month{year, month}, nil
}

// ParseMonth reads a month written as YYYY-MM.
func ParseMonth(s string) (Month, error) {
	t, err := time.Parse("2006-01", s)
	if err != nil {
		return Month{}, fault.Refuse(fault.New(fault.Invalid, fault.MonthInvalid).At("month"))
	}
	return NewMonth(t.Year(), int(t.Month()))
}

// String is the month as YYYY-MM.
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", m.Year, m.Month) }

// Start is the first instant of the month in America/Sao_Paulo.
func (m Month) Start() time.Time {
	return time.Date(m.Year, time.Month(m.Month), 1, 0, 0, 0, 0, domain.SaoPaulo).UTC()
}

// End is the first instant after the month: midnight of the next month's first day in America/Sao_Paulo. Counting from the
// next month's first day, months of 28 to 31 days need no rule of their own.
func (m Month) End() time.Time {
	return time.Date(m.Year, time.Month(m.Month)+1, 1, 0, 0, 0, 0, domain.SaoPaulo).UTC()
}

// DueDate is the last day for filing: the 15th of the following month, as YYYY-MM-DD.
func (m Month) DueDate() string {
	return time.Date(m.Year, time.Month(m.Month)+1, dueDay, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}
