package webhook

import (
	"context"
	"encoding/json"
	"time"

	"github.com/vinculo/vinculo/ent"
)

// What tests need from outside: the rules for addresses, and a process that dies with what it has claimed.
var (
	CheckIP    = checkIP
	CheckURL   = checkURL
	ErrPrivate = errPrivate
	NewClient  = newClient
	Reason     = reason
)

// Take leases those deliveries that are due and does nothing with them, like a process that dies. It returns the ones it got.
func (s *Service) Take(ctx context.Context, endpoint *ent.WebhookEndpoint, ids ...int) (taken []int, err error) {
	claimed, err := s.claim(ctx, endpoint, ids)
	for _, d := range claimed {
		taken = append(taken, d.ID)
	}
	return taken, err
}

// FanOut makes an endpoint's deliveries and sends none.
func (s *Service) FanOut(ctx context.Context, endpoint *ent.WebhookEndpoint) error {
	_, err := s.fanOut(ctx, endpoint)
	return err
}

// SetAnswerTime shortens the timeout for answers, so that a test needn't wait.
func (s *Service) SetAnswerTime(d time.Duration) { s.client.Timeout = d }

// AfterRender calls f when a payload is rendered, before the delivery is leased.
func (s *Service) AfterRender(f func()) { s.shapes = observed{s.shapes, f} }

type observed struct {
	Shapes
	rendered func()
}

func (o observed) Render(ctx context.Context, selection string, eventID int) (json.RawMessage, error) {
	defer o.rendered()
	return o.Shapes.Render(ctx, selection, eventID)
}
