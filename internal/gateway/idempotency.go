package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/directive"
	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/outage"
	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/secret"
	"github.com/vinculo/vinculo/internal/viewer"
)

// The codes of requests that are refused because of their Idempotency-Key.
const (
	codeKeyRequired   = "IDEMPOTENCY_KEY_REQUIRED"
	codeKeyMismatch   = "IDEMPOTENCY_KEY_MISMATCH"
	codeKeyInProgress = "IDEMPOTENCY_IN_PROGRESS"
)

const (
	headerKey    = "Idempotency-Key"
	headerReplay = "Idempotent-Replay"
	maxKeyLength = 255
)

// idempotencyKeys carries out a mutation with an Idempotency-Key once, and repeats its answer whenever it is sent again.
type idempotencyKeys struct {
	exec    *executor.Executor
	options Options
}

// ExtensionName implements graphql.HandlerExtension.
func (idempotencyKeys) ExtensionName() string { return "OnceOnly" }

// Validate implements graphql.HandlerExtension.
func (idempotencyKeys) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters implements graphql.OperationParameterMutator. It keeps the variables as they were sent: checking them
// against the schema changes them.
func (idempotencyKeys) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	if len(params.Headers.Values(headerKey)) == 0 {
		return nil
	}
	variables := params.Variables
	if len(variables) == 0 {
		variables = nil
	}
	body, err := json.Marshal([]any{params.Query, params.OperationName, variables})
	if err != nil {
		return masked(ctx)
	}
	graphql.GetOperationContext(ctx).Stats.SetExtension(headerKey, body)
	return nil
}

// InterceptOperation implements graphql.OperationInterceptor.
func (o idempotencyKeys) InterceptOperation(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
	op, who := graphql.GetOperationContext(ctx), viewer.FromContext(ctx)
	if op.Operation.Operation != ast.Mutation || !who.SignedIn() {
		return next(ctx)
	}
	keys := op.Headers.Values(headerKey)
	if len(keys) == 0 {
		if field := destructiveField(op); field != "" && who.Kind == viewer.KindToken {
			return o.refuse(ctx, codeKeyRequired, fault.KeyRequired, "field", field)
		}
		return next(ctx)
	}
	if len(keys) > 1 || !validKey(keys[0]) {
		return o.refuse(ctx, request.CodeBadInput, fault.KeyInvalid)
	}
	body, _ := op.Stats.GetExtension(headerKey).([]byte)
	keyed := request.Keyed{Owner: who.Owner(), Key: keys[0], Body: body, Rights: who.Permissions()}
	return func(context.Context) *graphql.Response {
		if next == nil {
			return nil // there is one response
		}
		once := next
		next = nil
		return o.answer(ctx, keyed, once)
	}
}

// destructiveField names a destructive field in the operation; empty for none.
func destructiveField(op *graphql.OperationContext) string {
	for _, field := range graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Mutation"}) {
		if directive.IsDestructive(field.Definition) {
			return field.Name
		}
	}
	return ""
}

func validKey(key string) bool {
	unprintable := func(r rune) bool { return r < ' ' || r > '~' }
	return key != "" && len(key) <= maxKeyLength && !strings.ContainsFunc(key, unprintable)
}

func (o idempotencyKeys) refuse(ctx context.Context, code string, message fault.Message, pairs ...any) graphql.ResponseHandler {
	return graphql.OneShot(o.reject(ctx, refusal(code, langOf(ctx), message, pairs...)))
}

// reject answers an operation that isn't carried out, and charges only for a rejection.
func (o idempotencyKeys) reject(ctx context.Context, err *gqlerror.Error) *graphql.Response {
	assessmentOf(ctx).ledger.refund()
	return o.exec.DispatchError(ctx, gqlerror.List{err})
}

// answer carries the operation out or finds its first answer.
func (o idempotencyKeys) answer(ctx context.Context, r request.Keyed, next graphql.OperationHandler) *graphql.Response {
	op, inner := graphql.GetOperationContext(ctx), &fieldLock{}
	op.ResolverMiddleware = inner.around(op.ResolverMiddleware)
	var response *graphql.Response
	answer, err := o.options.Once(ctx, r, func(ctx context.Context) ([]byte, error) {
		inner.failed, inner.log = nil, nil
		ctx = context.WithValue(ctx, fieldLockKey{}, inner)
		if response = next(ctx)(ctx); response == nil {
			return nil, errors.Join(errUnanswered, context.Cause(ctx))
		}
		if len(response.Errors) > 0 {
			return nil, errors.Join(append(inner.failed, errAnswered)...)
		}
		return secret.WithoutTokens(response.Data), nil
	})
	for _, log := range inner.log {
		log()
	}
	switch {
	case err == nil && answer.Replayed && !allotmentOf(ctx).cover(int64(copiesWaiting*len(answer.Body))):
		return o.reject(ctx, overloaded(ctx))
	case err == nil && answer.Replayed:
		if header := clientOf(ctx).header; header != nil {
			header.Set(headerReplay, "true")
		}
		// The extensions are of this request, not of the first one.
		return &graphql.Response{Data: answer.Body}
	case err == nil:
		return response
	case errors.Is(err, request.ErrKeyMismatch), errors.Is(err, request.ErrKeyInProgress):
		return o.reject(ctx, presentKey(ctx, err))
	case errors.Is(err, errAnswered):
		// All of it was rolled back, including what the data reports.
		response.Data = nil
		return response
	}
	if errors.Is(err, outage.ErrOutcomeUnknown) {
		// If it was committed, so was its answer, which a retry with the same key gets.
		err = outage.Down
	}
	return o.exec.DispatchError(ctx, gqlerror.List{masking(o.options.Present)(ctx, err)})
}

// Why an operation is rolled back, in addition to errors of its fields.
var (
	errAnswered   = errors.New("the operation was answered with errors")
	errUnanswered = errors.New("the operation came to no answer")
)

// presentKey shows why a request with a key isn't carried out.
func presentKey(ctx context.Context, err error) *gqlerror.Error {
	lang := langOf(ctx)
	if errors.Is(err, request.ErrKeyMismatch) {
		return refusal(codeKeyMismatch, lang, fault.KeyMismatch)
	}
	if header := clientOf(ctx).header; header != nil {
		header.Set("Retry-After", "1")
	}
	shown := refusal(codeKeyInProgress, lang, fault.KeyInProgress)
	shown.Extensions["retryAfter"] = 1
	return shown
}

// fieldLock makes resolvers wait for each other: gqlgen starts those of one object concurrently, but they share one transaction. It
// also keeps their errors, of which the answer shows only what the client may know.
type fieldLock struct {
	mu     sync.Mutex
	failed []error
	// log logs errors, unless the operation is retried: losing to another transaction isn't worth reporting.
	log []func()
}

type fieldLockKey struct{}

// afterLastAttempt logs something once it is known that the operation won't be retried; immediately for one that never is.
func afterLastAttempt(ctx context.Context, log func()) {
	l, repeated := ctx.Value(fieldLockKey{}).(*fieldLock)
	if !repeated {
		log()
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.log = append(l.log, log)
}

func (l *fieldLock) around(outer graphql.FieldMiddleware) graphql.FieldMiddleware {
	return func(ctx context.Context, next graphql.Resolver) (any, error) {
		return outer(ctx, func(ctx context.Context) (any, error) {
			l.mu.Lock()
			defer l.mu.Unlock()
			result, err := next(ctx)
			if err != nil {
				l.failed = append(l.failed, err)
			}
			return result, err
		})
	}
}
