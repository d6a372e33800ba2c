package export

import (
	"encoding/csv"
	"io"
	"strings"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/plaintext"
)

// csvFile is formatted as Excel expects it in Brazil: UTF-8 with BOM, semicolons, CRLF, decimal commas, dates as dd/mm/yyyy.
type csvFile struct {
	out     *csv.Writer
	columns []Column
	cells   []string
	yes, no string
}

func newCSV(out io.Writer, columns []Column, lang fault.Lang) (*csvFile, error) {
	f := &csvFile{
		out: csv.NewWriter(out), columns: columns, cells: make([]string, len(columns)),
		yes: fault.Yes.In(lang), no: fault.No.In(lang),
	}
	f.out.Comma, f.out.UseCRLF = ';', true
	if _, err := io.WriteString(out, "\ufeff"); err != nil {
		return nil, err
	}
	for i, c := range columns {
		f.cells[i] = plaintext.Harmless(Title(c.Path, lang))
	}
	return f, f.out.Write(f.cells)
}

func (f *csvFile) Row(row Row) error {
	for i, value := range row {
		f.cells[i] = f.cell(f.columns[i].Kind, value)
	}
	return f.out.Write(f.cells)
}

func (f *csvFile) cell(kind Kind, value []byte) string {
	if isNull(value) {
		return ""
	}
	switch kind {
	case Number:
		return strings.Replace(string(value), ".", ",", 1)
	case Truth:
		if string(value) == "true" {
			return f.yes
		}
		return f.no
	case Instant:
		if t, ok := instantOf(value); ok {
			return t.Format("02/01/2006 15:04")
		}
	case Day:
		if t, ok := dayOf(value); ok {
			return t.Format("02/01/2006")
		}
	case Many:
		return plaintext.Harmless(joined(value))
	}
	return plaintext.Harmless(textOf(value))
}

func (f *csvFile) Close() error {
	f.out.Flush()
	return f.out.Error()
}
