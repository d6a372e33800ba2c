// Package ent is the data layer, generated from ent/schema.
package ent

//go:generate go run -mod=mod entc.go
