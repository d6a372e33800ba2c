package auth

import (
	"fmt"
	"testing"
	"time"
)

// A flood of failures or denials leaves few events, and each says for how many it stands.
func TestWhatIsToldIsBounded(t *testing.T) {
	now := time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)
	r := newRation(func() time.Time { return now })
	events, counted := 0, 0
	for i := range 10_000 {
		if times, tell := r.take("user:1", fmt.Sprint("field ", i%500)); tell {
			events, counted = events+1, counted+times
		}
	}
	if events != toldAtOnce {
		t.Errorf("%d events of a flood, want %d", events, toldAtOnce)
	}
	if _, tell := r.take("user:2", "field 1"); !tell {
		t.Error("another's flood hides what somebody does")
	}
	now = now.Add(toldEvery)
	times, tell := r.take("user:1", "field 1")
	if !tell || counted+times != 10_001 {
		t.Errorf("a minute later %v, and %d of 10,001 are counted", tell, counted+times)
	}
	now = now.Add(time.Hour)
	for i := range 10 {
		if _, tell := r.take("user:1", "the same"); tell != (i == 0) {
			t.Errorf("the same thing, time %d: told %v", i+1, tell)
		}
	}
}
