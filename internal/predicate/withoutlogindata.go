// Package predicate holds the conditions on stored records that more than one use case asks about, so that a count on one
// screen and a list on another can't come to differ.
package predicate

import (
	"entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent/accessperiod"
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/serviceperiod"
	"github.com/vinculo/vinculo/internal/policy"
)

// CancelledWithoutLoginData holds for the contracts that were cancelled and have no login data (sem dados de login): none is
// linked, and the record of the cancellation, if there is one, doesn't say that there was none to unlink. Contracts imported
// as cancelled have no such record; they are counted, because nobody can say that they never had a login.
func CancelledWithoutLoginData() predicate.Contract {
	return contract.And(
		contract.StatusEQ(policy.ContractCancelled),
		contract.Not(contract.HasLogins()),
		contract.Not(contract.HasCancellationWith(cancellation.LoginsUnlinked(0))),
	)
}

// ServiceWithoutLoginData holds for the periods of service that have ended and have no login data: no access of theirs is linked, and the
// record of the cancellation, if there is one, doesn't say that there was none to unlink.
func ServiceWithoutLoginData() predicate.ServicePeriod {
	return serviceperiod.And(
		serviceperiod.EndedAtNotNil(),
		serviceperiod.Not(serviceperiod.HasCancellationWith(cancellation.LoginsUnlinked(0))),
		func(s *sql.Selector) {
			a := sql.Dialect(s.Dialect()).Table(accessperiod.Table).As("own")
			s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(a.C(accessperiod.FieldID)).From(a).Where(sql.And(
				sql.ColumnsEQ(a.C(accessperiod.FieldContractID), s.C(serviceperiod.FieldContractID)),
				sql.ColumnsLT(a.C(accessperiod.FieldStartedAt), s.C(serviceperiod.FieldEndedAt)),
				sql.Or(sql.IsNull(a.C(accessperiod.FieldEndedAt)), sql.ColumnsGT(a.C(accessperiod.FieldEndedAt), s.C(serviceperiod.FieldStartedAt))),
			))))
		},
	)
}
