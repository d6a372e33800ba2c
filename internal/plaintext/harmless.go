package plaintext

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// formulaStarts are the characters with which a spreadsheet takes a cell of a CSV file for a formula, their full-width forms too.
const formulaStarts = "=+-@＝＋－＠"

// justNumber is a text that begins like a formula and can't do harm.
var justNumber = regexp.MustCompile(`^[+-]?[0-9]+([.,][0-9]+)*$`)

// Harmless keeps a spreadsheet from taking a text of a CSV file for a formula, as OWASP says: it gets an apostrophe in front. What
// spreadsheets skip before the first character, spaces, quotes and what can't be seen, is skipped here too.
func Harmless(text string) string {
	if text == "" || plain(text[0]) || !startsFormula(text) {
		return text
	}
	return "'" + text
}

// plain says of most texts by their first byte that there is nothing to look at.
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
