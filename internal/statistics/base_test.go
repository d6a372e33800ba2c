package statistics_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/statistics"
)

// stretch is one of service. A past one has the cancellation that ended it, if there is a record.
type stretch struct {
	from, to time.Time
	record   bool
	reason   int
	origin   domain.Origin
}

// fact is a contract as a test thinks of it. branch, city, plan and reason are numbers; city 0 is none.
type fact struct {
	number                            string
	status                            domain.ContractStatus
	branch, city, plan, reason        int
	origin                            domain.Origin
	activated, reactivated, cancelled time.Time
	past                              []stretch
	// record says whether its cancellation left one, and unlinked how many logins that cleared.
	record   bool
	unlinked int
	// logins and comodatos say of each whether it is active, and open.
	logins, comodatos []bool
}

func local(day string) time.Time {
	at, err := time.ParseInLocation(time.DateOnly, day, domain.SaoPaulo)
	if err != nil {
		panic(err)
	}
	return at.UTC()
}

type base struct {
	ctx        context.Context
	tx         *database.Tx
	customer   *ent.Customer
	branches   []*ent.Branch
	plans      []*ent.Plan
	cities     []*ent.City
	reasons    []*ent.CancellationReason
	parameters int
	contracts  int
}

func begin(ctx context.Context, tx *database.Tx) *base {
	b := &base{ctx: ctx, tx: tx, parameters: tx.ParametersRevision.Query().OnlyIDX(ctx)}
	if n := tx.Contract.Query().CountX(ctx); n > 0 {
		b.contracts = n
		b.customer, b.branches, b.plans = tx.Customer.Query().FirstX(ctx), tx.Branch.Query().AllX(ctx), tx.Plan.Query().AllX(ctx)
	} else {
		b.customer = tx.Customer.Create().SetCode("C").SetType("PF").SetName("Ana").SetSearchName("ana").SetDocument("52998224725").
			SaveX(ctx)
		for i, cnpj := range []string{"48530335000148", "12ABC34501DE35"} {
			b.branches = append(b.branches, tx.Branch.Create().SetName(fmt.Sprint(i)).SetCnpj(cnpj).SaveX(ctx))
			b.plans = append(b.plans, tx.Plan.Create().SetCode(fmt.Sprint(i)).SetName(fmt.Sprint(i)).SaveX(ctx))
		}
	}
	b.cities = tx.City.Query().Limit(3).AllX(ctx)
	b.reasons = tx.CancellationReason.Query().Limit(3).AllX(ctx)
	return b
}

// write stores the contract and returns its id.
func (b *base) write(f fact) int {
	b.contracts++
	create := b.tx.Contract.Create().SetNumber(fmt.Sprint(b.contracts)).SetStatus(f.status).SetCustomer(b.customer).
		SetBranch(b.branches[f.branch]).SetPlan(b.plans[f.plan]).SetNillableActivatedAt(given(f.activated)).
		SetNillableReactivatedAt(given(f.reactivated)).SetNillableCancelledAt(given(f.cancelled))
	if f.city > 0 {
		create.SetCity(b.cities[f.city-1])
	}
	c := create.SaveX(b.ctx)
	if f.record {
		c.Update().SetCancellation(b.cancellation(c, f.cancelled, f.reason, f.origin, f.unlinked)).SaveX(b.ctx)
	}
	for i, active := range f.logins {
		b.tx.Login.Create().SetUsername(fmt.Sprintf("%d-%d", b.contracts, i)).SetContract(c).SetCustomer(b.customer).
			SetCustomerType("PF").
			SetActive(active).SetActivatedAt(now).SaveX(b.ctx)
	}
	for _, open := range f.comodatos {
		status := domain.ComodatoReturned
		if open {
			status = domain.ComodatoOpen
		}
		b.tx.Comodato.Create().SetContract(c).SetDescription("ONU").SetStatus(status).SetLentAt(now).SaveX(b.ctx)
	}
	for _, s := range f.past {
		create := b.tx.ContractInterval.Create().SetContract(c).SetStartedAt(s.from).SetEndedAt(s.to).SetWithoutLoginData(false).
			SetReactivatedAt(s.to).SetReactivatedByName("teste")
		if s.record {
			create.SetCancellation(b.cancellation(c, s.to, s.reason, s.origin, 0))
		}
		create.SaveX(b.ctx)
	}
	return c.ID
}

