package importer

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// row is one row of a file. Its methods read a cell each, and reject the row when the cell is wrong.
type row struct {
	reader *reader
	line   int
	now    time.Time
	sound  bool
}

func (r *row) ok() bool { return r.sound }

func (r *row) reject(column, reason string) {
	r.sound = false
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
		r.reject(name, fmt.Sprintf("código repetido: já está na linha %d", line))
		return
	}
	// A clone: the cells of a row share one string, which the map would keep alive.
	seen[strings.Clone(code)] = r.line
}

// required is a text that has to be there.
func (r *row) required(name string, most int) string {
	text := r.bounded(name, most)
	if text == "" {
		r.reject(name, "preencha esta coluna")
	}
	return text
}

func (r *row) bounded(name string, most int) string {
	text := r.cell(name)
	if utf8.RuneCountInString(text) > most {
		r.reject(name, fmt.Sprintf("use no máximo %d caracteres", most))
	}
	return text
}

// optional is a text that may be missing.
func (r *row) optional(name string, most int) *string {
	text := r.bounded(name, most)
	if text == "" {
		return nil
	}
	return &text
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

// time reads a date that isn't in the future.
func (r *row) time(name string) *time.Time {
	at := parsed(r, name, parseTime)
	if at == nil || at.IsZero() {
		return nil
	}
	if at.After(r.now) {
		r.reject(name, "a data não pode estar no futuro")
	}
	return at
}

// blank says whether a date is missing; see parseTime about zero dates.
func (r *row) blank(name string) bool {
	text := r.cell(name)
	return text == "" || strings.HasPrefix(text, zeroDate)
}
