// Package searchquery parses what somebody types into a search field, and folds names for it: SQLite's own comparison knows no
// letters beyond ASCII.
package searchquery

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// Fold returns the text in lower case, without accents and with single spaces: "  São  José" becomes "sao jose".
func Fold(s string) string {
	// The transformer keeps state, so each call makes its own.
	folded, _, err := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), s)
	if err != nil {
		folded = s
	}
	return strings.Join(strings.Fields(strings.ToLower(folded)), " ")
}
