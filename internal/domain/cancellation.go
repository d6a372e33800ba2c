package domain

// Origin says what kind of request cancelled a contract.
type Origin string

// The origins of a cancellation.
const (
	OriginManual    Origin = "MANUAL"
	OriginBulk      Origin = "BULK"
	OriginScheduled Origin = "SCHEDULED"
	OriginAutomated Origin = "AUTOMATED"
	// OriginImported is a cancellation that another system made and an import brought.
	OriginImported Origin = "IMPORTED"
)

// Unattended says that nobody is there to override what stands against a cancellation.
func (o Origin) Unattended() bool { return o == OriginAutomated || o == OriginImported }
