package history_test

import (
	"fmt"
	"os"
	"path/filepath"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/ent/branch"
	entlogin "github.com/vinculo/vinculo/ent/login"
	"github.com/vinculo/vinculo/ent/plan"
	"github.com/vinculo/vinculo/internal/importer"
)

// imports imports a file of one row, and says whether the row was taken.
func (l *life) imports(file, header, row string) bool {
	l.Helper()
	dir, err := os.MkdirTemp("", "life")
	l.ok(err)
	defer func() { _ = os.RemoveAll(dir) }()
	l.ok(os.WriteFile(filepath.Join(dir, file), []byte(header+"\n"+row+"\n"), 0o600))
	result, err := importer.Run(l.ctx, l.db, importer.Options{Dir: dir})
	l.ok(err)
	l.Logf("   %s: %v", row, result.Problems)
	return len(result.Problems) == 0
}

// cellDate is a day as a file has it.
func (l *life) cellDate(day int) string { return l.at(day).Format("2006-01-02 15:04") }

// importContract imports a row of a contract that is registered, with another plan, city or branch since a day.
func (l *life) importContract() {
	contract, on := l.some(l.contracts, "contract"), l.past("since")
	c := l.refs[contract]
	to := *c
	to.plan, to.branch = l.some(l.plans, "plan"), l.some(l.branches, "branch")
	to.city = rapid.SampledFrom([]int{3106200, 3550308, 3304557}).Draw(l.T, "city")
	r := l.db.Reader()
	taken := l.imports("contracts.csv", "number;customer_code;status;activated_at;plan_code;branch_cnpj;city_ibge;effective_from",
		fmt.Sprintf(
			"%s;L%d;A;%s;%s;%s;%d;%s", r.Contract.GetX(l.ctx, contract).Number, l.number, l.cellDate(c.first),
			r.Plan.Query().Where(plan.ID(to.plan)).OnlyX(l.ctx).Code, r.Branch.Query().Where(branch.ID(to.branch)).OnlyX(l.ctx).
				Cnpj, to.city, l.cellDate(on)))
	if !taken || c.cancelled {
		return // what was cancelled here stays as it is
	}
	if to.plan == c.plan && to.branch == c.branch && to.city == c.city {
		return // a row that says what is stored changes nothing
	}
	for _, login := range l.refLogins {
		of := func(x *cell) bool { return x.contract == contract }
		if login.contract != contract {
			login.left(on, of, *c, to, l.refPlans[to.plan].speed)
			continue
		}
		told := login.newest()
		told.plan, told.branch = to.plan, to.branch
		if login.active && to.plan != c.plan {
			told.speed = l.refPlans[to.plan].speed
		}
		if login.active && to.city != c.city {
			told.city = to.city
		}
		login.follow(on, of, told)
	}
	*c = to
}

// newest is the last day on which the access was in service.
func (login *refLogin) newest() (newest cell) {
	for _, x := range login.cells {
		if x.in {
			newest = x
		}
	}
	return newest
}

// neverServed says of an inactive login that the cancellation which made it so was dated before it began, or before it was moved to
// that contract: it left no mark.
func (login *refLogin) neverServed() bool {
	newest := login.newest()
	return !login.active && (!newest.in || login.contract == 0 && newest.unlinkedOn == 0)
}

// left gives the days of an access that went over to another contract what a row of the former one changes.
func (login *refLogin) left(on int, of func(*cell) bool, from, to refContract, speed float64) {
	for d := on; d < days; d++ {
		x := &login.cells[d]
		if !x.in || !of(x) {
			continue
		}
		if from.branch != to.branch {
			x.branch = to.branch
		}
		if from.city != to.city {
			x.city = to.city
		}
		if from.plan != to.plan {
			x.plan, x.speed = to.plan, speed
		}
	}
}

// follow has the days since one follow what a row says of the access: what is another than on its newest day.
func (login *refLogin) follow(on int, of func(*cell) bool, told cell) {
	newest := login.newest()
	if newest.unlinkedOn != 0 {
		return
	}
	for d := on; d < days; d++ {
		x := &login.cells[d]
		if !x.in || x.unlinkedOn != 0 || !of(x) {
			continue
		}
		if newest.contract != told.contract {
			x.contract, x.branch, x.plan, x.city, x.speed = told.contract, told.branch, told.plan, told.city, told.speed
			continue
		}
		if newest.plan != told.plan {
			x.speed = told.speed
		}
		follow(&x.branch, newest.branch, told.branch)
		follow(&x.plan, newest.plan, told.plan)
		follow(&x.city, newest.city, told.city)
		follow(&x.speed, newest.speed, told.speed)
	}
}

func follow[T comparable](x *T, newest, told T) {
	if newest != told {
		*x = told
	}
}

const loginColumns = "code;username;contract_number;active;activated_at;speed_mbps;effective_from"

// importLogin imports a row of a login: a new one, or one that was imported, with another speed or contract since a day.
func (l *life) importLogin() {
	contract, on, speed := l.some(l.contracts, "contract"), l.past("since"), l.speed()
	code := fmt.Sprintf("%d-%d", l.number, rapid.IntRange(0, 1).Draw(l.T, "code"))
	id, known := l.imported[code]
	if known && l.refLogins[id].neverServed() {
		return // it may begin
	}
	number := l.db.Reader().Contract.GetX(l.ctx, contract).Number
	activated, since := l.cellDate(on), ""
	if known {
		activated, since = "", l.cellDate(on)
	}
	if !l.imports("logins.csv", loginColumns, fmt.Sprintf("%s;i%s;%s;;%s;%v;%s", code, code, number, activated, speed, since)) {
		return
	}
	c := l.refs[contract]
	told := l.facts(contract)
	told.speed = speed
	if !known {
		login := &refLogin{contract: contract, active: true, began: max(on, c.began)}
		for d := login.began; d < days; d++ {
			login.cells[d] = told
		}
		id = l.loginOf(code)
		l.imported[code] = id
		l.logins, l.refLogins[id] = append(l.logins, id), login
		l.recallBut(login, contract, login.began, speed)
		return
	}
	login := l.refLogins[id]
	if c.cancelled || !login.active {
		return
	}
	moves := login.newest().contract != contract
	login.follow(on, func(*cell) bool { return true }, told)
	if !moves {
		return
	}
	login.contract = contract
	for d := max(on, login.began); d < days; d++ {
		if x := &login.cells[d]; x.unlinkedOn == 0 {
			switch {
			case !c.inService(d):
				*x = cell{}
			case !x.in:
				*x = told
			}
		}
	}
	l.recallBut(login, contract, max(on, login.began), speed)
}

// recallBut is recall for a row that says the speed itself.
func (l *life) recallBut(login *refLogin, contract, on int, speed float64) {
	l.recall(login, contract, on)
	for d := on; d < days; d++ {
		if x := &login.cells[d]; x.in && x.contract == contract {
			x.speed = speed
		}
	}
}

// inService says whether the contract was in service on a day.
func (c *refContract) inService(day int) bool {
	for i, began := range c.begins {
		if day >= began && (i >= len(c.ends) || day < c.ends[i]) {
			return true
		}
	}
	return false
}

func (l *life) loginOf(code string) int {
	return l.db.Reader().Login.Query().Where(entlogin.Code(code)).OnlyIDX(l.ctx)
}
