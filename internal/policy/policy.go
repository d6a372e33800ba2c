// Package policy decides whether a contract may be cancelled and what happens to its logins, comodatos, customer and pickup service
// order (Decide); likewise for schedules, batches, reactivations, automation rules and the retention of personal data, with the
// terms that the law sets. It is pure: parameters, facts, request and time are arguments, and the decision is the answer.
package policy

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

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

// Facts is what is known about a contract at the time of the decision.
type Facts struct {
	// Contract is the contract to cancel; nil when there is none.
	Contract *Contract
	Customer Customer
	// Logins are all logins linked to the contract, including inactive ones.
	Logins []Login
	// Comodatos are all comodatos of the contract, including closed ones.
	Comodatos []Comodato
	// Siblings are the customer's other contracts.
	Siblings []Contract
	// ClosedUntil is the end of the latest DICI month that the contract's branch has closed; zero if it has closed none.
	ClosedUntil time.Time
	Reason      Reason
	// Periods are those of the contract's accesses, and ClosedMonths those that their branches have closed. They are loaded only to
	// show the effect on DICI; nothing is decided by them.
	Periods      []AccessPeriod       `json:"-"`
	ClosedMonths map[BranchMonth]bool `json:"-"`
	// Scheduled says that the contract already has a scheduled cancellation.
	Scheduled bool
	// ParametersUnset says that no administrator has saved the general parameters yet.
	ParametersUnset bool
	// ParametersChanged says that the parameters aren't those for which the request was made.
	ParametersChanged bool
	// Suspension is only loaded when an automation rule makes the request.
	Suspension Suspension
}

// Contract is what the policy needs to know of a contract.
type Contract struct {
	ID     int
	Status domain.ContractStatus
	// ActivatedAt is when the service started, or restarted after a reactivation; zero if it never did.
	ActivatedAt time.Time
	// RegisteredAt is when the contract was recorded here.
	RegisteredAt time.Time
	BranchID     int
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

// Request is who requests what, and what they are allowed to do. Each entry point builds its own: a command, a batch, a schedule, a
// rule, an import.
type Request struct {
	Origin               domain.Origin
	ContractID, ReasonID int
	// ScheduleID is the scheduled cancellation being executed; 0 for none.
	ScheduleID int
	// RequestedByID and RequestedByName identify the requester, for the record.
	RequestedByID   *int
	RequestedByName string
	// Requester is who wanted it, and Channel how a consumer asked for it; "" if that wasn't told.
	Requester domain.Requester
	Channel   domain.RequestChannel
	// EffectiveAt is when the cancellation takes effect, RequestedAt when the requester asked for it, and RecordedAt when the request
	// was recorded; zero means now.
	EffectiveAt, RequestedAt, RecordedAt time.Time
	Note                                 string
	// Override asks to cancel despite open comodatos, for OverrideReason; under the requester CONSUMER the reason is the law's.
	Override       bool
	OverrideReason string

	// Rule is the automation rule behind the request; nil for none.
	Rule *Rule

	MayCancel, MayBackDate, MayOverride bool
}

// backDated says whether the request was recorded after its effective date, whenever the requester asked for it. One recorded in
// time is not back-dated, however late it is executed.
func (r Request) backDated(now time.Time) bool {
	if !r.RecordedAt.IsZero() {
		now = r.RecordedAt
	}
	return r.EffectiveAt.Before(now)
}

// Decision holds either refusals or effects, never both.
type Decision struct {
	Refusals []fault.Refusal
	Effects  *Effects
}

// Effects are all changes that the cancellation makes.
type Effects struct {
	ContractID  int
	EffectiveAt time.Time
	BackDated   bool
	// Status is the state that the contract gets: WITHDRAWN when it awaits its signature (desistência), otherwise CANCELLED.
	Status domain.ContractStatus
	// LoginsKept stay linked, and the facts that DICI needs are frozen. LoginsUnlinked lose their link. All of them become inactive
	// and their secrets are destroyed.
	LoginsKept, LoginsUnlinked []int
	// CustomerInactivated says that the customer becomes inactive; CustomerKeptActiveBy are the live contracts that prevent it.
	CustomerInactivated  bool
	CustomerKeptActiveBy []int
	// OverriddenComodatos are the open comodatos that the requester overrode, for a recorded reason.
	OverriddenComodatos []int
	// Pickup is the service order to open; nil opens none.
	Pickup *Pickup
}

// Pickup is the service order to collect the equipment.
type Pickup struct {
	// TemplateID is 0 when the parameters have none, and the law asks for the pickup all the same.
	TemplateID int
	// Items are the open comodatos; if there are none, the technician checks on site.
	Items []int
}

// maxText bounds the note and the override's reason, in characters.
const maxText = 2000

// Decide applies the parameters to the facts. Refusals come first: a refused request has no effects.
func Decide(parameters Parameters, facts Facts, request Request, now time.Time) Decision {
	if request.EffectiveAt.IsZero() {
		request.EffectiveAt = now
	}
	if refusals := refusalsOf(parameters, facts, request, now); len(refusals) > 0 {
		return Decision{Refusals: refusals}
	}
	return Decision{Effects: effectsOf(parameters, facts, request, now)}
}

// refusalsOf lists every reason to refuse the request, so that the requester can fix them all at once. If the contract itself can't
// be cancelled, nothing else matters.
func refusalsOf(parameters Parameters, facts Facts, request Request, now time.Time) []fault.Refusal {
	if refusals := contractRefusals(facts, request); len(refusals) > 0 {
		return refusals
	}
	refusals := reasonRefusals(facts.Reason, request)
	refusals = append(refusals, requesterRefusals(request, now)...)
	refusals = append(refusals, requestDateRefusals(*facts.Contract, request)...)
	refusals = append(refusals, ruleRefusals(request.Rule, *facts.Contract, facts.Suspension, now)...)
	refusals = append(refusals, dateRefusals(facts, request, now)...)
	if parameters.CheckOpenComodatos {
		refusals = append(refusals, comodatoRefusals(facts.OpenComodatos(), request)...)
	}
	return refusals
}

// contractRefusals returns why the contract can't be cancelled at all.
func contractRefusals(facts Facts, request Request) []fault.Refusal {
	switch {
	case !request.MayCancel:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.CancelForbidden)}
	case facts.Contract == nil:
		return []fault.Refusal{fault.New(fault.NotFound, fault.ContractNotFound).At("input", "contractId")}
	case facts.Contract.Status == domain.ContractWithdrawn:
		return []fault.Refusal{fault.New(fault.AlreadyCancelled, fault.ContractWithdrawn).At("input", "contractId")}
	case facts.Contract.Status.Ended():
		return []fault.Refusal{fault.New(fault.AlreadyCancelled, fault.ContractCancelled).At("input", "contractId")}
	case facts.ParametersUnset:
		return []fault.Refusal{ParametersUnset()}
	case facts.ParametersChanged:
		return []fault.Refusal{ParametersChanged()}
	}
	return nil
}

