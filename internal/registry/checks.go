package registry

import (
	"slices"
	"strings"
	"time"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
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

// record adds what is wrong with a record's fields; path is where they are in the request.
func (c *checks) record(wrong []fault.Refusal, path ...string) {
	for _, r := range wrong {
		c.add(r.At(append(slices.Clone(path), r.Field...)...))
	}
}

// value adds what is wrong with one value of a record; path is where it is in the request.
func (c *checks) value(wrong []fault.Refusal, path ...string) {
	for _, r := range wrong {
		c.add(r.At(path...))
	}
}

// past brings a time into the precision that is stored, and refuses the future. Without a time it is now.
func (c *checks) past(value *time.Time, now time.Time, path ...string) time.Time {
	if value == nil {
		return now
	}
	at, wrong := record.Past(*value, now, "")
	c.value(wrong, path...)
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
