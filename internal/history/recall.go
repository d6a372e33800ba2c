package history

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/internal/database"
)

// LinkStart is a login that is linked to a contract from an instant on, with the facts that it inherits from it.
type LinkStart struct {
	Login, Contract int
	Since           time.Time
	Inherited       Facts
}

// Recall is for logins that were linked in the past and were given the present facts of their contracts: it replaces these by the
// facts that the contracts had then, as recorded in the periods of their other accesses. Plan and branch are always the contract's;
// any other fact is taken from an access that has the contract's fact now, or had another plan then. Where nothing is recorded, the
// present facts hold. It takes at most four statements, however many logins there are.
func Recall(ctx context.Context, tx *database.Tx, list []LinkStart) error {
	list, err := ofChangedContracts(ctx, tx, list)
	if err != nil || len(list) == 0 {
		return err
	}
	all, err := periodsAround(ctx, tx, list)
	if err != nil {
		return fmt.Errorf("look up the contracts' accesses: %w", err)
	}
	var replaced []int
	var pieces []*ent.AccessPeriod
	for _, b := range list {
		for _, p := range all.of[b.Login] {
			if p.ContractID == nil || *p.ContractID != b.Contract {
				continue
			}
			parts := b.pieces(p, all.others[b.Contract], all.until(b, tx.Now))
			if parts == nil {
				continue
			}
			replaced = append(replaced, p.ID)
			pieces = append(pieces, parts...)
		}
	}
	if len(replaced) == 0 {
		return nil
	}
	s := newStatement(tx)
	s.WriteString("DELETE FROM access_periods WHERE ")
	columnIn(s.Builder, "id", replaced)
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("recall: %w", err)
	}
	return Record(ctx, tx, nil, pieces)
}

// StartWithLinks is for logins that were moved, perhaps out of a gap in the service of the former contract: it makes their periods
// under the new contract start with the link. They stay within the service of that one.
func StartWithLinks(ctx context.Context, tx *database.Tx, list []LinkStart) error {
	for part := range slices.Chunk(list, followRows) {
		if err := startWithLinks(ctx, tx, part); err != nil {
			return fmt.Errorf("start with the links: %w", err)
		}
	}
	return nil
}

func startWithLinks(ctx context.Context, tx *database.Tx, list []LinkStart) error {
	links := make([]Since, 0, len(list))
	for _, b := range list {
		links = append(links, Since{Login: b.Login, At: b.Since, Contract: b.Contract})
	}
	s := newStatement(tx)
	s.WriteString("WITH ")
	s.since(links)
	s.WriteString(" UPDATE access_periods SET started_at = n.started_at FROM (SELECT p.id, " +
		s.later(s.later("d.since", "l.activated_at"), s.later("s.started_at", `COALESCE((SELECT MAX(o.ended_at) FROM access_periods o
			WHERE o.login_id = p.login_id AND o.started_at < p.started_at), s.started_at)`)) + ` AS started_at
		FROM since d JOIN logins l ON l.id = d.login
		JOIN access_periods p ON p.login_id = d.login AND p.contract_id = d.about AND p.started_at > d.since` + inService + `
		WHERE NOT EXISTS (SELECT 1 FROM access_periods o WHERE o.login_id = p.login_id AND o.started_at < p.started_at
			AND o.ended_at > d.since AND o.contract_id IS DISTINCT FROM d.about)) AS n
		WHERE n.id = access_periods.id AND n.started_at < access_periods.started_at`)
	_, err := s.exec(ctx, tx)
	return err
}

// ofChangedContracts are those that start in the past under a contract that has changed since.
func ofChangedContracts(ctx context.Context, tx *database.Tx, list []LinkStart) ([]LinkStart, error) {
	var contracts []int
	since := tx.Now
	for _, b := range list {
		if b.Since.Before(tx.Now) {
			contracts = append(contracts, b.Contract)
		}
		if b.Since.Before(since) {
			since = b.Since
		}
	}
	if len(contracts) == 0 {
		return nil, nil // nothing begins in the past
	}
	changed, err := changedContracts(ctx, tx, contracts, since)
	if err != nil {
		return nil, fmt.Errorf("look for changed contracts: %w", err)
	}
	var of []LinkStart
	for _, b := range list {
		if b.Since.Before(tx.Now) && slices.Contains(changed, b.Contract) {
			of = append(of, b)
		}
	}
	return of, nil
}

// changedContracts are the contracts with a period after an instant whose facts differ from those of the contract, its plan and its
// customer now.
func changedContracts(ctx context.Context, tx *database.Tx, contracts []int, after time.Time) (changed []int, err error) {
	s := newStatement(tx)
	s.WriteString(`SELECT DISTINCT c.id FROM contracts c JOIN plans f ON f.id = c.plan_id JOIN customers o ON o.id = c.customer_id
		JOIN access_periods p ON p.contract_id = c.id WHERE `)
	columnIn(s.Builder, "c.id", contracts)
	s.between("p", after, nil)
	s.WriteString(` AND (p.branch_id <> c.branch_id OR p.plan_id <> c.plan_id OR p.city_id <> c.city_id OR p.zone <> c.zone
		OR p.medium <> f.medium
		OR p.technology <> f.technology OR p.product <> f.product OR p.speed_mbps <> f.speed_mbps OR p.customer_type <> o.type)`)
	query, args := s.Query()
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var id int
		if err := rows.Scan(&id); err != nil {
			return nil, err
		}
		changed = append(changed, id)
	}
	return changed, rows.Err()
}

// around are the periods of the linked logins, and those of the other accesses of their contracts, by login and in order.
type around struct{ of, others map[int][]*ent.AccessPeriod }

