package importer

import (
	"context"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
)

// serviceChange is what a row does to the service of its contract.
type serviceChange struct {
	// began says that a service begins: the first one, or another one after a gap. ended says that it ends; redated that dates were corrected.
	began, ended, redated bool
}

func serviceChangeOf(n, old *ent.Contract) (s serviceChange) {
	if old == nil {
		return serviceChange{began: n.ActivatedAt != nil}
	}
	s.began = old.ActivatedAt == nil && n.ActivatedAt != nil || comesBack(n, old)
	s.ended = n.Status == policy.ContractCancelled && old.Status != policy.ContractCancelled
	s.redated = !s.began && !sameTime(n.ReactivatedAt, old.ReactivatedAt) ||
		old.ActivatedAt != nil && !sameTime(n.ActivatedAt, old.ActivatedAt) ||
		n.Status == policy.ContractCancelled && !s.ended && !sameTime(n.CancelledAt, old.CancelledAt)
	return s
}

func comesBack(n, old *ent.Contract) bool {
	return old.Status == policy.ContractCancelled && n.Status != policy.ContractCancelled
}

// date gives the record of a contract that was cancelled and is in service again the date of that: the row's activation when that is later than
// the end, or else the day from which the row holds. The first activation stays what it was; so does the date of who reactivated it here.
func (w *contractWriter) date(n *ent.Contract, row contractRow, old *ent.Contract) {
	n.ReactivatedAt = old.ReactivatedAt
	gap, reactivated := w.refs.gaps[old.ID]
	switch {
	case comesBack(n, old):
		ended := *or(old.CancelledAt, &old.StatusChangedAt)
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
	if err := history.RedateService(ctx, tx, those(func(c contractChange) bool { return c.service.redated })); err != nil {
		return err
	}
	return followFacts(ctx, tx, changes, ids)
}

// followFacts has the accesses of the contracts follow what is new of their plans, addresses and branches.
func followFacts(ctx context.Context, tx *database.Tx, changes []contractChange, ids map[string]int) error {
	at := map[int]time.Time{}
	var changed []int
	for _, c := range changes {
		if c.planChanged || c.addressChanged || c.branchChanged {
			at[ids[c.number]] = c.since
			changed = append(changed, ids[c.number])
		}
	}
	if len(changed) == 0 {
		return nil
	}
	logins, err := tx.Login.Query().Where(login.ContractIDIn(changed...)).Select(login.FieldID, login.FieldContractID).All(ctx)
	if err != nil {
		return err
	}
	list := make([]history.Since, 0, len(logins))
	for _, l := range logins {
		list = append(list, history.Since{Login: l.ID, At: at[*l.ContractID]})
	}
	return history.Follow(ctx, tx, list)
}

// since says that all logins follow their records from one instant on.
func since(at time.Time, logins []int) []history.Since {
	list := make([]history.Since, 0, len(logins))
	for _, id := range logins {
		list = append(list, history.Since{Login: id, At: at})
	}
	return list
}
