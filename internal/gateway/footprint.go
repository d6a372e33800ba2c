package gateway

import (
	"context"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/request"
	"github.com/vinculo/vinculo/internal/rowmeter"
)

// The memory that an answer holds while it is made, in bytes, as measured: everything that is read, resolved and written, so that
// the sum is the most that the process grows by.
const (
	bytesOfField  = 550
	bytesOfObject = 1_100 // without its fields
	bytesOfEntry  = 500   // of a list, without the object
	bytesOfRecord = 800   // that is read, without its texts
	bytesOfError  = 1_500
	// Texts are copied when they are read, and several times on their way into the answer.
	copiesRead, copiesWritten = 2, 6
	// copiesWaiting are of an answer that is made and not yet written.
	copiesWaiting = 3
	// A report's own lists are its purpose, and can't be paged: they count a fourth, unless they are selected again.
	shareOfReport = 4
)

// errFull aborts an answer that holds too much. The client never sees it: the whole answer is replaced.
var errFull = errors.New("the answer holds too much")

// footprint is what an answer holds, while it is made.
type footprint struct {
	fields, bytes, text atomic.Int64
	// full says that it is too large by itself; overloaded, that the other answers leave no room for it.
	full, overloaded atomic.Bool
	allotment        *allotment
	// reported are the lists of reports that were selected, by name.
	reported sync.Map
	// report lets one report be made at a time: each reads much.
	report sync.Mutex
}

type footprintKey struct{}

// footprintOf is what the context's answer holds; nil for an unbounded one, such as an export's.
func footprintOf(ctx context.Context) *footprint {
	h, _ := ctx.Value(footprintKey{}).(*footprint)
	return h
}

// reserve adds what the answer is about to hold; false when that is too much.
func (h *footprint) reserve(w weight) bool {
	switch bytes := h.bytes.Add(int64(w.bytes)); {
	case bytes > MaxAnswer:
		h.full.Store(true)
	case !h.allotment.cover(bytes):
		h.overloaded.Store(true)
	}
	if h.over() {
		return false
	}
	h.fields.Add(int64(w.fields))
	return true
}

func (h *footprint) over() bool { return h.full.Load() || h.overloaded.Load() }

// points are what the answer costs beyond its document's estimate.
func (h *footprint) points(foreseen int) int {
	return max(0, int(h.fields.Load())-foreseen) + int(h.text.Load())/bytesPerPoint
}

// record adds a record that was read, and the length of its texts.
func (h *footprint) record(text int) error {
	if !h.reserve(weight{bytes: bytesOfRecord + copiesRead*text}) {
		return errFull
	}
	return nil
}

// answerBounds keeps answers from holding more than MaxAnswer. Documents are priced by typical list sizes: the length of a list is
// only known once it is read, and only a count stops lists of lists.
type answerBounds struct{}

// ExtensionName implements graphql.HandlerExtension.
func (answerBounds) ExtensionName() string { return "Bounds" }

// Validate implements graphql.HandlerExtension.
func (answerBounds) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptResponse implements graphql.ResponseInterceptor: an answer that holds too much is replaced by the error.
func (answerBounds) InterceptResponse(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
	h, op := &footprint{allotment: allotmentOf(ctx)}, graphql.GetOperationContext(ctx)
	if op == nil || op.Operation == nil {
		return next(ctx) // refused
	}
	if !h.reserve(weigh(op.Operation.SelectionSet)) && h.overloaded.Load() {
		assessmentOf(ctx).ledger.refund()
		return rejected(ctx, op)
	}
	ctx = context.WithValue(ctx, footprintKey{}, h)
	response := next(rowmeter.With(ctx, h.record))
	if b := assessmentOf(ctx); b != nil && response != nil && response.Data != nil {
		b.ledger.chargeMore(h.points(b.extent.cost))
	}
	if response == nil {
		return nil
	}
	if !h.full.Load() {
		if h.overloaded.Load() || !h.allotment.cover(int64(copiesWaiting*len(response.Data))) {
			return withoutRoom(ctx, op)
		}
		return response
	}
	response.Errors = gqlerror.List{answerLimit.exceeded(langOf(ctx), int(h.bytes.Load())>>10, MaxAnswer>>10)}
	response.Data = nil
	if op.Operation.Operation == ast.Mutation {
		response.Data = json.RawMessage("null") // it was carried out
	}
	return response
}

// rejected answers an operation that isn't carried out. A stream ends, since it would miss an event otherwise: its client
// reconnects for the rest.
func rejected(ctx context.Context, op *graphql.OperationContext) *graphql.Response {
	if op.Operation.Operation == ast.Subscription {
		request.FailStream(ctx, overloaded(ctx))
		return nil
	}
	return &graphql.Response{Errors: gqlerror.List{overloaded(ctx)}}
}

