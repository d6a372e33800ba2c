package gateway

import (
	"slices"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/request"
)

func checkVariables(variables map[string]any, lang fault.Lang) *gqlerror.Error {
	m := variableMeter{}
	if m.measure(variables, 0); !m.exceeded {
		return conditionsLimit.exceeded(lang, m.conditions, MaxConditions)
	}
	return refusal(request.CodeBadInput, lang, fault.VariablesTooLarge, "values", MaxVariableValues, "levels", MaxVariableDepth)
}

const (
	// maxBodyValues leaves room for the longest flat list of a batch, 50,000 contracts.
	maxBodyValues = 60_000
	// valuesOfObject is how many values an object counts as: it takes more memory than a text.
	valuesOfObject = 5
	maxBodyDepth   = MaxVariableDepth + 10
)

// readable says whether a JSON text is worth decoding, which takes fifty times its size: it has few enough values, and they don't
// nest too deeply. It counts what stands between them, and reads each byte once.
func readable(text []byte) bool {
	values, depth, quoted := 0, 0, false
	for i := 0; i < len(text) && values <= maxBodyValues && depth <= maxBodyDepth; i++ {
		switch c := text[i]; {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			i++
		case quoted:
		case c == ',':
			values++
		case c == '{':
			values, depth = values+valuesOfObject, depth+1
		case c == '[':
			values, depth = values+1, depth+1
		case c == ']' || c == '}':
			depth--
		}
	}
	return values <= maxBodyValues && depth <= maxBodyDepth
}

// maxKey is the maximum length of the name of a variable's field: none of the schema's is nearly as long, and errors repeat them.
const maxKey = 100

// variableMeter counts the values of the variables.
type variableMeter struct {
	values int
	// conditions are the objects within a variable's value, of which filters alone have many: checking one against its type takes
	// 30 KB. An object may stand where a list is asked for, so it counts in either place.
	conditions int
	exceeded   bool
}

func (m *variableMeter) measure(v any, depth int) {
	if m.exceeded {
		return
	}
	m.values++
	m.exceeded = m.values > MaxVariableValues || depth > MaxVariableDepth
	switch v := v.(type) {
	case map[string]any:
		if depth > 1 { // the variables themselves are an object, and so are the values of many
			m.conditions++
		}
		for name, child := range v {
			m.exceeded = m.exceeded || len(name) > maxKey
			if name == "contractIds" && isFlat(child) { // use cases bound it, and look it up in parts
				continue
			}
			m.measure(child, depth+1)
		}
	case []any:
		for _, child := range v {
			m.measure(child, depth+1)
		}
	}
}

func isFlat(v any) bool {
	list, ok := v.([]any)
	return ok && !slices.ContainsFunc(list, func(v any) bool {
		switch v.(type) {
		case map[string]any, []any:
			return true
		}
		return false
	})
}
