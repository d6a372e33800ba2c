package demo

import (
	"math/rand/v2"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// ruleName is the automation rule of the base, which is switched off.
const ruleName = "Inadimplência"

// notice is a notice to a customer who hasn't paid.
type notice struct {
	contract *contract
	kind     domain.NoticeKind
	sentAt   time.Time
	channel  string
	id       int
}

// channels are how customers are notified.
var channels = []string{"SMS", "e-mail", "carta"}

// inventSuspensions notifies the customers of the suspended contracts, as the law asks for it. Every tenth has been suspended for
// so long that a rule may cancel it; some of these still have the equipment, and some never got the notice of rescission. Its dice
// are its own, so that the rest of the base is the same with and without it.
func (h *base) inventSuspensions() {
	d := &dice{rand.New(rand.NewPCG(policy.MinDaysAfterNotice, policy.MinDaysSuspended)), h.dice.today} //nolint:gosec // as in newDice
	long := d.daysAgo(150)
	n := 0
	for _, k := range h.contracts {
		if k.status != domain.ContractSuspended {
			continue
		}
		if n++; n%10 == 0 && k.activatedAt.Before(long) {
			k.since = d.daysAgo(d.between(policy.MinDaysSuspended+2, 110))
			if d.chance(700) {
				h.collect(d, k)
			}
		}
		h.notify(d, k)
	}
}

// collect fetches the equipment of a suspended contract.
func (h *base) collect(d *dice, k *contract) {
	for _, c := range k.comodatos {
		c.status, c.closedAt = domain.ComodatoReturned, d.after(k.since, 5, 50)
	}
}

func (h *base) notify(d *dice, k *contract) {
	send := func(kind domain.NoticeKind, at time.Time) {
		h.notices = append(h.notices, &notice{contract: k, kind: kind, sentAt: at, channel: pick(d, channels)})
	}
	if due := k.since.AddDate(0, 0, -d.between(policy.MinDaysAfterNotice+2, 40)); due.After(k.activatedAt) {
		send(domain.NoticeDefault, due)
	}
	if warned := d.after(k.since, 30, 55); warned.Before(d.today) && d.chance(850) {
		send(domain.NoticeRescission, warned)
	}
}
