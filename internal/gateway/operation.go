package gateway

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/viewer"
)

// form is what an operation may be, depending on its transport.
type form struct{ mutation, subscription bool }

func formOf(r *http.Request) form {
	return form{mutation: r.Method != http.MethodGet, subscription: wantsStream(r.Header)}
}

func (f form) refuse(kind ast.Operation, lang fault.Lang) *gqlerror.Error {
	switch {
	case kind == ast.Subscription && !f.subscription:
		return refusal(request.CodeBadInput, lang, fault.SubscriptionNeedsStream)
	case kind == ast.Mutation && !f.mutation:
		return refusal(codeMethod, lang, fault.GETChangesNothing)
	}
	return nil
}

// operation is one that was started. A refused one has one response, and so has a query; a subscription has any number.
type operation struct {
	ctx       context.Context
	next      graphql.ResponseHandler
	admission *admission
	// allotment is what it has of the budget, until it ends.
	allotment *allotment
	// end must be called in any case.
	end context.CancelFunc
	// live says that it is a subscription; answered, that there was a response; broken, that it ended early.
	live, answered, broken bool
}

// begin checks an operation against the limits and starts it.
func (g *Gateway) begin(ctx context.Context, params *graphql.RawParams, may form) (o *operation) {
	room := g.budget.allot(ctx, viewer.FromContext(ctx))
	ctx = context.WithValue(graphql.StartOperationTrace(ctx), allotmentKey{}, room)
	ctx = viewer.WithAsker(ctx, room.owner)
	o = &operation{ctx: ctx, admission: g.admission, allotment: room, end: room.end}
	defer func() {
		if panicked := recover(); panicked != nil {
			o.next = graphql.OneShot(o.failed(panicked))
		}
	}()
	accepted, refused := g.exec.CreateOperationContext(ctx, params)
	free := func() {}
	if len(refused) == 0 {
		free, refused = g.admit(ctx, accepted, may)
	}
	if len(refused) > 0 {
		o.next = graphql.OneShot(g.exec.DispatchError(graphql.WithOperationContext(ctx, accepted), refused))
		return o
	}
	var cancel context.CancelFunc
	if o.live = accepted.Operation.Operation == ast.Subscription; o.live {
		o.ctx, cancel = context.WithCancel(ctx)
	} else {
		o.ctx, cancel = context.WithDeadline(ctx, problem.Arrival(ctx).Add(g.options.AnswerTime))
	}
	o.end = func() {
		cancel()
		free()
		room.end()
	}
	o.next, o.ctx = g.exec.DispatchOperation(o.ctx, accepted)
	return o
}

// admit checks what depends on the transport, and takes a place for a live stream. A refused operation costs only a rejection.
func (g *Gateway) admit(ctx context.Context, accepted *graphql.OperationContext, may form) (free func(), refused gqlerror.List) {
	kind := accepted.Operation.Operation
	free, err := func() {}, may.refuse(kind, langOf(ctx))
	if err == nil && kind == ast.Subscription {
		free, err = g.options.Live.take(ctx, viewer.FromContext(ctx))
	}
	if err != nil {
		assessmentOf(graphql.WithOperationContext(ctx, accepted)).ledger.refund()
		return free, gqlerror.List{err}
	}
	return free, nil
}

// response is the next response; nil after the last one. The next call overwrites its data.
func (o *operation) response() (response *graphql.Response) {
	defer func() {
		if panicked := recover(); panicked != nil {
			response = o.failed(panicked)
		}
	}()
	switch {
	case o.broken:
		return nil
	case o.live:
		o.allotment.release() // the one before is written
	}
	response = o.next(o.ctx)
	first := !o.answered
	o.answered = true
	switch {
	case response != nil:
		return response
	case first && errors.Is(o.ctx.Err(), context.DeadlineExceeded): // gqlgen gives up without a word
		return o.admission.complete(o.ctx, &graphql.Response{Errors: gqlerror.List{o.admission.present(o.ctx, o.ctx.Err())}})
	case o.ctx.Err() != nil:
		return nil
	}
	if err := request.TakeStreamError(o.ctx); err != nil {
		o.broken = true
		return &graphql.Response{Errors: gqlerror.List{o.admission.present(o.ctx, err)}}
	}
	return nil
}

// failed is the last response of an operation that panicked outside its resolvers.
func (o *operation) failed(panicked any) *graphql.Response {
	o.next, o.broken = func(context.Context) *graphql.Response { return nil }, o.live
	return &graphql.Response{Errors: gqlerror.List{o.admission.present(o.ctx, recovered(o.ctx, panicked))}}
}

// ending is why a live stream ends.
type ending int

const (
	// gone is a client that has disconnected, or is done.
	gone ending = iota
	// signedOut is a client whose session or token has ended.
	signedOut
	// stopping is a server that stops.
	stopping
)

// untilEnd waits for the end of a live stream.
func (g *Gateway) untilEnd(ctx context.Context, r *http.Request) ending {
	ticker := time.NewTicker(g.options.Recheck)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return gone
		case <-g.options.Draining:
			return stopping
		case <-ticker.C:
			if g.options.StillSignedIn != nil && !g.options.StillSignedIn(r) {
				return signedOut
			}
		}
	}
}
