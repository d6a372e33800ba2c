package domain

// ScheduleStatus is what became of a scheduled cancellation so far.
type ScheduleStatus string

// A scheduled cancellation waits for its time; when it is refused then, it waits for somebody to retry or undo it.
const (
	ScheduleWaiting    ScheduleStatus = "SCHEDULED"
	ScheduleRefused    ScheduleStatus = "REFUSED"
	ScheduleDone       ScheduleStatus = "DONE"
	ScheduleUndone     ScheduleStatus = "UNDONE"
	ScheduleSuperseded ScheduleStatus = "SUPERSEDED"
)

// Open says whether it can still come to a cancellation.
func (e ScheduleStatus) Open() bool { return e == ScheduleWaiting || e == ScheduleRefused }
