package gateway

import (
	"context"
	"maps"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"github.com/vinculo/vinculo/internal/request"
)

// watch makes a span of each operation and counts it. It names an operation by its root fields, which are the schema's: the name
// that a client gave it could be a person's.
type tracer struct{ options Options }

// ExtensionName implements graphql.HandlerExtension.
func (tracer) ExtensionName() string { return "Watch" }

// Validate implements graphql.HandlerExtension.
func (tracer) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptOperation implements graphql.OperationInterceptor. Of a subscription it only traces the start: its span would last for
// hours.
func (w tracer) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	started, op := time.Now(), graphql.GetOperationContext(ctx)
	kind, field := string(op.Operation.Operation), rootField(op.Operation.SelectionSet)
	ctx, span := startSpan(ctx, kind, field)
	if b := assessmentOf(ctx); b != nil {
		span.SetAttributes(attribute.Int("vinculo.cost", b.extent.cost))
	}
	responses := next(ctx)
	end := func(outcome string) {
		if outcome == outcomeFault {
			span.SetStatus(codes.Error, "")
		}
		span.SetAttributes(attribute.String("vinculo.outcome", outcome))
		span.End()
		if w.options.Observe != nil {
			w.options.Observe(kind, field, outcome, time.Since(started))
		}
	}
	if op.Operation.Operation == ast.Subscription {
		end(outcomeOK)
		return responses
	}
	return func(ctx context.Context) *graphql.Response {
		defer span.End()
		response := responses(ctx)
		if response != nil {
			end(outcome(response))
		}
		return response
	}
}

// extensionRequest is the extension of an answer, and of a fault, with the id under which the request is logged.
const extensionRequest = "requestId"

// InterceptResponse implements graphql.ResponseInterceptor. It also sees what is refused before it runs.
func (w tracer) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	response := next(ctx)
	if response != nil && w.options.ObserveError != nil {
		afterLastAttempt(ctx, func() {
			for code := range codesOf(response) {
				w.options.ObserveError(code)
			}
		})
	}
	return response
}

type ownTraceKey struct{}

// withOwnTrace gives operations their own traces, linked to their connection's, which lasts for hours.
func withOwnTrace(ctx context.Context) context.Context {
	return context.WithValue(ctx, ownTraceKey{}, true)
}

func startSpan(ctx context.Context, kind, field string) (context.Context, trace.Span) {
	parent := trace.SpanFromContext(ctx)
	if !parent.IsRecording() {
		return ctx, parent
	}
	options := []trace.SpanStartOption{trace.WithAttributes(
		attribute.String("graphql.operation.type", kind), attribute.String("vinculo.field", field))}
	if ctx.Value(ownTraceKey{}) != nil {
		options = append(options, trace.WithNewRoot(), trace.WithLinks(trace.LinkFromContext(ctx)))
	}
	return parent.TracerProvider().Tracer("vinculo/graphql").Start(ctx, kind+" "+field, options...)
}

// several stands for the root fields of an operation that has more than one.
const several = "several"

// rootField names an operation's root field; introspection only counts when there is nothing else.
func rootField(set ast.SelectionSet) string {
	found := map[string]bool{}
	collect(set, found, map[*ast.FragmentDefinition]bool{})
	if len(found) > 1 {
		maps.DeleteFunc(found, func(field string, _ bool) bool { return strings.HasPrefix(field, "__") })
	}
	for field := range found {
		if len(found) == 1 {
			return field
		}
	}
	return several
}

// collect looks into each fragment once, however often it is spread.
func collect(set ast.SelectionSet, found map[string]bool, seen map[*ast.FragmentDefinition]bool) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			found[s.Name] = true
		case *ast.InlineFragment:
			collect(s.SelectionSet, found, seen)
		case *ast.FragmentSpread:
			if !seen[s.Definition] {
				seen[s.Definition] = true
				collect(s.Definition.SelectionSet, found, seen)
			}
		}
	}
}

// How an operation ended.
const (
	outcomeOK      = "ok"
	outcomeRefused = "refused"
	outcomeFault   = "fault"
)

func outcome(response *graphql.Response) string {
	found := codesOf(response)
	switch {
	case len(response.Errors) == 0:
		return outcomeOK
	case found[request.CodeInternal]:
		return outcomeFault
	}
	return outcomeRefused
}

// codesOf are the codes of an answer's errors.
func codesOf(response *graphql.Response) map[string]bool {
	found := make(map[string]bool, len(response.Errors))
	for _, err := range response.Errors {
		if code, ok := err.Extensions["code"].(string); ok {
			found[code] = true
		}
	}
	return found
}
