package dici

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/branch"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// MaxImpactMonths is how many months the policy's impact is asked for at most.
const MaxImpactMonths = 60

// ImpactMonth is what the policy did to one month of one branch.
type ImpactMonth struct {
	Branch *ent.Branch
	Month  Month
	// Accesses are those that the month counts: of its newest closed version, or as found now. Lost are those that a cancellation has
	// unlinked, so that they can't be counted any more.
	Accesses, Lost int
	// ContractsWithoutLoginData are the contracts of the report's sem dados de login: of those whose cancellation left no record it is
	// unknown how many accesses they had, so they aren't in Lost.
	ContractsWithoutLoginData int
}

// YearMonth is the month as YYYY-MM.
func (m *ImpactMonth) YearMonth() string { return m.Month.String() }

// AccessesWithLinksKept is how many accesses the month would count if no cancellation had cleared a link.
func (m *ImpactMonth) AccessesWithLinksKept() int { return m.Accesses + m.Lost }

// PolicyImpact says of each month that is over, by the branches or only by the one with the CNPJ, how many accesses it counts and
// how many it lost because cancellations cleared the links. An access is lost to the months in which it was in service, unless they
// were closed before the cancellation. Logins that lack a value which the file requires count in neither. It makes five statements,
// all of one instant, for any number of months and branches.
func (s *Service) PolicyImpact(ctx context.Context, from, to, cnpj string) ([]*ImpactMonth, error) {
	if err := authz.Require(ctx, viewer.ReadDICI); err != nil {
		return nil, err
	}
	months, err := s.monthsOver(from, to)
	if err != nil {
		return nil, err
	}
	ctx = viewer.System(ctx)
	branches, err := s.branches(ctx, cnpj)
	if err != nil {
		return nil, err
	}
	tx, err := s.db.Reader().BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true})
	if err != nil {
		return nil, fmt.Errorf("dici: begin: %w", err)
	}
	// Nothing is written, so nothing is lost by it.
	defer func() { _ = tx.Rollback() }()
	i := impact{client: tx.Client(), months: months}
	if err := i.load(ctx); err != nil {
		return nil, fmt.Errorf("dici: impact: %w", err)
	}
	return i.of(branches), nil
}

// monthsOver are the months of a period that are over; it refuses a period without one.
func (s *Service) monthsOver(from, to string) ([]Month, error) {
	first, err := ParseMonth(from)
	if err != nil {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.MonthInvalid).At("from"))
	}
	last, err := ParseMonth(to)
	if err != nil {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.MonthInvalid).At("to"))
	}
	n := last.number() - first.number() + 1
	if n < 1 || n > MaxImpactMonths {
		return nil, fault.Refuse(fault.New(fault.Invalid, fault.ImpactPeriod).With("max", strconv.Itoa(MaxImpactMonths)).At("to"))
	}
	var months []Month
	for i := range n {
		at := time.Date(first.Year, time.Month(first.Month+i), 1, 0, 0, 0, 0, time.UTC)
		if m := (Month{at.Year(), int(at.Month())}); !s.db.Now().Before(m.End()) {
			months = append(months, m)
		}
	}
	if len(months) == 0 {
		return nil, fault.Refuse(fault.New(fault.InvalidState, fault.MonthNotOver).At("from"))
	}
	return months, nil
}

// number counts the months.
func (m Month) number() int { return m.Year*12 + m.Month }

func (s *Service) branches(ctx context.Context, cnpj string) ([]*ent.Branch, error) {
	if cnpj != "" {
		b, err := findBranch(ctx, s.db.Reader(), cnpj)
		return []*ent.Branch{b}, err
	}
	return s.db.Reader().Branch.Query().Order(ent.Asc(branch.FieldID)).All(ctx)
}

// impact counts by branches; the lists have a number for each of the months.
type impact struct {
	client  *ent.Client
	months  []Month
	found   map[int][]int
	lost    map[int][]int
	without map[int][]int
	closed  map[int][]*closing
	// closings are the instants at which the months were closed, sorted.
	closings []time.Time
}

// closing is what a closed month declares, and since when it is closed.
type closing struct {
	accesses int
	at       time.Time
}

// ends are the instants at which the months are counted.
func (i *impact) ends() []time.Time {
	ends := make([]time.Time, 0, len(i.months))
	for _, m := range i.months {
		ends = append(ends, m.End())
	}
	return ends
}

func (i *impact) load(ctx context.Context) error {
	i.found, i.lost, i.without, i.closed = map[int][]int{}, map[int][]int{}, map[int][]int{}, map[int][]*closing{}
	for _, step := range []func(context.Context) error{i.loadClosings, i.loadLinked, i.loadLost, i.loadWithout, i.loadPartly} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (i *impact) of(branches []*ent.Branch) []*ImpactMonth {
	list := make([]*ImpactMonth, 0, len(branches)*len(i.months))
	for _, b := range branches {
		for n, m := range i.months {
			impact := &ImpactMonth{
				Branch: b, Month: m,
				Accesses: at(i.found, b.ID, n), Lost: at(i.lost, b.ID, n), ContractsWithoutLoginData: at(i.without, b.ID, n),
			}
			if c := i.closing(b.ID, n); c != nil {
				impact.Accesses = c.accesses
			}
			list = append(list, impact)
		}
	}
	return list
}

func at(counts map[int][]int, branchID, n int) int {
	if counts[branchID] == nil {
		return 0
	}
	return counts[branchID][n]
}

// closing is the closing of a branch's month; nil while it is open.
func (i *impact) closing(branchID, n int) *closing {
	if i.closed[branchID] == nil {
		return nil
	}
	return i.closed[branchID][n]
}

// lostBefore says whether an unlinked access is lost for the branch's month: accesses unlinked after its closing are declared.
func (i *impact) lostBefore(branchID, n, unlinked int) bool {
	c := i.closing(branchID, n)
	if c == nil {
		return true
	}
	place, _ := slices.BinarySearchFunc(i.closings, c.at, time.Time.Compare)
	return unlinked <= place
}

// span is how many accesses were in service from after the month From until the month Until, both counted from 1; nil is for ever.
type span struct {
	Branch int  `sql:"branch_id"`
	From   int  `sql:"from_month"`
	Until  *int `sql:"until_month"`
	Count  int  `sql:"row_count"`
}

// each calls f with the indexes of the months in which the span counts.
func (s span) each(months int, f func(n int)) {
	until := months
	if s.Until != nil {
		until = *s.Until
	}
	for n := s.From; n < until; n++ {
		f(n)
	}
}

func (i *impact) add(counts map[int][]int, branchID, n, count int) {
	if counts[branchID] == nil {
		counts[branchID] = make([]int, len(i.months))
	}
	counts[branchID][n] += count
}
