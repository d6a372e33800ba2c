package policy

import (
	"fmt"
	"io"
	"slices"
	"strconv"
)

// The enums write and read themselves as GraphQL's; ent asks for it of enums that are Go types.

func marshal[E ~string](w io.Writer, e E) { _, _ = io.WriteString(w, strconv.Quote(string(e))) }

func unmarshal[E interface {
	~string
	Values() []string
}](e *E, v any) error {
	s, ok := v.(string)
	if !ok || !slices.Contains((*e).Values(), s) {
		return fmt.Errorf("%q is not one of %v", v, (*e).Values())
	}
	*e = E(s)
	return nil
}

// MarshalGQL writes the value as GraphQL's.
func (e ContractStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *ContractStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e ComodatoStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *ComodatoStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e Origin) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *Origin) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e CustomerType) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *CustomerType) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e Zone) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *Zone) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e Medium) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *Medium) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e Product) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *Product) UnmarshalGQL(v any) error { return unmarshal(e, v) }

// MarshalGQL writes the value as GraphQL's.
func (e ServiceOrderStatus) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *ServiceOrderStatus) UnmarshalGQL(v any) error { return unmarshal(e, v) }
