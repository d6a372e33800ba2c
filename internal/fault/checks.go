package fault

import (
	"slices"
	"strings"
)

// Checks collects what is wrong with the values of a request, so that all of it is reported at once.
type Checks struct{ refusals []Refusal }

// Add adds refusals.
func (c *Checks) Add(refusals ...Refusal) { c.refusals = append(c.refusals, refusals...) }

// Refuse adds one reason; path is the field at fault.
func (c *Checks) Refuse(code Code, message Message, path ...string) {
	c.Add(New(code, message).At(path...))
}

// Under adds what is wrong with a record's fields; path is where they are in the request.
func (c *Checks) Under(wrong []Refusal, path ...string) {
	for _, r := range wrong {
		c.Add(r.At(append(slices.Clone(path), r.Field...)...))
	}
}

// At adds what is wrong with one value; path is where it is in the request.
func (c *Checks) At(wrong []Refusal, path ...string) {
	for _, r := range wrong {
		c.Add(r.At(path...))
	}
}

// Err refuses the request when something is wrong with it.
func (c *Checks) Err() error { return Refuse(c.refusals...) }

// Required trims a text that has to be there.
func (c *Checks) Required(value string, most int, path ...string) string {
	value = strings.TrimSpace(value)
	c.Add(TextGiven(most, value, path...)...)
	return value
}

// Optional trims a text that need not be given; nil stays nil.
func (c *Checks) Optional(value *string, most int, path ...string) *string {
	if value == nil {
		return nil
	}
	trimmed := strings.TrimSpace(*value)
	c.Add(TextWithin(most, trimmed, path...)...)
	return &trimmed
}

// Edited trims a text that, when it is given, has to be there.
func (c *Checks) Edited(value *string, most int, path ...string) *string {
	if value == nil {
		return nil
	}
	trimmed := c.Required(*value, most, path...)
	return &trimmed
}
