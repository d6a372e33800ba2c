package fault

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// TextWithin says what is wrong with a text that may be empty and has a maximum length.
func TextWithin(most int, text string, path ...string) []Refusal {
	if utf8.RuneCountInString(text) > most {
		return []Refusal{New(Invalid, TextTooLong).With("max", strconv.Itoa(most)).At(path...)}
	}
	return nil
}

// TextGiven says what is wrong with a required text that has a maximum length.
func TextGiven(most int, text string, path ...string) []Refusal {
	if strings.TrimSpace(text) == "" {
		return []Refusal{New(Invalid, TextRequired).At(path...)}
	}
	return TextWithin(most, text, path...)
}
