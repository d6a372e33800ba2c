package importer

import (
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// row is one row of a file. Its methods read a cell each, and reject the row when the cell is wrong.
type row struct {
	reader *reader
	line   int
	now    time.Time
	// wrong are the columns that reject it.
	wrong []string
}

func (r *row) ok() bool { return len(r.wrong) == 0 }

func (r *row) reject(column, reason string) {
	r.wrong = append(r.wrong, column)
	r.reader.problem(r.line, column, reason)
}

// cell is the trimmed text; empty when the file lacks the column.
func (r *row) cell(name string) string {
	i, given := r.reader.columns[name]
	if !given {
		return ""
	}
	return strings.TrimSpace(r.reader.record[i])
}

// once rejects a code that the file had before.
func (r *row) once(name string, seen map[string]int) {
	code := r.cell(name)
	if code == "" {
		return
	}
	if line, again := seen[code]; again {
		r.reject(name, say(fault.CodeRepeated, "line", line))
		return
	}
	// A clone: the cells of a row share one string, which the map would keep alive.
	seen[strings.Clone(code)] = r.line
}

// given is a text that a record has to have; take tells when it is missing.
func (r *row) given(name string) *string {
	text := r.cell(name)
	return &text
}

// required is a text that has to be there, and names another record.
func (r *row) required(name string) string {
	text := r.cell(name)
	if text == "" {
		r.reject(name, say(fault.TextRequired))
	}
	return text
}

// optional is a text that may be missing.
func (r *row) optional(name string) *string {
	text := r.cell(name)
	if text == "" {
		return nil
	}
	return &text
}

// take rejects the row for what is wrong with a record, each in the column of its field. A cell that couldn't be read is told already.
func (r *row) take(wrong []fault.Refusal, prefix string) {
	for _, w := range wrong {
		r.takeAt(w, prefix+columnOf(w.Field[0]))
	}
}

func (r *row) takeAt(wrong fault.Refusal, column string) {
	if !slices.Contains(r.wrong, column) {
		r.reject(column, reasonOf(wrong))
	}
}

// parsed reads a cell by a function; nil when it is empty or wrong.
func parsed[T any](r *row, name string, parse func(string) (T, error)) *T {
	text := r.cell(name)
	if text == "" {
		return nil
	}
	value, err := parse(text)
	if err != nil {
		r.reject(name, err.Error())
		return nil
	}
	return &value
}

// time reads a date; see parseTime about zero dates.
func (r *row) time(name string) *time.Time {
	at := parsed(r, name, parseTime)
	if at == nil || at.IsZero() {
		return nil
	}
	return at
}
