package dici

import (
	"context"
	"fmt"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/condition"
)

// partly is a span of an access of a service, of which some accesses lost their links or didn't return, and others are linked.
type partly struct {
	Service  int  `sql:"service"`
	Branch   int  `sql:"branch_id"`
	From     int  `sql:"from_month"`
	Until    *int `sql:"until_month"`
	Unlinked *int `sql:"unlinked"`
}

// loadPartly counts the contracts that have no login data in some months of a service only. They are few: an access went over to
// another contract before the links were lost, or a cancellation was reversed.
func (i *impact) loadPartly(ctx context.Context) error {
	lost, err := i.loadSpans(ctx, accessesBy(serviceperiod.FieldCancellationID, accessperiod.FieldUnlinkedByID))
	if err != nil {
		return err
	}
	gone, err := i.loadSpans(ctx, notReturned)
	if lost = append(lost, gone...); err != nil || len(lost) == 0 {
		return err
	}
	linked, err := i.loadSpans(ctx, accessesBy(serviceperiod.FieldContractID, accessperiod.FieldContractID))
	if err != nil {
		return err
	}
	type place struct{ service, month int }
	known := map[place]bool{}
	for _, p := range linked {
		span{From: p.From, Until: p.Until}.each(len(i.months), func(n int) { known[place{p.Service, n}] = true })
	}
	for _, p := range lost {
		span{From: p.From, Until: p.Until}.each(len(i.months), func(n int) {
			if at := (place{p.Service, n}); !known[at] && (p.Unlinked == nil || i.lostBefore(p.Branch, n, *p.Unlinked)) {
				known[at] = true
				i.add(i.without, p.Branch, n, 1)
			}
		})
	}
	return nil
}

// accessSpan are the columns of a joined access.
type accessSpan struct{ started, ended, unlinked string }

// accessesBy joins services with the accesses that have the same value in a column.
func accessesBy(service, access string) func(*entsql.Selector) accessSpan {
	return func(s *entsql.Selector) accessSpan {
		a := entsql.Table(accessperiod.Table).As("access")
		s.Join(a).On(s.C(service), a.C(access))
		return accessSpan{a.C(accessperiod.FieldStartedAt), a.C(accessperiod.FieldEndedAt), a.C(accessperiod.FieldUnlinkedAt)}
	}
}

// notReturned joins services with the accesses that a reversal didn't bring back. What ended with the cancellation would have gone
// on as long as the service.
func notReturned(s *entsql.Selector) accessSpan {
	gone := condition.JoinNotReturned(s)
	return accessSpan{
		gone.StartedAt,
		"(CASE WHEN " + gone.AsCancelled + " THEN " + s.C(serviceperiod.FieldEndedAt) + " ELSE " + gone.EndedAt + " END)",
		gone.UnlinkedAt,
	}
}

// loadSpans reads the spans of the accesses that are joined with such services.
func (i *impact) loadSpans(ctx context.Context, join func(*entsql.Selector) accessSpan) (spans []partly, err error) {
	err = i.client.ServicePeriod.Query().Where(condition.ServicePartlyWithoutLoginData()).Modify(func(s *entsql.Selector) {
		c := entsql.Table(contract.Table).As("of")
		s.Join(c).On(s.C(serviceperiod.FieldContractID), c.C(contract.FieldID))
		a := join(s)
		s.Select(entsql.As(s.C(serviceperiod.FieldID), "service"), c.C(contract.FieldBranchID)).
			GroupBy(s.C(serviceperiod.FieldID), c.C(contract.FieldBranchID))
		i.bucket(s, a.started, "from_month")
		i.bucket(s, a.ended, "until_month")
		i.bucketOfClosings(s, a.unlinked)
	}).Scan(ctx, &spans)
	if err != nil {
		return nil, fmt.Errorf("services partly without login data: %w", err)
	}
	return spans, nil
}
