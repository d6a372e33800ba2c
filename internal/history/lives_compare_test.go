package history_test

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"time"

	"pgregory.net/rapid"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/internal/domain"
)

// comparePeriods holds the periods of all logins against the days, and their rules.
func (l *life) comparePeriods() {
	l.Helper()
	all := l.db.Reader().AccessPeriod.Query().Where(accessperiod.LoginIDIn(l.logins...)).WithCity().
		Order(accessperiod.ByLoginID(), accessperiod.ByStartedAt()).AllX(l.ctx)
	got := map[int]*[days]cell{}
	for _, id := range l.logins {
		got[id] = &[days]cell{}
	}
	for _, p := range all {
		from, until := l.day(p.StartedAt), days
		if p.EndedAt != nil {
			until = l.day(*p.EndedAt)
		}
		for d := from; d < until; d++ {
			x := &got[p.LoginID][d]
			if x.in {
				l.Fatalf("day %d: the periods of a login overlap on day %d", l.today, d)
			}
			*x = cell{in: true, branch: p.BranchID, plan: *p.PlanID, city: p.Edges.City.IbgeCode, speed: *p.SpeedMbps}
			if p.ContractID != nil {
				x.contract = *p.ContractID
			}
			if p.UnlinkedAt != nil {
				x.unlinkedOn = l.day(*p.UnlinkedAt)
			}
		}
	}
	for i, id := range l.logins {
		login := l.refLogins[id]
		for d := range days {
			want := login.cells[d]
			if !want.in {
				want = cell{}
			}
			if got[id][d] != want {
				l.Fatalf("on day %d, login %d of day %d is %+v, want %+v", l.today, i, d, got[id][d], want)
			}
		}
		shown := l.db.Reader().Login.GetX(l.ctx, id)
		if newest := login.cells[days-1]; newest.in && (*shown.SpeedMbps != newest.speed || *shown.ContractID != newest.contract) {
			l.Fatalf("login %d shows %v, and its newest period is %+v", i, shown, newest)
		}
	}
}

// compareTogether holds the rule that all accesses of a contract have its branch and plan of that day.
func (l *life) compareTogether() {
	l.Helper()
	for d := range days {
		of := map[int]cell{}
		for _, id := range l.logins {
			x := l.refLogins[id].cells[d]
			first, known := of[x.contract]
			if !known {
				of[x.contract] = x
			} else if x.in && x.contract != 0 && (x.branch != first.branch || x.plan != first.plan) {
				l.Fatalf("day %d: on day %d a contract has accesses of branch %d, plan %d and branch %d, plan %d",
					l.today, d, first.branch, first.plan, x.branch, x.plan)
			}
		}
	}
}

// compareRecords compares what contracts and plans show with what was recorded for the latest day.
func (l *life) compareRecords() {
	l.Helper()
	for _, id := range l.contracts {
		c, want := l.db.Reader().Contract.Query().Where(contract.ID(id)).WithCity().OnlyX(l.ctx), l.refs[id]
		if c.PlanID != want.plan || c.BranchID != want.branch || c.Edges.City.IbgeCode != want.city {
			l.Fatalf("on day %d the contract shows %v, want %+v", l.today, c, want)
		}
	}
	for _, id := range l.plans {
		if p := l.db.Reader().Plan.GetX(l.ctx, id); *p.SpeedMbps != l.refPlans[id].speed {
			l.Fatalf("on day %d the plan shows %v Mbps, want %v", l.today, *p.SpeedMbps, l.refPlans[id].speed)
		}
	}
}

// day is on which day an instant, always a noon, lies.
func (l *life) day(at time.Time) int {
	y, m, d := at.In(domain.SaoPaulo).Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).
		Sub(time.Date(l.start.Year(), l.start.Month(), l.start.Day(), 0, 0, 0, 0, time.UTC)).Hours() / 24)
}

// row is one of the declaration, but for the facts that are the same in all of a life.
type row struct {
	city  int
	speed float64
}

// monthEnd is the last day of the life's month, counted from 0.
func (l *life) monthEnd(month int) int { return l.day(l.start.AddDate(0, month+1, 0)) - 1 }

// months are those that are over.
func (l *life) months() int {
	n := 0
	for l.monthEnd(n) < l.today {
		n++
	}
	return n
}

// truth are the rows of a branch's month.
func (l *life) truth(k monthKey) map[row]int {
	rows := map[row]int{}
	for _, login := range l.refLogins {
		x := login.cells[l.monthEnd(k.month)]
		closed, isClosed := l.closedOn[k]
		if x.in && x.branch == k.branch && (x.unlinkedOn == 0 || isClosed && closed < x.unlinkedOn) {
			rows[row{x.city, x.speed}]++
		}
	}
	return rows
}

