package importer

import (
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/policy"
)

func (d *draft) addContracts(changes []contractChange) {
	for _, c := range changes {
		added := &draftContract{
			customer: strings.Clone(c.customer), status: c.status, activatedAt: c.now.ActivatedAt, reactivatedAt: c.now.ReactivatedAt, cancelledAt: c.now.CancelledAt,
			plan: c.plan, cityID: c.now.CityID, zone: c.now.Zone,
			planChanged: c.planChanged, addressChanged: c.addressChanged, stopped: c.cancelled, back: c.back,
		}
		if c.wakes {
			customer := strings.Clone(c.customer)
			d.customers[customer] = draftCustomer{id: c.now.CustomerID, kind: c.customerType, active: true}
		}
		if c.old != nil {
			added.id = c.old.ID
			d.changed[added.id] = added
		} else {
			added.id = d.newID()
		}
		d.contracts[strings.Clone(c.number)] = added
	}
}

// contract is the contract with the number, of which stored is what is stored.
func (d *draft) contract(number string, stored *ent.Contract) *ent.Contract {
	if d == nil {
		return stored
	}
	drafted, there := d.contracts[number]
	if !there {
		return stored
	}
	c := &ent.Contract{Number: number}
	if stored != nil {
		*c = *stored
	}
	c.ID, c.Status, c.ActivatedAt, c.CancelledAt = drafted.id, drafted.status, drafted.activatedAt, drafted.cancelledAt
	c.ReactivatedAt, c.CancellationID = drafted.reactivatedAt, nil
	if ended, there := d.cancelled[c.ID]; there {
		c.Status, c.CancelledAt, c.CancellationID = policy.ContractCancelled, &ended.at, &d.lastID
	}
	c.PlanID, c.CityID, c.Zone = drafted.plan.ID, drafted.cityID, drafted.zone
	c.Edges.Plan = drafted.plan
	return c
}

// customersOf are the codes of the customers whose contracts aren't stored.
func (d *draft) customersOf(numbers []string) (codes []string) {
	if d == nil {
		return nil
	}
	for _, number := range numbers {
		if c, there := d.contracts[number]; there && c.id < 0 {
			codes = append(codes, c.customer)
		}
	}
	return codes
}

// complete lays the draft over contracts that were looked up with their plans and customers.
func (d *draft) complete(numbers []string, contracts map[string]*ent.Contract, customers map[string]*ent.Customer) {
	if d == nil {
		return
	}
	for _, number := range numbers {
		c := d.contract(number, contracts[number])
		switch {
		case c == nil:
			continue
		case c.Edges.Customer != nil:
			c.Edges.Customer = d.customer(c.Edges.Customer.Code, c.Edges.Customer)
		default:
			c.Edges.Customer = customers[d.contracts[number].customer]
			c.CustomerID = c.Edges.Customer.ID
		}
		contracts[number] = c
	}
}

// follow does to a stored login what the statements do that bring logins in line with their customers and contracts.
func (d *draft) follow(l *ent.Login) {
	if d == nil {
		return
	}
	if kind, changed := d.kinds[l.CustomerID]; changed && l.Active {
		l.CustomerType = kind
	}
	if l.ContractID == nil || d.changed[*l.ContractID] == nil {
		return
	}
	c := d.changed[*l.ContractID]
	if l.Active {
		c.lead(l)
	}
	if c.back {
		l.FactsFrozenAt = nil
	}
	if ended, there := d.cancelled[*l.ContractID]; there {
		ended.close(l)
	}
}

// lead has an active login follow its contract.
func (c *draftContract) lead(l *ent.Login) {
	if c.planChanged {
		l.Medium, l.Technology = or(c.plan.Medium, l.Medium), or(c.plan.Technology, l.Technology)
		l.Product, l.SpeedMbps = &c.plan.Product, or(c.plan.SpeedMbps, l.SpeedMbps)
	}
	if c.addressChanged {
		l.CityID, l.Zone = or(c.cityID, l.CityID), or(c.zone, l.Zone)
	}
	if c.stopped {
		l.Active, l.InactivatedAt = false, c.cancelledAt
	}
}

// holder is the login that is active under a username: its code, "" for none, and its contract.
type holder struct {
	code     string
	contract int
}

// holders are those of the usernames; stored are the logins that are active as it is stored.
func (d *draft) holders(stored []*ent.Login, usernames []string) map[string]holder {
	holders := make(map[string]holder, len(stored))
	for _, l := range stored {
		contract := deref(l.ContractID)
		d.follow(l)
		if l.Active && !d.moved(l) {
			holders[l.Username] = holder{deref(l.Code), contract}
		}
	}
	if d == nil {
		return holders
	}
	for _, username := range usernames {
		h, taken := d.usernames[username]
		if _, over := d.cancelled[h.contract]; taken && !over {
			holders[username] = h
		}
	}
	return holders
}

// moved says whether the login was written by the draft: it holds what that says.
func (d *draft) moved(l *ent.Login) bool {
	if d == nil || l.Code == nil {
		return false
	}
	return d.logins[*l.Code]
}

func (d *draft) addLogins(changes []loginChange) {
	for _, c := range changes {
		code := strings.Clone(c.code)
		d.logins[code] = true
		if c.now.Active {
			d.usernames[strings.Clone(c.now.Username)] = holder{code, deref(c.now.ContractID)}
		}
	}
}
