package searchquery

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	// maxCharacters is how many characters of a text are looked for: no name, number or document is longer.
	maxCharacters = 200
	// maxWords is how many words are looked for, the longest ones.
	maxWords = 10
	// minDocument is how many characters of a CPF or CNPJ are asked for: they are shown masked, and shorter beginnings would
	// let a reader find out the hidden digits one after the other.
	minDocument     = 5
	longestDocument = 14
)

// Query is a search text, parsed for each kind of column.
type Query struct {
	// Text is the text without spaces around it: the beginning of a number, or a code.
	Text string
	// Names are the beginnings of words of a name, folded; Usernames those of a user name, which isn't stored folded.
	Names, Usernames Words
	// Document is the beginning of a CPF or CNPJ without punctuation; "" when the text isn't one.
	Document string
}

// Parse parses a search text.
func Parse(s string) Query {
	s = strings.TrimSpace(strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", " "), " "))
	if runes := []rune(s); len(runes) > maxCharacters {
		s = string(runes[:maxCharacters])
	}
	return Query{Text: s, Names: wordsOf(Fold(s)), Usernames: wordsOf(strings.ToLower(s)), Document: documentOf(s)}
}

// Words are beginnings of words, all of which have to be there. They have neither spaces nor ASCII's punctuation, so that nothing
// in them can be taken for an operator of a database's search.
type Words []string

// wordsOf cuts a text in lower case as the databases' indexes do: between ASCII's letters and digits, and all that isn't ASCII.
func wordsOf(s string) Words {
	all := strings.FieldsFunc(s, func(r rune) bool {
		return r < utf8.RuneSelf && (r < '0' || r > '9') && (r < 'a' || r > 'z')
	})
	slices.SortStableFunc(all, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	var words Words
	for _, w := range all {
		// What begins with the longer word begins with its beginning too.
		known := slices.ContainsFunc(words, func(longer string) bool { return strings.HasPrefix(longer, w) })
		if !known && len(words) < maxWords {
			words = append(words, w)
		}
	}
	return words
}

// FTS5 is the query for SQLite: "jos"* "silv"*.
func (w Words) FTS5() string { return w.join(`"`, `"*`, " ") }

// TSQuery is the query for PostgreSQL: 'jos':* & 'silv':*.
func (w Words) TSQuery() string { return w.join(`'`, `':*`, " & ") }

func (w Words) join(before, after, between string) string {
	quoted := make([]string, 0, len(w))
	for _, word := range w {
		quoted = append(quoted, before+word+after)
	}
	return strings.Join(quoted, between)
}

// documentOf is the beginning of a CPF or CNPJ; since July 2026 a CNPJ may have letters, but never only letters.
func documentOf(s string) string {
	plain := strings.ToUpper(strings.NewReplacer(".", "", "-", "", "/", "", " ", "").Replace(s))
	strange := func(r rune) bool { return (r < '0' || r > '9') && (r < 'A' || r > 'Z') }
	if len(plain) < minDocument || len(plain) > longestDocument ||
		strings.ContainsFunc(plain, strange) || !strings.ContainsAny(plain, "0123456789") {
		return ""
	}
	return plain
}
