package fault

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// TextWithin says what speaks against a text of at most so many characters that may be empty.
func TextWithin(most int, text string, path ...string) []Refusal {
	if utf8.RuneCountInString(text) > most {
		return []Refusal{New(Invalid, TextTooLong).With("max", strconv.Itoa(most)).At(path...)}
	}
	return nil
}

// TextGiven says what speaks against a text of at most so many characters that has to be there.
func TextGiven(most int, text string, path ...string) []Refusal {
	if strings.TrimSpace(text) == "" {
		return []Refusal{New(Invalid, TextRequired).At(path...)}
	}
	return TextWithin(most, text, path...)
}
