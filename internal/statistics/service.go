package statistics

import (
	"context"
	"slices"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/cancellationreason"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/contractinterval"
	"github.com/vinculo/vinculo/internal/optional"
)

// inService sets how many contracts were in service when each month of cancellations began, by what the group says of the
// contracts themselves. A contract was in service from its activation, or last reactivation, until its cancellation, and before in
// its past intervals. What began and what ended before a month is added up, so that the statements are the same for any number of
// months.
func (c counter) inService(ctx context.Context, rows []*Row) error {
	by := slices.DeleteFunc(slices.Clone(c.by), Dimension.ofCancellation)
	changes := map[key][]int{}
	for _, stretch := range []struct {
		sign int
		when func(*entsql.Selector) string
	}{
		{+1, beginnings},
		{-1, endings},
		{+1, ofIntervals(contractinterval.FieldStartedAt)},
		{-1, ofIntervals(contractinterval.FieldEndedAt)},
	} {
		counted, err := c.count(ctx, by, cancelled, func(s *entsql.Selector) { byMonth(s, stretch.when(s), "bucket", c.begins) })
		if err != nil {
			return err
		}
		for _, f := range counted {
			k := f.key()
			if changes[k] == nil {
				changes[k] = make([]int, len(c.begins)+1)
			}
			changes[k][*f.Bucket] += stretch.sign * f.Count
		}
	}
	for _, months := range changes {
		for i := 1; i < len(months); i++ {
			months[i] += months[i-1]
		}
	}
	for _, row := range rows {
		if row.key.month == 0 {
			continue
		}
		n := 0
		if months := changes[row.key.lasting()]; months != nil {
			// Includes changes up to the previous month.
			n = months[row.key.month-1]
		}
		row.InServiceAtStart = &n
	}
	return nil
}

// stayed counts the cancellations, past ones included, whose reasons don't count as churn. Mostly there are no such reasons.
func (c counter) stayed(ctx context.Context, rows map[key]*Row) error {
	reasons, err := c.client.CancellationReason.Query().Where(cancellationreason.CountsAsChurn(false)).IDs(ctx)
	if err != nil || len(reasons) == 0 {
		return err
	}
	present, err := c.count(ctx, c.by, cancelled, func(s *entsql.Selector) {
		forReasons(s, s.C(contract.FieldCancellationID), reasons)
	})
	if err != nil {
		return err
	}
	past, err := c.past(ctx, func(s *entsql.Selector) {
		forReasons(s, entsql.Table(contractinterval.Table).As(joinedAs).C(contractinterval.FieldCancellationID), reasons)
	})
	if err != nil {
		return err
	}
	for _, f := range present {
		rows[f.key()].stayed += optional.Value(f.Some)
	}
	for _, f := range past {
		rows[f.key()].stayed += f.Count
	}
	return nil
}

// forReasons keeps what a cancellation for one of the reasons ended.
func forReasons(s *entsql.Selector, cancellationID string, reasons []int) {
	t := entsql.Dialect(s.Dialect()).Table(cancellation.Table).As("reasoned")
	s.Where(entsql.In(cancellationID, entsql.Dialect(s.Dialect()).Select(t.C(cancellation.FieldID)).From(t).
		Where(entsql.InInts(t.C(cancellation.FieldReasonID), reasons...))))
}

// beganAt writes when a contract's present or last stretch of service began.
func beganAt(s *entsql.Selector) string {
	return "COALESCE(" + s.C(contract.FieldReactivatedAt) + ", " + s.C(contract.FieldActivatedAt) + ")"
}

// beginnings keeps the contracts that were ever in service, and returns the column of the start. Contracts imported as cancelled
// without a date, or with one before their start, are not known to have been.
func beginnings(s *entsql.Selector) string {
	s.Where(entsql.And(
		entsql.ExprP(beganAt(s)+" IS NOT NULL"),
		entsql.Or(
			entsql.ExprP("NOT "+cancelled),
			entsql.ExprP(s.C(contract.FieldCancelledAt)+" > "+beganAt(s)),
		),
	))
	return beganAt(s)
}

// endings keeps those that were cancelled, and returns the column of the end.
func endings(s *entsql.Selector) string {
	beginnings(s)
	s.Where(entsql.ExprP(cancelled))
	return s.C(contract.FieldCancelledAt)
}

// ofIntervals counts the stretches that a reactivation closed.
func ofIntervals(field string) func(*entsql.Selector) string {
	return func(s *entsql.Selector) string {
		t := entsql.Dialect(s.Dialect()).Table(contractinterval.Table)
		s.Join(t).On(t.C(contractinterval.FieldContractID), s.C(contract.FieldID))
		s.Where(entsql.ColumnsLT(t.C(contractinterval.FieldStartedAt), t.C(contractinterval.FieldEndedAt)))
		return t.C(field)
	}
}
