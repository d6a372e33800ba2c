package demo

import (
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// base is the whole base before it is written: what happened in five years, in the order in which it happened. The ids are
// positions in these lists plus one until the database gives its own.
type base struct {
	dice      *dice
	branches  []*branch
	urban     []*plan
	rural     []*plan
	company   []*plan
	revisions []*revision
	customers []*customer
	contracts []*contract
	logins    []*login
	comodatos []*comodato
	orders    []*serviceOrder
	notices   []*notice
	documents map[string]bool
}

// days is how long the history is.
const days = 5 * 365

// revision is a state of the general parameters, since a time.
type revision struct {
	policy.Parameters
	since time.Time
	id    int
}

type customer struct {
	kind                               domain.CustomerType
	name, document, email, phone, code string
	branch                             *branch
	city                               int
	rural                              bool
	contracts                          []*contract
	createdAt                          time.Time
	inactivatedAt                      time.Time // zero while active
	id                                 int
}

type contract struct {
	position                                      int
	number, street, houseNumber, district, postal string
	customer                                      *customer
	plan                                          *plan
	status                                        domain.ContractStatus
	since, createdAt, activatedAt, cancelledAt    time.Time
	// branch and city are those of its address now, was is what it was before, the oldest first.
	branch *branch
	city   int
	was    []state
	// earlier is the service before the contract was reactivated; nil for most.
	earlier       *stay
	reactivatedAt time.Time
	logins        []*login
	comodatos     []*comodato
	ending        *ending
	id            int
}

type login struct {
	position int
	contract *contract
	username string
	lacks    policyField
	// movedFrom is the contract that the login was linked to until movedAt; nil for most.
	movedFrom *contract
	movedAt   time.Time
	id        int
}

// policyField is a fact that a login lacks.
type policyField int

const (
	lacksNothing policyField = iota
	lacksCity
	lacksZone
	lacksMedium
	lacksTechnology
	lacksSpeed
)

type comodato struct {
	position            int
	contract            *contract
	description, serial string
	status              domain.ComodatoStatus
	lentAt, closedAt    time.Time
	reason              string
	id                  int
}

// openAt says whether the equipment was with the customer at a time.
func (c *comodato) openAt(t time.Time) bool {
	return !c.lentAt.After(t) && (c.closedAt.IsZero() || c.closedAt.After(t))
}

// ending is a cancellation.
type ending struct {
	contract               *contract
	at                     time.Time
	reason, note, override string
	revision               *revision
	byAdmin                bool
	effects                *policy.Effects
	order                  *serviceOrder
	id                     int
}

// serviceOrder is a service order.
type serviceOrder struct {
	template, instructions string
	contract               *contract
	status                 domain.ServiceOrderStatus
	openedAt, changedAt    time.Time
	scheduledFor, closedAt time.Time
	items                  []*comodato
	ending                 *ending
	id                     int
}

// newBase invents the base that ends on the clock's day.
func newBase(now time.Time) *base {
	h := &base{
		dice: newDice(now), branches: branches(), urban: urbanPlans(), rural: ruralPlans(), company: companyPlans(),
		documents: map[string]bool{},
	}
	h.inventParameters()
	h.inventContracts()
	h.inventCancellations()
	h.inventInstallations()
	h.spoilLogins()
	h.inventSuspensions()
	h.inventLives()
	return h
}

func (h *base) plans() []*plan { return slices.Concat(h.urban, h.rural, h.company) }

// inventParameters is how the provider came to the policy: keepLoginLink is switched on in the middle.
func (h *base) inventParameters() {
	p := policy.Parameters{Revision: 1}
	add := func(daysAgo int) {
		h.revisions = append(h.revisions, &revision{Parameters: p, since: h.dice.daysAgo(daysAgo)})
		p.Revision++
	}
	add(days + 5)
	p.CheckOpenComodatos = true
	add(days * 4 / 5)
	p.InactivateCustomer = true
	add(days * 3 / 5)
	p.KeepLoginLink = true
	add(days / 2)
	p.PickupTemplateID = 1
	add(days / 5)
}

// at is the revision that held at a time.
func (h *base) at(t time.Time) *revision {
	current := h.revisions[0]
	for _, r := range h.revisions {
		if !r.since.After(t) {
			current = r
		}
	}
	return current
}

// seed is a contract before it has a customer.
type seed struct {
	status                 domain.ContractStatus
	activatedAt, cancelled time.Time
	since                  time.Time
}

// seeds are the life cycles of all contracts, shuffled: exact in number and state.
func (h *base) seeds() []seed {
	d := h.dice
	list := make([]seed, 0, LiveContracts+CancelledContracts)
	for i := range CancelledContracts {
		// The window is counted from the start of today, so that it holds at any hour of the day.
		ago := d.between(1, 29)
		if i >= RecentCancellations {
			ago = d.between(31, days-60)
		}
		tenure := min(15+int(d.ExpFloat64()*480), days-ago)
		end := d.daysAgo(ago)
		list = append(list, seed{domain.ContractCancelled, d.daysAgo(ago + tenure), end, end})
	}
	for i := range LiveContracts {
		s := seed{status: domain.ContractActive, activatedAt: d.daysAgo(d.between(2, days))}
		s.since = s.activatedAt
		switch {
		case i < 620:
			s.status, s.since = domain.ContractSuspended, d.after(s.activatedAt, 1, days)
			if recent := d.daysAgo(d.between(1, 60)); recent.After(s.activatedAt) {
				s.since = recent
			}
		case i < 695:
			s.status = domain.ContractBlocked
		case i < 755:
			s = seed{status: domain.ContractAwaitingSignature, since: d.daysAgo(d.between(1, 20))}
		}
		list = append(list, s)
	}
	d.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list
}
