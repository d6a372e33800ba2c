package importer

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
)

// The files, in the order in which they refer to each other.
const (
	customersFile = "customers.csv"
	contractsFile = "contracts.csv"
	loginsFile    = "logins.csv"
	comodatosFile = "comodatos.csv"
)

// effectiveFrom is the column that says since when what a row changes holds; "vigente_desde" is its other name.
const effectiveFrom = "effective_from"

// column is a column that a file may have, or must.
type column struct {
	name     string
	required bool
}

// source is a file that is there.
type source struct {
	name, path string
	size       int64
}

func findSources(dir string) ([]source, error) {
	var found []source
	for _, name := range []string{customersFile, contractsFile, loginsFile, comodatosFile} {
		path := filepath.Join(dir, name)
		info, err := os.Stat(path)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("import: %w", err)
		}
		found = append(found, source{name, path, info.Size()})
	}
	if len(found) == 0 {
		return nil, ErrNoFiles
	}
	return found, nil
}

// reader reads the rows of a file one by one: a file may be larger than the memory.
type reader struct {
	file  *os.File
	name  string
	csv   *csv.Reader
	limit *rowLimit
	// mark is how many bytes of the file come before its CSV.
	mark    int
	columns map[string]int
	// names are the columns' names in their order.
	names []string
	// given are the columns that the file has.
	given    map[string]bool
	record   []string
	line     int
	problems []Problem
	// broken counts the lines that aren't rows at all.
	broken int
	err    error
}

// open reads the header. A header that doesn't fit is a problem in line 1, and no row is read.
func (s source) open(columns []column) (*reader, error) {
	f, err := os.Open(s.path)
	if err != nil {
		return nil, err
	}
	r := &reader{file: f, name: s.name, columns: map[string]int{}, given: map[string]bool{}}
	buffered := bufio.NewReaderSize(f, 1<<16)
	if mark, err := buffered.Peek(3); err == nil && bytes.Equal(mark, []byte("\ufeff")) {
		r.mark, _ = buffered.Discard(3) // a byte order mark is there to be skipped
	}
	first, err := buffered.Peek(min(1<<15, buffered.Size()))
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, errors.Join(err, f.Close())
	}
	header, _, _ := bytes.Cut(first, []byte("\n"))
	r.limit = &rowLimit{from: buffered, left: maxRow}
	r.csv = csv.NewReader(r.limit)
	r.csv.Comma = ','
	if bytes.Count(header, []byte(";")) > bytes.Count(header, []byte(",")) {
		r.csv.Comma = ';'
	}
	r.csv.FieldsPerRecord = -1
	r.csv.ReuseRecord = true
	if !r.header(columns) {
		r.csv = nil
		r.broken++
	}
	return r, nil
}

func (r *reader) header(columns []column) bool {
	names, err := r.csv.Read()
	if err != nil {
		r.problem(1, "", say(fault.FileEmpty))
		return false
	}
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(name))
		if name == "vigente_desde" {
			name = effectiveFrom
		}
		switch known := slices.ContainsFunc(columns, func(c column) bool { return c.name == name }); {
		case !known:
			r.problem(1, name, say(fault.ColumnUnknown))
		case r.given[name]:
			r.problem(1, name, say(fault.ColumnRepeated))
		}
		r.columns[name], r.given[name] = i, true
		r.names = append(r.names, name)
	}
	for _, c := range columns {
		if c.required && !r.given[c.name] {
			r.problem(1, c.name, say(fault.ColumnMissing))
		}
	}
	return len(r.problems) == 0
}

func (r *reader) problem(line int, column, reason string) {
	r.problems = append(r.problems, Problem{r.name, line, column, reason})
}

// next reads the next row that has the header's shape; the others are problems.
func (r *reader) next() bool {
	for r.csv != nil {
		from := r.csv.InputOffset()
		r.limit.left = maxRow
		record, err := r.csv.Read()
		var broken *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return false
		case errors.Is(err, errRowTooLong):
			r.err = r.tooLong(from)
			return false
		case errors.As(err, &broken):
			r.broken++
			r.problem(broken.StartLine, "", brokenReason(broken))
			continue
		case err != nil:
			r.err = err
			return false
		}
		r.line, _ = r.csv.FieldPos(0)
		if len(record) == 1 && strings.TrimSpace(record[0]) == "" {
			continue // an empty line, or one of white space
		}
		if len(record) != len(r.names) {
			r.broken++
			r.problem(r.line, "", say(fault.RowWidth, "cells", len(record), "columns", len(r.names)))
			continue
		}
		r.record = record
		column, reason := r.unreadable()
		if reason == "" {
			return true
		}
		r.broken++
		r.problem(r.line, column, reason)
	}
	return false
}

// brokenReason tells a stray quote from one that is never closed: that one swallows the lines after it.
func brokenReason(err *csv.ParseError) string {
	if err.Line > err.StartLine {
		return say(fault.QuoteUnclosed, "line", err.Line)
	}
	return say(fault.RowMalformed)
}

// withLines are the columns whose texts may have more than one line.
var withLines = []string{"write_off_reason"}

// unreadable finds the first cell that isn't text as it comes in anywhere, and tells its column and why.
func (r *reader) unreadable() (column, reason string) {
	for i, column := range r.names {
		cell, check := strings.TrimSpace(r.record[i]), plaintext.Line
		if slices.Contains(withLines, column) {
			check = plaintext.Lines
		}
		if !utf8.ValidString(cell) {
			return "", say(fault.TextNotUTF8)
		}
		switch wrong := check(cell); {
		case wrong != nil && wrong.Break:
			return column, say(fault.TextWithLines)
		case wrong != nil:
			return column, say(fault.TextInvisible, "character", wrong.Code())
		}
	}
	return "", ""
}

// row is the current one.
func (r *reader) row(now time.Time) *row { return &row{reader: r, line: r.line, now: now} }

// read is how many bytes of the file were taken.
func (r *reader) read() int64 {
	if r.csv == nil {
		return 0
	}
	return r.csv.InputOffset()
}

func (r *reader) close() error { return r.file.Close() }
