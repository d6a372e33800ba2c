// Package cancellation previews and executes cancellations: it loads the facts, lets policy.Decide decide, and applies the
// decision. To follow one cancellation, read cancel.go, load.go, internal/policy/policy.go, apply.go, in this order.
package cancellation

import (
	"context"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service holds the use cases.
type Service struct {
	// Wake is called once a batch is committed, to run it soon; if nil, the next poll finds it.
	Wake func(ctx context.Context, batchID int)
	// NewLoginSecret generates a login's password and its sealed form; reactivations need it.
	NewLoginSecret func() (password string, sealed []byte, err error)

	db     *database.DB
	events *eventlog.Log
}

// New returns the use cases for a database.
func New(db *database.DB, events *eventlog.Log) *Service { return &Service{db: db, events: events} }

// Command requests the cancellation of one contract.
type Command struct {
	// ContractID is the contract to cancel, ReasonID an active cancellation reason.
	ContractID, ReasonID int
	// Note is a remark for the record; at most 2,000 characters.
	Note string
	// Requester is who wanted it, and Channel how a consumer asked for it; nil if that isn't told.
	Requester *domain.Requester
	Channel   *domain.RequestChannel
	// RequestedAt is when the requester asked for it, and EffectiveAt when it takes effect; nil means now.
	RequestedAt, EffectiveAt *time.Time
	// OverrideOpenComodatos is the written reason to cancel despite open comodatos; nil means no override. If the requester is the
	// consumer, any text will do, even an empty one: the law's reason is recorded instead.
	OverrideOpenComodatos *string
	// PreviewToken is the token of the preview that the requester saw; nil if there was none. An empty one is no preview's.
	PreviewToken *string
}

// Result is the outcome of a command.
type Result struct {
	// Cancellation is nil when it was refused or scheduled.
	Cancellation *ent.Cancellation
	// Scheduled is nil unless the cancellation takes effect later.
	Scheduled *ent.ScheduledCancellation
	// Contract is nil when there is none.
	Contract *ent.Contract
	// Effect is the change in what DICI counts; nil when it was refused or scheduled.
	Effect *history.AccessEffect
}

// Cancel cancels a contract under the current parameters, or schedules the cancellation if it takes effect later. If the policy
// refuses, nothing is changed, and it returns a fault.Refused error with the contract as it is. Requires the permission CANCEL.
func (s *Service) Cancel(ctx context.Context, cmd Command) (*Result, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	result := &Result{}
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		*result = Result{} // a previous attempt may have lost to a concurrent transaction
		list, err := cmd.decide(ctx, tx)
		if err != nil {
			return err
		}
		d := list[0]
		if d.contract != nil {
			result.Contract = d.contract.Unwrap()
			// Edges were loaded before the change; they are read again after the commit.
			result.Contract.Edges = ent.ContractEdges{}
		}
		if err := fault.Refuse(cmd.refusals(d)...); err != nil {
			return err
		}
		if err := s.apply(ctx, tx, list); err != nil {
			return err
		}
		result.Scheduled, result.Effect = d.Scheduled, endedAccesses(d.cancellationRecords, d.Effects)
		result.Cancellation, err = d.readCancellation(ctx, tx)
		return err
	})
	return result, err
}

// decide also loads what a preview shows, if the requester saw one.
func (cmd Command) decide(ctx context.Context, tx *database.Tx) ([]*decision, error) {
	requests := []policy.Request{cmd.request(ctx)}
	known, err := loadInTx(ctx, tx, requests)
	if err != nil {
		return nil, err
	}
	if cmd.PreviewToken != nil {
		if err := loadDICI(ctx, tx.Client(), known); err != nil {
			return nil, err
		}
	}
	return decideAll(requests, known, tx.Now), nil
}

// request is the command as a policy request of the viewer.
func (cmd Command) request(ctx context.Context) policy.Request {
	r := requestByViewer(ctx, domain.OriginManual)
	r.ContractID, r.ReasonID, r.Note, r.EffectiveAt = cmd.ContractID, cmd.ReasonID, cmd.Note, instant(cmd.EffectiveAt)
	r.Requester, r.Channel, r.RequestedAt = optional.Value(cmd.Requester), optional.Value(cmd.Channel), instant(cmd.RequestedAt)
	return overriding(r, cmd.OverrideOpenComodatos)
}

// overriding adds an override of open comodatos to a request; a nil reason adds none.
func overriding(r policy.Request, reason *string) policy.Request {
	if reason != nil {
		r.Override, r.OverrideReason = true, strings.TrimSpace(*reason)
	}
	return r
}

