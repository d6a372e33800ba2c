package fault

// Code is the kind of a refusal, for machines. It is the API's UserErrorCode.
type Code string

// The kinds of refusal.
const (
	AlreadyScheduled  Code = "ALREADY_SCHEDULED"
	DICIMonthClosed   Code = "DICI_MONTH_CLOSED"
	RuleNotMet        Code = "RULE_NOT_MET"
	BelowLegalMinimum Code = "BELOW_LEGAL_MINIMUM"
	RetentionPeriod   Code = "RETENTION_PERIOD"
	NotFound          Code = "NOT_FOUND"
	AlreadyCancelled  Code = "ALREADY_CANCELLED"
	ParametersNotSet  Code = "PARAMETERS_NOT_SET"
	OpenComodatos     Code = "OPEN_COMODATOS"
	InvalidDate       Code = "INVALID_DATE"
	StalePreview      Code = "STALE_PREVIEW"
	Conflict          Code = "CONFLICT"
	Forbidden         Code = "FORBIDDEN"
	Invalid           Code = "INVALID"
	Duplicate         Code = "DUPLICATE"
	Inactive          Code = "INACTIVE"
	InUse             Code = "IN_USE"
	InvalidState      Code = "INVALID_STATE"
)
