package graph

import (
	"context"

	"github.com/vinculo/vinculo/ent"
	"github.com/vinculo/vinculo/ent/comodato"
	"github.com/vinculo/vinculo/internal/eventlog"
)

// perRequest is what resolvers keep for the duration of a request.
type perRequest struct {
	comodatos func(ctx context.Context, ids []int) ([]*ent.Comodato, error)
	// stored keeps the comodatos that the stored refusals of a list name, by the list.
	stored *storedComodatos
	// watermark is the position up to which the event log was settled when the request came; nil when unknown.
	watermark *eventlog.Cursor
}

type perRequestKey struct{}

// NewContext returns the context of a new request, whose fields are about to be resolved.
func (r *Resolver) NewContext(ctx context.Context) context.Context {
	p := perRequest{comodatos: r.openComodatos, stored: &storedComodatos{}}
	if r.Events != nil {
		p.watermark = r.Events.Watermark()
	}
	return context.WithValue(ctx, perRequestKey{}, p)
}

func perRequestOf(ctx context.Context) perRequest {
	p, _ := ctx.Value(perRequestKey{}).(perRequest)
	return p
}

// openComodatos reads the comodatos that a refusal names, with the rights of the context's viewer.
func (r *Resolver) openComodatos(ctx context.Context, ids []int) ([]*ent.Comodato, error) {
	return r.Registry.Comodatos().Where(comodato.IDIn(ids...)).Order(comodato.ByID()).All(ctx)
}
