package record

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// Comodato is what is said of lent equipment; nil isn't. An empty serial number removes it.
type Comodato struct {
	Code, Description, SerialNumber *string
	// Status says which of the dates it has; the empty one says nothing of them.
	Status           domain.ComodatoStatus
	LentAt, ClosedAt *time.Time
	// Reason says why it was written off.
	Reason *string
}

// Check tells what is wrong with the comodato.
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

// Return tells what is wrong with when a comodato came back that is stored as lent, at the field closedAt.
func Return(closedAt, lentAt, now time.Time) (stored time.Time, wrong []fault.Refusal) {
	var f faults
	at := &closedAt
	f.past(&at, now, "closedAt")
	f.notBeforeLent(at, &lentAt)
	return *at, f
}

// WriteOff tells what is wrong with the reason of a comodato that is written off, at the field reason; nil is none.
func WriteOff(reason *string) (trimmed string, wrong []fault.Refusal) {
	var f faults
	if reason == nil {
		reason = new("")
	}
	f.required(&reason, maxWriteOff, "reason")
	return *reason, f
}
