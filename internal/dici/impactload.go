package dici

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/contractinterval"
	"github.com/vinculo/vinculo/ent/dicideclaration"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/logininterval"
	"github.com/vinculo/vinculo/internal/predicate"
)

// loadClosings finds the newest versions of the closed months.
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
		i.closed[d.BranchID][n] = &closing{accesses: d.TotalAccesses, at: d.ClosedAt.UTC()}
		i.closings = append(i.closings, d.ClosedAt.UTC())
	}
	slices.SortFunc(i.closings, time.Time.Compare)
	i.closings = slices.CompactFunc(i.closings, time.Time.Equal)
	return nil
}

// loadPresent counts the linked logins by the months in which they came and went: of each branch there are few such groups.
func (i *impact) loadPresent(ctx context.Context) error {
	var spans []span
	err := i.client.Login.Query().Modify(func(s *entsql.Selector) {
		c := entsql.Table(contract.Table).As("own")
		s.Join(c).On(s.C(login.FieldContractID), c.C(contract.FieldID))
		s.Where(entsql.Not(lacking(s)))
		s.Select(c.C(contract.FieldBranchID)).GroupBy(c.C(contract.FieldBranchID))
		i.bucket(s, s.C(login.FieldActivatedAt), "from_month")
		i.bucket(s, s.C(login.FieldInactivatedAt), "until_month")
		s.AppendSelectAs("COUNT(*)", "row_count")
	}).Scan(ctx, &spans)
	if err != nil {
		return fmt.Errorf("logins: %w", err)
	}
	for _, s := range spans {
		s.each(len(i.months), func(n int) { i.add(i.found, s.Branch, n, s.Count) })
	}
	return nil
}

// pastSpan is a span of a past interval; the login's own, by which it doesn't count again, is nil while it isn't linked.
type pastSpan struct {
	Branch   int  `sql:"branch_id"`
	From     int  `sql:"from_month"`
	Until    *int `sql:"until_month"`
	Count    int  `sql:"row_count"`
	OwnFrom  *int `sql:"own_from"`
	OwnUntil *int `sql:"own_until"`
}

// loadPast counts the intervals that a reactivation closed, as wereInService does.
func (i *impact) loadPast(ctx context.Context) error {
	var spans []pastSpan
	err := i.client.LoginInterval.Query().Modify(func(s *entsql.Selector) {
		c := entsql.Table(contract.Table).As("own")
		s.Join(c).On(s.C(logininterval.FieldContractID), c.C(contract.FieldID))
		l := entsql.Table(login.Table).As("present")
		s.Join(l).On(s.C(logininterval.FieldLoginID), l.C(login.FieldID))
		s.Where(entsql.Not(lacking(s)))
		s.Select(c.C(contract.FieldBranchID)).GroupBy(c.C(contract.FieldBranchID))
		i.bucket(s, s.C(logininterval.FieldStartedAt), "from_month")
		i.bucket(s, s.C(logininterval.FieldEndedAt), "until_month")
		i.bucket(s, "(CASE WHEN "+l.C(login.FieldContractID)+" IS NOT NULL THEN "+l.C(login.FieldActivatedAt)+" END)", "own_from")
		i.bucket(s, l.C(login.FieldInactivatedAt), "own_until")
		s.AppendSelectAs("COUNT(*)", "row_count")
	}).Scan(ctx, &spans)
	if err != nil {
		return fmt.Errorf("past intervals: %w", err)
	}
	for _, p := range spans {
		span{From: p.From, Until: p.Until}.each(len(i.months), func(n int) {
			own := p.OwnFrom != nil && *p.OwnFrom <= n && (p.OwnUntil == nil || n < *p.OwnUntil)
			if !own {
				i.add(i.found, p.Branch, n, p.Count)
			}
		})
	}
	return nil
}

// loadWithout counts the contracts that withoutLoginData finds. No month counts a contract twice: its stretches of service don't overlap.
func (i *impact) loadWithout(ctx context.Context) error {
	var present, past []span
	err := i.client.Contract.Query().
		Where(contract.CancelledAtNotNil(), contract.Or(contract.ReactivatedAtNotNil(), contract.ActivatedAtNotNil()),
			predicate.CancelledWithoutLoginData()).
		Modify(func(s *entsql.Selector) {
			s.Select(s.C(contract.FieldBranchID)).GroupBy(s.C(contract.FieldBranchID))
			i.bucket(s, "COALESCE("+s.C(contract.FieldReactivatedAt)+", "+s.C(contract.FieldActivatedAt)+")", "from_month")
			i.bucket(s, s.C(contract.FieldCancelledAt), "until_month")
			s.AppendSelectAs("COUNT(*)", "row_count")
		}).Scan(ctx, &present)
	if err != nil {
		return fmt.Errorf("contracts without login data: %w", err)
	}
	err = i.client.ContractInterval.Query().Where(contractinterval.WithoutLoginData(true)).Modify(func(s *entsql.Selector) {
		c := entsql.Table(contract.Table).As("own")
		s.Join(c).On(s.C(contractinterval.FieldContractID), c.C(contract.FieldID))
		s.Select(c.C(contract.FieldBranchID)).GroupBy(c.C(contract.FieldBranchID))
		i.bucket(s, s.C(contractinterval.FieldStartedAt), "from_month")
		i.bucket(s, s.C(contractinterval.FieldEndedAt), "until_month")
		s.AppendSelectAs("COUNT(*)", "row_count")
	}).Scan(ctx, &past)
	if err != nil {
		return fmt.Errorf("past intervals without login data: %w", err)
	}
	for _, s := range append(present, past...) {
		s.each(len(i.months), func(n int) { i.add(i.without, s.Branch, n, s.Count) })
	}
	return nil
}

