package history_test

import (
	"maps"
	"slices"

	"github.com/vinculo/vinculo/internal/cancellation"
)

// reverse takes the cancellation of a contract back: its days are again as if it had not been.
func (l *life) reverse() {
	contract := l.some(l.contracts, "contract")
	of := l.db.Reader().Contract.GetX(l.ctx, contract).CancellationID
	if of == nil {
		return
	}
	before := l.closedTruths()
	result, err := l.cancellation.Reverse(l.ctx, cancellation.ReverseCommand{CancellationID: *of, Reason: "engano"})
	l.ok(err)
	c := l.refs[contract]
	on := c.ends[len(c.ends)-1]
	c.cancelled, c.ends = false, c.ends[:len(c.ends)-1]
	for _, login := range l.refLogins {
		login.restore(contract, on)
		login.active = login.active || login.contract == contract
	}
	changed := map[monthKey]bool{}
	for _, m := range result.Effect.ClosedMonths {
		d := m.Declaration
		changed[monthKey{d.BranchID, (d.Year-l.start.Year())*12 + d.Month - int(l.start.Month())}] = true
	}
	for k, rows := range l.closedTruths() {
		if maps.Equal(rows, before[k]) == changed[k] {
			l.Fatalf("day %d: closed month %d was %v, is %v, and the reversal says that it changed: %v", l.today, k.month,
				sorted(before[k]), sorted(rows), changed[k])
		}
	}
}

// keep keeps the access's days as if the cancellation of a contract which ends it had not been.
func (login *refLogin) keep(contract, on int, unlinked bool) {
	delete(login.ifNot, contract)
	for _, x := range login.cells[on:] {
		if x.in && x.contract == contract && x.unlinkedOn == 0 && !unlinked {
			if login.ifNot == nil {
				login.ifNot = map[int]*refLogin{}
			}
			login.ifNot[contract] = &refLogin{cells: login.cells}
			return
		}
	}
}

// worlds are the access's days as if each cancellation had not been.
func (login *refLogin) worlds() (list []*refLogin) {
	for _, contract := range slices.Sorted(maps.Keys(login.ifNot)) {
		list = append(list, login.ifNot[contract])
	}
	return list
}

// ifNot is a scope as if each cancellation had not been: the accesses that it ended are others then.
func (l *life) ifNot(in scope) (worlds []scope) {
	for _, contract := range l.contracts {
		world := scope{matches: in.matches}
		for _, login := range in.among {
			if other := login.ifNot[contract]; other != nil {
				world.logins = append(world.logins, other)
				login = other
			}
			world.among = append(world.among, login)
		}
		worlds = append(worlds, world)
	}
	return worlds
}

// restore gives the days since the end of a contract back, except where the access has been elsewhere since.
func (login *refLogin) restore(contract, on int) {
	was := login.ifNot[contract]
	if was == nil {
		return
	}
	delete(login.ifNot, contract)
	until := days
	if login.contract != contract && was.cells[days-1].contract == contract {
		for until > on && !login.cells[until-1].in {
			until-- // it is elsewhere for good
		}
	}
	for d := on; d < until; d++ {
		if x := was.cells[d]; x.in && x.contract == contract && !login.cells[d].in {
			login.cells[d] = x
		}
	}
}
