package csvfile

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vinculo/vinculo/internal/fault"
)

// reasonOf writes a refusal as the reasons of problems are: clauses after the file, the line and the column, instead of sentences.
func reasonOf(r fault.Refusal) string { return clauses(r.Text(fault.Portuguese)) }

// Say is a message of the catalogue as a reason; pairs fill its placeholders.
func Say(m fault.Message, pairs ...any) string { return clauses(m.In(fault.Portuguese, pairs...)) }

func clauses(text string) string {
	sentences := strings.Split(strings.TrimSuffix(text, "."), ". ")
	for i, s := range sentences {
		sentences[i] = clause(s)
	}
	return strings.Join(sentences, ": ")
}

func clause(sentence string) string {
	first, size := utf8.DecodeRuneInString(sentence)
	word, _, _ := strings.Cut(sentence, " ")
	if len(word) > size && word == strings.ToUpper(word) {
		return sentence // it begins with an abbreviation, such as CPF
	}
	return string(unicode.ToLower(first)) + sentence[size:]
}

// FirstOf is the first thing that is wrong with a record, as the column and the reason of a problem; empty without one.
func FirstOf(wrong []fault.Refusal) (column, reason string) {
	if len(wrong) == 0 {
		return "", ""
	}
	return columnOf(wrong[0].Field[0]), reasonOf(wrong[0])
}

// columnOf is the column of a record's field.
func columnOf(field string) string {
	switch field {
	case "contractId":
		return "contract_number"
	case "priceCents":
		return "price"
	case "reason":
		return "write_off_reason"
	}
	var b strings.Builder
	for _, c := range field {
		if unicode.IsUpper(c) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}
