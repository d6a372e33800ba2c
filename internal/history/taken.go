package history

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
)

// Taken are the periods of accesses, by contract, that End would delete, or shorten although they ended, if the contracts' service
// ended at the given instants. A period that lasts is not among them: to go on, it needs no record of what it was.
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
	list, err := tx.AccessPeriod.Query().
		Where(accessperiod.ContractIDIn(ids...), accessperiod.Or(accessperiod.StartedAtGTE(first), accessperiod.EndedAtGT(first))).
		Order(accessperiod.ByLoginID(), accessperiod.ByStartedAt()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("look up accesses: %w", err)
	}
	for _, p := range list {
		end := ends[*p.ContractID]
		if !p.StartedAt.Before(end) || p.EndedAt != nil && p.EndedAt.After(end) {
			taken[*p.ContractID] = append(taken[*p.ContractID], takenPeriod(p))
		}
	}
	return taken, nil
}

func takenPeriod(p *ent.AccessPeriod) domain.TakenPeriod {
	return domain.TakenPeriod{
		LoginID: p.LoginID, BranchID: p.BranchID, PlanID: p.PlanID, CityID: p.CityID, Zone: p.Zone, Medium: p.Medium,
		Technology: p.Technology, Product: p.Product, SpeedMbps: p.SpeedMbps, CustomerType: p.CustomerType,
		StartedAt: p.StartedAt.UTC(), EndedAt: p.EndedAt,
	}
}

// part is the part of a taken period from one instant until another; nil for one that lasts.
func part(of domain.TakenPeriod, contract int, from time.Time, until *time.Time) *ent.AccessPeriod {
	return &ent.AccessPeriod{
		LoginID: of.LoginID, ContractID: &contract, BranchID: of.BranchID, PlanID: of.PlanID, CityID: of.CityID, Zone: of.Zone,
		Medium: of.Medium, Technology: of.Technology, Product: of.Product, SpeedMbps: of.SpeedMbps, CustomerType: of.CustomerType,
		StartedAt: from, EndedAt: until,
	}
}

// restoreTaken puts the taken periods back from the end of the service on, except where the logins have others by now. Only a login
// that is in service again gets one that lasts.
func restoreTaken(ctx context.Context, tx *database.Tx, r Reopening) error {
	if len(r.Taken) == 0 {
		return nil
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
	for _, t := range r.Taken {
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
	return Record(ctx, tx, nil, added)
}

func takenLogins(list []domain.TakenPeriod) []int {
	ids := make([]int, 0, len(list))
	for _, p := range list {
		ids = append(ids, p.LoginID)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// lackedFacts says whether the newest taken period of a login lacked facts: those that its record has by now were completed.
func (r Reopening) lackedFacts(login int) (lacked bool) {
	for _, t := range r.Taken {
		if t.LoginID == login {
			lacked = t.CityID == nil || t.Zone == nil || t.Medium == nil || t.Technology == nil || t.Product == nil || t.SpeedMbps == nil
		}
	}
	return lacked
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
			parts = append(parts, part(t, r.Contract, from, &p.StartedAt))
		}
		if p.EndedAt == nil {
			return parts
		}
		if p.EndedAt.After(from) {
			from = *p.EndedAt
		}
	}
	if t.EndedAt == nil && slices.Contains(r.Logins, t.LoginID) || t.EndedAt != nil && from.Before(*t.EndedAt) {
		parts = append(parts, part(t, r.Contract, from, t.EndedAt))
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
