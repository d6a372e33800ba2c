package webhook

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/customer"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/outage"
)

const (
	// leaseTime is how long a process has a delivery for itself: when it dies, others wait so long.
	leaseTime = time.Minute
	// foundAtOnce is how many deliveries are looked for at once.
	foundAtOnce = 1000
	// testsEvery is how often tests are looked for while much is to be sent.
	testsEvery = 200 * time.Millisecond
)

// parcel is a delivery that is this process's to send.
type parcel struct {
	*ent.WebhookDelivery
	lease time.Time
	body  string
	// broken is why there is no body.
	broken error
	// about is the customer whom the body may name; 0 for none, for one that was anonymised before, and when the body is from before.
	about int
}

// deliver sends what is due and returns how much that was. Much is found at once, for that costs hardly more than finding little; it
// is taken a share at a time. Whoever waits for a test doesn't wait for all of that.
func (s *Service) deliver(ctx context.Context, endpointID, share int) (sent int, err error) {
	ids, err := s.find(ctx, endpointID)
	if err != nil {
		return 0, err
	}
	var looked time.Time
	for part := range slices.Chunk(ids, share) {
		var tests []int
		if time.Since(looked) > testsEvery {
			looked = time.Now()
			if tests, err = s.findTests(ctx, endpointID, share); err != nil {
				return sent, err
			}
		}
		for _, some := range [][]int{tests, part} {
			n, err := s.deliverPart(ctx, endpointID, some)
			if sent += n; err != nil || ctx.Err() != nil {
				return sent, err
			}
		}
	}
	return sent, nil
}

// find looks for what is due.
func (s *Service) find(ctx context.Context, endpointID int) ([]int, error) {
	return s.db.Reader().WebhookDelivery.Query().Where(webhookdelivery.EndpointID(endpointID), due(s.db.Now())).
		Order(webhookdelivery.ByNextAttemptAt(), webhookdelivery.ByEventID()).Limit(foundAtOnce).IDs(ctx)
}

// findTests looks for the tests of an endpoint, which are no contract's. Whether they are free is seen when they are taken: PostgreSQL
// would first find that out of all deliveries.
func (s *Service) findTests(ctx context.Context, endpointID, most int) ([]int, error) {
	return s.db.Reader().WebhookDelivery.Query().Where(
		webhookdelivery.EndpointID(endpointID), webhookdelivery.ContractIDIsNil(), webhookdelivery.StatusEQ(domain.DeliveryPending),
		webhookdelivery.NextAttemptAtLTE(s.db.Now()),
		webhookdelivery.HasEventWith(event.SubjectID(endpointID), event.TypeEQ(event.TypeWEBHOOK_TESTED)),
	).Limit(most).IDs(ctx)
}

// deliverPart sends those of the deliveries that are still due, with the endpoint as it is now, and returns how many that were.
func (s *Service) deliverPart(ctx context.Context, endpointID int, ids []int) (int, error) {
	if len(ids) == 0 {
		return 0, nil
	}
	endpoint, err := s.Endpoint(ctx, endpointID)
	if err != nil {
		return 0, err
	}
	parcels, err := s.take(ctx, endpoint, ids)
	if err != nil {
		return 0, err
	}
	results := make(chan result, len(parcels))
	for _, p := range parcels {
		go func() { results <- s.try(ctx, endpoint, p) }()
	}
	var failures []error
	for left := len(parcels); left > 0; {
		finished := append([]result{<-results}, waiting(results)...)
		left -= len(finished)
		failures = append(failures, s.record(ctx, endpoint, finished))
	}
	return len(parcels), errors.Join(failures...)
}

// waiting are the results that are there already: what ends together is recorded together.
func waiting(results <-chan result) (list []result) {
	for {
		select {
		case r := <-results:
			list = append(list, r)
		default:
			return list
		}
	}
}

// due are the deliveries to send now: of a contract's, only the first one that waits.
func due(now time.Time) func(*entsql.Selector) {
	return func(d *entsql.Selector) {
		earlier := entsql.Table(webhookdelivery.Table).As("earlier")
		waiting := entsql.Select(earlier.C(webhookdelivery.FieldID)).From(earlier).Where(entsql.And(
			entsql.ColumnsEQ(earlier.C(webhookdelivery.FieldEndpointID), d.C(webhookdelivery.FieldEndpointID)),
			entsql.ColumnsEQ(earlier.C(webhookdelivery.FieldContractID), d.C(webhookdelivery.FieldContractID)),
			entsql.EQ(earlier.C(webhookdelivery.FieldStatus), domain.DeliveryPending),
			before(earlier.C(webhookdelivery.FieldEventID), d.C(webhookdelivery.FieldEventID)),
		))
		d.Where(entsql.And(
			entsql.EQ(d.C(webhookdelivery.FieldStatus), domain.DeliveryPending),
			entsql.LTE(d.C(webhookdelivery.FieldNextAttemptAt), now),
			database.LeaseOver(d, webhookdelivery.FieldLeaseUntil, now),
			entsql.NotExists(waiting),
		))
	}
}

