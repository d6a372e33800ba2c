package csvfile

import (
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// Row is one row of a file. Its methods read a cell each, and reject the row when the cell is wrong.
type Row struct {
	reader *Reader
	Line   int
	Now    time.Time
	// wrong are the columns that reject it.
	wrong []string
}

// OK says whether nothing rejects the row so far.
func (r *Row) OK() bool { return len(r.wrong) == 0 }

// Reject rejects the row for what is wrong in a column.
func (r *Row) Reject(column, reason string) {
	r.wrong = append(r.wrong, column)
	r.reader.problem(r.Line, column, reason)
}

// Cell is the trimmed text; empty when the file lacks the column.
func (r *Row) Cell(name string) string {
	i, given := r.reader.columns[name]
	if !given {
		return ""
	}
	return strings.TrimSpace(r.reader.record[i])
}

// RejectRepeated rejects a code that the file had before.
func (r *Row) RejectRepeated(name string, seen map[string]int) {
	code := r.Cell(name)
	if code == "" {
		return
	}
	if line, again := seen[code]; again {
		r.Reject(name, Say(fault.CodeRepeated, "line", line))
		return
	}
	// A clone: the cells of a row share one string, which the map would keep alive.
	seen[strings.Clone(code)] = r.Line
}

// Given is a text that a record has to have; RejectEach says when it is missing.
func (r *Row) Given(name string) *string {
	text := r.Cell(name)
	return &text
}

// Required is a text that has to be there, and names another record.
func (r *Row) Required(name string) string {
	text := r.Cell(name)
	if text == "" {
		r.Reject(name, Say(fault.TextRequired))
	}
	return text
}

// Optional is a text that may be missing.
func (r *Row) Optional(name string) *string {
	text := r.Cell(name)
	if text == "" {
		return nil
	}
	return &text
}

// RejectEach rejects the row for what is wrong with a record, each in the column of its field. A cell that couldn't be read is told
// already.
func (r *Row) RejectEach(wrong []fault.Refusal, prefix string) {
	for _, w := range wrong {
		r.RejectAt(w, prefix+columnOf(w.Field[0]))
	}
}

// RejectAt rejects the row for what is wrong with a record in that column, unless the column is a problem already.
func (r *Row) RejectAt(wrong fault.Refusal, column string) {
	if !slices.Contains(r.wrong, column) {
		r.Reject(column, reasonOf(wrong))
	}
}

// Parsed reads a cell by a function; nil when it is empty or wrong.
func Parsed[T any](r *Row, name string, parse func(string) (T, error)) *T {
	text := r.Cell(name)
	if text == "" {
		return nil
	}
	value, err := parse(text)
	if err != nil {
		r.Reject(name, err.Error())
		return nil
	}
	return &value
}

// Time reads a date; see parseTime about zero dates.
func (r *Row) Time(name string) *time.Time {
	at := Parsed(r, name, parseTime)
	if at == nil || at.IsZero() {
		return nil
	}
	return at
}
