package webhook

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/ent/webhookendpoint"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/lease"
)

const (
	// maxRetryAfter bounds what an endpoint may ask for.
	maxRetryAfter = 8 * time.Hour
	// minTries is how often a delivery is tried at least, because keepTrying may pass without a try while this program or its database
	// is down.
	minTries = 5
	// keptAttempts is how many of a delivery's tries are kept, the most recent ones.
	keptAttempts = 50
)

// retryDelays are the delays after the first failed try, the second and so on; the last one is repeated.
var retryDelays = []time.Duration{
	5 * time.Second, 30 * time.Second, 2 * time.Minute, 10 * time.Minute, 30 * time.Minute,
	time.Hour, 2 * time.Hour, 4 * time.Hour, 8 * time.Hour,
}

// next is when to retry after the tries so far, with up to 10% jitter, so that deliveries that failed together aren't retried
// together. The last try is at the end of keepTrying, or the last of minTries; after it, next is nil.
func next(now, giveUp time.Time, tries int, asked time.Duration) *time.Time {
	over := !now.Before(giveUp)
	if over && tries >= minTries {
		return nil
	}
	wait := retryDelays[min(max(tries, 1), len(retryDelays))-1]
	at := domain.Instant(now.Add(max(wait+rand.N(wait/10), asked)))
	if !over && at.After(giveUp) {
		at = giveUp
	}
	return &at
}

// leased is the delivery as long as this process holds its lease.
func (d *delivery) leased() predicate.WebhookDelivery {
	return webhookdelivery.And(webhookdelivery.ID(d.ID), webhookdelivery.StatusEQ(domain.DeliveryPending), d.lease.Mine())
}

// record stores tries and decides what comes next. It waits for the database, because an unrecorded delivery is sent again.
func (s *Service) record(ctx context.Context, endpoint *ent.WebhookEndpoint, results []result) error {
	return s.db.Persist(context.WithoutCancel(ctx), ctx.Done(), func(ctx context.Context, tx *database.Tx) error {
		for _, r := range results {
			if err := s.recordOne(ctx, tx, endpoint, r); err != nil {
				return fmt.Errorf("record a delivery: %w", err)
			}
		}
		return backOffAll(ctx, tx, endpoint.ID, results)
	})
}

func (s *Service) recordOne(ctx context.Context, tx *database.Tx, endpoint *ent.WebhookEndpoint, r result) error {
	update := tx.WebhookDelivery.Update().Where(r.leased())
	r.lease.Release(update.Mutation())
	if r.interrupted {
		return update.Exec(ctx)
	}
	gone, err := gone(ctx, tx, endpoint, r)
	if err != nil {
		return err
	}
	attempts := append(slices.Clone(r.Attempts), r.DeliveryAttempt)
	attempts = attempts[max(0, len(attempts)-keptAttempts):]
	held := decide(update.SetAttempts(attempts).AddAttemptCount(1), r, gone, attempts, tx.Now)
	switch recorded, err := update.Save(ctx); {
	case err != nil:
		return err
	case recorded == 0: // discarded meanwhile, or another process has it
		return nil
	case gone:
		return s.disable(ctx, tx, endpoint.ID)
	case !r.accepted() || len(attempts) > 1:
		return backOffContract(ctx, tx, r.WebhookDelivery, held)
	}
	return nil
}

// gone disables an endpoint that has answered 410. An address that was replaced before the try ended doesn't count.
func gone(ctx context.Context, tx *database.Tx, endpoint *ent.WebhookEndpoint, r result) (bool, error) {
	if !r.gone() {
		return false, nil
	}
	return tx.WebhookEndpoint.Query().Where(webhookendpoint.ID(endpoint.ID), webhookendpoint.URL(endpoint.URL)).Exist(ctx)
}

