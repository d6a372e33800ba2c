// Package cancellation previews and carries out cancellations: it loads the facts, asks policy.Decide and applies the decision. One
// cancellation is read in this order: cancel.go, facts.go, internal/policy/policy.go, apply.go.
package cancellation

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/history"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Service holds the use cases.
type Service struct {
	// Wake has a batch carried out soon, once it is committed; nil leaves it to the next sweep.
	Wake func(ctx context.Context, batchID int)
	// NewLoginSecret makes a login's password and what is stored of it; reactivating needs it.
	NewLoginSecret func() (password string, sealed []byte, err error)

	db     *database.DB
	events *eventlog.Log
}

// New returns the use cases on a database.
func New(db *database.DB, events *eventlog.Log) *Service { return &Service{db: db, events: events} }

// Command asks for the cancellation of one contract.
type Command struct {
	// ContractID is the contract's, ReasonID that of an active cancellation reason.
	ContractID, ReasonID int
	// Note is a remark for the record; at most 2,000 characters.
	Note string
	// EffectiveAt is when it shall take effect; nil means now.
	EffectiveAt *time.Time
	// OverrideOpenComodatos is the written reason to cancel despite open comodatos; nil doesn't ask for it.
	OverrideOpenComodatos *string
	// PreviewToken is the token of the preview that the requester saw; "" when there was none.
	PreviewToken string
}

// Result is what became of a command.
type Result struct {
	// Cancellation is nil when it was refused or scheduled.
	Cancellation *ent.Cancellation
	// Scheduled is nil unless it is for a later time.
	Scheduled *ent.ScheduledCancellation
	// Contract is nil when there is none.
	Contract *ent.Contract
	// Effect is what it did to what DICI counts; nil when it was refused or scheduled.
	Effect *history.AccessEffect
}

