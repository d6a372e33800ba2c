package domain

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

// Finished says whether nothing more will happen.
func (e BatchStatus) Finished() bool { return e != BatchPending && e != BatchRunning }

// OnRefusal is what a batch does when a contract is refused.
type OnRefusal string

// A batch goes on with the next contract, ends there, or changes nothing at all.
const (
	OnRefusalSkip         OnRefusal = "SKIP"
	OnRefusalStop         OnRefusal = "STOP"
	OnRefusalAllOrNothing OnRefusal = "ALL_OR_NOTHING"
)

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
