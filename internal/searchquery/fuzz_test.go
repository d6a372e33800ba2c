package searchquery

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func FuzzParse(f *testing.F) {
	for _, s := range []string{
		"josé da silva", `"; DROP TABLE`, "a* OR b", "529.982", "İstanbul", "\xff\x00",
		strings.Repeat("ab ", 300), "K'élan:*&|!",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		q := Parse(s)
		if !utf8.ValidString(q.Text) || utf8.RuneCountInString(q.Text) > maxCharacters {
			t.Errorf("%q is looked for as %q", s, q.Text)
		}
		for _, words := range []Words{q.Names, q.Usernames} {
			if len(words) > maxWords {
				t.Errorf("%q has %d words", s, len(words))
			}
			for _, w := range words {
				if w == "" || strings.ContainsAny(w, "\x00 \t\n'\"*:&|!()<>-+\\^{}") {
					t.Errorf("%q is looked for by the word %q, which a database may take for an operator", s, w)
				}
			}
		}
		if q.Document != "" && (len(q.Document) < minDocument ||
			strings.Trim(q.Document, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "") {
			t.Errorf("%q is looked for as the document %q", s, q.Document)
		}
	})
}
