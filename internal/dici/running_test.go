package dici_test

import (
	"testing"
	"time"

	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
)

func TestARunningMonthIsAForecastWithoutAFile(t *testing.T) {
	clock := local("2024-05-31 23:59:59")
	inOffice(t, func(t *testing.T, o *office) {
		defer func() { clock = local("2024-05-31 23:59:59") }()
		if r := o.report(branchA, 2024, 5); !r.Forecast() || r.Closable() || r.TotalAccesses != 19 {
			t.Errorf("forecast %v of %d accesses, closable %v", r.Forecast(), r.TotalAccesses, r.Closable())
		}
		_, _, err := o.File(analyst(t), branchA, 2024, 5)
		o.refuses(fault.MonthNotOver, "month", 0, err)
		clock = local("2024-06-01 00:00:00")
		if r := o.report(branchA, 2024, 5); r.Forecast() || !r.Closable() {
			t.Error("a month that is over is still a forecast")
		}
		o.file(branchA, 2024, 5, 0)
	}, database.WithClock(func() time.Time { return clock }))
}

func TestAMonthThatHasNotBegunIsRefused(t *testing.T) {
	clock := local("2024-05-31 23:59:59")
	inOffice(t, func(t *testing.T, o *office) {
		for _, m := range [][2]int{{2024, 6}, {2025, 1}, {9999, 1}, {9999, 12}} {
			_, err := o.Report(analyst(t), branchA, m[0], m[1])
			o.refuses(fault.MonthNotBegun, "month", 0, err)
			_, _, err = o.File(analyst(t), branchA, m[0], m[1])
			o.refuses(fault.MonthNotBegun, "month", 0, err)
			_, err = o.WithoutLoginDataIn(analyst(t), branchA, m[0], m[1])
			o.refuses(fault.MonthNotBegun, "month", 0, err)
			_, err = o.CloseMonth(admin(t), branchA, m[0], m[1])
			o.refuses(fault.MonthNotOver, "input.month", 0, err)
			_, err = o.RectifyMonth(admin(t), branchA, m[0], m[1], "x")
			o.refuses(fault.MonthNotOver, "input.month", 0, err)
		}
	}, database.WithClock(func() time.Time { return clock }))
}