func periodsAround(ctx context.Context, tx *database.Tx, list []LinkStart) (around, error) {
	a := around{map[int][]*ent.AccessPeriod{}, map[int][]*ent.AccessPeriod{}}
	since := tx.Now
	var logins, contracts []int
	for _, b := range list {
		logins, contracts = append(logins, b.Login), append(contracts, b.Contract)
		if b.Since.Before(since) {
			since = b.Since
		}
	}
	all, err := tx.AccessPeriod.Query().
		Where(accessperiod.Or(idsIn(accessperiod.FieldContractID, contracts), idsIn(accessperiod.FieldLoginID, logins)),
			accessperiod.Or(accessperiod.EndedAtIsNil(), accessperiod.EndedAtGT(since))).
		Order(accessperiod.ByLoginID(), accessperiod.ByStartedAt()).All(ctx)
	for _, p := range all {
		switch {
		case slices.Contains(logins, p.LoginID):
			a.of[p.LoginID] = append(a.of[p.LoginID], p)
		case p.ContractID != nil:
			a.others[*p.ContractID] = append(a.others[*p.ContractID], p)
		}
	}
	return a, err
}

// idsIn is the condition that a column has one of the program's own numbers, which aren't parameters.
func idsIn(column string, ids []int) predicate.AccessPeriod {
	return func(s *entsql.Selector) { s.Where(entsql.P(func(b *entsql.Builder) { columnIn(b, s.C(column), ids) })) }
}

// until is when the login moved to another contract, or now.
func (a around) until(b LinkStart, now time.Time) time.Time {
	for _, p := range a.of[b.Login] {
		if p.StartedAt.After(b.Since) && p.StartedAt.Before(now) && (p.ContractID == nil || *p.ContractID != b.Contract) {
			return p.StartedAt
		}
	}
	return now
}

// pieces are the parts into which a period of the login is split; nil if it is unchanged.
func (b LinkStart) pieces(p *ent.AccessPeriod, others []*ent.AccessPeriod, until time.Time) (pieces []*ent.AccessPeriod) {
	cuts := []time.Time{b.Since, until}
	for _, o := range others {
		cuts = append(cuts, o.StartedAt)
		if o.EndedAt != nil {
			cuts = append(cuts, *o.EndedAt)
		}
	}
	cuts = append(slices.DeleteFunc(cuts, func(at time.Time) bool {
		return !at.After(p.StartedAt) || p.EndedAt != nil && !at.Before(*p.EndedAt) || at.Before(b.Since) || at.After(until)
	}), p.StartedAt)
	slices.SortFunc(cuts, time.Time.Compare)
	cuts = slices.CompactFunc(cuts, time.Time.Equal)
	differs := false
	for i, from := range cuts {
		piece := *p
		piece.StartedAt = from
		if i+1 < len(cuts) {
			piece.EndedAt = &cuts[i+1]
		}
		if !from.Before(b.Since) && from.Before(until) {
			then := recalled(others, from, b.Inherited)
			differs = differs || then.list() != nil
			then.applyTo(&piece)
		}
		if last := len(pieces) - 1; last >= 0 && factsOf(pieces[last]).equal(factsOf(&piece)) {
			pieces[last].EndedAt = piece.EndedAt
			continue
		}
		pieces = append(pieces, &piece)
	}
	if !differs {
		return nil
	}
	return pieces
}

// recalled are the contract's facts at an instant that differ from the present ones.
func recalled(others []*ent.AccessPeriod, at time.Time, present Facts) (then Facts) {
	i := slices.IndexFunc(others, func(p *ent.AccessPeriod) bool {
		return !p.StartedAt.After(at) && (p.EndedAt == nil || p.EndedAt.After(at))
	})
	if i < 0 {
		return then
	}
	last := i
	for last+1 < len(others) && others[last+1].LoginID == others[i].LoginID {
		last++
	}
	was, is, now := valuesOf(factsOf(others[i])), valuesOf(factsOf(others[last])), valuesOf(present)
	columns := map[string]bool{}
	for _, f := range factsOf(others[i]).list() {
		contracts := f.column == "plan_id" || f.column == "branch_id"
		follows := is[f.column] == now[f.column] || slices.Contains(planFacts, f.column) && was["plan_id"] != now["plan_id"]
		if now[f.column] != nil && f.value != now[f.column] && (contracts || follows) {
			columns[f.column] = true
		}
	}
	return factsOf(others[i]).only(columns)
}

// applyTo gives the facts to a period.
func (f Facts) applyTo(p *ent.AccessPeriod) {
	if f.BranchID != nil {
		p.BranchID = *f.BranchID
	}
	if f.CustomerType != nil {
		p.CustomerType = *f.CustomerType
	}
	setIfGiven(&p.PlanID, f.PlanID)
	setIfGiven(&p.CityID, f.CityID)
	setIfGiven(&p.Zone, f.Zone)
	setIfGiven(&p.Medium, f.Medium)
	setIfGiven(&p.Technology, f.Technology)
	setIfGiven(&p.Product, f.Product)
	setIfGiven(&p.SpeedMbps, f.SpeedMbps)
}

func setIfGiven[T any](to **T, value *T) {
	if value != nil {
		*to = value
	}
}

// equal compares the facts with others.
func (f Facts) equal(others Facts) bool { return maps.Equal(valuesOf(f), valuesOf(others)) }

func factsOf(p *ent.AccessPeriod) Facts {
	return Facts{
		BranchID: &p.BranchID, PlanID: p.PlanID, CityID: p.CityID, Zone: p.Zone, Medium: p.Medium, Technology: p.Technology,
		Product: p.Product, SpeedMbps: p.SpeedMbps, CustomerType: &p.CustomerType,
	}
}

func valuesOf(f Facts) map[string]any {
	values := map[string]any{}
	for _, f := range f.list() {
		values[f.column] = f.value
	}
	return values
}
