package graph

import (
	"strings"
	"unicode/utf8"
)

// shortestDocument is how many characters of a CPF or CNPJ a filter has at least. Documents are shown masked: with shorter
// beginnings a reader could find out the hidden digits one after the other, which the log of revealed documents would miss.
const shortestDocument = 5

// filter is what the filters among the arguments of a field ask of the database: all of a filter becomes one SQL statement.
type filter struct {
	// conditions are its keys, those that join others too. Of them, and of the values, none is counted once there are too many.
	conditions int
	// relations are the conditions on other records, side by side or one within the other.
	relations int
	// values are those in its lists: each becomes a parameter of the statement, however often one variable is used.
	values int
	// probes says that it asks for documents by too short a beginning.
	probes bool
}

// filterOf measures the filters in a field's arguments, also those within its input.
func filterOf(arguments map[string]any) filter {
	var f filter
	f.find(arguments)
	return f
}

func (f *filter) find(arguments map[string]any) {
	for name, value := range arguments {
		if name == "where" {
			f.measure(value)
		} else if input, ok := value.(map[string]any); ok {
			f.find(input)
		}
	}
}

func (f *filter) measure(where any) {
	switch where := where.(type) {
	case map[string]any:
		for name, value := range where {
			if f.conditions++; f.conditions > MaxConditions {
				return
			}
			if ofRelation(name) {
				f.relations++
			}
			prefix, isText := value.(string)
			f.probes = f.probes || name == "documentHasPrefix" && isText && utf8.RuneCountInString(prefix) < shortestDocument
			f.measure(value)
		}
	case []any:
		if f.values += len(where); f.values > MaxVariableValues {
			return
		}
		for _, value := range where {
			f.measure(value)
		}
	case []map[string]any: // gqlparser makes this list of an object that stands alone where a list is asked for
		for _, value := range where {
			f.measure(value)
		}
	}
}

// ofRelation tells a condition by the names that ent gives them: hasLogins, hasLoginsWith.
func ofRelation(name string) bool {
	record, has := strings.CutPrefix(name, "has")
	return has && record != "" && 'A' <= record[0] && record[0] <= 'Z'
}
