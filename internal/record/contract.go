package record

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// Contract are the given values of a contract; nil means not given.
type Contract struct {
	Number *string
	// Status determines which of the dates are allowed; if empty, they are not checked.
	Status                                domain.ContractStatus
	ActivatedAt, CancelledAt, SuspendedAt *time.Time
	// EffectiveFrom is when the changes take effect.
	EffectiveFrom *time.Time
}

// Check normalises the contract and returns what is wrong.
func (c *Contract) Check(now time.Time) []fault.Refusal {
	var f faults
	f.required(&c.Number, maxCode, "number")
	f.past(&c.ActivatedAt, now, "activatedAt")
	f.past(&c.CancelledAt, now, "cancelledAt")
	f.past(&c.SuspendedAt, now, "suspendedAt")
	f.past(&c.EffectiveFrom, now, "effectiveFrom")
	f.notBefore(c.EffectiveFrom, c.ActivatedAt, "effectiveFrom")
	if c.Status != "" {
		c.checkDates(&f)
	}
	return f
}

// checkDates checks the dates against the status.
func (c *Contract) checkDates(f *faults) {
	switch {
	case c.Status == domain.ContractAwaitingSignature && c.ActivatedAt != nil:
		f.refuse(fault.InvalidDate, fault.DateNotYet, "activatedAt")
	case c.Status == domain.ContractWithdrawn && c.ActivatedAt != nil:
		f.refuse(fault.InvalidDate, fault.DateNeverBegan, "activatedAt")
	case c.Status.InService() && c.ActivatedAt == nil: // whether a cancelled contract needs one depends on what it was before
		f.refuse(fault.InvalidDate, fault.DateRequired, "activatedAt")
	}
	switch {
	case !c.Status.Ended():
		if c.CancelledAt != nil {
			f.refuse(fault.InvalidDate, fault.DateNotCancelled, "cancelledAt")
		}
	case c.CancelledAt == nil:
		f.refuse(fault.InvalidDate, fault.DateRequired, "cancelledAt")
	default:
		f.notBefore(c.CancelledAt, c.ActivatedAt, "cancelledAt")
	}
	if c.SuspendedAt != nil && c.Status != domain.ContractSuspended {
		f.refuse(fault.InvalidDate, fault.DateNotSuspended, "suspendedAt")
		return
	}
	f.notBefore(c.SuspendedAt, c.ActivatedAt, "suspendedAt")
}

// Notice is a notice to a customer about an unpaid contract.
type Notice struct {
	SentAt *time.Time
	// Channel is how it was sent; an empty one isn't stored.
	Channel *string
	// Delivery is how it was delivered, and Proof a reference to the proof of that; empty ones aren't stored.
	Delivery, Proof *string
	// ActivatedAt and ReactivatedAt are the contract's: there can't be a notice from before.
	ActivatedAt, ReactivatedAt *time.Time
}

// Check normalises the notice and returns what is wrong.
func (n *Notice) Check(now time.Time) []fault.Refusal {
	var f faults
	f.optionalText(&n.Channel, maxChannel, "channel")
	f.optionalText(&n.Delivery, maxProof, "delivery")
	f.optionalText(&n.Proof, maxProof, "proof")
	f.past(&n.SentAt, now, "sentAt")
	if n.SentAt != nil {
		f = append(f, InService(*n.SentAt, n.ActivatedAt, n.ReactivatedAt, "sentAt")...)
	}
	return f
}