// decide sets what follows a try, and returns when the next one is, if any.
func decide(update *ent.WebhookDeliveryUpdate, r result, gone bool, attempts []domain.DeliveryAttempt, now time.Time) *time.Time {
	var again *time.Time
	if !r.accepted() && !gone {
		again = next(now, r.GiveUpAt, triesOf(r.GiveUpAt, attempts), r.retryAfter)
	}
	switch {
	case again != nil:
		update.SetNextAttemptAt(*again)
		return again
	case r.accepted():
		update.SetStatus(domain.DeliveryDelivered).SetDeliveredAt(now)
	case gone:
		update.SetStatus(domain.DeliveryDiscarded)
	default:
		update.SetStatus(domain.DeliveryFailed)
	}
	update.ClearNextAttemptAt()
	return nil
}

// triesOf counts the tries since the delivery was last requested.
func triesOf(giveUp time.Time, attempts []domain.DeliveryAttempt) (tries int) {
	since := giveUp.Add(-keepTrying)
	for _, a := range attempts {
		if !a.At.Before(since) {
			tries++
		}
	}
	return tries
}

// backOffContract delays the contract's later deliveries as long as the first one, since looking at them before is pointless. A nil
// until releases them, and each gets the full retry time that the first one had.
func backOffContract(ctx context.Context, tx *database.Tx, d *ent.WebhookDelivery, until *time.Time) error {
	if d.ContractID == nil {
		return nil
	}
	after := func(s *entsql.Selector) { s.Where(entsql.GT(s.C(webhookdelivery.FieldEventID), d.EventID)) }
	update := tx.WebhookDelivery.Update().Where(
		webhookdelivery.EndpointID(d.EndpointID), webhookdelivery.ContractID(*d.ContractID),
		webhookdelivery.StatusEQ(domain.DeliveryPending), after,
	)
	if until == nil {
		until = &tx.Now
		update.SetGiveUpAt(tx.Now.Add(keepTrying))
	}
	if err := update.SetNextAttemptAt(*until).Exec(ctx); err != nil {
		return fmt.Errorf("put a contract's deliveries off: %w", err)
	}
	return nil
}

// backOffAll delays everything that waits for an endpoint by what its Retry-After asks for. Busy endpoints say so in every answer,
// so only one per second is acted on.
func backOffAll(ctx context.Context, tx *database.Tx, endpointID int, results []result) error {
	var asked time.Duration
	for _, r := range results {
		if r.busy() {
			asked = max(asked, r.retryAfter)
		}
	}
	if asked == 0 {
		return nil
	}
	until := tx.Now.Add(asked).Truncate(time.Second).Add(time.Second)
	err := tx.WebhookDelivery.Update().Where(
		webhookdelivery.EndpointID(endpointID), webhookdelivery.StatusEQ(domain.DeliveryPending),
		webhookdelivery.NextAttemptAtLT(until),
		lease.Free(tx.Now),
	).SetNextAttemptAt(until).Exec(ctx)
	if err != nil {
		return fmt.Errorf("put an endpoint's deliveries off: %w", err)
	}
	return nil
}

// disable deactivates an endpoint that says that it is gone.
func (s *Service) disable(ctx context.Context, tx *database.Tx, endpointID int) error {
	err := tx.WebhookEndpoint.UpdateOneID(endpointID).SetUpdatedAt(tx.Now).SetActive(false).SetDisabledAt(tx.Now).
		SetDisabledReason(domain.WebhookDisabledGone).Exec(ctx)
	if err != nil {
		return fmt.Errorf("disable the endpoint: %w", err)
	}
	if err := discard(ctx, tx, endpointID); err != nil {
		return err
	}
	return s.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeWEBHOOK_ENDPOINT_DISABLED, SubjectID: endpointID,
		Data: map[string]any{"reason": domain.WebhookDisabledGone},
	})
}

// discard gives up an endpoint's waiting deliveries.
func discard(ctx context.Context, tx *database.Tx, endpointID int) error {
	err := tx.WebhookDelivery.Update().
		Where(webhookdelivery.EndpointID(endpointID), webhookdelivery.StatusEQ(domain.DeliveryPending)).
		SetStatus(domain.DeliveryDiscarded).ClearNextAttemptAt().ClearLeaseUntil().Exec(ctx)
	if err != nil {
		return fmt.Errorf("discard deliveries: %w", err)
	}
	return nil
}
