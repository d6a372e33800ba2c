package auth

import (
	"fmt"
	"testing"
	"time"
)

// A flood of failures or denials leaves few events, and each says for how many of the same it stands.
func TestLoggedEventsAreBounded(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	r := newAuditLimit(func() time.Time { return now })
	events := 0
	for i := range 10_000 {
		if times, tell := r.allow("user:1", fmt.Sprint("field ", i%500)); tell {
			if events++; times != 1 {
				t.Errorf("field %d, asked for once, counts %d", i, times)
			}
		}
	}
	if events != loggedAtOnce {
		t.Errorf("%d events of a flood, want %d", events, loggedAtOnce)
	}
	if _, tell := r.allow("user:2", "field 1"); !tell {
		t.Error("another's flood hides what somebody does")
	}
	now = now.Add(logEvery)
	if times, tell := r.allow("user:1", "field 1"); !tell || times != 20 {
		t.Errorf("a minute later %v, and field 1 counts %d, want those 20 that weren't told", tell, times)
	}
	now = now.Add(time.Hour)
	for i := range 10 {
		if _, tell := r.allow("user:1", "the same"); tell != (i == 0) {
			t.Errorf("the same thing, time %d: told %v", i+1, tell)
		}
	}
}
