package importer

import (
	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
)

func (w *contractWriter) builders() (known, created []*ent.ContractCreate) {
	for _, c := range w.changes {
		n := c.now
		create := w.tx.Contract.Create().SetNumber(c.number).SetCustomerID(n.CustomerID).
			SetStatus(n.Status).SetStatusChangedAt(n.StatusChangedAt).SetNillableActivatedAt(n.ActivatedAt).
			SetNillableReactivatedAt(n.ReactivatedAt).
			SetNillableCancelledAt(n.CancelledAt).SetNillableSuspendedAt(n.SuspendedAt).SetPlanID(n.PlanID).SetBranchID(n.BranchID).
			SetNillableCityID(n.CityID).SetNillableZone(n.Zone).SetNillableStreet(n.Street).SetNillableStreetNumber(n.StreetNumber).
			SetNillableDistrict(n.District).SetNillablePostalCode(n.PostalCode).SetCreatedAt(w.tx.Now).SetUpdatedAt(w.tx.Now)
		if c.old != nil {
			known = append(known, create)
		} else {
			created = append(created, create)
		}
	}
	return known, created
}

func (w *contractWriter) merged(row contractRow, old *ent.Contract) *ent.Contract {
	n := &ent.Contract{
		CustomerID: w.refs.customers[row.customer].ID, Status: row.status, StatusChangedAt: w.tx.Now,
		ActivatedAt: row.activatedAt, CancelledAt: row.cancelledAt,
		PlanID: w.refs.plans[row.plan.code].ID, BranchID: w.refs.branches[row.branch],
		Zone: row.zone, Street: row.street, StreetNumber: row.streetNumber, District: row.district, PostalCode: row.postalCode,
	}
	if row.city != nil {
		id := w.refs.cities[*row.city]
		n.CityID = &id
	}
	if row.withdraws(old) {
		n.Status = domain.ContractWithdrawn
	}
	if n.Status == domain.ContractSuspended {
		n.SuspendedAt = w.suspendedAt(row, old)
	}
	if at := optional.First(row.cancelledAt, n.SuspendedAt, row.activatedAt); at != nil {
		n.StatusChangedAt = *at
	}
	if old == nil {
		return n
	}
	w.date(n, row, old)
	switch {
	case old.Status == n.Status && n.SuspendedAt == nil:
		n.StatusChangedAt = old.StatusChangedAt
	case n.Status == domain.ContractActive || n.Status == domain.ContractBlocked:
		n.StatusChangedAt = w.tx.Now
	}
	given := w.b.given
	n.CityID = orStored(given["city_ibge"], n.CityID, old.CityID)
	n.Zone = orStored(given["zone"], n.Zone, old.Zone)
	n.Street = orStored(given["street"], n.Street, old.Street)
	n.StreetNumber = orStored(given["street_number"], n.StreetNumber, old.StreetNumber)
	n.District = orStored(given["district"], n.District, old.District)
	n.PostalCode = orStored(given["postal_code"], n.PostalCode, old.PostalCode)
	return n
}

func unchangedContract(n, old *ent.Contract) bool {
	return n.Status == old.Status && sameTime(n.ActivatedAt, old.ActivatedAt) && sameTime(n.ReactivatedAt, old.ReactivatedAt) &&
		sameTime(n.CancelledAt, old.CancelledAt) &&
		sameTime(n.SuspendedAt, old.SuspendedAt) && n.PlanID == old.PlanID && n.BranchID == old.BranchID &&
		optional.Equal(n.CityID, old.CityID) && optional.Equal(n.Zone, old.Zone) &&
		optional.Equal(n.Street, old.Street) && optional.Equal(n.StreetNumber, old.StreetNumber) &&
		optional.Equal(n.District, old.District) &&
		optional.Equal(n.PostalCode, old.PostalCode)
}
