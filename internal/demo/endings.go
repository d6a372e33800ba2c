package demo

import (
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/policy"
)

const (
	overrideReason = "Cliente mudou de cidade; equipamento será enviado pelo correio."
	checkOnSite    = "Verificar equipamentos no local."
)

// inventCancellations lets the policy decide each cancellation, in the order of time, under the parameters of its time.
func (h *base) inventCancellations() {
	var cancelled []*contract
	for _, k := range h.contracts {
		if !k.cancelledAt.IsZero() {
			cancelled = append(cancelled, k)
		}
	}
	slices.SortStableFunc(cancelled, func(a, b *contract) int { return a.cancelledAt.Compare(b.cancelledAt) })
	for _, k := range cancelled {
		h.cancel(k)
	}
}

func (h *base) cancel(k *contract) {
	d := h.dice
	e := &ending{contract: k, at: k.cancelledAt, revision: h.at(k.cancelledAt), byAdmin: d.chance(100)}
	e.reason = weighted(d, reasonCodes, func(r struct {
		code   string
		weight int
	},
	) int {
		return r.weight
	}).code
	if d.chance(120) {
		e.note = "Solicitado por telefone."
	}
	// Where open equipment refuses the cancellation, it comes back before; in a few cases an administrator goes on without it.
	late := !e.revision.CheckOpenComodatos || d.chance(60)
	h.fetchEquipment(k, late)
	request := policy.Request{EffectiveAt: k.cancelledAt, MayCancel: true}
	if e.revision.CheckOpenComodatos && late {
		e.byAdmin, e.override = true, overrideReason
		request.MayOverride, request.Override, request.OverrideReason = true, true, overrideReason
	}
	decision := policy.Decide(e.revision.Parameters, h.facts(k), request, k.cancelledAt)
	if decision.Effects == nil {
		panic("demo: the policy refuses an invented cancellation")
	}
	e.effects, k.ending = decision.Effects, e
	if e.effects.CustomerInactivated {
		k.customer.inactivatedAt = k.cancelledAt
	}
	h.openPickup(k, e)
}

// facts are the facts for the policy. The ids are positions in the history's lists.
func (h *base) facts(k *contract) policy.Facts {
	f := policy.Facts{
		Contract: &policy.Contract{ID: k.position, Status: domain.ContractActive, ActivatedAt: k.activatedAt},
		Customer: policy.Customer{ID: 1, Active: k.customer.inactivatedAt.IsZero()},
		Reason:   policy.Reason{Found: true, Active: true},
	}
	for _, l := range k.logins {
		f.Logins = append(f.Logins, policy.Login{ID: l.position, Active: true, ActivatedAt: k.activatedAt})
	}
	for _, c := range k.comodatos {
		status := domain.ComodatoReturned
		if c.openAt(k.cancelledAt) {
			status = domain.ComodatoOpen
		}
		f.Comodatos = append(f.Comodatos, policy.Comodato{ID: c.position, Status: status})
	}
	for _, sibling := range k.customer.contracts {
		if sibling == k {
			continue
		}
		status := domain.ContractActive
		if sibling.ending != nil {
			status = domain.ContractCancelled
		}
		f.Siblings = append(f.Siblings, policy.Contract{ID: sibling.position, Status: status, ActivatedAt: sibling.activatedAt})
	}
	return f
}

// fetchEquipment closes the contract's comodatos before its end or, when late, after it; some are never seen again.
func (h *base) fetchEquipment(k *contract, late bool) {
	d := h.dice
	for _, c := range k.comodatos {
		if !late {
			c.status = domain.ComodatoReturned
			c.closedAt = later(c.lentAt, k.cancelledAt.Add(-time.Duration(d.between(1, 72))*time.Hour))
			continue
		}
		back := k.cancelledAt.AddDate(0, 0, d.between(1, 40))
		switch fate := d.IntN(100); {
		case fate < 25 || back.After(d.today):
		case fate < 35:
			c.status, c.closedAt, c.reason = domain.ComodatoWrittenOff, back, "Equipamento não localizado."
		default:
			c.status, c.closedAt = domain.ComodatoReturned, back
		}
	}
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// openPickup opens the pickup service order that the policy asks for. The older ones are done.
func (h *base) openPickup(k *contract, e *ending) {
	if e.effects.Pickup == nil {
		return
	}
	o := &serviceOrder{
		template: templatePickup, instructions: templates[0].instructions, contract: k, ending: e,
		status: domain.ServiceOrderOpen, openedAt: k.cancelledAt, changedAt: k.cancelledAt,
	}
	for _, position := range e.effects.Pickup.Items {
		o.items = append(o.items, h.comodatos[position-1])
	}
	if len(o.items) == 0 {
		o.instructions = strings.TrimSpace(o.instructions + "\n" + checkOnSite)
	}
	d := h.dice
	done := d.after(k.cancelledAt, 2, 20)
	switch fate := d.IntN(100); {
	case done.Before(d.today) && fate < 95:
		o.status, o.changedAt, o.closedAt = domain.ServiceOrderDone, done, done
		if fate < 4 {
			o.status = domain.ServiceOrderCancelled
		}
	case fate < 30:
		o.status = domain.ServiceOrderScheduled
		o.scheduledFor = d.today.AddDate(0, 0, d.between(1, 7)).Add(time.Duration(d.between(8, 17)) * time.Hour).UTC()
	case fate < 40:
		o.status = domain.ServiceOrderInProgress
	}
	e.order = o
	h.orders = append(h.orders, o)
}
