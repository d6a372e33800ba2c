package history_test

import (
	"maps"

	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/cancellation"
)

// reverse takes the cancellation of a contract back: its days are again as if it had not been. What was corrected meanwhile at the
// contract's end goes on; after what a back-dated one took away, only since that was recorded.
func (l *life) reverse() {
	contract := l.some(l.contracts, "contract")
	of := l.db.Reader().Contract.GetX(l.ctx, contract).CancellationID
	if of == nil {
		return
	}
	frozen, kept, recorded := l.frozen(contract), map[int]bool{}, l.db.Reader().Cancellation.GetX(l.ctx, *of)
	if recorded.Taken != nil {
		for _, p := range recorded.Taken.Periods {
			kept[p.LoginID] = true
		}
	}
	before := l.closedTruths()
	result, err := l.cancellation.Reverse(l.ctx, cancellation.ReverseCommand{CancellationID: *of, Reason: "engano"})
	l.ok(err)
	c := l.refs[contract]
	on := c.ends[len(c.ends)-1]
	c.cancelled, c.ends = false, c.ends[:len(c.ends)-1]
	for id, login := range l.refLogins {
		switch linked := login.contract == contract; {
		case kept[id]:
			login.restore(contract)
			for d := l.day(*recorded.RecordedAt); linked && d < days; d++ {
				login.cells[d] = frozen[id]
			}
		case linked:
			login.goOn(on)
		default:
			login.resume(on, contract)
		}
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

// frozen are the facts of the inactive logins that are linked to a contract.
func (l *life) frozen(contract int) map[int]cell {
	facts := map[int]cell{}
	for _, r := range l.db.Reader().Login.Query().Where(login.ContractID(contract), login.Active(false)).WithCity().AllX(l.ctx) {
		x := l.facts(contract)
		x.city, x.speed = r.Edges.City.IbgeCode, *r.SpeedMbps
		facts[r.ID] = x
	}
	return facts
}

// resume lets the days before one go on until the access was elsewhere.
func (login *refLogin) resume(on, contract int) {
	if on == 0 {
		return
	}
	last := login.cells[on-1]
	if !last.in || last.contract != contract {
		return
	}
	next := on
	for next < days && !login.cells[next].in {
		next++
	}
	if next < days {
		for d := on; d < next; d++ {
			login.cells[d] = last
		}
	}
}

// lose keeps the days that a cancellation takes from the access.
func (login *refLogin) lose(contract, on int, unlinked bool) {
	var lost [days]cell
	for d := on; d < days && !unlinked; d++ {
		if x := login.cells[d]; x.in && x.contract == contract && x.unlinkedOn == 0 {
			lost[d] = x
		}
	}
	if login.taken == nil {
		login.taken = map[int][days]cell{}
	}
	login.taken[contract] = lost
}

// restore gives them back, except where the access has been elsewhere since.
func (login *refLogin) restore(contract int) {
	for d, x := range login.taken[contract] {
		if x.in && !login.cells[d].in {
			login.cells[d] = x
		}
	}
}

// goOn lets the access go on as it was when the contract ended.
func (login *refLogin) goOn(on int) {
	for d := on; d < days; d++ {
		if !login.cells[d].in {
			login.cells[d] = login.cells[on-1]
		}
	}
}