func (b *base) cancellation(c *ent.Contract, at time.Time, reason int, origin domain.Origin, unlinked int) *ent.Cancellation {
	return b.tx.Cancellation.Create().SetContract(c).SetOrigin(or(origin, domain.OriginManual)).SetRequestedByName("teste").
		SetRequestedAt(at).SetEffectiveAt(at).SetParametersID(b.parameters).SetReason(b.reasons[reason]).
		SetKeepLoginLink(false).SetCheckOpenComodatos(false).SetInactivateCustomer(false).SetLoginsKept(0).
		SetLoginsUnlinked(unlinked).SetCustomerInactivated(false).
		SetNillableRequester(optional.NonZero(requesterOf(origin))).SaveX(b.ctx)
}

// requesterOf is who wanted the cancellations of an origin; of bulk ones it isn't told.
func requesterOf(origin domain.Origin) domain.Requester {
	if origin == domain.OriginBulk {
		return ""
	}
	return domain.RequesterProvider
}

func given(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

func or[T comparable](value, otherwise T) T {
	var none T
	if value == none {
		return otherwise
	}
	return value
}

// newBase writes random contracts.
func newBase(ctx context.Context, tx *database.Tx, r *rand.Rand, contracts int) []fact {
	b := begin(ctx, tx)
	facts := make([]fact, 0, contracts)
	for range contracts {
		f := newFact(r)
		b.write(f)
		f.number = fmt.Sprint(b.contracts)
		f.branch, f.plan = b.branches[f.branch].ID, b.plans[f.plan].ID
		if f.city > 0 {
			f.city = b.cities[f.city-1].ID
		}
		f.reason = b.reasons[f.reason].ID
		for i := range f.past {
			f.past[i].reason = b.reasons[f.past[i].reason].ID
		}
		facts = append(facts, f)
	}
	return facts
}

func newFact(r *rand.Rand) fact {
	statuses := []domain.ContractStatus{
		domain.ContractActive, domain.ContractSuspended, domain.ContractCancelled,
		domain.ContractCancelled, domain.ContractWithdrawn,
	}
	origins := []domain.Origin{domain.OriginManual, domain.OriginBulk}
	f := fact{
		status: statuses[r.IntN(5)], branch: r.IntN(2), city: r.IntN(4), plan: r.IntN(2), reason: r.IntN(3), origin: origins[r.IntN(2)],
		logins: flags(r), comodatos: flags(r),
	}
	if f.status != domain.ContractWithdrawn && r.IntN(8) > 0 {
		f.activated = instant(r)
	}
	if r.IntN(5) == 0 && !f.activated.IsZero() {
		f.past = []stretch{{f.activated, instant(r), r.IntN(3) > 0, r.IntN(3), origins[r.IntN(2)]}}
		f.reactivated = instant(r)
	}
	if f.status.Ended() {
		f.cancelled = instant(r)
		f.record = r.IntN(4) > 0
		f.unlinked = r.IntN(2)
	}
	return f
}

func flags(r *rand.Rand) []bool {
	list := make([]bool, r.IntN(4))
	for i := range list {
		list[i] = r.IntN(2) == 0
	}
	return list
}

// instant lies near a month's beginning in São Paulo as often as not, also in years with daylight saving.
func instant(r *rand.Rand) time.Time {
	at := time.Date(2016, time.Month(1+r.IntN(120)), 1, 0, 0, 0, 0, domain.SaoPaulo)
	if r.IntN(2) == 0 {
		return at.Add(time.Duration(r.IntN(3)-1) * time.Microsecond).UTC()
	}
	return at.Add(time.Duration(r.IntN(28*24)) * time.Hour).UTC()
}

// stretches are the contract's in service.
func (f fact) stretches() []stretch {
	list := slices.Clone(f.past)
	if began := or(f.reactivated, f.activated); !began.IsZero() {
		list = append(list, stretch{from: began, to: or(f.cancelled, now.AddDate(100, 0, 0))})
	}
	return list
}

func (f fact) name(by []statistics.Dimension) string {
	var parts []string
	for _, d := range by {
		value := ""
		switch d {
		case statistics.Status:
			value = string(f.status)
		case statistics.Branch:
			value = fmt.Sprint(f.branch)
		case statistics.City:
			value = fmt.Sprint(f.city)
		case statistics.Plan:
			value = fmt.Sprint(f.plan)
		case statistics.Reason:
			if f.record {
				value = fmt.Sprint(f.reason)
			}
		case statistics.Origin:
			if f.record {
				value = string(f.origin)
			}
		case statistics.Requester:
			if f.record {
				value = string(requesterOf(f.origin))
			}
		case statistics.Month:
			if !f.cancelled.IsZero() {
				value = f.cancelled.In(domain.SaoPaulo).Format("2006-01")
			}
		}
		if value != "" && value != "0" {
			parts = append(parts, value)
		}
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

// undone is the contract as it was when a past cancellation was in force.
func (f fact) undone(s stretch) fact {
	f.record, f.reason, f.origin, f.cancelled = s.record, s.reason, s.origin, s.to
	return f
}

// counts are those of a row; inService is -1 for none.
type counts struct{ contracts, cancelled, withdrawn, cancellations, with, without, logins, active, comodatos, open, inService int }

func byHand(facts []fact, passes func(fact) bool, by []statistics.Dimension) map[string]counts {
	groups := map[string]counts{}
	of := func(f fact) counts {
		c, known := groups[f.name(by)]
		if !known {
			c.inService = -1
			if slices.Contains(by, statistics.Month) && !f.cancelled.IsZero() {
				c.inService = inServiceByHand(facts, passes, by, f)
			}
		}
		return c
	}
	for _, f := range facts {
		if !passes(f) {
			continue
		}
		for _, s := range f.past {
			c := of(f.undone(s))
			c.cancellations++
			groups[f.undone(s).name(by)] = c
		}
		c := of(f)
		c.contracts++
		if f.status == domain.ContractWithdrawn {
			c.withdrawn++
		}
		if f.status == domain.ContractCancelled {
			c.cancelled++
			c.cancellations++
			if len(f.logins) > 0 {
				c.with++
			} else if !f.record || f.unlinked > 0 {
				c.without++
			}
		}
		for _, active := range f.logins {
			c.logins++
			if active {
				c.active++
			}
		}
		for _, open := range f.comodatos {
			c.comodatos++
			if open {
				c.open++
			}
		}
		groups[f.name(by)] = c
	}
	return groups
}

func inServiceByHand(facts []fact, passes func(fact) bool, by []statistics.Dimension, of fact) int {
	lasting := slices.DeleteFunc(slices.Clone(by), func(d statistics.Dimension) bool {
		return !slices.Contains([]statistics.Dimension{statistics.Branch, statistics.City, statistics.Plan}, d)
	})
	at := of.cancelled.In(domain.SaoPaulo)
	begin := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, domain.SaoPaulo)
	n := 0
	for _, f := range facts {
		if !passes(f) || f.name(lasting) != of.name(lasting) {
			continue
		}
		for _, s := range f.stretches() {
			if s.from.Before(begin) && !s.to.Before(begin) {
				n++
			}
		}
	}
	return n
}

func nameOf(r *statistics.Row) string {
	var parts []string
	if r.Status != nil {
		parts = append(parts, string(*r.Status))
	}
	if r.Origin != nil {
		parts = append(parts, string(*r.Origin))
	}
	if r.Requester != nil {
		parts = append(parts, string(*r.Requester))
	}
	if r.Month != nil {
		parts = append(parts, *r.Month)
	}
	if r.Branch != nil {
		parts = append(parts, fmt.Sprint(r.Branch.ID))
	}
	if r.City != nil {
		parts = append(parts, fmt.Sprint(r.City.ID))
	}
	if r.Plan != nil {
		parts = append(parts, fmt.Sprint(r.Plan.ID))
	}
	if r.Reason != nil {
		parts = append(parts, fmt.Sprint(r.Reason.ID))
	}
	slices.Sort(parts)
	return strings.Join(parts, " ")
}

func countsOf(r *statistics.Row) counts {
	c := counts{
		r.Contracts, r.Cancelled, r.Withdrawn, r.Cancellations, r.CancelledWithLoginData, r.CancelledWithoutLoginData,
		r.Logins, r.ActiveLogins, r.Comodatos, r.OpenComodatos, -1,
	}
	if r.InServiceAtStart != nil {
		c.inService = *r.InServiceAtStart
	}
	return c
}
