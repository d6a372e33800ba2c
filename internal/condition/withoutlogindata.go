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

// ServicePartlyWithoutLoginData holds for the periods of service that may have no login data for a part of them only: the
// cancellation unlinked accesses, and another one is linked, because it had moved to another contract; or the cancellation was
// reversed, and accesses didn't return.
func ServicePartlyWithoutLoginData() predicate.ServicePeriod {
	return serviceperiod.And(serviceperiod.Or(
		serviceperiod.And(serviceperiod.EndedAtNotNil(), unlinking(nil)), lackingSinceReversed(nil),
	), serviceperiod.Not(ServiceWithoutLoginData()))
}

// ServiceWithoutLoginDataAt holds for the periods of service that have no login data at an instant: there was an access that the
// cancellation unlinked, or that didn't return when it was reversed, and none that is linked.
func ServiceWithoutLoginDataAt(at time.Time) predicate.ServicePeriod {
	lasts := func(a *entsql.SelectTable) *entsql.Predicate {
		return entsql.And(entsql.LT(a.C(accessperiod.FieldStartedAt), at),
			entsql.Or(entsql.IsNull(a.C(accessperiod.FieldEndedAt)), entsql.GTE(a.C(accessperiod.FieldEndedAt), at)))
	}
	return serviceperiod.And(
		serviceperiod.Or(unlinking(lasts), lackingSinceReversed(&at)),
		serviceperiod.Not(linkedAccess(func(_ *entsql.Selector, a *entsql.SelectTable) *entsql.Predicate { return lasts(a) })),
	)
}

// unlinking holds for the periods of service whose cancellation unlinked an access that meets which, unless that is nil.
func unlinking(which func(a *entsql.SelectTable) *entsql.Predicate) predicate.ServicePeriod {
	return func(s *entsql.Selector) {
		a := entsql.Dialect(s.Dialect()).Table(accessperiod.Table).As("unlinked")
		by := entsql.Dialect(s.Dialect()).Select(a.C(accessperiod.FieldUnlinkedByID)).From(a).
			Where(entsql.NotNull(a.C(accessperiod.FieldUnlinkedByID)))
		if which != nil {
			by.Where(which(a))
		}
		s.Where(entsql.In(s.C(serviceperiod.FieldCancellationID), by))
	}
}

// lackingSinceReversed holds for the periods of service that go on because a cancellation was reversed, and have an access that it
// ended and that didn't return; with an instant, one that would be in service then. Reversals are few: they are looked up first.
func lackingSinceReversed(at *time.Time) predicate.ServicePeriod {
	return func(s *entsql.Selector) {
		b := entsql.Dialect(s.Dialect())
		r, k := b.Table(cancellationreversal.Table).As("undoing"), b.Table(cancellation.Table).As("undone")
		some := b.Select(k.C(cancellation.FieldContractID)).From(r).Join(k).
			On(r.C(cancellationreversal.FieldCancellationID), k.C(cancellation.FieldID))
		lacking := b.Table(serviceperiod.Table).As("lacking")
		own := b.Select(lacking.C(serviceperiod.FieldID)).From(lacking)
		gone := JoinNotReturned(own)
		if at != nil {
			own.Where(entsql.And(entsql.LT(gone.StartedAt, *at), entsql.Or(
				entsql.IsNull(gone.EndedAt), entsql.GTE(gone.EndedAt, *at), entsql.P(func(b *entsql.Builder) {
					b.WriteString(gone.AsCancelled)
				}))))
		}
		s.Where(entsql.And(entsql.In(s.C(serviceperiod.FieldContractID), some), entsql.In(s.C(serviceperiod.FieldID), own)))
	}
}

// NotReturned are columns of accesses that a reversed cancellation had ended, and that are not in service again: it had unlinked
// them, or another login has the user name.
type NotReturned struct {
	StartedAt, EndedAt, UnlinkedAt string
	// AsCancelled is the condition that the access ended with the cancellation: without that it would have gone on.
	AsCancelled string
}

// JoinNotReturned joins periods of service with the accesses that reversed cancellations had ended in them and that didn't return.
func JoinNotReturned(s *entsql.Selector) NotReturned {
	b := entsql.Dialect(s.Dialect())
	r, k := b.Table(cancellationreversal.Table).As("reversal"), b.Table(cancellation.Table).As("reversed")
	a := b.Table(accessperiod.Table).As("gone")
	s.Join(k).On(s.C(serviceperiod.FieldContractID), k.C(cancellation.FieldContractID))
	s.Join(r).On(k.C(cancellation.FieldID), r.C(cancellationreversal.FieldCancellationID))
	asCancelled := entsql.ColumnsEQ(a.C(accessperiod.FieldEndedAt), k.C(cancellation.FieldEffectiveAt))
	s.Join(a).OnP(entsql.Or(entsql.ColumnsEQ(a.C(accessperiod.FieldUnlinkedByID), k.C(cancellation.FieldID)),
		entsql.And(entsql.ColumnsEQ(a.C(accessperiod.FieldContractID), k.C(cancellation.FieldContractID)), asCancelled)))
	s.Where(entsql.And(entsql.ColumnsLTE(s.C(serviceperiod.FieldStartedAt), k.C(cancellation.FieldEffectiveAt)), entsql.Or(
		entsql.IsNull(s.C(serviceperiod.FieldEndedAt)),
		entsql.ColumnsGT(s.C(serviceperiod.FieldEndedAt), k.C(cancellation.FieldEffectiveAt)))))
	return NotReturned{
		a.C(accessperiod.FieldStartedAt), a.C(accessperiod.FieldEndedAt), a.C(accessperiod.FieldUnlinkedAt),
		a.C(accessperiod.FieldEndedAt) + " = " + k.C(cancellation.FieldEffectiveAt),
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
