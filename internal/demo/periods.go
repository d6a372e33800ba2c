package demo

import (
	"slices"
	"time"
)

// period is one stretch of an access with the same facts; to is the zero time for one that lasts.
type period struct {
	contract *contract
	state
	from, to time.Time
}

// periods are the stretches of a login from its first one to its newest one.
func (l *login) periods() (list []period) {
	k := l.contract
	if l.movedFrom != nil {
		list = append(list, l.movedFrom.stretches(l.movedFrom.began(), l.movedAt)...)
		return append(list, k.stretches(l.movedAt, k.cancelledAt)...)
	}
	if k.earlier != nil {
		list = k.stretches(k.earlier.began, k.earlier.ended)
	}
	return append(list, k.stretches(k.began(), k.cancelledAt)...)
}

// stretches are what the contract was between two times, divided where it changed.
func (k *contract) stretches(from, to time.Time) (list []period) {
	cuts := []time.Time{}
	for _, s := range append(slices.Clone(k.was), k.now()) {
		cuts = append(cuts, s.until, s.plan.raisedAt)
	}
	slices.SortFunc(cuts, time.Time.Compare)
	for _, cut := range cuts {
		if cut.After(from) && (to.IsZero() || cut.Before(to)) {
			list = append(list, period{k, k.stateAt(from), from, cut})
			from = cut
		}
	}
	list = append(list, period{k, k.stateAt(from), from, to})
	return merged(list)
}

// merged joins equal neighbours: a plan was upgraded that the contract didn't have then.
func merged(list []period) []period {
	for i := len(list) - 1; i > 0; i-- {
		a, b := &list[i-1], list[i]
		if a.plan == b.plan && a.branch == b.branch && a.city == b.city && a.plan.speedAt(a.from) == b.plan.speedAt(b.from) {
			a.to = b.to
			list = slices.Delete(list, i, i+1)
		}
	}
	return list
}

func (k *contract) stateAt(at time.Time) state {
	for _, s := range k.was {
		if at.Before(s.until) {
			return s
		}
	}
	return k.now()
}
