// Package policy says what becomes of a contract's logins, comodatos, customer and pickup service order when the contract is
// cancelled. It is pure: parameters, facts, request and time are arguments, and the decision is the answer.
package policy

import (
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// Parameters are the four general parameters (Parâmetros Gerais) at one revision.
type Parameters struct {
	Revision           int
	KeepLoginLink      bool
	CheckOpenComodatos bool
	InactivateCustomer bool
	// PickupTemplateID is the template of the pickup service order; 0 opens none.
	PickupTemplateID int
}

// Facts are what is known of a contract at the moment of the decision.
type Facts struct {
	// Contract is the contract to cancel; nil when there is none.
	Contract *Contract
	Customer Customer
	// Logins are all logins linked to the contract, inactive ones too.
	Logins []Login
	// Comodatos are all comodatos of the contract, closed ones too.
	Comodatos []Comodato
	// Siblings are the customer's other contracts.
	Siblings []Contract
	// ClosedUntil is the end of the newest DICI month that the contract's branch has closed; zero when it has closed none.
	ClosedUntil time.Time
	Reason      Reason
	// Scheduled says that a cancellation of the contract is scheduled already.
	Scheduled bool
	// Suspension is known when the request is by a rule.
	Suspension Suspension
}

// Contract is what the policy needs to know of a contract.
type Contract struct {
	ID     int
	Status domain.ContractStatus
	// ActivatedAt is when the service began, or began anew by a reactivation; zero when it never did.
	ActivatedAt time.Time
	BranchID    int
}

// Customer is what the policy needs to know of a customer.
type Customer struct {
	ID     int
	Active bool
}

// Login is what the policy needs to know of a login.
type Login struct {
	ID          int
	Active      bool
	ActivatedAt time.Time
	// InactivatedAt is zero while the login is active.
	InactivatedAt time.Time
}

// Comodato is what the policy needs to know of lent equipment.
type Comodato struct {
	ID     int
	Status domain.ComodatoStatus
}

// Reason is the cancellation reason that the request names.
type Reason struct {
	Found, Active bool
}

// Request is what is asked for, and what the requester may do.
type Request struct {
	Origin domain.Origin
	// EffectiveAt is when the cancellation shall take effect, and RequestedAt when it was asked for; zero means now.
	EffectiveAt, RequestedAt time.Time
	Note                     string
	// Override asks to go on in spite of open comodatos, for OverrideReason.
	Override       bool
	OverrideReason string

	// Rule is the rule of automation by which it is asked for; nil for none.
	Rule *Rule

	MayCancel, MayBackDate, MayOverride bool
}

// backDated says whether it was asked for after it shall take effect. What was asked for in time is not, however late it is
// carried out.
func (r Request) backDated(now time.Time) bool {
	if !r.RequestedAt.IsZero() {
		now = r.RequestedAt
	}
	return r.EffectiveAt.Before(now)
}

// Decision is the answer: refusals, or effects, never both.
type Decision struct {
	Refusals []fault.Refusal
	Effects  *Effects
}

// Effects are all changes that the cancellation makes.
type Effects struct {
	ContractID  int
	EffectiveAt time.Time
	BackDated   bool
	// LoginsKept stay linked, with the facts that DICI needs frozen. LoginsUnlinked lose their link. All of them become inactive
	// and their secrets are destroyed.
	LoginsKept, LoginsUnlinked []int
	// CustomerInactivated says that the customer's record becomes inactive; CustomerKeptActiveBy are the live contracts that
	// prevent it.
	CustomerInactivated  bool
	CustomerKeptActiveBy []int
	// OverriddenComodatos are open in spite of checkOpenComodatos, for a recorded reason.
	OverriddenComodatos []int
	// Pickup is the service order to open; nil opens none.
	Pickup *Pickup
}

// Pickup is the one service order that fetches the equipment.
type Pickup struct {
	TemplateID int
	// Items are the open comodatos; without any the technician checks on site.
	Items []int
}

// maxText bounds the note and the override's reason, in characters.
const maxText = 2000

// Decide applies the parameters to the facts. Refusals come first: a refused request has no effects at all.
func Decide(parameters Parameters, facts Facts, request Request, now time.Time) Decision {
	if request.EffectiveAt.IsZero() {
		request.EffectiveAt = now
	}
	if refusals := refusalsOf(parameters, facts, request, now); len(refusals) > 0 {
		return Decision{Refusals: refusals}
	}
	return Decision{Effects: effectsOf(parameters, facts, request, now)}
}

func effectsOf(parameters Parameters, facts Facts, request Request, now time.Time) *Effects {
	e := &Effects{
		ContractID:  facts.Contract.ID,
		EffectiveAt: request.EffectiveAt,
		BackDated:   request.backDated(now),
	}
	for _, login := range facts.Logins {
		if parameters.KeepLoginLink {
			e.LoginsKept = append(e.LoginsKept, login.ID)
		} else {
			e.LoginsUnlinked = append(e.LoginsUnlinked, login.ID)
		}
	}
	if parameters.InactivateCustomer && facts.Customer.Active {
		e.CustomerKeptActiveBy = facts.LiveSiblings()
		e.CustomerInactivated = len(e.CustomerKeptActiveBy) == 0
	}
	open := facts.OpenComodatos()
	if parameters.CheckOpenComodatos {
		e.OverriddenComodatos = open
	}
	if parameters.PickupTemplateID != 0 {
		e.Pickup = &Pickup{TemplateID: parameters.PickupTemplateID, Items: open}
	}
	return e
}

// OpenComodatos lists the comodatos that are neither returned nor written off.
func (f Facts) OpenComodatos() []int {
	var open []int
	for _, c := range f.Comodatos {
		if c.Status == domain.ComodatoOpen {
			open = append(open, c.ID)
		}
	}
	return open
}

// LiveSiblings lists the customer's other contracts that aren't cancelled.
func (f Facts) LiveSiblings() []int {
	var live []int
	for _, c := range f.Siblings {
		if c.Status != domain.ContractCancelled {
			live = append(live, c.ID)
		}
	}
	return live
}

// Foresee tells the effects that a request would have once its refusals are mended or its time has come, so that a preview can
// show them.
func Foresee(parameters Parameters, facts Facts, request Request, now time.Time) *Effects {
	if request.EffectiveAt.IsZero() {
		request.EffectiveAt = now
	}
	return effectsOf(parameters, facts, request, now)
}
