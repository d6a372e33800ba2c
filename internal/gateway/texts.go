package gateway

import (
	"slices"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
	"github.com/vinculo/vinculo/internal/request"
)

// MaxFilterText is the maximum number of characters of a text in a filter: no name, address or number is longer.
const MaxFilterText = 500

// withLines are the names of the values that may have more than one line.
var withLines = []string{
	"note", "reason", "overrideOpenComodatos", "missingReason", "instructions", "document", "variables", "selection",
}

// textCheck refuses what no text of an operation may have: see plaintext. All of them pass here, of whatever type, whether in the
// document or in its variables.
type textCheck struct {
	lang      fault.Lang
	variables map[string]any
	// known are the variables that were already checked, by use: a document may use one often.
	known   map[textUse]bool
	refused *gqlerror.Error
}

// textUse is what a text is for.
type textUse struct {
	variable string
	// lines says that it may have more than one; filter, that it is a filter's.
	lines, filter bool
}

// in returns the use of a value inside another one.
func (u textUse) in(name string) textUse {
	return textUse{lines: slices.Contains(withLines, name), filter: u.filter || name == "where"}
}

// arguments checks all arguments of a field.
func (t *textCheck) arguments(f *ast.Field) {
	for _, argument := range f.Arguments {
		t.literal(argument.Value, textUse{}.in(argument.Name), []string{argument.Name})
	}
}

// literal checks a value in the document.
func (t *textCheck) literal(value *ast.Value, use textUse, path []string) {
	switch value.Kind {
	case ast.Variable:
		use.variable = value.Raw
		if given, ok := t.variables[value.Raw]; ok && !t.known[use] {
			t.known[use] = true
			t.value(given, use, path)
		}
	case ast.StringValue, ast.BlockValue:
		t.text(value.Raw, use, path)
	case ast.ListValue, ast.ObjectValue:
		for _, child := range value.Children {
			if value.Kind == ast.ObjectValue {
				t.literal(child.Value, use.in(child.Name), append(slices.Clip(path), child.Name))
				continue
			}
			t.literal(child.Value, use, path)
		}
	}
}

// value checks a part of a variable.
func (t *textCheck) value(value any, use textUse, path []string) {
	if text, ok := asText(value); ok {
		t.text(text, use, path)
		return
	}
	switch value := value.(type) {
	case map[string]any:
		for name, child := range value {
			t.text(name, textUse{}, path)
			t.value(child, use.in(name), append(slices.Clip(path), name))
		}
	case []any:
		for _, child := range value {
			t.value(child, use, path)
		}
	case []map[string]any: // gqlparser makes these lists of what stands alone where a list is asked for
		for _, child := range value {
			t.value(child, use, path)
		}
	case []string:
		for _, child := range value {
			t.text(child, use, path)
		}
	}
}

func (t *textCheck) text(s string, use textUse, path []string) {
	if t.refused != nil {
		return
	}
	check := plaintext.Line
	if use.lines || use.filter {
		check = plaintext.Lines
	}
	switch wrong := check(s); {
	case wrong != nil && wrong.Break:
		t.refused = refusal(request.CodeBadInput, t.lang, fault.TextOnOneLine)
	case wrong != nil:
		t.refused = refusal(request.CodeBadInput, t.lang, fault.TextInvisibleInDocument, "character", wrong.Code())
	case use.filter && utf8.RuneCountInString(s) > MaxFilterText:
		t.refused = filterTextLimit.exceeded(t.lang, utf8.RuneCountInString(s), MaxFilterText)
	default:
		return
	}
	t.refused.Extensions["field"] = path
}
