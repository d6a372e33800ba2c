// Package accessaudit says which events are about users' access, and hides them from everybody but user managers.
package accessaudit

import (
	"context"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Types are the types of events that only user managers may read: who signed in, when and from where, and what was denied to whom.
var Types = []event.Type{
	event.TypeUSER_SIGNED_IN, event.TypeUSER_SIGN_IN_FAILED, event.TypeUSER_SIGNED_OUT, event.TypeUSER_PASSWORD_CHANGED,
	event.TypeUSER_PASSWORD_RESET, event.TypeSESSION_ENDED, event.TypeACCESS_DENIED,
}

// Is says whether an event type is one of them.
func Is(t event.Type) bool { return slices.Contains(Types, t) }

// MayRead says whether the context's viewer may read them, and the address that an actor acted from.
func MayRead(ctx context.Context) bool { return viewer.FromContext(ctx).Can(viewer.ManageUsers) }

// Traverse runs before every query for events, including those for other records' events, and excludes what the viewer may not
// read.
func Traverse(ctx context.Context, query ent.Query) error {
	if events, ok := query.(*ent.EventQuery); ok && !MayRead(ctx) {
		events.Where(event.TypeNotIn(Types...))
	}
	return nil
}
