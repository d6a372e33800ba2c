// Package ratelimit limits the points that each key may spend in a window.
package ratelimit

import (
	"math"
	"sync"
	"time"
)

// pruneAt is how many keys are remembered before idle ones are dropped.
const pruneAt = 1_000

// Buckets holds a bucket of points for each key. A bucket fills all the time, evenly, up to the quota. It lives in this
// process's memory: each process counts for itself.
type Buckets struct {
	quota  int
	window time.Duration

	mu sync.Mutex
	// fullAt is the whole state of a bucket. A full one needn't be remembered at all.
	fullAt map[string]time.Time
	sweep  int
}

// New returns buckets that hold quota points, which must be positive, and fill from empty to full in the window.
func New(quota int, window time.Duration) *Buckets {
	return &Buckets{quota: quota, window: window, fullAt: map[string]time.Time{}, sweep: pruneAt}
}

// Quota is how many points a full bucket holds.
func (b *Buckets) Quota() int { return b.quota }

// Window is how long an empty bucket takes to fill.
func (b *Buckets) Window() time.Duration { return b.window }

// Balance is what a bucket holds.
type Balance struct {
	// Available is how many points can be spent now.
	Available int
	// Full is how long the bucket takes to be full again.
	Full time.Duration
}

// Take takes points from the key's bucket; when it holds fewer, it stays as it is and Take returns false.
func (b *Buckets) Take(key string, points int, now time.Time) (Balance, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	fill := b.fillTime(key, now)
	if after := fill + b.timeOf(points); points <= b.quota && after <= b.window {
		b.set(key, now, after)
		return b.balance(after), true
	}
	return b.balance(fill), false
}

// Charge takes points from the key's bucket, or all that is left when it holds fewer, and returns how many.
func (b *Buckets) Charge(key string, points int, now time.Time) (int, Balance) {
	b.mu.Lock()
	defer b.mu.Unlock()
	fill := b.fillTime(key, now)
	points = min(points, b.balance(fill).Available)
	after := fill + b.timeOf(points)
	b.set(key, now, after)
	return points, b.balance(after)
}

// Give returns points that were taken.
func (b *Buckets) Give(key string, points int, now time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.set(key, now, max(0, b.fillTime(key, now)-b.timeOf(points)))
}

// Balance returns what the key's bucket holds.
func (b *Buckets) Balance(key string, now time.Time) Balance {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.balance(b.fillTime(key, now))
}

// Wait is how long it takes until a bucket with the balance holds points.
func (b *Buckets) Wait(balance Balance, points int) time.Duration {
	return max(0, balance.Full+b.timeOf(min(points, b.quota))-b.window)
}

func (b *Buckets) fillTime(key string, now time.Time) time.Duration {
	return max(0, b.fullAt[key].Sub(now))
}

// timeOf is how long points take to refill. Floats hold quotas and windows of any sensible size exactly enough.
func (b *Buckets) timeOf(points int) time.Duration {
	return time.Duration(float64(b.window) * float64(points) / float64(b.quota))
}

func (b *Buckets) balance(fill time.Duration) Balance {
	share := float64(b.window-fill) / float64(b.window)
	// The smallest part that a nanosecond can make of a point mustn't cost a whole one.
	return Balance{Available: int(math.Floor(share*float64(b.quota) + 1e-6)), Full: fill}
}

// set drops full buckets, and from time to time those of all keys: the table never exceeds twice the keys in use.
func (b *Buckets) set(key string, now time.Time, fill time.Duration) {
	if fill == 0 {
		delete(b.fullAt, key)
		return
	}
	b.fullAt[key] = now.Add(fill)
	if len(b.fullAt) < b.sweep {
		return
	}
	for k, full := range b.fullAt {
		if !full.After(now) {
			delete(b.fullAt, k)
		}
	}
	b.sweep = max(pruneAt, 2*len(b.fullAt))
}