// before compares two columns by an expression, so that SQLite looks the earlier deliveries up by their contract: by their events it
// would go through all of the endpoint's.
func before(earlier, later string) *entsql.Predicate {
	return entsql.P(func(b *entsql.Builder) { b.Ident(earlier).WriteString(" + 0 < ").Ident(later) })
}

// take leases what is due of some deliveries, with its payload: made now if it is the first time, so that every try sends the same.
func (s *Service) take(ctx context.Context, endpoint *ent.WebhookEndpoint, ids []int) ([]*parcel, error) {
	found, err := s.db.Reader().WebhookDelivery.Query().Where(webhookdelivery.IDIn(ids...)).
		Order(webhookdelivery.ByEventID()).WithEvent(withCustomer).All(ctx)
	if err != nil {
		return nil, err
	}
	var parcels []*parcel
	for _, d := range found {
		if !free(d, s.db.Now()) {
			continue
		}
		p := &parcel{WebhookDelivery: d}
		if p.Payload != nil {
			p.body = *p.Payload
		} else {
			if c := d.Edges.Event.Edges.Contract; c != nil && c.Edges.Customer.AnonymizedAt == nil {
				p.about = c.CustomerID
			}
			p.body, p.broken = s.render(asPartner(ctx, endpoint.Name), endpoint.Selection, d.Edges.Event)
			if outage.Passing(p.broken) {
				return nil, fmt.Errorf("make a payload: %w", p.broken) // nothing was tried
			}
		}
		parcels = append(parcels, p)
	}
	if len(parcels) == 0 {
		return nil, nil
	}
	return s.lease(ctx, parcels)
}

// free says that nobody has the delivery and that it is still time for it, as far as is known before it is leased. The database would
// look that up among all that waits.
func free(d *ent.WebhookDelivery, now time.Time) bool {
	return d.Status == domain.DeliveryPending && !d.NextAttemptAt.After(now) && !database.Leased(d.LeaseUntil, now)
}

// lease takes the deliveries that no other process has taken meanwhile, and whose customers weren't anonymised meanwhile: of these the
// next look makes the payloads anew.
func (s *Service) lease(ctx context.Context, parcels []*parcel) (taken []*parcel, err error) {
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		taken = nil
		outdated, err := anonymized(ctx, tx, parcels)
		if err != nil {
			return fmt.Errorf("find anonymised customers: %w", err)
		}
		for _, p := range parcels {
			if slices.Contains(outdated, p.about) {
				continue
			}
			update := tx.WebhookDelivery.Update().SetLeaseUntil(tx.Now.Add(leaseTime)).
				Where(webhookdelivery.ID(p.ID), webhookdelivery.StatusEQ(domain.DeliveryPending), due(tx.Now))
			switch {
			case p.Payload != nil:
				update.Where(webhookdelivery.PayloadNotNil())
			case p.broken == nil:
				update.Where(webhookdelivery.PayloadIsNil()).SetPayload(p.body)
			}
			n, err := update.Save(ctx)
			if err != nil {
				return fmt.Errorf("lease deliveries: %w", err)
			}
			if n == 1 {
				p.lease = tx.Now.Add(leaseTime)
				taken = append(taken, p)
			}
		}
		return nil
	})
	return taken, err
}

func withCustomer(q *ent.EventQuery) {
	q.WithContract(func(q *ent.ContractQuery) { q.WithCustomer() })
}

// anonymized are the customers whom the parcels name and who are anonymised by now.
func anonymized(ctx context.Context, tx *database.Tx, parcels []*parcel) (ids []int, err error) {
	for _, p := range parcels {
		if p.about != 0 {
			ids = append(ids, p.about)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	return tx.Customer.Query().Where(customer.IDIn(ids...), customer.AnonymizedAtNotNil()).IDs(ctx)
}

// result is how a try went.
type result struct {
	*parcel
	attempt
	// interrupted says that it was cut off because the program stops: another process tries anew.
	interrupted bool
}

func (s *Service) try(ctx context.Context, endpoint *ent.WebhookEndpoint, p *parcel) result {
	r := result{parcel: p}
	if p.broken != nil {
		r.attempt = s.unrendered(ctx, p)
	} else {
		r.attempt = s.send(ctx, endpoint, p)
	}
	r.interrupted = ctx.Err() != nil && !r.accepted()
	if s.Observe != nil && !r.interrupted {
		s.Observe(r.outcome(), time.Duration(r.DurationMs)*time.Millisecond)
	}
	return r
}
