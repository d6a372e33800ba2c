package export

import (
	"context"
	"iter"
)

// Kind is how a column's values are read by a spreadsheet.
type Kind int

// The kinds of values.
const (
	// Text is everything that isn't one of the others, codes and ids too.
	Text Kind = iota
	// Number is a whole or a decimal number.
	Number
	// Instant is a moment, Day a date without a time.
	Instant
	Day
	// Truth is a yes or a no.
	Truth
	// Many is a list of texts.
	Many
)

// Column is a field that a file can have a column for.
type Column struct {
	// Path leads to the field from the list's records, such as customer.name.
	Path        string
	Description string
	Kind        Kind
	// Default columns are those to begin with.
	Default bool
}

// Selection is what of a list is exported.
type Selection struct {
	// List is a list of the API.
	List string
	// Columns are paths.
	Columns []string
	// Where and OrderBy are the list's arguments; nil for none.
	Where, OrderBy map[string]any
}

// Row is a record's values, in the order of the selection's columns: JSON as the API answers it. It is overwritten by the next.
type Row [][]byte

// Source reads lists, with the rights of the context's viewer.
type Source interface {
	// Columns tells which columns a list's file can have. It refuses a list that there is not.
	Columns(list string) ([]Column, error)
	// Count says how many records a selection has. It refuses one that doesn't fit the list.
	Count(ctx context.Context, s Selection) (int, error)
	// Read answers the records, page by page, so that no more than one page is held.
	Read(ctx context.Context, s Selection) iter.Seq2[Row, error]
}
