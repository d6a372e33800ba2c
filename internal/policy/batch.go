package policy

import "io"

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

// Values lists the states for ent and GraphQL.
func (ScheduleStatus) Values() []string {
	return []string{
		string(ScheduleWaiting), string(ScheduleRefused), string(ScheduleDone), string(ScheduleUndone),
		string(ScheduleSuperseded),
	}
}

// Open says whether it can still come to a cancellation.
func (e ScheduleStatus) Open() bool { return e == ScheduleWaiting || e == ScheduleRefused }

// BatchStatus is how far a batch is.
type BatchStatus string

// A batch waits, runs and ends: done, stopped by somebody, ended by a refusal, or failed by an internal error.
const (
	BatchPending BatchStatus = "PENDING"
	BatchRunning BatchStatus = "RUNNING"
	BatchDone    BatchStatus = "DONE"
	BatchStopped BatchStatus = "STOPPED"
	BatchRefused BatchStatus = "REFUSED"
	BatchFailed  BatchStatus = "FAILED"
)

// Values lists the states for ent and GraphQL.
func (BatchStatus) Values() []string {
	return []string{
		string(BatchPending), string(BatchRunning), string(BatchDone), string(BatchStopped), string(BatchRefused),
		string(BatchFailed),
	}
}

// Ended says whether nothing more will happen.
func (e BatchStatus) Ended() bool { return e != BatchPending && e != BatchRunning }

// OnRefusal is what a batch does when a contract is refused.
type OnRefusal string

// A batch goes on with the next contract, ends there, or changes nothing at all.
const (
	OnRefusalSkip         OnRefusal = "SKIP"
	OnRefusalStop         OnRefusal = "STOP"
	OnRefusalAllOrNothing OnRefusal = "ALL_OR_NOTHING"
)

// Values lists the choices for ent and GraphQL.
func (OnRefusal) Values() []string {
	return []string{string(OnRefusalSkip), string(OnRefusalStop), string(OnRefusalAllOrNothing)}
}

// BatchOutcome is what became of one contract of a batch; in a dry run, what would.
type BatchOutcome string

// The outcomes of a contract in a batch.
const (
	OutcomePending   BatchOutcome = "PENDING"
	OutcomeCancelled BatchOutcome = "CANCELLED"
	OutcomeScheduled BatchOutcome = "SCHEDULED"
	OutcomeRefused   BatchOutcome = "REFUSED"
	OutcomeNotRun    BatchOutcome = "NOT_RUN"
)

// Values lists the outcomes for ent and GraphQL.
func (BatchOutcome) Values() []string {
	return []string{
		string(OutcomePending), string(OutcomeCancelled), string(OutcomeScheduled), string(OutcomeRefused),
		string(OutcomeNotRun),
	}
}

// MarshalGQL writes the value as GraphQL's.
func (e ScheduleStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *ScheduleStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e BatchStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *BatchStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e OnRefusal) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *OnRefusal) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e BatchOutcome) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *BatchOutcome) UnmarshalGQL(v any) error { return unmarshal(e, v) }
