package plaintext

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// formulaStarts are the characters that make a spreadsheet take a CSV cell for a formula, including their full-width forms.
const formulaStarts = "=+-@＝＋－＠"

// justNumber is a text that begins like a formula but is harmless.
var justNumber = regexp.MustCompile(`^[+-]?[0-9]+([.,][0-9]+)*$`)

// Harmless keeps a spreadsheet from taking a text in a CSV file for a formula, as OWASP advises: it prefixes an apostrophe. Like
// spreadsheets, it skips leading spaces, quotes and invisible characters.
func Harmless(text string) string {
	if text == "" || plain(text[0]) || !startsFormula(text) {
		return text
	}
	return "'" + text
}

// plain recognises most harmless texts by their first byte.
func plain(first byte) bool {
	return first >= '0' && first <= '9' || first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z'
}

func startsFormula(text string) bool {
	if strings.ContainsRune("\t\r\n", rune(text[0])) {
		return true
	}
	rest := strings.TrimLeftFunc(text, skipped)
	first, _ := utf8.DecodeRuneInString(rest)
	return rest != "" && strings.ContainsRune(formulaStarts, first) && !justNumber.MatchString(text)
}

func skipped(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune(`"'`, r)
}
