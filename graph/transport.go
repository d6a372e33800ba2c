package graph

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/eventlog"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/netaddr"
	"github.com/vinculo/vinculo/internal/problem"
	"github.com/vinculo/vinculo/internal/viewer"
)

// front is the door of the API: it tells the kinds of request apart and hands all of them to one executor. gqlgen's own
// transports echo bodies in errors, answer in forms that the specification of GraphQL over HTTP doesn't know and, over
// WebSocket, don't close connections as its protocol says.
type front struct {
	exec      *executor.Executor
	gate      *gate
	budget    *budget
	options   Options
	comodatos comodatoLoader
	events    *eventlog.Log
}

func (f front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx := context.WithValue(r.Context(), addressKey{}, netaddr.Network(f.options.ClientIP(r)))
	r = r.WithContext(f.about(ctx, r.Header, w.Header()))
	switch {
	case r.Method == http.MethodOptions:
		w.Header().Set("Allow", allowed)
		w.WriteHeader(http.StatusNoContent)
	case isHandshake(r):
		f.connect(w, r)
	default:
		f.answer(w, r)
	}
}

func (f front) answer(w http.ResponseWriter, r *http.Request) {
	params, invalid := readRequest(w, r)
	switch {
	case invalid != nil:
		invalid.write(w, r, f.gate.turnAway(r.Context()))
	case wantsStream(r.Header):
		f.stream(w, r, params)
	default:
		f.answerOnce(w, r, params)
	}
}

// about puts what resolvers and limits know of a request into its context. Headers that they set on the answer go into answered.
func (f front) about(ctx context.Context, asked, answered http.Header) context.Context {
	about := request{
		lang: fault.LangOf(asked.Get("Accept-Language")), comodatos: f.comodatos, stored: &storedComodatos{},
		header: answered, broken: &breakage{}, denied: f.options.Denied,
	}
	about.address, _ = ctx.Value(addressKey{}).(string)
	if f.events != nil {
		about.settled = f.events.Watermark()
	}
	if f.options.RequestID != nil {
		about.id = f.options.RequestID(ctx)
	}
	return context.WithValue(ctx, requestKey{}, about)
}

// addressKey is that of the client's network address in the context of its requests.
type addressKey struct{}

// form is what an operation may be, by the way it came.
type form struct{ mutation, subscription bool }

func formOf(r *http.Request) form {
	return form{mutation: r.Method != http.MethodGet, subscription: wantsStream(r.Header)}
}

func (f form) refuse(kind ast.Operation, lang fault.Lang) *gqlerror.Error {
	switch {
	case kind == ast.Subscription && !f.subscription:
		return refusal(codeBadInput, lang, "Uma assinatura pede o cabeçalho Accept: text/event-stream, ou um WebSocket.",
			"A subscription needs the header Accept: text/event-stream, or a WebSocket.")
	case kind == ast.Mutation && !f.mutation:
		return refusal(codeMethod, lang, "Por GET nada se altera; use POST.", "GET changes nothing; use POST.")
	}
	return nil
}

// operation is one that was begun. A refused one has one response, and so has a query; a subscription has any number.
type operation struct {
	ctx  context.Context
	next graphql.ResponseHandler
	gate *gate
	// lease is what it has of the budget, until it ends.
	lease *lease
	// end must be called in any case.
	end context.CancelFunc
	// live says that it is a subscription; answered, that there was a response; broken, that it ended before its time.
	live, answered, broken bool
}

// begin checks an operation against the limits and starts it.
func (f front) begin(ctx context.Context, params *graphql.RawParams, may form) (o *operation) {
	room := f.budget.lease(ctx, viewer.FromContext(ctx))
	ctx = context.WithValue(graphql.StartOperationTrace(ctx), leaseKey{}, room)
	ctx = viewer.WithAsker(ctx, room.owner)
	o = &operation{ctx: ctx, gate: f.gate, lease: room, end: room.end}
	defer func() {
		if panicked := recover(); panicked != nil {
			o.next = graphql.OneShot(o.failed(panicked))
		}
	}()
	accepted, refused := f.exec.CreateOperationContext(ctx, params)
	if len(refused) == 0 {
		if err := may.refuse(accepted.Operation.Operation, requestOf(ctx).lang); err != nil {
			refused = gqlerror.List{err}
			billOf(graphql.WithOperationContext(ctx, accepted)).account.giveBack()
		}
	}
	free := func() {}
	if len(refused) == 0 && accepted.Operation.Operation == ast.Subscription {
		var err *gqlerror.Error
		if free, err = f.options.Live.take(ctx, viewer.FromContext(ctx)); err != nil {
			refused = gqlerror.List{err}
			billOf(graphql.WithOperationContext(ctx, accepted)).account.giveBack()
		}
	}
	if len(refused) > 0 {
		o.next = graphql.OneShot(f.exec.DispatchError(graphql.WithOperationContext(ctx, accepted), refused))
		return o
	}
	if o.live = accepted.Operation.Operation == ast.Subscription; o.live {
		var cancel context.CancelFunc
		o.ctx, cancel = context.WithCancel(ctx)
		o.end = func() {
			cancel()
			free()
			room.end()
		}
	} else {
		var cancel context.CancelFunc
		o.ctx, cancel = context.WithDeadline(ctx, problem.Arrival(ctx).Add(f.options.AnswerTime))
		o.end = func() {
			cancel()
			room.end()
		}
	}
	o.next, o.ctx = f.exec.DispatchOperation(o.ctx, accepted)
	return o
}

// response is the next response; nil after the last one. The one after it writes over its data.
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
		o.lease.release() // the one before is written
	}
	response = o.next(o.ctx)
	first := !o.answered
	o.answered = true
	switch {
	case response != nil:
		return response
	case first && errors.Is(o.ctx.Err(), context.DeadlineExceeded): // gqlgen gives up without a word
		return o.gate.complete(o.ctx, &graphql.Response{Errors: gqlerror.List{present(o.ctx, o.ctx.Err())}})
	case o.ctx.Err() != nil:
		return nil
	}
	if err := requestOf(o.ctx).broken.take(); err != nil {
		o.broken = true
		return &graphql.Response{Errors: gqlerror.List{present(o.ctx, err)}}
	}
	return nil
}

// failed is the last response of an operation that panicked outside its resolvers.
func (o *operation) failed(panicked any) *graphql.Response {
	o.next, o.broken = func(context.Context) *graphql.Response { return nil }, o.live
	return &graphql.Response{Errors: gqlerror.List{present(o.ctx, recovered(o.ctx, panicked))}}
}

// ending is why a live stream ends.
type ending int

const (
	// gone is a client that isn't there any more, or has what it wanted.
	gone ending = iota
	// signedOut is a client whose session or token is over.
	signedOut
	// stopping is a server that stops.
	stopping
)

// untilEnd waits for the end of a live stream.
func (f front) untilEnd(ctx context.Context, r *http.Request) ending {
	ticker := time.NewTicker(f.options.Recheck)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return gone
		case <-f.options.Draining:
			return stopping
		case <-ticker.C:
			if f.options.StillSignedIn != nil && !f.options.StillSignedIn(r) {
				return signedOut
			}
		}
	}
}
