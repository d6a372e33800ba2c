package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Taken are the periods, by contract, of the accesses that End would end, shorten or delete if the contracts' service ended at the
// given instants: all of each access, because what is recorded later may be dated before the end.
func Taken(ctx context.Context, tx *database.Tx, ends map[int]time.Time) (map[int][]domain.TakenPeriod, error) {
	taken := map[int][]domain.TakenPeriod{}
	if len(ends) == 0 {
		return taken, nil
	}
	ids, first := make([]int, 0, len(ends)), time.Time{}
	for id, end := range ends {
		ids = append(ids, id)
		if first.IsZero() || end.Before(first) {
			first = end
		}
	}
	list, err := tx.AccessPeriod.Query().Where(ofAccessesLasting(ids, first)).
		Order(accessperiod.ByLoginID(), accessperiod.ByStartedAt()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up accesses: %w", err)
	}
	endedBy := map[int][]int{} // contracts by login
	for _, p := range list {
		if p.ContractID == nil || slices.Contains(endedBy[p.LoginID], *p.ContractID) {
			continue
		}
		if end, ending := ends[*p.ContractID]; ending && (p.EndedAt == nil || p.EndedAt.After(end)) {
			endedBy[p.LoginID] = append(endedBy[p.LoginID], *p.ContractID)
		}
	}
	for _, p := range list {
		for _, contract := range endedBy[p.LoginID] {
			taken[contract] = append(taken[contract], takenPeriod(p))
		}
	}
	return taken, nil
}

// ofAccessesLasting holds for all periods of the logins that have one under the contracts which lasts beyond an instant.
func ofAccessesLasting(contracts []int, until time.Time) func(*entsql.Selector) {
	return func(s *entsql.Selector) {
		t := entsql.Dialect(s.Dialect()).Table(accessperiod.Table).As("lasting")
		s.Where(entsql.In(s.C(accessperiod.FieldLoginID), entsql.Dialect(s.Dialect()).Select(t.C(accessperiod.FieldLoginID)).From(t).
			Where(entsql.And(entsql.InInts(t.C(accessperiod.FieldContractID), contracts...),
				entsql.Or(entsql.IsNull(t.C(accessperiod.FieldEndedAt)), entsql.GT(t.C(accessperiod.FieldEndedAt), until))))))
	}
}

func takenPeriod(p *ent.AccessPeriod) domain.TakenPeriod {
	return domain.TakenPeriod{
		LoginID: p.LoginID, ContractID: p.ContractID, BranchID: p.BranchID, PlanID: p.PlanID, CityID: p.CityID, Zone: p.Zone,
		Medium: p.Medium, Technology: p.Technology, Product: p.Product, SpeedMbps: p.SpeedMbps, CustomerType: p.CustomerType,
		StartedAt: p.StartedAt.UTC(), EndedAt: p.EndedAt,
	}
}

// part is the part of a taken period from one instant until another; nil for one that lasts.
func part(of domain.TakenPeriod, from time.Time, until *time.Time) *ent.AccessPeriod {
	return &ent.AccessPeriod{
		LoginID: of.LoginID, ContractID: of.ContractID, BranchID: of.BranchID, PlanID: of.PlanID, CityID: of.CityID, Zone: of.Zone,
		Medium: of.Medium, Technology: of.Technology, Product: of.Product, SpeedMbps: of.SpeedMbps, CustomerType: of.CustomerType,
		StartedAt: from, EndedAt: until,
	}
}

// restoreTaken puts the taken periods under the contract back from the end of the service on, except where the logins have others
// by now. Only a login that is in service again gets one that lasts.
func restoreTaken(ctx context.Context, tx *database.Tx, r Reopening) error {
	if len(r.Taken) == 0 {
		return nil
	}
	taken, err := repeated(ctx, tx, r)
	if err != nil {
		return fmt.Errorf("repeat what was recorded since: %w", err)
	}
	list, err := tx.AccessPeriod.Query().Where(accessperiod.LoginIDIn(takenLogins(r.Taken)...)).
		Order(accessperiod.ByStartedAt()).All(ctx)
	if err != nil {
		return fmt.Errorf("look up accesses: %w", err)
	}
	present := map[int][]*ent.AccessPeriod{}
	for _, p := range list {
		present[p.LoginID] = append(present[p.LoginID], p)
	}
	var added []*ent.AccessPeriod
	longer := map[int]*time.Time{}
	for _, t := range taken {
		if t.ContractID == nil || *t.ContractID != r.Contract {
			continue
		}
		for _, p := range r.missing(t, present[t.LoginID]) {
			if i := slices.IndexFunc(present[t.LoginID], func(o *ent.AccessPeriod) bool { return goesOn(o, p) }); i >= 0 {
				longer[present[t.LoginID][i].ID] = p.EndedAt
			} else {
				added = append(added, p)
			}
		}
	}
	if err := lengthen(ctx, tx, longer); err != nil {
		return err
	}
	if err := Record(ctx, tx, nil, added); err != nil {
		return err
	}
	return SyncLogins(ctx, tx, Accesses{Logins: takenLogins(r.Taken)})
}

func takenLogins(list []domain.TakenPeriod) []int {
	ids := make([]int, 0, len(list))
	for _, p := range list {
		ids = append(ids, p.LoginID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// missing are the parts of a taken period, from the end of the service on, in which the login has no period.
func (r Reopening) missing(t domain.TakenPeriod, present []*ent.AccessPeriod) (parts []*ent.AccessPeriod) {
	from := t.StartedAt
	if from.Before(r.EndedAt) {
		from = r.EndedAt
	}
	for _, p := range present {
		switch {
		case t.EndedAt != nil && !p.StartedAt.Before(*t.EndedAt):
			continue
		case p.StartedAt.After(from):
			parts = append(parts, part(t, from, &p.StartedAt))
		}
		if p.EndedAt == nil {
			return parts
		}
		if p.EndedAt.After(from) {
			from = *p.EndedAt
		}
	}
	if t.EndedAt == nil && slices.Contains(r.Logins, t.LoginID) || t.EndedAt != nil && from.Before(*t.EndedAt) {
		parts = append(parts, part(t, from, t.EndedAt))
	}
	return parts
}

// goesOn says whether a period goes on as another, without a change.
func goesOn(p, as *ent.AccessPeriod) bool {
	return p.EndedAt != nil && p.EndedAt.Equal(as.StartedAt) && p.UnlinkedAt == nil && p.ContractID != nil &&
		*p.ContractID == *as.ContractID && factsOf(p).equal(factsOf(as))
}

// lengthen lets periods last until other instants, by id.
func lengthen(ctx context.Context, tx *database.Tx, until map[int]*time.Time) error {
	if len(until) == 0 {
		return nil
	}
	ids := make([]int, 0, len(until))
	s := newStatement(tx)
	s.WriteString("UPDATE access_periods SET ended_at = CASE id")
	for id, at := range until {
		ids = append(ids, id)
		s.WriteString(fmt.Sprintf(" WHEN %d THEN ", id))
		if at == nil {
			s.WriteString("NULL")
			continue
		}
		s.instant(*at)
	}
	s.WriteString(" ELSE ended_at END WHERE ")
	columnIn(s.Builder, "id", ids)
	if _, err := s.exec(ctx, tx); err != nil {
		return fmt.Errorf("lengthen periods: %w", err)
	}
	return nil
}
