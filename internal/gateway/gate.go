package gateway

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// gate lets documents in: within the limits of their viewer, the points that they have, and what nobody may ask for. Everything
// is decided before any of the document runs, over whichever transport it came.
type gate struct {
	documents *documents
	points    *Points
	lookUp    func(ctx context.Context, document taxid.ID) error
	present   graphql.ErrorPresenterFunc
}

func newGate(schema *ast.Schema, o Options) *gate {
	return &gate{documents: newDocuments(schema), points: o.Points, lookUp: o.LookUp, present: masking(o.Present)}
}

// ExtensionName implements graphql.HandlerExtension.
func (*gate) ExtensionName() string { return "Gate" }

// Validate implements graphql.HandlerExtension.
func (*gate) Validate(graphql.ExecutableSchema) error { return nil }

// limitsOf are the limits of a viewer's documents. What could never be paid for is too complex, too.
func (g *gate) limitsOf(v viewer.Viewer, a ledger) Limits {
	l := LimitsOf(v)
	if a.buckets != nil {
		l.Cost = min(l.Cost, a.buckets.Quota())
	}
	return l
}

// MutateOperationParameters implements graphql.OperationParameterMutator: it reads the document.
func (g *gate) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	b := g.assess(ctx)
	graphql.GetOperationContext(ctx).Stats.SetExtension(assessmentKey, b)
	if err := b.ledger.reserve(); err != nil {
		return err
	}
	if err := checkDryRun(params.Headers, langOf(ctx)); err != nil {
		return err
	}
	if err := checkVariables(params.Variables, langOf(ctx)); err != nil {
		return err
	}
	read := g.documents.read
	if !viewer.FromContext(ctx).SignedIn() {
		read = g.documents.readAnonymous
	}
	doc, errs := read(params.Query, b.limits, langOf(ctx))
	if len(errs) > 0 {
		for _, err := range errs[1:] {
			b.further = append(b.further, err)
		}
		return errs[0]
	}
	if doc.parsed.Operations.ForName(params.OperationName) == nil {
		return refusal(errcode.ValidationFailed, langOf(ctx), "Diga em operationName qual operação do documento executar.",
			"Say in operationName which of the document's operations to run.")
	}
	b.document = doc
	return nil
}

// MutateOperationContext implements graphql.OperationContextMutator: it measures the operation with its variables.
func (g *gate) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	b, lang := assessmentOf(ctx), langOf(ctx)
	op.DisableIntrospection = !viewer.FromContext(ctx).SignedIn()
	w := walker{
		schema: g.documents.schema, variables: op.Variables, lang: lang, fragments: map[*ast.FragmentDefinition]extent{}, introspections: map[string]int{},
		seesDocuments: viewer.FromContext(ctx).Can(viewer.SeeDocuments),
		texts:         &textCheck{lang: lang, variables: op.Variables, known: map[textUse]bool{}},
	}
	b.extent = w.selectionSet(op.Operation.SelectionSet)
	switch {
	case w.refused != nil:
		return w.refused
	case b.extent.depth > b.limits.Depth:
		return depthLimit.exceeded(lang, b.extent.depth, b.limits.Depth)
	case b.extent.values > MaxVariableValues:
		return valuesLimit.exceeded(lang, b.extent.values, MaxVariableValues)
	case b.extent.cost > b.limits.Cost:
		return costLimit.exceeded(lang, b.extent.cost, b.limits.Cost)
	case isDryRun(op.Headers):
		return b.ledger.charge(costOfDryRun)
	}
	if err := b.ledger.charge(b.extent.cost); err != nil {
		return err
	}
	return g.checkLookUp(ctx, b, w.document)
}

// checkLookUp comes last, so that what is refused otherwise is no look-up. A part of a document in a search finds nothing, and is none either.
func (g *gate) checkLookUp(ctx context.Context, b *assessment, document string) *gqlerror.Error {
	id, err := taxid.Parse(document)
	if err != nil || viewer.FromContext(ctx).Can(viewer.SeeDocuments) {
		return nil
	}
	if err := g.lookUp(ctx, id); err != nil {
		b.ledger.refund()
		return g.presentLookUp(ctx, err)
	}
	return nil
}

// TooManyLookUps is the error of somebody who has asked by too many documents.
type TooManyLookUps interface {
	error
	// Wait is how long it takes until they may ask again.
	Wait() time.Duration
}

// presentLookUp shows why somebody's look-up isn't answered.
func (g *gate) presentLookUp(ctx context.Context, err error) *gqlerror.Error {
	var tooMany TooManyLookUps
	if !errors.As(err, &tooMany) {
		return g.present(ctx, err)
	}
	wait := seconds(tooMany.Wait())
	if header := clientOf(ctx).header; header != nil {
		header.Set("Retry-After", strconv.Itoa(wait))
	}
	shown := refusal(codeRateLimited, langOf(ctx),
		fmt.Sprintf("Você perguntou por muitos CPFs e CNPJs. Tente de novo em %d s.", wait),
		fmt.Sprintf("You asked about many CPFs and CNPJs. Try again in %d s.", wait))
	shown.Extensions["retryAfter"] = wait
	return shown
}

// InterceptOperation implements graphql.OperationInterceptor: a dry run ends here, and a stream pays for each of its messages; the
// first one was paid for when it began.
func (g *gate) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if isDryRun(graphql.GetOperationContext(ctx).Headers) {
		return graphql.OneShot(g.complete(ctx, &graphql.Response{}))
	}
	responses, b, paid := next(ctx), assessmentOf(ctx), true
	return func(ctx context.Context) *graphql.Response {
		response := responses(ctx)
		if response != nil && !paid && !b.ledger.awaitCharge(ctx, b.extent.cost) {
			return nil
		}
		paid = false
		return g.complete(ctx, response)
	}
}

// InterceptResponse implements graphql.ResponseInterceptor; refused operations come through here only.
func (g *gate) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if b := assessmentOf(ctx); b != nil {
		for _, err := range b.further {
			graphql.AddError(ctx, err)
		}
	}
	return g.complete(ctx, next(ctx))
}
