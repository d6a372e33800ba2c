package gateway

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/searchquery"
	"github.com/vinculo/vinculo/internal/taxid"
)

// MinDocumentPrefix is the minimum number of characters of a CPF or CNPJ in a filter. Documents are shown masked: with shorter
// prefixes a reader could find out the hidden digits one by one, which the log of revealed documents would miss.
const MinDocumentPrefix = 5

// filter is what the filters among a field's arguments require of the database: all of a filter becomes one SQL statement.
type filter struct {
	schema *ast.Schema
	// conditions are its keys, including those that join others. Neither they nor the values are counted beyond the limit.
	conditions int
	// cost is what they cost, in points.
	cost int
	// relations are the conditions on other records, side by side or nested, and the searches, each of which counts its hits first;
	// levels is how deeply they nest.
	relations, levels int
	// cycles is how often they return to a type of record that is already on the path. The database then scans all records for each,
	// for example the contracts of a contract's branch.
	cycles int
	// values are those in its lists: each becomes a parameter of the statement, however often one variable is used.
	values int
	// documents are the CPFs and CNPJs that it asks about, or their prefixes.
	documents []string
	// probes says that it asks for documents by too short a prefix; parts, by an incomplete one; wrong, by a full one that isn't
	// valid.
	probes, parts, wrong bool
}

// filterOf measures the filters in a field's arguments, including those inside its input.
func filterOf(schema *ast.Schema, field *ast.FieldDefinition, arguments map[string]any) filter {
	f := filter{schema: schema}
	for _, arg := range field.Arguments {
		f.find(arg.Name, arg.Type, arguments[arg.Name])
	}
	return f
}

// filter measures a field's filter, and refuses one that asks for too much or could find out hidden documents.
func (w *walker) filter(f *ast.Field) filter {
	if len(f.Arguments) == 0 || w.refused != nil {
		return filter{}
	}
	if w.texts.arguments(f); w.texts.refused != nil {
		w.refused = w.texts.refused
		return filter{}
	}
	filter := filterOf(w.schema, f.Definition, f.ArgumentMap(w.variables))
	for _, document := range filter.documents {
		if w.document != "" && w.document != document {
			w.refuse(fault.OneDocumentAtATime)
		}
		w.document = document
	}
	if filter.probes {
		w.refuse(fault.DocumentPrefixTooShort, "min", MinDocumentPrefix)
	}
	if filter.parts && !w.seesDocuments {
		w.refuse(fault.WholeDocumentOnly)
	}
	if filter.wrong && !w.seesDocuments {
		w.refuse(fault.DocumentNotValid)
	}
	if w.refused == nil {
		w.refused = filter.exceeds(w.lang)
	}
	return filter
}

// ProbesDocuments says whether a list's filter asks for documents by too short a prefix.
func ProbesDocuments(schema *ast.Schema, list *ast.FieldDefinition, where map[string]any) bool {
	return filterOf(schema, list, map[string]any{"where": where}).probes
}

func (f *filter) find(name string, of *ast.Type, value any) {
	if name == "where" {
		f.measure([]*ast.Definition{f.schema.Types[of.Name()]}, value)
		return
	}
	input, isInput := value.(map[string]any)
	if !isInput {
		return
	}
	if list := f.schema.Query.Fields.ForName(nameIn(input, "list")); list != nil && list.Arguments.ForName("where") != nil {
		// An export's filter has the type that its list's has.
		f.find("where", list.Arguments.ForName("where").Type, input["where"])
		return
	}
	for _, field := range f.schema.Types[of.Name()].Fields {
		f.find(field.Name, field.Type, input[field.Name])
	}
}

func nameIn(input map[string]any, field string) string {
	name, _ := input[field].(string)
	return name
}

// measure adds what a part of a filter asks. The types are those of the records on the way to it, its own the last.
func (f *filter) measure(types []*ast.Definition, where any) {
	switch where := where.(type) {
	case map[string]any:
		for name, value := range where {
			if f.conditions++; f.conditions > MaxConditions {
				return
			}
			f.note(name, value)
			f.cost += costOfCondition(name)
			f.measure(f.follow(types, name), value)
		}
	case []any:
		if f.values += len(where); f.values > MaxVariableValues {
			return
		}
		for _, value := range where {
			f.measure(types, value)
		}
	case []map[string]any: // gqlparser makes this list of an object that stands alone where a list is asked for
		for _, value := range where {
			f.measure(types, value)
		}
	}
}

// note records which document a condition asks about. Only customers have conditions with these names.
func (f *filter) note(condition string, value any) {
	text, isText := asText(value)
	if !isText {
		return
	}
	switch condition {
	case "documentHasPrefix":
		f.probes, f.parts = f.probes || utf8.RuneCountInString(text) < MinDocumentPrefix, true
		f.documents = append(f.documents, text)
	case "document":
		_, err := taxid.Parse(text)
		wrong := errors.Is(err, taxid.ErrCheckDigit) || errors.Is(err, taxid.ErrRepeated)
		f.parts, f.wrong = f.parts || err != nil && !wrong, f.wrong || wrong
		f.documents = append(f.documents, text)
	case searchCondition:
		if document := searchquery.Parse(text).Document; document != "" {
			f.documents = append(f.documents, document)
		}
	}
}

// asText is a value as it is read where a text is expected: numbers in the variables pass, too.
func asText(value any) (text string, ok bool) {
	switch value := value.(type) {
	case string:
		return value, true
	case bool, int, int64, float64, json.Number:
		return fmt.Sprint(value), true
	}
	return "", false
}

// follow goes to the records that a condition is on, and returns the types on the way to them.
func (f *filter) follow(types []*ast.Definition, condition string) []*ast.Definition {
	if !ofRelation(condition) {
		return types
	}
	f.relations++
	field := types[len(types)-1].Fields.ForName(condition)
	if field == nil || f.schema.Types[field.Type.Name()].Kind != ast.InputObject {
		return types
	}
	next := f.schema.Types[field.Type.Name()]
	if slices.Contains(types, next) {
		f.cycles++
	}
	f.levels = max(f.levels, len(types))
	return append(slices.Clip(types), next)
}

// searchCondition is the condition that finds records by what people type.
const searchCondition = "search"

// onText are the suffixes of the conditions that search in texts, for which the database has no index.
var onText = []string{"Contains", "ContainsFold", "EqualFold", "HasPrefix", "HasSuffix"}

// costOfCondition is in points. A list runs its filter twice, for the page and for the count; each cost covers both.
func costOfCondition(name string) int {
	if ofRelation(name) {
		return CostOfRelation
	}
	if slices.ContainsFunc(onText, func(ending string) bool { return strings.HasSuffix(name, ending) }) {
		return CostOfText
	}
	return CostOfPlain
}

// ofRelation recognises a condition on other records by ent's names, hasLogins and hasLoginsWith, or as one of ours.
func ofRelation(name string) bool {
	if name == searchCondition || name == "withoutLoginDataIn" || name == "awaitsReceipt" {
		return true
	}
	record, has := strings.CutPrefix(name, "has")
	return has && record != "" && 'A' <= record[0] && record[0] <= 'Z'
}
