package history_test

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/dbtest"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/viewer"
)

// lives is how many random lives each engine goes through; -rapid.checks asks for more.
const lives = "200"

func TestMain(m *testing.M) {
	flag.Parse()
	if f := flag.Lookup("rapid.checks"); f != nil && f.Value.String() == f.DefValue {
		if err := f.Value.Set(lives); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// days are those of 24 months and some.
const days = 760

// cell is what is known of an access from noon of one day to noon of the next.
type cell struct {
	in                     bool
	contract, branch, plan int
	city                   int
	speed                  float64
	unlinkedOn             int // the day on which the link was lost; 0 while there is one
}

// The reference: what docs/history.md says, day by day, without any of the program's code.
type (
	refPlan     struct{ speed float64 }
	refContract struct {
		branch, plan, city int
		began              int // the day of its last service's beginning
		first              int // the day of its first service's beginning
		begins, ends       []int
		cancelled          bool
	}
	refLogin struct {
		contract int // 0 once it is unlinked
		active   bool
		began    int
		cells    [days]cell
		// ifNot are its days as if the newest cancellation of each contract that ended it had not been.
		ifNot map[int]*refLogin
	}
)

type monthKey struct{ branch, month int }

type life struct {
	*rapid.T
	ctx          context.Context
	db           *database.DB
	clock        *atomic.Int64
	start        time.Time
	today        int
	registry     *registry.Registry
	cancellation *cancellation.Service
	dici         *dici.Service

	number    int
	customer  int
	branches  []int
	cnpjs     []string
	plans     []int
	refPlans  map[int]*refPlan
	contracts []int
	refs      map[int]*refContract
	logins    []int
	refLogins map[int]*refLogin
	imported  map[string]int // logins by the provider's own code
	keep      bool
	reason    int
	closedOn  map[monthKey]int
}

type plainSealer struct{}

func (plainSealer) Seal(_ string, plain []byte) ([]byte, error) { return plain, nil }

// Whatever a provider does, and in whatever order it is recorded: the periods equal a replay of the events, and so do the
// declarations of all months.
func TestRandomLivesAreDeclaredAsTheyWere(t *testing.T) {
	base := time.Date(2001, 1, 1, 12, 0, 0, 0, domain.SaoPaulo)
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) {
			t.Parallel()
			var clock, number atomic.Int64
			clock.Store(base.Unix())
			db := dbtest.Open(t, engine, database.WithClock(func() time.Time { return time.Unix(clock.Load(), 0) }))
			rapid.Check(t, func(rt *rapid.T) {
				l := &life{
					T: rt, ctx: viewer.System(t.Context()), db: db, clock: &clock, number: int(number.Add(1)),
					refPlans: map[int]*refPlan{}, refs: map[int]*refContract{}, refLogins: map[int]*refLogin{}, imported: map[string]int{},
					keep: true, closedOn: map[monthKey]int{},
				}
				// Time never goes back, so each life begins after the one before.
				l.start = base.AddDate(0, 26*l.number, 0)
				l.live()
			})
		})
	}
}

func (l *life) ok(err error) {
	l.Helper()
	if err != nil {
		l.Fatalf("day %d: %v", l.today, err)
	}
}

// done says whether it was done; a refusal is none.
func (l *life) done(err error) bool {
	l.Helper()
	if _, refused := fault.Refusals(err); refused {
		l.Logf("   refused: %v", err)
		return false
	}
	l.ok(err)
	return true
}

func (l *life) at(day int) time.Time {
	d := l.start.AddDate(0, 0, day)
	return time.Date(d.Year(), d.Month(), d.Day(), 12, 0, 0, 0, domain.SaoPaulo)
}

func (l *life) instant(day int) *time.Time { at := l.at(day); return &at }

func (l *life) to(day int) {
	l.today = day
	l.clock.Store(l.at(day).Unix())
}

