package cancellation

import (
	"context"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/history"
)

// endsEarlier says whether periods may start after the end of the contract's service: they were written after it, before now or at
// this very instant.
func (d *decision) endsEarlier(now time.Time) bool {
	end := d.Effects.EffectiveAt
	return end.Before(now) || !d.lastWritten.Before(end)
}

// findTaken finds what the cancellations take away, and so how the service ends. It takes one statement, and none if all of them
// take effect now and keep no login.
func findTaken(ctx context.Context, tx *database.Tx, list []*decision) (history.Ending, error) {
	ending := serviceEnding(list)
	ends := map[int]time.Time{}
	for _, d := range list {
		if len(d.Effects.LoginsKept) > 0 || d.endsEarlier(tx.Now) {
			ends[d.contract.ID] = d.Effects.EffectiveAt
		}
	}
	periods, err := history.Taken(ctx, tx, ends)
	if err != nil {
		return ending, err
	}
	for _, d := range list {
		of := periods[d.contract.ID]
		d.taken = d.takes(of)
		ending.Later = ending.Later || slices.ContainsFunc(of, func(p domain.TakenPeriod) bool {
			return p.ContractID != nil && *p.ContractID == d.contract.ID && !p.StartedAt.Before(d.Effects.EffectiveAt)
		})
	}
	return ending, nil
}

// takes is what the cancellation takes away; nil for nothing. What loses its link isn't kept, because it never comes back.
func (d *decision) takes(periods []domain.TakenPeriod) *domain.Taken {
	taken := domain.Taken{Ended: map[int]time.Time{}}
	unlinked := map[int]bool{}
	for _, id := range d.Effects.LoginsUnlinked {
		unlinked[id] = true
	}
	for _, p := range periods {
		if !unlinked[p.LoginID] {
			taken.Periods = append(taken.Periods, p)
		}
	}
	for _, l := range d.logins {
		if at := l.InactivatedAt; !unlinked[l.ID] && !l.Active && at != nil && !at.Before(d.Effects.EffectiveAt) {
			taken.Ended[l.ID] = at.UTC()
		}
	}
	if len(taken.Periods)+len(taken.Ended) == 0 {
		return nil
	}
	return &taken
}

// takenValue is the value of the column.
func takenValue(taken *domain.Taken) any {
	if taken == nil {
		return nil
	}
	return taken.String()
}

// takenPeriods are the periods that a reversal puts back: none of the logins that can't return.
func (r *plannedReversal) takenPeriods() (periods []domain.TakenPeriod) {
	if r.cancellation.Taken == nil {
		return nil
	}
	stays := map[int]bool{}
	for _, l := range r.restored.LoginsTaken {
		stays[l.ID] = true
	}
	for _, p := range r.cancellation.Taken.Periods {
		if !stays[p.LoginID] {
			periods = append(periods, p)
		}
	}
	return periods
}

// redateEnded gives the logins that were out of service already their own dates again.
func (r *plannedReversal) redateEnded(ctx context.Context, tx *database.Tx) error {
	if r.cancellation.Taken == nil || len(r.cancellation.Taken.Ended) == 0 {
		return nil
	}
	ended := r.cancellation.Taken.Ended
	ids := make([]int, 0, len(ended))
	for id := range ended {
		ids = append(ids, id)
	}
	return tx.Login.Update().Where(login.IDIn(ids...), login.ContractID(r.contract.ID), login.Active(false)).SetUpdatedAt(tx.Now).
		Modify(func(u *entsql.UpdateBuilder) { caseWhen(u, login.FieldInactivatedAt, "timestamptz", ended) }).Exec(ctx)
}
