package record

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// Comodato are the given values of lent equipment; nil means not given. An empty serial number removes it.
type Comodato struct {
	Code, Description, SerialNumber *string
	// Status determines which of the dates are allowed; if empty, they are not checked.
	Status           domain.ComodatoStatus
	LentAt, ClosedAt *time.Time
	// Reason is why it was written off.
	Reason *string
}

// Check normalises the comodato and returns what is wrong.
func (c *Comodato) Check(now time.Time) []fault.Refusal {
	var f faults
	f.required(&c.Code, maxCode, "code")
	f.required(&c.Description, maxDescription, "description")
	f.optionalText(&c.SerialNumber, maxSerialNumber, "serialNumber")
	f.optionalText(&c.Reason, maxWriteOff, "reason")
	f.past(&c.LentAt, now, "lentAt")
	f.past(&c.ClosedAt, now, "closedAt")
	switch {
	case c.Status == "":
		return f
	case c.LentAt == nil:
		f.refuse(fault.InvalidDate, fault.DateRequired, "lentAt")
	}
	switch {
	case c.Status == domain.ComodatoOpen:
		if c.ClosedAt != nil {
			f.refuse(fault.InvalidDate, fault.DateStillOpen, "closedAt")
		}
	case c.ClosedAt == nil:
		f.refuse(fault.InvalidDate, fault.DateRequired, "closedAt")
	default:
		f.notBeforeLent(c.ClosedAt, c.LentAt)
	}
	return f
}

func (f *faults) notBeforeLent(closedAt, lentAt *time.Time) {
	if closedAt != nil && lentAt != nil && closedAt.Before(*lentAt) {
		f.refuse(fault.InvalidDate, fault.DateBeforeLent, "closedAt")
	}
}

// Return checks the return date of a stored open comodato, at the field closedAt.
func Return(closedAt, lentAt, now time.Time) (stored time.Time, wrong []fault.Refusal) {
	var f faults
	at := &closedAt
	f.past(&at, now, "closedAt")
	f.notBeforeLent(at, &lentAt)
	return *at, f
}

// WriteOff checks the reason for writing off a comodato, at the field reason.
func WriteOff(reason *string) (trimmed string, wrong []fault.Refusal) {
	var f faults
	if reason == nil {
		reason = new("")
	}
	f.required(&reason, maxWriteOff, "reason")
	return *reason, f
}
