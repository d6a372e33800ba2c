package domain

import "slices"

// ServiceOrderStatus is the state of a field job.
type ServiceOrderStatus string

// A service order moves forward through these states; DONE and CANCELLED are final.
const (
	ServiceOrderOpen       ServiceOrderStatus = "OPEN"
	ServiceOrderScheduled  ServiceOrderStatus = "SCHEDULED"
	ServiceOrderInProgress ServiceOrderStatus = "IN_PROGRESS"
	ServiceOrderDone       ServiceOrderStatus = "DONE"
	ServiceOrderCancelled  ServiceOrderStatus = "CANCELLED"
)

// serviceOrderSteps are the changes of a service order's state: forward, where steps may be left out, or to CANCELLED. DONE
// and CANCELLED are final.
var serviceOrderSteps = map[ServiceOrderStatus][]ServiceOrderStatus{
	ServiceOrderOpen:       {ServiceOrderScheduled, ServiceOrderInProgress, ServiceOrderDone, ServiceOrderCancelled},
	ServiceOrderScheduled:  {ServiceOrderInProgress, ServiceOrderDone, ServiceOrderCancelled},
	ServiceOrderInProgress: {ServiceOrderDone, ServiceOrderCancelled},
}

// ServiceOrderNext lists the states that a service order can move to; none when it is closed.
func ServiceOrderNext(s ServiceOrderStatus) []ServiceOrderStatus {
	return slices.Clone(serviceOrderSteps[s])
}

// ServiceOrderUnstarted are the states of a service order before work starts: a reactivation cancels a pickup in one of them.
var ServiceOrderUnstarted = []ServiceOrderStatus{ServiceOrderOpen, ServiceOrderScheduled}

// Closed says whether the service order is over.
func (s ServiceOrderStatus) Closed() bool { return s == ServiceOrderDone || s == ServiceOrderCancelled }