// Cancel cancels a contract under the parameters of this moment, or schedules it for a later time. When the policy refuses, it has
// changed nothing and returns a fault.Refused error, with the contract as it stands. It needs the permission CANCEL.
func (s *Service) Cancel(ctx context.Context, cmd Command) (*Result, error) {
	if err := authz.Require(ctx, viewer.Cancel); err != nil {
		return nil, err
	}
	result := &Result{}
	err := s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		*result = Result{} // an earlier attempt may have lost against a concurrent transaction
		list, err := decide(ctx, tx, []policy.Request{cmd.request(ctx)})
		if err != nil {
			return err
		}
		d := list[0]
		if d.contract != nil {
			result.Contract = d.contract.Unwrap()
			// What is asked of it is read after the commit, not as it was before.
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

// request is the command in the viewer's name.
func (cmd Command) request(ctx context.Context) policy.Request {
	r := requestByViewer(ctx, domain.OriginManual)
	r.ContractID, r.ReasonID, r.Note, r.EffectiveAt = cmd.ContractID, cmd.ReasonID, cmd.Note, instant(utc(cmd.EffectiveAt))
	if cmd.OverrideOpenComodatos != nil {
		r.Override, r.OverrideReason = true, strings.TrimSpace(*cmd.OverrideOpenComodatos)
	}
	return r
}

// requestByViewer is a request in the viewer's name, with what the viewer may do.
func requestByViewer(ctx context.Context, origin domain.Origin) policy.Request {
	v := viewer.FromContext(ctx)
	return policy.Request{
		Origin: origin, RequestedByID: v.ActorID(), RequestedByName: v.Name,
		MayCancel: v.Can(viewer.Cancel), MayBackDate: v.Can(viewer.BackDate), MayOverride: v.Can(viewer.OverrideComodatos),
	}
}

// refusals are the policy's; when the requester saw a preview of other facts or parameters, the one refusal is that it is
// stale, unless the contract is gone, or already cancelled or scheduled, which a new preview wouldn't change.
func (cmd Command) refusals(d *decision) []fault.Refusal {
	if d.contract == nil || cmd.PreviewToken == "" || cmd.PreviewToken == d.token ||
		hasCode(d.Refusals, fault.AlreadyCancelled) || hasCode(d.Refusals, fault.AlreadyScheduled) {
		return d.Refusals
	}
	return []fault.Refusal{fault.New(fault.StalePreview, fault.PreviewStale).At("input", "previewToken")}
}

func hasCode(refusals []fault.Refusal, code fault.Code) bool {
	return slices.ContainsFunc(refusals, func(r fault.Refusal) bool { return r.Code == code })
}

// Preview is what a cancellation would do.
type Preview struct {
	Refusals []fault.Refusal
	// Scheduled says that it is for a later time, and decided again then.
	Scheduled bool
	// LoginsKept would stay linked, with their facts frozen for DICI; LoginsUnlinked would lose their link.
	LoginsKept, LoginsUnlinked []*ent.Login
	CustomerInactivated        bool
	// CustomerKeptActiveBy are the live contracts for which the customer would stay active.
	CustomerKeptActiveBy []*ent.Contract
	OpenComodatos        []*ent.Comodato
	// ServiceOrderTemplate is that of the pickup service order to open; nil opens none.
	ServiceOrderTemplate *ent.ServiceOrderTemplate
	DICI                 policy.DiciEffect
	// Effect is what it would do to what DICI counts; nil when the contract can't be cancelled at all.
	Effect *history.AccessEffect
	// ParametersRevision is that of the parameters that were applied.
	ParametersRevision int
	// Token stands for the facts and parameters that were found.
	Token string
}

// Allowed says whether the cancellation would be carried out.
func (p *Preview) Allowed() bool { return len(p.Refusals) == 0 }

// Preview decides as Cancel does, without applying the decision. A refused preview still shows the effects that the
// cancellation would have without the refusals, as far as the contract can be cancelled at all. It needs the permission READ.
func (s *Service) Preview(ctx context.Context, cmd Command) (*Preview, error) {
	if err := authz.Require(ctx, viewer.Read); err != nil {
		return nil, err
	}
	request := cmd.request(ctx)
	list, err := loadRecords(ctx, s.db.Reader(), []policy.Request{request})
	if err != nil {
		return nil, err
	}
	now := s.db.Now()
	d := decideOne(request, list[0], now)
	p := &Preview{
		Refusals:           cmd.refusals(d),
		Scheduled:          d.inFuture,
		ParametersRevision: d.parameters.Revision,
		Token:              d.token,
	}
	if d.contract == nil || !d.contract.Status.Cancellable() {
		return p, nil
	}
	effects := d.Effects
	if effects == nil {
		effects = policy.PreviewEffects(d.policyParameters(), d.facts(), request, now)
	}
	p.show(d.cancellationRecords, *effects)
	p.Effect = endedAccesses(d.cancellationRecords, effects)
	p.DICI = policy.DiciEffectOf(d.facts(), *effects)
	if effects.Pickup != nil {
		p.ServiceOrderTemplate, err = s.db.Reader().ServiceOrderTemplate.Get(viewer.System(ctx), *d.parameters.PickupTemplateID)
	}
	return p, err
}

// show turns the effects' ids into the records that were loaded.
func (p *Preview) show(l *cancellationRecords, effects policy.Effects) {
	p.LoginsKept = pick(l.logins, effects.LoginsKept, func(r *ent.Login) int { return r.ID })
	p.LoginsUnlinked = pick(l.logins, effects.LoginsUnlinked, func(r *ent.Login) int { return r.ID })
	p.CustomerInactivated = effects.CustomerInactivated
	p.CustomerKeptActiveBy = pick(l.siblings, effects.CustomerKeptActiveBy, func(r *ent.Contract) int { return r.ID })
	p.OpenComodatos = pick(l.comodatos, l.facts().OpenComodatos(), func(r *ent.Comodato) int { return r.ID })
}

// pick returns the records with the ids, in the records' order.
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

// decision is a request with everything that was known and decided of it: refusals, or effects and the record that they left, or its
// scheduling for a later time.
type decision struct {
	policy.Request
	*cancellationRecords
	Refusals []fault.Refusal
	Effects  *policy.Effects
	// CancellationID is the record's; 0 when the request was refused, and while its effects aren't applied.
	CancellationID int
	// inFuture says that the request is for a later time: it is scheduled, when there are no refusals.
	inFuture bool
	// Scheduled is nil unless the request was scheduled.
	Scheduled *ent.ScheduledCancellation
	// lastWritten is when anything of the contract or its logins was last written before.
	lastWritten time.Time
	// token stands for the facts and parameters that were found; only what is asked for by hand is previewed.
	token string
}

// decide loads the facts of all requests in a constant number of statements and decides them one after the other, as if each
// were cancelled before the next is looked at: of a customer's two contracts the first is kept active by the second, and the
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
	if d.inFuture = request.InFuture(now); d.inFuture {
		d.Refusals = policy.ScheduleRefusals(facts, request, now)
	} else {
		decision := policy.Decide(parameters, facts, request, now)
		d.Refusals, d.Effects = decision.Refusals, decision.Effects
	}
	if request.Origin == domain.OriginManual {
		d.token = policy.Fingerprint(parameters, facts)
	}
	return d
}

// applyToRecords writes the decision into the records that the facts of the next requests are read from.
func (d *decision) applyToRecords(now time.Time) {
	c := d.contract
	if d.toSchedule() {
		c.ScheduledCancellationID = new(int) // its id isn't known before it is applied
	}
	if d.Effects == nil {
		return
	}
	c.Status, c.StatusChangedAt, c.CancelledAt, c.UpdatedAt = domain.ContractCancelled, now, &d.Effects.EffectiveAt, now
	if d.Effects.CustomerInactivated {
		d.customer.Active = false
	}
}

// toSchedule says whether the request waits for its time.
func (d *decision) toSchedule() bool { return d.inFuture && len(d.Refusals) == 0 }

// toCancel says whether the request is carried out now.
func (d *decision) toCancel() bool { return d.Effects != nil }

// readCancellation reads the record that was left; nil when there is none.
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
