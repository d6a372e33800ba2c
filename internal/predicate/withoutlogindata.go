// Package predicate holds the conditions on stored records that more than one use case asks about, so that a count on one
// screen and a list on another can't come to differ.
package predicate

import (
	"github.com/vinculo/vinculo/ent/cancellation"
	"github.com/vinculo/vinculo/ent/contract"
	"github.com/vinculo/vinculo/ent/predicate"
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
