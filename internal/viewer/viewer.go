// Package viewer carries the acting viewer and their permissions in a context.
package viewer

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Role is a user's role.
type Role string

// The roles, from everything to reading only.
const (
	RoleAdmin    Role = "ADMIN"
	RoleOperator Role = "OPERATOR"
	RoleAnalyst  Role = "ANALYST"
)

// Values lists the roles for ent and GraphQL.
func (Role) Values() []string {
	return []string{string(RoleAdmin), string(RoleOperator), string(RoleAnalyst)}
}

// MarshalGQL writes the role as GraphQL's.
func (r Role) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(string(r))) }

// UnmarshalGQL reads the role from GraphQL's.
func (r *Role) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok || !slices.Contains(r.Values(), s) {
		return fmt.Errorf("%q is not a role", v)
	}
	*r = Role(s)
	return nil
}

// Permission is one thing a role allows.
type Permission string

// The permissions.
const (
	Read                Permission = "READ"
	ReadDICI            Permission = "READ_DICI"
	Register            Permission = "REGISTER"
	Cancel              Permission = "CANCEL"
	BackDate            Permission = "BACK_DATE"
	OverrideComodatos   Permission = "OVERRIDE_COMODATOS"
	ReverseCancellation Permission = "REVERSE_CANCELLATION"
	ChangeParameters    Permission = "CHANGE_PARAMETERS"
	Automate            Permission = "AUTOMATE"
	CloseDICI           Permission = "CLOSE_DICI"
	Anonymize           Permission = "ANONYMIZE"
	Integrate           Permission = "INTEGRATE"
	ManageUsers         Permission = "MANAGE_USERS"
)

// SeeDocuments is the permission to see full CPFs and CNPJs, one at a time, and so to search by parts of them.
const SeeDocuments = Register

// AllPermissions lists every permission once, in the order shown to people.
var AllPermissions = []Permission{
	Read, ReadDICI, Register, Cancel, BackDate, OverrideComodatos, ReverseCancellation, ChangeParameters, Automate, CloseDICI,
	Anonymize, Integrate, ManageUsers,
}

// Permissions lists what the role allows. An unknown role allows nothing.
func (r Role) Permissions() []Permission {
	switch r {
	case RoleAdmin:
		return slices.Clone(AllPermissions)
	case RoleOperator:
		return []Permission{Read, ReadDICI, Register, Cancel}
	case RoleAnalyst:
		return []Permission{Read, ReadDICI}
	}
	return nil
}

// Kind distinguishes people, machines and the program itself.
type Kind string

// The kinds of viewer.
const (
	KindAnonymous Kind = "ANONYMOUS"
	KindUser      Kind = "USER"
	KindToken     Kind = "TOKEN"
	KindSystem    Kind = "SYSTEM"
)

// Viewer is who is acting.
type Viewer struct {
	Kind Kind
	// ID is the user's or the token's id; 0 for the system and when anonymous.
	ID int
	// Name is the user's name or the token's; it is stored on what they do.
	Name string
	// Email is set for users only.
	Email string
	// Role is a user's; empty for tokens, whose permissions come from their Scopes.
	Role Role
	// Scopes are a token's.
	Scopes []Scope
	// SessionID is the session by which a user is signed in; 0 for none.
	SessionID int
	// Granted, unless it is nil, overrides the permissions of the role and the scopes: see OnBehalfOf.
	Granted []Permission
}

// Can says whether the viewer holds the permission. The program itself holds all of them.
func (v Viewer) Can(p Permission) bool {
	return v.Kind == KindSystem || slices.Contains(v.Permissions(), p)
}

// CanAll says whether the viewer holds each of the permissions.
func (v Viewer) CanAll(permissions []Permission) bool {
	return !slices.ContainsFunc(permissions, func(p Permission) bool { return !v.Can(p) })
}

// MayTrust says whether the viewer may grant or revoke a role: managing users must not lead to other permissions.
func (v Viewer) MayTrust(role Role) bool { return v.CanAll(role.Permissions()) }

// Permissions are what a user's role or a token's scopes allow, each once, in the order of AllPermissions.
func (v Viewer) Permissions() []Permission {
	if v.Granted != nil {
		return v.granted()
	}
	if v.Kind == KindToken {
		return permissionsOf(v.Scopes)
	}
	return v.Role.Permissions()
}

// Owner identifies the owner of what only they may see or repeat: a user by id, a machine by the name that its tokens share, so
// that a rotated token continues where the old one left off.
func (v Viewer) Owner() string {
	if v.Kind == KindToken {
		return machineOwner + v.Name
	}
	return userOwner + strconv.Itoa(v.ID)
}

const machineOwner, userOwner = "machine:", "user:"

// SignedIn says whether a user, a machine or the program itself is acting.
func (v Viewer) SignedIn() bool { return v.Kind != KindAnonymous && v.Kind != "" }

type key struct{}

// NewContext returns a context in which v is acting.
func NewContext(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// FromContext returns the acting viewer; anonymous when the context has none.
func FromContext(ctx context.Context) Viewer {
	v, ok := ctx.Value(key{}).(Viewer)
	if !ok {
		return Viewer{Kind: KindAnonymous}
	}
	return v
}

// ActorID is the id of the user who acts, or for whom the program acts; nil for tokens, commands and tasks.
func (v Viewer) ActorID() *int {
	if v.Kind != KindUser && v.Kind != KindSystem || v.ID == 0 {
		return nil
	}
	return &v.ID
}

// SystemFor returns a context in which the program carries out what a viewer was allowed to request: what it does is recorded in
// their name. The id is a user's; nil for tokens, commands and tasks.
func SystemFor(ctx context.Context, userID *int, name string) context.Context {
	v := Viewer{Kind: KindSystem, Name: name}
	if userID != nil {
		v.ID = *userID
	}
	return NewContext(ctx, v)
}

// System returns a context in which the program itself is acting: commands, sign-in and tasks.
func System(ctx context.Context) context.Context {
	return NewContext(ctx, Viewer{Kind: KindSystem, Name: "system"})
}
