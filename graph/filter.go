package graph

import "unicode/utf8"

// shortestDocument is how many characters of a CPF or CNPJ a filter has at least. Documents are shown masked: with shorter
// beginnings a reader could find out the hidden digits one after the other, which the log of revealed documents would miss.
const shortestDocument = 5

// probesDocument says whether a where argument, however deeply nested, asks for documents with a shorter beginning.
func probesDocument(where any) bool {
	switch where := where.(type) {
	case map[string]any:
		for name, value := range where {
			prefix, isText := value.(string)
			if name == "documentHasPrefix" && isText && utf8.RuneCountInString(prefix) < shortestDocument {
				return true
			}
			if probesDocument(value) {
				return true
			}
		}
	case []any:
		for _, value := range where {
			if probesDocument(value) {
				return true
			}
		}
	}
	return false
}
