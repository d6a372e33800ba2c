package cancellation

import (
	"context"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/policy"
	"github.com/vinculo/vinculo/internal/viewer"
)

// order asks the engine to cancel one contract. Each way in makes its own: a command, a batch, a schedule, a rule, an import.
type order struct {
	ContractID, ReasonID int
	Note                 string
	// EffectiveAt is when it takes effect; zero means now.
	EffectiveAt time.Time
	// Override asks to go on in spite of open comodatos, for OverrideReason.
	Override       bool
	OverrideReason string

	Origin domain.Origin
	// RequestedAt is when it was asked for; zero means now. RequestedByID and RequestedByName say by whom.
	RequestedAt     time.Time
	RequestedByID   *int
	RequestedByName string
	// ScheduleID is the scheduled cancellation that is carried out; 0 for none.
	ScheduleID int
	// rule is the rule of automation by which it is asked for; nil for none.
	rule *policy.Rule
	// foreseen lays over the facts what isn't written yet; nil for nothing.
	foreseen func(*policy.Facts)

	MayCancel, MayBackDate, MayOverride bool
}

// orderOf is an order in the viewer's name, with what the viewer may do.
func orderOf(ctx context.Context, origin domain.Origin) order {
	v := viewer.FromContext(ctx)
	return order{
		Origin: origin, RequestedByID: v.ActorID(), RequestedByName: v.Name,
		MayCancel: v.Can(viewer.Cancel), MayBackDate: v.Can(viewer.BackDate), MayOverride: v.Can(viewer.OverrideComodatos),
	}
}

// request is the order as the policy sees it.
func (o order) request() policy.Request {
	return policy.Request{
		Origin: o.Origin, EffectiveAt: o.EffectiveAt, RequestedAt: o.RequestedAt, Note: o.Note,
		Override: o.Override, OverrideReason: strings.TrimSpace(o.OverrideReason),
		Rule: o.rule, MayCancel: o.MayCancel, MayBackDate: o.MayBackDate, MayOverride: o.MayOverride,
	}
}

// outcome is what became of an order: refusals, or effects and the record that they left, or its scheduling for a later time.
type outcome struct {
	Refusals []fault.Refusal
	Effects  *policy.Effects
	// CancellationID is the record's; 0 when the order was refused, and while its effects aren't applied.
	CancellationID int
	// Later says that the order is for a later time: it is scheduled, when there are no refusals.
	Later bool
	// Scheduled is nil unless the order was scheduled.
	Scheduled *ent.ScheduledCancellation
}

// decided is an order with everything that was known and decided of it.
type decided struct {
	order
	*loaded
	outcome
	// changed is when anything of the contract or its logins was last written before.
	changed time.Time
	// token stands for the facts and parameters that were found; nobody previews but by hand.
	token string
}

// decide loads the facts of all orders in a constant number of statements and decides them one after the other, as if each
// were cancelled before the next is looked at: of a customer's two contracts the first is kept active by the second, and the
// second inactivates the customer.
func decide(ctx context.Context, tx *database.Tx, orders []order) ([]*decided, error) {
	facts, err := load(ctx, tx.Client(), orders)
	if err != nil {
		return nil, err
	}
	tx.Follow(foundContracts(facts)...)
	list := make([]*decided, len(orders))
	for i, o := range orders {
		d := decideOne(o, facts[i], tx.Now)
		list[i] = d
		d.settle(tx.Now)
	}
	return list, nil
}

func foundContracts(facts []*loaded) []*ent.Contract {
	list := make([]*ent.Contract, 0, len(facts))
	for _, f := range facts {
		if f.contract != nil {
			list = append(list, f.contract)
		}
	}
	return list
}

func decideOne(o order, l *loaded, now time.Time) *decided {
	parameters, facts, request := l.policyParameters(), l.facts(), o.request()
	if o.foreseen != nil {
		o.foreseen(&facts)
	}
	d := &decided{order: o, loaded: l, changed: l.changed()}
	if d.Later = request.Later(now); d.Later {
		d.Refusals = policy.RefuseSchedule(facts, request, now)
	} else {
		decision := policy.Decide(parameters, facts, request, now)
		d.Refusals, d.Effects = decision.Refusals, decision.Effects
	}
	if o.Origin == domain.OriginManual {
		d.token = policy.Fingerprint(parameters, facts)
	}
	return d
}

// settle lets the decisions that follow see this one.
func (d *decided) settle(now time.Time) {
	c := d.contract
	if d.scheduled() {
		c.ScheduledCancellationID = new(int) // its number isn't known before it is applied
	}
	if d.Effects == nil {
		return
	}
	c.Status, c.StatusChangedAt, c.CancelledAt, c.UpdatedAt = domain.ContractCancelled, now, &d.Effects.EffectiveAt, now
	if d.Effects.CustomerInactivated {
		d.customer.Active = false
	}
}

// scheduled says whether the order waits for its time.
func (d *decided) scheduled() bool { return d.Later && len(d.Refusals) == 0 }

// cancelled says whether the order is carried out now.
func (d *decided) cancelled() bool { return d.Effects != nil }

func those(list []*decided, which func(*decided) bool) []*decided {
	kept := make([]*decided, 0, len(list))
	for _, d := range list {
		if which(d) {
			kept = append(kept, d)
		}
	}
	return kept
}
