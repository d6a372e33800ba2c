package export

import (
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
)

// Title is the heading of a column: the names of the fields on its way, or the path where one has no name.
func Title(path string, lang fault.Lang) string {
	fields := strings.Split(path, ".")
	for i, field := range fields {
		if fields[i] = fault.FieldName(field, lang); fields[i] == "" {
			return path
		}
	}
	return strings.Join(fields, ": ")
}
