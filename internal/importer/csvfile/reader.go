// Package csvfile reads the rows of an import's files one by one, and what their cells mean in Brazilian exports: dates, numbers,
// names of states. What is wrong is a problem with its file, line and column, in Portuguese, for the person at the terminal.
package csvfile

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
	CustomersFile = "customers.csv"
	ContractsFile = "contracts.csv"
	LoginsFile    = "logins.csv"
	ComodatosFile = "comodatos.csv"
)

// EffectiveFrom is the column that says since when what a row changes holds; "vigente_desde" is its other name.
const EffectiveFrom = "effective_from"

// ErrNoFiles refuses a folder without any of the files.
var ErrNoFiles = errors.New("the folder has none of customers.csv, contracts.csv, logins.csv and comodatos.csv")

// Problem is why a row was not imported. It never contains personal data: it says where to look.
type Problem struct {
	File string
	Line int
	// Column is the name in the header; empty when the whole row is at fault.
	Column string
	// Reason is in Portuguese, for the person at the terminal.
	Reason string
}

// String is the problem as a line for the terminal.
func (p Problem) String() string {
	if p.Column == "" {
		return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Reason)
	}
	return fmt.Sprintf("%s:%d: %s: %s", p.File, p.Line, p.Column, p.Reason)
}

// Column is a column that a file may have, or must.
type Column struct {
	Name     string
	Required bool
}

// Source is a file that is there.
type Source struct {
	Name, path string
	Size       int64
}

// FindSources finds the files of a folder, in the order in which they refer to each other. Errors: ErrNoFiles.
func FindSources(dir string) ([]Source, error) {
	var found []Source
	for _, name := range []string{CustomersFile, ContractsFile, LoginsFile, ComodatosFile} {
		path := filepath.Join(dir, name)
		info, err := os.Stat(path)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("import: %w", err)
		}
		found = append(found, Source{name, path, info.Size()})
	}
	if len(found) == 0 {
		return nil, ErrNoFiles
	}
	return found, nil
}

// Reader reads the rows of a file one by one: a file may be larger than the memory.
type Reader struct {
	file  *os.File
	name  string
	csv   *csv.Reader
	limit *rowLimit
	// mark is how many bytes of the file come before its CSV.
	mark    int
	columns map[string]int
	// names are the columns' names in their order.
	names []string
	// Given are the columns that the file has.
	Given  map[string]bool
	record []string
	line   int
	// Problems are those found so far, of the header, of lines that aren't rows, and of rejected rows.
	Problems []Problem
	// Broken counts the lines that aren't rows at all.
	Broken int
	// Err is why Next ended before the end of the file; nil at the end.
	Err error
}

// Open reads the header. A header that doesn't fit is a problem in line 1, and no row is read.
func (s Source) Open(columns []Column) (*Reader, error) {
	f, err := os.Open(s.path)
	if err != nil {
		return nil, err
	}
	r := &Reader{file: f, name: s.Name, columns: map[string]int{}, Given: map[string]bool{}}
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
		r.Broken++
	}
	return r, nil
}

func (r *Reader) header(columns []Column) bool {
	names, err := r.csv.Read()
	if err != nil {
		r.problem(1, "", Say(fault.FileEmpty))
		return false
	}
	for i, name := range names {
		name = strings.ToLower(strings.TrimSpace(name))
		if name == "vigente_desde" {
			name = EffectiveFrom
		}
		switch known := slices.ContainsFunc(columns, func(c Column) bool { return c.Name == name }); {
		case !known:
			r.problem(1, name, Say(fault.ColumnUnknown))
		case r.Given[name]:
			r.problem(1, name, Say(fault.ColumnRepeated))
		}
		r.columns[name], r.Given[name] = i, true
		r.names = append(r.names, name)
	}
	for _, c := range columns {
		if c.Required && !r.Given[c.Name] {
			r.problem(1, c.Name, Say(fault.ColumnMissing))
		}
	}
	return len(r.Problems) == 0
}

func (r *Reader) problem(line int, column, reason string) {
	r.Problems = append(r.Problems, Problem{r.name, line, column, reason})
}

// Next reads the next row that has the header's shape; the others are problems.
func (r *Reader) Next() bool {
	for r.csv != nil {
		from := r.csv.InputOffset()
		r.limit.left = maxRow
		record, err := r.csv.Read()
		var broken *csv.ParseError
		switch {
		case errors.Is(err, io.EOF):
			return false
		case errors.Is(err, errRowTooLong):
			r.Err = r.tooLong(from)
			return false
		case errors.As(err, &broken):
			r.Broken++
			r.problem(broken.StartLine, "", brokenReason(broken))
			continue
		case err != nil:
			r.Err = err
			return false
		}
		r.line, _ = r.csv.FieldPos(0)
		if len(record) == 1 && strings.TrimSpace(record[0]) == "" {
			continue // an empty line, or one of white space
		}
		if len(record) != len(r.names) {
			r.Broken++
			r.problem(r.line, "", Say(fault.RowWidth, "cells", len(record), "columns", len(r.names)))
			continue
		}
		r.record = record
		column, reason := r.unreadable()
		if reason == "" {
			return true
		}
		r.Broken++
		r.problem(r.line, column, reason)
	}
	return false
}

// brokenReason tells a stray quote from one that is never closed: that one swallows the lines after it.
func brokenReason(err *csv.ParseError) string {
	if err.Line > err.StartLine {
		return Say(fault.QuoteUnclosed, "line", err.Line)
	}
	return Say(fault.RowMalformed)
}

// withLines are the columns whose texts may have more than one line.
var withLines = []string{"write_off_reason"}

// unreadable finds the first cell that isn't text as it comes in anywhere, and tells its column and why.
func (r *Reader) unreadable() (column, reason string) {
	for i, column := range r.names {
		cell, check := strings.TrimSpace(r.record[i]), plaintext.Line
		if slices.Contains(withLines, column) {
			check = plaintext.Lines
		}
		if !utf8.ValidString(cell) {
			return "", Say(fault.TextNotUTF8)
		}
		switch wrong := check(cell); {
		case wrong != nil && wrong.Break:
			return column, Say(fault.TextWithLines)
		case wrong != nil:
			return column, Say(fault.TextInvisible, "character", wrong.Code())
		}
	}
	return "", ""
}

// Row is the current one.
func (r *Reader) Row(now time.Time) *Row { return &Row{reader: r, Line: r.line, Now: now} }

// Offset is how many bytes of the file were taken.
func (r *Reader) Offset() int64 {
	if r.csv == nil {
		return 0
	}
	return r.csv.InputOffset()
}

// Close closes the file.
func (r *Reader) Close() error { return r.file.Close() }
