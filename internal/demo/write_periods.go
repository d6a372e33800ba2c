package demo

import (
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/history"
)

// services are the periods of the contracts; a contract that was reactivated has two.
func (w *writer) services() error {
	return inChunks(w, "services", w.h.contracts, func(part []*contract) error {
		var list []*ent.ServicePeriod
		for _, k := range part {
			if k.activatedAt.IsZero() {
				continue
			}
			s := &ent.ServicePeriod{ContractID: k.id, StartedAt: k.began()}
			if e := k.earlier; e != nil {
				list = append(list, &ent.ServicePeriod{ContractID: k.id, StartedAt: e.began, EndedAt: &e.ended, CancellationID: &e.ending.id})
				s.ReactivatedByName = &w.operator().Name
			}
			if k.ending != nil {
				s.EndedAt, s.CancellationID = &k.cancelledAt, &k.ending.id
			}
			list = append(list, s)
		}
		return history.Record(w.ctx, w.tx, list, nil)
	})
}

// accesses are the periods of the logins. Those of links that a cancellation cleared have its mark.
func (w *writer) accesses() error {
	return inChunks(w, "accesses", w.h.logins, func(part []*login) error {
		var list []*ent.AccessPeriod
		for _, l := range part {
			for _, p := range l.periods() {
				list = append(list, w.access(l, p))
			}
		}
		return history.Record(w.ctx, w.tx, nil, list)
	})
}

func (w *writer) access(l *login, p period) *ent.AccessPeriod {
	f := w.facts(l, p)
	f.StartedAt = p.from
	if !p.to.IsZero() {
		f.EndedAt = &p.to
	}
	f.ContractID = &p.contract.id
	if e := p.contract.ending; e != nil && !e.revision.KeepLoginLink {
		f.ContractID, f.UnlinkedAt, f.UnlinkedByID = nil, &e.at, &e.id
	}
	return f
}

// facts are what DICI reads of a login in a period, but for what the login lacks.
func (w *writer) facts(l *login, p period) *ent.AccessPeriod {
	customer := p.contract.customer
	city, zone, speed := w.cities[p.city], customer.zone(), p.plan.speedAt(p.from)
	f := &ent.AccessPeriod{
		LoginID: l.id, BranchID: p.branch.id, PlanID: &p.plan.id, CustomerType: customer.kind,
		Product: &p.plan.product,
	}
	if l.lacks != lacksCity {
		f.CityID = &city
	}
	if l.lacks != lacksZone {
		f.Zone = &zone
	}
	if l.lacks != lacksMedium {
		f.Medium = &p.plan.medium
	}
	if l.lacks != lacksTechnology {
		f.Technology = &p.plan.technology
	}
	if l.lacks != lacksSpeed {
		f.SpeedMbps = &speed
	}
	return f
}

// intervals are what programs of before read of the services that reactivations followed.
func (w *writer) intervals() error {
	var contracts []*ent.ContractIntervalCreate
	var logins []*ent.LoginIntervalCreate
	for _, k := range w.h.contracts {
		if k.earlier == nil {
			continue
		}
		contracts = append(contracts, w.tx.ContractInterval.Create().SetContractID(k.id).SetCancellationID(k.earlier.ending.id).
			SetStartedAt(k.earlier.began).SetEndedAt(k.earlier.ended).SetWithoutLoginData(false).
			SetReactivatedAt(k.reactivatedAt).SetReactivatedByName(w.operator().Name))
		for _, l := range k.logins {
			before := k.stretches(k.earlier.began, k.earlier.ended)
			f := w.facts(l, before[len(before)-1])
			logins = append(logins, w.tx.LoginInterval.Create().SetLoginID(l.id).SetContractID(k.id).SetStartedAt(k.earlier.began).
				SetEndedAt(k.earlier.ended).SetNillableCityID(f.CityID).SetNillableZone(f.Zone).SetNillableMedium(f.Medium).
				SetNillableTechnology(f.Technology).SetNillableProduct(f.Product).SetNillableSpeedMbps(f.SpeedMbps).
				SetCustomerType(f.CustomerType))
		}
	}
	if err := w.tx.ContractInterval.CreateBulk(contracts...).Exec(w.ctx); err != nil {
		return err
	}
	return w.tx.LoginInterval.CreateBulk(logins...).Exec(w.ctx)
}

// lifeEvents are the events of changes of contracts and plans.
func (w *writer) lifeEvents() (list []entry) {
	for _, k := range w.h.contracts {
		for _, s := range k.was {
			list = append(list, entry{
				event.TypeCONTRACT_UPDATED, s.until, w.operator(), k.id, k.id,
				map[string]any{"fields": []string{s.what}},
			})
		}
		if e := k.earlier; e != nil {
			list = append(list, w.endingEvents(e.ending)...)
			list = append(list,
				entry{
					event.TypeCONTRACT_REACTIVATED, k.reactivatedAt, w.operator(), k.id, k.id,
					map[string]any{"cancelledAt": e.ended, "closedMonths": 0},
				},
				entry{event.TypeLOGIN_REACTIVATED, k.reactivatedAt, w.operator(), k.id, 0, map[string]any{"count": len(k.logins)}})
			if e.ending.effects.CustomerInactivated {
				list = append(list, entry{event.TypeCUSTOMER_REACTIVATED, k.reactivatedAt, w.operator(), k.id, k.customer.id, map[string]any{}})
			}
		}
	}
	for _, l := range w.h.logins {
		if l.movedFrom != nil {
			list = append(list, entry{
				event.TypeLOGIN_MOVED, l.movedAt, w.operator(), l.contract.id, l.id,
				map[string]any{"from": l.movedFrom.number},
			})
		}
	}
	for _, p := range w.h.plans() {
		if !p.raisedAt.IsZero() {
			list = append(list, entry{
				event.TypePLAN_UPDATED, p.raisedAt, w.admin(), 0, p.id,
				map[string]any{"fields": []string{"speedMbps"}},
			})
		}
	}
	return list
}

// newest is the login's last period: what its record shows.
func (l *login) newest() period {
	all := l.periods()
	return all[len(all)-1]
}

// since is from when on the login is in service without a gap.
func (l *login) since() time.Time {
	if l.contract.earlier != nil {
		return l.contract.reactivatedAt
	}
	return l.periods()[0].from
}
