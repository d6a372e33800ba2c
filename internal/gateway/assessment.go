package gateway

import (
	"context"
	"maps"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

// Cost is extensions.cost, which every answer has, rejections included.
type Cost struct {
	// Requested is what the document costs, in points; 0 when it isn't known.
	Requested int `json:"requested"`
	// Available is what the viewer may still spend now; null when they aren't limited.
	Available *int `json:"available"`
	// Limit is the maximum cost of a document.
	Limit int `json:"limit"`
	// Heaviest is the path of fields from the top that costs most.
	Heaviest *Heaviest `json:"heaviest"`
}

// Heaviest is the most expensive path of a document.
type Heaviest struct {
	// Path is made of the names in the answer.
	Path string `json:"path"`
	// Cost is that of the path's fields alone, for all the records that they may answer.
	Cost int `json:"cost"`
}

// assessment is what is found out about an operation before it runs: its limits, its cost, and who pays.
type assessment struct {
	limits   Limits
	ledger   ledger
	document *document
	extent   extent
	// further are the errors after the first one, which is all that gqlgen's hook can return.
	further []error
}

const assessmentKey = "assessment"

// assessmentOf finds that of the context's operation; nil when there is none yet.
func assessmentOf(ctx context.Context) *assessment {
	if !graphql.HasOperationContext(ctx) {
		return nil
	}
	a, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(assessmentKey).(*assessment)
	return a
}

func (a *assessment) cost() Cost {
	c := Cost{Requested: a.extent.cost, Available: a.ledger.available(), Limit: a.limits.Cost}
	if heavy := a.extent.heaviest; heavy != nil {
		c.Heaviest = &Heaviest{Path: heavy.String(), Cost: heavy.cost}
	}
	return c
}

// String joins the names of the fields on a path.
func (p *fieldPath) String() string {
	var names []string
	for ; p != nil; p = p.next {
		names = append(names, p.name)
	}
	return strings.Join(names, ".")
}

func (ad *admission) assess(ctx context.Context) *assessment {
	v := viewer.FromContext(ctx)
	l := ledgerOf(ad.points, v, clientOf(ctx), langOf(ctx))
	return &assessment{limits: ad.limitsOf(v, l), ledger: l}
}

// extensions are those of every answer.
func (a *assessment) extensions(ctx context.Context) map[string]any {
	extensions := map[string]any{"cost": a.cost()}
	if id := request.Of(ctx).ID; id != "" {
		extensions[extensionRequest] = id
	}
	return extensions
}

// maxMessage is longer than any of our messages; some of gqlgen's repeat the client's input.
const maxMessage = 1_000

// complete adds missing extensions to a response that bypassed the interceptor for them, and shortens its errors.
func (ad *admission) complete(ctx context.Context, response *graphql.Response) *graphql.Response {
	if response == nil {
		return nil
	}
	a := assessmentOf(ctx)
	if a == nil {
		a = ad.assess(ctx)
	}
	if response.Extensions == nil {
		response.Extensions = map[string]any{}
	}
	// A stored answer gets the current ones.
	maps.Copy(response.Extensions, a.extensions(ctx))
	for _, err := range response.Errors {
		if len(err.Message) > maxMessage {
			err.Message = strings.ToValidUTF8(err.Message[:maxMessage], "") + "…"
		}
	}
	return response
}

// reject charges a request whose document wasn't read, and returns the extensions of its answer.
func (ad *admission) reject(ctx context.Context) map[string]any {
	a := ad.assess(ctx)
	a.ledger.chargeRejection()
	return a.extensions(ctx)
}

// withCost returns the errors of a refused operation. Over WebSocket they are all that the client gets, so the first one carries
// the cost and the request's id.
func withCost(response *graphql.Response) gqlerror.List {
	first := *response.Errors[0]
	first.Extensions = maps.Clone(first.Extensions)
	if first.Extensions == nil {
		first.Extensions = map[string]any{}
	}
	for _, name := range []string{"cost", extensionRequest} {
		if value, found := response.Extensions[name]; found {
			first.Extensions[name] = value
		}
	}
	return append(gqlerror.List{&first}, response.Errors[1:]...)
}
