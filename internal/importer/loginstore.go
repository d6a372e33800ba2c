package importer

import (
	"context"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
)

func (w *loginWriter) store(row loginRow, n, old *ent.Login, of *ent.Contract) {
	switch {
	case old == nil:
		w.b.created++
	case unchangedLogin(n, old):
		w.b.unchanged++
		return
	default:
		w.b.updated++
		if old.Active && !n.Active {
			w.closed = append(w.closed, old.ID)
		}
	}
	w.changes = append(w.changes, loginChange{row.code, n, old, *optional.First(row.since, &w.tx.Now), inherited(row, n, of)})
}

// loginChange is a record to store; old is the stored one.
type loginChange struct {
	code     string
	now, old *ent.Login
	// since is from when on what changes holds.
	since time.Time
	// inherited is what a login has from its contract.
	inherited history.Facts
}

// inherited is what the row leaves to the contract.
func inherited(row loginRow, n *ent.Login, of *ent.Contract) history.Facts {
	if of == nil {
		return history.Facts{}
	}
	facts := history.Facts{BranchID: &of.BranchID, PlanID: &of.PlanID, CustomerType: &n.CustomerType}
	if row.city == nil {
		facts.CityID = n.CityID
	}
	if row.zone == nil {
		facts.Zone = n.Zone
	}
	if row.medium == nil {
		facts.Medium = n.Medium
	}
	if row.technology == nil {
		facts.Technology = n.Technology
	}
	if row.product == nil {
		facts.Product = n.Product
	}
	if row.speed == nil {
		facts.SpeedMbps = n.SpeedMbps
	}
	return facts
}

// save writes the records to store.
func (w *loginWriter) save(ctx context.Context) error {
	known, created := w.builders()
	if len(known) > 0 {
		update := func(u *ent.LoginUpsert) {
			u.UpdateUsername().UpdateActive().UpdateActivatedAt().UpdateInactivatedAt().UpdateCustomerID().UpdateContractID().
				UpdateCityID().UpdateZone().UpdateMedium().UpdateTechnology().UpdateProduct().UpdateSpeedMbps().UpdateCustomerType().
				UpdateUpdatedAt()
		}
		if err := w.tx.Login.CreateBulk(known...).OnConflictColumns(login.FieldCode).Update(update).Exec(ctx); err != nil {
			return err
		}
	}
	return w.tx.Login.CreateBulk(created...).Exec(ctx)
}

func (w *loginWriter) builders() (known, created []*ent.LoginCreate) {
	for _, c := range w.changes {
		n := c.now
		create := w.tx.Login.Create().SetCode(c.code).SetUsername(n.Username).SetActive(n.Active).
			SetActivatedAt(n.ActivatedAt).SetNillableInactivatedAt(n.InactivatedAt).SetCustomerID(n.CustomerID).
			SetCustomerType(n.CustomerType).SetNillableContractID(n.ContractID).SetNillableCityID(n.CityID).SetNillableZone(n.Zone).
			SetNillableMedium(n.Medium).SetNillableTechnology(n.Technology).SetNillableProduct(n.Product).
			SetNillableSpeedMbps(n.SpeedMbps).SetCreatedAt(w.tx.Now).SetUpdatedAt(w.tx.Now)
		if c.old != nil {
			known = append(known, create)
		} else {
			created = append(created, create)
		}
	}
	return known, created
}

func unchangedLogin(n, old *ent.Login) bool {
	return n.Username == old.Username && n.Active == old.Active && n.ActivatedAt.Equal(old.ActivatedAt) &&
		sameTime(n.InactivatedAt, old.InactivatedAt) && n.CustomerID == old.CustomerID && n.CustomerType == old.CustomerType &&
		optional.Equal(n.ContractID, old.ContractID) && optional.Equal(n.CityID, old.CityID) && optional.Equal(n.Zone, old.Zone) &&
		optional.Equal(n.Medium, old.Medium) &&
		optional.Equal(n.Technology, old.Technology) && optional.Equal(n.Product, old.Product) &&
		optional.Equal(n.SpeedMbps, old.SpeedMbps)
}

func (w *loginWriter) lookUp(ctx context.Context) error {
	rows := w.b.rows
	codes := keys(rows, func(l loginRow) (string, bool) { return l.code, true })
	stored, err := w.tx.Login.Query().Where(login.CodeIn(codes...)).All(ctx)
	if err != nil {
		return err
	}
	w.stored = index(stored, func(l *ent.Login) string { return *l.Code })
	ids := make([]int, 0, len(stored))
	for _, l := range stored {
		ids = append(ids, l.ID)
	}
	if w.lives, err = history.PastAccesses(ctx, w.tx, ids); err != nil {
		return err
	}
	numbers := keys(rows, func(l loginRow) (string, bool) { return l.contract, l.contract != "" })
	contracts, err := w.tx.Contract.Query().Where(contract.NumberIn(numbers...)).
		WithPlan().WithCustomer().WithCancellation().All(ctx)
	if err != nil {
		return err
	}
	w.contracts = index(contracts, func(c *ent.Contract) string { return c.Number })
	w.customers, err = customersByCode(ctx, w.tx, keys(rows, func(l loginRow) (string, bool) { return l.customer, l.customer != "" }))
	if err != nil {
		return err
	}
	w.cities, err = citiesByCode(ctx, w.tx, keys(rows, func(l loginRow) (int, bool) { return optional.Value(l.city), l.city != nil }))
	if err != nil {
		return err
	}
	if w.technologies, err = allTechnologies(ctx, w.tx); err != nil {
		return err
	}
	for i := range rows {
		rows[i].technology = w.technologies.spelt(rows[i].technology)
	}
	usernames := keys(rows, func(l loginRow) (string, bool) { return l.username, true })
	active, err := w.tx.Login.Query().Where(login.Active(true), login.UsernameIn(usernames...)).
		Select(login.FieldUsername, login.FieldCode, login.FieldContractID).All(ctx)
	w.holders = make(map[string]holder, len(active))
	for _, l := range active {
		w.holders[l.Username] = holder{optional.Value(l.Code), optional.Value(l.ContractID)}
	}
	return err
}
