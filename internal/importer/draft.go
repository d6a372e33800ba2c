package importer

import (
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/policy"
)

// draft is what a dry run would have written so far. It is laid over what is looked up, so that the rest is decided as if it had been
// written. Of each record it keeps what decisions ask for, since a base has many. A nil draft is an import's that writes: it changes
// nothing.
type draft struct {
	customers map[string]draftCustomer
	// documents are the owners' codes.
	documents map[string]string
	// kinds are the changed types of stored customers, which their active logins follow.
	kinds     map[int]policy.CustomerType
	plans     map[string]*ent.Plan
	branches  map[string]int
	contracts map[string]*draftContract
	// changed are those of the contracts that are stored, by id: their active logins follow them.
	changed map[int]*draftContract
	// logins are the codes of those that were written; usernames are the codes of the active ones.
	logins    map[string]bool
	usernames map[string]holder
	// cancelled are the contracts that the policy has cancelled, by id.
	cancelled map[int]draftCancellation
	// comodatos are those of contracts that the files cancel.
	comodatos map[string]draftComodato
	lastID    int
}

type draftCustomer struct {
	id     int
	kind   policy.CustomerType
	active bool
}

type draftContract struct {
	id                                   int
	customer                             string
	status                               policy.ContractStatus
	activatedAt, reactivatedAt           *time.Time
	cancelledAt                          *time.Time
	plan                                 *ent.Plan
	cityID                               *int
	zone                                 *policy.Zone
	planChanged, addressChanged, stopped bool
	back                                 bool
}

func newDraft() *draft {
	return &draft{
		customers: map[string]draftCustomer{}, documents: map[string]string{}, kinds: map[int]policy.CustomerType{},
		plans: map[string]*ent.Plan{}, branches: map[string]int{},
		contracts: map[string]*draftContract{}, changed: map[int]*draftContract{},
		logins: map[string]bool{}, usernames: map[string]holder{},
		cancelled: map[int]draftCancellation{}, comodatos: map[string]draftComodato{},
	}
}

// newID is the id of a record that isn't stored: no stored one has it.
func (d *draft) newID() int {
	d.lastID--
	return d.lastID
}

func (d *draft) idOf(stored int) int {
	if stored != 0 {
		return stored
	}
	return d.newID()
}

func (d *draft) addCustomers(changes []*ent.Customer, kinds map[policy.CustomerType][]int) {
	for _, c := range changes {
		// Clones, here and below: the cells of a row share one string, which the map would keep alive.
		code := strings.Clone(c.Code)
		d.customers[code] = draftCustomer{id: d.idOf(c.ID), kind: c.Type, active: c.Active}
		d.documents[c.Document] = code
	}
	for kind, ids := range kinds {
		for _, id := range ids {
			d.kinds[id] = kind
		}
	}
}

// owners are the codes of the customers who have the documents; found are those that are stored.
func (d *draft) owners(found []*ent.Customer, documents []string) map[string]string {
	owners := make(map[string]string, len(found))
	for _, c := range found {
		if d != nil {
			if _, changed := d.customers[c.Code]; changed {
				continue
			}
		}
		owners[c.Document] = c.Code
	}
	if d != nil {
		for _, document := range documents {
			if code, taken := d.documents[document]; taken {
				owners[document] = code
			}
		}
	}
	return owners
}

// customer is the customer with the code, of whom stored is what is stored.
func (d *draft) customer(code string, stored *ent.Customer) *ent.Customer {
	if d == nil {
		return stored
	}
	drafted, there := d.customers[code]
	if !there {
		return stored
	}
	c := &ent.Customer{Code: code}
	if stored != nil {
		*c = *stored
	}
	c.ID, c.Type, c.Active = drafted.id, drafted.kind, drafted.active
	return c
}

func (d *draft) addBranch(cnpj string) int {
	d.branches[cnpj] = d.newID()
	return d.branches[cnpj]
}

func (d *draft) addPlan(p planRow) *ent.Plan {
	product := policy.ProductInternet
	if p.product != nil {
		product = *p.product
	}
	code := strings.Clone(p.code)
	d.plans[code] = &ent.Plan{
		ID: d.newID(), Code: code, SpeedMbps: p.speed, Medium: p.medium, Technology: p.technology, Product: product, Active: true,
	}
	return d.plans[code]
}

// addTo adds the plans and branches that the rows name.
func (d *draft) addTo(refs *references, rows []contractRow) {
	if d == nil {
		return
	}
	for _, row := range rows {
		if plan, there := d.plans[row.plan.code]; there {
			refs.plans[row.plan.code] = plan
		}
		if id, there := d.branches[row.branch]; there {
			refs.branches[row.branch] = id
		}
	}
}
