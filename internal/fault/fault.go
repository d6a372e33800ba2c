// Package fault holds the refusals that users see, a code for machines and a message for people, and the catalogue of all texts of
// the server that people read, in Portuguese and English.
package fault

import (
	"errors"
	"slices"
	"strings"
)

// Refusal is one reason why a well-formed request is not carried out. Nothing was changed.
type Refusal struct {
	Code Code
	// Message is the key of the text in the catalogue; see messages.go.
	Message Message
	// Params fill the text's {placeholders}. They are shown to the user who asked and never logged.
	Params map[string]string
	// Field is the path of the input field at fault, if it is one field's.
	Field []string
	// Subjects are ids of the records that prevent it, for example the open comodatos.
	Subjects []int
}

// At returns the refusal pointing at an input field.
func (r Refusal) At(path ...string) Refusal {
	r.Field = path
	return r
}

// With returns the refusal with a placeholder filled.
func (r Refusal) With(name, value string) Refusal {
	params := map[string]string{name: value}
	for k, v := range r.Params {
		params[k] = v
	}
	r.Params = params
	return r
}

// New makes a refusal.
func New(code Code, message Message) Refusal { return Refusal{Code: code, Message: message} }

// Refused is the error of a use case that refuses a request. Its text names only codes, so that it can be logged.
type Refused struct{ Refusals []Refusal }

func (r *Refused) Error() string {
	codes := make([]string, 0, len(r.Refusals))
	for _, refusal := range r.Refusals {
		codes = append(codes, string(refusal.Code))
	}
	return "refused: " + strings.Join(codes, ", ")
}

// Refuse returns the refusals as an error; nil when there are none.
func Refuse(refusals ...Refusal) error {
	if len(refusals) == 0 {
		return nil
	}
	return &Refused{Refusals: slices.Clone(refusals)}
}

// Reject is the error of a request with one reason against it; path is the field at fault.
func Reject(code Code, message Message, path ...string) error {
	return Refuse(New(code, message).At(path...))
}

// Refusals returns the refusals that an error carries, if it carries any.
func Refusals(err error) ([]Refusal, bool) {
	var refused *Refused
	if errors.As(err, &refused) {
		return refused.Refusals, true
	}
	return nil, false
}

// Describe formats a contract's refusals as one line.
func Describe(refusals []Refusal, lang Lang) (codes, reasons string) {
	var code, text []string
	for _, r := range refusals {
		code, text = append(code, string(r.Code)), append(text, r.Text(lang))
	}
	return strings.Join(code, " "), strings.Join(text, " ")
}
