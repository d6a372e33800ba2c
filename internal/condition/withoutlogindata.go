// Package condition holds the conditions on stored records that several use cases share, so that a count on one screen and a list
// on another can't differ.
package condition

import (
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/cancellationreversal"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/domain"
)

// CancelledWithoutLoginData holds for the contracts that were cancelled and have no login data (sem dados de login): none is
// linked, and the record of the cancellation, if there is one, doesn't say that there was none to unlink. Contracts imported as
// cancelled have no such record; they are counted, because it is unknown whether they ever had a login.
func CancelledWithoutLoginData() predicate.Contract {
	return contract.And(
		contract.StatusEQ(domain.ContractCancelled),
		contract.Not(contract.HasLogins()),
		contract.Not(contract.HasCancellationWith(cancellation.LoginsUnlinked(0))),
	)
}

// ServiceWithoutLoginData holds for the periods of service that have ended and have no login data: no access of theirs is linked,
// and the record of the cancellation, if there is one, doesn't say that there was none to unlink.
func ServiceWithoutLoginData() predicate.ServicePeriod {
	return serviceperiod.And(
		serviceperiod.EndedAtNotNil(),
		serviceperiod.Not(serviceperiod.HasCancellationWith(cancellation.LoginsUnlinked(0))),
		serviceperiod.Not(withLinkedAccess()),
	)
}

// ServicePartlyWithoutLoginData holds for the periods of service of which the cancellation unlinked accesses, and another one is
// linked: it had moved to another contract.
func ServicePartlyWithoutLoginData() predicate.ServicePeriod {
	return serviceperiod.And(serviceperiod.EndedAtNotNil(), unlinking(func(*entsql.SelectTable) *entsql.Predicate { return nil }),
		withLinkedAccess())
}

// ServiceWithoutLoginDataAt holds for the periods of service that have no login data at an instant: there was an access that the
// cancellation unlinked, and none that is linked.
func ServiceWithoutLoginDataAt(at time.Time) predicate.ServicePeriod {
	lasts := func(a *entsql.SelectTable) *entsql.Predicate {
		return entsql.And(entsql.LT(a.C(accessperiod.FieldStartedAt), at),
			entsql.Or(entsql.IsNull(a.C(accessperiod.FieldEndedAt)), entsql.GTE(a.C(accessperiod.FieldEndedAt), at)))
	}
	return serviceperiod.And(
		unlinking(lasts),
		serviceperiod.Not(linkedAccess(func(_ *entsql.Selector, a *entsql.SelectTable) *entsql.Predicate { return lasts(a) })),
	)
}

// unlinking holds for the periods of service whose cancellation, even one that was reversed since, unlinked an access that meets
// which.
func unlinking(which func(a *entsql.SelectTable) *entsql.Predicate) predicate.ServicePeriod {
	return func(s *entsql.Selector) {
		a := entsql.Dialect(s.Dialect()).Table(accessperiod.Table).As("unlinked")
		by := entsql.Dialect(s.Dialect()).Select(a.C(accessperiod.FieldUnlinkedByID)).From(a).
			Where(entsql.NotNull(a.C(accessperiod.FieldUnlinkedByID)))
		if p := which(a); p != nil {
			by.Where(p)
		}
		s.Where(entsql.Or(entsql.In(s.C(serviceperiod.FieldCancellationID), by),
			entsql.In(s.C(serviceperiod.FieldContractID), ReversedOf(s.Dialect(), by))))
	}
}

// ReversedOf selects the contracts of those among the cancellations that were reversed: their service goes on without them.
func ReversedOf(dialect string, cancellations *entsql.Selector) *entsql.Selector {
	b := entsql.Dialect(dialect)
	r, k := b.Table(cancellationreversal.Table).As("reversal"), b.Table(cancellation.Table).As("reversed")
	return b.Select(k.C(cancellation.FieldContractID)).From(r).Join(k).
		On(r.C(cancellationreversal.FieldCancellationID), k.C(cancellation.FieldID)).
		Where(entsql.In(k.C(cancellation.FieldID), cancellations.Clone()))
}

// withLinkedAccess holds for the periods of service during which an access was linked, and still is.
func withLinkedAccess() predicate.ServicePeriod {
	return linkedAccess(func(s *entsql.Selector, a *entsql.SelectTable) *entsql.Predicate {
		return entsql.And(
			entsql.ColumnsLT(a.C(accessperiod.FieldStartedAt), s.C(serviceperiod.FieldEndedAt)),
			entsql.Or(entsql.IsNull(a.C(accessperiod.FieldEndedAt)),
				entsql.ColumnsGT(a.C(accessperiod.FieldEndedAt), s.C(serviceperiod.FieldStartedAt))),
		)
	})
}

func linkedAccess(which func(s *entsql.Selector, a *entsql.SelectTable) *entsql.Predicate) predicate.ServicePeriod {
	return func(s *entsql.Selector) {
		a := entsql.Dialect(s.Dialect()).Table(accessperiod.Table).As("own")
		s.Where(entsql.Exists(entsql.Dialect(s.Dialect()).Select(a.C(accessperiod.FieldID)).From(a).Where(entsql.And(
			entsql.ColumnsEQ(a.C(accessperiod.FieldContractID), s.C(serviceperiod.FieldContractID)), which(s, a),
		))))
	}
}
