package fault

import (
	"fmt"
	"slices"
	"strings"
)

// Message is the key of a text that a user reads. The texts are in messages_*.go, by subject, one entry each.
type Message string

// text is what a message says in each language.
type text struct{ portuguese, english string }

func (t text) in(lang Lang) string {
	if lang == English {
		return t.english
	}
	return t.portuguese
}

// catalogue has the texts of all messages.
var catalogue = map[Message]text{}

// message makes an entry of the catalogue.
func message(key Message, portuguese, english string) Message {
	if _, taken := catalogue[key]; taken {
		panic("two texts for " + string(key))
	}
	catalogue[key] = text{portuguese, english}
	return key
}

// In is the text in the language, with its {placeholders} filled by pairs of a name and a value.
func (m Message) In(lang Lang, pairs ...any) string {
	params := make(map[string]string, len(pairs)/2)
	for pair := range slices.Chunk(pairs, 2) {
		params[fmt.Sprint(pair[0])] = fmt.Sprint(pair[1])
	}
	return m.fill(lang, params)
}

// Bilingual is the text as the commands print it, whose users choose no language: in Portuguese, and in English in parentheses.
func (m Message) Bilingual(pairs ...any) string {
	return m.In(Portuguese, pairs...) + " (" + m.In(English, pairs...) + ")"
}

// fill returns the key of a message that the catalogue doesn't have.
func (m Message) fill(lang Lang, params map[string]string) string {
	entry, known := catalogue[m]
	if !known {
		return string(m)
	}
	filled := entry.in(lang)
	for name, value := range params {
		if state, named := stateNames[value]; named {
			value = state.in(lang)
		}
		filled = strings.ReplaceAll(filled, "{"+name+"}", value)
	}
	return filled
}

// Text is the refusal's message in the language, with its placeholders filled.
func (r Refusal) Text(lang Lang) string { return r.Message.fill(lang, r.Params) }
