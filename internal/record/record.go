// Package record says what a valid customer, contract, login, comodato or notice is, whichever way it comes in: API, app, import or
// demo base. A record's Check brings its values into the form in which they are stored and tells all that is wrong, each at the
// record's own field; callers map that to the path of an input or to the column of a file. What only a database knows, such as
// whether a value is taken, they look up themselves.
//
// It is pure: the time is an argument. It holds for what is written; what is stored already is read whatever it is.
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

// FirstYear is the first year of a date: there were no internet providers before, and what is dated so is a slip or another
// system's way to write none, as 1970-01-01 is.
const FirstYear = 1990

// The bounds of texts, in characters.
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
)

const (
	// MaxSpeedMbps is 10 Tbps: beyond it is a slip, and a float would lose the decimals.
	MaxSpeedMbps = 10_000_000
	// MaxPriceCents is R$ 10 million: beyond it is a slip.
	MaxPriceCents = 1_000_000_000
)

// faults gathers what is wrong with a record.
type faults []fault.Refusal

func (f *faults) refuse(code fault.Code, message fault.Message, field string) {
	*f = append(*f, fault.New(code, message).At(field))
}

// required trims a text that has to be there; nil isn't spoken of.
func (f *faults) required(text **string, most int, field string) {
	if *text != nil {
		trim(text)
		*f = append(*f, fault.TextGiven(most, **text, field)...)
	}
}

// optionalText trims a text that may be empty, which removes it.
func (f *faults) optionalText(text **string, most int, field string) {
	if *text != nil {
		trim(text)
		*f = append(*f, fault.TextWithin(most, **text, field)...)
	}
}

func trim(text **string) {
	if trimmed := strings.TrimSpace(**text); trimmed != **text {
		*text = &trimmed // another text: the caller's stays as it came
	}
}

// email is one address and nothing else.
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

// past brings a time into the precision that is stored. It isn't in the future.
func (f *faults) past(at **time.Time, now time.Time, field string) {
	if *at == nil {
		return
	}
	stored := (*at).UTC().Truncate(time.Microsecond)
	*at = &stored
	switch {
	case stored.Year() < FirstYear:
		*f = append(*f, fault.New(fault.InvalidDate, fault.DateTooEarly).With("year", strconv.Itoa(FirstYear)).At(field))
	case stored.After(now):
		f.refuse(fault.InvalidDate, fault.DateInFuture, field)
	}
}

// notBefore refuses a time before the beginning of a service.
func (f *faults) notBefore(at, began *time.Time, field string) {
	f.ordered(at, began, fault.DateBeforeActivation, field)
}

func (f *faults) ordered(at, began *time.Time, message fault.Message, field string) {
	if at != nil && began != nil && at.Before(*began) {
		*f = append(*f, fault.New(fault.InvalidDate, message).
			With("date", began.In(domain.SaoPaulo).Format("02/01/2006 15:04")).At(field))
	}
}

// Email tells what is wrong with an address, at the field email.
func Email(text *string) (trimmed *string, wrong []fault.Refusal) {
	var f faults
	f.email(&text, "email")
	return text, f
}

// Past brings a time into the precision that is stored, and tells what is wrong with it, at the field.
func Past(at, now time.Time, field string) (stored time.Time, wrong []fault.Refusal) {
	var f faults
	when := &at
	f.past(&when, now, field)
	return *when, f
}

// InService tells whether a time lies before a service that began then; nil when none did. One that was reactivated began with
// that.
func InService(at time.Time, activatedAt, reactivatedAt *time.Time, field string) []fault.Refusal {
	began := activatedAt
	if reactivatedAt != nil {
		began = reactivatedAt
	}
	var f faults
	f.notBefore(&at, began, field)
	return f
}
