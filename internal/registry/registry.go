// Package registry creates and edits customers, contracts, logins, comodatos, service orders, registers and parameters.
package registry

import (
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
)

// Registry holds the use cases of the registers.
type Registry struct {
	db     *database.DB
	events *event.Log
}

// New returns the use cases on a database.
func New(db *database.DB, events *event.Log) *Registry { return &Registry{db: db, events: events} }
