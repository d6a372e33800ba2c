// Package taxid knows the two Brazilian taxpayer numbers: the CPF of a person and the CNPJ of a company, the CNPJ in both
// the numeric form and the alphanumeric one issued since July 2026. It is pure: no I/O, no logging.
//
// A taxpayer number is personal data, so nothing here puts one into an error, and printing an ID prints its mask. The full
// number has to be asked for by name, with Raw or Format.
package taxid

import (
	"errors"
	"log/slog"
	"strings"
	"unicode"
)

// Kind distinguishes a person's number from a company's.
type Kind string

// The kinds of taxpayer number.
const (
	CPF  Kind = "CPF"
	CNPJ Kind = "CNPJ"
)

const (
	cpfLength  = 11
	cnpjLength = 14
	// Both numbers end in two check digits.
	checkLength = 2
)

// Reasons to refuse a number. They never contain it.
var (
	ErrLength     = errors.New("a CPF has 11 digits and a CNPJ has 14 characters")
	ErrCharacter  = errors.New("the CPF or CNPJ has a character that doesn't belong in it")
	ErrRepeated   = errors.New("a CPF or CNPJ can't be one digit repeated")
	ErrCheckDigit = errors.New("the check digits of the CPF or CNPJ don't match")
)

// ID is a valid taxpayer number. The zero ID is no number at all. IDs can be compared with == and used as map keys.
type ID struct{ value string }

// Parse reads a CPF or a CNPJ, whichever the length says, with or without punctuation and in either case.
func Parse(s string) (ID, error) {
	value, err := normalise(s)
	if err != nil {
		return ID{}, err
	}
	switch len(value) {
	case cpfLength:
		return parse(value, CPF)
	case cnpjLength:
		return parse(value, CNPJ)
	}
	return ID{}, ErrLength
}

// ParseCNPJ reads a CNPJ and refuses a CPF.
func ParseCNPJ(s string) (ID, error) {
	value, err := normalise(s)
	if err != nil {
		return ID{}, err
	}
	if len(value) != cnpjLength {
		return ID{}, ErrLength
	}
	return parse(value, CNPJ)
}

// parse checks a normalised value of the right length.
func parse(value string, kind Kind) (ID, error) {
	body := value[:len(value)-checkLength]
	if !allDigits(value[len(body):]) || kind == CPF && !allDigits(body) {
		return ID{}, ErrCharacter
	}
	if strings.Count(value, value[:1]) == len(value) {
		return ID{}, ErrRepeated
	}
	if value != body+checkDigits(body, kind) {
		return ID{}, ErrCheckDigit
	}
	return ID{value}, nil
}

// Kind says whose number it is. The zero ID has the empty kind.
func (id ID) Kind() Kind {
	switch len(id.value) {
	case cpfLength:
		return CPF
	case cnpjLength:
		return CNPJ
	}
	return ""
}

// IsZero says whether there is no number.
func (id ID) IsZero() bool { return id.value == "" }

// Raw is the bare number, as it is stored and filed: digits and capital letters without punctuation.
func (id ID) Raw() string { return id.value }

// Format is the number as people write it: 000.000.000-00 or 00.000.000/0000-00.
func (id ID) Format() string { return id.punctuate(id.value) }

// Mask hides enough of the number to show it to everyone: ***.456.***-** or 12.***.***/****-**. Check digits are hidden too: each
// tells as much as a digit that isn't computed. A million CPFs have the same mask.
func (id ID) Mask() string {
	switch v := id.value; id.Kind() {
	case CPF:
		return id.punctuate("***" + v[3:6] + "*****")
	case CNPJ:
		return id.punctuate(v[:2] + "************")
	}
	return ""
}

// String is the mask, so that an ID which slips into a message or a log doesn't disclose itself.
func (id ID) String() string { return id.Mask() }

// GoString is the mask too: %#v would print the field otherwise.
func (id ID) GoString() string { return `taxid.ID("` + id.Mask() + `")` }

// LogValue makes slog write the mask.
func (id ID) LogValue() slog.Value { return slog.StringValue(id.Mask()) }

func (id ID) punctuate(v string) string {
	switch id.Kind() {
	case CPF:
		return v[:3] + "." + v[3:6] + "." + v[6:9] + "-" + v[9:]
	case CNPJ:
		return v[:2] + "." + v[2:5] + "." + v[5:8] + "/" + v[8:12] + "-" + v[12:]
	}
	return ""
}

func (k Kind) length() int {
	if k == CPF {
		return cpfLength
	}
	return cnpjLength
}

// normalise drops white space and the punctuation of Format, and turns letters into capitals.
func normalise(s string) (string, error) {
	out := make([]byte, 0, cnpjLength)
	for _, r := range s {
		switch {
		case r == '.' || r == '-' || r == '/' || unicode.IsSpace(r):
			continue
		case r >= 'a' && r <= 'z':
			r -= 'a' - 'A'
		case r >= '0' && r <= '9' || r >= 'A' && r <= 'Z':
		default:
			return "", ErrCharacter
		}
		if len(out) == cnpjLength {
			return "", ErrLength
		}
		out = append(out, byte(r))
	}
	return string(out), nil
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}