func (l *life) anyMonth() (k monthKey, cnpj string, year, month int, ok bool) {
	if l.months() == 0 {
		return k, "", 0, 0, false
	}
	i := rapid.IntRange(0, 1).Draw(l.T, "branch")
	k = monthKey{l.branches[i], rapid.IntRange(0, l.months()-1).Draw(l.T, "month")}
	at := l.start.AddDate(0, k.month, 0)
	return k, l.cnpjs[i], at.Year(), int(at.Month()), true
}

func (l *life) closeMonth() {
	k, cnpj, year, month, ok := l.anyMonth()
	if !ok {
		return
	}
	if _, err := l.dici.CloseMonth(l.ctx, cnpj, year, month); l.done(err) {
		l.closedOn[k] = l.today
		l.compareMonth(k, cnpj, year, month)
	}
}

func (l *life) rectify() {
	k, cnpj, year, month, ok := l.anyMonth()
	if !ok {
		return
	}
	if _, err := l.dici.RectifyMonth(l.ctx, cnpj, year, month, "retificação"); l.done(err) {
		l.compareMonth(k, cnpj, year, month)
	}
}

func (l *life) compareMonths() {
	for i, branch := range l.branches {
		for month := range l.months() {
			at := l.start.AddDate(0, month, 0)
			l.compareMonth(monthKey{branch, month}, l.cnpjs[i], at.Year(), int(at.Month()))
		}
	}
	l.compareImpact()
}

// compareMonth holds what a month declares, corrected by what has changed since it was closed, against the truth.
func (l *life) compareMonth(k monthKey, cnpj string, year, month int) {
	l.Helper()
	report, err := l.dici.Report(l.ctx, cnpj, year, month)
	l.ok(err)
	got := map[row]int{}
	for _, r := range report.Rows {
		got[row{r.City.IbgeCode, r.SpeedMbps}] = r.Accesses
	}
	changes, err := l.dici.ChangesSinceClosing(l.ctx, report)
	l.ok(err)
	for _, c := range changes {
		got[row{c.Row.City.IbgeCode, c.Row.SpeedMbps}] = c.AccessesAfter
	}
	maps.DeleteFunc(got, func(_ row, n int) bool { return n == 0 })
	if want := l.truth(k); !maps.Equal(got, want) {
		l.Fatalf("day %d: %d-%02d of %s is %v, want %v", l.today, year, month, cnpj, sorted(got), sorted(want))
	}
}

func sorted(rows map[row]int) []string {
	var list []string
	for _, r := range slices.SortedFunc(maps.Keys(rows),
		func(a, b row) int { return cmp.Or(cmp.Compare(a.city, b.city), cmp.Compare(a.speed, b.speed)) }) {
		list = append(list, fmt.Sprintf("%d × %d/%v", rows[r], r.city, r.speed))
	}
	return list
}

// compareImpact holds the what-if against the days: what each open month lost with the links.
func (l *life) compareImpact() {
	last := l.months() - 1
	from, to := l.start, l.start.AddDate(0, last, 0)
	for i, branch := range l.branches {
		list, err := l.dici.PolicyImpact(l.ctx, from.Format("2006-01"), to.Format("2006-01"), l.cnpjs[i])
		l.ok(err)
		for n, m := range list {
			k, lost := monthKey{branch, n}, 0
			for _, login := range l.refLogins {
				x := login.cells[l.monthEnd(n)]
				closed, isClosed := l.closedOn[k]
				if x.in && x.branch == branch && x.unlinkedOn != 0 && (!isClosed || closed >= x.unlinkedOn) {
					lost++
				}
			}
			if m.Lost != lost {
				l.Fatalf("month %v lost %d accesses, want %d", m.Month, m.Lost, lost)
			}
		}
	}
}

func validCPF(n int) string {
	digits := fmt.Sprintf("%09d", 100_000_000+n)
	for len(digits) < 11 {
		sum := 0
		for i, d := range digits {
			sum += int(d-'0') * (len(digits) + 1 - i)
		}
		digits += fmt.Sprint(sum * 10 % 11 % 10)
	}
	return digits
}

func validCNPJ(n int) string {
	digits := fmt.Sprintf("%08d0001", 10_000_000+n)
	for len(digits) < 14 {
		sum, weight := 0, 2
		for i := len(digits) - 1; i >= 0; i-- {
			sum += int(digits[i]-'0') * weight
			if weight++; weight > 9 {
				weight = 2
			}
		}
		check := 11 - sum%11
		if check > 9 {
			check = 0
		}
		digits += fmt.Sprint(check)
	}
	return digits
}