func (l *life) begin() {
	l.to(0)
	log := eventlog.NewLog()
	l.registry, l.cancellation, l.dici = registry.New(l.db, log, plainSealer{}), cancellation.New(l.db, log), dici.New(l.db, log)
	l.cancellation.NewLoginSecret = l.registry.NewLoginSecret
	l.reason = l.db.Reader().CancellationReason.Query().FirstIDX(l.ctx)
	l.ok(l.registry.UpdateParameters(l.ctx, registry.ParametersChange{KeepLoginLink: true}))
	for i := range 2 {
		cnpj := validCNPJ(2*l.number + i)
		id, err := l.registry.CreateBranch(l.ctx, registry.NewBranch{Name: "F", CNPJ: cnpj})
		l.ok(err)
		l.branches, l.cnpjs = append(l.branches, id), append(l.cnpjs, cnpj)
		speed := float64(100 * (i + 1))
		plan, err := l.registry.CreatePlan(l.ctx, registry.NewPlan{
			Code: fmt.Sprintf("P%d-%d", l.number, i), Name: "P", SpeedMbps: &speed, Medium: new(domain.MediumFiber), Technology: new("FTTH"),
		})
		l.ok(err)
		l.plans = append(l.plans, plan)
		l.refPlans[plan] = &refPlan{speed}
	}
	var err error
	l.customer, err = l.registry.CreateCustomer(l.ctx, registry.NewCustomer{
		Code: new(fmt.Sprint("L", l.number)), Name: "Ana", Document: validCPF(l.number),
	})
	l.ok(err)
	l.newContract()
	l.newLogin()
}

func (l *life) live() {
	l.begin()
	steps := map[string]func(){
		"contract": l.newContract, "login": l.newLogin, "plan": l.changePlan, "contract's plan, city or branch": l.changeContract,
		"login's speed": l.changeLogin, "correction": l.correct, "plan's correction": l.correctPlan, "move": l.move,
		"cancellation": l.cancel, "reversal": l.reverse, "reversal again": l.reverse,
		"import of a contract": l.importContract, "import of a login": l.importLogin, "reactivation": l.reactivate,
		"parameters": l.parameters, "closing": l.closeMonth, "rectification": l.rectify,
	}
	names := slices.Sorted(maps.Keys(steps))
	for l.today < 725 {
		l.to(min(730, l.today+rapid.IntRange(1, 60).Draw(l.T, "days")))
		name := rapid.SampledFrom(names).Draw(l.T, "step")
		l.Logf("day %d (%s): %s", l.today, l.at(l.today).Format(time.DateOnly), name)
		steps[name]()
		l.comparePeriods()
		l.compareTogether()
		l.compareRecords()
	}
	l.to(750)
	l.compareMonths()
}

func (l *life) past(name string) int {
	return rapid.IntRange(max(0, l.today-120), l.today).Draw(l.T, name)
}

func (l *life) newContract() {
	if len(l.contracts) == 3 {
		return
	}
	i, on := rapid.IntRange(0, 1).Draw(l.T, "of"), l.past("since")
	c := &refContract{branch: l.branches[i], plan: l.plans[1-i], city: 3106200, began: on, first: on, begins: []int{on}}
	id, err := l.registry.CreateContract(l.ctx, registry.NewContract{
		Number: fmt.Sprintf("%d-%d", l.number, len(l.contracts)), CustomerID: l.customer, PlanID: c.plan, BranchID: c.branch,
		ActivatedAt: l.instant(on),
		Address:     &registry.Address{CityIbgeCode: &c.city, Zone: new(domain.ZoneUrban)},
	})
	if l.done(err) {
		l.contracts, l.refs[id] = append(l.contracts, id), c
	}
}

func (l *life) some(list []int, name string) int { return rapid.SampledFrom(list).Draw(l.T, name) }

// facts are those of a cell under the contract as it is recorded now.
func (l *life) facts(contract int) cell {
	c := l.refs[contract]
	return cell{
		in: true, contract: contract, branch: c.branch, plan: c.plan, city: c.city, speed: l.refPlans[c.plan].speed,
	}
}

func (l *life) newLogin() {
	if len(l.logins) == 4 {
		return
	}
	contract := l.some(l.contracts, "contract")
	c, on := l.refs[contract], l.past("since")
	id, _, _, err := l.registry.CreateLogin(l.ctx, registry.NewLogin{
		ContractID: contract, Username: fmt.Sprintf("%d-%d", l.number, len(l.logins)), ActivatedAt: l.instant(on),
	})
	if !l.done(err) {
		return
	}
	if c.cancelled || on < c.began {
		l.Fatalf("a login began on day %d under a contract that was in service since day %d", on, c.began)
	}
	login := &refLogin{contract: contract, active: true, began: on}
	for d := on; d < days; d++ {
		login.cells[d] = l.facts(contract)
	}
	l.logins, l.refLogins[id] = append(l.logins, id), login
	l.recall(login, contract, on)
}

