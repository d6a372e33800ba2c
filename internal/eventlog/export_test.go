package eventlog

import "time"

// NewLogPolling returns a log that looks unasked only now and then, so that tests tell what wakes it.
func NewLogPolling(every time.Duration) *Log {
	l := NewLog()
	l.poll = every
	return l
}

// Tell has the log say of every wait, and of every transaction that is open for so long.
func (l *Log) Tell(after time.Duration) { l.tellAfter, l.lasts = after, after }

// SetBound changes how long the readers wait for transactions of other programs.
func SetBound(d time.Duration) { bound = d }
