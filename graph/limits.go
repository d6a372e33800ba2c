package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/viewer"
)

// limits refuses a document that would cost too much, before any of it runs.
type limits struct{ schema *ast.Schema }

func (*limits) ExtensionName() string { return "Limits" }

func (l *limits) Validate(schema graphql.ExecutableSchema) error {
	l.schema = schema.Schema()
	return nil
}

// MutateOperationContext implements graphql.OperationContextMutator.
func (l *limits) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	lang := requestOf(ctx).lang
	m := variableMeter{}
	if m.measure(op.Variables, 0); m.exceeded {
		return refusal(codeBadInput, lang,
			fmt.Sprintf("As variáveis passam de %d valores ou de %d níveis.", MaxVariableValues, MaxVariableDepth),
			fmt.Sprintf("The variables exceed %d values or %d levels.", MaxVariableValues, MaxVariableDepth))
	}
	w := walker{
		schema: l.schema, variables: op.Variables, lang: lang, signedIn: viewer.FromContext(ctx).SignedIn(),
		fragments: map[*ast.FragmentDefinition]extent{},
	}
	op.DisableIntrospection = !w.signedIn
	e := w.set(op.Operation.SelectionSet)
	switch {
	case w.refused != nil:
		return w.refused
	case e.depth > MaxDepth:
		return refusal(codeTooComplex, lang,
			fmt.Sprintf("O documento tem %d níveis; o máximo é %d.", e.depth, MaxDepth),
			fmt.Sprintf("The document has %d levels; the most is %d.", e.depth, MaxDepth))
	case e.cost > MaxComplexity:
		return refusal(codeTooComplex, lang,
			fmt.Sprintf("O documento custa mais de %d. Peça menos campos ou páginas menores.", MaxComplexity),
			fmt.Sprintf("The document costs more than %d. Ask for fewer fields or smaller pages.", MaxComplexity))
	}
	return nil
}

func refusal(code string, lang fault.Lang, portuguese, english string) *gqlerror.Error {
	if lang == fault.English {
		return coded(code, english)
	}
	return coded(code, portuguese)
}

// variableMeter counts the values of the variables.
type variableMeter struct {
	values   int
	exceeded bool
}

func (m *variableMeter) measure(v any, depth int) {
	if m.exceeded {
		return
	}
	m.values++
	m.exceeded = m.values > MaxVariableValues || depth > MaxVariableDepth
	switch v := v.(type) {
	case map[string]any:
		for name, child := range v {
			if name != "contractIds" { // a flat list that use cases bound, and look up in parts
				m.measure(child, depth+1)
			}
		}
	case []any:
		for _, child := range v {
			m.measure(child, depth+1)
		}
	}
}
