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
	"github.com/vinculo/vinculo/internal/lease"
	"github.com/vinculo/vinculo/internal/outage"
)

const (
	// leaseTime is how long a process has a delivery to itself. If it dies, other processes wait this long.
	leaseTime = time.Minute
	// findLimit is how many due deliveries one query returns.
	findLimit = 1000
	// testInterval is how often to look for test deliveries while there is a backlog.
	testInterval = 200 * time.Millisecond
)

// delivery is one that this process is to send.
type delivery struct {
	*ent.WebhookDelivery
	lease *lease.Lease
	body  string
	// renderErr is why there is no body.
	renderErr error
	// customerID is the customer whom the body may name; 0 if there is none, if the customer was already anonymised, or if the body
	// was rendered earlier.
	customerID int
}

// deliver sends what is due and returns how many deliveries that was. It finds many at once, which costs hardly more than finding a
// few, but claims only as many as it sends concurrently, so that a test doesn't wait for all of them.
func (s *Service) deliver(ctx context.Context, endpointID, concurrency int) (sent int, err error) {
	ids, err := s.find(ctx, endpointID)
	if err != nil {
		return 0, err
	}
	var looked time.Time
	for part := range slices.Chunk(ids, concurrency) {
		var tests []int
		if time.Since(looked) > testInterval {
			looked = time.Now()
			if tests, err = s.findTests(ctx, endpointID, concurrency); err != nil {
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

// find returns the deliveries that are due.
func (s *Service) find(ctx context.Context, endpointID int) ([]int, error) {
	return s.db.Reader().WebhookDelivery.Query().Where(webhookdelivery.EndpointID(endpointID), due(s.db.Now())).
		Order(webhookdelivery.ByNextAttemptAt(), webhookdelivery.ByEventID()).Limit(findLimit).IDs(ctx)
}

// findTests returns an endpoint's test deliveries, which belong to no contract. Whether they are free is checked when they are
// claimed: PostgreSQL would otherwise check that first, for all deliveries.
func (s *Service) findTests(ctx context.Context, endpointID, limit int) ([]int, error) {
	return s.db.Reader().WebhookDelivery.Query().Where(
		webhookdelivery.EndpointID(endpointID), webhookdelivery.ContractIDIsNil(), webhookdelivery.StatusEQ(domain.DeliveryPending),
		webhookdelivery.NextAttemptAtLTE(s.db.Now()),
		webhookdelivery.HasEventWith(event.SubjectID(endpointID), event.TypeEQ(event.TypeWEBHOOK_TESTED)),
	).Limit(limit).IDs(ctx)
}

// deliverPart sends those of the deliveries that are still due, with the endpoint's current settings, and returns how many that
// were.
func (s *Service) deliverPart(ctx context.Context, endpointID int, ids []int) (int, error) {
	if len(ids) == 0 {
		return 0, nil
	}
	endpoint, err := s.Endpoint(ctx, endpointID)
	if err != nil {
		return 0, err
	}
	claimed, err := s.claim(ctx, endpoint, ids)
	if err != nil {
		return 0, err
	}
	results := make(chan result, len(claimed))
	for _, d := range claimed {
		go func() { results <- s.try(ctx, endpoint, d) }()
	}
	var failures []error
	for left := len(claimed); left > 0; {
		finished := append([]result{<-results}, waiting(results)...)
		left -= len(finished)
		failures = append(failures, s.record(ctx, endpoint, finished))
	}
	return len(claimed), errors.Join(failures...)
}

// waiting are the results available so far: tries that end together are recorded together.
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

// due are the deliveries to send now: only the first waiting one of each contract.
func due(now time.Time) func(*entsql.Selector) {
	return func(d *entsql.Selector) {
		earlier := entsql.Table(webhookdelivery.Table).As("earlier")
		waiting := entsql.Select(earlier.C(webhookdelivery.FieldID)).From(earlier).Where(entsql.And(
			entsql.ColumnsEQ(earlier.C(webhookdelivery.FieldEndpointID), d.C(webhookdelivery.FieldEndpointID)),
			entsql.ColumnsEQ(earlier.C(webhookdelivery.FieldContractID), d.C(webhookdelivery.FieldContractID)),
			entsql.EQ(earlier.C(webhookdelivery.FieldStatus), domain.DeliveryPending),
			before(earlier.C(webhookdelivery.FieldEventID), d.C(webhookdelivery.FieldEventID)),
		))
		d.Where(entsql.EQ(d.C(webhookdelivery.FieldStatus), domain.DeliveryPending))
		d.Where(entsql.LTE(d.C(webhookdelivery.FieldNextAttemptAt), now))
		lease.Free(now)(d)
		d.Where(entsql.NotExists(waiting))
	}
}

// before compares two columns by an expression, so that SQLite looks up earlier deliveries by contract. By event, it would scan all
// of the endpoint's.
func before(earlier, later string) *entsql.Predicate {
	return entsql.P(func(b *entsql.Builder) { b.Ident(earlier).WriteString(" + 0 < ").Ident(later) })
}

// claim leases those deliveries that are due, with their payloads. A payload is rendered for the first try only, so that every try
// sends the same one.
func (s *Service) claim(ctx context.Context, endpoint *ent.WebhookEndpoint, ids []int) ([]*delivery, error) {
	found, err := s.db.Reader().WebhookDelivery.Query().Where(webhookdelivery.IDIn(ids...)).
		Order(webhookdelivery.ByEventID()).WithEvent(withCustomer).All(ctx)
	if err != nil {
		return nil, err
	}
	var list []*delivery
	for _, row := range found {
		if !free(row, s.db.Now()) {
			continue
		}
		d := &delivery{WebhookDelivery: row, lease: lease.Timed(leaseTime, time.Time{})}
		if d.Payload != nil {
			d.body = *d.Payload
		} else {
			if c := row.Edges.Event.Edges.Contract; c != nil && c.Edges.Customer.AnonymizedAt == nil {
				d.customerID = c.CustomerID
			}
			d.body, d.renderErr = s.render(asPartner(ctx, endpoint.Name), endpoint.Selection, row.Edges.Event)
			if outage.Passing(d.renderErr) {
				return nil, fmt.Errorf("make a payload: %w", d.renderErr) // not a try
			}
		}
		list = append(list, d)
	}
	if len(list) == 0 {
		return nil, nil
	}
	return s.lease(ctx, list)
}

// free says whether the delivery is unleased and due, as far as is known before it is leased. In the query, the database would
// check that for the whole backlog.
func free(d *ent.WebhookDelivery, now time.Time) bool {
	return d.Status == domain.DeliveryPending && !d.NextAttemptAt.After(now) && !lease.Held(d.LeaseUntil, now)
}

// lease claims the deliveries that no other process has claimed and whose customers haven't been anonymised in the meantime; the
// payloads of the latter are rendered again the next time they are found.
func (s *Service) lease(ctx context.Context, list []*delivery) (claimed []*delivery, err error) {
	err = s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		claimed = nil
		outdated, err := anonymized(ctx, tx, list)
		if err != nil {
			return fmt.Errorf("find anonymised customers: %w", err)
		}
		for _, d := range list {
			if slices.Contains(outdated, d.customerID) {
				continue
			}
			update := tx.WebhookDelivery.Update().
				Where(webhookdelivery.ID(d.ID), webhookdelivery.StatusEQ(domain.DeliveryPending), due(tx.Now))
			d.lease.Claim(update.Mutation(), tx.Now)
			switch {
			case d.Payload != nil:
				update.Where(webhookdelivery.PayloadNotNil())
			case d.renderErr == nil:
				update.Where(webhookdelivery.PayloadIsNil()).SetPayload(d.body)
			}
			n, err := update.Save(ctx)
			if err != nil {
				return fmt.Errorf("lease deliveries: %w", err)
			}
			if n == 1 {
				claimed = append(claimed, d)
			}
		}
		return nil
	})
	return claimed, err
}

func withCustomer(q *ent.EventQuery) {
	q.WithContract(func(q *ent.ContractQuery) { q.WithCustomer() })
}

// anonymized are the customers named by the deliveries who have been anonymised by now.
func anonymized(ctx context.Context, tx *database.Tx, list []*delivery) (ids []int, err error) {
	for _, d := range list {
		if d.customerID != 0 {
			ids = append(ids, d.customerID)
		}
	}
	if len(ids) == 0 {
		return nil, nil
	}
	if err := tx.Hold(ctx, database.Customers(ids...)); err != nil {
		return nil, err
	}
	return tx.Customer.Query().Where(customer.IDIn(ids...), customer.AnonymizedAtNotNil()).IDs(ctx)
}

// result is the outcome of a try.
type result struct {
	*delivery
	attempt
	// interrupted says that the try was cut off because the program is stopping: another process tries again.
	interrupted bool
}

func (s *Service) try(ctx context.Context, endpoint *ent.WebhookEndpoint, d *delivery) result {
	r := result{delivery: d}
	if d.renderErr != nil {
		r.attempt = s.unrendered(ctx, d)
	} else {
		r.attempt = s.send(ctx, endpoint, d)
	}
	r.interrupted = ctx.Err() != nil && !r.accepted()
	if s.Observe != nil && !r.interrupted {
		s.Observe(r.outcome(), time.Duration(r.DurationMs)*time.Millisecond)
	}
	return r
}
