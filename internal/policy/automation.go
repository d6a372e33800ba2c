package policy

import "io"

// The least that the law asks for before a contract may be rescinded for non-payment: a notice of default, 15 days, the
// suspension, 60 days and a prior notice (RGC, Anatel Resolution 765/2023).
const (
	MinDaysAfterNotice = 15
	MinDaysSuspended   = 60
)

// The most that a rule can ask for.
const (
	MaxRuleDays = 3650
	MaxRunCap   = 10_000
)

// NoticeKind is what a notice to a customer announced.
type NoticeKind string

// The notices that the law asks for.
const (
	NoticeDefault    NoticeKind = "DEFAULT"
	NoticeRescission NoticeKind = "RESCISSION"
)

// Values lists the kinds for ent and GraphQL.
func (NoticeKind) Values() []string { return []string{string(NoticeDefault), string(NoticeRescission)} }

// MarshalGQL writes the value as GraphQL's.
func (e NoticeKind) MarshalGQL(w io.Writer) { marshal(w, e) }

// UnmarshalGQL reads the value from GraphQL's.
func (e *NoticeKind) UnmarshalGQL(v any) error { return unmarshal(e, v) }
