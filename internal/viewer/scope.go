package viewer

import (
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Scope is a scope of an API token, such as contracts:read.
type Scope string

// The scopes. Those that write also read what their answers show.
const (
	ScopeContractsRead        Scope = "contracts:read"
	ScopeContractsWrite       Scope = "contracts:write"
	ScopeContractsCancel      Scope = "contracts:cancel"
	ScopeContractsBackDate    Scope = "contracts:backdate"
	ScopeComodatosOverride    Scope = "comodatos:override"
	ScopeCancellationsReverse Scope = "cancellations:reverse"
	ScopeParametersWrite      Scope = "parameters:write"
	ScopeAutomationWrite      Scope = "automation:write"
	ScopeDICIRead             Scope = "dici:read"
	ScopeDICIClose            Scope = "dici:close"
	ScopeCustomersAnonymize   Scope = "customers:anonymize"
	ScopeIntegrationsWrite    Scope = "integrations:write"
	ScopeUsersWrite           Scope = "users:write"
)

// scopes is what each of them allows, in the order shown to people.
var scopes = []struct {
	scope       Scope
	permissions []Permission
}{
	{ScopeContractsRead, []Permission{Read}},
	{ScopeContractsWrite, []Permission{Read, Register}},
	{ScopeContractsCancel, []Permission{Read, Cancel}},
	{ScopeContractsBackDate, []Permission{Read, Cancel, BackDate}},
	{ScopeComodatosOverride, []Permission{Read, Cancel, OverrideComodatos}},
	{ScopeCancellationsReverse, []Permission{Read, ReverseCancellation}},
	{ScopeParametersWrite, []Permission{Read, ChangeParameters}},
	{ScopeAutomationWrite, []Permission{Read, Automate}},
	{ScopeDICIRead, []Permission{ReadDICI}},
	{ScopeDICIClose, []Permission{Read, ReadDICI, CloseDICI}},
	{ScopeCustomersAnonymize, []Permission{Read, Anonymize}},
	{ScopeIntegrationsWrite, []Permission{Read, Integrate}},
	{ScopeUsersWrite, []Permission{Read, ManageUsers}},
}

// AllScopes lists every scope once, in the order shown to people.
func AllScopes() []Scope {
	all := make([]Scope, 0, len(scopes))
	for _, s := range scopes {
		all = append(all, s.scope)
	}
	return all
}

// Known says whether the scope exists.
func (s Scope) Known() bool { return slices.Contains(AllScopes(), s) }

// Permissions lists what the scope allows. An unknown scope allows nothing.
func (s Scope) Permissions() []Permission { return permissionsOf([]Scope{s}) }

func permissionsOf(granted []Scope) []Permission {
	held := map[Permission]bool{}
	for _, s := range scopes {
		if slices.Contains(granted, s.scope) {
			for _, p := range s.permissions {
				held[p] = true
			}
		}
	}
	return slices.DeleteFunc(slices.Clone(AllPermissions), func(p Permission) bool { return !held[p] })
}

// Scopes lists what a token needs to do all that the role allows.
func (r Role) Scopes() []Scope {
	var granted []Scope
	for _, s := range scopes {
		if !slices.ContainsFunc(s.permissions, func(p Permission) bool { return !slices.Contains(r.Permissions(), p) }) {
			granted = append(granted, s.scope)
		}
	}
	return granted
}

// MarshalGQL writes the scope as GraphQL's scalar.
func (s Scope) MarshalGQL(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(string(s))) }

// UnmarshalGQL reads the scope from GraphQL's scalar; the use cases refuse one that isn't known.
func (s *Scope) UnmarshalGQL(v any) error {
	text, ok := v.(string)
	if !ok || len(text) > 60 {
		return fmt.Errorf("%v is not a scope", v)
	}
	*s = Scope(text)
	return nil
}
