// Package accessaudit says which events are about the users' access, and keeps them from who doesn't manage users.
package accessaudit

import (
	"context"
	"slices"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/event"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Types are the types of events that only who manages users may read: who signed in, when and from where, and what somebody was denied.
var Types = []event.Type{
	event.TypeUSER_SIGNED_IN, event.TypeUSER_SIGN_IN_FAILED, event.TypeUSER_SIGNED_OUT, event.TypeUSER_PASSWORD_CHANGED,
	event.TypeUSER_PASSWORD_RESET, event.TypeSESSION_ENDED, event.TypeACCESS_DENIED,
}

// Is says whether an event of the type is one of them.
func Is(t event.Type) bool { return slices.Contains(Types, t) }

// MayRead says whether the context's viewer may read them, and the address of who did something.
func MayRead(ctx context.Context) bool { return viewer.FromContext(ctx).Can(viewer.ManageUsers) }

// Traverse is put before every query for events, those for the events of other records too: it leaves out what the viewer may not read.
func Traverse(ctx context.Context, query ent.Query) error {
	if events, ok := query.(*ent.EventQuery); ok && !MayRead(ctx) {
		events.Where(event.TypeNotIn(Types...))
	}
	return nil
}
