package history_test

import (
	"maps"
	"slices"
)

// scope are the accesses, and the cells of them, that are meant, among those whose later changes count.
type scope struct {
	logins, among []*refLogin
	matches       func(cell) bool
}

func (l *life) all(matches func(cell) bool) scope {
	logins := slices.Collect(maps.Values(l.refLogins))
	return scope{logins, logins, matches}
}

func one(login *refLogin) scope {
	return scope{[]*refLogin{login}, []*refLogin{login}, func(cell) bool { return true }}
}

// told is the first day after on when an access has another value than before (the value to, unless that is nil), even after a gap;
// days if there is none.
func told[T comparable](in scope, on int, of func(*cell) *T, to *T) int {
	first := days
	for _, login := range in.among {
		var last *cell
		for d := on; d < first; d++ {
			x := &login.cells[d]
			if !x.in || !in.matches(*x) {
				continue
			}
			if last != nil && *of(last) != *of(x) && (to == nil || *of(x) == *to) {
				first = d
			}
			last = x
		}
	}
	return first
}

// change sets facts of the days since one on which the leading one was the same, up to the next change of that: of the same access,
// or of all when it is theirs only; and when an access began later, of another one to what it began with.
func change[T comparable](in scope, on int, of func(*cell) *T, theirs bool, set func(*cell)) {
	var changed []*cell
	for _, login := range in.logins {
		anchor := -1
		for d := on; d < days; d++ {
			c := &login.cells[d]
			if !c.in || !in.matches(*c) {
				continue
			}
			if anchor < 0 {
				anchor = d
			}
			first := of(&login.cells[anchor])
			if *of(c) != *first || theirs && told(in, on, of, nil) <= d || !theirs && told(in, on, of, first) <= anchor {
				break
			}
			changed = append(changed, c)
		}
	}
	for _, c := range changed {
		set(c)
	}
}

// newest is what a record shows after a change dated on a day: the new value, unless the shown one is of a later date.
func newest[T comparable](in scope, on int, of func(*cell) *T, shown, to T) T {
	if told(in, on, of, &shown) < days {
		return shown
	}
	return to
}

func speedOf(c *cell) *float64 { return &c.speed }
func contractOf(c *cell) *int  { return &c.contract }
func planOf(c *cell) *int      { return &c.plan }
func branchOf(c *cell) *int    { return &c.branch }
func cityOf(c *cell) *int      { return &c.city }

// recall gives the days of a login under a contract what the contract had then by its other logins.
func (l *life) recall(login *refLogin, contract, on int) {
	present := l.facts(contract)
	for d := on; d < l.today; d++ {
		x := &login.cells[d]
		if !x.in {
			continue
		}
		if x.contract != contract {
			return
		}
		for _, id := range l.logins {
			other := l.refLogins[id]
			was := other.cells[d]
			if other == login || !was.in || was.contract != contract {
				continue
			}
			var is cell
			for _, c := range other.cells[d:] {
				if c.in && c.contract == contract {
					is = c
				}
			}
			x.plan, x.branch = was.plan, was.branch
			if is.city == present.city {
				x.city = was.city
			}
			if is.speed == present.speed || was.plan != present.plan {
				x.speed = was.speed
			}
			break
		}
	}
}
