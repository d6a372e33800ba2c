package eventlog

import "time"

// NewLogPolling returns a log that rarely polls, so that tests show what wakes it.
func NewLogPolling(every time.Duration) *Log {
	l := NewLog()
	l.poll = every
	return l
}

// LogWaits makes the log report every wait, and every transaction that is open for that long.
func (l *Log) LogWaits(after time.Duration) { l.warnAfter, l.lasts = after, after }

// SetBound changes how long the readers wait for transactions of other programs.
func SetBound(d time.Duration) { bound = d }
