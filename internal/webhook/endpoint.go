package webhook

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/accessaudit"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/optional"
	"github.com/vinculo/vinculo/internal/viewer"
)

const maxName = 200

// NewEndpoint is an address to send events to.
type NewEndpoint struct {
	// What it is for; 1 to 200 characters.
	Name string
	// The address: https, of a public host.
	URL string
	// EventTypes are those to send; empty for all.
	EventTypes []event.Type
	// Selection shapes the payload's data; nil for the default one.
	Selection *string
}

// CreateEndpoint adds an endpoint, which receives what happens from now on, and returns its id and its secret. It needs the
// permission INTEGRATE.
func (s *Service) CreateEndpoint(ctx context.Context, in NewEndpoint) (id int, secret string, err error) {
	if err := authz.Require(ctx, viewer.Integrate); err != nil {
		return 0, "", err
	}
	in.Name, in.URL = strings.TrimSpace(in.Name), strings.TrimSpace(in.URL)
	given := EndpointChange{Name: &in.Name, URL: &in.URL, EventTypes: in.EventTypes, Selection: in.Selection}
	if err := s.check(ctx, given); err != nil {
		return 0, "", err
	}
	secret, sealed, err := s.newSecret()
	if err != nil {
		return 0, "", err
	}
	present, err := eventlog.Present(ctx, s.db)
	if err != nil {
		return 0, "", err
	}
	err = s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		created, err := tx.WebhookEndpoint.Create().
			SetName(in.Name).SetURL(in.URL).SetEventTypes(names(in.EventTypes)).
			SetNillableSelection(optional.NonEmpty(trimmed(in.Selection))).
			SetSecret(sealed).SetCursorPosition(present.Position).SetCursorEventID(present.EventID).
			SetCreatedByName(viewer.FromContext(ctx).Name).SetCreatedAt(tx.Now).SetUpdatedAt(tx.Now).
			Save(ctx)
		if err != nil {
			return fmt.Errorf("save the endpoint: %w", err)
		}
		id = created.ID
		return s.events.Append(ctx, tx, eventlog.Entry{
			Type: event.TypeWEBHOOK_ENDPOINT_CREATED, SubjectID: id,
			Data: map[string]any{"name": created.Name, "eventTypes": created.EventTypes},
		})
	})
	if err != nil {
		return 0, "", err
	}
	return id, secret, nil
}

// EndpointChange is what to change of an endpoint; nil stays.
type EndpointChange struct {
	// The endpoint.
	ID int
	// What it is for; 1 to 200 characters.
	Name *string
	// The address: https, of a public host.
	URL *string
	// The types of events that it receives; empty for all.
	EventTypes []event.Type
	// Selection is empty for the default one.
	Selection *string
	// Whether events are sent to it.
	Active *bool
}

// UpdateEndpoint changes an endpoint. Deactivating it discards its waiting deliveries; when it is activated again, it receives what
// happens from then on. It needs the permission INTEGRATE.
func (s *Service) UpdateEndpoint(ctx context.Context, in EndpointChange) (int, error) {
	if err := authz.Require(ctx, viewer.Integrate); err != nil {
		return 0, err
	}
	in.Name, in.URL = trimmed(in.Name), trimmed(in.URL)
	if err := s.check(ctx, in); err != nil {
		return 0, err
	}
	present, err := eventlog.Present(ctx, s.db)
	if err != nil {
		return 0, err
	}
	return in.ID, s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.WebhookEndpoint.Get(ctx, in.ID)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		update := tx.WebhookEndpoint.UpdateOne(current).SetUpdatedAt(tx.Now).SetNillableName(in.Name).SetNillableURL(in.URL)
		if in.EventTypes != nil {
			update.SetEventTypes(names(in.EventTypes))
		}
		if in.Selection != nil {
			setSelection(update, *in.Selection)
		}
		if err := s.activate(ctx, tx, current, update, in.Active, present); err != nil {
			return err
		}
		changed, err := update.Save(ctx)
		if err != nil {
			return fmt.Errorf("save the endpoint: %w", err)
		}
		return s.logChanges(ctx, tx, current, changed)
	})
}

func setSelection(update *ent.WebhookEndpointUpdateOne, selection string) {
	if chosen := optional.NonEmpty(trimmed(&selection)); chosen != nil {
		update.SetSelection(*chosen)
		return
	}
	update.ClearSelection()
}

