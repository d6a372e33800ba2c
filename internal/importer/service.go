package importer

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/effect"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
)

// serviceChange is what a row does to the service of its contract.
type serviceChange struct {
	// began says that a service begins: the first one, or another one after a gap. ended says that it ends; redated that dates were
	// corrected.
	began, ended, redated bool
}

func serviceChangeOf(n, old *ent.Contract) (s serviceChange) {
	if old == nil {
		return serviceChange{began: n.ActivatedAt != nil}
	}
	s.began = old.ActivatedAt == nil && n.ActivatedAt != nil || comesBack(n, old)
	s.ended = n.Status == domain.ContractCancelled && old.Status != domain.ContractCancelled
	s.redated = !s.began && !sameTime(n.ReactivatedAt, old.ReactivatedAt) ||
		old.ActivatedAt != nil && !sameTime(n.ActivatedAt, old.ActivatedAt) ||
		n.Status == domain.ContractCancelled && !s.ended && !sameTime(n.CancelledAt, old.CancelledAt)
	return s
}

func comesBack(n, old *ent.Contract) bool {
	return old.Status == domain.ContractCancelled && n.Status != domain.ContractCancelled
}

// date gives the record of a contract that was cancelled and is in service again the date of that: the row's activation when that
// is later than the end, or else the day from which the row holds. The first activation stays what it was; so does the date of who
// reactivated it here.
func (w *contractWriter) date(n *ent.Contract, row contractRow, old *ent.Contract) {
	n.ReactivatedAt = old.ReactivatedAt
	gap, reactivated := w.refs.gaps[old.ID]
	switch {
	case comesBack(n, old):
		ended := *optional.First(old.CancelledAt, &old.StatusChangedAt)
		if row.activatedAt.After(ended) {
			n.ActivatedAt, n.ReactivatedAt = old.ActivatedAt, row.activatedAt
			return
		}
		n.ReactivatedAt = &w.tx.Now
		if row.since != nil && row.since.After(ended) {
			n.ReactivatedAt = row.since
		}
	case reactivated && row.activatedAt != nil && row.activatedAt.After(gap.EndedAt):
		n.ActivatedAt = old.ActivatedAt
		if !gap.Here {
			n.ReactivatedAt = row.activatedAt
		}
	}
}

// writeService brings the periods in line with the contracts that were written; ids are theirs, by number.
func writeService(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int) error {
	those := func(which func(contractChange) bool) (list []int) {
		for _, c := range changes {
			if which(c) {
				list = append(list, ids[c.number])
			}
		}
		return list
	}
	began := func(c contractChange) bool { return c.service.began }
	if err := history.Begin(ctx, tx, those(began), nil, nil); err != nil {
		return err
	}
	waited := those(func(c contractChange) bool { return c.service.began && c.old != nil })
	if len(waited) > 0 {
		if err := history.OpenOf(ctx, tx, waited); err != nil {
			return err
		}
	}
	ended := those(func(c contractChange) bool { return c.service.ended && !c.service.began })
	if err := history.End(ctx, tx, history.Ending{Contracts: ended, Later: true, AtOnce: true}); err != nil {
		return err
	}
	if err := effect.RedateLogins(ctx, tx, formerEnds(changes, ids)); err != nil {
		return err
	}
	if err := history.RedateService(ctx, tx, those(func(c contractChange) bool { return c.service.redated })); err != nil {
		return err
	}
	return followFacts(ctx, tx, changes, ids)
}

// formerEnds are when contracts ended that are recorded with another end now.
func formerEnds(changes []contractChange, ids map[string]int) map[int]time.Time {
	ends := map[int]time.Time{}
	for _, c := range changes {
		if c.service.redated && !c.service.ended && c.now.CancelledAt != nil && c.old.CancelledAt != nil &&
			!sameTime(c.now.CancelledAt, c.old.CancelledAt) {
			ends[ids[c.number]] = *c.old.CancelledAt
		}
	}
	return ends
}

// followFacts has the accesses of the contracts follow what is new of their plans, addresses and branches.
func followFacts(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int) error {
	at, another := map[int]time.Time{}, map[int]bool{}
	var changed []int
	for _, c := range changes {
		if c.planChanged || c.addressChanged || c.branchChanged {
			at[ids[c.number]] = c.since
			another[ids[c.number]] = c.another()
			changed = append(changed, ids[c.number])
		}
	}
	if len(changed) == 0 {
		return nil
	}
	if err := followLeft(ctx, tx, changes, ids); err != nil {
		return err
	}
	logins, err := tx.Login.Query().Where(login.ContractIDIn(changed...)).Select(login.FieldID, login.FieldContractID).All(ctx)
	if err != nil {
		return err
	}
	list := make([]history.Since, 0, len(logins))
	for _, l := range logins {
		list = append(list, history.Since{Login: l.ID, At: at[*l.ContractID], Contract: *l.ContractID, Another: another[*l.ContractID]})
	}
	return history.Follow(ctx, tx, list)
}

// followLeft gives what a row that is dated back changes to the accesses that went over to other contracts since: what they had
// under its own.
func followLeft(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int) error {
	dated := map[int]contractChange{}
	for _, c := range changes {
		if c.since.Before(tx.Now) && (c.planChanged || c.addressChanged || c.branchChanged) {
			dated[ids[c.number]] = c
		}
	}
	if len(dated) == 0 {
		return nil
	}
	over, err := tx.AccessPeriod.Query().
		Where(accessperiod.ContractIDIn(slices.Collect(maps.Keys(dated))...), accessperiod.EndedAtNotNil()).WithLogin().All(ctx)
	if err != nil {
		return err
	}
	left := map[int]map[int]bool{}
	for _, p := range over {
		l, k := p.Edges.Login, *p.ContractID
		if p.EndedAt.After(dated[k].since) && (l.ContractID == nil || *l.ContractID != k) {
			if left[k] == nil {
				left[k] = map[int]bool{}
			}
			left[k][l.ID] = true
		}
	}
	for k, logins := range left {
		facts, err := dated[k].facts(ctx, tx)
		if err != nil {
			return err
		}
		of := history.Accesses{Contract: k, Logins: slices.Collect(maps.Keys(logins))}
		if err := history.Correct(ctx, tx, of, dated[k].since, nil, facts); err != nil {
			return err
		}
	}
	return nil
}

// another says that plan or address were others, and not just missing.
func (c contractChange) another() bool {
	return c.planChanged || c.old.CityID != nil && !optional.Equal(c.now.CityID, c.old.CityID) || c.old.Zone != nil &&
		!optional.Equal(c.now.Zone, c.old.Zone)
}

// facts are what accesses have from the contract by the row.
func (c contractChange) facts(ctx context.Context, tx *database.Tx) (facts history.Facts, err error) {
	if c.branchChanged {
		facts.BranchID = &c.now.BranchID
	}
	if c.addressChanged {
		facts.CityID, facts.Zone = c.now.CityID, c.now.Zone
	}
	if c.planChanged {
		p, err := tx.Plan.Get(ctx, c.now.PlanID)
		if err != nil {
			return facts, err
		}
		facts.PlanID, facts.Medium, facts.Technology, facts.Product, facts.SpeedMbps = &p.ID, p.Medium, p.Technology, &p.Product,
			p.SpeedMbps
	}
	return facts, nil
}

// since says that all logins follow their records from one instant on.
func since(at time.Time, logins []int) []history.Since {
	list := make([]history.Since, 0, len(logins))
	for _, id := range logins {
		list = append(list, history.Since{Login: id, At: at})
	}
	return list
}
