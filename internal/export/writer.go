package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// writer writes a list to a file, one record after the other.
type writer interface {
	Row(row Row) error
	// Close ends the file.
	Close() error
}

func newWriter(format domain.ExportFormat, out io.Writer, columns []Column, lang fault.Lang) (writer, error) {
	switch format {
	case domain.ExportCSV:
		return newCSV(out, columns, lang)
	case domain.ExportXLSX:
		return newXLSX(out, columns, lang)
	case domain.ExportJSONL:
		return newJSONL(out, columns), nil
	}
	return nil, fmt.Errorf("no export has the format %q", format)
}

// ContentType is a file's media type.
func ContentType(format domain.ExportFormat) string {
	switch format {
	case domain.ExportXLSX:
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
	case domain.ExportJSONL:
		return "application/jsonl; charset=utf-8"
	}
	return "text/csv; charset=utf-8"
}

func isNull(value []byte) bool { return string(value) == "null" }

// textOf formats a value for people; what isn't a string in JSON stays as it is.
func textOf(value []byte) string {
	if len(value) < 2 || value[0] != '"' {
		return string(value)
	}
	if bytes.IndexByte(value, '\\') < 0 {
		return string(value[1 : len(value)-1])
	}
	var text string
	if json.Unmarshal(value, &text) != nil {
		return string(value)
	}
	return text
}

// joined puts the texts of a list into one cell.
func joined(value []byte) string {
	var texts []string
	if json.Unmarshal(value, &texts) != nil {
		return string(value)
	}
	return strings.Join(texts, ", ")
}

// instantOf parses a time into America/Sao_Paulo's wall-clock time.
func instantOf(value []byte) (time.Time, bool) {
	t, err := time.Parse(time.RFC3339Nano, textOf(value))
	return t.In(domain.SaoPaulo), err == nil
}

func dayOf(value []byte) (time.Time, bool) {
	t, err := time.Parse(time.DateOnly, textOf(value))
	return t, err == nil
}
