// Package domain has the values that all packages share: the names of the states of records, which state follows which, and the
// regulator's lists. It is pure, and decides nothing: see policy.
package domain

//go:generate go run ./gen
