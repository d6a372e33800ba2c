package dici

import (
	"context"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/condition"
)

// loadClosings loads what the latest versions of the closed months declare, and when they were closed.
func (i *impact) loadClosings(ctx context.Context) error {
	first, last := i.months[0], i.months[len(i.months)-1]
	versions, err := i.client.DiciDeclaration.Query().
		Where(dicideclaration.YearGTE(first.Year), dicideclaration.YearLTE(last.Year)).
		Order(dicideclaration.ByVersion()).
		Select(dicideclaration.FieldBranchID, dicideclaration.FieldYear, dicideclaration.FieldMonth,
			dicideclaration.FieldTotalAccesses, dicideclaration.FieldClosedAt).
		All(ctx)
	if err != nil {
		return fmt.Errorf("closed months: %w", err)
	}
	for _, d := range versions {
		n := monthOf(d).number() - first.number()
		if n < 0 || n >= len(i.months) {
			continue
		}
		if i.closed[d.BranchID] == nil {
			i.closed[d.BranchID] = make([]*closing, len(i.months))
		}
		if first := i.closed[d.BranchID][n]; first != nil {
			first.accesses = d.TotalAccesses
			continue
		}
		i.closed[d.BranchID][n] = &closing{accesses: d.TotalAccesses, at: d.ClosedAt.UTC()}
		i.closings = append(i.closings, d.ClosedAt.UTC())
	}
	slices.SortFunc(i.closings, time.Time.Compare)
	i.closings = slices.CompactFunc(i.closings, time.Time.Equal)
	return nil
}

// loadLinked counts the periods of linked accesses by the months in which they started and ended: few groups per branch.
func (i *impact) loadLinked(ctx context.Context) error {
	var spans []span
	err := i.client.AccessPeriod.Query().Where(accessperiod.UnlinkedAtIsNil()).Modify(func(s *entsql.Selector) { i.group(s) }).
		Scan(ctx, &spans)
	if err != nil {
		return fmt.Errorf("accesses: %w", err)
	}
	for _, s := range spans {
		s.each(len(i.months), func(n int) { i.add(i.found, s.Branch, n, s.Count) })
	}
	return nil
}

// lostSpan is a span of unlinked accesses, by how many closings weren't after they were unlinked.
type lostSpan struct {
	Branch   int  `sql:"branch_id"`
	From     int  `sql:"from_month"`
	Until    *int `sql:"until_month"`
	Unlinked *int `sql:"unlinked"`
	Count    int  `sql:"row_count"`
}

// add counts the span in the months for which it is lost.
func (l lostSpan) add(i *impact, counts map[int][]int) {
	span{From: l.From, Until: l.Until}.each(len(i.months), func(n int) {
		if l.Unlinked == nil || i.lostBefore(l.Branch, n, *l.Unlinked) {
			i.add(counts, l.Branch, n, l.Count)
		}
	})
}

// loadLost counts the periods of accesses that cancellations have unlinked. They are not lost for months closed before.
func (i *impact) loadLost(ctx context.Context) error {
	var spans []lostSpan
	err := i.client.AccessPeriod.Query().Where(accessperiod.UnlinkedAtNotNil()).Modify(func(s *entsql.Selector) {
		i.group(s)
		i.bucketOfClosings(s, s.C(accessperiod.FieldUnlinkedAt))
	}).Scan(ctx, &spans)
	if err != nil {
		return fmt.Errorf("unlinked accesses: %w", err)
	}
	for _, l := range spans {
		l.add(i, i.lost)
	}
	return nil
}

// group counts complete periods by branch and by the months in which they started and ended.
func (i *impact) group(s *entsql.Selector) {
	s.Where(entsql.Not(lacksValue(s)))
	s.Select(s.C(accessperiod.FieldBranchID)).GroupBy(s.C(accessperiod.FieldBranchID))
	i.bucket(s, s.C(accessperiod.FieldStartedAt), "from_month")
	i.bucket(s, s.C(accessperiod.FieldEndedAt), "until_month")
	s.AppendSelectAs("COUNT(*)", "row_count")
}

// loadWithout counts the contracts that lacksLoginData finds. No month counts a contract twice: its periods of service don't
// overlap.
func (i *impact) loadWithout(ctx context.Context) error {
	var spans []lostSpan
	err := i.client.ServicePeriod.Query().Where(condition.ServiceWithoutLoginData()).Modify(func(s *entsql.Selector) {
		c := entsql.Table(contract.Table).As("of")
		s.Join(c).On(s.C(serviceperiod.FieldContractID), c.C(contract.FieldID))
		s.Select(c.C(contract.FieldBranchID)).GroupBy(c.C(contract.FieldBranchID))
		i.bucket(s, s.C(serviceperiod.FieldStartedAt), "from_month")
		i.bucket(s, s.C(serviceperiod.FieldEndedAt), "until_month")
		p := entsql.Dialect(s.Dialect()).Table(accessperiod.Table)
		unlinked := entsql.Dialect(s.Dialect()).Select(p.C(accessperiod.FieldUnlinkedByID)).
			AppendSelectAs(entsql.Max(p.C(accessperiod.FieldUnlinkedAt)), "unlinked_at").From(p).
			Where(entsql.NotNull(p.C(accessperiod.FieldUnlinkedByID))).GroupBy(p.C(accessperiod.FieldUnlinkedByID)).As("unlinking")
		s.LeftJoin(unlinked).On(s.C(serviceperiod.FieldCancellationID), unlinked.C(accessperiod.FieldUnlinkedByID))
		i.bucketOfClosings(s, unlinked.C("unlinked_at"))
		s.AppendSelectAs("COUNT(*)", "row_count")
	}).Scan(ctx, &spans)
	if err != nil {
		return fmt.Errorf("contracts without login data: %w", err)
	}
	for _, s := range spans {
		s.add(i, i.without)
	}
	return nil
}

// bucket groups by how many of the months' ends an instant isn't before.
func (i *impact) bucket(s *entsql.Selector, instant, name string) {
	s.AppendSelectExprAs(entsql.ExprFunc(func(b *entsql.Builder) { condition.Bucket(b, instant, i.ends()) }), name).GroupBy(name)
}

// bucketOfClosings groups by how many closings weren't after an instant.
func (i *impact) bucketOfClosings(s *entsql.Selector, instant string) {
	s.AppendSelectExprAs(entsql.ExprFunc(func(b *entsql.Builder) { condition.Bucket(b, instant, i.closings) }), "unlinked").
		GroupBy("unlinked")
}
