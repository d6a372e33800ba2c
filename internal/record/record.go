// Package record defines what a valid customer, contract, login, comodato or notice is, for API, app, import and demo base alike. A
// record's Check normalises its values for storing and returns everything that is wrong, by field; callers map the fields to the
// path of an input or the column of a file. What only the database knows, such as whether a value is taken, they check themselves.
//
// It is pure: the time is an argument. It only applies to what is written, not to what is already stored.
package record

import (
	"math"
	"net/mail"
	"strconv"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/domain"
	"github.com/vinculo/vinculo/internal/fault"
)

// FirstYear is the first year of a date: there were no internet providers before, and an earlier date is a typo or another system's
// null value, such as 1970-01-01.
const FirstYear = 1990

// Maximum lengths of texts, in characters.
const (
	maxCode         = 60
	maxName         = 200
	maxEmail        = 254
	maxPhone        = 30
	maxStreet       = 200
	maxStreetNumber = 20
	maxDistrict     = 100
	maxUsername     = 100
	maxSecret       = 128
	maxDescription  = 200
	maxSerialNumber = 100
	maxWriteOff     = 500
	maxChannel      = 100
	maxProof        = 200
)

const (
	// MaxSpeedMbps is 10 Tbps: a larger speed is a typo, and a float would lose the decimals.
	MaxSpeedMbps = 10_000_000
	// MaxPriceCents is R$ 10 million: a larger price is a typo.
	MaxPriceCents = 1_000_000_000
)

// faults collects what is wrong with a record.
type faults []fault.Refusal

func (f *faults) refuse(code fault.Code, message fault.Message, field string) {
	*f = append(*f, fault.New(code, message).At(field))
}

// required trims a text that must not be empty; nil means not given.
func (f *faults) required(text **string, most int, field string) {
	if *text != nil {
		trim(text)
		*f = append(*f, fault.TextGiven(most, **text, field)...)
	}
}

// optionalText trims a text that may be empty, to remove the value.
func (f *faults) optionalText(text **string, most int, field string) {
	if *text != nil {
		trim(text)
		*f = append(*f, fault.TextWithin(most, **text, field)...)
	}
}

func trim(text **string) {
	if trimmed := strings.TrimSpace(**text); trimmed != **text {
		*text = &trimmed // a copy: the caller's text is unchanged
	}
}

// email checks that the text is a single bare address.
func (f *faults) email(text **string, field string) {
	f.optionalText(text, maxEmail, field)
	if *text == nil || **text == "" {
		return
	}
	if address, err := mail.ParseAddress(**text); err != nil || address.Address != **text {
		f.refuse(fault.Invalid, fault.EmailInvalid, field)
	}
}

var punctuation = strings.NewReplacer("-", "", ".", "", " ", "")

// postalCode strips the punctuation of a CEP.
func (f *faults) postalCode(text **string, field string) {
	if *text == nil {
		return
	}
	digits := punctuation.Replace(strings.TrimSpace(**text))
	if digits != "" && (len(digits) != 8 || strings.Trim(digits, "0123456789") != "") {
		f.refuse(fault.Invalid, fault.PostalCodeInvalid, field)
	}
	*text = &digits
}

// speed is what DICI can declare: more than zero, with at most 3 decimals.
func (f *faults) speed(mbps *float64, field string) {
	if mbps == nil {
		return
	}
	thousandths := *mbps * 1000
	whole := math.Abs(thousandths-math.Round(thousandths)) < 1e-4
	if !(*mbps > 0 && *mbps <= MaxSpeedMbps) || !whole {
		f.refuse(fault.Invalid, fault.SpeedInvalid, field)
	}
}

// past truncates a time to the stored precision, and refuses the future.
func (f *faults) past(at **time.Time, now time.Time, field string) {
	if *at == nil {
		return
	}
	stored := domain.Instant(**at)
	*at = &stored
	switch {
	case stored.Year() < FirstYear:
		*f = append(*f, fault.New(fault.InvalidDate, fault.DateTooEarly).With("year", strconv.Itoa(FirstYear)).At(field))
	case stored.After(now):
		f.refuse(fault.InvalidDate, fault.DateInFuture, field)
	}
}

// notBefore refuses a time before a service started.
func (f *faults) notBefore(at, began *time.Time, field string) {
	f.ordered(at, began, fault.DateBeforeActivation, field)
}

func (f *faults) ordered(at, began *time.Time, message fault.Message, field string) {
	if at != nil && began != nil && at.Before(*began) {
		*f = append(*f, fault.New(fault.InvalidDate, message).
			With("date", began.In(domain.SaoPaulo).Format("02/01/2006 15:04")).At(field))
	}
}

// Email checks an address, at the field email.
func Email(text *string) (trimmed *string, wrong []fault.Refusal) {
	var f faults
	f.email(&text, "email")
	return text, f
}

// Past truncates a time to the stored precision and checks it, at the given field.
func Past(at, now time.Time, field string) (stored time.Time, wrong []fault.Refusal) {
	var f faults
	when := &at
	f.past(&when, now, field)
	return *when, f
}

// InService refuses a time before the service started; activatedAt is nil if it never did. A reactivated service started at its
// reactivation.
func InService(at time.Time, activatedAt, reactivatedAt *time.Time, field string) []fault.Refusal {
	began := activatedAt
	if reactivatedAt != nil {
		began = reactivatedAt
	}
	var f faults
	f.notBefore(&at, began, field)
	return f
}
