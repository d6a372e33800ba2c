// Package viewer carries who is acting, and what they may do, through a context.
package viewer

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Role is what a user or an API token is trusted with.
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
	Read              Permission = "READ"
	ReadDICI          Permission = "READ_DICI"
	Register          Permission = "REGISTER"
	Cancel            Permission = "CANCEL"
	BackDate          Permission = "BACK_DATE"
	OverrideComodatos Permission = "OVERRIDE_COMODATOS"
	ChangeParameters  Permission = "CHANGE_PARAMETERS"
	Automate          Permission = "AUTOMATE"
	CloseDICI         Permission = "CLOSE_DICI"
	Anonymize         Permission = "ANONYMIZE"
	Integrate         Permission = "INTEGRATE"
	ManageUsers       Permission = "MANAGE_USERS"
)

// SeeDocuments is the permission to see whole CPFs and CNPJs, one at a time, and so to search by parts of them.
const SeeDocuments = Register

// AllPermissions lists every permission once, in the order shown to people.
var AllPermissions = []Permission{
	Read, ReadDICI, Register, Cancel, BackDate, OverrideComodatos, ChangeParameters, Automate, CloseDICI, Anonymize, Integrate,
	ManageUsers,
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

// Kind tells a person from a machine and from the program itself.
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
	// ID is the user's or the token's id; 0 for the system and for nobody.
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
	// Granted, unless it is nil, are the permissions whatever the role and the scopes say: see OnBehalfOf.
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

// MayTrust says whether the viewer may decide who has a role: managing users isn't the way to all else.
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

// Owner names whose something is that only they may see or repeat: a user by id, a machine by the name that its tokens share, so
// that a rotated token goes on where the old one was.
func (v Viewer) Owner() string {
	if v.Kind == KindToken {
		return machineOwner + v.Name
	}
	return userOwner + strconv.Itoa(v.ID)
}

const machineOwner, userOwner = "machine:", "user:"

// SignedIn says whether somebody, or the program itself, is acting.
func (v Viewer) SignedIn() bool { return v.Kind != KindAnonymous && v.Kind != "" }

type key struct{}

// NewContext returns a context in which v is acting.
func NewContext(ctx context.Context, v Viewer) context.Context {
	return context.WithValue(ctx, key{}, v)
}

// FromContext returns who is acting; nobody, when the context does not say.
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

// SystemFor returns a context in which the program carries out what somebody was allowed to ask for: what it does is stored in
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
