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

// InService says whether the service has begun and goes on.
func (s ContractStatus) InService() bool {
	return s == ContractActive || s == ContractSuspended || s == ContractBlocked
}

// Ended says whether the contract is over: cancelled, or withdrawn.
func (s ContractStatus) Ended() bool { return s == ContractCancelled || s == ContractWithdrawn }

// Cancellable says whether a contract in this state can be cancelled: every state but those in which it is over.
func (s ContractStatus) Cancellable() bool { return s == ContractAwaitingSignature || s.InService() }

// Cancelled is the state of a contract in this state once it is cancelled: without a signature, no service ends.
func (s ContractStatus) Cancelled() ContractStatus {
	if s == ContractAwaitingSignature {
		return ContractWithdrawn
	}
	return ContractCancelled
}

// CancellableStatuses lists the states in which a contract can be cancelled.
func CancellableStatuses() []ContractStatus { return contractStatuses(ContractStatus.Cancellable) }

// EndedStatuses lists the states in which a contract is over.
func EndedStatuses() []ContractStatus { return contractStatuses(ContractStatus.Ended) }

func contractStatuses(which func(ContractStatus) bool) []ContractStatus {
	var list []ContractStatus
	for _, s := range ContractStatus("").Values() {
		if status := ContractStatus(s); which(status) {
			list = append(list, status)
		}
	}
	return list
}