// requestByViewer is a request by the viewer, with the viewer's permissions.
func requestByViewer(ctx context.Context, origin domain.Origin) policy.Request {
	v := viewer.FromContext(ctx)
	return policy.Request{
		Origin: origin, RequestedByID: v.ActorID(), RequestedByName: v.Name,
		MayCancel: v.Can(viewer.Cancel), MayBackDate: v.Can(viewer.BackDate), MayOverride: v.Can(viewer.OverrideComodatos),
	}
}

// refusals are the policy's. If the request, the facts or the parameters differ from the preview's, the only one says so,
// unless the contract doesn't exist or is already cancelled or scheduled: a new preview wouldn't change that.
func (cmd Command) refusals(d *decision) []fault.Refusal {
	if d.contract == nil || cmd.PreviewToken == nil || *cmd.PreviewToken == d.token ||
		hasCode(d.Refusals, fault.AlreadyCancelled) || hasCode(d.Refusals, fault.AlreadyScheduled) {
		return d.Refusals
	}
	return []fault.Refusal{fault.New(fault.StalePreview, fault.PreviewStale).At("input", "previewToken")}
}

// Preview is what a cancellation would do.
type Preview struct {
	Refusals []fault.Refusal
	// Scheduled says that it would be scheduled, and decided again when it is due.
	Scheduled bool
	// LoginsKept would stay linked, with the facts frozen that DICI needs; LoginsUnlinked would lose their link.
	LoginsKept, LoginsUnlinked []*ent.Login
	CustomerInactivated        bool
	// CustomerKeptActiveBy are the live contracts because of which the customer would stay active.
	CustomerKeptActiveBy []*ent.Contract
	OpenComodatos        []*ent.Comodato
	// ServiceOrderOpened says that a pickup service order would be opened. ServiceOrderTemplate is its template; nil if none is
	// opened, and if the law asks for it although the parameters name no template.
	ServiceOrderOpened   bool
	ServiceOrderTemplate *ent.ServiceOrderTemplate
	DICI                 policy.DiciEffect
	// Effect is the change in what DICI would count; nil when the contract can't be cancelled at all.
	Effect *history.AccessEffect
	// ParametersRevision is the revision of the parameters that were applied.
	ParametersRevision int
	// Token is the fingerprint of what is shown and of the request.
	Token string
}

// Allowed says whether the cancellation would be executed.
func (p *Preview) Allowed() bool { return len(p.Refusals) == 0 }

// Preview decides as Cancel does, without applying the decision. A refused preview still shows the effects that the cancellation
// would have otherwise, if the contract can be cancelled at all. Requires the permission READ.
func (s *Service) Preview(ctx context.Context, cmd Command) (*Preview, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	request := cmd.request(ctx)
	list, err := loadRecords(ctx, s.db.Reader(), []policy.Request{request}, database.InTurn)
	if err != nil {
		return nil, err
	}
	if err := loadDICI(ctx, s.db.Reader(), list); err != nil {
		return nil, err
	}
	d := decideOne(request, list[0], s.db.Now())
	p := &Preview{
		Refusals:           cmd.refusals(d),
		Scheduled:          d.inFuture,
		ParametersRevision: d.parameters.Revision,
		Token:              d.token,
	}
	if d.foreseen == nil {
		return p, nil
	}
	effects := d.foreseen.effects
	p.show(d.cancellationRecords, *effects)
	p.Effect = endedAccesses(d.cancellationRecords, effects)
	p.DICI = d.foreseen.dici
	p.ServiceOrderOpened = effects.Pickup != nil
	if p.ServiceOrderOpened && d.parameters.PickupTemplateID != nil {
		p.ServiceOrderTemplate, err = s.db.Reader().ServiceOrderTemplate.Get(viewer.System(ctx), *d.parameters.PickupTemplateID)
	}
	return p, err
}

// show resolves the effects' ids to the loaded records.
func (p *Preview) show(l *cancellationRecords, effects policy.Effects) {
	p.LoginsKept = pick(l.logins, effects.LoginsKept, func(r *ent.Login) int { return r.ID })
	p.LoginsUnlinked = pick(l.logins, effects.LoginsUnlinked, func(r *ent.Login) int { return r.ID })
	p.CustomerInactivated = effects.CustomerInactivated
	p.CustomerKeptActiveBy = pick(l.siblings, effects.CustomerKeptActiveBy, func(r *ent.Contract) int { return r.ID })
	p.OpenComodatos = pick(l.comodatos, l.facts().OpenComodatos(), func(r *ent.Comodato) int { return r.ID })
}

