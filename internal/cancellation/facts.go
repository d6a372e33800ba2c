package cancellation

import (
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
)

// cancellationRecords are the records that a decision is based on; facts converts them for the policy. Contracts of one customer
// share the customer's record and each other's, so that each decision shows in the facts of the next.
type cancellationRecords struct {
	contract    *ent.Contract
	customer    *ent.Customer
	reason      *ent.CancellationReason
	parameters  *ent.ParametersRevision
	logins      []*ent.Login
	comodatos   []*ent.Comodato
	siblings    []*ent.Contract
	notices     []*ent.Notice
	reversed    time.Time // when a rule's cancellation was last reversed
	closedUntil time.Time
	// dici is nil unless the consequences are to be shown.
	dici *diciRecords
	// adjustFacts adds to the facts what an import has yet to write; nil for nothing.
	adjustFacts func(*policy.Facts)
}

// lastWritten is when the contract or any of its logins was last written; moving a login to another contract writes to both.
func (l *cancellationRecords) lastWritten() time.Time {
	if l.contract == nil {
		return time.Time{}
	}
	last := l.contract.UpdatedAt
	for _, login := range l.logins {
		if login.UpdatedAt.After(last) {
			last = login.UpdatedAt
		}
	}
	return last
}

// policyParameters converts the parameters for the policy.
func (l *cancellationRecords) policyParameters() policy.Parameters {
	p := policy.Parameters{
		Revision:           l.parameters.Revision,
		KeepLoginLink:      l.parameters.KeepLoginLink,
		CheckOpenComodatos: l.parameters.CheckOpenComodatos,
		InactivateCustomer: l.parameters.InactivateCustomer,
	}
	if id := l.parameters.PickupTemplateID; id != nil {
		p.PickupTemplateID = *id
	}
	return p
}

// facts converts the records for the policy.
func (l *cancellationRecords) facts() policy.Facts {
	if l.contract == nil {
		return policy.Facts{}
	}
	own := policyContract(l.contract)
	configured, err := l.parameters.Value(configured)
	facts := policy.Facts{
		Contract:    &own,
		Customer:    policy.Customer{ID: l.customer.ID, Active: l.customer.Active},
		Reason:      policy.Reason{Found: l.reason != nil, Active: l.reason != nil && l.reason.Active},
		ClosedUntil: l.closedUntil,
		Suspension:  l.suspension(),
		Scheduled:   l.contract.ScheduledCancellationID != nil,
		// What can't be read isn't set.
		ParametersUnset: err != nil || configured != int64(1),
	}
	for _, login := range l.logins {
		facts.Logins = append(facts.Logins, policyLogin(login))
	}
	for _, item := range l.comodatos {
		facts.Comodatos = append(facts.Comodatos, policy.Comodato{ID: item.ID, Status: item.Status})
	}
	for _, sibling := range l.siblings {
		facts.Siblings = append(facts.Siblings, policyContract(sibling))
	}
	if l.dici != nil {
		facts.Periods, facts.ClosedMonths = l.dici.periods[l.contract.ID], l.dici.closed
	}
	if l.adjustFacts != nil {
		l.adjustFacts(&facts)
	}
	return facts
}

// suspension is the contract's with its notices, as the policy sees them.
func (l *cancellationRecords) suspension() policy.Suspension {
	s := policy.Suspension{Since: instant(l.contract.SuspendedAt), Reversed: l.reversed}
	for _, n := range l.notices {
		if n.Kind == domain.NoticeDefault {
			s.DefaultNotices = append(s.DefaultNotices, n.SentAt.UTC())
		} else {
			s.RescissionNotices = append(s.RescissionNotices, n.SentAt.UTC())
		}
	}
	return s
}

func policyContract(c *ent.Contract) policy.Contract {
	began := c.ActivatedAt
	if c.ReactivatedAt != nil {
		began = c.ReactivatedAt
	}
	return policy.Contract{
		ID: c.ID, Status: c.Status, ActivatedAt: instant(began), RegisteredAt: c.CreatedAt.UTC(), BranchID: c.BranchID,
	}
}

func policyLogin(l *ent.Login) policy.Login {
	return policy.Login{
		ID: l.ID, Active: l.Active, ActivatedAt: l.ActivatedAt.UTC(), InactivatedAt: instant(l.InactivatedAt),
	}
}

// instant is zero when there is none.
func instant(t *time.Time) time.Time { return domain.Instant(optional.Value(t)) }
