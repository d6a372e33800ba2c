// Package graph is the GraphQL API: resolvers that call a use case and return its payload.
package graph

//go:generate go run github.com/99designs/gqlgen generate

import (
	"github.com/vinculo/vinculo/internal/auth"
	"github.com/vinculo/vinculo/internal/cancellation"
	"github.com/vinculo/vinculo/internal/dici"
	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/receipt"
	"github.com/vinculo/vinculo/internal/registry"
	"github.com/vinculo/vinculo/internal/retention"
	"github.com/vinculo/vinculo/internal/savedquery"
	"github.com/vinculo/vinculo/internal/search"
	"github.com/vinculo/vinculo/internal/statistics"
	"github.com/vinculo/vinculo/internal/webhook"
)

// Resolver holds the use cases. It has no database client of its own.
type Resolver struct {
	Registry     *registry.Registry
	Cancellation *cancellation.Service
	Receipts     *receipt.Service
	DICI         *dici.Service
	Finder       *search.Finder
	Statistics   *statistics.Service
	Retention    *retention.Service
	SavedQueries *savedquery.Service
	Events       *eventlog.Log
	Webhooks     *webhook.Service
	Exports      *export.Service
	Auth         *auth.Service
}