func (l *life) changePlan() {
	plan, on, speed := l.some(l.plans, "plan"), l.past("since"), l.speed()
	_, err := l.registry.UpdatePlan(l.ctx, registry.PlanChange{
		ID: plan, SpeedMbps: &speed,
		Dated: registry.Dated{EffectiveFrom: l.instant(on)},
	})
	if !l.done(err) {
		return
	}
	of := l.all(func(c cell) bool { return c.plan == plan })
	l.refPlans[plan].speed = newest(of, on, speedOf, l.refPlans[plan].speed, speed)
	faster := func(c *cell) { c.speed = speed }
	for _, in := range l.ifNot(of) {
		change(in, on, speedOf, false, faster)
	}
	change(of, on, speedOf, false, faster)
}

func (l *life) speed() float64 { return float64(rapid.IntRange(1, 4).Draw(l.T, "hundreds") * 100) }

func (l *life) changeContract() {
	contract, on := l.some(l.contracts, "contract"), l.past("since")
	in := registry.ContractChange{ID: contract, Dated: registry.Dated{EffectiveFrom: l.instant(on)}}
	c := l.refs[contract]
	to := *c
	what := rapid.IntRange(0, 2).Draw(l.T, "what")
	switch what {
	case 0:
		to.plan = l.some(l.plans, "plan")
		in.PlanID = &to.plan
	case 1:
		to.city = rapid.SampledFrom([]int{3106200, 3550308, 3304557}).Draw(l.T, "city")
		in.Address = &registry.Address{CityIbgeCode: &to.city}
	case 2:
		to.branch = l.some(l.branches, "branch")
		in.BranchID = &to.branch
	}
	if _, err := l.registry.UpdateContract(l.ctx, in); !l.done(err) {
		return
	}
	of := l.all(func(x cell) bool { return x.contract == contract })
	shown := *c
	switch what {
	case 0:
		c.plan = newest(of, on, planOf, shown.plan, to.plan)
		change(of, on, planOf, true, func(x *cell) { x.plan, x.speed = to.plan, l.refPlans[to.plan].speed })
	case 1:
		c.city = newest(of, on, cityOf, shown.city, to.city)
		change(of, on, cityOf, false, func(x *cell) { x.city = to.city })
	case 2:
		c.branch = newest(of, on, branchOf, shown.branch, to.branch)
		change(of, on, branchOf, true, func(x *cell) { x.branch = to.branch })
	}
}

func (l *life) anyLogin() (int, *refLogin) {
	if len(l.logins) == 0 {
		return 0, nil
	}
	id := l.some(l.logins, "login")
	return id, l.refLogins[id]
}

func (l *life) changeLogin() {
	id, login := l.anyLogin()
	if login == nil || !login.active {
		return
	}
	on, speed := l.past("since"), l.speed()
	_, err := l.registry.UpdateLogin(l.ctx, registry.LoginChange{
		ID: id, Facts: &registry.AccessFacts{SpeedMbps: &speed}, Dated: registry.Dated{EffectiveFrom: l.instant(on)},
	})
	if !l.done(err) {
		return
	}
	for _, x := range append(login.worlds(), login) {
		change(one(x), on, speedOf, false, func(x *cell) { x.speed = speed })
	}
}

func (l *life) span() (from, to int) {
	from = l.past("from")
	return from, rapid.IntRange(from, l.today).Draw(l.T, "to")
}

func (l *life) correct() {
	id, login := l.anyLogin()
	if login == nil {
		return
	}
	from, to := l.span()
	speed := l.speed()
	_, err := l.registry.Correct(l.ctx, registry.Correction{
		LoginID: id, From: l.instant(from), To: l.instant(to), Facts: &registry.AccessFacts{SpeedMbps: &speed}, Reason: "errado",
	})
	if !l.done(err) {
		return
	}
	for _, x := range append(login.worlds(), login) {
		for d := from; d < to; d++ {
			x.cells[d].speed = speed
		}
	}
}

