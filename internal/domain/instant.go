package domain

import "time"

// Instant is a time as both databases keep it: in UTC, to the microsecond.
func Instant(t time.Time) time.Time { return t.UTC().Truncate(time.Microsecond) }
