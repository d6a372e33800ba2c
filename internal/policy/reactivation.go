package policy

import (
	"slices"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// ReactivationFacts is what is known about a cancelled contract at the time of its reactivation.
type ReactivationFacts struct {
	// Contract is nil when there is none; CancelledAt is when its service ended.
	Contract    *Contract
	CancelledAt time.Time
	// CustomerActive and CustomerAnonymized describe its customer.
	CustomerActive, CustomerAnonymized bool
	// Logins are all logins that are still linked.
	Logins []LinkedLogin
	// Pickup is the service order that the cancellation opened; nil when there is none.
	Pickup *PickupOrder
}

// LinkedLogin is a login that is still linked to a cancelled contract.
type LinkedLogin struct {
	Login
	// UsernameTaken says that another active login now has its user name.
	UsernameTaken bool
	// AlreadyEnded says that it is known to have gone out of service by itself, whatever its date says.
	AlreadyEnded bool
}

// endedWith says whether the login went out of service with its contract. One that began after that never was in service, and ended
// when it began.
func (l LinkedLogin) endedWith(contractEnd time.Time) bool {
	if l.AlreadyEnded {
		return false
	}
	if l.ActivatedAt.After(contractEnd) {
		contractEnd = l.ActivatedAt
	}
	return l.InactivatedAt.Equal(contractEnd)
}

// PickupOrder is the service order to collect the equipment of a cancelled contract.
type PickupOrder struct {
	ID     int
	Status domain.ServiceOrderStatus
}

// Reactivation is what is restored together with a contract, and what can't be.
type Reactivation struct {
	// LoginsBack return to service with new secrets. LoginsTaken can't, because other active logins have their user names.
	LoginsBack, LoginsTaken []int
	CustomerReactivated     bool
	// PickupCancelled is the pickup service order to cancel because it was not started; 0 for none.
	PickupCancelled int
}

// DecideReactivation returns why a contract can't be reactivated, or what is restored with it.
func DecideReactivation(facts ReactivationFacts, mayCancel bool, note string) (*Reactivation, []fault.Refusal) {
	if refusals := reactivationRefusals(facts, mayCancel, note); len(refusals) > 0 {
		return nil, refusals
	}
	return ReactivationEffects(facts), nil
}

func reactivationRefusals(facts ReactivationFacts, mayCancel bool, note string) []fault.Refusal {
	switch {
	case !mayCancel:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.CancelForbidden)}
	case facts.Contract == nil:
		return []fault.Refusal{fault.New(fault.NotFound, fault.ContractNotFound).At("input", "contractId")}
	case facts.Contract.Status == domain.ContractWithdrawn:
		return []fault.Refusal{fault.New(fault.InvalidState, fault.ContractNeverBegan).At("input", "contractId")}
	case facts.Contract.Status != domain.ContractCancelled:
		return []fault.Refusal{fault.New(fault.InvalidState, fault.ContractNotCancelled).At("input", "contractId")}
	case facts.CustomerAnonymized:
		return []fault.Refusal{fault.New(fault.InvalidState, fault.CustomerAnonymized).At("input", "contractId")}
	}
	return fault.TextWithin(maxText, note, "input", "note")
}

// ReactivationEffects is what a reactivation restores, regardless of refusals.
func ReactivationEffects(facts ReactivationFacts) *Reactivation {
	r := &Reactivation{CustomerReactivated: !facts.CustomerActive}
	for _, login := range facts.Logins {
		switch {
		case login.Active || !login.endedWith(facts.CancelledAt):
			// It was already out of service before the cancellation.
		case login.UsernameTaken:
			r.LoginsTaken = append(r.LoginsTaken, login.ID)
		default:
			r.LoginsBack = append(r.LoginsBack, login.ID)
		}
	}
	if p := facts.Pickup; p != nil && slices.Contains(domain.ServiceOrderUnstarted, p.Status) {
		r.PickupCancelled = p.ID
	}
	return r
}