// pick returns the records with the given ids, in the order of the records.
func pick[T any](records []T, ids []int, id func(T) int) []T {
	wanted := make(map[int]bool, len(ids))
	for _, i := range ids {
		wanted[i] = true
	}
	var picked []T
	for _, r := range records {
		if wanted[id(r)] {
			picked = append(picked, r)
		}
	}
	return picked
}

// decision is a request with its records and what was decided: refusals, or effects and the resulting record, or a schedule.
type decision struct {
	policy.Request
	*cancellationRecords
	Refusals []fault.Refusal
	Effects  *policy.Effects
	// foreseen is nil unless the consequences are to be shown.
	foreseen *foreseen
	// CancellationID is 0 until the effects are applied.
	CancellationID int
	// inFuture says that the request takes effect later: it is scheduled unless it is refused.
	inFuture bool
	// Scheduled is nil unless the request was scheduled.
	Scheduled *ent.ScheduledCancellation
	// statusBefore is the contract's state, which is updated when it is decided.
	statusBefore domain.ContractStatus
	// lastWritten is when the contract or any of its logins was last written before.
	lastWritten time.Time
	// taken is what it takes away after its effective date; nil for nothing, and until the effects are applied.
	taken *domain.Taken
	// token is the fingerprint of what a preview shows; only manual requests have one.
	token string
}

// decide loads the facts of all requests in a constant number of statements and decides them one after the other, as if each were
// applied before the next: of a customer's two contracts, the first leaves the customer active because of the second, and the
// second inactivates the customer.
func decide(ctx context.Context, tx *database.Tx, requests []policy.Request) ([]*decision, error) {
	known, err := loadInTx(ctx, tx, requests)
	if err != nil {
		return nil, err
	}
	return decideAll(requests, known, tx.Now), nil
}

func decideAll(requests []policy.Request, known []*cancellationRecords, now time.Time) []*decision {
	list := make([]*decision, len(requests))
	for i, r := range requests {
		list[i] = decideOne(r, known[i], now)
		list[i].applyToRecords(now)
	}
	return list
}

func decideOne(request policy.Request, l *cancellationRecords, now time.Time) *decision {
	parameters, facts := l.policyParameters(), l.facts()
	d := &decision{Request: request, cancellationRecords: l, lastWritten: l.lastWritten()}
	if l.contract != nil {
		d.statusBefore = l.contract.Status
	}
	if d.inFuture = request.InFuture(now); d.inFuture {
		d.Refusals = policy.ScheduleRefusals(facts, request, now)
	} else {
		outcome := policy.Decide(parameters, facts, request, now)
		d.Refusals, d.Effects = outcome.Refusals, outcome.Effects
	}
	d.foreseen = d.foresee(parameters, facts, now)
	if request.Origin == domain.OriginManual && l.dici != nil {
		d.token = d.fingerprint(parameters, facts)
	}
	return d
}

// applyToRecords updates the loaded records as the decision will, because the facts of the next requests are read from them.
func (d *decision) applyToRecords(now time.Time) {
	c := d.contract
	if d.toSchedule() {
		c.ScheduledCancellationID = new(int) // the id isn't known until it is applied
	}
	if d.toSchedule() && d.Origin == domain.OriginBulk && d.foreseen != nil {
		// The others of the batch are scheduled for the same time.
		c.Status = d.foreseen.effects.Status
		d.customer.Active = d.customer.Active && !d.foreseen.effects.CustomerInactivated
	}
	if d.Effects == nil {
		return
	}
	c.Status, c.StatusChangedAt, c.CancelledAt, c.UpdatedAt = d.Effects.Status, now, &d.Effects.EffectiveAt, now
	if d.Effects.CustomerInactivated {
		d.customer.Active = false
	}
}

// toSchedule says whether the request is to be scheduled.
func (d *decision) toSchedule() bool { return d.inFuture && len(d.Refusals) == 0 }

// toCancel says whether the contract is to be cancelled now.
func (d *decision) toCancel() bool { return d.Effects != nil }

// withdraws says whether the contract is given up before its signature (desistência).
func (d *decision) withdraws() bool { return d.Effects.Status == domain.ContractWithdrawn }

// readCancellation reads the resulting record; nil when there is none.
func (d *decision) readCancellation(ctx context.Context, tx *database.Tx) (*ent.Cancellation, error) {
	if d.CancellationID == 0 {
		return nil, nil
	}
	c, err := tx.Cancellation.Get(ctx, d.CancellationID)
	if err != nil {
		return nil, err
	}
	return c.Unwrap(), nil
}