func (l *life) correctPlan() {
	plan := l.some(l.plans, "plan")
	from, to := l.span()
	speed := l.speed()
	_, err := l.registry.Correct(l.ctx, registry.Correction{
		PlanID: plan, From: l.instant(from), To: l.instant(to), Facts: &registry.AccessFacts{SpeedMbps: &speed}, Reason: "errado",
	})
	if !l.done(err) {
		return
	}
	for _, login := range l.refLogins {
		for _, x := range append(login.worlds(), login) {
			for d := from; d < to; d++ {
				if x.cells[d].plan == plan {
					x.cells[d].speed = speed
				}
			}
		}
	}
}

func (l *life) move() {
	id, login := l.anyLogin()
	if login == nil {
		return
	}
	contract, on := l.some(l.contracts, "to"), l.past("since")
	_, err := l.registry.MoveLogin(l.ctx, registry.LoginMove{
		LoginID: id, ContractID: contract,
		Dated: registry.Dated{EffectiveFrom: l.instant(on)},
	})
	if !l.done(err) {
		return
	}
	to := l.facts(contract)
	change(one(login), on, contractOf, false, func(x *cell) {
		x.contract, x.branch, x.plan, x.city, x.speed = to.contract, to.branch, to.plan, to.city, to.speed
	})
	login.startWithLink(on, l.refs[contract], contract)
	l.recall(login, contract, on)
	login.contract = login.cells[days-1].contract
}

// startWithLink fills the days from a link on, on which the access was in a gap of its former contract and the new one in service.
func (login *refLogin) startWithLink(on int, c *refContract, contract int) {
	next := days
	for d := days - 1; d >= on; d-- {
		switch x := login.cells[d]; {
		case x.in && x.contract != contract:
			next = days
		case x.in:
			next = d
		case next < days && c.inService(d):
			login.cells[d] = login.cells[next]
		}
	}
}

func (l *life) parameters() {
	l.keep = !l.keep
	l.ok(l.registry.UpdateParameters(l.ctx, registry.ParametersChange{KeepLoginLink: l.keep}))
}

func (l *life) cancel() {
	contract, on := l.some(l.contracts, "contract"), l.past("effective")
	c := l.refs[contract]
	before := l.closedTruths()
	_, err := l.cancellation.Cancel(l.ctx, cancellation.Command{ContractID: contract, ReasonID: l.reason, EffectiveAt: l.instant(on)})
	if !l.done(err) {
		return
	}
	c.cancelled, c.ends = true, append(c.ends, on)
	for _, login := range l.refLogins {
		linked := login.contract == contract
		login.keep(contract, on, linked && !l.keep)
		for d := range days {
			x := &login.cells[d]
			switch {
			case !x.in || x.contract != contract || x.unlinkedOn != 0 || d < c.began:
			case d >= on:
				*x = cell{}
			case linked && !l.keep:
				x.unlinkedOn, x.contract = l.today, 0
			}
		}
		if linked {
			login.active = false
			if !l.keep {
				login.contract = 0
			}
		}
	}
	for k, rows := range l.closedTruths() {
		if !maps.Equal(rows, before[k]) {
			l.Fatalf("day %d: a cancellation effective on day %d changes closed month %d", l.today, on, k.month)
		}
	}
}

// closedTruths are the rows of the closed months.
func (l *life) closedTruths() map[monthKey]map[row]int {
	all := map[monthKey]map[row]int{}
	for k := range l.closedOn {
		all[k] = l.truth(k)
	}
	return all
}

func (l *life) reactivate() {
	contract := l.some(l.contracts, "contract")
	c := l.refs[contract]
	if _, err := l.cancellation.Reactivate(l.ctx, cancellation.ReactivateCommand{ContractID: contract}); !l.done(err) {
		return
	}
	c.cancelled, c.began, c.begins = false, l.today, append(c.begins, l.today)
	for _, login := range l.refLogins {
		if login.contract != contract || login.active {
			continue
		}
		login.active, login.began = true, l.today
		for d := l.today; d < days; d++ {
			login.cells[d] = l.facts(contract)
		}
	}
}
