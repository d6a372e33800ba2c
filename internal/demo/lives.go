package demo

import (
	"math/rand/v2"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

// state is what a contract was until a time: what has changed since has a date, so that the months before stay what they were.
type state struct {
	until  time.Time
	plan   *plan
	branch *branch
	city   int
	what   string
}

// now is what the contract is, until it ends.
func (k *contract) now() state { return state{plan: k.plan, branch: k.branch, city: k.city} }

// stay is a service of a contract that ended and was followed by another one.
type stay struct {
	began, ended time.Time
	ending       *ending
}

// began is when the newest service of the contract began.
func (k *contract) began() time.Time {
	if k.earlier != nil {
		return k.reactivatedAt
	}
	return k.activatedAt
}

// raised is the plan that became faster for all who have it, and when.
const (
	raised      = "FIBRA-600"
	raisedSpeed = 500
	raisedDays  = 420
)

// inventLives lets the contracts become what they are: upgrades and downgrades, moves to another city or branch, returns after a
// cancellation, logins that moved to another contract, equipment that came back. Its dice are its own, so that the rest of the base
// is the same with and without it.
func (h *base) inventLives() {
	d := &dice{rand.New(rand.NewPCG(2018, 765)), h.dice.today} //nolint:gosec // as in newDice
	for _, p := range h.urban {
		if p.code == raised {
			p.raisedAt, p.before = d.daysAgo(raisedDays), raisedSpeed
		}
	}
	for _, k := range h.contracts {
		if k.activatedAt.IsZero() {
			continue
		}
		switch {
		case k.status == domain.ContractActive && len(k.customer.contracts) == 1 && d.chance(60) && h.comeBack(d, k):
		case d.chance(130):
			h.changePlan(d, k)
		case d.chance(50):
			h.move(d, k)
		}
		if k.status == domain.ContractActive && d.chance(340) {
			for _, c := range k.comodatos {
				c.status, c.closedAt = domain.ComodatoReturned, d.after(c.lentAt, 1, 300)
			}
		}
	}
	for _, l := range h.logins {
		h.moveLogin(d, l)
	}
}

// sometime is an instant of office hours well within the time that the contract was or is in service; zero when that is too short.
func (h *base) sometime(d *dice, k *contract) time.Time {
	end := d.today
	if !k.cancelledAt.IsZero() {
		end = k.cancelledAt
	}
	length := int(end.Sub(k.activatedAt).Hours() / 24)
	if length < 60 {
		return time.Time{}
	}
	ago := int(d.today.Sub(end).Hours()/24) + d.between(10, length-20)
	return d.daysAgo(ago)
}

// changePlan makes the plan that the contract has its second one: of the same medium, since the equipment stays.
func (h *base) changePlan(d *dice, k *contract) {
	at := h.sometime(d, k)
	var others []*plan
	for _, p := range h.plans() {
		if p != k.plan && p.medium == k.plan.medium && p.technology == k.plan.technology && p.product == k.plan.product {
			others = append(others, p)
		}
	}
	if at.IsZero() || len(others) == 0 {
		return
	}
	before := k.now()
	before.until, before.plan, before.what = at, pick(d, others), "plan"
	k.was = append(k.was, before)
}

// move lets the customer have lived elsewhere before; one in eight belonged to the other branch then.
func (h *base) move(d *dice, k *contract) {
	at := h.sometime(d, k)
	if at.IsZero() {
		return
	}
	before := k.now()
	before.until, before.what = at, "address"
	if d.chance(125) {
		before.branch, before.what = h.branches[0], "branch"
		if k.branch == h.branches[0] {
			before.branch = h.branches[1]
		}
	}
	before.city = pick(d, before.branch.cities)
	if before.city != k.city {
		k.was = append(k.was, before)
	}
}

// comeBack lets the contract have been cancelled and reactivated, while links were kept and no equipment was fetched. It says
// whether there was time for that.
func (h *base) comeBack(d *dice, k *contract) bool {
	kept, pickup := h.revisions[3].since, h.revisions[4].since
	ended := d.daysAgo(d.between(days/5+1, days/2-1))
	if ended.Before(kept) || ended.After(pickup) || ended.Before(k.activatedAt.AddDate(0, 0, 30)) {
		return false
	}
	k.reactivatedAt = d.after(ended, 10, 200)
	for _, c := range k.comodatos {
		c.lentAt = k.reactivatedAt
	}
	e := &ending{contract: k, at: ended, revision: h.at(ended), reason: "FINANCEIRO"}
	decision := policy.Decide(e.revision.Parameters, h.facts(k), policy.Request{EffectiveAt: ended, MayCancel: true}, ended)
	if decision.Effects == nil {
		panic("demo: the policy refuses the cancellation of a contract that comes back")
	}
	e.effects = decision.Effects
	k.earlier, k.since = &stay{k.activatedAt, ended, e}, k.reactivatedAt
	return true
}

// moveLogin moves the second login of a contract to another contract of the customer, both of which are in service.
func (h *base) moveLogin(d *dice, l *login) {
	k := l.contract
	if len(k.logins) < 2 || k.logins[1] != l || k.status != domain.ContractActive || !d.chance(500) {
		return
	}
	for _, other := range k.customer.contracts {
		since := later(k.began(), other.began())
		if other == k || other.status != domain.ContractActive || other.branch != k.branch || int(d.today.Sub(since).Hours()/24) < 60 {
			continue
		}
		l.movedFrom, l.movedAt = k, d.daysAgo(d.between(5, int(d.today.Sub(since).Hours()/24)-10))
		l.contract, k.logins = other, k.logins[:1]
		other.logins = append(other.logins, l)
		return
	}
}

// speedAt is the plan's speed at a time.
func (p *plan) speedAt(at time.Time) float64 {
	if at.Before(p.raisedAt) {
		return p.before
	}
	return p.speed
}
