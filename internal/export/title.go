package export

import (
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
)

// Title is a column's heading: the names of the fields along its path, or the path where one has no name.
func Title(path string, lang fault.Lang) string {
	fields := strings.Split(path, ".")
	for i, field := range fields {
		if fields[i] = fault.FieldName(field, lang); fields[i] == "" {
			return path
		}
	}
	return strings.Join(fields, ": ")
}
