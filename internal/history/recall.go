package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/database"
)

// Begun is a login that begins under a contract at an instant, and what it has from that one.
type Begun struct {
	Login, Contract int
	Since           time.Time
	Inherited       Facts
}

// RecallAll recalls for each of the logins whose contract had other facts before: by one statement for all of them, and a few for each such login.
func RecallAll(ctx context.Context, tx *database.Tx, list []Begun) error {
	var contracts []int
	earliest := tx.Now
	for _, b := range list {
		if b.Since.Before(tx.Now) {
			contracts = append(contracts, b.Contract)
		}
		if b.Since.Before(earliest) {
			earliest = b.Since
		}
	}
	if len(contracts) == 0 {
		return nil
	}
	changed, err := changedContracts(ctx, tx, contracts, earliest)
	if err != nil {
		return fmt.Errorf("look for changed contracts: %w", err)
	}
	for _, b := range list {
		if !slices.Contains(changed, b.Contract) {
			continue
		}
		if err := Recall(ctx, tx, b.Login, b.Contract, b.Since, b.Inherited); err != nil {
			return err
		}
	}
	return nil
}

// changedContracts are those of which a period that lasted after an instant says another thing than they, their plans and their customers do now.
func changedContracts(ctx context.Context, tx *database.Tx, contracts []int, after time.Time) (changed []int, err error) {
	s := newStatement(tx)
	s.WriteString(`SELECT DISTINCT c.id FROM contracts c JOIN plans f ON f.id = c.plan_id JOIN customers o ON o.id = c.customer_id
		JOIN access_periods p ON p.contract_id = c.id WHERE `)
	in(s.Builder, "c.id", contracts)
	s.between("p", after, nil)
	s.WriteString(` AND (p.branch_id <> c.branch_id OR p.plan_id <> c.plan_id OR p.city_id <> c.city_id OR p.zone <> c.zone OR p.medium <> f.medium
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

// Recall gives the access of a login, which has the present facts of its contract since an instant, those that are recorded of the contract
// then: by its other accesses. Their plan and branch are the contract's; any other fact counts of an access that has the contract's now, or
// had another plan then. Where nothing is recorded the present ones hold.
func Recall(ctx context.Context, tx *database.Tx, login, contract int, since time.Time, present Facts) error {
	if !since.Before(tx.Now) {
		return nil
	}
	all, err := tx.AccessPeriod.Query().
		Where(accessperiod.Or(accessperiod.ContractID(contract), accessperiod.LoginID(login)),
			accessperiod.Or(accessperiod.EndedAtIsNil(), accessperiod.EndedAtGT(since))).
		Order(accessperiod.ByLoginID(), accessperiod.ByStartedAt()).All(ctx)
	if err != nil {
		return fmt.Errorf("look up the contract's accesses: %w", err)
	}
	var others []*ent.AccessPeriod
	cuts, until := []time.Time{since}, tx.Now
	for _, p := range all {
		switch {
		case p.LoginID != login:
			others = append(others, p)
			cuts = append(cuts, p.StartedAt)
			if p.EndedAt != nil {
				cuts = append(cuts, *p.EndedAt)
			}
		case p.StartedAt.After(since) && p.StartedAt.Before(until) && (p.ContractID == nil || *p.ContractID != contract):
			until = p.StartedAt // it went on under another contract
		}
	}
	cuts = slices.DeleteFunc(append(cuts, until), func(at time.Time) bool { return at.Before(since) || at.After(until) })
	slices.SortFunc(cuts, time.Time.Compare)
	cuts = slices.CompactFunc(cuts, time.Time.Equal)
	for i, from := range cuts[:len(cuts)-1] {
		then := recalled(others, from, present)
		err := correct(ctx, tx, Accesses{Logins: []int{login}, Contract: contract}, from, &cuts[i+1], then)
		if err != nil {
			return fmt.Errorf("recall: %w", err)
		}
	}
	return nil
}

// recalled are the contract's facts in an instant that weren't the present ones.
func recalled(others []*ent.AccessPeriod, at time.Time, present Facts) (then []fact) {
	i := slices.IndexFunc(others, func(p *ent.AccessPeriod) bool {
		return !p.StartedAt.After(at) && (p.EndedAt == nil || p.EndedAt.After(at))
	})
	if i < 0 {
		return nil
	}
	last := i
	for last+1 < len(others) && others[last+1].LoginID == others[i].LoginID {
		last++
	}
	was, is, now := valuesOf(factsOf(others[i])), valuesOf(factsOf(others[last])), valuesOf(present)
	for _, f := range factsOf(others[i]).list() {
		contracts := f.column == "plan_id" || f.column == "branch_id"
		follows := is[f.column] == now[f.column] || slices.Contains(planFacts, f.column) && was["plan_id"] != now["plan_id"]
		if now[f.column] != nil && f.value != now[f.column] && (contracts || follows) {
			then = append(then, f)
		}
	}
	return then
}

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
