// Package webhook sends events to partners' addresses as Standard Webhooks (https://www.standardwebhooks.com) defines it: signed,
// at least once, and in order for the events of one contract.
package webhook

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Box encrypts the signing secrets.
type Box interface {
	Seal(purpose string, plain []byte) ([]byte, error)
	Open(purpose string, sealed []byte) ([]byte, error)
}

// Shapes execute selections on Event, with the rights of the context's viewer.
type Shapes interface {
	// Check validates a selection; the error is a BadSelection if something is wrong with it.
	Check(ctx context.Context, selection string) error
	// Render executes a selection on an event; the error is a BadSelection if that can't succeed.
	Render(ctx context.Context, selection string, eventID int) (json.RawMessage, error)
}

// Options are an installation's settings.
type Options struct {
	// Private allows endpoints on private and loopback addresses, and without TLS.
	Private bool
}

// Service holds the use cases of webhooks, and sends them.
type Service struct {
	db     *database.DB
	events *eventlog.Log
	box    Box
	// private is Options.Private.
	private bool
	shapes  Shapes
	client  *http.Client

	// Observe is called after every try with its outcome and duration. It may be nil.
	Observe func(outcome string, elapsed time.Duration)

	// replayed tells Follow that there are deliveries that no event announces.
	replayed chan struct{}
	// busy is held by the only runner in this process; again asks it to look once more.
	busy  sync.Mutex
	again chan struct{}
}

// New returns the use cases on a database.
func New(db *database.DB, events *eventlog.Log, box Box, shapes Shapes, o Options) *Service {
	return &Service{
		db: db, events: events, box: box, shapes: shapes, private: o.Private, client: newClient(o.Private, nil),
		replayed: make(chan struct{}, 1), again: make(chan struct{}, 1),
	}
}

// Endpoint reads one endpoint.
func (s *Service) Endpoint(ctx context.Context, id int) (*ent.WebhookEndpoint, error) {
	return s.db.Reader().WebhookEndpoint.Get(ctx, id)
}

// Delivery reads one delivery.
func (s *Service) Delivery(ctx context.Context, id int) (*ent.WebhookDelivery, error) {
	return s.db.Reader().WebhookDelivery.Get(ctx, id)
}

// change runs a request of a viewer who may manage webhooks, in one transaction.
func (s *Service) change(ctx context.Context, f func(context.Context, *database.Tx) error) error {
	if err := authz.Require(ctx, viewer.Integrate); err != nil {
		return err
	}
	return s.db.InTx(ctx, func(ctx context.Context, tx *database.Tx) error {
		if err := tx.TakeTurn(ctx, "webhooks"); err != nil {
			return err
		}
		return f(ctx, tx)
	})
}
