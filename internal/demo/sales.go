package demo

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
)

// inventContracts gives every life cycle a customer, an address, a plan, logins and equipment, and numbers all of it in the
// order of time.
func (h *base) inventContracts() {
	seeds := h.seeds()
	large := make([][]seed, len(largeCustomers))
	for i, size := range largeCustomers {
		var live, ended []seed
		live, seeds = take(seeds, size.live, domain.ContractActive)
		ended, seeds = take(seeds, size.cancelled, domain.ContractCancelled)
		large[i] = slices.Concat(live, ended)
	}
	for len(seeds) > 0 {
		n := 1
		switch {
		case h.dice.chance(15):
			n = 3
		case h.dice.chance(80):
			n = 2
		}
		n = min(n, len(seeds))
		if slices.ContainsFunc(seeds[:n], func(s seed) bool { return s.status == domain.ContractAwaitingSignature }) {
			// A customer whose record became inactive meanwhile couldn't have got the new contract.
			n = 1
		}
		h.sell(h.inventCustomer(domain.CustomerPF), seeds[:n])
		seeds = seeds[n:]
	}
	for _, seeds := range large {
		h.sell(h.inventCustomer(domain.CustomerPJ), seeds)
	}
	slices.SortFunc(h.contracts, func(a, b *contract) int { return a.createdAt.Compare(b.createdAt) })
	slices.SortFunc(h.customers, func(a, b *customer) int { return a.createdAt.Compare(b.createdAt) })
	for i, c := range h.customers {
		c.code = strconv.Itoa(1001 + i)
	}
	for i, c := range h.contracts {
		c.position, c.number = i+1, strconv.Itoa(10_001+i)
		h.equip(c)
	}
}

// largeCustomers are companies that have a contract for each of their many sites.
var largeCustomers = []struct{ live, cancelled int }{{120, 10}, {160, 20}, {260, 30}}

// take takes the first seeds of a status out of the list.
func take(seeds []seed, n int, status domain.ContractStatus) (taken, rest []seed) {
	for _, s := range seeds {
		if s.status == status && len(taken) < n {
			taken = append(taken, s)
		} else {
			rest = append(rest, s)
		}
	}
	return taken, rest
}

// sell makes the customer's contracts. All of them begin before the first one ends: an inactive customer gets no new one.
func (h *base) sell(c *customer, seeds []seed) {
	firstEnd := time.Time{}
	for _, s := range seeds {
		if !s.cancelled.IsZero() && (firstEnd.IsZero() || s.cancelled.Before(firstEnd)) {
			firstEnd = s.cancelled
		}
	}
	for _, s := range seeds {
		if !firstEnd.IsZero() && s.activatedAt.After(firstEnd.AddDate(0, 0, -10)) {
			s.activatedAt = firstEnd.AddDate(0, 0, -h.dice.between(10, 40))
			if s.status == domain.ContractActive {
				s.since = s.activatedAt
			}
		}
		k := &contract{
			customer: c, branch: c.branch, city: c.city, plan: h.choosePlan(c), status: s.status, since: s.since, createdAt: s.since,
			activatedAt: s.activatedAt, cancelledAt: s.cancelled,
		}
		if !s.activatedAt.IsZero() {
			k.createdAt = s.activatedAt.Add(-time.Duration(h.dice.between(20, 120)) * time.Hour)
		}
		h.address(k)
		c.contracts = append(c.contracts, k)
		h.contracts = append(h.contracts, k)
	}
	c.createdAt = slices.MinFunc(c.contracts, func(a, b *contract) int { return a.createdAt.Compare(b.createdAt) }).createdAt
	h.customers = append(h.customers, c)
}

func (h *base) choosePlan(c *customer) *plan {
	offers := h.urban
	switch {
	case c.rural:
		offers = h.rural
	case c.kind != domain.CustomerPF:
		offers = h.company
	}
	return weighted(h.dice, offers, func(p *plan) int { return p.weight })
}

func (h *base) address(k *contract) {
	d := h.dice
	k.street, k.district = pick(d, streets), pick(d, districts)
	if k.customer.rural {
		k.street, k.district = pick(d, ruralStreets), "Zona rural"
	}
	k.houseNumber = strconv.Itoa(d.between(1, 2400))
	k.postal = k.customer.branch.postalPrefix + d.digits(3) + "000"
}

// equip gives a contract that began its logins and its equipment.
func (h *base) equip(k *contract) {
	if k.activatedAt.IsZero() {
		return
	}
	d := h.dice
	n := 1
	if k.customer.kind == domain.CustomerPJ && d.chance(200) {
		n = 2
	}
	for i := range n {
		l := &login{position: len(h.logins) + 1, contract: k, username: fmt.Sprintf("cliente%s-%d@vinculo", k.number, i+1)}
		k.logins, h.logins = append(k.logins, l), append(h.logins, l)
	}
	switch k.plan.medium {
	case domain.MediumFiber:
		h.lend(k, "ONU GPON", "ZTEG")
	case domain.MediumRadio:
		h.lend(k, "Rádio CPE 5 GHz", "CPE")
	case domain.MediumSatellite:
		h.lend(k, "Antena VSAT", "VS")
	default:
		h.lend(k, "Cable modem", "CM")
	}
	if d.chance(350) {
		h.lend(k, "Roteador Wi-Fi 6", "RT")
	}
}

func (h *base) lend(k *contract, description, prefix string) {
	c := &comodato{
		position: len(h.comodatos) + 1, contract: k, description: description, serial: prefix + h.dice.digits(8),
		status: domain.ComodatoOpen, lentAt: k.activatedAt,
	}
	k.comodatos, h.comodatos = append(k.comodatos, c), append(h.comodatos, c)
}

// inventInstallations are the service orders of new contracts: done for those that began, expected for those to be signed.
func (h *base) inventInstallations() {
	recent := h.dice.daysAgo(90)
	for _, k := range h.contracts {
		o := &serviceOrder{template: templateInstall, instructions: templates[1].instructions, contract: k, openedAt: k.createdAt}
		switch {
		case k.activatedAt.IsZero():
			o.status, o.changedAt = domain.ServiceOrderScheduled, k.createdAt
			o.scheduledFor = h.dice.today.AddDate(0, 0, h.dice.between(1, 7)).Add(time.Duration(h.dice.between(8, 17)) * time.Hour).UTC()
		case k.activatedAt.After(recent):
			o.status, o.changedAt, o.closedAt = domain.ServiceOrderDone, k.activatedAt, k.activatedAt
		default:
			continue
		}
		h.orders = append(h.orders, o)
	}
	slices.SortStableFunc(h.orders, func(a, b *serviceOrder) int {
		return cmp.Or(a.openedAt.Compare(b.openedAt), cmp.Compare(a.contract.position, b.contract.position))
	})
}

// spoilLogins takes a fact that DICI needs from a few live logins of the second branch, one for each fact in the list.
func (h *base) spoilLogins() {
	from, to := h.dice.daysAgo(150), h.dice.daysAgo(60)
	lacks := []policyField{lacksTechnology, lacksSpeed, lacksZone, lacksCity, lacksMedium, lacksSpeed}
	for _, l := range h.logins {
		k := l.contract
		if len(lacks) > 0 && k.branch == h.branches[1] && k.status == domain.ContractActive &&
			k.activatedAt.After(from) && k.activatedAt.Before(to) {
			l.lacks, lacks = lacks[0], lacks[1:]
		}
	}
}
