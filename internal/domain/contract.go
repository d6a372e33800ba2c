package domain

import "slices"

// ContractStatus is the state of a contract's life cycle.
type ContractStatus string

// The states of a contract. IXC's status_internet CA, FA, CM and AA map to suspended, suspended, blocked and awaiting.
const (
	ContractAwaitingSignature ContractStatus = "AWAITING_SIGNATURE"
	ContractActive            ContractStatus = "ACTIVE"
	ContractSuspended         ContractStatus = "SUSPENDED"
	ContractBlocked           ContractStatus = "BLOCKED"
	ContractCancelled         ContractStatus = "CANCELLED"
	// ContractWithdrawn is a contract that was given up before it was signed: no service began.
	ContractWithdrawn ContractStatus = "WITHDRAWN"
)

// contractSteps are the changes of a contract's state by hand. A service that began can't await its signature again, and
// cancelling is no step: it has a decision of its own.
var contractSteps = map[ContractStatus][]ContractStatus{
	ContractAwaitingSignature: {ContractActive},
	ContractActive:            {ContractSuspended, ContractBlocked},
	ContractSuspended:         {ContractActive, ContractBlocked},
	ContractBlocked:           {ContractActive, ContractSuspended},
}

// CanBecome says whether a contract can be put from this state into the other by hand.
func (s ContractStatus) CanBecome(next ContractStatus) bool {
	return slices.Contains(contractSteps[s], next)
}

// Cancellable says whether a contract in this state can be cancelled: every state in which the service has begun.
func (s ContractStatus) Cancellable() bool {
	return s == ContractActive || s == ContractSuspended || s == ContractBlocked
}

// CancellableStatuses lists the states in which a contract can be cancelled.
func CancellableStatuses() []ContractStatus {
	var list []ContractStatus
	for _, s := range ContractStatus("").Values() {
		if status := ContractStatus(s); status.Cancellable() {
			list = append(list, status)
		}
	}
	return list
}