// activate switches the endpoint on or off if that is asked for and changes anything.
func (s *Service) activate(
	ctx context.Context, tx *database.Tx, current *ent.WebhookEndpoint, update *ent.WebhookEndpointUpdateOne,
	active *bool, present eventlog.Cursor,
) error {
	switch {
	case active == nil || *active == current.Active:
		return nil
	case *active:
		update.SetActive(true).ClearDisabledAt().ClearDisabledReason().
			SetCursorPosition(present.Position).SetCursorEventID(present.EventID)
		return nil
	}
	update.SetActive(false).SetDisabledAt(tx.Now).SetDisabledReason(domain.WebhookDisabledByHand)
	return discard(ctx, tx, current.ID)
}

// logChanges logs what changed, without the URL and the selection: the URL may hold a secret.
func (s *Service) logChanges(ctx context.Context, tx *database.Tx, from, to *ent.WebhookEndpoint) error {
	changes := map[string]any{}
	note := func(name string, before, after any, same bool) {
		if !same {
			changes[name] = map[string]any{"from": before, "to": after}
		}
	}
	note("name", from.Name, to.Name, from.Name == to.Name)
	note("eventTypes", from.EventTypes, to.EventTypes, slices.Equal(from.EventTypes, to.EventTypes))
	note("active", from.Active, to.Active, from.Active == to.Active)
	note("url", nil, nil, from.URL == to.URL)
	note("selection", nil, nil, optional.Equal(from.Selection, to.Selection))
	if len(changes) == 0 {
		return nil
	}
	return s.events.Append(ctx, tx, eventlog.Entry{
		Type: event.TypeWEBHOOK_ENDPOINT_UPDATED, SubjectID: to.ID, Data: map[string]any{"changes": changes},
	})
}

// RotateSecret makes a new secret and returns it. The previous one also signs for a while, unless it can't be opened. It needs the
// permission INTEGRATE.
func (s *Service) RotateSecret(ctx context.Context, id int) (string, error) {
	secret, sealed, err := s.newSecret()
	if err != nil {
		return "", err
	}
	err = s.change(ctx, func(ctx context.Context, tx *database.Tx) error {
		current, err := tx.WebhookEndpoint.Get(ctx, id)
		if err != nil {
			return database.Missing(err, "input", "id")
		}
		update := tx.WebhookEndpoint.UpdateOne(current).SetUpdatedAt(tx.Now).SetSecret(sealed)
		if _, err := s.box.Open(secretPurpose, current.Secret); err == nil {
			update.SetPreviousSecret(current.Secret).SetPreviousSecretUntil(tx.Now.Add(overlap))
		} else {
			update.ClearPreviousSecret().ClearPreviousSecretUntil()
		}
		if err := update.Exec(ctx); err != nil {
			return fmt.Errorf("save the secret: %w", err)
		}
		return s.events.Append(ctx, tx, eventlog.Entry{Type: event.TypeWEBHOOK_SECRET_ROTATED, SubjectID: id})
	})
	if err != nil {
		return "", err
	}
	return secret, nil
}

// check validates the values that were given and returns everything that is wrong.
func (s *Service) check(ctx context.Context, in EndpointChange) error {
	var refusals []fault.Refusal
	if in.Name != nil {
		refusals = append(refusals, fault.TextGiven(maxName, *in.Name, "input", "name")...)
	}
	if in.URL != nil {
		switch err := checkURL(*in.URL, s.private); {
		case errors.Is(err, errPrivate):
			refusals = append(refusals, fault.New(fault.Invalid, fault.WebhookPrivate).At("input", "url"))
		case err != nil:
			refusals = append(refusals, fault.New(fault.Invalid, fault.WebhookURL).At("input", "url"))
		}
	}
	if slices.ContainsFunc(in.EventTypes, accessaudit.Is) {
		refusals = append(refusals, fault.New(fault.Invalid, fault.WebhookAudit).At("input", "eventTypes"))
	}
	if in.Selection != nil {
		err := s.checkSelection(ctx, *in.Selection, "input", "selection")
		refused, ok := fault.Refusals(err)
		if err != nil && !ok {
			return err
		}
		refusals = append(refusals, refused...)
	}
	return fault.Refuse(refusals...)
}

// names are the types, each once.
func names(types []event.Type) []string {
	list := make([]string, 0, len(types))
	for _, t := range types {
		if !slices.Contains(list, string(t)) {
			list = append(list, string(t))
		}
	}
	return list
}

// EventTypes are the types of events that an endpoint receives; empty for all.
func EventTypes(endpoint *ent.WebhookEndpoint) []event.Type {
	types := make([]event.Type, 0, len(endpoint.EventTypes))
	for _, name := range endpoint.EventTypes {
		types = append(types, event.Type(name))
	}
	return types
}

func trimmed(value *string) *string {
	if value == nil {
		return nil
	}
	v := strings.TrimSpace(*value)
	return &v
}
