package registry

import (
	"math"
	"net/mail"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
)

// checks collects what is wrong with the values of a request, so that all of it is told at once.
type checks struct{ refusals []fault.Refusal }

func (c *checks) add(r fault.Refusal) { c.refusals = append(c.refusals, r) }

func (c *checks) refuse(code fault.Code, message fault.Message, path ...string) {
	c.add(fault.New(code, message).At(path...))
}

// err refuses the request when something is wrong with it.
func (c *checks) err() error { return fault.Refuse(c.refusals...) }

// required trims a text that has to be there.
func (c *checks) required(value string, most int, path ...string) string {
	value = strings.TrimSpace(value)
	c.refusals = append(c.refusals, fault.TextGiven(most, value, path...)...)
	return value
}

// bounded trims a text that may be empty.
func (c *checks) bounded(value string, most int, path ...string) string {
	value = strings.TrimSpace(value)
	c.refusals = append(c.refusals, fault.TextWithin(most, value, path...)...)
	return value
}

// optional trims a text that need not be given; nil stays nil.
func (c *checks) optional(value *string, most int, path ...string) *string {
	if value == nil {
		return nil
	}
	trimmed := c.bounded(*value, most, path...)
	return &trimmed
}

// edited trims a text that, when it is given, has to be there.
func (c *checks) edited(value *string, most int, path ...string) *string {
	if value == nil {
		return nil
	}
	trimmed := c.required(*value, most, path...)
	return &trimmed
}

// email trims an address; an empty one passes, because it removes the address.
func (c *checks) email(value *string, path ...string) *string {
	value = c.optional(value, 254, path...)
	if value == nil || *value == "" {
		return value
	}
	if address, err := mail.ParseAddress(*value); err != nil || address.Address != *value {
		c.refuse(fault.Invalid, fault.EmailInvalid, path...)
	}
	return value
}

// postalCode strips the punctuation of a CEP; an empty one passes, because it removes the code.
func (c *checks) postalCode(value *string, path ...string) *string {
	if value == nil {
		return nil
	}
	digits := strings.NewReplacer("-", "", ".", "", " ", "").Replace(*value)
	if digits != "" && (len(digits) != 8 || strings.Trim(digits, "0123456789") != "") {
		c.refuse(fault.Invalid, fault.PostalCodeInvalid, path...)
	}
	return &digits
}

// speed accepts what DICI can declare: more than zero, with at most 3 decimals.
func (c *checks) speed(value *float64, path ...string) {
	if value == nil {
		return
	}
	const most = 10_000_000 // 10 Tbps: beyond it is a slip, and a float would lose the decimals
	thousandths := *value * 1000
	whole := math.Abs(thousandths-math.Round(thousandths)) < 1e-4
	if !(*value > 0 && *value <= most) || !whole {
		c.refuse(fault.Invalid, fault.SpeedInvalid, path...)
	}
}

// past brings a time into the precision that is stored, and refuses the future. Without a time it is now.
func (c *checks) past(value *time.Time, now time.Time, path ...string) time.Time {
	if value == nil {
		return now
	}
	at := value.UTC().Truncate(time.Microsecond)
	switch {
	case at.Year() < 1900:
		c.refuse(fault.InvalidDate, fault.DateInvalid, path...)
	case at.After(now):
		c.refuse(fault.InvalidDate, fault.DateInFuture, path...)
	}
	return at
}

// absent turns an empty text into none, for columns that know no value.
func absent(value *string) *string {
	if value == nil || *value == "" {
		return nil
	}
	return value
}

// assign writes a value to a column, or clears it: PostgreSQL refuses a statement that does both.
func assign[T, U any](value *T, set func(T) U, clear func() U) {
	if value == nil {
		clear()
		return
	}
	set(*value)
}
