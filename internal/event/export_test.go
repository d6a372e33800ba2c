package event

import "time"

// NewLogPolling returns a log that looks unasked only now and then, so that tests tell what wakes it.
func NewLogPolling(every time.Duration) *Log {
	l := NewLog()
	l.poll = every
	return l
}