// withoutRoom answers an operation that was carried out. A mutation with a key is rolled back.
func withoutRoom(ctx context.Context, op *graphql.OperationContext) *graphql.Response {
	if op.Operation.Operation == ast.Mutation && op.Headers.Get(headerKey) == "" {
		return &graphql.Response{Errors: gqlerror.List{noRoomForResult(ctx)}, Data: json.RawMessage("null")}
	}
	return rejected(ctx, op)
}

// InterceptField implements graphql.FieldInterceptor: a list is counted with everything that is selected of its entries, before any
// of them is resolved.
func (answerBounds) InterceptField(ctx context.Context, next graphql.Resolver) (any, error) {
	h, field := footprintOf(ctx), graphql.GetFieldContext(ctx)
	switch {
	case h == nil || strings.HasPrefix(field.Object, "__"):
		return next(ctx)
	case field.Object == "Mutation":
		ctx = rowmeter.With(ctx, nil) // what it changes, it may read
	case h.over() && field.IsMethod:
		return nil, errFull
	case field.Object == "Query" && isReport(field.Field.Definition):
		ctx = rowmeter.With(ctx, nil)
		h.report.Lock()
		defer h.report.Unlock()
	case strings.HasSuffix(field.Object, "Payload"):
		ctx = rowmeter.With(ctx, h.record)
	}
	result, err := next(ctx)
	if err == nil && !h.reserve(h.weightOf(field, result)) {
		return nil, errFull
	}
	return result, err
}

// weightOf is what a field's value adds to the answer. The fields of an object are already counted by the list that it is in.
func (h *footprint) weightOf(field *graphql.FieldContext, result any) weight {
	of := field.Field
	if len(of.Selections) == 0 {
		text := textOf(result)
		h.text.Add(int64(text))
		return weight{bytes: copiesWritten * text}
	}
	if of.Definition.Type.Elem == nil || result == nil {
		return weight{}
	}
	entries := reflect.ValueOf(result).Len()
	if entries == 0 {
		return weight{}
	}
	w := weigh(of.Selections)
	w.bytes = multiply(entries, w.bytes+bytesOfEntry+bytesOfObject)
	w.fields = multiply(entries, w.fields)
	if field.Object == "DiciReport" {
		if _, again := h.reported.LoadOrStore(of.Name, true); !again {
			w.bytes /= shareOfReport
		}
	}
	return w
}

// textOf is the length of the texts of a leaf.
func textOf(value any) int {
	switch v := value.(type) {
	case string:
		return len(v)
	case *string:
		if v != nil {
			return len(*v)
		}
	case []string:
		sum := 0
		for _, s := range v {
			sum += len(s)
		}
		return sum
	case map[string]any:
		sum := 0
		for name, value := range v {
			sum += len(name) + textOf(value)
		}
		return sum
	case []any:
		sum := 0
		for _, value := range v {
			sum += textOf(value)
		}
		return sum
	}
	return 0
}

// weight is how many fields a selection has, down to the lists, and what they hold.
type weight struct{ fields, bytes int }

// weigh weighs a selection. Each fragment is weighed once, however often it is spread.
func weigh(set ast.SelectionSet) weight {
	return scales{}.selectionSet(set)
}

type scales map[*ast.FragmentDefinition]weight

func (s scales) selectionSet(set ast.SelectionSet) (sum weight) {
	for _, selection := range set {
		var w weight
		switch v := selection.(type) {
		case *ast.Field:
			w = s.field(v)
		case *ast.InlineFragment:
			w = s.selectionSet(v.SelectionSet)
		case *ast.FragmentSpread:
			w = s.fragment(v.Definition)
		}
		sum.fields, sum.bytes = add(sum.fields, w.fields), add(sum.bytes, w.bytes)
	}
	return sum
}

func (s scales) fragment(f *ast.FragmentDefinition) weight {
	w, known := s[f]
	if !known {
		w = s.selectionSet(f.SelectionSet)
		s[f] = w
	}
	return w
}

func (s scales) field(f *ast.Field) weight {
	w := weight{fields: ownCost(f), bytes: bytesOfField + copiesWritten*(len(f.Alias)+len(`"":,`))}
	if len(f.SelectionSet) == 0 || f.Definition == nil || f.Definition.Type.Elem != nil || strings.HasPrefix(f.Name, "__") {
		return w
	}
	inner := s.selectionSet(f.SelectionSet)
	return weight{fields: add(w.fields, inner.fields), bytes: add(w.bytes, add(bytesOfObject, inner.bytes))}
}
