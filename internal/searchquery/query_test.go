package searchquery

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	for in, want := range map[string]Query{
		"":                {},
		" José da SILVA ": {Text: "José da SILVA", Names: Words{"silva", "jose", "da"}, Usernames: Words{"josé", "silva", "da"}},
		"jo joão":         {Text: "jo joão", Names: Words{"joao"}, Usernames: Words{"joão"}},
		"joao.silva@net":  {Text: "joao.silva@net", Names: Words{"silva", "joao", "net"}, Usernames: Words{"silva", "joao", "net"}},
		"529.982.247-25": {
			Text: "529.982.247-25", Names: Words{"529", "982", "247", "25"},
			Usernames: Words{"529", "982", "247", "25"}, Document: "52998224725",
		},
		"12.abc.345/01": {
			Text: "12.abc.345/01", Names: Words{"abc", "345", "12", "01"},
			Usernames: Words{"abc", "345", "12", "01"}, Document: "12ABC34501",
		},
		"1234":              {Text: "1234", Names: Words{"1234"}, Usernames: Words{"1234"}},
		`"'*:&|!()-.`:       {Text: `"'*:&|!()-.`},
		"a\x00b \xff😀 \x00": {Text: "a b  😀", Names: Words{"😀", "a", "b"}, Usernames: Words{"😀", "a", "b"}},
	} {
		got := Parse(in)
		if got.Text != want.Text || !slices.Equal(got.Names, want.Names) || !slices.Equal(got.Usernames, want.Usernames) ||
			got.Document != want.Document {
			t.Errorf("Parse(%q) = %#v, want %#v", in, got, want)
		}
	}
}

func TestWordsNeverHoldAnOperator(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := Parse(rapid.OneOf(rapid.String(), rapid.StringN(150, 400, -1)).Draw(t, "text"))
		if !utf8.ValidString(q.Text) || strings.Contains(q.Text, "\x00") || utf8.RuneCountInString(q.Text) > maxCharacters {
			t.Fatalf("the text is %q", q.Text)
		}
		for _, w := range slices.Concat(q.Names, q.Usernames) {
			if w == "" || strings.ContainsAny(w, "\"'\\*:&|!()<>^+-. \x00") {
				t.Fatalf("%q is no word", w)
			}
		}
		if len(q.Names) > maxWords || len(q.Usernames) > maxWords {
			t.Fatalf("%d and %d words", len(q.Names), len(q.Usernames))
		}
	})
}
