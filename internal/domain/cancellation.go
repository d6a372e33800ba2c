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

// Unattended says that no user is there to override a refusal.
func (o Origin) Unattended() bool { return o == OriginAutomated || o == OriginImported }
