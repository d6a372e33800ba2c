package domain

// ScheduleStatus is the status of a scheduled cancellation.
type ScheduleStatus string

// A scheduled cancellation waits until it is due; if it is then refused, it waits to be retried or undone.
const (
	ScheduleWaiting    ScheduleStatus = "SCHEDULED"
	ScheduleRefused    ScheduleStatus = "REFUSED"
	ScheduleDone       ScheduleStatus = "DONE"
	ScheduleUndone     ScheduleStatus = "UNDONE"
	ScheduleSuperseded ScheduleStatus = "SUPERSEDED"
)

// Open says whether it can still lead to a cancellation.
func (e ScheduleStatus) Open() bool { return e == ScheduleWaiting || e == ScheduleRefused }