// bucket groups by how many of the months' ends an instant isn't before.
func (i *impact) bucket(s *entsql.Selector, instant, name string) {
	s.AppendSelectExprAs(entsql.ExprFunc(func(b *entsql.Builder) { predicate.Bucket(b, instant, i.ends()) }), name).GroupBy(name)
}

// lostSpan is a span of unlinked logins, by how many closings weren't after they were unlinked.
type lostSpan struct {
	branch, from, until, unlinked, count int
}

// loadLost counts the logins that cancellations have unlinked. What is left of the link is the customer and the instant: see candidates.
func (i *impact) loadLost(ctx context.Context) (err error) {
	b := &entsql.Builder{}
	b.SetDialect(i.dialect)
	i.writeLost(b)
	query, args := b.Query()
	rows, err := i.client.QueryContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("unlinked logins: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var s lostSpan
		if err := rows.Scan(&s.branch, &s.from, &s.until, &s.unlinked, &s.count); err != nil {
			return fmt.Errorf("unlinked logins: %w", err)
		}
		for n := s.from; n < s.until; n++ {
			if i.lostBefore(s.branch, n, s.unlinked) {
				i.add(i.lost, s.branch, n, s.count)
			}
		}
	}
	return rows.Err()
}

// candidates are the unlinked logins with the cancellations of their customers that may have unlinked them. The log knows for which
// contract a login was registered. An imported one was there when the cancellation was carried out and hasn't changed since, for
// that was its last change (0); when somebody edited it later, it went out of service with the cancellation (1), or while the contract
// was in service (2). What was imported without a link is none of these (3), or finds the place taken.
const candidates = `SELECT l.id, l.customer_id, l.activated_at, l.inactivated_at,
	k.id AS cancellation_id, k.branch_id, k.logins_unlinked, k.unlinked_at, made.contract_id AS made_for,
	CASE WHEN k.unlinked_at = l.updated_at THEN 0 WHEN k.effective_at = l.inactivated_at THEN 1
		WHEN k.effective_at > l.inactivated_at AND k.began_at < l.inactivated_at THEN 2 ELSE 3 END AS doubt, `

const candidatesFrom = ` AS countable
	FROM logins l
	JOIN (SELECT k.id, k.contract_id, k.effective_at, k.logins_unlinked, c.customer_id, c.branch_id, c.activated_at AS began_at,
			COALESCE(done.occurred_at, k.effective_at) AS unlinked_at
		FROM cancellations k
		JOIN contracts c ON c.id = k.contract_id
		LEFT JOIN events done ON done.subject_id = k.id AND done.type = 'CONTRACT_CANCELLED'
		WHERE k.logins_unlinked > 0
	) AS k ON k.customer_id = l.customer_id AND k.unlinked_at >= l.created_at AND k.unlinked_at <= l.updated_at
	LEFT JOIN events made ON made.subject_id = l.id AND made.type = 'LOGIN_CREATED'
	WHERE l.contract_id IS NULL AND NOT l.active AND (made.contract_id IS NULL OR made.contract_id = k.contract_id)`

// The steps from the candidates to the logins that were lost: each login belongs to the likeliest instant (sure, then chosen), and the
// imported ones of an instant are dealt out to its cancellations by how many each unlinked beside the registered ones (free, nth and
// upto). So no cancellation has more logins than it unlinked.
const (
	sure = `SELECT *, MIN(doubt) OVER (PARTITION BY id) AS least,
		FIRST_VALUE(unlinked_at) OVER (PARTITION BY id ORDER BY doubt, unlinked_at) AS chosen_at FROM (`
	chosen = `SELECT *, logins_unlinked - COUNT(made_for) OVER (PARTITION BY cancellation_id) AS free,
		DENSE_RANK() OVER (PARTITION BY customer_id, unlinked_at, made_for IS NULL ORDER BY least, id) AS nth FROM (`
	dealt  = `SELECT *, SUM(free) OVER (PARTITION BY id ORDER BY cancellation_id) AS upto FROM (`
	isLost = `) AS sure WHERE least < 3 AND unlinked_at = chosen_at) AS chosen) AS dealt
		WHERE (made_for IS NOT NULL OR nth > upto - free AND nth <= upto) AND countable`
)

func (i *impact) writeLost(b *entsql.Builder) {
	ends := i.ends()
	b.WriteString("SELECT branch_id, from_month, until_month, unlinked, COUNT(*) FROM (SELECT branch_id, ")
	predicate.Bucket(b, "activated_at", ends)
	b.WriteString(" AS from_month, ")
	predicate.Bucket(b, "inactivated_at", ends)
	b.WriteString(" AS until_month, ")
	predicate.Bucket(b, "unlinked_at", i.closings)
	b.WriteString(" AS unlinked FROM (" + dealt + chosen + sure + candidates)
	l := entsql.Dialect(i.dialect).Select().From(entsql.Table(login.Table).As("l"))
	b.Join(entsql.Not(lacking(l)))
	b.WriteString(candidatesFrom + ") AS candidates" + isLost + " AND inactivated_at >= ").Arg(ends[0]).
		WriteString(" AND activated_at < ").Arg(ends[len(ends)-1]).
		WriteString(") AS spans GROUP BY branch_id, from_month, until_month, unlinked")
}
