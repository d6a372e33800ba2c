package app

import (
	"context"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/graph"
	"github.com/vinculo/vinculo/internal/authz"
	"github.com/vinculo/vinculo/internal/export"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/gateway"
	"github.com/vinculo/vinculo/internal/httpserver"
	"github.com/vinculo/vinculo/internal/search"
	"github.com/vinculo/vinculo/internal/statistics"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/telemetry"
	"github.com/vinculo/vinculo/internal/webhook"
)

// resolver holds the use cases; exports are added where they aren't read by exports themselves.
func (a *App) resolver() *graph.Resolver {
	return &graph.Resolver{
		Registry: a.Registry, Cancellation: a.Cancellation, Receipts: a.Receipts, DICI: a.DICI, Events: a.Events,
		Finder: search.New(a.DB), Statistics: statistics.New(a.DB),
		Retention: a.Retention, SavedQueries: a.SavedQueries, Auth: a.Auth,
	}
}

// gatewayOptions is what the gateway needs of the use cases behind the API.
func (a *App) gatewayOptions(
	cfg Config, o options, resolver *graph.Resolver, points *gateway.Points, metrics *httpserver.Metrics,
) gateway.Options {
	return gateway.Options{
		RequestID: telemetry.RequestID, Observe: metrics.Operation, ObserveError: metrics.Error,
		Present: graph.Present, NewContext: resolver.NewContext, LookUp: a.Registry.LookUpDocument, Denied: a.Auth.Denied,
		Recognise: a.Auth.Recognise, StillSignedIn: a.Auth.StillSignedIn, Once: a.Keys.Once,
		Live: gateway.NewLive(cfg.MaxStreams, cfg.MaxStreamsPerAddress), ClientIP: clientIP(cfg.TrustProxy), Points: points,
		Origins: cfg.CORSOrigins, HTTPS: cfg.HTTPS, Draining: a.draining, Sockets: &a.sockets, AnswerTime: o.answer,
	}
}

// exportSource reads lists for exports through the API's own schema.
func (a *App) exportSource() export.Source {
	schema := graph.NewPlainSchema(a.resolver())
	return export.NewSource(export.API{
		Schema: schema.Schema(), Run: gateway.NewRunner(schema, graph.Present).Run,
		CheckFilter: func(list *ast.FieldDefinition, where map[string]any) error {
			if !gateway.ProbesDocuments(schema.Schema(), list, where) {
				return nil
			}
			return fault.Refuse(fault.New(fault.Invalid, fault.TextTooShort).
				With("min", strconv.Itoa(gateway.MinDocumentPrefix)).At("input", "where"))
		},
	})
}

// webhookShapes execute the selections of webhooks, which may not filter by documents: they would use the same one for every event.
func (a *App) webhookShapes() webhook.Shapes {
	resolver := a.resolver()
	runner := gateway.NewLimitedRunner(graph.NewSchema(resolver), gateway.Options{
		Present: graph.Present, NewContext: resolver.NewContext,
		LookUp: func(context.Context, taxid.ID) error { return authz.ErrForbidden },
	})
	return webhook.NewShapes(webhook.API{Check: runner.Check, Run: runner.Run, MaxTokens: gateway.MaxTokensOfMachine})
}
