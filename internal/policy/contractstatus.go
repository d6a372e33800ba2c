package policy

import "slices"

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
