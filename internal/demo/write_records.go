package demo

import (
	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/searchquery"
)

func (w *writer) customers() error {
	return inChunks(w, "customers", w.h.customers, func(part []*customer) error {
		builders := make([]*ent.CustomerCreate, 0, len(part))
		for _, c := range part {
			b := w.tx.Customer.Create().SetCode(c.code).SetType(c.kind).SetName(c.name).SetSearchName(searchquery.Fold(c.name)).
				SetDocument(c.document).SetEmail(c.email).SetPhone(c.phone).SetCreatedAt(c.createdAt).SetUpdatedAt(c.createdAt)
			if !c.inactivatedAt.IsZero() {
				b.SetActive(false).SetInactivatedAt(c.inactivatedAt).SetUpdatedAt(c.inactivatedAt)
			}
			builders = append(builders, b)
		}
		created, err := w.tx.Customer.CreateBulk(builders...).Save(w.ctx)
		for i, c := range created {
			part[i].id = c.ID
		}
		return err
	})
}

func (w *writer) contracts() error {
	return inChunks(w, "contracts", w.h.contracts, func(part []*contract) error {
		builders := make([]*ent.ContractCreate, 0, len(part))
		for _, k := range part {
			b := w.tx.Contract.Create().SetNumber(k.number).SetStatus(k.status).SetStatusChangedAt(k.since).
				SetCustomerID(k.customer.id).SetPlanID(k.plan.id).SetBranchID(k.branch.id).
				SetCityID(w.cities[k.city]).SetZone(k.customer.zone()).SetStreet(k.street).SetStreetNumber(k.houseNumber).
				SetDistrict(k.district).SetPostalCode(k.postal).SetCreatedAt(k.createdAt).SetUpdatedAt(k.since)
			if !k.activatedAt.IsZero() {
				b.SetActivatedAt(k.activatedAt)
			}
			if !k.cancelledAt.IsZero() {
				b.SetCancelledAt(k.cancelledAt)
			}
			if k.earlier != nil {
				b.SetReactivatedAt(k.reactivatedAt)
			}
			if k.status == domain.ContractSuspended {
				b.SetSuspendedAt(k.since)
			}
			builders = append(builders, b)
		}
		created, err := w.tx.Contract.CreateBulk(builders...).Save(w.ctx)
		for i, k := range created {
			part[i].id = k.ID
		}
		return err
	})
}

func (c *customer) zone() domain.Zone {
	if c.rural {
		return domain.ZoneRural
	}
	return domain.ZoneUrban
}

func (w *writer) logins() error {
	return inChunks(w, "logins", w.h.logins, func(part []*login) error {
		builders := make([]*ent.LoginCreate, 0, len(part))
		for _, l := range part {
			builders = append(builders, w.login(l))
		}
		created, err := w.tx.Login.CreateBulk(builders...).Save(w.ctx)
		for i, l := range created {
			part[i].id = l.ID
		}
		return err
	})
}

func (w *writer) login(l *login) *ent.LoginCreate {
	k, f, since := l.contract, w.facts(l, l.newest()), l.since()
	b := w.tx.Login.Create().SetUsername(l.username).SetCustomerID(k.customer.id).SetCustomerType(f.CustomerType).
		SetActivatedAt(since).
		SetNillableCityID(f.CityID).SetNillableZone(f.Zone).SetNillableMedium(f.Medium).SetNillableTechnology(f.Technology).
		SetNillableProduct(f.Product).SetNillableSpeedMbps(f.SpeedMbps).SetCreatedAt(l.periods()[0].from).SetUpdatedAt(since)
	if k.ending == nil {
		return b.SetContractID(k.id)
	}
	b.SetActive(false).SetInactivatedAt(k.cancelledAt).SetUpdatedAt(k.cancelledAt)
	if k.ending.revision.KeepLoginLink {
		b.SetContractID(k.id).SetFactsFrozenAt(k.cancelledAt)
	}
	return b
}

func (w *writer) comodatos() error {
	return inChunks(w, "comodatos", w.h.comodatos, func(part []*comodato) error {
		builders := make([]*ent.ComodatoCreate, 0, len(part))
		for _, c := range part {
			b := w.tx.Comodato.Create().SetDescription(c.description).SetSerialNumber(c.serial).SetStatus(c.status).
				SetLentAt(c.lentAt).SetContractID(c.contract.id).SetCreatedAt(c.lentAt).SetUpdatedAt(c.lentAt)
			if !c.closedAt.IsZero() {
				b.SetClosedAt(c.closedAt).SetUpdatedAt(c.closedAt)
			}
			if c.reason != "" {
				b.SetWriteOffReason(c.reason)
			}
			builders = append(builders, b)
		}
		created, err := w.tx.Comodato.CreateBulk(builders...).Save(w.ctx)
		for i, c := range created {
			part[i].id = c.ID
		}
		return err
	})
}

func (w *writer) orders() error {
	err := inChunks(w, "service orders", w.h.orders, func(part []*serviceOrder) error {
		builders := make([]*ent.ServiceOrderCreate, 0, len(part))
		for _, o := range part {
			b := w.tx.ServiceOrder.Create().SetStatus(o.status).SetInstructions(o.instructions).
				SetTemplateID(w.templates[o.template]).SetContractID(o.contract.id).SetCustomerID(o.contract.customer.id).
				SetCreatedAt(o.openedAt).SetUpdatedAt(o.changedAt)
			if !o.scheduledFor.IsZero() {
				b.SetScheduledFor(o.scheduledFor)
			}
			if !o.closedAt.IsZero() {
				b.SetClosedAt(o.closedAt)
			}
			if o.ending != nil {
				b.SetCancellationID(o.ending.id)
			}
			builders = append(builders, b)
		}
		created, err := w.tx.ServiceOrder.CreateBulk(builders...).Save(w.ctx)
		for i, o := range created {
			part[i].id = o.ID
		}
		return err
	})
	if err != nil {
		return err
	}
	var items []joinRow
	for _, o := range w.h.orders {
		for _, c := range o.items {
			items = append(items, joinRow{o.id, c.id})
		}
	}
	return w.join(orderItems, items)
}
