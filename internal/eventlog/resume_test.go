package eventlog_test

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/vinculo/vinculo/internal/eventlog"
)

// next returns the follower's next events.
func next(t *testing.T, f *eventlog.Follower, limit int) []eventlog.Notice {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	list, err := f.Next(ctx, limit)
	if err != nil || len(list) == 0 || len(list) > limit {
		t.Fatalf("heard %d events at once, %v; want 1 to %d", len(list), err, limit)
	}
	return list
}

// again is a place as a client returns it.
func again(t *testing.T, place eventlog.Cursor) *eventlog.Cursor {
	t.Helper()
	parsed, err := eventlog.ParseCursor(place.String())
	if err != nil || parsed != place {
		t.Fatalf("the cursor %s is read as %v, %v", place, parsed, err)
	}
	return &parsed
}

func follow(t *testing.T, p process, after *eventlog.Cursor) *eventlog.Follower {
	t.Helper()
	f, err := p.FollowFrom(t.Context(), after)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// Several processes write concurrently, and the follower keeps leaving and resuming.
func TestAFollowerThatResumesMissesNothing(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		const each, writers, last = 60, 3, 1_000_000
		one := startProcess(t, databaseURL, eventlog.NewLog())
		other := newProcess(t, databaseURL, eventlog.NewLog())
		f := follow(t, one, nil)
		var all sync.WaitGroup
		for w := range writers {
			p := []process{one, other}[w%2]
			all.Go(func() {
				for i := range each {
					if err := p.tryAppend(func() {}, w*each+i+1, -(w*each + i + 1)); err != nil {
						t.Error(err)
					}
				}
			})
		}
		go func() {
			all.Wait()
			_ = one.tryAppend(func() {}, last)
		}()
		heard, before := map[int]int{}, eventlog.Cursor{}
		for heard[last] == 0 {
			for _, n := range next(t, f, 7) {
				heard[n.SubjectID]++
				place := n.Place()
				if place.Position < before.Position || place.Position == before.Position && place.EventID <= before.EventID {
					t.Fatalf("%v came after %v", place, before)
				}
				before = place
			}
			f = follow(t, one, again(t, before))
		}
		for s := 1; s <= each*writers; s++ {
			if heard[s] != 1 || heard[-s] != 1 {
				t.Errorf("event %d was heard %d and %d times", s, heard[s], heard[-s])
			}
		}
	})
}

func TestASlowFollowerReadsWhatItMissed(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		p := startProcess(t, databaseURL, eventlog.NewLog())
		p.append(-1)
		slow, quick := follow(t, p, nil), p.Follow(t.Context())
		p.append(1)
		if list := next(t, slow, 10); list[0].SubjectID != 1 {
			t.Fatalf("heard of %d first", list[0].SubjectID)
		}
		wantHeard(t, quick, 1)
		subjects := make([]int, 3000)
		for i := range subjects {
			subjects[i] = i + 2
		}
		p.append(subjects...)
		// The live ones are published by now, more than the slow one can keep.
		wantHeard(t, quick, subjects[:1000]...)
		var heard []eventlog.Notice
		for len(heard) < len(subjects) {
			heard = append(heard, next(t, slow, 500)...)
		}
		for i, n := range heard {
			if n.SubjectID != subjects[i] {
				t.Fatalf("heard of %d, want %d", n.SubjectID, subjects[i])
			}
		}
	})
}

func TestACursorOfAnotherLogIsRefused(t *testing.T) {
	each(t, func(t *testing.T, databaseURL string) {
		p := startProcess(t, databaseURL, eventlog.NewLog())
		p.append(1)
		_, err := p.FollowFrom(t.Context(), &eventlog.Cursor{Position: 1 << 60, EventID: 1 << 60})
		if !errors.Is(err, eventlog.ErrCursor) {
			t.Errorf("a cursor of the future: %v", err)
		}
		follow(t, p, &eventlog.Cursor{})
	})
	for _, made := range []string{"", "x", "???", "MC4", "LTEuNQ", "MC41IA", "MC4xeA"} {
		if c, err := eventlog.ParseCursor(made); !errors.Is(err, eventlog.ErrCursor) {
			t.Errorf("%q is read as %v, %v", made, c, err)
		}
	}
}
