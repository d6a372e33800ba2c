package ratelimit

import (
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var start = time.Date(2026, 6, 5, 12, 0, 0, 0, time.UTC)

func TestABucketFillsEvenly(t *testing.T) {
	b := New(60_000, time.Minute)
	if balance, ok := b.Take("1", 60_000, start); !ok || balance != (Balance{0, time.Minute}) {
		t.Fatalf("taking all leaves %+v, %v", balance, ok)
	}
	if _, ok := b.Take("1", 1, start); ok {
		t.Error("an empty bucket gave a point")
	}
	for after, want := range map[time.Duration]int{
		time.Millisecond: 1, 1500 * time.Microsecond: 1, time.Second: 1_000, time.Minute: 60_000, time.Hour: 60_000,
	} {
		if got := b.Balance("1", start.Add(after)).Available; got != want {
			t.Errorf("after %v it holds %d, want %d", after, got, want)
		}
	}
	if got := b.Balance("2", start).Available; got != 60_000 {
		t.Errorf("another key has %d", got)
	}
}

func TestWhatDoesNotFitStaysInTheBucket(t *testing.T) {
	b := New(100, time.Minute)
	b.Take("1", 90, start)
	balance, ok := b.Take("1", 11, start)
	if ok || balance.Available != 10 {
		t.Errorf("taking 11 of 10 leaves %+v, %v", balance, ok)
	}
	if wait := b.Wait(balance, 11); wait != 600*time.Millisecond {
		t.Errorf("the wait is %v", wait)
	}
	if _, ok := b.Take("1", 11, start.Add(b.Wait(balance, 11))); !ok {
		t.Error("after the wait it isn't there")
	}
	if _, ok := b.Take("2", 101, start); ok {
		t.Error("it gave more than the quota")
	}
	if wait := b.Wait(b.Balance("2", start), 101); wait != 0 {
		t.Errorf("the wait for what never fits is %v", wait)
	}
}

func TestAChargeTakesWhatIsThereAndCanBeGivenBack(t *testing.T) {
	b := New(100, time.Minute)
	b.Take("1", 96, start)
	taken, balance := b.Charge("1", 10, start)
	if taken != 4 || balance.Available != 0 {
		t.Errorf("the charge took %d and left %+v", taken, balance)
	}
	b.Give("1", taken, start)
	if got := b.Balance("1", start).Available; got != 4 {
		t.Errorf("given back it holds %d", got)
	}
	b.Give("1", 1_000, start)
	if got := b.Balance("1", start).Available; got != 100 {
		t.Errorf("overfull it holds %d", got)
	}
}

func TestNoKeySpendsMoreThanTheQuotaAndTheRefill(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		quota := rapid.IntRange(1, 100_000).Draw(t, "quota")
		b, now, spent := New(quota, time.Minute), start, 0
		for _, step := range rapid.SliceOf(rapid.IntRange(0, 5_000)).Draw(t, "steps") {
			now = now.Add(time.Duration(step) * time.Millisecond)
			if points := rapid.IntRange(0, quota).Draw(t, "points"); points > 0 {
				if _, ok := b.Take("1", points, now); ok {
					spent += points
				}
			}
		}
		most := float64(quota) * (1 + float64(now.Sub(start))/float64(time.Minute))
		if float64(spent) > most+1e-3 {
			t.Fatalf("%d points were spent in %v, of a quota of %d", spent, now.Sub(start), quota)
		}
	})
}

func TestRequestsAtOnceShareABucket(t *testing.T) {
	b := New(100, time.Minute)
	var given atomic.Int64
	var wait sync.WaitGroup
	for range 50 {
		wait.Go(func() {
			for range 10 {
				if _, ok := b.Take("1", 3, start); ok {
					given.Add(3)
				}
			}
		})
	}
	wait.Wait()
	if given.Load() != 99 {
		t.Errorf("%d of 100 were given", given.Load())
	}
}

func TestTheTableForgetsFullBuckets(t *testing.T) {
	b := New(60, time.Minute)
	now := start
	for key := range 100 * pruneAt {
		now = now.Add(10 * time.Millisecond) // a hundred keys a second, each full again after one
		b.Take(strconv.Itoa(key), 1, now)
	}
	if len(b.fullAt) > pruneAt {
		t.Errorf("%d buckets are remembered", len(b.fullAt))
	}
	b.Charge("7", 0, now)
	if _, known := b.fullAt["7"]; known {
		t.Error("a full bucket is remembered")
	}
}