// ParametersChanged is the refusal of what was shown under another revision of the parameters.
func ParametersChanged() fault.Refusal {
	return fault.New(fault.StalePreview, fault.PreviewStale).At("input", "expectedParametersRevision")
}

// ParametersUnset is the refusal of everything that cancels until an administrator has decided what that does: no link should be
// lost by a default.
func ParametersUnset() fault.Refusal { return fault.New(fault.ParametersNotSet, fault.ParametersUnset) }

func reasonRefusals(reason Reason, request Request) []fault.Refusal {
	var refusals []fault.Refusal
	switch {
	case !reason.Found:
		refusals = append(refusals, fault.New(fault.NotFound, fault.ReasonNotFound).At("input", "reasonId"))
	case !reason.Active && request.ScheduleID == 0: // a schedule keeps the reason with which it was accepted
		refusals = append(refusals, fault.New(fault.Inactive, fault.ReasonInactive).At("input", "reasonId"))
	}
	return append(refusals, fault.TextWithin(maxText, request.Note, "input", "note")...)
}

func dateRefusals(facts Facts, request Request, now time.Time) []fault.Refusal {
	at, contract := request.EffectiveAt, facts.Contract
	switch {
	case at.After(now):
		return []fault.Refusal{fault.New(fault.InvalidDate, fault.DateInFuture).At("input", "effectiveAt")}
	case contract.Status == domain.ContractAwaitingSignature:
		return withdrawalDateRefusals(*contract, request, now)
	case at.Before(contract.ActivatedAt):
		return []fault.Refusal{fault.New(fault.InvalidDate, fault.DateBeforeActivation).
			With("date", contract.ActivatedAt.In(domain.SaoPaulo).Format("02/01/2006 15:04")).At("input", "effectiveAt")}
	case at.Before(now) && at.Before(facts.ClosedUntil):
		return []fault.Refusal{fault.New(fault.DICIMonthClosed, fault.DateInClosedMonth).
			With("month", facts.ClosedUntil.In(domain.SaoPaulo).AddDate(0, 0, -1).Format("01/2006")).At("input", "effectiveAt")}
	case request.backDated(now) && !request.MayBackDate:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.BackDateForbidden).At("input", "effectiveAt")}
	}
	return nil
}

// comodatoRefusals refuses while comodatos are open, unless a user with the permission overrides it with a written reason, or the
// consumer asked. Automation and imports never override.
func comodatoRefusals(open []int, request Request) []fault.Refusal {
	switch {
	case len(open) == 0:
		return nil
	case !request.Override || request.Origin.Unattended():
		refusal := fault.New(fault.OpenComodatos, fault.ComodatosOpen).With("count", strconv.Itoa(len(open)))
		refusal.Subjects = open
		return []fault.Refusal{refusal}
	}
	return OverrideRefusals(request)
}

// OverrideRefusals returns why the request can't override open comodatos, if it asks to.
func OverrideRefusals(request Request) []fault.Refusal {
	reason := strings.TrimSpace(request.OverrideReason)
	switch {
	case !request.Override || request.OverriddenByLaw():
		return nil
	case !request.MayOverride:
		return []fault.Refusal{fault.New(fault.Forbidden, fault.OverrideForbidden).At("input", "overrideOpenComodatos")}
	case reason == "" || utf8.RuneCountInString(reason) > maxText:
		return []fault.Refusal{fault.New(fault.Invalid, fault.OverrideReasonMissing).At("input", "overrideOpenComodatos")}
	}
	return nil
}

func effectsOf(parameters Parameters, facts Facts, request Request, now time.Time) *Effects {
	e := &Effects{
		ContractID:  facts.Contract.ID,
		EffectiveAt: request.EffectiveAt,
		BackDated:   request.backDated(now),
		Status:      facts.Contract.Status.Cancelled(),
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
	if parameters.PickupTemplateID != 0 || len(open) > 0 && request.OverriddenByLaw() {
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

// LiveSiblings lists the customer's other contracts that are not over.
func (f Facts) LiveSiblings() []int {
	var live []int
	for _, c := range f.Siblings {
		if !c.Status.Ended() {
			live = append(live, c.ID)
		}
	}
	return live
}

// PreviewEffects returns the effects that a request would have if it weren't refused or scheduled, for previews.
func PreviewEffects(parameters Parameters, facts Facts, request Request, now time.Time) *Effects {
	if request.EffectiveAt.IsZero() {
		request.EffectiveAt = now
	}
	return effectsOf(parameters, facts, request, now)
}
