package gateway

import (
	"context"
	"errors"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/taxid"
	"github.com/vinculo/vinculo/internal/viewer"
)

// admission admits documents within their viewer's limits and points, and refuses what no one may ask for. All of it is decided
// before any of the document runs, whatever the transport.
type admission struct {
	documents *documents
	points    *Points
	lookUp    func(ctx context.Context, document taxid.ID) error
	present   graphql.ErrorPresenterFunc
}

func newAdmission(schema *ast.Schema, o Options) *admission {
	return &admission{documents: newDocuments(schema), points: o.Points, lookUp: o.LookUp, present: masking(o.Present)}
}

// ExtensionName implements graphql.HandlerExtension.
func (*admission) ExtensionName() string { return "Admission" }

// Validate implements graphql.HandlerExtension.
func (*admission) Validate(graphql.ExecutableSchema) error { return nil }

// limitsOf are the limits of a viewer's documents. A document that could never be paid for is too complex, too.
func (ad *admission) limitsOf(v viewer.Viewer, l ledger) Limits {
	limits := LimitsOf(v)
	if l.buckets != nil {
		limits.Cost = min(limits.Cost, l.buckets.Quota())
	}
	return limits
}

// MutateOperationParameters implements graphql.OperationParameterMutator: it reads the document.
func (ad *admission) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	a := ad.assess(ctx)
	graphql.GetOperationContext(ctx).Stats.SetExtension(assessmentKey, a)
	if err := a.ledger.reserve(); err != nil {
		return err
	}
	if err := checkDryRun(params.Headers, langOf(ctx)); err != nil {
		return err
	}
	if err := checkVariables(params.Variables, langOf(ctx)); err != nil {
		return err
	}
	read := ad.documents.read
	if !viewer.FromContext(ctx).SignedIn() {
		read = ad.documents.readAnonymous
	}
	doc, errs := read(params.Query, a.limits, langOf(ctx))
	if len(errs) > 0 {
		for _, err := range errs[1:] {
			a.further = append(a.further, err)
		}
		return errs[0]
	}
	if doc.parsed.Operations.ForName(params.OperationName) == nil {
		return refusal(errcode.ValidationFailed, langOf(ctx), fault.OperationNameNeeded)
	}
	a.document = doc
	return nil
}

// MutateOperationContext implements graphql.OperationContextMutator: it measures the operation with its variables.
func (ad *admission) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	a, lang := assessmentOf(ctx), langOf(ctx)
	op.DisableIntrospection = !viewer.FromContext(ctx).SignedIn()
	w := walker{
		schema: ad.documents.schema, variables: op.Variables, lang: lang,
		fragments: map[*ast.FragmentDefinition]extent{}, introspections: map[string]int{},
		seesDocuments: viewer.FromContext(ctx).Can(viewer.SeeDocuments),
		texts:         &textCheck{lang: lang, variables: op.Variables, known: map[textUse]bool{}},
	}
	a.extent = w.selectionSet(op.Operation.SelectionSet)
	switch {
	case w.refused != nil:
		return w.refused
	case a.extent.depth > a.limits.Depth:
		return depthLimit.exceeded(lang, a.extent.depth, a.limits.Depth)
	case a.extent.values > MaxVariableValues:
		return valuesLimit.exceeded(lang, a.extent.values, MaxVariableValues)
	case a.extent.cost > a.limits.Cost:
		return costLimit.exceeded(lang, a.extent.cost, a.limits.Cost)
	case isDryRun(op.Headers):
		return a.ledger.charge(costOfDryRun)
	}
	if err := a.ledger.charge(a.extent.cost); err != nil {
		return err
	}
	return ad.checkLookUp(ctx, a, w.document)
}

// checkLookUp comes last, so that operations refused for other reasons don't count as look-ups. Neither does a search by a part of
// a document, which finds nothing.
func (ad *admission) checkLookUp(ctx context.Context, a *assessment, document string) *gqlerror.Error {
	id, err := taxid.Parse(document)
	if err != nil || viewer.FromContext(ctx).Can(viewer.SeeDocuments) {
		return nil
	}
	if err := ad.lookUp(ctx, id); err != nil {
		a.ledger.refund()
		return ad.presentLookUp(ctx, err)
	}
	return nil
}

// TooManyLookUps is the error of a viewer who has searched by too many documents.
type TooManyLookUps interface {
	error
	// Wait is how long it takes until they may ask again.
	Wait() time.Duration
}

// presentLookUp shows why a look-up isn't answered.
func (ad *admission) presentLookUp(ctx context.Context, err error) *gqlerror.Error {
	var tooMany TooManyLookUps
	if !errors.As(err, &tooMany) {
		return ad.present(ctx, err)
	}
	wait := seconds(tooMany.Wait())
	if header := clientOf(ctx).header; header != nil {
		header.Set("Retry-After", strconv.Itoa(wait))
	}
	shown := refusal(codeRateLimited, langOf(ctx), fault.TooManyLookUps, "seconds", wait)
	shown.Extensions["retryAfter"] = wait
	return shown
}

// InterceptOperation implements graphql.OperationInterceptor: a dry run ends here, and a stream pays for each of its messages; the
// first one was paid for at its start.
func (ad *admission) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	if isDryRun(graphql.GetOperationContext(ctx).Headers) {
		return graphql.OneShot(ad.complete(ctx, &graphql.Response{}))
	}
	responses, a, paid := next(ctx), assessmentOf(ctx), true
	return func(ctx context.Context) *graphql.Response {
		response := responses(ctx)
		if response != nil && !paid && !a.ledger.awaitCharge(ctx, a.extent.cost) {
			return nil
		}
		paid = false
		return ad.complete(ctx, response)
	}
}

// InterceptResponse implements graphql.ResponseInterceptor; refused operations come through here only.
func (ad *admission) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	if a := assessmentOf(ctx); a != nil {
		for _, err := range a.further {
			graphql.AddError(ctx, err)
		}
	}
	return ad.complete(ctx, next(ctx))
}
