package webhook

import (
	"context"
	"fmt"
	"strconv"
	"time"

	entsql "entgo.io/ent/dialect/sql"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/ent/predicate"
	"github.com/vinculo/vinculo/ent/webhookdelivery"
	"github.com/vinculo/vinculo/internal/accessaudit"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
)

// maxReplay is the maximum number of deliveries that one request replays.
const maxReplay = 10_000

// Replay says what to send again, or for the first time: one delivery, or an endpoint's events in a time range.
type Replay struct {
	// The delivery.
	DeliveryID *int
	// The endpoint, with from and until.
	EndpointID *int
	// Events from this instant on.
	From *time.Time
	// Until defaults to now.
	Until *time.Time
}

// Replay requeues deliveries with their original ids and payloads, and returns how many. It needs the permission INTEGRATE.
func (s *Service) Replay(ctx context.Context, in Replay) (deliveries int, err error) {
	err = s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		tx.AfterCommit(func() { eventlog.Wake(s.replayed) })
		switch {
		case in.DeliveryID != nil && in.EndpointID == nil && in.From == nil && in.Until == nil:
			deliveries, err = replayOne(ctx, tx, *in.DeliveryID)
			return err
		case in.DeliveryID == nil && in.EndpointID != nil && in.From != nil:
			deliveries, err = replayRange(ctx, tx, *in.EndpointID, *in.From, in.Until)
			return err
		}
		return fault.Reject(fault.Invalid, fault.WebhookReplay, "input")
	})
	return deliveries, err
}

func replayOne(ctx context.Context, tx *database.Tx, id int) (int, error) {
	d, err := tx.WebhookDelivery.Query().Where(webhookdelivery.ID(id)).WithEndpoint().Only(ctx)
	if err != nil {
		return 0, database.Missing(err, "input", "deliveryId")
	}
	if !d.Edges.Endpoint.Active {
		return 0, fault.Reject(fault.InvalidState, fault.WebhookInactive, "input", "deliveryId")
	}
	return 1, tx.WebhookDelivery.UpdateOne(d).SetStatus(domain.DeliveryPending).SetNextAttemptAt(tx.Now).
		SetGiveUpAt(tx.Now.Add(keepTrying)).ClearDeliveredAt().ClearLeaseUntil().Exec(ctx)
}

func replayRange(ctx context.Context, tx *database.Tx, endpointID int, from time.Time, until *time.Time) (int, error) {
	endpoint, err := tx.WebhookEndpoint.Get(ctx, endpointID)
	if err != nil {
		return 0, database.Missing(err, "input", "endpointId")
	}
	if until == nil {
		until = &tx.Now
	}
	switch {
	case !endpoint.Active:
		return 0, fault.Reject(fault.InvalidState, fault.WebhookInactive, "input", "endpointId")
	case !from.Before(*until):
		return 0, fault.Reject(fault.Invalid, fault.WebhookPeriod, "input", "until")
	}
	events, err := tx.Event.Query().
		Where(event.OccurredAtGTE(from.UTC()), event.OccurredAtLT(until.UTC()), receivedBy(endpoint)).
		Order(event.ByID()).Limit(maxReplay+1).
		Select(event.FieldID, event.FieldContractID).All(ctx)
	switch {
	case err != nil:
		return 0, fmt.Errorf("find the events: %w", err)
	case len(events) > maxReplay:
		tooMany := fault.New(fault.Invalid, fault.WebhookTooMany).With("max", strconv.Itoa(maxReplay))
		return 0, fault.Refuse(tooMany.At("input", "from"))
	}
	return len(events), insertAgain(ctx, tx, endpoint, events)
}

// receivedBy is wanted as a query condition.
func receivedBy(endpoint *ent.WebhookEndpoint) predicate.Event {
	others := func(s *entsql.Selector) {
		subject := s.C(event.FieldSubjectID)
		s.Where(entsql.Or(entsql.IsNull(subject), entsql.NEQ(subject, endpoint.ID)))
	}
	list := []predicate.Event{event.TypeNEQ(event.TypeWEBHOOK_TESTED), event.TypeNotIn(accessaudit.Types...), others}
	if types := EventTypes(endpoint); len(types) > 0 {
		list = append(list, event.TypeIn(types...))
	}
	return event.And(list...)
}

func insertAgain(ctx context.Context, tx *database.Tx, endpoint *ent.WebhookEndpoint, events []*ent.Event) error {
	list := make([]addressed, 0, len(events))
	for _, e := range events {
		one := addressed{EventID: e.ID}
		if e.ContractID != nil {
			one.ContractID = *e.ContractID
		}
		list = append(list, one)
	}
	return insert(ctx, tx, endpoint, list, requeue)
}

// SendTest sends a test event to one endpoint, whatever its event types, and returns the delivery's id. It needs the permission
// INTEGRATE.
func (s *Service) SendTest(ctx context.Context, endpointID int) (id int, err error) {
	err = s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		endpoint, err := tx.WebhookEndpoint.Get(ctx, endpointID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		if !endpoint.Active {
			return fault.Reject(fault.InvalidState, fault.WebhookInactive, "input", "id")
		}
		err = s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeWEBHOOK_TESTED, SubjectID: endpointID})
		if err != nil {
			return err
		}
		eventID, err := tx.Event.Query().
			Where(event.TypeEQ(event.TypeWEBHOOK_TESTED), event.SubjectID(endpointID)).
			Order(ent.Desc(event.FieldID)).FirstID(ctx)
		if err != nil {
			return fmt.Errorf("find the test: %w", err)
		}
		made, err := tx.WebhookDelivery.Create().SetEndpoint(endpoint).SetEventID(eventID).SetCreatedAt(tx.Now).
			SetNextAttemptAt(tx.Now).SetGiveUpAt(tx.Now.Add(keepTrying)).SetAttempts([]domain.DeliveryAttempt{}).Save(ctx)
		if err != nil {
			return fmt.Errorf("make the test's delivery: %w", err)
		}
		id = made.ID
		return nil
	})
	return id, err
}
