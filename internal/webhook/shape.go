package webhook

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// DefaultSelection is the selection of an endpoint that has none of its own.
const DefaultSelection = "{ id type occurredAt subjectID contract { id number } data }"

// maxSelection is the maximum length of a selection, in characters.
const maxSelection = 8 << 10

// BadSelection is the error for a selection that can't be executed, or not with a webhook's rights.
type BadSelection struct {
	// Problem says why, for people.
	Problem string
}

func (*BadSelection) Error() string { return "the selection can't be executed" }

// asPartner is the context in which payloads are rendered: they show what a token with the scope contracts:read sees, no matter
// who created the endpoint.
func asPartner(ctx context.Context, endpoint string) context.Context {
	return viewer.NewContext(ctx, viewer.Viewer{
		Kind: viewer.KindToken, Name: endpoint, Scopes: []viewer.Scope{viewer.ScopeContractsRead},
	})
}

// checkSelection refuses a selection that can't be executed, by validating it and executing it on the newest event.
func (s *Service) checkSelection(ctx context.Context, selection string, path ...string) error {
	if strings.TrimSpace(selection) == "" {
		return nil
	}
	if err := fault.Refuse(fault.TextWithin(maxSelection, selection, path...)...); err != nil {
		return err
	}
	ctx = asPartner(ctx, "webhook")
	if err := s.shapes.Check(ctx, selection); err != nil {
		return refuseSelection(err, path...)
	}
	newest, err := s.newest(ctx)
	if err != nil || newest == nil {
		return err
	}
	_, err = s.shapes.Render(ctx, selection, newest.ID)
	return refuseSelection(err, path...)
}

// refuseSelection turns a bad selection into a refusal and passes on other errors.
func refuseSelection(err error, path ...string) error {
	var bad *BadSelection
	if !errors.As(err, &bad) {
		return err
	}
	return fault.Refuse(fault.New(fault.Invalid, fault.WebhookSelection).With("problem", bad.Problem).At(path...))
}

// newest is the last event; nil if there is none.
func (s *Service) newest(ctx context.Context) (*ent.Event, error) {
	e, err := s.db.Reader().Event.Query().Order(ent.Desc(event.FieldOccurredAt), ent.Desc(event.FieldID)).First(ctx)
	if ent.IsNotFound(err) {
		return nil, nil
	}
	return e, err
}

// Preview is the payload that an event, or the newest one, would be sent with; nil if there are no events. It needs the permission
// INTEGRATE.
func (s *Service) Preview(ctx context.Context, selection *string, eventID *int) (*string, error) {
	if err := authz.Require(ctx, viewer.Integrate); err != nil {
		return nil, err
	}
	ctx = asPartner(ctx, "webhook")
	e, err := s.previewed(ctx, eventID)
	if err != nil || e == nil {
		return nil, err
	}
	if selection != nil {
		if err := fault.Refuse(fault.TextWithin(maxSelection, *selection, "selection")...); err != nil {
			return nil, err
		}
	}
	body, err := s.render(ctx, selection, e)
	if err != nil {
		return nil, refuseSelection(err, "selection")
	}
	return &body, nil
}

func (s *Service) previewed(ctx context.Context, id *int) (*ent.Event, error) {
	if id == nil {
		return s.newest(ctx)
	}
	e, err := s.db.Reader().Event.Get(ctx, *id)
	if err != nil {
		return nil, database.Missing(err, "eventId")
	}
	return e, nil
}

// payload is the body of a delivery, as the standard defines it.
type payload struct {
	Type      event.Type      `json:"type"`
	Timestamp time.Time       `json:"timestamp"`
	Data      json.RawMessage `json:"data"`
}

// render renders the body of a delivery. The context's viewer is the partner.
func (s *Service) render(ctx context.Context, selection *string, e *ent.Event) (string, error) {
	chosen := DefaultSelection
	if selection != nil && strings.TrimSpace(*selection) != "" {
		chosen = *selection
	}
	data, err := s.shapes.Render(ctx, chosen, e.ID)
	if err != nil {
		return "", err
	}
	body, err := json.Marshal(payload{e.Type, e.OccurredAt.UTC(), data})
	if err != nil {
		return "", fmt.Errorf("the payload of event %d: %w", e.ID, err)
	}
	return string(body), nil
}
