package domain

// BatchStatus is the progress of a batch.
type BatchStatus string

// A batch waits, runs and finishes: done, stopped by a user, stopped by a refusal, or failed with an internal error.
const (
	BatchPending BatchStatus = "PENDING"
	BatchRunning BatchStatus = "RUNNING"
	BatchDone    BatchStatus = "DONE"
	BatchStopped BatchStatus = "STOPPED"
	BatchRefused BatchStatus = "REFUSED"
	BatchFailed  BatchStatus = "FAILED"
)

// Finished says whether the batch has reached a final status.
func (e BatchStatus) Finished() bool { return e != BatchPending && e != BatchRunning }

// OnRefusal is what a batch does when a contract is refused.
type OnRefusal string

// A batch goes on with the next contract, ends there, or changes nothing at all.
const (
	OnRefusalSkip         OnRefusal = "SKIP"
	OnRefusalStop         OnRefusal = "STOP"
	OnRefusalAllOrNothing OnRefusal = "ALL_OR_NOTHING"
)

// BatchOutcome is the outcome of one contract of a batch; in a dry run, the expected one.
type BatchOutcome string

// The outcomes of a contract in a batch.
const (
	OutcomePending   BatchOutcome = "PENDING"
	OutcomeCancelled BatchOutcome = "CANCELLED"
	OutcomeScheduled BatchOutcome = "SCHEDULED"
	OutcomeRefused   BatchOutcome = "REFUSED"
	OutcomeNotRun    BatchOutcome = "NOT_RUN"
)
