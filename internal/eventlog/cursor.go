package eventlog

import (
	"encoding/base64"
	"errors"
	"fmt"

	"github.com/vinculo/vinculo/ent"
)

// ErrCursor is the error for a cursor that isn't of this log: made up, truncated, or from another database.
var ErrCursor = errors.New("not a cursor of this log")

// After is the place after an event.
func After(e *ent.Event) Cursor {
	c := Cursor{EventID: e.ID}
	if e.Position != nil {
		c.Position = *e.Position
	}
	return c
}

// IsAfter says whether a place is after another one.
func (c Cursor) IsAfter(d Cursor) bool {
	return c.Position > d.Position || c.Position == d.Position && c.EventID > d.EventID
}

// String is the place as clients keep it. Its content is opaque.
func (c Cursor) String() string {
	return base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, "%d.%d", c.Position, c.EventID))
}

// ParseCursor parses what String returned.
func ParseCursor(s string) (c Cursor, err error) {
	text, err := base64.RawURLEncoding.DecodeString(s)
	if err != nil {
		return c, ErrCursor
	}
	_, err = fmt.Sscanf(string(text), "%d.%d", &c.Position, &c.EventID)
	if err != nil || c.String() != s || c.Position < 0 || c.EventID < 0 {
		return Cursor{}, ErrCursor
	}
	return c, nil
}

// Place is the place after the event of a notice.
func (n Notice) Place() Cursor { return Cursor{n.position, n.EventID} }

// isBefore says whether a place is before an event.
func (c Cursor) isBefore(n Notice) bool {
	return c.Position < n.position || c.Position == n.position && c.EventID < n.EventID
}

// knows says whether an event at that place can have been seen by the instant. One that can't is from a database that this one was
// restored from, and no new event would ever come after it.
func (i instant) knows(c Cursor) bool {
	if i.xmax > 0 {
		return c.Position < i.xmax
	}
	return c.Position == 0 && c.EventID <= i.last
}
