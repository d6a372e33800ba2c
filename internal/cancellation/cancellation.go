// Package cancellation previews and carries out cancellations: it loads the facts, asks policy.Decide and applies the decision.
package cancellation

import (
	"github.com/vinculo/vinculo/internal/database"
	"github.com/vinculo/vinculo/internal/event"
)

// Service holds the use cases.
type Service struct {
	db     *database.DB
	events *event.Log
}

// New returns the use cases on a database.
func New(db *database.DB, events *event.Log) *Service { return &Service{db: db, events: events} }
