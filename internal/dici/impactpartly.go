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

// partly is a span of an access of a service, of which some accesses lost their links and others are linked.
type partly struct {
	Service  int  `sql:"service"`
	Branch   int  `sql:"branch_id"`
	From     int  `sql:"from_month"`
	Until    *int `sql:"until_month"`
	Unlinked *int `sql:"unlinked"`
}

// loadPartly counts the contracts that have no login data in some months of a service only. They are few: an access went over to
// another contract before the links were lost.
func (i *impact) loadPartly(ctx context.Context) error {
	lost, err := i.loadSpans(ctx, serviceperiod.FieldCancellationID, accessperiod.FieldUnlinkedByID)
	if err != nil || len(lost) == 0 {
		return err
	}
	linked, err := i.loadSpans(ctx, serviceperiod.FieldContractID, accessperiod.FieldContractID)
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

// loadSpans reads the spans of the accesses that columns join with such services.
func (i *impact) loadSpans(ctx context.Context, service, access string) (spans []partly, err error) {
	err = i.client.ServicePeriod.Query().Where(condition.ServicePartlyWithoutLoginData()).Modify(func(s *entsql.Selector) {
		c, a := entsql.Table(contract.Table).As("of"), entsql.Table(accessperiod.Table).As("access")
		s.Join(c).On(s.C(serviceperiod.FieldContractID), c.C(contract.FieldID))
		s.Join(a).On(s.C(service), a.C(access))
		s.Select(entsql.As(s.C(serviceperiod.FieldID), "service"), c.C(contract.FieldBranchID)).
			GroupBy(s.C(serviceperiod.FieldID), c.C(contract.FieldBranchID))
		i.bucket(s, a.C(accessperiod.FieldStartedAt), "from_month")
		i.bucket(s, a.C(accessperiod.FieldEndedAt), "until_month")
		i.bucketOfClosings(s, a.C(accessperiod.FieldUnlinkedAt))
	}).Scan(ctx, &spans)
	if err != nil {
		return nil, fmt.Errorf("services partly without login data: %w", err)
	}
	return spans, nil
}
