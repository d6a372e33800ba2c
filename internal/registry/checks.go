package registry

import (
	"time"

	"github.com/vinculo/vinculo/internal/fault"
	"github.com/vinculo/vinculo/internal/record"
)

// checks collects what is wrong with the values of a request.
type checks struct{ fault.Checks }

// past brings a time into the precision that is stored, and refuses the future. Without a time it is now.
func (c *checks) past(value *time.Time, now time.Time, path ...string) time.Time {
	if value == nil {
		return now
	}
	at, wrong := record.Past(*value, now, "")
	c.At(wrong, path...)
	return at
}
