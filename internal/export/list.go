package export

import (
	"context"
	"iter"
)

// Kind is how a spreadsheet reads a column's values.
type Kind int

// The kinds of values.
const (
	// Text is everything else, codes and ids included.
	Text Kind = iota
	// Number is an integer or a decimal number.
	Number
	// Instant is a date with time, Day one without.
	Instant
	Day
	// Truth is a boolean.
	Truth
	// Many is a list of texts.
	Many
)

// Column is a field that a file can have as a column.
type Column struct {
	// Path leads to the field from the list's records, such as customer.name.
	Path        string
	Description string
	Kind        Kind
	// Default columns are preselected.
	Default bool
}

// Selection is what is exported of a list.
type Selection struct {
	// List is a list of the API.
	List string
	// Columns are paths.
	Columns []string
	// Where and OrderBy are the list's arguments; nil for none.
	Where, OrderBy map[string]any
}

// Row is a record's values in the order of the selection's columns: JSON as the API returns it. The next row overwrites it.
type Row [][]byte

// Source reads lists, with the rights of the context's viewer.
type Source interface {
	// Columns returns the columns that a list's file can have. It refuses an unknown list.
	Columns(list string) ([]Column, error)
	// Count returns how many records a selection has. It refuses one that doesn't fit the list.
	Count(ctx context.Context, s Selection) (int, error)
	// Read yields the records page by page, so that only one page is in memory.
	Read(ctx context.Context, s Selection) iter.Seq2[Row, error]
}
