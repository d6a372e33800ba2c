package domain

// NoticeKind is what a notice to a customer announced.
type NoticeKind string

// The notices that the law asks for.
const (
	NoticeDefault    NoticeKind = "DEFAULT"
	NoticeRescission NoticeKind = "RESCISSION"
)
