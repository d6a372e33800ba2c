package history_test

import (
	"maps"

	"github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/internal/cancellation"
)

// reverse takes the cancellation of a contract back: its days are again as if it had not been. What a back-dated one deleted is
// known by its newest facts only.
func (l *life) reverse() {
	contract := l.some(l.contracts, "contract")
	of := l.db.Reader().Contract.GetX(l.ctx, contract).CancellationID
	if of == nil {
		return
	}
	frozen := l.frozen(contract)
	before := l.closedTruths()
	result, err := l.cancellation.Reverse(l.ctx, cancellation.ReverseCommand{CancellationID: *of, Reason: "engano"})
	l.ok(err)
	c := l.refs[contract]
	on := c.ends[len(c.ends)-1]
	c.cancelled, c.ends = false, c.ends[:len(c.ends)-1]
	for id, login := range l.refLogins {
		switch {
		case login.contract != contract:
			login.resume(on, contract)
		case !login.active:
			login.active = true
			login.resume(on, contract)
			login.goOn(on, c, frozen[id])
		}
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

// goOn begins again after the access was elsewhere, or where it was when the contract ended.
func (login *refLogin) goOn(on int, c *refContract, frozen cell) {
	from := max(login.began, c.began)
	if on > 0 && login.cells[on-1].in && login.cells[on-1].contract == frozen.contract {
		from = on
	}
	for d := from; d < days; d++ {
		if login.cells[d].in {
			from = d + 1
		}
	}
	if from == on && !login.laterFacts {
		frozen = login.cells[on-1]
	}
	for d := from; d < days; d++ {
		login.cells[d] = frozen
	}
}
